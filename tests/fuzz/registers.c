/*
 * Register words and ranges. Numbers are compared with fuzz.h, names with a linear
 * search of the table.
 */
#include "common/registers.h"
#include "common/names.h"
#include "tests/fuzz/fuzz.h"

#include <ctype.h>
#include <strings.h>

struct expected {
	bool known, ambiguous;
	uint32_t reg;
	const char *name;
};

/* Skip a leading MSR_. A sanitizer's strncasecmp would be slow. */
static const char *
bare(const char *name)
{
	const bool msr = (name[0] | 32) == 'm' && (name[1] | 32) == 's' && (name[2] | 32) == 'r'
	    && name[3] == '_';

	return msr ? name + 4 : name;
}

static struct expected
find_name(struct word w)
{
	struct expected e = {0};
	char text[64];

	if (w.len >= sizeof text || memchr(w.s, '\0', w.len) != NULL)
		return e;
	memcpy(text, w.s, w.len);
	text[w.len] = '\0';
	for (size_t i = names_count; i-- > 0;) {
		const char *a = bare(text), *b = bare(names[i].name);

		if ((a[0] | 32) != (b[0] | 32) || strcasecmp(a, b) != 0)
			continue;
		e.ambiguous = e.ambiguous || (e.known && e.reg != names[i].reg);
		e.known = true;
		e.reg = names[i].reg;
		e.name = names[i].name;
	}
	return e;
}

static struct expected
find_register(struct word w)
{
	const struct big n = big_number(w);

	if (n.is_number)
		return (struct expected){
		    n.fits && n.value <= 0xffffffffU, false, (uint32_t)n.value, NULL};
	return find_name(w);
}

/* A name that only lacks IA32_ is suggested, and no other word. */
static void
check_suggestion(struct word w, const char *suggestion)
{
	char text[128] = "";

	if (w.len >= 64 || memchr(w.s, '\0', w.len) != NULL || find_name(w).known)
		return;
	memcpy(text, "IA32_", 5);
	memcpy(text + 5, w.s, w.len);
	text[5 + w.len] = '\0';
	if (bare(text + 5) != text + 5)
		memmove(text + 5, text + 9, strlen(text + 9) + 1);
	EXPECT(find_name(word_of(text)).known == (suggestion != NULL));
	if (suggestion != NULL)
		EXPECT(strncasecmp(suggestion + 2, text, strlen(text)) == 0);
}

static void
check_one(struct word w)
{
	const struct expected e = find_register(w);
	char room[REGISTERS_REASON];
	struct registers r = {1, 2, "untouched"};
	const char *reason = registers_parse_one(&r, w, room);

	EXPECT((reason == NULL) == (e.known && !e.ambiguous));
	if (reason == NULL)
		EXPECT(r.first == e.reg && r.last == e.reg && r.name == e.name);
	else
		EXPECT(strlen(reason) < REGISTERS_REASON);
	EXPECT((reason != NULL && strncmp(reason, "stands for", 10) == 0) == e.ambiguous);
	if (reason != NULL)
		check_suggestion(w, strstr(reason, " (IA32_"));
}

/* Check the search for an exact name, and whether a row's name contains the word. */
static void
check_contains(struct word w, size_t row)
{
	const char *name = names[row].name;
	bool contains = false;

	for (size_t i = 0; i + w.len <= strlen(name); i++) {
		size_t same = 0;

		while (same < w.len
		    && tolower((unsigned char)w.s[same]) == tolower((unsigned char)name[i + same]))
			same++;
		contains = contains || same == w.len;
	}
	EXPECT(names_contains(&names[row], w) == contains);
}

static void
check_range(struct word w)
{
	const char *dash = w.len == 0 ? NULL : memchr(w.s, '-', w.len);
	const size_t before = dash == NULL ? w.len : (size_t)(dash - w.s);
	const struct expected first = find_register((struct word){w.s, before});
	const struct expected last = dash == NULL ? first : find_register(word_skip(w, before + 1));
	char room[REGISTERS_REASON];
	struct registers r;
	const char *reason = registers_parse(&r, w, room);

	EXPECT((reason == NULL)
	    == (first.known && !first.ambiguous && last.known && !last.ambiguous
		&& first.reg <= last.reg));
	if (reason == NULL)
		EXPECT(r.first == first.reg && r.last == last.reg
		    && r.name == (dash == NULL ? first.name : NULL));
}

/* Return a name close to one of the table, which the fuzzer would hardly guess. */
static struct word
table_name(unsigned row, const uint8_t *data, size_t size)
{
	const char *name = names[row % names_count].name;
	const size_t len = strlen(name);
	char text[128];
	size_t n = 0;

	EXPECT(len < sizeof names[0].name); /* it has a NUL */
	for (size_t i = 0; i < len; i++)
		text[n++] = i < size && data[i] % 4 == 3 && name[i] >= 'A' && name[i] <= 'Z'
		    ? (char)(name[i] - 'A' + 'a')
		    : name[i];
	for (size_t i = len; i < size && n < sizeof text; i++)
		text[n++] = (char)data[i];
	return copy_word(text, n);
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	const unsigned choice = take_byte(&data, &size);
	unsigned row = choice;
	struct word w;

	if (choice % 2 == 0) {
		w = copy_word(data, size);
	} else {
		row = choice / 4 + 64 * take_byte(&data, &size);
		w = table_name(row, data, size);
	}
	if (choice % 4 < 2)
		check_range(w);
	else
		check_one(w);
	check_contains(w, row % names_count);
	free((char *)w.s);
	return 0;
}
