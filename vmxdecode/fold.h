/*
 * Host names that differ in one number, folded as clustershell does:
 * node[1-6,8], node[01-12] where the numbers are padded.
 */
#ifndef FOLD_H
#define FOLD_H

#include "common/out.h"

/*
 * A name, cut at the number that may be folded. This is the last number before the first
 * dot, so that domains stay whole. In a name that begins with a digit, such as an address,
 * it is the last number of the whole name. Without a number, all of the name is prefix.
 */
struct fold_name {
	struct word name, prefix, digits, suffix;
};

/* Cut a name. */
struct fold_name fold_cut(struct word name);

/* Compare names. In this order, names that can be folded together are neighbours. */
int fold_compare(const struct fold_name *a, const struct fold_name *b);

/* Sort n names in that order. */
void fold_sort(const struct fold_name **names, size_t n);

/* Print n sorted names, folded. */
void fold_print(struct out *out, const struct fold_name *const *names, size_t n);

#endif
