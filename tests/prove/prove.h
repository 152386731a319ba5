/*
 * What the harnesses share: words of arbitrary bytes. Around them stand bytes that
 * were never written, so that to read beyond a word is an alarm, whatever its
 * length.
 */
#ifndef PROVE_H
#define PROVE_H

#include "__fc_builtin.h"

#include <limits.h>
#include <stdint.h>
#include <string.h>

/*
 * The C library's part, for Eva to run. Where memchr finds a byte is told apart from
 * every other place: what is before it and what is left go together. (Eva has a
 * memchr of its own, which does not; hence the name.)
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

/* Frama-C takes the end of an array for invalid even where no byte is moved. */
#define memmove(to, from, n) ((n) > 0 ? memmove(to, from, n) : (to))

#include "common/word.h"

/* Room for a word of that length; never initialised as a whole. */
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
