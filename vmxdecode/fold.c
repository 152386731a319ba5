#include "vmxdecode/fold.h"

/* A name cut at the number that may fold; digits is empty if there is none. */
struct parts {
	struct word prefix, digits, suffix;
};

static bool
is_digit(char c)
{
	return c >= '0' && c <= '9';
}

/*
 * The last number before the first dot, so that domains stay whole; in names
 * that begin with a number, such as addresses, the last number of all.
 */
static struct parts
cut_name(const char *name)
{
	size_t end = is_digit(name[0]) ? strlen(name) : strcspn(name, ".");
	size_t start;

	while (end > 0 && !is_digit(name[end - 1]))
		end--;
	start = end;
	while (start > 0 && is_digit(name[start - 1]))
		start--;
	if (start == end)
		return (struct parts){word_of(name), {name, 0}, {name, 0}};
	return (struct parts){{name, start}, {name + start, end - start}, word_of(name + end)};
}

static int
compare_words(struct word a, struct word b)
{
	int order = memcmp(a.s, b.s, a.len < b.len ? a.len : b.len);

	return order != 0 ? order : (a.len > b.len) - (a.len < b.len);
}

/* Digits: the shorter number first, so that numbers without padding ascend. */
static int
compare_digits(struct word a, struct word b)
{
	return a.len != b.len ? (a.len > b.len) - (a.len < b.len) : memcmp(a.s, b.s, a.len);
}

int
fold_compare(const char *a, const char *b)
{
	const struct parts x = cut_name(a), y = cut_name(b);
	int order = compare_words(x.prefix, y.prefix);

	if (order == 0)
		order = compare_words(x.suffix, y.suffix);
	return order != 0 ? order : compare_digits(x.digits, y.digits);
}

static bool
folds_with(const struct parts *a, const struct parts *b)
{
	return a->digits.len > 0 && b->digits.len > 0 && compare_words(a->prefix, b->prefix) == 0
	    && compare_words(a->suffix, b->suffix) == 0;
}

/* True if b counts on from a: 8 and 9, 9 and 10, 09 and 10, but not 09 and 010. */
static bool
is_next(struct word a, struct word b)
{
	uint64_t x, y;

	if (number_digits(a, 10, &x) != NULL || number_digits(b, 10, &y) != NULL || y != x + 1)
		return false;
	return a.len == b.len || (a.s[0] != '0' && b.s[0] != '0');
}

static void
write_word(struct out *out, struct word w)
{
	out_bytes(out, w.s, w.len);
}

/* Names that differ in their number alone: prefix[1-6,8]suffix. */
static void
write_family(struct out *out, const char *const *names, size_t n)
{
	const struct parts first = cut_name(names[0]);

	write_word(out, first.prefix);
	out_text(out, "[");
	for (size_t i = 0, end; i < n; i = end + 1) {
		const struct parts from = cut_name(names[i]);
		struct parts to = from;

		for (end = i; end + 1 < n; end++) {
			const struct parts next = cut_name(names[end + 1]);

			if (!is_next(to.digits, next.digits))
				break;
			to = next;
		}
		out_text(out, i == 0 ? "" : ",");
		write_word(out, from.digits);
		out_text(out, end == i ? "" : "-");
		if (end > i)
			write_word(out, to.digits);
	}
	out_text(out, "]");
	write_word(out, first.suffix);
}

void
fold_write(struct out *out, const char *const *names, size_t n)
{
	for (size_t i = 0, end; i < n; i = end) {
		const struct parts first = cut_name(names[i]);

		for (end = i + 1; end < n; end++) {
			const struct parts next = cut_name(names[end]);

			if (!folds_with(&first, &next))
				break;
		}
		out_text(out, i == 0 ? "" : ",");
		if (end == i + 1)
			out_text(out, names[i]);
		else
			write_family(out, names + i, end - i);
	}
}
