/*
 * Sets of CPU numbers (0 to INT_MAX), written as lists: "0-3,8". Memory follows the
 * ranges, never the CPUs.
 */
#ifndef CPUSET_H
#define CPUSET_H

#include "common/out.h"

struct cpurange {
	int first, last;
};

/*
 * Zero-initialised it is empty; with a count of 0 it becomes empty again and keeps its
 * memory, which cpuset_free releases. One range takes no memory.
 */
struct cpuset {
	uint64_t count; /* of its CPUs */
	struct cpurange hull; /* from the lowest CPU to the highest */
	struct cpurange *v; /* its ranges, if used is not 0; else it is all of hull */
	uint32_t used, room;
	bool unsorted; /* ranges are in no order, CPUs are counted twice */
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
 * Add CPUs. A range that begins below the one before it may leave the set unsorted;
 * cpuset_settle sorts it, and must be called before the set is used otherwise.
 */
void cpuset_add(struct cpuset *set, struct cpurange r);
void cpuset_unite(struct cpuset *set, const struct cpuset *other);
void cpuset_settle(struct cpuset *set);

/*
 * Find the lowest range with a CPU that is not below from, cut off below it.
 * Return false if there is none.
 */
bool cpuset_range(const struct cpuset *set, int64_t from, struct cpurange *r);

/* A loop over the ranges of a set, which do not touch. */
#define CPUSET_EACH(set, r) \
	for (int64_t from_ = 0; cpuset_range(set, from_, &(r)); from_ = (int64_t)(r).last + 1)

/* Find the next CPU from *from on, and move *from beyond it. Return false if there is none. */
bool cpuset_next(const struct cpuset *set, int64_t *from, int *cpu);

bool cpuset_has(const struct cpuset *set, int cpu);

/* Find the lowest CPU of the other set that this one lacks. Return false if there is none. */
bool cpuset_lacks(const struct cpuset *set, const struct cpuset *other, int *cpu);

/*
 * Add the CPUs of a list whose elements are N, FROM-TO or, if steps are allowed,
 * FROM-TO:STEP, and settle the set. Return NULL, or why *bad, an element, is rejected.
 */
const char *cpuset_parse(struct cpuset *set, struct word list, bool steps, struct word *bad);

/* Print the set as a list. */
void cpuset_print(struct out *out, const struct cpuset *set);

/*
 * Write the ranges of a set from *from on as a list, as many as fit with a NUL in
 * room bytes, and move *from beyond them. Return the length.
 */
size_t cpuset_write(char *dst, size_t room, const struct cpuset *set, int64_t *from);

/* Compare two sets as their lists compare as text: less than, equal to or greater than 0. */
int cpuset_compare(const struct cpuset *a, const struct cpuset *b);

/* Release the memory; the set is then not to be used. */
void cpuset_free(struct cpuset *set);

#endif
