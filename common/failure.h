/*
 * What the user is told when a device fails: msr-tools' words and exit statuses,
 * and, once a run, a hint at the cause and the cure.
 */
#ifndef FAILURE_H
#define FAILURE_H

#include "common/exitcode.h"
#include "common/msrdev.h"

/* All CPUs were asked for, and there is none, or they could not be listed. */
#define NO_CPU_LEFT (-1)

enum operation { OP_OPEN, OP_READ, OP_WRITE };

struct failure {
	enum operation op;
	int result; /* -errno, or how many of the 8 bytes were moved */
	int cpu; /* or NO_CPU_LEFT */
	uint32_t reg; /* of a read or a write */
	uint64_t value; /* of a write */
};

/* Room for any text below: a path, an errno's name and the words around them. */
#define FAILURE_TEXT (PATH_MAX + 512)

/* The message, one line without its newline, and the exit status to go with it. */
enum exitcode failure_text(struct msrdev *dev, const struct failure *f, char text[FAILURE_TEXT]);

/*
 * The hint that goes with a failure of that status, likewise; false if there is
 * none. To find the cause it may look at the kernel's lockdown state, or at
 * register 0x3a.
 */
bool failure_hint(
    struct msrdev *dev, const struct failure *f, enum exitcode status, char text[FAILURE_TEXT]);

#endif
