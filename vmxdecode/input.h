/*
 * One line of vmxdecode's input: "[host: ][CPU n: ][register: ]value", as rdmsr
 * prints it, with the host that pdsh or clush puts in front. Nothing here does I/O.
 */
#ifndef INPUT_H
#define INPUT_H

#include "common/names.h"
#include "vmxdecode/store.h"

/* How to read lines, and what helps to read the next one. */
struct input {
	char style; /* rdmsr's option: x (also for X), d, u, o or r */
	bool c; /* rdmsr's -c; with r: 8 bytes in braces */
	char name[sizeof names->name]; /* the last label that was looked up as a name */
	size_t name_len;
	bool is_register; /* it is one, name_reg */
	uint32_t name_reg;
};

/*
 * Parse a line. Return whether it has a value; the caller then frees
 * r->labels.cpus. Otherwise *reason is NULL if the line is blank or a comment, or
 * says why *bad, a part of it or {NULL, 0} for all of it, is rejected.
 */
bool input_parse(
    struct input *in, struct word line, struct reading *r, struct word *bad, const char **reason);

#endif
