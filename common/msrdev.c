#include "common/msrdev.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <sys/syscall.h>
#include <unistd.h>

/* Room for the number of a CPU, and a NUL. */
#define CPU_ROOM sizeof "2147483647"

/* The most CPUs that Linux can be built for. */
#define KERNEL_CPUS 8192

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
		return "must contain exactly one %d and no other %";
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
	const int fd = openat(dirfd, path, flags, 0);
	int above;

	if (fd < 0)
		return -errno;
	if (fd > STDERR_FILENO)
		return fd;
	/* While it is open, the next descriptor is higher. */
	above = open_above_stderr(dirfd, path, flags);
	close(fd);
	return above;
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

/* Return the CPU that a directory entry names, or -1. */
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

int
msrdev_list(struct msrdev *dev, struct cpuset *cpus)
{
	static _Alignas(struct dirent) char part[32768];
	const int fd = open_dir(dev);
	long len;

	if (fd < 0)
		return fd;
	/* opendir would import three more functions, which costs every run, and allocate memory. */
	while ((len = syscall(SYS_getdents64, fd, part, sizeof part)) > 0)
		for (const char *at = part; at < part + len;) {
			const struct dirent *entry = (const void *)at;
			const int cpu = entry_cpu(dev, entry->d_name);

			if (cpu >= 0)
				cpuset_add(cpus, (struct cpurange){cpu, cpu});
			at += entry->d_reclen;
		}
	if (len < 0)
		len = -errno;
	close(fd);
	cpuset_settle(cpus);
	return (int)len;
}

/* Return the path of a CPU's device as seen from dirfd. */
static const char *
path_at(struct msrdev *dev, int cpu)
{
	return msrdev_path(dev, cpu) + (dev->dirfd == AT_FDCWD ? 0 : dev->dir_len);
}

/* Look for the device of a listed CPU. Keep only that CPU in the list. */
static bool
any_listed(struct msrdev *dev)
{
	int64_t from = 0;
	int cpu;

	while (cpuset_next(&dev->listed, &from, &cpu))
		if (faccessat(dev->dirfd, path_at(dev, cpu), F_OK, 0) == 0) {
			cpuset_set(&dev->listed, (struct cpurange){cpu, cpu});
			return true;
		}
	dev->listed.count = 0;
	return false;
}

bool
msrdev_any(struct msrdev *dev)
{
	/* List the directory once, not for each of many absent CPUs. */
	if (!dev->none && !any_listed(dev)) {
		const int result = msrdev_list(dev, &dev->listed);

		/* Without a free descriptor or read permission the directory cannot be listed. */
		if (result == -EMFILE || result == -EACCES)
			cpuset_add(&dev->listed, (struct cpurange){0, KERNEL_CPUS - 1});
		dev->none = !any_listed(dev);
	}
	return !dev->none;
}

int
msrdev_open(struct msrdev *dev, int cpu, int mode)
{
	int fd = open_above_stderr(dev->dirfd, path_at(dev, cpu), mode);

	if (fd == -EMFILE && dev->dirfd != AT_FDCWD) {
		msrdev_leave(dev);
		fd = open_above_stderr(dev->dirfd, path_at(dev, cpu), mode);
	}
	/* The kernel looks for a free descriptor before it looks for the device. */
	if (fd == -EMFILE && faccessat(dev->dirfd, path_at(dev, cpu), F_OK, 0) != 0)
		fd = -errno;
	dev->none = dev->none && fd < 0;
	return fd;
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
