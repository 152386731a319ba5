/*
 * A stub for common/names.c, which has its own harness. It reads every byte of a word
 * and returns any result, but finds no word that is too long to be a name.
 */
#ifndef ANY_NAMES_H
#define ANY_NAMES_H

#include "common/names.h"

const struct msr_name names[] = {
    {0x3a, "IA32_FEATURE_CONTROL", ""},
    {0xc0010114, "VM_CR", ""},
    {0xffffffff, "ANY", ""},
};
const size_t names_count = 3;

const struct msr_name *
names_of(uint32_t reg)
{
	(void)reg;
	return Frama_C_nondet(0, 1) ? NULL : &names[Frama_C_interval(0, 2)];
}

/* With three rows and no more: each is another number of the name. */
const uint16_t *
names_find(struct word w, size_t *count)
{
	static const uint16_t rows[] = {0, 1, 2};

	read_bytes(w);
	*count = w.len >= sizeof names->name ? 0 : Frama_C_interval(0, 3);
	return rows;
}

const char *
names_suggest(struct word w)
{
	read_bytes(w);
	return Frama_C_nondet(0, 1) ? NULL : names[Frama_C_interval(0, 2)].name;
}

#endif
