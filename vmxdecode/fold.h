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
 * last of all. Without a number all is prefix.
 */
struct fold_name {
	struct word name, prefix, digits, suffix;
};

struct fold_name fold_cut(struct word name);

/* Compare names in an order that makes those that fold together neighbours. */
int fold_compare(const struct fold_name *a, const struct fold_name *b);

void fold_sort(const struct fold_name **names, size_t n);

/* Print n names that are in that order. */
void fold_print(struct out *out, const struct fold_name *const *names, size_t n);

#endif
