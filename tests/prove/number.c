/*
 * Numbers: words of up to 24 arbitrary bytes in every base and width, and any value
 * written into NUMBER_DIGITS bytes.
 *
 * proves: common/number.c
 * options: -eva-slevel 200 -eva-slevel-function number_write:1000
 * options: -eva-split-return-function number_digits:0:1,number_parse:0:1
 */
#include "tests/prove/prove.h"

#include "common/number.c"

#define MOST 24

static void
read_word(struct word w)
{
	const unsigned bits = Frama_C_unsigned_int_interval(1, 64);
	uint64_t value;
	int cpu;

	number_digits(w, 8, &value);
	number_digits(w, 10, &value);
	number_digits(w, 16, &value);
	number_parse(w, &value);
	number_cpu(w, &cpu);
	number_value(w, bits, &value);
}

static void
write_value(unsigned base, unsigned width)
{
	char room[NUMBER_DIGITS];
	char *end = number_write(room, any_value(), base, width, number_lower);

	/*@ assert end - room >= 1 && end - room <= NUMBER_DIGITS; */
	number_write(room, any_value(), base, width, number_upper);
}

static void
write_text(const char *s)
{
	char room[64];

	if (s != NULL)
		text_write(room, s);
}

int
main(void)
{
	for (size_t len = 0; len <= MOST; len++) {
		char bytes[ROOM(MOST)];

		read_word(any_word(bytes, len));
	}
	for (unsigned width = 0; width <= NUMBER_DIGITS; width++) {
		write_value(8, width);
		write_value(10, width);
		write_value(16, width);
	}
	for (int error = NUMBER_OK; error <= NUMBER_OVER_FIELD; error++)
		write_text(number_reason((enum number_error)error));
	return 0;
}
