/*
 * Names of registers: Intel's (SDM vol. 4, table 2-2, and the names of its later tables
 * that stand for several numbers), AMD's (APM vol. 2, appendix A) and Linux's.
 */
#ifndef NAMES_H
#define NAMES_H

#include "common/word.h"

#include <stdint.h>

struct msr_name {
	uint32_t reg;
	char name[38];
	char text
	    [50]; /* what it is, in a few words, and the models of a name with several numbers */
};

/* The most numbers that a name has; which one it is depends on the processor. */
#define NAMES_ALIKE 3

/* Sorted by number; of the names of one number the preferred one is first. */
extern const struct msr_name names[];
extern const size_t names_count;

/*
 * The rows of names in the order of their names, in capitals and without MSR_;
 * of the same name in the order of the table. make derives it from the table.
 */
extern const uint16_t names_index[];

/* The preferred name of a number, or NULL. */
const struct msr_name *names_of(uint32_t reg);

/*
 * Look a name up in any case, with or without MSR_. Return the rows that have it, as
 * places in names; each has another number. There are *count of them, NAMES_ALIKE at most.
 */
const uint16_t *names_find(struct word w, size_t *count);

/* The name that only lacks IA32_ in front, or NULL. */
const char *names_suggest(struct word w);

/* Whether the row's name contains the text, in any case. */
bool names_contains(const struct msr_name *row, struct word text);

#endif
