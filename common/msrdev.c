#include "common/msrdev.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <unistd.h>

/* Room for the number of a CPU, and a NUL. */
#define CPU_ROOM sizeof "2147483647"

const char *
msrdev_init(struct msrdev *dev, const char *template)
{
	struct word rest, prefix, suffix;
	bool found, another;

	dev->template_given = template != NULL;
	dev->hinted = false;
	rest = word_of(template != NULL ? template : "/dev/cpu/%d/msr");
	if (rest.len + CPU_ROOM > sizeof dev->path)
		return "is too long for a path";
	prefix = word_cut(&rest, '%', &found);
	suffix = rest;
	word_cut(&suffix, '%', &another);
	if (!word_begins(rest, "d") || another)
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

static int
open_above_stderr(int dirfd, const char *path, int flags)
{
	int fd = openat(dirfd, path, flags, 0);

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
	const int fd = dev->dirfd == AT_FDCWD ? open_dir(dev) : -1;

	if (fd >= 0)
		dev->dirfd = fd;
}

void
msrdev_leave(struct msrdev *dev)
{
	if (dev->dirfd != AT_FDCWD)
		close(dev->dirfd);
	dev->dirfd = AT_FDCWD;
}

/* The CPU that a directory entry names, or -1. */
static int
entry_cpu(const struct msrdev *dev, const char *name)
{
	const struct word before = {dev->path + dev->dir_len, dev->prefix_len - dev->dir_len};
	struct word digits, after, rest = word_of(name), suffix = word_of(dev->suffix);
	bool found;
	uint64_t n;

	after = word_cut(&suffix, '/', &found);
	if (!word_begins_with(rest, before) || rest.len < before.len + after.len)
		return -1;
	digits = word_skip(rest, before.len);
	digits.len -= after.len;
	if (!word_begins_with(word_skip(rest, before.len + digits.len), after)
	    || number_digits(digits, 10, &n) != NUMBER_OK || n > INT_MAX)
		return -1;
	return digits.len > 1 && digits.s[0] == '0' ? -1 : (int)n;
}

/* Open the directory of the CPUs to list them. *fd is its descriptor, or -errno with NULL. */
static DIR *
open_list(struct msrdev *dev, int *fd)
{
	DIR *dir;

	*fd = open_dir(dev);
	if (*fd < 0)
		return NULL;
	dir = fdopendir(*fd);
	if (dir == NULL) {
		const int error = -errno;

		close(*fd);
		*fd = error;
	}
	return dir;
}

/* The next CPU of the list; -1 at its end, or on an error, which is in errno. */
static int
next_listed(const struct msrdev *dev, DIR *dir)
{
	struct dirent *entry;
	int cpu = -1;

	while (cpu < 0 && (errno = 0, entry = readdir(dir)) != NULL)
		cpu = entry_cpu(dev, entry->d_name);
	return cpu;
}

int
msrdev_list(struct msrdev *dev, struct cpuset *cpus)
{
	int fd, cpu, error;
	DIR *dir = open_list(dev, &fd);

	if (dir == NULL)
		return fd;
	while ((cpu = next_listed(dev, dir)) >= 0)
		cpuset_add(cpus, (struct cpurange){cpu, cpu});
	error = errno;
	cpuset_settle(cpus);
	closedir(dir);
	return -error;
}

bool
msrdev_any(struct msrdev *dev)
{
	int fd, cpu;
	bool found = false;
	DIR *dir = open_list(dev, &fd);

	if (dir == NULL)
		return false;
	while (!found && (cpu = next_listed(dev, dir)) >= 0)
		found = faccessat(fd, msrdev_path(dev, cpu) + dev->dir_len, F_OK, 0) == 0;
	closedir(dir);
	return found;
}

int
msrdev_open(struct msrdev *dev, int cpu, int mode)
{
	const char *path = msrdev_path(dev, cpu);

	return open_above_stderr(
	    dev->dirfd, dev->dirfd == AT_FDCWD ? path : path + dev->dir_len, mode);
}

int
msrdev_read(int fd, uint32_t reg, uint64_t *value)
{
	unsigned char bytes[MSR_BYTES];
	ssize_t n = pread(fd, bytes, sizeof bytes, (off_t)reg);

	*value = 0;
	if (n != MSR_BYTES)
		return n < 0 ? -errno : (int)n;
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
