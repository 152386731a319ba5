#include "vmxdecode/hash.h"

#include <sys/random.h>
#include <sys/types.h>
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

	/* Take three bytes at a time, which are always less than the prime. */
	for (; len >= 3; s += 3, len -= 3)
		hash = (hash * key + (s[0] | (unsigned)s[1] << 8 | (unsigned)s[2] << 16)) % PRIME;
	for (; len > 0; s++, len--)
		hash = (hash * key + s[0]) % PRIME;
	return (uint32_t)(hash * key % PRIME);
}
