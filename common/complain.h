/*
 * Messages on standard error, one line and one system call each, for the
 * programs' own files: nothing else in common/ prints.
 */
#ifndef COMPLAIN_H
#define COMPLAIN_H

#include "common/failure.h"

/*
 * Prints "program: message", control characters as question marks. Past some
 * 4,000 bytes a message is cut.
 */
void complain(const char *program, const char *format, ...) __attribute__((format(printf, 2, 3)));

/*
 * Refuses a word: "program: what 'word' reason", with a suggestion where a 0x
 * looks forgotten.
 */
void complain_word(const char *program, const char *what, struct word w, const char *reason);

/* The line that ends a usage error: where to look the usage up. */
void complain_try_help(const char *program);

/*
 * Tells of a device's failure and returns the exit status for it; where ("" or
 * "line 2: ") stands before the message. The first failure with a hint gets it;
 * *hinted remembers.
 */
enum exitcode complain_device(const char *program, const char *where, struct msrdev *dev,
    const struct failure *f, bool *hinted);

#endif
