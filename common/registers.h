/* Registers as words: a number from 0 to 0xffffffff, a name, or a range FIRST-LAST. */
#ifndef REGISTERS_H
#define REGISTERS_H

#include "common/names.h"
#include "common/number.h"

struct registers {
	uint32_t first, last;
	const char *name; /* as in the table, if one register was given by name, or NULL */
};

/* Room for the longest reason. It suggests a name. */
#define REGISTERS_REASON (sizeof "is neither a number nor a known name (?)" + sizeof names->name)

/*
 * Parse one register, a number or a name. Return NULL, or the reason for rejecting the
 * word, which may be in room.
 */
const char *registers_parse_one(struct registers *r, struct word w, char room[REGISTERS_REASON]);

/* Do the same for one register or a range. */
const char *registers_parse(struct registers *r, struct word w, char room[REGISTERS_REASON]);

#endif
