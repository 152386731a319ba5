/* Register operands: a number 0 to 0xffffffff, a name, or a range FIRST-LAST. */
#ifndef REGISTERS_H
#define REGISTERS_H

#include "common/number.h"

struct registers {
	uint32_t first, last;
	const char *name; /* the table's, of one register asked for by name; or NULL */
};

/* Room for a reason that holds numbers. */
#define REGISTERS_REASON 64

/*
 * One register, by number or name. NULL, or why it is refused: a text that may
 * stand in room.
 */
const char *registers_parse_one(struct word w, struct registers *r, char room[REGISTERS_REASON]);

/* The same for one register or a range. */
const char *registers_parse(struct word w, struct registers *r, char room[REGISTERS_REASON]);

#endif
