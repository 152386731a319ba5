/*
 * Messages for bad lines: at once, or at the end for those of hosts, one for all hosts
 * with the same text.
 */
#ifndef BADLINES_H
#define BADLINES_H

#include "vmxdecode/input.h"

/* The most texts that are kept; lines with another are reported at once. */
#define BADLINE_TEXTS 1000

/* Zero-initialised it is empty; badlines_free releases it. */
struct badlines {
	unsigned long count; /* of all bad lines */
	char *texts[BADLINE_TEXTS]; /* "'X' is not a value" */
	size_t text_count, last_text;
	struct badline *kept; /* each once, as often as there is room */
	size_t kept_count, room;
};

/* Report a bad line, or keep it. words has its host. */
void badlines_add(struct badlines *bad, const struct words *words, unsigned long number,
    const struct rejection *why);

/* Report those that were kept. */
void badlines_report(struct badlines *bad, const struct words *words, struct out *out);

void badlines_free(struct badlines *bad);

#endif
