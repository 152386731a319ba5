/* What was read, arranged for output. */
#ifndef GROUPS_H
#define GROUPS_H

#include "vmxdecode/decode.h"
#include "vmxdecode/fold.h"
#include "vmxdecode/input.h"

/* CPUs of a host with the same value of a register; or by verdict, without the two. */
struct group {
	uint64_t value;
	uint32_t reg; /* of unknown CPUs: the one to ask for, or 0 */
	enum verdict verdict;
	const struct fold_name *host;
	struct cpuset cpus; /* those with a label; or ... */
	unsigned long unnamed; /* ... the number of those without */
	bool assumed; /* the register had no label */
	bool doubted; /* and has bits that it does not define */
	bool counted; /* there are several CPUs without a label: print how many these are */
	bool svm_is_open; /* absent, and nothing shows whether there is SVM */
	struct state companion; /* of the register; the value only as far as it counts */
	uint64_t differs; /* the bits of which other CPUs of this host hold another value ... */
	int other; /* ... such as this CPU, or NO_CPU without a label */
};

#define NO_CPU (-1)

struct group_list {
	struct group *v;
	size_t count, room;
};

struct groups {
	struct group_list known, unknown; /* CPUs with a value, and without a verdict */
	struct fold_name *names; /* of the hosts */
	enum verdict worst;
};

/*
 * Arrange what was read host by host, in the order of the hosts, in groups that are
 * zero-initialised. by_verdict makes one group per verdict.
 */
void groups_make(struct groups *groups, const struct input *in, bool by_verdict);

/* Sort so that groups which differ only in their host are neighbours. */
void groups_sort(struct group_list *list);

/* Whether two groups differ only in their host. */
bool groups_alike(const struct group *a, const struct group *b);

void groups_free(struct groups *groups);

#endif
