/* The input, grouped for output. */
#ifndef GROUPS_H
#define GROUPS_H

#include "vmxdecode/decode.h"
#include "vmxdecode/fold.h"
#include "vmxdecode/host.h"
#include "vmxdecode/input.h"

/* CPUs of a host with the same value of a register or, by verdict, with the same verdict. */
struct group {
	uint64_t value;
	uint32_t reg; /* for unknown CPUs, the register to ask for, or 0 */
	enum verdict verdict;
	const struct fold_name *host;
	struct cpuset cpus; /* the CPUs, if they have a label */
	unsigned long unnamed; /* the number of CPUs, if they have no label */
	bool assumed; /* the register had no label */
	bool doubted; /* the register is assumed and does not define all bits of the value */
	bool counted; /* there are several CPUs without a label, so print unnamed */
	bool svm_is_open; /* VMX is absent, and nothing shows whether there is SVM */
	struct state companion; /* IA32_VMX_BASIC, or companion_of the register */
	uint64_t differs; /* the bits in which other CPUs of this host have another value */
	int other; /* one of those CPUs, or NO_CPU if it has no label */
};

struct group_list {
	struct group *v;
	size_t count, room;
};

struct groups {
	struct group_list known; /* CPUs with a value */
	struct group_list unknown; /* CPUs whose verdict is unknown */
	struct fold_name *names; /* of the hosts */
	enum verdict worst;
};

/* What the CPUs of a group have in common. */
enum detail {
	DETAIL_VERDICT, /* the verdict */
	DETAIL_VALUE, /* the value of a register, and what it fixes */
	DETAIL_TEXT, /* the same, and everything else that a block prints */
};

/*
 * Group the input host by host, in the order of the hosts. groups must be
 * zero-initialised.
 */
void groups_make(struct groups *groups, const struct input *in, enum detail detail);

/* Sort the groups so that those that differ only in their host are neighbours. */
void groups_sort(struct group_list *list);

/* Return whether two groups differ only in their host. */
bool groups_alike(const struct group *a, const struct group *b);

void groups_free(struct groups *groups);

#endif
