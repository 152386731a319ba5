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

/* Names of this form that have one slot under a key must spread under others. */
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
		die("key %u: %u names of one slot", (unsigned)key, n);
	/* Mostly all 64 have slots of their own; hardly any three keys in a row are so bad. */
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

	/* Of three lengths: the hash may take several bytes at a time. */
	check(key, "n");
	check(key, "no");
	check(key, "nod");
	printf("%u\n", (unsigned)key);
	return 0;
}
