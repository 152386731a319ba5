/*
 * Characters: the first one of up to 6 arbitrary bytes. What follows is arbitrary again.
 *
 * proves: common/utf8.c
 * options: -eva-slevel 3000
 */
#include "tests/prove/prove.h"

#include "common/utf8.c"

#define MOST 6

int
main(void)
{
	for (size_t len = 1; len <= MOST; len++) {
		char bytes[ROOM(MOST)];
		struct word w = any_word(bytes, len), again = w, c;

		utf8_cut(&w, &c);
		utf8_cut_printable(&again);
		read_bytes(c);
		/*@ assert 1 <= c.len <= 4 && w.len < len; */
	}
	return 0;
}
