/*
 * Formatting: any value of every width of field in every style, with and without
 * -c and -0; the labels of any CPU, register and field, and of the longest name.
 *
 * proves: rdmsr/format.c common/label.c
 * with: common/number.c
 * options: -eva-slevel 200 -eva-slevel-function number_write:1000
 */
#include "tests/prove/prove.h"

#include "rdmsr/format.c"

#include "common/label.c"
#include "common/names.h"

static void
format(char style, bool zeros)
{
	for (unsigned high = 0; high < 64; high++) {
		const struct format f = {style, Frama_C_nondet(0, 1), zeros, {high, 0}};
		char text[FORMAT_VALUE];

		format_value(text, &f, any_value());
	}
}

static void
label(void)
{
	const int cpu = Frama_C_interval(0, INT_MAX);
	const uint32_t reg = Frama_C_unsigned_int_interval(0, UINT32_MAX);
	const struct bitfield field = {
	    Frama_C_unsigned_int_interval(0, 63), Frama_C_unsigned_int_interval(0, 63)};
	char name[sizeof((struct msr_name){0}.name)], text[LABEL_ROOM];

	for (size_t i = 0; i < sizeof name - 1; i++)
		name[i] = 'X';
	name[sizeof name - 1] = '\0';
	label_cpu(text, cpu);
	label_register(text, reg, NULL, NULL);
	label_register(text, reg, NULL, &field);
	label_register(text, reg, name, NULL);
	label_register(text, reg, name, &field);
}

int
main(void)
{
	static const char styles[] = {'x', 'X', 'd', 'u', 'o', 'r'};

	for (size_t i = 0; i < sizeof styles; i++) {
		format(styles[i], false);
		format(styles[i], true);
	}
	label();
	return 0;
}
