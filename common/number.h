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

/* The reason in words, to follow the word in a message: "is not a number". NULL for NUMBER_OK. */
const char *number_reason(enum number_error error);

/* The parsers take the whole word. Unless they return NUMBER_OK, *out is untouched. */

/* Digits of the base (8, 10 or 16) alone, without sign or prefix. */
enum number_error number_digits(struct word w, unsigned base, uint64_t *out);

/* A number as in C: 0x3a, 072 or 58. */
enum number_error number_parse(struct word w, uint64_t *out);

/* The same, up to INT_MAX: the number of a CPU. */
enum number_error number_cpu(struct word w, int *out);

/*
 * A value of so many bits (1 to 64): as in C, with or without the U that
 * "rdmsr -c -u" prints, or negative: then two's complement of that width.
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
