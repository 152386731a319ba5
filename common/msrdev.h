/*
 * The MSR devices of the msr(4) driver: one file per CPU, /dev/cpu/N/msr, in
 * which the 8 bytes at offset R, little-endian, are register R. Every further 8
 * bytes of a transfer would be the same register again, so each transfer is of
 * exactly 8 bytes.
 *
 * Functions return what the system call did: 0 or more, or -errno. None prints.
 */
#ifndef MSRDEV_H
#define MSRDEV_H

#include "common/cpuset.h"

#include <limits.h>
#include <sys/types.h>

#define MSR_BYTES 8

struct msrdev {
	int dirfd; /* the directory that all paths share, or AT_FDCWD */
	size_t dir_len; /* how much of path that directory is */
	size_t prefix_len; /* what precedes the CPU's number */
	bool template_given; /* by the user */
	bool hinted; /* the one hint of this run was given: see msrerror.h */
	const char *suffix; /* what follows the number: points into the template */
	char path[PATH_MAX]; /* the last path built */
};

/*
 * Take a path template that contains exactly one %d and no other %. It is not a
 * printf format, and must outlive dev. NULL stands for /dev/cpu/%d/msr. Return
 * NULL, or why the template is rejected.
 */
const char *msrdev_init(struct msrdev *dev, const char *template);

/* The path of a CPU's device: valid until the next call with this dev. */
const char *msrdev_path(struct msrdev *dev, int cpu);

/*
 * Open the directory of the CPUs, so that each device is then opened relative to
 * it: worth two more calls for more than one CPU. On failure, full paths are used.
 */
void msrdev_enter(struct msrdev *dev);
void msrdev_leave(struct msrdev *dev);

/* Add all CPUs whose device exists: 0, or -errno. */
int msrdev_list(struct msrdev *dev, struct cpuset *cpus);

/* Whether the device of any CPU below 8,192 exists. This may enter the directory. */
bool msrdev_any(struct msrdev *dev);

/*
 * Open a CPU's device with O_RDONLY, O_WRONLY or O_RDWR. The descriptor is never
 * 0, 1 or 2, even when those are closed: a message must not reach a register.
 */
int msrdev_open(struct msrdev *dev, int cpu, int mode);

/* Move a register: the number of bytes moved, MSR_BYTES on success. */
int msrdev_read(int fd, uint32_t reg, uint64_t *value);
int msrdev_write(int fd, uint32_t reg, uint64_t value);

#endif
