/* The labels before a value, the same in rdmsr's output and wrmsr's. */
#ifndef LABEL_H
#define LABEL_H

#include "common/bits.h"

/* Enough for either label. */
#define LABEL_ROOM 80

/* Writes "CPU 3: " and returns the length. */
size_t label_cpu(char dst[LABEL_ROOM], int cpu);

/*
 * Writes "0x0000003a: ", or the name if there is one, with "[7:0]" before the
 * colon if field is not NULL. Returns the length.
 */
size_t label_register(
    char dst[LABEL_ROOM], uint32_t reg, const char *name, const struct bitfield *field);

#endif
