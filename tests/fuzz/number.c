/*
 * Numbers. The first byte selects a parser and its base or width. The rest is the word.
 * Result and error are compared with the long multiplication of fuzz.h. The number is
 * printed and parsed again.
 */
#include "common/number.h"
#include "tests/fuzz/fuzz.h"

#include <limits.h>

#define UNTOUCHED 0x5a5a5a5a5a5a5a5aU

/* Check the result. A rejected word must leave the value unchanged. */
static void
check_outcome(struct big expected, enum number_error error, uint64_t value)
{
	EXPECT((error == NUMBER_MALFORMED) == !expected.is_number);
	EXPECT((error == NUMBER_OK) == (expected.is_number && expected.fits));
	EXPECT((number_reason(error) == NULL) == (error == NUMBER_OK));
	EXPECT(value == (error == NUMBER_OK ? expected.value : UNTOUCHED));
}

static void
check_written(uint64_t value, unsigned base, unsigned width)
{
	char text[NUMBER_DIGITS];
	const char *digits = width % 2 == 0 ? number_lower : number_upper;
	const char *end = number_write(text, value, base, width, digits);
	const struct word w = {text, (size_t)(end - text)};
	uint64_t again = UNTOUCHED;

	EXPECT(w.len <= NUMBER_DIGITS && w.len >= width);
	EXPECT(w.len <= 1 || w.len == width || text[0] != '0');
	for (size_t i = 0; i < w.len; i++)
		EXPECT(strchr(digits, text[i]) != NULL);
	EXPECT(number_digits(w, base, &again) == NUMBER_OK && again == value);
}

static void
check_digits(struct word w, unsigned base)
{
	uint64_t value = UNTOUCHED;
	const enum number_error error = number_digits(w, base, &value);

	check_outcome(big_digits(w, base), error, value);
}

static void
check_number(struct word w)
{
	uint64_t value = UNTOUCHED;
	const enum number_error error = number_parse(w, &value);

	check_outcome(big_number(w), error, value);
	if (error != NUMBER_OK)
		return;
	for (unsigned width = 0; width <= NUMBER_DIGITS; width++) {
		check_written(value, 16, width);
		check_written(value, 10, width);
		check_written(value, 8, width);
	}
}

static void
check_cpu(struct word w)
{
	struct big expected = big_number(w);
	int cpu = -7;
	const enum number_error error = number_cpu(w, &cpu);

	expected.fits = expected.fits && expected.value <= INT_MAX;
	EXPECT((error == NUMBER_MALFORMED) == !expected.is_number);
	EXPECT((error == NUMBER_OVER_INT) == (expected.is_number && !expected.fits));
	EXPECT(cpu == (error == NUMBER_OK ? (int)expected.value : -7));
}

/* Check the limits of a value: 2^bits - 1 and -2^(bits - 1). */
static void
check_value(struct word w, unsigned bits)
{
	const bool negative = word_begins(w, "-");
	uint64_t most = 1, value = UNTOUCHED;
	const enum number_error error = number_value(w, bits, &value);
	struct big expected;

	for (unsigned i = 1; i < bits; i++)
		most = negative ? most * 2 : most * 2 + 1;
	if (negative)
		w = word_skip(w, 1);
	else if (w.len > 0 && w.s[w.len - 1] == 'U')
		w.len--;
	expected = big_number(w);
	expected.is_number =
	    expected.is_number && !(negative && expected.value == 0 && expected.fits);
	expected.fits = expected.fits && expected.value <= most;
	if (negative && bits < 64)
		expected.value = most * 2 - expected.value;
	else if (negative)
		expected.value = UINT64_MAX - expected.value + 1;
	check_outcome(expected, error, value);
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	const unsigned choice = take_byte(&data, &size);
	const struct word w = copy_word(data, size);

	switch (choice % 4) {
	case 0:
		check_digits(w, choice / 4 % 3 == 0 ? 8 : choice / 4 % 3 == 1 ? 10 : 16);
		break;
	case 1:
		check_number(w);
		break;
	case 2:
		check_cpu(w);
		break;
	default:
		check_value(w, 1 + choice / 4);
	}
	free((char *)w.s);
	return 0;
}
