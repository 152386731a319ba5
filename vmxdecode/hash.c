#include "vmxdecode/hash.h"

#include "common/memory.h"

#include <stdlib.h>
#include <string.h>
#include <sys/random.h>
#include <time.h>

struct hash_key
hash_key(void)
{
	struct hash_key key;

	if (getrandom(&key, sizeof key, GRND_NONBLOCK) != (ssize_t)sizeof key) {
		struct timespec now = {0};

		(void)clock_gettime(CLOCK_REALTIME, &now);
		key.k[0] = (uint64_t)(uintptr_t)&key;
		key.k[1] = (uint64_t)now.tv_sec << 32 ^ (uint64_t)now.tv_nsec;
	}
	return key;
}

static uint64_t
rotate(uint64_t x, unsigned n)
{
	return x << n | x >> (64 - n);
}

static void
sip_round(uint64_t v[4])
{
	v[0] += v[1];
	v[2] += v[3];
	v[1] = rotate(v[1], 13) ^ v[0];
	v[3] = rotate(v[3], 16) ^ v[2];
	v[0] = rotate(v[0], 32);
	v[2] += v[1];
	v[0] += v[3];
	v[1] = rotate(v[1], 17) ^ v[2];
	v[3] = rotate(v[3], 21) ^ v[0];
	v[2] = rotate(v[2], 32);
}

uint64_t
hash_bytes(const struct hash_key *key, const void *bytes, size_t len)
{
	const unsigned char *s = bytes;
	uint64_t v[4] = {
	    key->k[0] ^ UINT64_C(0x736f6d6570736575),
	    key->k[1] ^ UINT64_C(0x646f72616e646f6d),
	    key->k[0] ^ UINT64_C(0x6c7967656e657261),
	    key->k[1] ^ UINT64_C(0x7465646279746573),
	};
	uint64_t part;

	/* Eight bytes at a time; the last part is what remains, and the length on top. */
	for (size_t left = len;; left -= 8, s += 8) {
		part = 0;
		memcpy(&part, s, left < 8 ? left : 8);
		if (left < 8)
			part |= (uint64_t)len << 56;
		v[3] ^= part;
		sip_round(v);
		v[0] ^= part;
		if (left < 8)
			break;
	}
	v[2] ^= 0xff;
	for (int i = 0; i < 3; i++)
		sip_round(v);
	return v[0] ^ v[1] ^ v[2] ^ v[3];
}

/* The slot where a search for the hash begins. */
static size_t
first_slot(const struct table *t, uint32_t hash)
{
	return hash & (t->room - 1);
}

void
table_reserve(struct table *t)
{
	struct table new = {.room = t->room == 0 ? 16 : t->room * 2, .used = t->used};

	/* At most half full. */
	if (t->used * 2 < t->room)
		return;
	new.slots = memory_resize(NULL, new.room, sizeof *new.slots);
	memset(new.slots, 0, new.room * sizeof *new.slots);
	for (size_t i = 0; i < t->room; i++) {
		size_t j = first_slot(&new, t->slots[i].hash);

		if (t->slots[i].entry == 0)
			continue;
		while (new.slots[j].entry != 0)
			j = (j + 1) & (new.room - 1);
		new.slots[j] = t->slots[i];
	}
	free(t->slots);
	*t = new;
}

struct slot *
table_find(const struct table *t, uint32_t hash,
    bool (*is_same)(const void *owner, uint32_t entry, const void *wanted), const void *owner,
    const void *wanted)
{
	size_t i = first_slot(t, hash);

	for (;; i = (i + 1) & (t->room - 1)) {
		struct slot *slot = &t->slots[i];

		if (slot->entry == 0
		    || (slot->hash == hash && is_same(owner, slot->entry - 1, wanted)))
			return slot;
	}
}
