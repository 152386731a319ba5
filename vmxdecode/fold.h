/*
 * Host names that differ in one number, folded as clustershell does:
 * node[1-6,8], node[01-12] where the numbers are padded.
 */
#ifndef FOLD_H
#define FOLD_H

#include "common/out.h"

/*
 * A name cut at the number that may fold: the last before the first dot, so that
 * domains stay whole; in names that begin with a number, such as addresses, the
 * last of all. digits is empty if there is none.
 */
struct fold_name {
	struct word prefix, digits, suffix;
};

struct fold_name fold_cut(const char *name);

/* An order for qsort-like use, in which names that fold together are neighbours. */
int fold_compare(const struct fold_name *a, const struct fold_name *b);

/* Writes n names that stand in that order. */
void fold_write(struct out *out, const struct fold_name *const *names, size_t n);

#endif
