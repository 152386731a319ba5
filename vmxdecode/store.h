/*
 * What has been read: which CPUs of which host hold which value of which
 * register. Memory follows the groups and their sets of CPUs.
 */
#ifndef STORE_H
#define STORE_H

#include "common/label.h"
#include "vmxdecode/decode.h"
#include "vmxdecode/fold.h"
#include "vmxdecode/hash.h"

/* What the CPUs of a group have in common. */
struct key {
	uint64_t value;
	uint32_t host; /* its place in the store: they ascend in the order they were read */
	uint32_t reg;
	bool assumed; /* the register had no label */
	bool is_named; /* the CPUs have labels; else they are only counted */
	bool all; /* every value of the register: value is 0 */
};

struct group {
	struct key key;
	uint32_t all; /* the group of all CPUs of the same host and register: maybe this one */
	enum verdict verdict;
	struct cpuset cpus;
	unsigned long unnamed; /* the number of CPUs without a label */
	/* What groups_arrange fills in. */
	const struct fold_name *host;
	bool counted; /* there are several CPUs without a label: print how many these are */
	bool has_vmx; /* IA32_VMX_BASIC of each of these CPUs shows that it has VMX */
	bool disagrees; /* other CPUs of this host hold another value of a decoded register */
};

/* Zero-initialised but for its key it is empty; store_free releases it. */
struct store {
	uint32_t hash_key;
	struct host *hosts;
	size_t hosts_used, hosts_room, host_count;
	uint32_t current; /* the host of the last line */
	struct table host_table;
	struct group *groups;
	size_t group_count, group_room;
	struct table group_table;
	struct fold_name *names; /* of the hosts, once the groups are arranged */
};

/* A value of a register of some CPUs, or of one CPU without a label. */
struct reading {
	struct labels labels; /* without CPUs: one CPU without a label */
	bool has_reg; /* else reg is assumed */
	uint32_t reg;
	uint64_t value;
};

enum store_result {
	STORE_ADDED,
	STORE_CONTRADICTION, /* one of the CPUs has another value of the register */
	STORE_NO_HOST, /* the label cannot be a host: it looks like a register, or is unprintable */
};

/* Add a value. */
enum store_result store_add(struct store *st, const struct reading *r);

/* Find the group of a value, or of all values, of a host's register; NULL if there is none. */
const struct group *store_find(const struct store *st, const struct key *key);

/* The name of a host; it ends in a NUL. */
struct word store_host(const struct store *st, uint32_t host);

void store_free(struct store *st);

#endif
