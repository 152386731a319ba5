#include "vmxdecode/hash.h"

#include "common/memory.h"

#include <stdlib.h>
#include <string.h>
#include <sys/random.h>
#include <time.h>

/* 2^31 - 1, a prime. */
#define PRIME 2147483647

uint32_t
hash_key(void)
{
	uint64_t key;

	if (getrandom(&key, sizeof key, GRND_NONBLOCK) != (ssize_t)sizeof key) {
		struct timespec now = {0};

		(void)clock_gettime(CLOCK_REALTIME, &now);
		key =
		    (uint64_t)(uintptr_t)&key ^ (uint64_t)now.tv_sec << 20 ^ (uint64_t)now.tv_nsec;
	}
	return (uint32_t)(key % (PRIME - 256)) + 256;
}

uint32_t
hash_bytes(uint32_t key, const void *bytes, size_t len)
{
	const unsigned char *s = bytes;
	uint64_t hash = len % PRIME;

	/* Three bytes at a time, which are always less than the prime. */
	for (; len >= 3; s += 3, len -= 3)
		hash = (hash * key + (s[0] | (unsigned)s[1] << 8 | (unsigned)s[2] << 16)) % PRIME;
	for (; len > 0; s++, len--)
		hash = (hash * key + s[0]) % PRIME;
	return (uint32_t)(hash * key % PRIME);
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
