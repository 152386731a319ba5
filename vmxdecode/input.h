/*
 * One line of vmxdecode's input: "[host: ][CPU list: ][register: ]value", as rdmsr
 * prints it, with the host that pdsh or clush puts in front. Nothing here does I/O.
 */
#ifndef INPUT_H
#define INPUT_H

#include "common/label.h"
#include "vmxdecode/words.h"

/* How to read lines, and the words that they began with. */
struct input {
	char style; /* rdmsr's option: x (also for X), d, u, o or r */
	bool c; /* rdmsr's -c; with r: 8 bytes in braces */
	uint32_t assumed; /* the register of a value without the register's label */
	bool any; /* there is a value */
	struct words words;
	uint32_t last_host, last_label; /* words */
};

/* A value of a register of some CPUs, or of one CPU without a label. */
struct reading {
	struct labels labels; /* without CPUs: one CPU without a label */
	uint32_t host; /* a word */
	uint32_t reg;
	bool has_reg; /* else it is assumed */
	uint64_t value;
};

/*
 * Parse a line; r->labels is as labels_parse takes it. Return whether it has a value. Otherwise *reason is NULL if the line is blank or a comment, or
 * says why *bad, a part of it or {NULL, 0} for all of it, is rejected.
 */
bool input_parse(
    struct input *in, struct word line, struct reading *r, struct word *bad, const char **reason);

/* Add a value to those of its host. Return false if one of its CPUs has another value. */
bool input_add(struct input *in, const struct reading *r);

#endif
