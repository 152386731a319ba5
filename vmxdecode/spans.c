#include "vmxdecode/spans.h"

#include "common/memory.h"

#include <limits.h>
#include <stdlib.h>

/* The most spans of a part. */
#define PART_SPANS 127

struct part {
	struct span low; /* the first span, except for its last CPU; used to find the part */
	struct span *spans;
	size_t room;
	uint32_t count; /* not 0 */
	bool uniform; /* if set, all spans have the same series and value */
};

/* Return whether a comes after b. Spans of CPUs without a label are sorted by value. */
static bool
is_after(const struct span *a, const struct span *b)
{
	if (a->series != b->series)
		return a->series > b->series;
	return a->first > b->first || (a->first == b->first && a->value > b->value);
}

/* Count the spans, among n sorted ones at this distance in bytes, that are not after the key. */
static uint32_t
count_up_to(const struct span *spans, size_t apart, uint32_t n, const struct span *key)
{
	uint32_t low = 0;

	while (low < n) {
		const uint32_t middle = low + (n - low) / 2;

		if (is_after((const void *)((const char *)spans + middle * apart), key))
			n = middle;
		else
			low = middle + 1;
	}
	return low;
}

/* Find the place after the last span that is not after the key. */
static struct place
find(const struct spans *spans, const struct span *key)
{
	/* A key before all spans belongs to the first part. */
	const uint32_t n = spans->count < 2
	    ? 0
	    : count_up_to(&spans->parts[1].low, sizeof *spans->parts, spans->count - 1, key);

	if (spans->count == 0)
		return (struct place){0, 0};
	return (struct place){
	    n, count_up_to(spans->parts[n].spans, sizeof *key, spans->parts[n].count, key)};
}

static struct place
find_cpu(const struct spans *spans, uint64_t series, int cpu)
{
	const struct span key = {series, UINT64_MAX, cpu, cpu};

	return find(spans, &key);
}

struct span *
spans_at(const struct spans *spans, struct place *place)
{
	if (place->part < spans->count && place->i == spans->parts[place->part].count)
		*place = (struct place){place->part + 1, 0};
	return place->part < spans->count ? &spans->parts[place->part].spans[place->i] : NULL;
}

/* Return the span before a place that find returned, or NULL. */
static struct span *
before(const struct spans *spans, struct place place)
{
	return place.i > 0 ? &spans->parts[place.part].spans[place.i - 1] : NULL;
}

/* Return whether a span, which does not begin after this CPU, is of the series and has it. */
static bool
reaches(const struct span *s, uint64_t series, int64_t cpu)
{
	return s != NULL && s->series == series && s->first != UNLABELLED && s->last >= cpu;
}

const struct span *
spans_find(const struct spans *spans, uint64_t series, int cpu, int *last)
{
	struct place place = find_cpu(spans, series, cpu);
	const struct span *s = before(spans, place), *next = spans_at(spans, &place);

	if (reaches(s, series, cpu)) {
		*last = s->last < *last ? s->last : *last;
		return s;
	}
	if (next != NULL && next->series == series && next->first <= *last)
		*last = next->first - 1;
	return NULL;
}

static bool
is_alike(const struct span *a, const struct span *b)
{
	return a->series == b->series && a->value == b->value;
}

/* Update the summary of a part. */
static void
note(struct part *part)
{
	part->low = part->spans[0];
	part->uniform = true;
	for (uint32_t i = 1; part->uniform && i < part->count; i++)
		part->uniform = is_alike(&part->spans[0], &part->spans[i]);
}

/* Insert an empty part. */
static void
insert_part(struct spans *spans, size_t at)
{
	size_t room = spans->room;

	spans->parts = memory_grow(spans->parts, spans->count, &room, sizeof *spans->parts);
	spans->room = (uint32_t)room;
	memmove(
	    spans->parts + at + 1, spans->parts + at, (spans->count++ - at) * sizeof *spans->parts);
	spans->parts[at] = (struct part){.count = 0};
}

/* Split a full part to make room at a place. Return the new place. */
static struct place
split(struct spans *spans, struct place place)
{
	struct part *low, *high;

	insert_part(spans, place.part + 1);
	/* Spans usually come in order. Then the last part stays full. */
	if (place.i == PART_SPANS && place.part + 2 == spans->count)
		return (struct place){place.part + 1, 0};
	low = &spans->parts[place.part];
	high = low + 1;
	low->count = PART_SPANS / 2;
	high->count = PART_SPANS - PART_SPANS / 2;
	high->room = PART_SPANS;
	high->spans = memory_resize(NULL, PART_SPANS, sizeof *high->spans);
	memcpy(high->spans, low->spans + low->count, high->count * sizeof *high->spans);
	note(low);
	note(high);
	if (place.i > low->count)
		place = (struct place){place.part + 1, place.i - low->count};
	return place;
}

/* Insert a span at a place that find returned, and move the place after it. */
static void
insert(struct spans *spans, struct place *place, const struct span *new)
{
	struct part *part;

	if (spans->count == 0)
		insert_part(spans, 0);
	if (spans->parts[place->part].count == PART_SPANS)
		*place = split(spans, *place);
	part = &spans->parts[place->part];
	part->spans = memory_grow(part->spans, part->count, &part->room, sizeof *new);
	memmove(part->spans + place->i + 1, part->spans + place->i,
	    (part->count++ - place->i) * sizeof *new);
	part->spans[place->i] = *new;
	part->low = part->spans[0];
	part->uniform = part->count == 1
	    || (part->uniform && is_alike(new, &part->spans[0])
		&& is_alike(new, &part->spans[part->count - 1]));
	place->i++;
}

static void
remove_at(struct spans *spans, struct place place)
{
	struct part *part = &spans->parts[place.part];

	memmove(part->spans + place.i, part->spans + place.i + 1,
	    (--part->count - place.i) * sizeof *part->spans);
	part->low = part->spans[0];
	if (part->count > 0)
		return;
	free(part->spans);
	memmove(part, part + 1, (--spans->count - place.part) * sizeof *part);
}

/* Return whether no CPU of a new span, whose place was found, has another value. */
static bool
agrees(const struct spans *spans, struct place place, const struct span *new)
{
	const struct span *s = before(spans, place);

	if (reaches(s, new->series, new->first) && s->value != new->value)
		return false;
	while ((s = spans_at(spans, &place)) != NULL && s->series == new->series
	    && s->first <= new->last) {
		const struct part *part = &spans->parts[place.part];

		if (s->value != new->value)
			return false;
		place.i = part->uniform ? part->count : place.i + 1;
	}
	return true;
}

/* Add a span that agrees, at the place that was found for it. */
static void
put(struct spans *spans, struct place place, const struct span *new)
{
	const struct span *next, *low = before(spans, place);
	int last = new->last;
	struct place own;
	struct span *s;

	if (!reaches(low, new->series, (int64_t) new->first - 1) || low->value != new->value)
		insert(spans, &place, new);
	else if (low->last > last)
		last = low->last;
	own = (struct place){place.part, place.i - 1};
	while ((next = spans_at(spans, &place)) != NULL && is_alike(next, new)
	    && next->first - 1 <= last) {
		last = next->last > last ? next->last : last;
		remove_at(spans, place);
	}
	s = &spans->parts[own.part].spans[own.i];
	s->last = last;
	spans->last = s;
	spans->end = s->last;
	spans->limit = next != NULL && next->series == s->series ? next->first - 2 : INT_MAX;
	if (spans->any_missing && s->last < INT_MAX
	    && spans_find(spans, s->series | MISSING, s->last + 1, &spans->limit) != NULL)
		spans->limit = s->last;
}

/* Record that the register has a label, for the CPUs that have no value yet. */
static void
put_labelled(struct spans *spans, const struct span *new)
{
	struct span part = {.series = new->series | LABELLED};

	for (int64_t from = new->first; from <= new->last; from = (int64_t)part.last + 1) {
		part.first = (int)from;
		part.last = new->last;
		if (spans_find(spans, new->series, part.first, &part.last) == NULL)
			put(spans, find_cpu(spans, part.series, part.first), &part);
	}
}

/* Count a CPU without a label. */
static void
count(struct spans *spans, const struct span *one)
{
	struct place place = find(spans, one);
	struct span *s = before(spans, place);

	/* If the number would overflow, begin another span after this one. */
	if (s == NULL || !is_alike(s, one) || s->first != UNLABELLED || s->last == INT_MAX)
		insert(spans, &place, one);
	else
		s->last++;
	spans->last = NULL;
}

/* Add a value of CPUs. Return false, without effect, if one of them has another value. */
static bool
add(struct spans *spans, const struct cpuset *cpus, struct span new, bool labelled)
{
	struct place place = {0, 0};
	struct cpurange r;

	CPUSET_EACH(cpus, r)
	{
		new.first = r.first;
		new.last = r.last;
		place = find_cpu(spans, new.series, r.first);
		if (!agrees(spans, place, &new))
			return false;
	}
	CPUSET_EACH(cpus, r)
	{
		new.first = r.first;
		new.last = r.last;
		if (labelled)
			put_labelled(spans, &new);
		if (labelled || cpus->used > 0)
			place = find_cpu(spans, new.series, r.first);
		put(spans, place, &new);
	}
	return true;
}

/* Return whether no CPU is in a series. */
static bool
none_in(const struct spans *spans, const struct cpuset *cpus, uint64_t series)
{
	struct cpurange r;

	CPUSET_EACH(cpus, r)
	{
		int last = r.last;

		if (spans_find(spans, series, r.first, &last) != NULL || last < r.last)
			return false;
	}
	return true;
}

bool
spans_add(
    struct spans *spans, const struct cpuset *cpus, uint32_t reg, uint64_t value, bool labelled)
{
	const uint64_t series = series_of(reg, labelled && cpus->count == 0 ? LABELLED : VALUES);
	struct span *last = spans->last;

	if (cpus->count == 0) {
		count(spans, &(struct span){series, value, UNLABELLED, 1});
		return true;
	}
	/* CPUs usually come one after the other. */
	if (last == NULL || cpus->used > 0 || cpus->hull.first - 1 != spans->end
	    || cpus->hull.last > spans->limit || last->series != series || last->value != value
	    || labelled)
		return (!spans->any_missing || none_in(spans, cpus, series | MISSING))
		    && add(spans, cpus, (struct span){series, value, 0, 0}, labelled);
	last->last = spans->end = cpus->hull.last;
	return true;
}

bool
spans_add_missing(struct spans *spans, const struct cpuset *cpus, uint32_t reg)
{
	if (!none_in(spans, cpus, series_of(reg, VALUES)))
		return false;
	spans->any_missing = true;
	return add(spans, cpus, (struct span){series_of(reg, MISSING), 0, 0, 0}, false);
}

bool
spans_has(const struct spans *spans, uint64_t series)
{
	struct place place = find_cpu(spans, series, INT_MAX);
	const struct span *s = before(spans, place);

	return s != NULL && s->series == series;
}

void
spans_free(struct spans *spans)
{
	for (size_t i = 0; i < spans->count; i++)
		free(spans->parts[i].spans);
	free(spans->parts);
}
