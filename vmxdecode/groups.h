/*
 * The census, regrouped for output: which CPUs of a host share a value, or a
 * verdict.
 */
#ifndef GROUPS_H
#define GROUPS_H

#include "vmxdecode/census.h"
#include "vmxdecode/decode.h"
#include "vmxdecode/fold.h"

/* What the CPUs of a group share. By verdict alone, the rest is 0. */
struct key {
	uint32_t reg;
	uint64_t value;
	bool assumed; /* the register had no label */
	enum verdict verdict;
};

struct group {
	struct key key;
	const char *host; /* "" where lines have no host */
	struct fold_name name; /* the same, to be sorted and folded */
	char *cpus; /* "0-7,9", or NULL: CPUs without a label */
	unsigned long unnamed; /* how many, if cpus is NULL */
	bool counted; /* there are several CPUs without a label: say how many these are */
	bool has_vmx; /* IA32_VMX_BASIC beside IA32_FEATURE_CONTROL proves it, of every CPU */
	bool disagrees; /* other CPUs of this host hold another value of a decoded register */
};

struct groups {
	struct group *v;
	size_t n, room;
};

/* By value: every register. Host by host. False: no memory. */
bool groups_by_value(struct groups *g, const struct census *c);

/* By verdict: only registers that give one. Host by host. False: no memory. */
bool groups_by_verdict(struct groups *g, const struct census *c);

/* Sorts so that groups which only differ in their host are neighbours. */
void groups_sort(struct groups *g);

/* True if they only differ in their host. */
bool groups_alike(const struct group *a, const struct group *b);

void groups_free(struct groups *g);

#endif
