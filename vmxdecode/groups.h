/* What was read, arranged for output. */
#ifndef GROUPS_H
#define GROUPS_H

#include "vmxdecode/decode.h"
#include "vmxdecode/fold.h"
#include "vmxdecode/input.h"

/* CPUs of a host with the same value of a register; or by verdict, without the two. */
struct group {
	uint64_t value;
	uint32_t reg;
	enum verdict verdict;
	const struct fold_name *host;
	struct cpuset cpus; /* those with a label; or ... */
	unsigned long unnamed; /* ... the number of those without */
	bool assumed; /* the register had no label */
	bool counted; /* there are several CPUs without a label: print how many these are */
	bool has_vmx; /* IA32_VMX_BASIC of each of these CPUs shows that it has VMX */
	bool disagrees; /* other CPUs of this host hold another value of a decoded register */
};

struct groups {
	struct group *v;
	size_t count, room;
	struct fold_name *names; /* of the hosts */
	enum verdict worst;
};

/*
 * Arrange what was read host by host, in the order of the hosts, in groups that are
 * zero-initialised. by_verdict makes one group per verdict.
 */
void groups_make(struct groups *groups, const struct input *in, bool by_verdict);

/* Sort so that groups which differ only in their host are neighbours. */
void groups_sort(struct groups *groups);

/* Whether two groups differ only in their host. */
bool groups_alike(const struct group *a, const struct group *b);

void groups_free(struct groups *groups);

#endif
