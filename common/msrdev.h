/*
 * The MSR devices of the msr(4) driver: one file a CPU, /dev/cpu/N/msr, in which
 * the 8 bytes at offset R, little-endian, are register R. Every further 8 bytes
 * of one transfer would be the same register again, hence one transfer of
 * exactly 8 bytes a register.
 *
 * Functions return what the system call did: 0 or more, or -errno. None prints.
 */
#ifndef MSRDEV_H
#define MSRDEV_H

#include "common/cpulist.h"

#include <limits.h>
#include <sys/types.h>

#define MSR_BYTES 8

struct msrdev {
	int dirfd; /* the directory that all paths share, or AT_FDCWD */
	size_t dir_len; /* how much of path that directory is */
	size_t prefix_len; /* what stands before the CPU's number */
	bool template_given; /* by the user */
	const char *suffix; /* and after it: points into the template */
	char path[PATH_MAX]; /* the last path built */
};

/*
 * Takes a path template that holds exactly one %d and no other %; it is no
 * printf format, and must outlive dev. NULL stands for /dev/cpu/%d/msr. Returns
 * NULL, or why the template is refused.
 */
const char *msrdev_init(struct msrdev *dev, const char *template);

/* The path of a CPU's device: valid until the next call with this dev. */
const char *msrdev_path(struct msrdev *dev, int cpu);

/*
 * Opens the directory that holds the CPUs, so that each is then opened
 * relative to it: worth its two system calls with more than one CPU. Where it
 * can't be opened, whole paths go on to serve.
 */
void msrdev_enter(struct msrdev *dev);

/* Appends all CPUs whose device exists, sorted: 0, or -errno. */
int msrdev_list(struct msrdev *dev, struct cpulist *list);

/* True if any CPU's device exists. */
bool msrdev_any(struct msrdev *dev);

/*
 * Opens a CPU's device with O_RDONLY, O_WRONLY or O_RDWR. The descriptor is never
 * 0, 1 or 2, even when those are closed: a message must not reach a register.
 */
int msrdev_open(struct msrdev *dev, int cpu, int mode);

/*
 * True if what opening a device or its directory returned says that the CPU is
 * gone: the kernel takes the device away with it. A read or a write says ENXIO.
 */
bool msrdev_went_offline(int result);

/* Moves a register: the number of bytes moved, MSR_BYTES if all is well. */
int msrdev_read(int fd, uint32_t reg, uint64_t *value);
int msrdev_write(int fd, uint32_t reg, uint64_t value);

void msrdev_close(struct msrdev *dev);

#endif
