/*
 * The options of a program: one table parses the command line, prints --help and,
 * through make, gives the shells their completions.
 */
#ifndef OPTIONS_H
#define OPTIONS_H

#include "common/out.h"

struct option {
	int value; /* the letter; above 127 for an option without one */
	const char *spellings; /* "-p, --processor, --cpu LIST"; an argument is in capitals */
	const char *help; /* what it does, in one line or several */
};

/* What options_next returns after the last option. */
#define OPTIONS_END (-1)

struct options {
	const struct option *table;
	size_t rows;
	bool negatives; /* a word of '-' and digits is an operand */
	char **argv; /* the words to come, then NULL */
	const char *letters; /* the rest of a word of several letters, or NULL */
	bool ended; /* by "--": the rest are operands */
	char **operands; /* those met so far, at the front of argv */
	size_t operand_count;
	const char *argument; /* of the last option that takes one */
};

/* argv is main's; it is reordered, and must outlive o, as the table must. */
void options_init(
    struct options *o, char **argv, const struct option *table, size_t rows, bool negatives);

/*
 * Return the value of the next option, its argument in o->argument. Operands are
 * gathered on the way. A usage error ends the program.
 */
int options_next(struct options *o);

/* Print the spellings of each option and, from a column on, what it does. */
void options_help(struct out *out, const struct option *table, size_t rows);

#endif
