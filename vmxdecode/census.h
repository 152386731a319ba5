/*
 * What has been read: of each host, of each of its registers, which CPUs hold
 * which value. CPUs are kept as bits, so that memory hardly grows with them, in
 * whatever order they come.
 */
#ifndef CENSUS_H
#define CENSUS_H

#include "vmxdecode/input.h"

/* Of 64 CPUs those that hold the same value. */
struct block {
	uint64_t value;
	uint64_t cpus; /* bit n: CPU first + n */
	int first; /* a multiple of 64 */
	bool assumed; /* the register had no label */
};

/* A value of CPUs without a label, and how many hold it. */
struct tally {
	unsigned long count;
	bool assumed;
	uint64_t value;
};

struct series {
	struct series *next; /* of the same host, in the order of their first line */
	uint32_t reg;
	struct block *blocks; /* by first; of the same CPUs each value once */
	size_t block_count, block_room;
	struct tally *tallies; /* each value once */
	size_t tally_count, tally_room;
};

/* In one piece: when lines come in any order, each piece costs a cache miss a line. */
struct host {
	struct host *next; /* in the order of their first line */
	struct series series; /* the first */
	size_t name_len;
	char name[]; /* "" where lines have no host */
};

struct census {
	struct host *hosts, *newest;
	struct host *current; /* the host of the last line: lines come host by host */
	struct host **slots; /* a hash table of the hosts */
	size_t slot_count; /* a power of 2 */
	size_t host_count;
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
