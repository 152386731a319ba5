/*
 * Register words and ranges: up to 14 arbitrary bytes.
 *
 * proves: common/registers.c
 * with: common/number.c
 * options: -eva-slevel 300
 * options: -eva-split-return-function word_cut:full,number_digits:0:1,number_parse:0:1
 */
#include "tests/prove/prove.h"

#include "tests/prove/any_names.h"

#include "common/registers.c"

#define MOST 14

int
main(void)
{
	for (size_t len = 0; len <= MOST; len++) {
		char bytes[ROOM(MOST)], room[REGISTERS_REASON];
		struct registers r;
		const struct word w = any_word(bytes, len);

		registers_parse_one(&r, w, room);
		registers_parse(&r, w, room);
	}
	return 0;
}
