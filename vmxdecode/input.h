/*
 * vmxdecode's input, line by line: values with their labels, as rdmsr prints them, with
 * the host that pdsh or clush puts in front, and rdmsr's messages. Nothing here does I/O.
 */
#ifndef INPUT_H
#define INPUT_H

#include "common/label.h"
#include "common/lines.h"
#include "common/registers.h"
#include "vmxdecode/words.h"

/* How to read lines, and what they held. */
struct input {
	char style; /* rdmsr's option: x (also for X), d, u, o or r */
	bool c; /* rdmsr's -c; with r: 8 bytes in braces */
	uint32_t assumed; /* the register of a value without the register's label */
	bool any; /* anything is known of a register */
	uint64_t undefined; /* the bits that the register assumed does not define */
	uint64_t doubted; /* the first value without a register that has some of them, or 0 */
	struct words words; /* hosts, with what they hold */
	uint32_t last_host, last_label; /* words */
	struct labels labels; /* of the last line */
	char room[REGISTERS_REASON];
	char line[LINE_MAX_BYTES]; /* the last line with a tab */
};

#define REJECTION_REASON 128

/* Why a line is bad. */
struct rejection {
	struct word bad; /* a part of the line, or {NULL, 0} */
	const char *reason;
	uint32_t host; /* a word, or NO_WORD */
};

/* Call it before the first line, once the options are set. */
void input_init(struct input *in);

/* Take a line of LINE_MAX_BYTES at most. Return whether it is good. */
bool input_take(struct input *in, struct word line, struct rejection *why);

/* Take a value without labels. */
void input_take_value(struct input *in, uint64_t value);

void input_free(struct input *in);

#endif
