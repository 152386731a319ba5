/*
 * Lines of vmxdecode's input in every notation: up to 9 arbitrary bytes, or up to 7
 * after "n: CPU 1: ", with any label before.
 *
 * proves: vmxdecode/input.c
 * with: common/number.c
 * options: -eva-slevel 3000
 * options: -eva-split-return-function cut_label:full,labels_parse:full,trim:full
 * options: -eva-split-return-function word_cut:full,number_digits:0:1,number_parse:0:1
 */
#include "tests/prove/prove.h"

#include "tests/prove/any_names.h"

#include "common/label.c"
#include "vmxdecode/input.c"

#define MOST 9
#define AFTER 7

/* A stub for common/cpuset.c. The CPU label of a line has no memory to free. */
void
cpuset_free_tree(struct cpuset *set)
{
	(void)set;
	/*@ assert \false; */
}

static void
parse(struct word line)
{
	static const char styles[] = {'x', 'd', 'u', 'o', 'r'};
	struct input in = {
	    .style = styles[Frama_C_interval(0, 4)],
	    .c = Frama_C_nondet(0, 1),
	    .name_len = Frama_C_unsigned_long_interval(0, sizeof in.name - 1),
	    .is_register = Frama_C_nondet(0, 1),
	};
	struct reading r;
	struct word bad;
	const char *reason;

	for (size_t i = 0; i < sizeof in.name; i++)
		in.name[i] = Frama_C_char_interval(CHAR_MIN, CHAR_MAX);
	input_parse(&in, line, &r, &bad, &reason);
}

int
main(void)
{
	static const char labels[] = "n: CPU 1: ";

	for (size_t len = 0; len <= MOST; len++) {
		char bytes[ROOM(MOST)];

		parse(any_word(bytes, len));
	}
	for (size_t len = 1; len <= AFTER; len++) {
		char bytes[ROOM(sizeof labels + AFTER)];
		const struct word line = any_word(bytes, sizeof labels - 1 + len);

		memcpy(bytes + 1, labels, sizeof labels - 1);
		parse(line);
	}
	return 0;
}
