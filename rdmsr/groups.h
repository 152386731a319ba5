/*
 * The values that rdmsr -g keeps until the last CPU is read, with 8 bytes and a bit per
 * value, and the groups of CPUs that agree. No function does I/O.
 */
#ifndef READINGS_H
#define READINGS_H

#include "common/msrdev.h"

/* CPUs with the same value of a register, or with the same error. */
struct group {
	int result; /* MSR_BYTES, or the result of the call that failed */
	uint64_t value;
	struct cpuset cpus;
};

/*
 * One row per CPU, with one column per register in the order of reading and a last
 * column for errors of the CPU itself. If only the number of registers is set and the
 * rest is 0, there are no rows. The memory is never released.
 */
struct readings {
	uint64_t registers;
	size_t width; /* of a row, in cells */
	size_t rows, room;
	uint64_t *cells; /* per row: the CPU, the columns, one bit per column that has a value */
	struct group *groups; /* of the column that was grouped last */
	size_t count, most; /* the number of groups now, and the most so far */
	uint32_t *table; /* a hash table: index of a group + 1, or 0 */
	unsigned table_bits; /* the logarithm of its size */
};

/* Begin the row of the next CPU. CPUs must be in ascending order. */
void readings_begin(struct readings *r, int cpu);

/* Keep a value in the last row, or the result of a call that failed. */
void readings_keep(struct readings *r, uint64_t column, int result, uint64_t value);

/* Group the CPUs by the values and errors of a column, in the order of their first CPU. */
void readings_group(struct readings *r, uint64_t column);

#endif
