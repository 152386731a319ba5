/* Formats the value of a register in every way that rdmsr prints it. No function does I/O. */
#ifndef FORMAT_H
#define FORMAT_H

#include "common/bits.h"

struct format {
	char style; /* the letter of the option: x X d u o, or r for 8 raw bytes */
	bool c; /* a C constant; with r, an initialiser of 8 bytes */
	bool zeros; /* leading zeros up to the width of the field's largest value */
	struct bitfield field; /* the bits to print */
};

/* Room for the longest value: 8 bytes as a C initialiser. */
#define FORMAT_VALUE sizeof "{0x00,0x00,0x00,0x00,0x00,0x00,0x00,0x00}\n"

/* Write the field of a register's value and a newline, except for raw bytes. Return the length. */
size_t format_value(char dst[FORMAT_VALUE], const struct format *f, uint64_t value);

#endif
