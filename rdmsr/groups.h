/*
 * What rdmsr -g keeps until the last CPU is read, 8 bytes and a bit for each value, and
 * the groups of CPUs that agree. Nothing here does I/O.
 */
#ifndef GROUPS_H
#define GROUPS_H

#include "common/msrdev.h"

/* CPUs with the same value of a register, or with the same error. */
struct group {
	int result; /* MSR_BYTES, or that of the call that failed */
	uint64_t value;
	struct cpuset cpus;
};

/*
 * A row per CPU, with a column per register, in the order of reading, and one more
 * for the errors that are the CPU's own. Zero-initialised but for the number of
 * registers, it is empty. The memory is left to the end of the program.
 */
struct readings {
	uint64_t registers;
	size_t width; /* of a row, in cells */
	size_t rows, room;
	uint64_t
	    *cells; /* of a row: the CPU's number, the columns, a bit per column with a value */
	struct group *groups; /* what readings_group finds, count of them */
	size_t count, most; /* most: of any column so far */
	uint32_t *table; /* a hash table of the groups: their places + 1, or 0 */
	unsigned table_bits; /* the logarithm of its size */
};

/* Begin the row of the next CPU. CPUs ascend. */
void readings_begin(struct readings *r, int cpu);

/* Keep a value of the last row, or the result of a call that failed. */
void readings_keep(struct readings *r, uint64_t column, int result, uint64_t value);

/* Group the CPUs by what a column holds, in the order of their first CPU. */
void readings_group(struct readings *r, uint64_t column);

#endif
