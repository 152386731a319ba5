/* Pieces of text that no NUL ends: arguments, and parts of input lines. */
#ifndef WORD_H
#define WORD_H

#include <stdbool.h>
#include <stddef.h>
#include <string.h>

struct word {
	const char *s;
	size_t len;
};

static inline struct word
word_of(const char *s)
{
	return (struct word){s, strlen(s)};
}

/* Without its first n bytes, of which there are as many. */
static inline struct word
word_skip(struct word w, size_t n)
{
	return (struct word){w.s + n, w.len - n};
}

static inline bool
word_begins(struct word w, const char *with)
{
	const size_t len = strlen(with);

	return w.len >= len && memcmp(w.s, with, len) == 0;
}

/*
 * Cuts the part before the first such character off w; without one the part is
 * all of w, of which nothing is left, and *found is false.
 */
static inline struct word
word_cut(struct word *w, char at, bool *found)
{
	const char *end = memchr(w->s, at, w->len);
	struct word head = *w;

	*found = end != NULL;
	if (end != NULL)
		head.len = (size_t)(end - w->s);
	*w = word_skip(*w, head.len + *found);
	return head;
}

/*
 * Cuts a label, one byte or more before ": ", no blank or control byte among them,
 * off w; false if there is none.
 */
static inline bool
word_cut_label(struct word *w, struct word *label)
{
	const char *s = w->s;
	const size_t len = w->len;
	size_t n = 0;

	while (n < len && (unsigned char)s[n] > ' ' && s[n] != 127)
		n++;
	if (n < 2 || n == len || s[n] != ' ' || s[n - 1] != ':')
		return false;
	*label = (struct word){s, n - 1};
	*w = word_skip(*w, n + 1);
	/*@ split w->len; */ /* for tests/prove: what follows is proven for each length apart */
	return true;
}

#endif
