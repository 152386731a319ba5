/*
 * Sets of CPU numbers (0 to INT_MAX), written as lists: "0-3,8". Memory grows with the
 * ranges, not with the CPUs.
 */
#ifndef CPUSET_H
#define CPUSET_H

#include "common/out.h"

struct cpurange {
	int first, last;
};

/*
 * A zero-initialised set is empty. Setting count to 0 empties it and keeps its memory,
 * which cpuset_free releases. A set of one range allocates none.
 */
struct cpuset {
	uint64_t count; /* of CPUs */
	struct cpurange hull; /* from the lowest CPU to the highest */
	struct cpurange *v; /* the ranges; if used is 0, hull is the only range */
	uint32_t used, room;
	bool unsorted; /* ranges may be out of order or overlap */
};

/* Make the set one range. */
static inline void
cpuset_set(struct cpuset *set, struct cpurange r)
{
	set->count = (uint64_t)((int64_t)r.last - r.first + 1);
	set->hull = r;
	set->used = 0;
	set->unsorted = false;
}

/*
 * Add CPUs. A range that begins below the previous one may leave the set unsorted. Call
 * cpuset_settle, which sorts it, before using the set in any other way.
 */
void cpuset_add(struct cpuset *set, struct cpurange r);
void cpuset_unite(struct cpuset *set, const struct cpuset *other);
void cpuset_settle(struct cpuset *set);

/*
 * Find the first range of CPUs from this one on, without any CPUs below it. Return
 * false if there is none.
 */
bool cpuset_range(const struct cpuset *set, int64_t from, struct cpurange *r);

/* Loop over the ranges of a set. They are not adjacent. */
#define CPUSET_EACH(set, r) \
	for (int64_t from_ = 0; cpuset_range(set, from_, &(r)); from_ = (int64_t)(r).last + 1)

/* Find the first CPU from *from on and move *from beyond it. Return false if there is none. */
bool cpuset_next(const struct cpuset *set, int64_t *from, int *cpu);

bool cpuset_has(const struct cpuset *set, int cpu);

/* Find the lowest CPU that only the other set has. Return false if there is none. */
bool cpuset_lacks(const struct cpuset *set, const struct cpuset *other, int *cpu);

/*
 * Add the CPUs of a list and settle the set. Elements are N, FROM-TO and, if steps are
 * allowed, FROM-TO:STEP. Return NULL, or the reason for rejecting the element *bad.
 */
const char *cpuset_parse(struct cpuset *set, struct word list, bool steps, struct word *bad);

/* Print the set as a list. */
void cpuset_print(struct out *out, const struct cpuset *set);

/*
 * Write the ranges from *from on as a list, as many as fit into room bytes with a NUL.
 * Move *from beyond them. Return the length.
 */
size_t cpuset_write(char *dst, size_t room, const struct cpuset *set, int64_t *from);

/* Compare the lists of two sets as strcmp does. */
int cpuset_compare(const struct cpuset *a, const struct cpuset *b);

/* Release the memory. The set must not be used afterwards. */
void cpuset_free(struct cpuset *set);

#endif
