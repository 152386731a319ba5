/* Characters of untrusted text, some of which control a terminal. */
#ifndef UTF8_H
#define UTF8_H

#include "common/word.h"

enum utf8_kind {
	UTF8_TEXT, /* a character of UTF-8 (RFC 3629) */
	UTF8_CONTROL, /* one that may control a terminal: C0, DEL, or C1, even as a bare byte */
	UTF8_INVALID, /* any other byte that is not UTF-8 */
};

/* Cut the first character off w, which must not be empty, into *c. Return its kind. */
enum utf8_kind utf8_cut(struct word *w, struct word *c);

/* Do the same. Return the character to print: '?' instead of a control character. */
struct word utf8_cut_printable(struct word *w);

#endif
