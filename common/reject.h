/* Words of the command line, or of a batch's line, that are rejected. */
#ifndef REJECT_H
#define REJECT_H

#include "common/word.h"

/*
 * Print "program: what 'word' reason", with the suggestion 0x... where that
 * prefix seems to be missing, and exit. line is that of the batch; 0 makes it a
 * usage error.
 */
void reject(unsigned long line, const char *what, struct word w, const char *reason)
    __attribute__((noreturn));

#endif
