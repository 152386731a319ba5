/* The lines that wrmsr --batch reads: "[CPU n: ]register: value". */
#ifndef BATCH_H
#define BATCH_H

#include "common/registers.h"
#include "wrmsr/apply.h"

/* What is wrong with a line: the part's name, its text and the reason. */
struct complaint {
	const char *what; /* NULL: the line as a whole */
	struct word word;
	const char *reason;
	char room[REGISTERS_REASON]; /* the reason may stand here */
};

/* True of a line that says nothing: blank, or a comment. */
bool batch_is_blank(struct word line);

/* Reads any other line, all but r->line; false: *c says what is wrong. */
bool batch_parse(struct word line, struct request *r, struct complaint *c);

#endif
