/*
 * Numbers, both ways: words of the command line or of an input line to
 * integers, and integers to digits.
 *
 * The parsers consume the whole word and return NULL, or the reason why the
 * word is refused, worded to follow it in a message ("is not a number").
 * On refusal *out is untouched. Nothing here allocates or prints.
 */
#ifndef NUMBER_H
#define NUMBER_H

#include "common/word.h"

#include <stdint.h>

/* The one reason that callers tell from the others. */
extern const char number_malformed[]; /* "is not a number" */

/* Digits of the base alone (8, 10 or 16), no sign and no prefix. */
const char *number_digits(struct word w, unsigned base, uint64_t *out);

/* A number as in C: 0x3a, 072 or 58. */
const char *number_parse(struct word w, uint64_t *out);

/* The same, no larger than INT_MAX: a CPU's number. */
const char *number_cpu(struct word w, int *out);

/*
 * A value of so many bits (1 to 64): as in C, perhaps with the one U that
 * "rdmsr -c -u" prints, or negative, then two's complement of that width.
 */
const char *number_value(struct word w, unsigned bits, uint64_t *out);

/* The most digits that number_write can be asked for: 64 bits in octal. */
#define NUMBER_DIGITS 22

/*
 * Writes value at dst in the base (8, 10 or 16), with leading zeros up to
 * width (0 to NUMBER_DIGITS), no NUL; digits names the digits, normally
 * number_lower. Returns the end.
 */
extern const char number_lower[], number_upper[];
char *number_write(char *dst, uint64_t value, unsigned base, unsigned width, const char *digits);

/* Writes a string at dst, no NUL. Returns the end. */
char *text_write(char *dst, const char *s);

#endif
