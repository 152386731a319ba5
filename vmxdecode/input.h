/*
 * The lines of vmxdecode's input: values with labels, as rdmsr prints them, and messages of
 * rdmsr, each with the host that pdsh or clush adds in front. No function does I/O.
 */
#ifndef INPUT_H
#define INPUT_H

#include "common/label.h"
#include "common/lines.h"
#include "common/registers.h"
#include "vmxdecode/words.h"

/* How to parse lines, and what was found in them. */
struct input {
	char style; /* the option of rdmsr: x (also for X), d, u, o or r */
	bool c; /* -c of rdmsr; with r, 8 bytes in braces */
	uint32_t assumed; /* the register of a value without a register label */
	bool any; /* a value or a message about a register was found */
	uint64_t undefined; /* the bits that the assumed register does not define */
	uint64_t doubted; /* the first value without a register that has such bits, or 0 */
	struct words words; /* the hosts, with their values */
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

/* Call this after the options are set and before the first line. */
void input_init(struct input *in);

/* Take a line of LINE_MAX_BYTES at most. Return false if it is bad, with the reason in *why. */
bool input_take(struct input *in, struct word line, struct rejection *why);

/* Return the host of a line of any length, as a word, or NO_WORD. */
uint32_t input_host(struct input *in, struct word line);

/* Take a value without labels. */
void input_take_value(struct input *in, uint64_t value);

void input_free(struct input *in);

#endif
