/* What is known about the CPUs of one host. */
#ifndef HOST_H
#define HOST_H

#include "vmxdecode/spans.h"
#include "vmxdecode/tables.h"

/* The values of a register on CPUs without a label. */
struct tally {
	unsigned long count;
	uint64_t lowest, highest;
};

struct host {
	const struct spans *spans;
	struct cpuset valued; /* the CPUs with a label and a value */
	bool is_one; /* its lines and messages are all about one CPU; values have no CPU label */
	struct tally tallies[LAYOUT_COUNT]; /* of the registers that are decoded */
};

/* The owner of a register: a CPU with a label, or all those without. */
struct whose {
	int cpu; /* or NO_CPU */
	uint32_t reg; /* without a label, a register that all these CPUs have */
};

#define NO_CPU (-1)

/* Take the values of a host. *host must be zero-initialised or left from another call. */
void host_take(struct host *host, const struct spans *spans);

/*
 * Return what is known about a register. Lower *last to the last CPU, from this one on,
 * for which the result is the same.
 */
struct state host_state(const struct host *host, uint32_t reg, struct whose whose, int *last);

/* Return whether a CPU with a label has a value of any register. Lower *last as host_state does. */
bool host_has_value(const struct host *host, int cpu, int *last);

#endif
