/*
 * Shared by all targets: an assertion that aborts, and independent parsers for numbers
 * and UTF-8.
 */
#ifndef FUZZ_H
#define FUZZ_H

#include "common/word.h"

#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

/* Abort with a message if the claim does not hold. */
#define EXPECT(claim) ((claim) ? (void)0 : expectation_failed(__FILE__, __LINE__, #claim))

static inline void
expectation_failed(const char *file, int line, const char *claim)
{
	fprintf(stderr, "%s:%d: does not hold: %s\n", file, line, claim);
	abort();
}

/* Take the next byte of the input, or 0 at its end. */
static inline unsigned
take_byte(const uint8_t **data, size_t *size)
{
	if (*size == 0)
		return 0;
	(*size)--;
	return *(*data)++;
}

/* Return a copy of exactly this size, so that a sanitizer detects reads beyond it. */
static inline struct word
copy_word(const void *s, size_t len)
{
	char *copy = malloc(len > 0 ? len : 1);

	EXPECT(copy != NULL);
	if (len > 0)
		memcpy(copy, s, len);
	return (struct word){copy, len};
}

static inline bool
same_word(struct word a, const char *b)
{
	return a.len == strlen(b) && memcmp(a.s, b, a.len) == 0;
}

/*
 * Decode the character of UTF-8 at the start of w. Return its length, or 0 if there is none: an
 * overlong form, a surrogate or a number above 0x10ffff is not one.
 */
static inline size_t
character_length(struct word w, uint32_t *code)
{
	static const uint32_t least[] = {0, 0, 0x80, 0x800, 0x10000};
	const unsigned char first = (unsigned char)w.s[0];
	const size_t n = first < 0x80 ? 1 : first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4;

	*code = n == 1 ? first : first & (0x7fU >> n);
	if ((first >= 0x80 && first < 0xc0) || first > 0xf7 || n > w.len)
		return 0;
	for (size_t i = 1; i < n; i++) {
		if (((unsigned char)w.s[i] & 0xc0) != 0x80)
			return 0;
		*code = *code << 6 | ((unsigned char)w.s[i] & 0x3f);
	}
	return (n > 1 && *code < least[n]) || *code > 0x10ffff
		|| (*code >= 0xd800 && *code <= 0xdfff)
	    ? 0
	    : n;
}

/* A number of any length, modulo 2^64. */
struct big {
	bool is_number;
	bool fits; /* in 64 bits */
	uint64_t value;
};

/* Parse digits by long multiplication in limbs of 32 bits. */
static inline struct big
big_digits(struct word w, unsigned base)
{
	static const char digits[] = "00112233445566778899aAbBcCdDeEfF";
	uint32_t low = 0, high = 0;
	struct big n = {.is_number = w.len > 0, .fits = true};

	for (size_t i = 0; i < w.len; i++) {
		const char *digit = memchr(digits, w.s[i], (size_t)base * 2);
		uint64_t limb;

		if (digit == NULL)
			return (struct big){false, false, 0};
		limb = (uint64_t)low * base + (uint64_t)(digit - digits) / 2;
		low = (uint32_t)limb;
		limb = (uint64_t)high * base + (limb >> 32);
		high = (uint32_t)limb;
		n.fits = n.fits && limb >> 32 == 0;
	}
	n.value = (uint64_t)high << 32 | low;
	return n;
}

/* Parse a number as in C, without a suffix. */
static inline struct big
big_number(struct word w)
{
	if (word_begins(w, "0x") || word_begins(w, "0X"))
		return big_digits(word_skip(w, 2), 16);
	return big_digits(w, word_begins(w, "0") ? 8 : 10);
}

/* Do the same with a limit. */
static inline bool
big_up_to(struct word w, uint64_t most, uint64_t *value)
{
	const struct big n = big_number(w);

	if (!n.is_number || !n.fits || n.value > most)
		return false;
	*value = n.value;
	return true;
}

#endif
