/*
 * The key of vmxdecode's hash: names that collide under one key, found by search,
 * must not under another. Prints a key, which differs from run to run.
 */
#include "vmxdecode/hash.h"

#include "common/message.h"

#include <stdio.h>
#include <string.h>

#define NAMES 64
#define MASK 0xfff /* the bits of the hash that a table of 4,096 slots looks at */

const char program_name[] = "hash";
const int program_trouble = 1;

/* In how many of the slots the names are. */
static unsigned
count_slots(uint32_t key, char names[NAMES][24])
{
	static unsigned char used[MASK + 1];
	unsigned n = 0;

	memset(used, 0, sizeof used);
	for (unsigned i = 0; i < NAMES; i++) {
		const uint32_t slot = hash_bytes(key, names[i], strlen(names[i])) & MASK;

		n += used[slot] == 0;
		used[slot] = 1;
	}
	return n;
}

int
main(void)
{
	const uint32_t key = hash_key(), other = hash_key();
	char names[NAMES][24];
	unsigned n = 0;

	for (unsigned i = 0; n < NAMES && i < 10000000; i++) {
		const int len = snprintf(names[n], sizeof names[n], "node%u", i);

		if ((hash_bytes(key, names[n], (size_t)len) & MASK) == 0x5a5)
			n++;
	}
	if (n < NAMES || key == other || count_slots(key, names) != 1)
		die("keys %u and %u: %u names of one slot", (unsigned)key, (unsigned)other, n);
	/* Of 64 names in 4,096 slots only a few share one. */
	if (count_slots(other, names) < NAMES - 16)
		die("names that collide under key %u do under %u", (unsigned)key, (unsigned)other);
	printf("%u\n", (unsigned)key);
	return 0;
}
