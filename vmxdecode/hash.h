/*
 * A hash with a key that is chosen at run time: whoever writes the input cannot make
 * words collide.
 */
#ifndef HASH_H
#define HASH_H

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

#endif
