/*
 * Errors of MSR devices, with the messages and exit statuses of msr-tools, and at most
 * one hint per run with the likely cause and the fix.
 */
#ifndef MSRERROR_H
#define MSRERROR_H

#include "common/msrdev.h"
#include "common/names.h"

/* Exit statuses of rdmsr and wrmsr. 2, 3, 4 and 127 are those of msr-tools; scripts match them. */
enum exitcode {
	EXIT_DONE = 0, /* everything was read or written */
	EXIT_NO_NAME = 1, /* rdmsr --list found no name */
	EXIT_NO_CPU = 2, /* no such CPU, or it is offline */
	EXIT_NO_MSRS = 3, /* the CPU doesn't support MSRs */
	EXIT_REFUSED = 4, /* the CPU has no such register, or refuses the value */
	EXIT_DIFFERS = 5, /* wrmsr --verify found another value */
	EXIT_TROUBLE = 127, /* usage and everything else */
};

/* Instead of a CPU, with -a, if no CPU is left or the CPUs cannot be listed. */
#define NO_CPU_LEFT (-1)

/* OP_WRITE_LOCKED is a write that the processor would refuse because of the lock bit. */
enum operation { OP_OPEN, OP_READ, OP_WRITE, OP_WRITE_LOCKED };

struct msrerror {
	enum operation op;
	int result; /* -errno, or the number of bytes moved */
	int cpu; /* or NO_CPU_LEFT */
	uint32_t reg; /* of a read or a write */
	uint64_t value; /* of a write */
	const char *cpus; /* the list of the CPUs that have this error, or NULL: only cpu */
};

/* Return the exit status for an error. */
enum exitcode msrerror_status(struct msrdev *dev, const struct msrerror *e);

/*
 * Report an error, with the line of the batch unless it is 0, and the hint if this is the
 * first error that has one. Return the exit status. To find the cause, this may read the
 * kernel's lockdown state or register 0x3a.
 */
enum exitcode msrerror_report(struct msrdev *dev, unsigned long line, const struct msrerror *e);

#endif
