/*
 * The values of a host's CPUs, as spans of CPUs with the same value of a register.
 *
 * Spans are sorted by register and CPU. They are kept in a series of arrays of limited
 * size, so that little has to be moved whatever the order of the input. Adjacent CPUs with
 * the same value are one span, so memory grows with the spans.
 */
#ifndef SPANS_H
#define SPANS_H

#include "common/cpuset.h"

/*
 * A series holds what is known about a register: the VALUES of CPUs, the CPUs that are
 * MISSING it and, for the register that is assumed without a label, the CPUs whose value
 * was LABELLED.
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
	int first, last; /* CPUs; or UNLABELLED and the number of CPUs without a label */
};

#define UNLABELLED (-1)

/* A zero-initialised struct is empty. spans_free releases its memory. */
struct spans {
	struct part *parts;
	uint32_t count, room; /* of parts */
	bool any_missing;
	struct span *last; /* the span that CPUs were last added to, or NULL */
	int end; /* its last CPU */
	int limit; /* the last CPU up to which it may grow */
};

/*
 * Add a value of some CPUs or, if there are none, of one CPU without a label. labelled
 * means that the value has the label of the assumed register. Return false, without
 * adding anything, if one of the CPUs has another value.
 */
bool spans_add(
    struct spans *spans, const struct cpuset *cpus, uint32_t reg, uint64_t value, bool labelled);

/* Record that CPUs lack a register. Return false, without effect, if one of them has a value. */
bool spans_add_missing(struct spans *spans, const struct cpuset *cpus, uint32_t reg);

/* A place among the spans. {0, 0} is that of the first one. */
struct place {
	size_t part, i;
};

/* Return the span at a place, or NULL at the end. The next place is place->i + 1. */
struct span *spans_at(const struct spans *spans, struct place *place);

/*
 * Return the span of a CPU in a series, or NULL. Lower *last to the last CPU, from this
 * one on, for which the result is the same.
 */
const struct span *spans_find(const struct spans *spans, uint64_t series, int cpu, int *last);

/* Return whether a series has any span. */
bool spans_has(const struct spans *spans, uint64_t series);

void spans_free(struct spans *spans);

#endif
