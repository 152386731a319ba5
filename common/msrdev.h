/*
 * The devices of the msr(4) driver: one file per CPU, /dev/cpu/N/msr. Register R is the
 * 8 bytes at offset R, little-endian. A longer transfer would repeat the same register,
 * so each transfer has exactly 8 bytes.
 *
 * Functions return the result of the system call: 0 or more, or -errno. None prints.
 */
#ifndef MSRDEV_H
#define MSRDEV_H

#include "common/cpuset.h"

#include <limits.h>
#include <sys/types.h>

#define MSR_BYTES 8

struct msrdev {
	int dirfd; /* the directory that all paths share, or AT_FDCWD */
	size_t dir_len; /* the length of that directory in path */
	size_t prefix_len; /* the length of what precedes the CPU's number */
	bool template_given; /* the path template is the user's */
	struct cpuset listed; /* the CPU whose device msrdev_any found, or none; never freed */
	bool none; /* msrdev_any found no device, and none was opened since */
	bool hinted; /* the hint of this run was printed: see msrerror.h */
	const char *suffix; /* what follows the number; points into the template */
	char path[PATH_MAX]; /* the last path built */
};

/*
 * Take a path template, which must contain exactly one %d and no other %. It is not used
 * as a printf format, and must outlive dev. NULL stands for /dev/cpu/%d/msr. Return NULL,
 * or the reason for rejecting the template.
 */
const char *msrdev_init(struct msrdev *dev, const char *template);

/* Return the path of a CPU's device, valid until the next call with this dev. */
const char *msrdev_path(struct msrdev *dev, int cpu);

/*
 * Open the directory of the CPUs, so that devices are opened relative to it. This is
 * worth the two extra calls for more than one CPU. On failure, full paths are used.
 */
void msrdev_enter(struct msrdev *dev);
void msrdev_leave(struct msrdev *dev);

/* Add all CPUs whose device exists. Return 0 or -errno. */
int msrdev_list(struct msrdev *dev, struct cpuset *cpus);

/* Return whether the device of any CPU below 8,192 exists. This may enter the directory. */
bool msrdev_any(struct msrdev *dev);

/*
 * Open a CPU's device with O_RDONLY, O_WRONLY or O_RDWR. The descriptor is never 0, 1 or
 * 2, even if those are closed, so that no message is written to a register.
 */
int msrdev_open(struct msrdev *dev, int cpu, int mode);

/* Read or write a register. Return the number of bytes moved, which is MSR_BYTES on success. */
int msrdev_read(int fd, uint32_t reg, uint64_t *value);
int msrdev_write(int fd, uint32_t reg, uint64_t value);

#endif
