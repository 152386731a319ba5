/*
 * The options of a program. One table defines the command line, --help and, through
 * completions/generate, the completions of the shells.
 */
#ifndef OPTIONS_H
#define OPTIONS_H

#include "common/out.h"

struct option {
	int value; /* the letter; above 127 if there is none */
	const char *spellings; /* "-p, --processor, --cpu LIST"; an argument is in capitals */
	const char *help; /* one or more lines */
};

/* What options_next returns after the last option. */
#define OPTIONS_END (-1)

struct options {
	const struct option *table;
	size_t rows;
	bool negatives; /* a word of '-' and digits is an operand */
	char **argv; /* the remaining words, then NULL */
	const char *letters; /* the remaining letters of a word such as -ag, or NULL */
	bool ended; /* by "--": the rest are operands */
	char **operands; /* those found so far, moved to the front of argv */
	size_t operand_count;
	const char *argument; /* of the last option that takes one */
};

/* Start parsing the argv of main, which is reordered. argv and the table must outlive o. */
void options_init(
    struct options *o, char **argv, const struct option *table, size_t rows, bool negatives);

/*
 * Return the value of the next option, or OPTIONS_END. Set o->argument, and collect the
 * operands before the option. A usage error ends the program.
 */
int options_next(struct options *o);

/* Print the options for --help: spellings on the left, descriptions on the right. */
void options_help(struct out *out, const struct option *table, size_t rows);

#endif
