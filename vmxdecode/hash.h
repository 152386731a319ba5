/*
 * A hash with a key that is chosen at run time, so that no input can be made to collide.
 */
#ifndef HASH_H
#define HASH_H

#include <stddef.h>
#include <stdint.h>

/* Return a random key or, if the kernel has none yet, one from addresses and the clock. */
uint32_t hash_key(void);

/*
 * Return the hash of some bytes: the value at the key, modulo a prime, of the polynomial
 * with these coefficients (Carter and Wegman, 1979). Two texts collide under few keys only.
 */
uint32_t hash_bytes(uint32_t key, const void *bytes, size_t len);

#endif
