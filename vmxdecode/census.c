#include "vmxdecode/census.h"

#include "common/grow.h"

#include <stdlib.h>

/*
 * Eight bytes at a time: names differ in their last digits, so the high bytes
 * are folded down before the multiplication carries everything up.
 */
static uint32_t
hash(struct word w)
{
	uint64_t h = 0;

	while (w.len > 0) {
		const size_t n = w.len < sizeof h ? w.len : sizeof h;
		uint64_t part = 0;

		memcpy(&part, w.s, n);
		h = (h ^ part ^ part >> 29) * 0x9e3779b97f4a7c15U;
		h ^= h >> 32;
		w = word_skip(w, n);
	}
	return (uint32_t)h;
}

static bool
is_named(const struct host *h, struct word name)
{
	return h->name_len == name.len && memcmp(h->name, name.s, name.len) == 0;
}

/* The slot that holds the host's index, or the empty one where it belongs. */
static uint32_t *
find_slot(const struct census *c, struct word name)
{
	size_t i = hash(name) & (c->slot_count - 1);

	for (;;) {
		if (c->slots[i] == 0 || is_named(&c->hosts[c->slots[i] - 1], name))
			return &c->slots[i];
		i = (i + 1) & (c->slot_count - 1);
	}
}

/* Keeps the table at most half full. */
static bool
grow_slots(struct census *c)
{
	const size_t count = c->slot_count == 0 ? 16 : c->slot_count * 2;
	uint32_t *slots;

	if (c->host_count * 2 < c->slot_count)
		return true;
	slots = calloc(count, sizeof *slots);
	if (slots == NULL)
		return false;
	free(c->slots);
	c->slots = slots;
	c->slot_count = count;
	for (size_t i = 0; i < c->host_count; i++) {
		const struct host *h = &c->hosts[i];

		*find_slot(c, (struct word){h->name, h->name_len}) = (uint32_t)i + 1;
	}
	return true;
}

static struct host *
find_host(struct census *c, struct word name)
{
	struct host *hosts, *h;
	uint32_t *slot;
	char *copy;

	if (c->last < c->host_count && is_named(&c->hosts[c->last], name))
		return &c->hosts[c->last];
	if (!grow_slots(c))
		return NULL;
	slot = find_slot(c, name);
	if (*slot != 0) {
		c->last = *slot - 1;
		return &c->hosts[c->last];
	}
	hosts = grow(c->hosts, c->host_count, &c->host_room, sizeof *hosts);
	if (hosts == NULL)
		return NULL;
	c->hosts = hosts;
	copy = calloc(name.len + 1, 1);
	if (copy == NULL)
		return NULL;
	memcpy(copy, name.s, name.len);
	c->last = c->host_count++;
	h = &c->hosts[c->last];
	*h = (struct host){.name = copy, .name_len = name.len};
	*slot = (uint32_t)c->host_count;
	return h;
}

const struct series *
census_series(const struct host *h, uint32_t reg)
{
	for (size_t i = 0; i < h->series_count; i++)
		if (h->series[i].reg == reg)
			return &h->series[i];
	return NULL;
}

static struct series *
find_series(struct host *h, uint32_t reg)
{
	const struct series *found = census_series(h, reg);
	struct series *series;

	if (found != NULL)
		return &h->series[found - h->series];
	series = grow(h->series, h->series_count, &h->series_room, sizeof *series);
	if (series == NULL)
		return NULL;
	h->series = series;
	series[h->series_count] = (struct series){.reg = reg};
	return &series[h->series_count++];
}

static enum census_result
add_unlabelled(struct series *s, uint64_t value, bool assumed)
{
	struct tally *tallies;

	for (size_t i = 0; i < s->tally_count; i++) {
		struct tally *t = &s->tallies[i];

		if (t->value == value && t->assumed == assumed) {
			t->count++;
			return CENSUS_ADDED;
		}
	}
	tallies = grow(s->tallies, s->tally_count, &s->tally_room, sizeof *tallies);
	if (tallies == NULL)
		return CENSUS_NO_MEMORY;
	s->tallies = tallies;
	tallies[s->tally_count++] = (struct tally){1, assumed, value};
	return CENSUS_ADDED;
}

/* The first span that ends at the CPU or behind it, or span_count. */
static size_t
find_span(const struct series *s, int cpu)
{
	size_t low = 0, high = s->span_count;

	if (high > 0 && s->spans[high - 1].last < cpu)
		return high;
	while (low < high) {
		size_t middle = low + (high - low) / 2;

		if (s->spans[middle].last < cpu)
			low = middle + 1;
		else
			high = middle;
	}
	return low;
}

static bool
holds(const struct span *s, uint64_t value, bool assumed)
{
	return s->value == value && s->assumed == assumed;
}

static enum census_result
insert_span(struct series *s, size_t at, struct span new)
{
	struct span *spans = grow(s->spans, s->span_count, &s->span_room, sizeof *spans);

	if (spans == NULL)
		return CENSUS_NO_MEMORY;
	s->spans = spans;
	memmove(spans + at + 1, spans + at, (s->span_count - at) * sizeof *spans);
	spans[at] = new;
	s->span_count++;
	return CENSUS_ADDED;
}

static enum census_result
add_labelled(struct series *s, int cpu, uint64_t value, bool assumed)
{
	const size_t at = find_span(s, cpu);
	struct span *next = at < s->span_count ? &s->spans[at] : NULL;
	struct span *before = at > 0 ? &s->spans[at - 1] : NULL;

	if (next != NULL && next->first <= cpu)
		return next->value == value ? CENSUS_ADDED : CENSUS_CONTRADICTION;
	if (next != NULL && (next->first != cpu + 1 || !holds(next, value, assumed)))
		next = NULL;
	if (before != NULL && (before->last != cpu - 1 || !holds(before, value, assumed)))
		before = NULL;
	if (before == NULL && next == NULL)
		return insert_span(s, at, (struct span){cpu, cpu, assumed, value});
	if (before == NULL) {
		next->first = cpu;
	} else if (next == NULL) {
		before->last = cpu;
	} else {
		before->last = next->last;
		s->span_count--;
		memmove(next, next + 1, (s->span_count - at) * sizeof *next);
	}
	return CENSUS_ADDED;
}

enum census_result
census_add(struct census *c, const struct reading *r, uint32_t reg, bool assumed)
{
	struct host *h = find_host(c, r->host);
	struct series *s = h == NULL ? NULL : find_series(h, reg);

	if (s == NULL)
		return CENSUS_NO_MEMORY;
	if (r->cpu == -1)
		return add_unlabelled(s, r->value, assumed);
	return add_labelled(s, r->cpu, r->value, assumed);
}

void
census_free(struct census *c)
{
	for (size_t i = 0; i < c->host_count; i++) {
		struct host *h = &c->hosts[i];

		for (size_t j = 0; j < h->series_count; j++) {
			free(h->series[j].spans);
			free(h->series[j].tallies);
		}
		free(h->series);
		free(h->name);
	}
	free(c->hosts);
	free(c->slots);
}
