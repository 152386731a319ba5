#include "common/number.h"

#include <limits.h>

const char number_lower[] = "0123456789abcdef";
const char number_upper[] = "0123456789ABCDEF";

const char *
number_reason(enum number_error error)
{
	static const char *const reasons[] = {
	    [NUMBER_OK] = NULL,
	    [NUMBER_MALFORMED] = "is not a number",
	    [NUMBER_OVER_INT] = "is larger than 2147483647",
	    [NUMBER_OVER_32_BITS] = "does not fit in 32 bits",
	    [NUMBER_OVER_64_BITS] = "does not fit in 64 bits",
	    [NUMBER_OVER_FIELD] = "does not fit in the bit field",
	};

	return reasons[error];
}

/* Return the value of a digit, or 16 for anything else. */
static unsigned
digit(char c)
{
	const unsigned decimal = (unsigned)c - '0', letter = ((unsigned)c | 0x20) - 'a';

	if (decimal < 10)
		return decimal;
	return letter < 6 ? letter + 10 : 16;
}

enum number_error
number_digits(struct word w, unsigned base, uint64_t *out)
{
	/* With so few digits, a number cannot overflow and is not checked for that. */
	const bool is_short = w.len <= 15;
	uint64_t value = 0;
	bool fits = true;

	if (w.len == 0)
		return NUMBER_MALFORMED;
	for (size_t i = 0; i < w.len; i++) {
		const unsigned d = digit(w.s[i]);

		if (d >= base)
			return NUMBER_MALFORMED;
		if (!is_short)
			fits = fits && value <= (UINT64_MAX - d) / base;
		value = value * base + d;
	}
	if (!fits)
		return NUMBER_OVER_64_BITS;
	*out = value;
	return NUMBER_OK;
}

enum number_error
number_parse(struct word w, uint64_t *out)
{
	if (w.len > 2 && w.s[0] == '0' && (w.s[1] == 'x' || w.s[1] == 'X'))
		return number_digits(word_skip(w, 2), 16, out);
	if (w.len > 1 && w.s[0] == '0')
		return number_digits(word_skip(w, 1), 8, out);
	return number_digits(w, 10, out);
}

enum number_error
number_cpu(struct word w, int *out)
{
	uint64_t n;
	const enum number_error error = number_parse(w, &n);

	if (error == NUMBER_MALFORMED)
		return error;
	if (error != NUMBER_OK || n > INT_MAX)
		return NUMBER_OVER_INT;
	*out = (int)n;
	return NUMBER_OK;
}

enum number_error
number_value(struct word w, unsigned bits, uint64_t *out)
{
	const uint64_t most = UINT64_MAX >> (64 - bits);
	const bool negative = w.len > 0 && w.s[0] == '-';
	enum number_error error;
	uint64_t n;

	if (negative)
		w = word_skip(w, 1);
	else if (w.len > 0 && w.s[w.len - 1] == 'U')
		w.len--;
	error = number_parse(w, &n);
	if (error != NUMBER_OK)
		return error;
	if (negative && n == 0)
		return NUMBER_MALFORMED;
	if (n > (negative ? most / 2 + 1 : most))
		return bits == 64 ? NUMBER_OVER_64_BITS : NUMBER_OVER_FIELD;
	*out = (negative ? -n : n) & most;
	return NUMBER_OK;
}

char *
number_write(char *dst, uint64_t value, unsigned base, unsigned width, const char *digits)
{
	const unsigned shift = base == 16 ? 4 : 3;
	char reversed[NUMBER_DIGITS];
	unsigned n = 0;

	while (n == 0 || value != 0 || n < width) {
		if (base == 10) {
			reversed[n++] = digits[value % 10];
			value /= 10;
		} else {
			reversed[n++] = digits[value & (base - 1)];
			value >>= shift;
		}
	}
	while (n > 0)
		*dst++ = reversed[--n];
	return dst;
}

char *
text_write(char *dst, const char *s)
{
	while (*s != '\0')
		*dst++ = *s++;
	return dst;
}
