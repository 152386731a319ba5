/*
 * CPU lists as text: up to 8 arbitrary bytes, or up to 4 after the two highest CPUs and
 * a colon. The CPU sets have their own harness, cpuset.
 *
 * proves: common/cpuset.c
 * but: count_of widen append cpuset_add cpuset_unite by_first cpuset_settle cpuset_range
 * but: cpuset_next cpuset_has cpuset_lacks write_range cpuset_write cpuset_print cpuset_compare cpuset_free
 * with: common/memory.c common/number.c
 * options: -eva-use-spec cpuset_add,cpuset_settle
 * options: -eva-slevel 3000
 * options: -eva-split-return-function cpuset_parse:full,word_cut:full,number_digits:0:1
 * options: -eva-split-return-function number_parse:0:1,number_cpu:0
 */
#include "tests/prove/prove.h"

#include "tests/prove/die.h"

#include "common/cpuset.h"

#define MOST 8
#define AFTER 4

/* What is used in place of the functions. */

/*@ requires r.first >= 0 && r.last >= 0;
    assigns *set \from *set, r; */
void cpuset_add(struct cpuset *set, struct cpurange r);

/*@ assigns *set \from *set; */
void cpuset_settle(struct cpuset *set);

#include "common/cpuset.c"

static void
parse(struct word list)
{
	struct cpuset set = {0};
	struct word bad;

	cpuset_parse(&set, list, Frama_C_nondet(0, 1), &bad);
	read_bytes(bad);
}

int
main(void)
{
	static const char highest[] = "2147483646-2147483647:";

	for (size_t len = 0; len <= MOST; len++) {
		char bytes[ROOM(MOST)];

		parse(any_word(bytes, len));
	}
	for (size_t len = 0; len <= AFTER; len++) {
		char bytes[ROOM(sizeof highest + AFTER)];
		const struct word list = any_word(bytes, sizeof highest - 1 + len);

		memcpy(bytes + 1, highest, sizeof highest - 1);
		parse(list);
	}
	return 0;
}
