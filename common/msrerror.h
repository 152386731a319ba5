/*
 * Errors of MSR devices: msr-tools' words and exit statuses, and once per run a
 * hint with the likely cause and the fix.
 */
#ifndef MSRERROR_H
#define MSRERROR_H

#include "common/exitcode.h"
#include "common/msrdev.h"

/* In place of a CPU: all were asked for, and there is none, or they cannot be listed. */
#define NO_CPU_LEFT (-1)

enum operation { OP_OPEN, OP_READ, OP_WRITE };

struct msrerror {
	enum operation op;
	int result; /* -errno, or how many of the 8 bytes were moved */
	int cpu; /* or NO_CPU_LEFT */
	uint32_t reg; /* of a read or a write */
	uint64_t value; /* of a write */
};

/*
 * Report an error, with the number of the batch's line unless it is 0, and the
 * hint if this is the first error that has one. Return the exit status. To find
 * the cause this may look at the kernel's lockdown state, or read register 0x3a.
 */
enum exitcode msrerror_report(struct msrdev *dev, unsigned long line, const struct msrerror *e);

#endif
