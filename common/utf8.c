#include "common/utf8.h"

/* Return the length of the UTF-8 sequence at the start of w, or 0 if there is none. */
static size_t
sequence_length(struct word w)
{
	const unsigned char *s = (const unsigned char *)w.s;
	const size_t n = s[0] < 0x80 ? 1
	    : s[0] < 0xc2            ? 0
	    : s[0] < 0xe0            ? 2
	    : s[0] < 0xf0            ? 3
	    : s[0] < 0xf5            ? 4
				     : 0;

	if (n > w.len)
		return 0;
	for (size_t i = 1; i < n; i++)
		if ((s[i] & 0xc0) != 0x80)
			return 0;
	if ((s[0] == 0xe0 && s[1] < 0xa0) || (s[0] == 0xed && s[1] > 0x9f)
	    || (s[0] == 0xf0 && s[1] < 0x90) || (s[0] == 0xf4 && s[1] > 0x8f))
		return 0;
	return n;
}

enum utf8_kind
utf8_cut(struct word *w, struct word *c)
{
	const size_t n = sequence_length(*w);
	const unsigned char first = (unsigned char)w->s[0];

	*c = (struct word){w->s, n == 0 ? 1 : n};
	*w = word_skip(*w, c->len);
	if (n == 0)
		return first < 0xa0 ? UTF8_CONTROL : UTF8_INVALID;
	if (first < ' ' || first == 127 || (first == 0xc2 && (unsigned char)c->s[1] < 0xa0))
		return UTF8_CONTROL;
	return UTF8_TEXT;
}

struct word
utf8_cut_printable(struct word *w)
{
	struct word c;

	return utf8_cut(w, &c) == UTF8_CONTROL ? (struct word){"?", 1} : c;
}
