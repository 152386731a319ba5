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

/* The slot that holds the host, or the empty one where it belongs. */
static struct host **
find_slot(const struct census *c, struct word name)
{
	size_t i = hash(name) & (c->slot_count - 1);

	while (c->slots[i] != NULL && !is_named(c->slots[i], name))
		i = (i + 1) & (c->slot_count - 1);
	return &c->slots[i];
}

/* Keeps the table at most half full. */
static bool
grow_slots(struct census *c)
{
	const size_t count = c->slot_count == 0 ? 16 : c->slot_count * 2;
	struct host **slots;

	if (c->host_count * 2 < c->slot_count)
		return true;
	slots = calloc(count, sizeof *slots);
	if (slots == NULL)
		return false;
	free(c->slots);
	c->slots = slots;
	c->slot_count = count;
	for (struct host *h = c->hosts; h != NULL; h = h->next)
		*find_slot(c, (struct word){h->name, h->name_len}) = h;
	return true;
}

/* The host, if need be a new one with a series of the register; NULL: no memory. */
static struct host *
find_host(struct census *c, struct word name, uint32_t reg)
{
	struct host **slot, *h;

	if (c->current != NULL && is_named(c->current, name))
		return c->current;
	if (!grow_slots(c))
		return NULL;
	slot = find_slot(c, name);
	if (*slot == NULL) {
		h = calloc(1, sizeof *h + name.len + 1);
		if (h == NULL)
			return NULL;
		h->series.reg = reg;
		h->name_len = name.len;
		memcpy(h->name, name.s, name.len);
		*(c->hosts == NULL ? &c->hosts : &c->newest->next) = h;
		c->newest = *slot = h;
		c->host_count++;
	}
	c->current = *slot;
	return *slot;
}

const struct series *
census_series(const struct host *h, uint32_t reg)
{
	const struct series *s = &h->series;

	while (s != NULL && s->reg != reg)
		s = s->next;
	return s;
}

/* The series, if need be a new one; NULL: no memory. */
static struct series *
find_series(struct host *h, uint32_t reg)
{
	struct series *s = &h->series;

	while (s->reg != reg && s->next != NULL)
		s = s->next;
	if (s->reg == reg)
		return s;
	s->next = calloc(1, sizeof *s);
	if (s->next != NULL)
		s->next->reg = reg;
	return s->next;
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

/* Where the blocks of these CPUs begin, or belong. */
static size_t
find_block(const struct series *s, int first)
{
	size_t low = 0, high = s->block_count;

	/* Lines mostly come CPU by CPU. */
	if (high > 0 && s->blocks[high - 1].first <= first) {
		while (high > 0 && s->blocks[high - 1].first == first)
			high--;
		return high;
	}
	while (low < high) {
		size_t middle = low + (high - low) / 2;

		if (s->blocks[middle].first < first)
			low = middle + 1;
		else
			high = middle;
	}
	return low;
}

static enum census_result
insert_block(struct series *s, size_t at, struct block new)
{
	struct block *blocks = grow(s->blocks, s->block_count, &s->block_room, sizeof *blocks);

	if (blocks == NULL)
		return CENSUS_NO_MEMORY;
	s->blocks = blocks;
	memmove(blocks + at + 1, blocks + at, (s->block_count - at) * sizeof *blocks);
	blocks[at] = new;
	s->block_count++;
	return CENSUS_ADDED;
}

static enum census_result
add_labelled(struct series *s, int cpu, uint64_t value, bool assumed)
{
	const unsigned n = (unsigned)cpu % 64;
	const uint64_t bit = UINT64_C(1) << n;
	const int first = cpu - (int)n;
	struct block *same = NULL;
	size_t at = find_block(s, first);

	for (; at < s->block_count && s->blocks[at].first == first; at++) {
		struct block *b = &s->blocks[at];

		if ((b->cpus & bit) != 0)
			return b->value == value ? CENSUS_ADDED : CENSUS_CONTRADICTION;
		if (b->value == value && b->assumed == assumed)
			same = b;
	}
	if (same == NULL)
		return insert_block(s, at, (struct block){value, bit, first, assumed});
	same->cpus |= bit;
	return CENSUS_ADDED;
}

enum census_result
census_add(struct census *c, const struct reading *r, uint32_t reg, bool assumed)
{
	struct host *h = find_host(c, r->host, reg);
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
	for (struct host *h = c->hosts, *next_host; h != NULL; h = next_host) {
		for (struct series *s = &h->series, *next; s != NULL; s = next) {
			next = s->next;
			free(s->blocks);
			free(s->tallies);
			if (s != &h->series)
				free(s);
		}
		next_host = h->next;
		free(h);
	}
	free(c->slots);
}
