/*
 * The census: any value of any CPU, or without one, put into a series of up to 4
 * blocks or tallies, whatever they are, with room for one more, without, and
 * without memory; a register put beside up to 4 others. Not the table of hosts.
 *
 * proves: vmxdecode/census.c
 * but: hash is_named find_slot grow_slots find_host census_add census_free
 * options: -eva-slevel 300 -eva-alloc-builtin fresh
 * options: -eva-split-return-function find_block:0:1:2:3:4
 */
#include "tests/prove/prove.h"

#include "vmxdecode/census.c"

#define MOST 4

/* Room for exactly one more, or no memory. */
void *
grow(void *array, size_t n, size_t *room, size_t size)
{
	void *more;

	if (n < *room)
		return array;
	more = malloc((n + 1) * size);
	if (more == NULL)
		return NULL;
	if (n > 0)
		memcpy(more, array, n * size);
	*room = n + 1;
	return more;
}

static void
add_to_series(size_t n, size_t room)
{
	struct block blocks[MOST + 1];
	struct tally tallies[MOST + 1];
	struct series s = {
	    NULL, 0x3a, room > 0 ? blocks : NULL, n, room, room > 0 ? tallies : NULL, n, room};

	for (size_t i = 0; i < n; i++) {
		blocks[i] = (struct block){
		    any_value(), any_value(), Frama_C_interval(0, INT_MAX), Frama_C_nondet(0, 1)};
		tallies[i] = (struct tally){Frama_C_unsigned_long_interval(1, ULONG_MAX),
		    Frama_C_nondet(0, 1), any_value()};
	}
	add_labelled(&s, Frama_C_interval(0, INT_MAX), any_value(), Frama_C_nondet(0, 1));
	add_unlabelled(&s, any_value(), Frama_C_nondet(0, 1));
}

static void
add_to_host(size_t n)
{
	struct series further[MOST];
	struct host h = {.series.reg = Frama_C_unsigned_int_interval(0, UINT32_MAX)};
	struct series *last = &h.series;

	for (size_t i = 0; i < n; i++) {
		further[i] = (struct series){.reg = Frama_C_unsigned_int_interval(0, UINT32_MAX)};
		last->next = &further[i];
		last = &further[i];
	}
	find_series(&h, Frama_C_unsigned_int_interval(0, UINT32_MAX));
	census_series(&h, Frama_C_unsigned_int_interval(0, UINT32_MAX));
}

int
main(void)
{
	for (size_t n = 0; n <= MOST; n++) {
		add_to_series(n, n);
		add_to_series(n, n + 1);
	}
	for (size_t n = 0; n < MOST; n++)
		add_to_host(n);
	return 0;
}
