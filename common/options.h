/*
 * getopt_long(3) with the messages of this suite: one line that names the word,
 * the same with every libc.
 */
#ifndef OPTIONS_H
#define OPTIONS_H

#include <getopt.h>
#include <stdbool.h>
#include <stddef.h>

/* What option_next returns beside an option's val. */
#define OPTION_OPERAND 1
#define OPTION_BAD '?'
#define OPTION_END (-1)

#define OPTION_TEXT 4200

struct options {
	int argc;
	char **argv;
	const struct option *table;
	bool negatives; /* a word of '-' and digits is an operand */
	bool ended; /* by "--": the rest are operands */
	char shorts[64];
};

/*
 * The table is getopt_long's, ended by a row of zeros; a row whose val is a
 * character is also that short option. It must outlive o, and o serves one
 * command line a process, as getopt_long does.
 */
void options_init(
    struct options *o, int argc, char **argv, const struct option *table, bool negatives);

/*
 * The next option or operand, in the order in which they stand. An option's
 * argument, or the operand, is in optarg. OPTION_BAD: text says what is wrong.
 */
int option_next(struct options *o, char text[OPTION_TEXT]);

#endif
