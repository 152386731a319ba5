/* Arrays that grow. */
#ifndef GROW_H
#define GROW_H

#include <stddef.h>

/*
 * Makes room for one more element behind the n that an array of *room elements
 * holds. Returns the array, perhaps moved, or NULL if there is no memory: then
 * the old one still stands. The caller frees it.
 */
void *grow(void *array, size_t n, size_t *room, size_t size);

#endif
