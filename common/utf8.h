/* Characters that came from outside, which a terminal may obey. */
#ifndef UTF8_H
#define UTF8_H

#include "common/word.h"

enum utf8_kind {
	UTF8_TEXT, /* a character of UTF-8 (RFC 3629) */
	UTF8_CONTROL, /* one that a terminal may obey: C0, DEL and C1, C1 as a bare byte too */
	UTF8_INVALID, /* any other byte, which is not UTF-8 */
};

/* Cut the first character off w, which is not empty. Return its kind; *c is it. */
enum utf8_kind utf8_cut(struct word *w, struct word *c);

#endif
