#include "common/reject.h"

#include "common/message.h"
#include "common/number.h"

/* No more of a word is shown, so that the reason is not cut off. */
#define WORD_BYTES 256

void
reject(unsigned long line, const char *what, struct word w, const char *reason)
{
	const int len = w.len < WORD_BYTES ? (int)w.len : WORD_BYTES;
	uint64_t n;
	const bool hex =
	    number_parse(w, &n) == NUMBER_MALFORMED && number_digits(w, 16, &n) == NUMBER_OK;
	const char *open = hex ? " (0x" : "", *close = hex ? "?)" : "";

	if (line > 0)
		die("line %lu: %s '%.*s' %s%s%.*s%s", line, what, len, w.s, reason, open,
		    hex ? len : 0, w.s, close);
	die_usage("%s '%.*s' %s%s%.*s%s", what, len, w.s, reason, open, hex ? len : 0, w.s, close);
}
