/*
 * Names: words of up to 6 and of 36 to 38 arbitrary bytes, of which the first are all of
 * MSR_, a part of it or nothing of it, looked for in a table of some rows: of the longest
 * name that there is room for, of the shortest, of one number twice and of one name twice.
 *
 * proves: common/names.c
 * options: -eva-slevel 300
 * options: -eva-split-return-function without_msr:full,find_place:full,compare_letters:0
 */
#include "tests/prove/prove.h"

#include "common/names.c"

#define MOST 38

const struct msr_name names[] = {
    {0x10, "MSR_IA32_TSC", ""},
    {0x10, "TSC", ""},
    {0x3a, "A", ""},
    {0x3a, "MSR_", ""},
    {0x480, "MSR_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA", ""},
    {0xc0000000, "PerfCtr0", ""},
    {0xffffffff, "PerfCtr0", ""},
};
const size_t names_count = sizeof names / sizeof names[0];

/* As common/names_index.sh makes it. */
const uint16_t names_index[] = {3, 2, 4, 0, 5, 6, 1};

static void
find(const char *s, size_t len)
{
	const struct word w = {s, len};
	const struct msr_name *other;

	names_find(w, &other);
	names_find_exact(w);
	for (size_t i = 0; i < names_count; i++)
		names_contains(&names[i], w);
}

/* Words of so many bytes of which so many are those of MSR_, and the next is not. */
static void
find_after(size_t letters, size_t len)
{
	static const char upper[] = "MSR_", lower[] = "msr_";
	char bytes[ROOM(MOST)], *s = bytes + 1;

	any_word(bytes, len);
	for (size_t i = 0; i < letters; i++)
		s[i] = Frama_C_nondet(upper[i], lower[i]);
	if (letters == len || letters == 4) {
		find(s, len);
		return;
	}
	s[letters] = Frama_C_char_interval(CHAR_MIN, upper[letters] - 1);
	find(s, len);
	s[letters] = Frama_C_char_interval(upper[letters] + 1, 'a' - 1);
	find(s, len);
	if (letters < 3) {
		s[letters] = Frama_C_char_interval('a', lower[letters] - 1);
		find(s, len);
	}
	s[letters] = Frama_C_char_interval(lower[letters] + 1, letters < 3 ? 'z' : '_' + 1);
	find(s, len);
	if (letters == 3) {
		s[letters] = Frama_C_char_interval('a', 'z');
		find(s, len);
	}
	s[letters] = Frama_C_char_interval('z' + 1, CHAR_MAX);
	find(s, len);
}

static void
find_all(size_t from, size_t to)
{
	for (size_t len = from; len <= to; len++)
		for (size_t letters = 0; letters <= len && letters <= 4; letters++)
			find_after(letters, len);
}

int
main(void)
{
	names_of(Frama_C_unsigned_int_interval(0, UINT32_MAX));
	find_all(0, 6);
	find_all(MOST - 2, MOST);
	return 0;
}
