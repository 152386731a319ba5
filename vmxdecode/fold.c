#include "vmxdecode/fold.h"

#include <stdlib.h>

static bool
is_digit(char c)
{
	return c >= '0' && c <= '9';
}

struct fold_name
fold_cut(struct word name)
{
	size_t start, end = 0;

	while (end < name.len && (is_digit(name.s[0]) || name.s[end] != '.'))
		end++;
	while (end > 0 && !is_digit(name.s[end - 1]))
		end--;
	start = end;
	while (start > 0 && is_digit(name.s[start - 1]))
		start--;
	if (start == end)
		start = end = name.len;
	return (struct fold_name){
	    .name = name,
	    .prefix = {name.s, start},
	    .digits = {name.s + start, end - start},
	    .suffix = word_skip(name, end),
	};
}

static int
compare_words(struct word a, struct word b)
{
	int order = memcmp(a.s, b.s, a.len < b.len ? a.len : b.len);

	return order != 0 ? order : (a.len > b.len) - (a.len < b.len);
}

/* Compare numbers as text, shorter ones first, so that numbers without padding ascend. */
static int
compare_digits(struct word a, struct word b)
{
	return a.len != b.len ? (a.len > b.len) - (a.len < b.len) : memcmp(a.s, b.s, a.len);
}

int
fold_compare(const struct fold_name *a, const struct fold_name *b)
{
	int order = compare_words(a->prefix, b->prefix);

	if (order == 0)
		order = compare_words(a->suffix, b->suffix);
	return order != 0 ? order : compare_digits(a->digits, b->digits);
}

static int
by_name(const void *a, const void *b)
{
	return fold_compare(
	    *(const struct fold_name *const *)a, *(const struct fold_name *const *)b);
}

void
fold_sort(const struct fold_name **names, size_t n)
{
	if (n > 1)
		qsort(names, n, sizeof *names, by_name);
}

static bool
folds_with(const struct fold_name *a, const struct fold_name *b)
{
	return a->digits.len > 0 && b->digits.len > 0 && word_equals(a->prefix, b->prefix)
	    && word_equals(a->suffix, b->suffix);
}

/* Return whether b follows a: 8 and 9, 9 and 10, 09 and 10, but not 09 and 010. */
static bool
is_next(struct word a, struct word b)
{
	uint64_t x, y;

	if (number_digits(a, 10, &x) != NUMBER_OK || number_digits(b, 10, &y) != NUMBER_OK
	    || y != x + 1)
		return false;
	return a.len == b.len || (a.s[0] != '0' && b.s[0] != '0');
}

/* Print names that differ only in their number: prefix[1-6,8]suffix. */
static void
print_family(struct out *out, const struct fold_name *const *names, size_t n)
{
	out_word(out, names[0]->prefix);
	out_text(out, "[");
	for (size_t i = 0, end; i < n; i = end + 1) {
		for (end = i; end + 1 < n; end++)
			if (!is_next(names[end]->digits, names[end + 1]->digits))
				break;
		out_text(out, i == 0 ? "" : ",");
		out_word(out, names[i]->digits);
		out_text(out, end == i ? "" : "-");
		if (end > i)
			out_word(out, names[end]->digits);
	}
	out_text(out, "]");
	out_word(out, names[0]->suffix);
}

void
fold_print(struct out *out, const struct fold_name *const *names, size_t n)
{
	for (size_t i = 0, end; i < n; i = end) {
		for (end = i + 1; end < n && folds_with(names[i], names[end]); end++)
			;
		out_text(out, i == 0 ? "" : ",");
		if (end > i + 1)
			print_family(out, names + i, end - i);
		else
			out_word(out, names[i]->name);
	}
}
