#include "common/msrdev.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <unistd.h>

/* The digits of INT_MAX and a NUL. */
#define CPU_ROOM 11

const char *
msrdev_init(struct msrdev *dev, const char *template)
{
	struct word rest, prefix;
	bool found;

	dev->template_given = template != NULL;
	rest = word_of(template != NULL ? template : "/dev/cpu/%d/msr");
	if (rest.len + CPU_ROOM > sizeof dev->path)
		return "is too long for a path";
	prefix = word_cut(&rest, '%', &found);
	if (!word_begins(rest, "d") || memchr(rest.s, '%', rest.len) != NULL)
		return "does not hold exactly one %d and no other %";
	dev->prefix_len = prefix.len;
	dev->suffix = rest.s + 1;
	memcpy(dev->path, prefix.s, prefix.len);
	dev->path[dev->prefix_len] = '\0';
	dev->dir_len = dev->prefix_len;
	while (dev->dir_len > 0 && dev->path[dev->dir_len - 1] != '/')
		dev->dir_len--;
	dev->dirfd = AT_FDCWD;
	return NULL;
}

const char *
msrdev_path(struct msrdev *dev, int cpu)
{
	char *end = number_write(dev->path + dev->prefix_len, (uint64_t)cpu, 10, 0, number_lower);

	memcpy(end, dev->suffix, strlen(dev->suffix) + 1);
	return dev->path;
}

/* The same path, relative to dirfd. */
static const char *
relative_path(struct msrdev *dev, int cpu)
{
	return msrdev_path(dev, cpu) + (dev->dirfd == AT_FDCWD ? 0 : dev->dir_len);
}

static int
open_above_stderr(int dirfd, const char *path, int flags)
{
	int fd = openat(dirfd, path, flags);

	if (fd >= 0 && fd <= STDERR_FILENO) {
		int low = fd;

		fd = fcntl(low, F_DUPFD, STDERR_FILENO + 1);
		close(low);
	}
	return fd < 0 ? -errno : fd;
}

static int
open_dir(struct msrdev *dev)
{
	char after = dev->path[dev->dir_len];
	int fd;

	dev->path[dev->dir_len] = '\0';
	fd =
	    open_above_stderr(AT_FDCWD, dev->dir_len > 0 ? dev->path : ".", O_RDONLY | O_DIRECTORY);
	dev->path[dev->dir_len] = after;
	return fd;
}

void
msrdev_enter(struct msrdev *dev)
{
	int fd;

	if (dev->dirfd == AT_FDCWD && (fd = open_dir(dev)) >= 0)
		dev->dirfd = fd;
}

/* The CPU that a directory entry stands for, or -1. */
static int
entry_cpu(const struct msrdev *dev, const char *name)
{
	const size_t before = dev->prefix_len - dev->dir_len;
	struct word suffix = word_of(dev->suffix);
	bool found;
	const size_t after = word_cut(&suffix, '/', &found).len;
	const size_t len = strlen(name);
	struct word digits;
	uint64_t n;

	if (len < before + after || memcmp(name, dev->path + dev->dir_len, before) != 0
	    || memcmp(name + len - after, dev->suffix, after) != 0)
		return -1;
	digits = (struct word){name + before, len - before - after};
	if (number_digits(digits, 10, &n) != NULL || n > INT_MAX)
		return -1;
	return digits.len > 1 && digits.s[0] == '0' ? -1 : (int)n;
}

/*
 * Calls visit for each entry of the directory that names a CPU until it
 * returns other than 0, which is passed on; -errno if the directory can't be read.
 */
static int
each_entry(struct msrdev *dev, int (*visit)(struct msrdev *, int cpu, void *), void *arg)
{
	int result = 0, fd = open_dir(dev);
	struct dirent *entry;
	DIR *dir;

	if (fd < 0)
		return fd;
	dir = fdopendir(fd);
	if (dir == NULL) {
		result = -errno;
		close(fd);
		return result;
	}
	while (result == 0 && (errno = 0, entry = readdir(dir)) != NULL) {
		int cpu = entry_cpu(dev, entry->d_name);

		if (cpu >= 0)
			result = visit(dev, cpu, arg);
	}
	if (result == 0 && errno != 0)
		result = -errno;
	closedir(dir);
	return result;
}

static int
add_cpu(struct msrdev *dev, int cpu, void *list)
{
	(void)dev;
	return cpulist_add(list, (struct cpurange){cpu, cpu, 1});
}

int
msrdev_list(struct msrdev *dev, struct cpulist *list)
{
	int result = each_entry(dev, add_cpu, list);

	cpulist_sort(list);
	return result;
}

static int
device_exists(struct msrdev *dev, int cpu, void *unused)
{
	(void)unused;
	return faccessat(dev->dirfd, relative_path(dev, cpu), F_OK, 0) == 0;
}

bool
msrdev_any(struct msrdev *dev)
{
	msrdev_enter(dev);
	return each_entry(dev, device_exists, NULL) == 1;
}

int
msrdev_open(struct msrdev *dev, int cpu, int mode)
{
	return open_above_stderr(dev->dirfd, relative_path(dev, cpu), mode);
}

bool
msrdev_went_offline(int result)
{
	return result == -ENXIO || result == -ENOENT || result == -ENOTDIR;
}

int
msrdev_read(int fd, uint32_t reg, uint64_t *value)
{
	unsigned char bytes[MSR_BYTES];
	ssize_t n = pread(fd, bytes, sizeof bytes, (off_t)reg);

	if (n != MSR_BYTES)
		return n < 0 ? -errno : (int)n;
	*value = 0;
	for (size_t i = 0; i < MSR_BYTES; i++)
		*value |= (uint64_t)bytes[i] << (8 * i);
	return MSR_BYTES;
}

int
msrdev_write(int fd, uint32_t reg, uint64_t value)
{
	unsigned char bytes[MSR_BYTES];
	ssize_t n;

	for (size_t i = 0; i < MSR_BYTES; i++)
		bytes[i] = (unsigned char)(value >> (8 * i));
	n = pwrite(fd, bytes, sizeof bytes, (off_t)reg);
	return n < 0 ? -errno : (int)n;
}

void
msrdev_close(struct msrdev *dev)
{
	if (dev->dirfd != AT_FDCWD)
		close(dev->dirfd);
	dev->dirfd = AT_FDCWD;
}
