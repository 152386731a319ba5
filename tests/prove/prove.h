/*
 * Shared by the harnesses: words of arbitrary bytes. The bytes around a word are
 * uninitialised, so that reading beyond it raises an alarm at any length.
 */
#ifndef PROVE_H
#define PROVE_H

#include "__fc_builtin.h"

#include <limits.h>
#include <stdint.h>
#include <string.h>

/*
 * Parts of the C library, for Eva to analyse. Eva analyses each result of memchr
 * separately, so that the lengths before and after it stay related. Eva's built-in
 * memchr does not do this, hence the other name.
 */
static void *
prove_memchr(const void *s, int c, size_t n)
{
	const unsigned char *bytes = s;
	size_t i = 0;

	while (i < n && bytes[i] != (unsigned char)c)
		i++;
	/*@ split i; */
	return i < n ? (void *)(bytes + i) : NULL;
}
#define memchr prove_memchr

int
memcmp(const void *a, const void *b, size_t n)
{
	const unsigned char *x = a, *y = b;

	for (size_t i = 0; i < n; i++)
		if (x[i] != y[i])
			return x[i] < y[i] ? -1 : 1;
	return 0;
}

/* Frama-C rejects a pointer to the end of an array even if no byte is moved. */
#define memmove(to, from, n) ((n) > 0 ? memmove(to, from, n) : (to))

#include "common/word.h"

/* The size of an array for a word of this length. Never initialise all of it. */
#define ROOM(most) ((most) + 2)

static struct word
any_word(char *room, size_t len)
{
	for (size_t i = 0; i < len; i++)
		room[1 + i] = Frama_C_char_interval(CHAR_MIN, CHAR_MAX);
	return (struct word){room + 1, len};
}

static void
read_bytes(struct word w)
{
	static volatile char byte;

	for (size_t i = 0; i < w.len; i++)
		byte = w.s[i];
}

static uint64_t
any_value(void)
{
	return Frama_C_unsigned_long_long_interval(0, UINT64_MAX);
}

#endif
