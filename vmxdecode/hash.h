/*
 * Hash tables of numbers that stand for entries of the caller's. The hash is
 * keyed, and its key chosen at run time: whoever writes the input cannot make
 * entries collide.
 */
#ifndef HASH_H
#define HASH_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* A random key; where the kernel has none to give, one from addresses and the clock. */
uint32_t hash_key(void);

/*
 * The hash of some bytes: a polynomial of which they are the coefficients, at the
 * key, modulo a prime (Carter and Wegman, 1979). Any two texts have the same hash
 * under few keys.
 */
uint32_t hash_bytes(uint32_t key, const void *bytes, size_t len);

struct slot {
	uint32_t hash;
	uint32_t entry; /* number + 1, or 0 if the slot is empty */
};

/* Zero-initialised it is empty. The owner frees slots. */
struct table {
	struct slot *slots;
	size_t room; /* a power of 2, or 0 */
	size_t used;
};

/* Make room for one more entry. */
void table_reserve(struct table *t);

/*
 * Find the slot of the entry that is the same as wanted, or the empty slot where
 * it belongs: fill it in, and count it in used. There must be room.
 */
struct slot *table_find(const struct table *t, uint32_t hash,
    bool (*is_same)(const void *owner, uint32_t entry, const void *wanted), const void *owner,
    const void *wanted);

#endif
