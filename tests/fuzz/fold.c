/*
 * Folded host names. Each line of the input is a name. Folding and expanding must
 * give the same names in the same order, with the least number of ranges.
 */
#include "vmxdecode/fold.h"
#include "tests/fuzz/fuzz.h"

#define NAMES 24
#define NAME 250 /* the maximum length */

static int
compare(const void *a, const void *b)
{
	const struct fold_name x = fold_cut(word_of(*(const char *const *)a));
	const struct fold_name y = fold_cut(word_of(*(const char *const *)b));

	return fold_compare(&x, &y);
}

static int
sign(int x)
{
	return (x > 0) - (x < 0);
}

/* Check that the order is total: no two distinct names are equal, and it is transitive. */
static void
check_order(char *const *names, size_t n)
{
	for (size_t i = 0; i < n; i++)
		for (size_t j = 0; j < n; j++) {
			const int order = sign(compare(&names[i], &names[j]));

			EXPECT((order == 0) == (strcmp(names[i], names[j]) == 0));
			EXPECT(order == -sign(compare(&names[j], &names[i])));
			EXPECT(order == (i > j) - (i < j)); /* names are sorted */
		}
}

/* Expect the number, with at least width digits, between prefix and suffix. */
static void
expect_name(
    const char *name, struct word prefix, int width, unsigned long long number, struct word suffix)
{
	char digits[32];
	const int len = snprintf(digits, sizeof digits, "%0*llu", width, number);
	const size_t total = prefix.len + (size_t)len + suffix.len;

	EXPECT(strlen(name) == total && memcmp(name, prefix.s, prefix.len) == 0);
	EXPECT(memcmp(name + prefix.len, digits, (size_t)len) == 0);
	EXPECT(memcmp(name + prefix.len + len, suffix.s, suffix.len) == 0);
}

/* Expand one number or range within brackets. Return the number of names. */
static size_t
expand_range(
    char *const *names, size_t n, struct word prefix, struct word range, struct word suffix)
{
	bool is_range;
	const struct word from = word_cut(&range, '-', &is_range);
	const struct big first = big_digits(from, 10), last = big_digits(range, 10);
	const int width = word_begins(from, "0") ? (int)from.len : 1;
	size_t count;

	EXPECT(first.is_number && n > 0);
	if (!is_range) {
		EXPECT(strlen(names[0]) == prefix.len + from.len + suffix.len);
		EXPECT(memcmp(names[0] + prefix.len, from.s, from.len) == 0);
		return 1;
	}
	EXPECT(first.fits && last.is_number && last.fits && first.value < last.value);
	count = last.value - first.value + 1;
	EXPECT(count <= n);
	for (size_t i = 0; i < count; i++)
		expect_name(names[i], prefix, width, first.value + i, suffix);
	return count;
}

/* Expand the text between two commas outside brackets. Return the number of names. */
static size_t
expand(char *const *names, size_t n, struct word term)
{
	bool found, more = true;
	const struct word prefix = word_cut(&term, '[', &found);
	struct word ranges = word_cut(&term, ']', &found);
	size_t count = 0;

	if (!found) {
		EXPECT(n > 0 && same_word(prefix, names[0]));
		return 1;
	}
	while (more) {
		const struct word range = word_cut(&ranges, ',', &more);

		count += expand_range(names + count, n - count, prefix, range, term);
	}
	EXPECT(count > 1);
	return count;
}

static void
check_folded(char *const *names, size_t n, struct word text)
{
	size_t count = 0;

	while (text.len > 0) {
		size_t len = strcspn(text.s, "[,");

		if (text.s[len] == '[') {
			const char *close = memchr(text.s, ']', text.len);

			EXPECT(close != NULL);
			len = (size_t)(close - text.s);
			len += strcspn(text.s + len, ",");
		}
		count += expand(names + count, n - count, (struct word){text.s, len});
		text = word_skip(text, len + (len < text.len));
	}
	EXPECT(count == n);
}

/* Return the position of the digits of a name that fold, searched from the front. */
static size_t
folding_digits(const char *name, size_t *count)
{
	const bool whole = name[0] >= '0' && name[0] <= '9';
	size_t at = 0;

	*count = 0;
	for (size_t i = 0; name[i] != '\0' && (whole || name[i] != '.'); i++) {
		const size_t run = strspn(name + i, "0123456789");

		if (run > 0) {
			at = i;
			*count = run;
			i += run - 1;
		}
	}
	return at;
}

/* Add one to decimal digits, with room for a carry. */
static void
increment(char digits[NAME + 2])
{
	size_t i = strlen(digits);

	while (i > 0 && digits[i - 1] == '9')
		digits[--i] = '0';
	if (i > 0) {
		digits[i - 1]++;
	} else {
		memmove(digits + 1, digits, strlen(digits) + 1);
		digits[0] = '1';
	}
}

/* Return whether b directly follows a, so that one range holds both and nothing between. */
static bool
is_successor(const char *a, const char *b)
{
	char next[NAME + 2];
	size_t count, other, at = folding_digits(a, &count);

	if (count == 0 || folding_digits(b, &other) != at || other == 0)
		return false;
	/* Numbers of more than 64 bits are not folded. */
	if (!big_digits((struct word){a + at, count}, 10).fits
	    || !big_digits((struct word){b + at, other}, 10).fits)
		return false;
	memcpy(next, a + at, count);
	next[count] = '\0';
	increment(next);
	if (a[at] == '0' && count > 1 && strlen(next) > count)
		return false;
	return other == strlen(next) && memcmp(b, a, at) == 0 && memcmp(b + at, next, other) == 0
	    && strcmp(a + at + count, b + at + other) == 0;
}

/* Return the least number of ranges and single names. */
static size_t
ranges_needed(char *const *names, size_t n)
{
	size_t ranges = n;

	for (size_t i = 1; i < n; i++)
		ranges -= is_successor(names[i - 1], names[i]);
	return ranges;
}

static size_t
commas(const char *s)
{
	size_t n = 0;

	for (; *s != '\0'; s++)
		n += *s == ',';
	return n;
}

/* Read host names from lines. Skip names that contain a comma or a bracket. */
static size_t
read_names(const uint8_t *data, size_t size, char *names[NAMES])
{
	struct word rest = {(const char *)data, size};
	bool more = true;
	size_t n = 0;

	while (more && n < NAMES) {
		const struct word w = word_cut(&rest, '\n', &more);
		char *name = malloc(w.len + 1);
		bool known = false;

		EXPECT(name != NULL);
		memcpy(name, w.s, w.len);
		name[w.len] = '\0';
		for (size_t i = 0; i < n; i++)
			known = known || strcmp(names[i], name) == 0;
		/* What may not reach a terminal is printed otherwise: see utf8. */
		for (size_t i = 0; i < w.len; i++)
			if (name[i] < ' ' || name[i] > '~')
				name[0] = '\0';
		if (name[0] == '\0' || w.len > NAME || known || strpbrk(name, ",[]") != NULL)
			free(name);
		else
			names[n++] = name;
	}
	return n;
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	static struct out out;
	struct fold_name cut[NAMES];
	const struct fold_name *order[NAMES];
	char *names[NAMES], *text;
	const size_t n = size == 0 ? 0 : read_names(data, size, names);

	if (n > 0)
		qsort(names, n, sizeof *names, compare);
	check_order(names, n);
	for (size_t i = 0; i < n; i++) {
		cut[i] = fold_cut(word_of(names[i]));
		order[i] = &cut[i];
	}
	out_init(&out, -1);
	fold_print(&out, order, n);
	EXPECT(out.error == 0);
	text = malloc(out.len + 1);
	EXPECT(text != NULL);
	memcpy(text, out.buf, out.len);
	text[out.len] = '\0';
	check_folded(names, n, (struct word){text, out.len});
	if (n > 0)
		EXPECT(commas(text) + 1 == ranges_needed(names, n));
	for (size_t i = 0; i < n; i++)
		free(names[i]);
	free(text);
	return 0;
}
