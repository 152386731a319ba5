/*
 * Host names that differ in one number, folded as clustershell does:
 * node[1-6,8], node[01-12] where the numbers are padded.
 */
#ifndef FOLD_H
#define FOLD_H

#include "common/out.h"

/* An order for qsort-like use, in which names that fold together are neighbours. */
int fold_compare(const char *a, const char *b);

/* Writes n names that stand in that order. */
void fold_write(struct out *out, const char *const *names, size_t n);

#endif
