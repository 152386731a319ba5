/*
 * Lines of vmxdecode's input, in every notation: up to 9 arbitrary bytes; up to 7
 * after a host and a CPU; in both the first and the last are no blanks, because
 * Eva loses how trim's two results go together. trim by itself: up to 12 bytes.
 *
 * proves: vmxdecode/input.c
 * with: common/number.c
 * options: -eva-slevel 300
 */
#include "tests/prove/prove.h"

#include "tests/prove/any_names.h"

#include "vmxdecode/input.c"

#define MOST 9
#define AFTER 7
#define TRIMMED 12

static void
parse(const char *s, size_t len)
{
	static const char styles[] = {'x', 'd', 'u', 'o', 'r'};
	const struct notation n = {styles[Frama_C_interval(0, 4)], Frama_C_nondet(0, 1)};
	struct reading r;
	struct word bad;
	const char *reason;

	input_parse((struct word){s, len}, &n, &r, &bad, &reason);
}

/* What no blank is: four ranges between blank, tab and carriage return. */
static char
no_blank(unsigned range)
{
	static const char first[] = {CHAR_MIN, '\t' + 1, '\r' + 1, ' ' + 1};
	static const char last[] = {'\t' - 1, '\r' - 1, ' ' - 1, CHAR_MAX};

	return Frama_C_char_interval(first[range], last[range]);
}

/* Lines of so many bytes after the prefix, which is not empty, or without one. */
static void
read_lines(const char *prefix, size_t before, size_t len)
{
	for (unsigned first = 0; first < 4; first++)
		for (unsigned last = 0; last < 4; last++) {
			char bytes[ROOM(10 + MOST)], *s = bytes + 1;

			any_word(bytes, before + len);
			memcpy(s, prefix, before);
			if (len > 0)
				s[before + len - 1] = no_blank(last);
			if (before == 0 && len > 1)
				s[0] = no_blank(first);
			if ((before == 0 && len > 1) || first == 0)
				parse(s, before + len);
		}
}

int
main(void)
{
	static const char labels[] = "n: CPU 1: ";

	for (size_t len = 0; len <= TRIMMED; len++) {
		char bytes[ROOM(TRIMMED)];

		trim(any_word(bytes, len));
	}
	for (size_t len = 0; len <= MOST; len++)
		read_lines("", 0, len);
	for (size_t len = 1; len <= AFTER; len++)
		read_lines(labels, sizeof labels - 1, len);
	return 0;
}
