/*
 * CPU lists as text: up to 8 arbitrary bytes, or up to 4 after the two highest CPUs and
 * a colon. The CPU sets have their own harness, cpuset.
 *
 * proves: common/cpuset.c
 * but: start_tree new_node count_again balance insert node_from add_to_tree count_below
 * but: cpuset_add_anywhere cpuset_unite_ranges cpuset_count cpuset_common_inside cpuset_range
 * but: cpuset_next write_range cpuset_print cpuset_compare cpuset_free_tree
 * with: common/number.c
 * options: -eva-slevel 3000
 * options: -eva-split-return-function cpuset_parse:full,word_cut:full,number_digits:0:1
 * options: -eva-split-return-function number_parse:0:1,number_cpu:0
 */
#include "tests/prove/prove.h"

#include "common/cpuset.h"

#define MOST 8
#define AFTER 4

static void
add(struct cpuset *set, struct cpurange r)
{
	/*@ assert r.first >= 0 && r.last >= 0; */
	set->count = cpurange_count(r);
}
#define cpuset_add add

#include "common/cpuset.c"

static void
parse(struct word list)
{
	struct cpuset set = {0};
	struct word bad;

	cpuset_parse(&set, list, &bad);
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
