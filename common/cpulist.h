/*
 * Sets of CPU numbers as taskset writes them, "0-3,8" or "0-14:2", walked in
 * ascending order, each CPU once. The list holds the elements as written: its
 * size follows the text, not the CPUs.
 */
#ifndef CPULIST_H
#define CPULIST_H

#include "common/number.h"

/* The CPUs first, first + step, ... up to last. */
struct cpurange {
	int first, last, step;
};

/* Zero-initialised it is empty; cpulist_free releases it. */
struct cpulist {
	struct cpurange *ranges; /* sorted by first, once the list is complete */
	size_t n, room; /* without room the ranges are not the list's own */
};

/* Where a walk stands; starts as {0}. */
struct cpuwalk {
	size_t skip; /* ranges before this one are done */
	int64_t from; /* the next CPU is this one or a later one */
};

/*
 * Reads a whole list. On success returns NULL; else the reason, and *bad is the
 * element that is wrong. The list is to be freed either way.
 */
const char *cpulist_parse(struct cpulist *list, struct word w, struct word *bad);

/* Appends a range: 0, or -ENOMEM. Once all are in, cpulist_sort. */
int cpulist_add(struct cpulist *list, struct cpurange r);
void cpulist_sort(struct cpulist *list);

/* The next CPU of the walk; false when there is none. */
bool cpulist_next(const struct cpulist *list, struct cpuwalk *walk, int *cpu);

bool cpulist_has(const struct cpulist *list, int cpu);

/* True if the list holds more than one CPU. */
bool cpulist_many(const struct cpulist *list);

/* CPU 0 alone: takes no memory. */
struct cpulist cpulist_zero(void);

void cpulist_free(struct cpulist *list);

#endif
