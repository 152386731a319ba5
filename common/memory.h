/* Memory. When it runs out, the program ends with a message: no caller checks. */
#ifndef MEMORY_H
#define MEMORY_H

#include <stddef.h>

/*
 * Resize an array, NULL for a new one, to n elements of this size. Return it;
 * it may have moved. The caller frees it.
 */
void *memory_resize(void *array, size_t n, size_t size) __attribute__((returns_nonnull));

/* Make room for one more element in an array that holds n of *room, likewise. */
void *memory_grow(void *array, size_t n, size_t *room, size_t size)
    __attribute__((returns_nonnull));

#endif
