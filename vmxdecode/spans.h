/*
 * What a host's CPUs hold: spans of CPUs with the same value of a register.
 *
 * They are in order by register and CPU. They stand in arrays of a limited size, one after
 * the other, so that little has to be moved in whatever order they come. CPUs side by
 * side with the same value are one span: memory follows these.
 */
#ifndef SPANS_H
#define SPANS_H

#include "common/cpuset.h"

/*
 * Where what is known of a register is, in order. Of a register that may have no label,
 * LABELLED tells which of the CPUs with VALUES have had it.
 */
enum series_kind { VALUES, LABELLED, MISSING };

static inline uint64_t
series_of(uint32_t reg, enum series_kind kind)
{
	return (uint64_t)reg << 2 | kind;
}

static inline enum series_kind
series_kind(uint64_t series)
{
	return (enum series_kind)(series & 3);
}

static inline uint32_t
series_register(uint64_t series)
{
	return (uint32_t)(series >> 2);
}

struct span {
	uint64_t series;
	uint64_t value;
	int first, last; /* CPUs; or UNLABELLED and a number of CPUs without a label */
};

#define UNLABELLED (-1)

/* Zero-initialised it is empty; spans_free releases it. */
struct spans {
	struct part *parts;
	uint32_t count, room; /* of parts */
	bool any_missing;
	struct span *last; /* to which CPUs were added last, or NULL */
	int end; /* its last CPU */
	int limit; /* the last CPU that is free for it */
};

/*
 * Add a value of some CPUs, or without any, of one CPU without a label. Return false, and
 * add nothing, if one of the CPUs has another value. labelled: the register, which other
 * lines may have without its label, has it.
 */
bool spans_add(
    struct spans *spans, const struct cpuset *cpus, uint32_t reg, uint64_t value, bool labelled);

/* Add that some CPUs lack a register. Return false, and add nothing, if one has a value of it. */
bool spans_add_missing(struct spans *spans, const struct cpuset *cpus, uint32_t reg);

/* A place among the spans; {0, 0} is the first one's. */
struct place {
	size_t part, i;
};

/* The span at a place, NULL at the end. The next one is at place->i + 1. */
struct span *spans_at(const struct spans *spans, struct place *place);

/*
 * The span of a CPU in a series, or NULL. Lower *last to the last CPU, from this one on,
 * for which the answer is the same.
 */
const struct span *spans_find(const struct spans *spans, uint64_t series, int cpu, int *last);

/* Whether anything is known in a series. */
bool spans_has(const struct spans *spans, uint64_t series);

void spans_free(struct spans *spans);

#endif
