/*
 * Test the key of vmxdecode's hash: names that collide under one key, found by search,
 * must not collide under others. Print a key, which differs in each run.
 */
#include "vmxdecode/hash.h"

#include "common/message.h"

#include <stdio.h>
#include <string.h>

#define NAMES 64
#define MASK 0xfff /* the bits of the hash used by a table of 4,096 slots */

const char program_name[] = "hash";
const int program_trouble = 1;

/* Return the number of slots that the names occupy. */
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

/* Check that names in one slot under a key spread under others. */
static void
check(uint32_t key, const char *prefix)
{
	char names[NAMES][24];
	unsigned n = 0, most = 0;

	for (unsigned i = 0; n < NAMES && i < 10000000; i++) {
		const int len = snprintf(names[n], sizeof names[n], "%s%08x", prefix, i);

		if ((hash_bytes(key, names[n], (size_t)len) & MASK) == 0x5a5)
			n++;
	}
	if (n < NAMES || count_slots(key, names) != 1)
		die("key %u: only %u names in one slot", (unsigned)key, n);
	/* The names usually occupy almost 64 slots. Three bad keys in a row are very unlikely. */
	for (unsigned i = 0; i < 3; i++) {
		const unsigned slots = count_slots(hash_key(), names);

		most = slots > most ? slots : most;
	}
	if (most < NAMES - 16)
		die("%s: names that collide under key %u have only %u slots under other keys",
		    names[0], (unsigned)key, most);
}

int
main(void)
{
	const uint32_t key = hash_key();

	/* Use three lengths, since the hash may process several bytes at a time. */
	check(key, "n");
	check(key, "no");
	check(key, "nod");
	printf("%u\n", (unsigned)key);
	return 0;
}
