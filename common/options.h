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
#define OPTION_BAD '?'
#define OPTION_END (-1)

struct options {
	const char *program;
	int argc;
	char **argv;
	const struct option *table;
	bool negatives; /* a word of '-' and digits is an operand */
	bool ended; /* by "--": the rest are operands */
	char **operands; /* those met so far, count of them */
	size_t count;
	char shorts[64];
};

/*
 * The table is getopt_long's, ended by a row of zeros; a row whose val is a
 * character is also that short option. It must outlive o, and o serves one
 * command line a process, as getopt_long does.
 */
void options_init(struct options *o, const char *program, int argc, char **argv,
    const struct option *table, bool negatives);

/*
 * The next option, its argument in optarg; operands are gathered on the way, at
 * the front of argv. OPTION_BAD: what is wrong has been said.
 */
int option_next(struct options *o);

#endif
