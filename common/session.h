/*
 * What rdmsr and wrmsr share: the devices, the CPUs, the output, and the exit status,
 * which is that of the first failure.
 */
#ifndef SESSION_H
#define SESSION_H

#include "common/bits.h"
#include "common/msrerror.h"

struct session {
	struct msrdev dev;
	struct cpuset cpus; /* those of -p; after session_start, those to read or write */
	bool all; /* -a: a CPU that goes offline is skipped */
	struct out out;
	enum exitcode status;
};

/*
 * Print "program: what 'word' reason" and exit. Suggest 0x if that prefix seems to be
 * missing. line is that of the batch, or 0 for a usage error.
 */
void reject(unsigned long line, const char *what, struct word w, const char *reason)
    __attribute__((noreturn));

/* Take -p LIST or -a. The last one is used. An invalid list ends the program. */
void session_select(struct session *s, const char *list);
void session_select_all(struct session *s);

/* Parse the argument of -f. An invalid field ends the program. */
struct bitfield session_field(const char *argument);

/*
 * Take the path template from MSR_DEVICE, unless the process has raised privilege. An
 * invalid template ends the program.
 */
void session_device(struct session *s);

/*
 * Determine the CPUs: with -a, all that have a device; without -a and -p, CPU 0. Return
 * false after reporting an error.
 */
bool session_start(struct session *s);

/* Return whether an error means that a CPU of -a went offline and must be skipped. */
bool session_skips(const struct session *s, const struct msrerror *e);

/* Record the status of a failure. The first one is kept. */
void session_fail(struct session *s, enum exitcode status);

/* Flush the output, then report a device error. line is as in msrerror_report. */
void session_report(struct session *s, unsigned long line, const struct msrerror *e);

/* Report that no CPU is left: all went offline. */
void session_report_none(struct session *s);

/* Finish the output. Return the exit status. */
int session_finish(struct session *s);

#endif
