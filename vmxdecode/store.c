#include "vmxdecode/store.h"

#include "common/memory.h"

#include <stdlib.h>

#define NO_GROUP UINT32_MAX

/*
 * A host, which its name follows, with a NUL, in the next elements of the array: a
 * line waits for memory as seldom as possible.
 */
struct host {
	uint32_t group; /* of its last line */
	uint32_t name_len;
};

static struct word
name_of(const struct host *h)
{
	return (struct word){(const char *)(h + 1), h->name_len};
}

struct word
store_host(const struct store *st, uint32_t host)
{
	return name_of(&st->hosts[host]);
}

static bool
is_host(const void *owner, uint32_t entry, const void *wanted)
{
	return word_equals(
	    name_of(&((const struct store *)owner)->hosts[entry]), *(const struct word *)wanted);
}

static uint32_t
new_host(struct store *st, struct word name)
{
	const uint32_t host = (uint32_t)st->hosts_used;
	char *copy;

	st->hosts_used += 1 + name.len / sizeof *st->hosts + 1;
	while (st->hosts_used > st->hosts_room)
		st->hosts =
		    memory_grow(st->hosts, st->hosts_room, &st->hosts_room, sizeof *st->hosts);
	st->hosts[host] = (struct host){NO_GROUP, (uint32_t)name.len};
	copy = (char *)(st->hosts + host + 1);
	memcpy(copy, name.s, name.len);
	copy[name.len] = '\0';
	st->host_count++;
	return host;
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
find_host(struct store *st, const struct word *name)
{
	uint32_t hash;
	struct slot *slot;

	if (st->host_count > 0 && word_equals(name_of(&st->hosts[st->current]), *name))
		return true;
	hash = hash_bytes(st->hash_key, name->s, name->len);
	table_reserve(&st->host_table);
	slot = table_find(&st->host_table, hash, is_host, st, name);
	if (slot->entry == 0) {
		if (!can_be_host(*name))
			return false;
		*slot = (struct slot){hash, new_host(st, *name) + 1};
		st->host_table.used++;
	}
	st->current = slot->entry - 1;
	return true;
}

/* Whether keys of the same host are the same. */
static bool
is_key(const struct key *a, const struct key *b)
{
	return a->value == b->value && a->reg == b->reg && a->assumed == b->assumed
	    && a->is_named == b->is_named && a->all == b->all;
}

static bool
is_group(const void *owner, uint32_t entry, const void *wanted)
{
	const struct group *g = &((const struct store *)owner)->groups[entry];
	const struct key *key = wanted;

	const bool holds_all =
	    g->all == entry && g->key.reg == key->reg && g->key.is_named == key->is_named;

	return g->key.host == key->host && (key->all ? holds_all : is_key(&g->key, key));
}

/* Find the slot of a group, and its hash. There must be room. */
static struct slot *
find_slot(const struct store *st, const struct key *key, uint32_t *hash)
{
	const uint64_t words[] = {
	    key->value,
	    (uint64_t)key->host << 32 | key->reg,
	    (uint64_t)key->assumed | (uint64_t)key->is_named << 1 | (uint64_t)key->all << 2,
	};

	*hash = hash_bytes(st->hash_key, words, sizeof words);
	return table_find(&st->group_table, *hash, is_group, st, key);
}

static uint32_t
find_group(const struct store *st, const struct key *key)
{
	uint32_t hash;
	const struct slot *slot = find_slot(st, key, &hash);

	return slot->entry > 0 ? slot->entry - 1 : NO_GROUP;
}

const struct group *
store_find(const struct store *st, const struct key *key)
{
	const uint32_t g = find_group(st, key);

	return g != NO_GROUP ? &st->groups[g] : NULL;
}

static struct key
key_of_all(const struct key *key)
{
	return (struct key){
	    .host = key->host, .reg = key->reg, .is_named = key->is_named, .all = true};
}

/* Make a group the one that its key finds. */
static void
enter(struct store *st, const struct key *key, uint32_t g)
{
	uint32_t hash;
	struct slot *slot;

	table_reserve(&st->group_table);
	slot = find_slot(st, key, &hash);
	st->group_table.used += slot->entry == 0;
	*slot = (struct slot){hash, g + 1};
}

/* Add an empty group, which all is to be for; NO_GROUP: itself. */
static uint32_t
new_group(struct store *st, const struct key *key, uint32_t all)
{
	const uint32_t g = (uint32_t)st->group_count++;

	st->groups = memory_grow(st->groups, g, &st->group_room, sizeof *st->groups);
	st->groups[g] = (struct group){.key = *key, .all = all == NO_GROUP ? g : all};
	enter(st, key, g);
	return g;
}

/*
 * Add the group of a value. The only group of a register is also that of all its
 * CPUs; a second one needs a third for that.
 */
static uint32_t
add_group(struct store *st, const struct key *key, uint32_t all)
{
	const struct key all_key = key_of_all(key);
	const uint32_t only = all;

	if (all == NO_GROUP) {
		all = new_group(st, key, NO_GROUP);
		enter(st, &all_key, all);
		return all;
	}
	if (!st->groups[only].key.all) {
		all = new_group(st, &all_key, NO_GROUP);
		cpuset_unite(&st->groups[all].cpus, &st->groups[only].cpus);
		st->groups[all].unnamed = st->groups[only].unnamed;
		st->groups[only].all = all;
	}
	return new_group(st, key, all);
}

/* The number of these CPUs that have the value, labelled or not. */
static uint64_t
count_value(const struct store *st, struct key key, bool assumed, const struct cpuset *cpus)
{
	const struct group *g;

	key.assumed = assumed;
	g = store_find(st, &key);
	return g != NULL ? cpuset_common(&g->cpus, cpus) : 0;
}

static void
add_to(struct group *g, const struct cpuset *cpus)
{
	if (cpus->count == 0)
		g->unnamed++;
	else
		cpuset_unite(&g->cpus, cpus);
}

enum store_result
store_add(struct store *st, const struct reading *r)
{
	const struct cpuset *cpus = &r->labels.cpus;
	struct key key = {
	    .value = r->value,
	    .reg = r->reg,
	    .assumed = !r->has_reg,
	    .is_named = cpus->count > 0,
	};
	uint32_t g, all;
	uint64_t taken;

	if (!find_host(st, &r->labels.host))
		return STORE_NO_HOST;
	key.host = st->current;
	/* Mostly a host's lines are for one group. */
	g = all = st->hosts[key.host].group;
	if (g != NO_GROUP && !is_key(&st->groups[g].key, &key))
		g = find_group(st, &key);
	if (g != NO_GROUP) {
		all = st->groups[g].all;
	} else if (all != NO_GROUP) {
		const struct key all_key = key_of_all(&key);

		all = find_group(st, &all_key);
	}
	taken = all == NO_GROUP ? 0 : cpuset_common(&st->groups[all].cpus, cpus);
	if (taken > 0) {
		taken -= count_value(st, key, false, cpus) + count_value(st, key, true, cpus);
		return taken == 0 ? STORE_ADDED : STORE_CONTRADICTION;
	}
	if (g == NO_GROUP) {
		g = add_group(st, &key, all);
		all = st->groups[g].all;
	}
	st->hosts[key.host].group = g;
	add_to(&st->groups[g], cpus);
	if (all != g)
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
