/* The groups of a store, arranged for output. */
#ifndef GROUPS_H
#define GROUPS_H

#include "vmxdecode/store.h"

/*
 * Once all is read: reduce the store's groups to those to print, host by host in
 * the order they were read, and determine what each is to say. by_verdict leaves
 * one group per verdict, without register and value. Return the worst verdict.
 */
enum verdict groups_arrange(struct store *st, bool by_verdict);

/* Sort so that groups which differ only in their host are neighbours. */
void groups_sort(struct store *st);

/* Whether two groups differ only in their host. */
bool groups_alike(const struct group *a, const struct group *b);

#endif
