/*
 * Options: two arguments of up to 6 and 3 arbitrary bytes, and the NULs after them, with
 * a small table: with and without an argument, with and without a letter, one option the
 * beginning of another. Also the help text of the table.
 *
 * proves: common/options.c
 * with: common/number.c
 * options: -eva-slevel 3000
 * options: -eva-split-return-function word_cut:full,word_of:full,take:full
 * options: -eva-split-return-function take_letter:full,take_name:full,options_next:full
 * options: -eva-split-return-function is_operand:0
 */
#include <stdlib.h>
#include <string.h>

/* Eva analyses each length separately, as with memchr in prove.h. */
static size_t
prove_strlen(const char *s)
{
	size_t i = 0;

	while (s[i] != '\0')
		i++;
	/*@ split i; */
	return i;
}
#define strlen prove_strlen

#include "tests/prove/prove.h"

#include "tests/prove/any_out.h"
#include "tests/prove/die.h"

#include "common/options.c"

#define FIRST 6
#define SECOND 3

static const struct option table[] = {
    {'p', "-p, --p LIST", "one\ntwo"},
    {'a', "-a, --aa", ""},
    {128, "--a", "three"},
    {129, "--an-option-of-more-than-the-column N", "four"},
};
#define ROWS (sizeof table / sizeof table[0])

static void
parse(size_t first, size_t second)
{
	char program[] = "p", a[ROOM(FIRST)], b[ROOM(SECOND)];
	char *argv[] = {program, a + 1, b + 1, NULL};
	struct options o;

	any_word(a, first);
	a[1 + first] = '\0';
	any_word(b, second);
	b[1 + second] = '\0';
	options_init(&o, argv, table, ROWS, Frama_C_nondet(0, 1));
	while (options_next(&o) != OPTIONS_END)
		if (o.argument != NULL)
			read_bytes(word_of(o.argument));
	for (size_t i = 0; i < o.operand_count; i++)
		read_bytes(word_of(o.operands[i]));
}

int
main(void)
{
	for (size_t first = 0; first <= FIRST; first++)
		for (size_t second = 0; second <= SECOND; second++)
			parse(first, second);
	options_help(NULL, table, ROWS);
	return 0;
}
