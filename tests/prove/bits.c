/*
 * Bit fields: words of up to 10 arbitrary bytes, and every field of any value.
 *
 * proves: common/bits.c common/bits.h
 * with: common/number.c
 * options: -eva-slevel 200
 * options: -eva-split-return-function word_cut:full
 */
#include "tests/prove/prove.h"

#include "common/bits.c"

#define MOST 10

int
main(void)
{
	for (size_t len = 0; len <= MOST; len++) {
		char bytes[ROOM(MOST)];
		struct bitfield f;

		if (bits_parse(any_word(bytes, len), &f) == NULL) {
			/*@ assert f.high <= 63 && f.low <= 63; */
		}
	}
	for (unsigned high = 0; high < 64; high++)
		for (unsigned low = 0; low <= high; low++) {
			const struct bitfield f = {high, low};

			bits_get(any_value(), f);
		}
	return 0;
}
