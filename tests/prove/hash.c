/*
 * Hashes of up to 8 arbitrary bytes with any key, and arrays that grow. Allocations
 * succeed or fail.
 *
 * proves: vmxdecode/hash.c common/memory.c
 * with: common/memory.c
 * options: -eva-slevel 300 -eva-alloc-builtin fresh
 */
#include "tests/prove/prove.h"

#include "tests/prove/die.h"

#include "common/memory.h"

/* Missing from Frama-C's <sys/random.h>. */
#define GRND_NONBLOCK 1

#include "vmxdecode/hash.c"

#define MOST 8

/* Never fails, because Eva takes the key computed from an address for a dangling pointer. */
ssize_t
getrandom(void *bytes, size_t size, unsigned flags)
{
	(void)flags;
	for (size_t i = 0; i < size; i++)
		((char *)bytes)[i] = Frama_C_char_interval(CHAR_MIN, CHAR_MAX);
	return (ssize_t)size;
}

int
main(void)
{
	char bytes[ROOM(MOST)];
	size_t room = 0;
	uint32_t key = hash_key();

	/*@ assert 256 <= key < PRIME; */
	for (size_t len = 0; len <= MOST; len++) {
		const struct word w = any_word(bytes, len);

		hash_bytes(key, w.s, len);
	}
	free(memory_grow(NULL, 0, &room, SIZE_MAX / 2));
	free(memory_grow(memory_resize(NULL, 0, 8), 1, &room, 8));
	return 0;
}
