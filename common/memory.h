/* Memory. When it runs out, the program ends with a message, so callers need not check. */
#ifndef MEMORY_H
#define MEMORY_H

#include <stddef.h>

/*
 * Resize an array, or allocate one if it is NULL, to n elements of this size. Return
 * the array, which may have moved. The caller frees it.
 */
void *memory_resize(void *array, size_t n, size_t size) __attribute__((returns_nonnull));

/*
 * Make room for one more element in an array of n elements with room for *room. Return
 * the array, which may have moved.
 */
void *memory_grow(void *array, size_t n, size_t *room, size_t size)
    __attribute__((returns_nonnull));

#endif
