/*
 * Folded names: cut names of up to 8 arbitrary bytes, compare words of up to 6 bytes,
 * compare and print two names of up to 3 bytes.
 *
 * proves: vmxdecode/fold.c
 * but: by_name fold_sort
 * with: common/number.c
 * options: -eva-slevel 1000
 * options: -eva-split-return-function fold_cut:full,number_digits:0:1
 */
#include "tests/prove/prove.h"

#include "tests/prove/any_out.h"

#include "vmxdecode/fold.c"

#define MOST 8
#define DIGITS 6
#define PRINTED 3

static void
cut(size_t len)
{
	char bytes[ROOM(MOST)];

	fold_cut(any_word(bytes, len));
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

static void
print(size_t len, size_t other)
{
	char bytes[ROOM(PRINTED)], others[ROOM(PRINTED)];
	const struct fold_name a = fold_cut(any_word(bytes, len));
	const struct fold_name b = fold_cut(any_word(others, other));
	const struct fold_name *names[] = {&a, &b};

	fold_compare(&a, &b);
	fold_print(NULL, names, 2);
}

int
main(void)
{
	for (size_t len = 0; len <= PRINTED; len++)
		for (size_t other = 0; other <= PRINTED; other++)
			print(len, other);
	for (size_t len = 0; len <= MOST; len++)
		cut(len);
	for (size_t len = 0; len <= DIGITS; len++)
		for (size_t other = 0; other <= DIGITS; other++)
			compare(len, other);
	return 0;
}
