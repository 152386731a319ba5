#include "common/number.h"

#include <limits.h>

const char number_malformed[] = "is not a number";
static const char too_wide[] = "does not fit in 64 bits";

const char number_lower[] = "0123456789abcdef";
const char number_upper[] = "0123456789ABCDEF";

/* The digit's value, or 16 for anything that is no digit in any base. */
static unsigned
digit(char c)
{
	if (c >= '0' && c <= '9')
		return (unsigned)(c - '0');
	if (c >= 'a' && c <= 'f')
		return (unsigned)(c - 'a') + 10;
	if (c >= 'A' && c <= 'F')
		return (unsigned)(c - 'A') + 10;
	return 16;
}

const char *
number_digits(struct word w, unsigned base, uint64_t *out)
{
	uint64_t value = 0;
	bool fits = true;

	if (w.len == 0)
		return number_malformed;
	for (size_t i = 0; i < w.len; i++) {
		const unsigned d = digit(w.s[i]);

		if (d >= base)
			return number_malformed;
		/* 60 bits have room for one more digit: few numbers need the division. */
		if (value >> 60 != 0)
			fits = fits && value <= (UINT64_MAX - d) / base;
		value = value * base + d;
	}
	if (!fits)
		return too_wide;
	*out = value;
	return NULL;
}

const char *
number_parse(struct word w, uint64_t *out)
{
	if (w.len > 2 && w.s[0] == '0' && (w.s[1] == 'x' || w.s[1] == 'X'))
		return number_digits(word_skip(w, 2), 16, out);
	if (w.len > 1 && w.s[0] == '0')
		return number_digits(word_skip(w, 1), 8, out);
	return number_digits(w, 10, out);
}

const char *
number_cpu(struct word w, int *out)
{
	uint64_t n;
	const char *reason = number_parse(w, &n);

	if (reason == number_malformed)
		return reason;
	if (reason != NULL || n > INT_MAX)
		return "is larger than 2147483647";
	*out = (int)n;
	return NULL;
}

const char *
number_value(struct word w, unsigned bits, uint64_t *out)
{
	const uint64_t most = UINT64_MAX >> (64 - bits);
	const bool negative = w.len > 0 && w.s[0] == '-';
	const char *reason;
	uint64_t n;

	if (negative)
		w = word_skip(w, 1);
	else if (w.len > 0 && w.s[w.len - 1] == 'U')
		w.len--;
	reason = number_parse(w, &n);
	if (reason != NULL)
		return reason;
	if (negative && n == 0)
		return number_malformed;
	if (n > (negative ? most / 2 + 1 : most))
		return bits == 64 ? too_wide : "does not fit in the bit field";
	*out = (negative ? -n : n) & most;
	return NULL;
}

char *
number_write(char *dst, uint64_t value, unsigned base, unsigned width, const char *digits)
{
	const unsigned shift = base == 16 ? 4 : 3;
	char reversed[NUMBER_DIGITS];
	unsigned n = 0;

	do {
		if (base == 10) {
			reversed[n++] = digits[value % 10];
			value /= 10;
		} else {
			reversed[n++] = digits[value & (base - 1)];
			value >>= shift;
		}
	} while (value != 0);
	for (; width > n; width--)
		*dst++ = '0';
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
