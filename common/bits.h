/*
 * Bit fields HIGH:LOW of a 64-bit register, bits numbered as the manuals do,
 * from 0 (least significant) to 63.
 */
#ifndef BITS_H
#define BITS_H

#include "common/number.h"

struct bitfield {
	unsigned high, low; /* 63 >= high >= low */
};

#define WHOLE_REGISTER ((struct bitfield){63, 0})

static inline unsigned
bits_width(struct bitfield f)
{
	return f.high - f.low + 1;
}

static inline uint64_t
bits_mask(struct bitfield f)
{
	return UINT64_MAX >> (64 - bits_width(f)) << f.low;
}

/* Return the value of the field, shifted down to bit 0. */
static inline uint64_t
bits_get(uint64_t value, struct bitfield f)
{
	return (value & bits_mask(f)) >> f.low;
}

/*
 * Parse "HIGH:LOW", or "N" for one bit, decimal digits only. Return NULL, or the
 * reason for rejecting the word, which follows the word in a message.
 */
const char *bits_parse(struct word w, struct bitfield *f);

#endif
