/*
 * Batch lines: up to 14 arbitrary bytes; and up to 12 arbitrary bytes after
 * "CPU 1: ".
 *
 * proves: wrmsr/batch.c
 * with: common/number.c common/registers.c
 * options: -eva-slevel 1000 -eva-slevel-merge-after-loop batch_is_blank
 */
#include "tests/prove/prove.h"

#include "tests/prove/any_names.h"

#include "wrmsr/batch.c"

#define MOST 14
#define AFTER 12

static void
read_line(struct word line)
{
	struct complaint c;
	struct request r;

	if (!batch_is_blank(line))
		batch_parse(line, &r, &c);
}

int
main(void)
{
	static const char cpu[] = "CPU 1: ";

	for (size_t len = 0; len <= MOST; len++) {
		char bytes[ROOM(MOST)];

		read_line(any_word(bytes, len));
	}
	for (size_t len = 0; len <= AFTER; len++) {
		char bytes[ROOM(sizeof cpu + AFTER)];
		const struct word line = any_word(bytes, sizeof cpu - 1 + len);

		memcpy(bytes + 1, cpu, sizeof cpu - 1);
		read_line(line);
	}
	return 0;
}
