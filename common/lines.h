/*
 * Read lines with a fixed buffer. A line of more than LINE_MAX_BYTES is flagged, and only
 * its first LINE_MAX_BYTES are sure to be kept.
 */
#ifndef LINES_H
#define LINES_H

#include "common/number.h"

#define LINE_MAX_BYTES 4096

struct line {
	struct word text; /* without its newline; valid until the next call */
	unsigned long number; /* from 1 */
	bool too_long;
	bool ended; /* by a newline; only the last line may lack it */
};

struct lines {
	int fd;
	int error; /* 0, or the -errno of the read that failed */
	bool at_end;
	unsigned long number;
	size_t start, end; /* of the bytes in buf that were not yet returned */
	char buf[65536];
};

void lines_init(struct lines *in, int fd);

/* Read the next line. Return false at the end of the file or on an error. */
bool lines_next(struct lines *in, struct line *line);

#endif
