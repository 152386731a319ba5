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

/* Part i: 8 bytes in the machine's order; of the last part the highest byte is the length. */
static uint64_t
part_of(const unsigned char *s, size_t len, size_t i)
{
	uint64_t part = 0;

	if (len - 8 * i >= 8) {
		memcpy(&part, s + 8 * i, 8);
		return part;
	}
	memcpy(&part, s + 8 * i, len % 8);
	return part | (uint64_t)len << 56;
}

uint64_t
hash_bytes(const struct hash_key *key, const void *bytes, size_t len)
{
	uint64_t a = key->k[0] ^ UINT64_C(0x736f6d6570736575);
	uint64_t b = key->k[1] ^ UINT64_C(0x646f72616e646f6d);
	uint64_t c = key->k[0] ^ UINT64_C(0x6c7967656e657261);
	uint64_t d = key->k[1] ^ UINT64_C(0x7465646279746573);
	const size_t parts = len / 8 + 1;

	/* One round per part, then three more. */
	for (size_t i = 0; i < parts + 3; i++) {
		const uint64_t part = i < parts ? part_of(bytes, len, i) : 0;

		d ^= part;
		c ^= i == parts ? 0xff : 0;
		a += b;
		c += d;
		b = rotate(b, 13) ^ a;
		d = rotate(d, 16) ^ c;
		a = rotate(a, 32);
		c += b;
		a += d;
		b = rotate(b, 17) ^ c;
		d = rotate(d, 21) ^ a;
		c = rotate(c, 32);
		a ^= part;
	}
	return a ^ b ^ c ^ d;
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
