#include "vmxdecode/store.h"

#include "common/memory.h"

#include <stdlib.h>

#define NO_GROUP UINT32_MAX

static struct word
name_of(const struct store *st, const struct host *h)
{
	return (struct word){st->names + h->name_at, h->name_len};
}

static bool
is_host(const void *owner, uint32_t entry, const void *wanted)
{
	const struct store *st = owner;

	return word_equals(name_of(st, &st->hosts[entry]), *(const struct word *)wanted);
}

static uint32_t
new_host(struct store *st, struct word name)
{
	const struct host h = {.name_at = st->names_used, .name_len = name.len, .group = NO_GROUP};

	while (st->names_used + name.len + 1 > st->names_room)
		st->names = memory_grow(st->names, st->names_room, &st->names_room, 1);
	memcpy(st->names + h.name_at, name.s, name.len);
	st->names[h.name_at + name.len] = '\0';
	st->names_used += name.len + 1;
	st->hosts = memory_grow(st->hosts, st->host_count, &st->host_room, sizeof h);
	st->hosts[st->host_count] = h;
	return (uint32_t)st->host_count++;
}

/* Whether a word can be a host: it neither looks like a register nor has control characters. */
static bool
can_be_host(struct word w)
{
	for (size_t i = 0; i < w.len; i++)
		if ((unsigned char)w.s[i] < ' ' || w.s[i] == 127)
			return false;
	return !word_begins(w, "IA32_") && !word_begins(w, "MSR_") && !word_begins(w, "0x");
}

/* Find a host, mostly that of the line before; add a new one. Return false if it cannot be one. */
static bool
find_host(struct store *st, struct word name)
{
	uint32_t hash;
	struct slot *slot;

	if (st->host_count > 0 && word_equals(name_of(st, &st->hosts[st->current]), name))
		return true;
	hash = (uint32_t)hash_bytes(&st->hash_key, name.s, name.len);
	table_reserve(&st->host_table);
	slot = table_find(&st->host_table, hash, is_host, st, &name);
	if (slot->entry == 0) {
		if (!can_be_host(name))
			return false;
		*slot = (struct slot){hash, new_host(st, name) + 1};
		st->host_table.used++;
	}
	st->current = slot->entry - 1;
	return true;
}

static bool
is_key(const struct key *a, const struct key *b)
{
	return a->value == b->value && a->reg == b->reg && a->host == b->host && a->kind == b->kind
	    && a->is_named == b->is_named;
}

static bool
is_group(const void *owner, uint32_t entry, const void *wanted)
{
	const struct store *st = owner;

	return is_key(&st->groups[entry].key, wanted);
}

/* Find the slot of a group, and its hash. */
static struct slot *
find_slot(const struct store *st, const struct key *key, uint32_t *hash)
{
	*hash = (uint32_t)hash_bytes(&st->hash_key, key, sizeof *key);
	return table_find(&st->group_table, *hash, is_group, st, key);
}

const struct group *
store_find(const struct store *st, const struct key *key)
{
	uint32_t hash;
	const struct slot *slot = find_slot(st, key, &hash);

	return slot->entry > 0 ? &st->groups[slot->entry - 1] : NULL;
}

/* Find a group, or add an empty one. */
static uint32_t
need_group(struct store *st, const struct key *key)
{
	uint32_t hash;
	struct slot *slot;

	table_reserve(&st->group_table);
	slot = find_slot(st, key, &hash);
	if (slot->entry > 0)
		return slot->entry - 1;
	st->groups = memory_grow(st->groups, st->group_count, &st->group_room, sizeof *st->groups);
	st->groups[st->group_count] = (struct group){.key = *key};
	st->group_table.used++;
	*slot = (struct slot){hash, (uint32_t)st->group_count + 1};
	return (uint32_t)st->group_count++;
}

/* The group of all values of a key's host and register. */
static uint32_t
need_all(struct store *st, const struct key *key)
{
	const struct key all = {key->host, key->reg, 0, KIND_ALL, key->is_named};

	return need_group(st, &all);
}

/* The number of a group's CPUs in a range. */
static uint64_t
count_of(const struct store *st, struct key key, uint32_t kind, struct cpurange r)
{
	const struct group *g;

	key.kind = kind;
	g = store_find(st, &key);
	return g != NULL ? cpuset_count(&g->cpus, r) : 0;
}

/*
 * Whether the CPUs of a set, as far as they have a value of the register, have
 * this one: of all groups of the register only those of the value hold them.
 */
static bool
agrees(const struct store *st, const struct key *key, uint32_t all, const struct cpuset *cpus)
{
	struct cpurange r;

	for (int64_t from = 0; cpuset_range(cpus, from, &r); from = (int64_t)r.last + 1) {
		const uint64_t taken = cpuset_count(&st->groups[all].cpus, r);

		if (taken > 0
		    && taken != count_of(st, *key, KIND_LABELLED, r)
			    + count_of(st, *key, KIND_ASSUMED, r))
			return false;
	}
	return true;
}

/* Add a value to the groups of its key, of its value and of all values. */
static void
add_to(struct group *g, const struct cpuset *cpus)
{
	if (cpus->count == 0)
		g->unnamed++;
	else if (cpuset_is_range(cpus))
		cpuset_add(&g->cpus, cpus->hull);
	else
		cpuset_unite(&g->cpus, cpus);
}

enum store_result
store_add(struct store *st, const struct reading *r)
{
	const struct cpuset *cpus = &r->labels.cpus;
	struct key key = {
	    .reg = r->reg,
	    .value = r->value,
	    .kind = r->has_reg ? KIND_LABELLED : KIND_ASSUMED,
	    .is_named = cpus->count > 0,
	};
	uint32_t *last, all;
	bool again;

	if (!find_host(st, r->labels.host))
		return STORE_NO_HOST;
	key.host = st->current;
	last = &st->hosts[key.host].group;
	/* Mostly a host's lines are for one group. */
	again = *last != NO_GROUP && is_key(&st->groups[*last].key, &key);
	all = again ? st->groups[*last].all : need_all(st, &key);
	if (cpus->count > 0 && cpuset_meets(&st->groups[all].cpus, cpus))
		return agrees(st, &key, all, cpus) ? STORE_ADDED : STORE_CONTRADICTION;
	if (!again) {
		*last = need_group(st, &key);
		st->groups[*last].all = all;
	}
	add_to(&st->groups[*last], cpus);
	add_to(&st->groups[all], cpus);
	return STORE_ADDED;
}

void
store_free(struct store *st)
{
	for (size_t i = 0; i < st->group_count; i++)
		cpuset_free(&st->groups[i].cpus);
	free(st->groups);
	free(st->group_table.slots);
	free(st->hosts);
	free(st->host_table.slots);
	free(st->names);
}
