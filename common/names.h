/*
 * Names of registers from Intel (SDM vol. 4, table 2-2, and the names in its later tables
 * that stand for several numbers), AMD (APM vol. 2, appendix A) and Linux.
 */
#ifndef NAMES_H
#define NAMES_H

#include "common/word.h"

#include <stdint.h>

/* The register that enables VMX, with its lock bit (SDM vol. 4, table 2-2). */
#define IA32_FEATURE_CONTROL 0x3a
#define LOCK_BIT 1u

struct msr_name {
	uint32_t reg;
	char name[38];
	char text[50]; /* a description, with the models if the name has several numbers */
};

/* The most numbers that a name has. The right one depends on the processor. */
#define NAMES_ALIKE 3

/* Sorted by number. The preferred name of a number is first. */
extern const struct msr_name names[];
extern const size_t names_count;

/*
 * The rows of the table, sorted by name, in capitals and without MSR_. Rows with the
 * same name are in the order of the table. make generates this from the table.
 */
extern const uint16_t names_index[];

/* Return the preferred name of a number, or NULL. */
const struct msr_name *names_of(uint32_t reg);

/*
 * Look up a name in any case, with or without MSR_. Return the *count rows that have it,
 * as indices of names. Each has a different number. There are at most NAMES_ALIKE.
 */
const uint16_t *names_find(struct word w, size_t *count);

/* Return the name that the word becomes with IA32_ in front, or NULL. */
const char *names_suggest(struct word w);

/* Return whether the row's name contains the text, in any case. */
bool names_contains(const struct msr_name *row, struct word text);

#endif
