#include "common/grow.h"

#include <stdlib.h>

void *
grow(void *array, size_t n, size_t *room, size_t size)
{
	const size_t more = *room * 2 + 1;

	if (n < *room)
		return array;
	/*
	 * No product overflows: the array before was half of this one, and no
	 * allocation is larger than half of the address space.
	 */
	array = realloc(array, more * size);
	if (array != NULL)
		*room = more;
	return array;
}
