/*
 * Sets of CPU numbers (0 to INT_MAX), written as lists: "0-3,8".
 *
 * Memory follows the ranges of a set, or its blocks of 64 CPUs where these are
 * fewer, never its CPUs. CPUs may be added in any order, a range in time that
 * grows with the logarithm of that size.
 */
#ifndef CPUSET_H
#define CPUSET_H

#include "common/out.h"

struct cpurange {
	int first, last;
};

/* Zero-initialised it is empty. One range takes no further memory; cpuset_free releases it. */
struct cpuset {
	uint64_t count; /* of its CPUs */
	struct cpurange hull; /* from the lowest CPU to the highest */
	struct cputree *tree; /* what it holds, unless that is all of hull */
};

/* Where a walk from CPU to CPU stands; starts as {0}. */
struct cpuwalk {
	int64_t next, end; /* the rest of a range, without its end */
};

static inline uint64_t
cpurange_count(struct cpurange r)
{
	return (uint64_t)((int64_t)r.last - r.first + 1);
}

/* Whether the set is one range, its hull. */
static inline bool
cpuset_is_range(const struct cpuset *set)
{
	return set->count == cpurange_count(set->hull);
}

static inline struct cpuset
cpuset_of(struct cpurange r)
{
	return (struct cpuset){.count = cpurange_count(r), .hull = r};
}

void cpuset_add_anywhere(struct cpuset *set, struct cpurange r);

static inline void
cpuset_add(struct cpuset *set, struct cpurange r)
{
	/* Mostly CPUs come one after the other. */
	if (cpuset_is_range(set) && r.first - 1 == set->hull.last) {
		set->hull.last = r.last;
		set->count += cpurange_count(r);
	} else {
		cpuset_add_anywhere(set, r);
	}
}

/* The number of the set's CPUs in a range. */
uint64_t cpuset_count(const struct cpuset *set, struct cpurange r);

/*
 * Find the lowest range with a CPU that is not below from, cut off below it.
 * Return false if there is none.
 */
bool cpuset_range(const struct cpuset *set, int64_t from, struct cpurange *r);

/* Find the next CPU of the walk, in ascending order. Return false at the end. */
bool cpuset_next(const struct cpuset *set, struct cpuwalk *walk, int *cpu);

/* Whether each CPU of one set is in the other. */
bool cpuset_within(const struct cpuset *set, const struct cpuset *other);

/* Whether any CPU is in both sets. */
bool cpuset_meets_inside(const struct cpuset *set, const struct cpuset *other);

static inline bool
cpuset_meets(const struct cpuset *set, const struct cpuset *other)
{
	return set->hull.first <= other->hull.last && other->hull.first <= set->hull.last
	    && cpuset_meets_inside(set, other);
}

/* Add each CPU of the other set. */
void cpuset_unite(struct cpuset *set, const struct cpuset *other);

/*
 * Add the CPUs of a list whose elements are N, FROM-TO or FROM-TO:STEP. Return
 * NULL, or why *bad, one of its elements, is rejected.
 */
const char *cpuset_parse(struct cpuset *set, struct word list, struct word *bad);

/* Print the set as a list. */
void cpuset_print(struct out *out, const struct cpuset *set);

/* Compare two sets as their lists compare as text: less than, equal to or greater than 0. */
int cpuset_compare(const struct cpuset *a, const struct cpuset *b);

/* Remove all CPUs; cpuset_free also releases the memory. */
void cpuset_clear(struct cpuset *set);
void cpuset_free_tree(struct cpuset *set);

static inline void
cpuset_free(struct cpuset *set)
{
	if (set->tree != NULL)
		cpuset_free_tree(set);
}

#endif
