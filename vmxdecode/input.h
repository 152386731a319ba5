/*
 * One line of vmxdecode's input: "[host: ][CPU n: ][register: ]value". Nothing
 * here does I/O or allocates.
 */
#ifndef INPUT_H
#define INPUT_H

#include "common/number.h"

/* How rdmsr was told to print values: the option letters. */
struct notation {
	char style; /* x (also for X), d, u or o; r only with c: 8 bytes in braces */
	bool c;
};

/* What a line says; labels that it lacks are empty or -1. */
struct reading {
	struct word host; /* a part of the line */
	int cpu;
	int64_t reg;
	uint64_t value;
};

enum input { INPUT_NOTHING, INPUT_READING, INPUT_BAD };

/*
 * For INPUT_BAD, *bad is the part that is wrong, {NULL, 0} for the whole line, and
 * *reason says how.
 */
enum input input_parse(struct word line, const struct notation *n, struct reading *r,
    struct word *bad, const char **reason);

#endif
