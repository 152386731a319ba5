#include "common/grow.h"

#include <stdint.h>
#include <stdlib.h>

void *
grow(void *array, size_t n, size_t *room, size_t size)
{
	const size_t more = *room * 2 + 1;

	if (n < *room)
		return array;
	if (more > SIZE_MAX / size)
		return NULL;
	array = realloc(array, more * size);
	if (array != NULL)
		*room = more;
	return array;
}
