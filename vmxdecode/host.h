/* What is known of the CPUs of one host, taken together. */
#ifndef HOST_H
#define HOST_H

#include "vmxdecode/spans.h"
#include "vmxdecode/tables.h"

/* The values of a register of CPUs without a label. */
struct tally {
	unsigned long count;
	uint64_t lowest, highest;
};

struct host {
	const struct spans *spans;
	struct cpuset valued; /* the CPUs with a label and a value */
	bool is_one; /* its lines without a CPU label, and its messages, are of one CPU */
	struct tally tallies[LAYOUT_COUNT]; /* of the registers that are decoded */
};

/* Whose register it is: that of a CPU with a label, or of those without. */
struct whose {
	int cpu; /* or NO_CPU */
	uint32_t reg; /* without a label: one that all these CPUs have */
};

#define NO_CPU (-1)

/* Take a host's values. host is zero-initialised, or that of another call. */
void host_take(struct host *host, const struct spans *spans);

/*
 * Find what is known of a register. Lower *last to the last CPU, from this one on, for
 * which the answer is the same.
 */
struct state host_state(const struct host *host, uint32_t reg, struct whose whose, int *last);

/* Whether any register of a CPU, which has a label, has a value; *last likewise. */
bool host_has_value(const struct host *host, int cpu, int *last);

#endif
