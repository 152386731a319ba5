/*
 * What rdmsr and wrmsr share: the devices, the CPUs asked for, the output, and
 * the exit status, which is the first failure's.
 */
#ifndef SESSION_H
#define SESSION_H

#include "common/bits.h"
#include "common/msrerror.h"

struct session {
	struct msrdev dev;
	struct cpuset cpus; /* of -p; after session_start those to work on */
	bool all; /* -a: a CPU that goes offline is skipped */
	struct out out;
	enum exitcode status;
};

/*
 * Print "program: what 'word' reason", with the suggestion 0x... where that
 * prefix seems to be missing, and exit. line is that of the batch; 0 makes it a
 * usage error.
 */
void reject(unsigned long line, const char *what, struct word w, const char *reason)
    __attribute__((noreturn));

/* -p LIST, and -a: the last one counts. An invalid list ends the program. */
void session_select(struct session *s, const char *list);
void session_select_all(struct session *s);

/* -f HIGH:LOW. An invalid field ends the program. */
struct bitfield session_field(const char *argument);

/*
 * Take the path template: MSR_DEVICE, unless the process runs with raised
 * privilege. An invalid one ends the program.
 */
void session_device(struct session *s);

/*
 * Determine the CPUs: with -a all that have a device, without -a and -p CPU 0.
 * Return false after reporting an error.
 */
bool session_start(struct session *s);

/* Whether an error means that a CPU of -a went offline and is to be skipped. */
bool session_skips(const struct session *s, const struct msrerror *e);

/* Keep the status of a failure, unless there was one before. */
void session_fail(struct session *s, enum exitcode status);

/* Report an error of a device, after what was printed before it; line as in msrerror.h. */
void session_report(struct session *s, unsigned long line, const struct msrerror *e);

/* Report that no CPU is left: all went offline. */
void session_report_none(struct session *s);

/* Finish the output. Return the exit status. */
int session_finish(struct session *s);

#endif
