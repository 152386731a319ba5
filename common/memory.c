#include "common/memory.h"

#include "common/message.h"

#include <errno.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

void *
memory_resize(void *array, size_t n, size_t size)
{
	if (n == 0)
		n = 1;
	array = n > SIZE_MAX / size ? NULL : realloc(array, n * size);
	if (array == NULL)
		die("%s", strerror(ENOMEM));
	return array;
}

void *
memory_grow(void *array, size_t n, size_t *room, size_t size)
{
	if (n < *room)
		return array;
	*room = *room * 2 + 1;
	return memory_resize(array, *room, size);
}
