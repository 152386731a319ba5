/* Pieces of text without a terminating NUL: arguments, and parts of input lines. */
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

/* Drop the first n bytes; n must not exceed w.len. */
static inline struct word
word_skip(struct word w, size_t n)
{
	return (struct word){w.s + n, w.len - n};
}

/* Return whether w begins with a text. With a literal, this compiles to a comparison or two. */
static inline bool
word_begins(struct word w, const char *text)
{
	const size_t len = strlen(text);

	return w.len >= len && memcmp(w.s, text, len) == 0;
}

static inline bool
word_begins_with(struct word w, struct word with)
{
	size_t n = 0;

	while (n < with.len && n < w.len && w.s[n] == with.s[n])
		n++;
	return n == with.len;
}

static inline bool
word_equals(struct word a, struct word b)
{
	return a.len == b.len && memcmp(a.s, b.s, a.len) == 0;
}

/*
 * Cut w at the first such character. Return the part before it, and leave the part after
 * it in w. If there is none, set *found to false, return all of w, and leave w empty.
 */
static inline struct word
word_cut(struct word *w, char at, bool *found)
{
	struct word head = {w->s, 0};

	while (head.len < w->len && head.s[head.len] != at)
		head.len++;
	*found = head.len < w->len;
	*w = word_skip(*w, head.len + *found);
	return head;
}

#endif
