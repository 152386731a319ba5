/*
 * Messages for bad lines. Those of hosts are kept until the end and printed once for all
 * hosts with the same text. Others are printed at once.
 */
#ifndef BADLINES_H
#define BADLINES_H

#include "vmxdecode/input.h"

/* The most texts that are kept. Lines with further texts are reported at once. */
#define BADLINE_TEXTS 1000

/* A zero-initialised struct is empty. badlines_free releases its memory. */
struct badlines {
	unsigned long count; /* of all bad lines */
	char *texts[BADLINE_TEXTS]; /* "'X' is not a value" */
	size_t text_count, last_text;
	struct badline *kept; /* duplicates are removed when the array is full */
	size_t kept_count, room;
};

/* Report or keep a bad line, whose host is in words. */
void badlines_add(struct badlines *bad, const struct words *words, unsigned long number,
    const struct rejection *why);

/* Report the bad lines that were kept. */
void badlines_report(struct badlines *bad, const struct words *words, struct out *out);

void badlines_free(struct badlines *bad);

#endif
