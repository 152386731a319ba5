/*
 * The parts of the command line and the environment that rdmsr and wrmsr share.
 * Each function complains in the program's name about what it refuses.
 */
#ifndef ARGUMENTS_H
#define ARGUMENTS_H

#include "common/bits.h"
#include "common/complain.h"

/* The argument of -p, in place of what the list held. */
bool argument_cpus(const char *program, struct cpulist *list, struct word w);

/* The argument of -f. */
bool argument_field(const char *program, struct bitfield *field, const char *s);

/* The path template: MSR_DEVICE, unless the process runs with raised privilege. */
bool argument_device(const char *program, struct msrdev *dev);

/*
 * The CPUs when the command line has been read: all that have a device, at least
 * one, or, of an empty list, CPU 0. Returns an exit status.
 */
enum exitcode argument_all_cpus(
    const char *program, struct msrdev *dev, struct cpulist *list, bool all, bool *hinted);

#endif
