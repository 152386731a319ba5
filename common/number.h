/*
 * Numbers, both ways: words of the command line or of an input line to
 * integers, and integers to digits. Nothing here allocates or prints.
 */
#ifndef NUMBER_H
#define NUMBER_H

#include "common/word.h"

#include <stdint.h>

/* Why a word is not accepted as a number. */
enum number_error {
	NUMBER_OK,
	NUMBER_MALFORMED,
	NUMBER_OVER_INT, /* larger than INT_MAX */
	NUMBER_OVER_32_BITS,
	NUMBER_OVER_64_BITS,
	NUMBER_OVER_FIELD, /* wider than the bit field */
};

/* Return the text that follows the word in a message: "is not a number". NULL for NUMBER_OK. */
const char *number_reason(enum number_error error);

/* The parsers take the whole word. Unless they return NUMBER_OK, *out is untouched. */

/* Parse digits of the base (8, 10 or 16), without sign or prefix. */
enum number_error number_digits(struct word w, unsigned base, uint64_t *out);

/* Parse a number as in C: 0x3a, 072 or 58. */
enum number_error number_parse(struct word w, uint64_t *out);

/* Parse the number of a CPU in the same way, up to INT_MAX. */
enum number_error number_cpu(struct word w, int *out);

/*
 * Parse a value of this width (1 to 64 bits), as in C. It may end in the U that
 * "rdmsr -c -u" prints. A negative value is two's complement of the width.
 */
enum number_error number_value(struct word w, unsigned bits, uint64_t *out);

/* The most digits that number_write writes: 64 bits in octal. */
#define NUMBER_DIGITS 22

/*
 * Write value at dst in the base (8, 10 or 16), with leading zeros up to width
 * (0 to NUMBER_DIGITS), without a NUL. digits is number_lower or number_upper.
 * Return the end.
 */
extern const char number_lower[], number_upper[];
char *number_write(char *dst, uint64_t value, unsigned base, unsigned width, const char *digits);

/* Write a string at dst, without its NUL. Return the end. */
char *text_write(char *dst, const char *s);

#endif
