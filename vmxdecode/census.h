/*
 * What has been read: of each host, of each of its registers, which CPUs hold
 * which value. CPUs are kept as ranges, so that memory grows with hosts, values
 * and ranges, not with lines.
 */
#ifndef CENSUS_H
#define CENSUS_H

#include "vmxdecode/input.h"

/* CPUs that hold the same value. */
struct span {
	int first, last;
	bool assumed; /* the register had no label */
	uint64_t value;
};

/* A value of CPUs without a label, and how many hold it. */
struct tally {
	unsigned long count;
	bool assumed;
	uint64_t value;
};

struct series {
	uint32_t reg;
	struct span *spans; /* ascending, apart */
	size_t span_count, span_room;
	struct tally *tallies; /* each value once */
	size_t tally_count, tally_room;
};

struct host {
	char *name; /* "" where lines have no host */
	size_t name_len;
	struct series *series; /* in the order of their first line */
	size_t series_count, series_room;
};

struct census {
	struct host *hosts; /* in the order of their first line */
	size_t host_count, host_room;
	size_t last; /* the host of the last line: lines come host by host */
	uint32_t *slots; /* a hash table of indices into hosts, plus 1 */
	size_t slot_count; /* a power of 2 */
};

enum census_result {
	CENSUS_ADDED,
	CENSUS_CONTRADICTION, /* the same CPU and register had another value */
	CENSUS_NO_MEMORY,
};

/* Zero-initialised it is empty; census_free releases it. */
void census_free(struct census *c);

/* Adds a value of a register; r->reg is not looked at. */
enum census_result census_add(
    struct census *c, const struct reading *r, uint32_t reg, bool assumed);

/* The series of a register of a host, or NULL. */
const struct series *census_series(const struct host *h, uint32_t reg);

#endif
