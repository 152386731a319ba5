/*
 * Names of registers: Intel's (SDM vol. 4, table 2-2), AMD's (APM vol. 2,
 * appendix A) and those of Linux's msr-index.h.
 */
#ifndef NAMES_H
#define NAMES_H

#include "common/word.h"

#include <stdint.h>

struct msr_name {
	uint32_t reg;
	char name[38];
	char text[42]; /* what it is, in a few words */
};

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
 * places in names; each has another number, and *count of them follow each other.
 */
const uint16_t *names_find(struct word w, size_t *count);

/* Look a name up that is spelled exactly as in the table. */
const struct msr_name *names_find_exact(struct word w);

/* Whether the row's name contains the text, in any case. */
bool names_contains(const struct msr_name *row, struct word text);

#endif
