/*
 * Formatting: any value in every style and field width, with and without -c and -0.
 *
 * proves: rdmsr/format.c
 * with: common/number.c
 * options: -eva-slevel 200 -eva-slevel-function number_write:1000
 */
#include "tests/prove/prove.h"

#include "rdmsr/format.c"

static void
format(char style, bool zeros)
{
	for (unsigned high = 0; high < 64; high++) {
		const struct format f = {style, Frama_C_nondet(0, 1), zeros, {high, 0}};
		char text[FORMAT_VALUE];

		format_value(text, &f, any_value());
	}
}

int
main(void)
{
	static const char styles[] = {'x', 'X', 'd', 'u', 'o', 'r'};

	for (size_t i = 0; i < sizeof styles; i++) {
		format(styles[i], false);
		format(styles[i], true);
	}
	return 0;
}
