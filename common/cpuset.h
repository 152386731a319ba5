/*
 * Sets of CPU numbers (0 to INT_MAX), written as lists: "0-3,8". Memory follows
 * the ranges that were added, never the CPUs. Ranges come in any order, each in
 * time that grows with the logarithm of their number.
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

void cpuset_unite_ranges(struct cpuset *set, const struct cpuset *other);

/* Add each CPU of the other set. */
static inline void
cpuset_unite(struct cpuset *set, const struct cpuset *other)
{
	if (cpuset_is_range(other))
		cpuset_add(set, other->hull);
	else
		cpuset_unite_ranges(set, other);
}

/* The number of the set's CPUs in a range. */
uint64_t cpuset_count(const struct cpuset *set, struct cpurange r);

uint64_t cpuset_common_inside(const struct cpuset *set, const struct cpuset *other);

/* The number of CPUs that are in both sets; the time follows the ranges of the second. */
static inline uint64_t
cpuset_common(const struct cpuset *set, const struct cpuset *other)
{
	if (other->hull.first > set->hull.last || other->hull.last < set->hull.first)
		return 0;
	return cpuset_common_inside(set, other);
}

/*
 * Find the lowest range with a CPU that is not below from, cut off below it.
 * Return false if there is none.
 */
bool cpuset_range(const struct cpuset *set, int64_t from, struct cpurange *r);

/* A loop over the ranges of a set. */
#define CPUSET_EACH(set, r) \
	for (int64_t from_ = 0; cpuset_range(set, from_, &(r)); from_ = (int64_t)(r).last + 1)

/* Find the next CPU from *from on, and move *from beyond it. Return false if there is none. */
bool cpuset_next(const struct cpuset *set, int64_t *from, int *cpu);

/*
 * Add the CPUs of a list whose elements are N, FROM-TO or FROM-TO:STEP. Return
 * NULL, or why *bad, one of its elements, is rejected.
 */
const char *cpuset_parse(struct cpuset *set, struct word list, struct word *bad);

/* Print the set as a list. */
void cpuset_print(struct out *out, const struct cpuset *set);

/* Compare two sets as their lists compare as text: less than, equal to or greater than 0. */
int cpuset_compare(const struct cpuset *a, const struct cpuset *b);

void cpuset_free_tree(struct cpuset *set);

/* Release the memory; the set is then not to be used. */
static inline void
cpuset_free(struct cpuset *set)
{
	if (set->tree != NULL)
		cpuset_free_tree(set);
}

#endif
