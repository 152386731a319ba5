/*
 * Folded names: names of up to 8 arbitrary bytes cut, and words of up to 6 bytes
 * compared. Not what is written of them.
 *
 * proves: vmxdecode/fold.c
 * but: fold_compare folds_with write_word write_family fold_write
 * with: common/number.c
 * options: -eva-slevel 300
 */
#include "tests/prove/prove.h"

#include "vmxdecode/fold.c"

#define MOST 8
#define DIGITS 6

size_t
strcspn(const char *s, const char *reject)
{
	size_t n = 0;

	while (s[n] != '\0' && strchr(reject, s[n]) == NULL)
		n++;
	return n;
}

static void
cut(size_t len)
{
	char bytes[ROOM(MOST)];

	any_word(bytes, len);
	bytes[1 + len] = '\0';
	fold_cut(bytes + 1);
}

static void
compare(size_t len, size_t other)
{
	char bytes[ROOM(DIGITS)], others[ROOM(DIGITS)];
	const struct word a = any_word(bytes, len), b = any_word(others, other);

	compare_words(a, b);
	compare_digits(a, b);
	if (len > 0 && other > 0)
		is_next(a, b);
}

int
main(void)
{
	for (size_t len = 0; len <= MOST; len++)
		cut(len);
	for (size_t len = 0; len <= DIGITS; len++)
		for (size_t other = 0; other <= DIGITS; other++)
			compare(len, other);
	return 0;
}
