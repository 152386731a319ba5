/*
 * What has been read: which CPUs of which host hold which value of which
 * register. Memory follows the groups and the ranges of their CPUs.
 */
#ifndef STORE_H
#define STORE_H

#include "common/label.h"
#include "vmxdecode/decode.h"
#include "vmxdecode/fold.h"
#include "vmxdecode/hash.h"

struct host {
	size_t name_at; /* in the store's names */
	size_t name_len;
	uint32_t group; /* of its last line */
	struct fold_name name; /* once all is read */
};

/* What the CPUs of a group have in common. */
struct key {
	uint32_t host; /* a number; the first host read is 0 */
	uint32_t reg;
	uint64_t value;
	uint32_t kind;
	uint32_t is_named; /* the CPUs have labels; else they are only counted */
};

/* key.kind */
enum {
	KIND_LABELLED, /* the value came with its register's label */
	KIND_ASSUMED, /* without one */
	KIND_ALL, /* every value of the register: key.value is 0 */
};

struct group {
	struct key key;
	enum verdict verdict;
	struct cpuset cpus;
	unsigned long unnamed; /* the number of CPUs without a label */
	uint32_t all; /* the KIND_ALL group of the same host and register */
	/* What groups_arrange fills in. */
	const struct host *host;
	bool counted; /* there are several CPUs without a label: print how many these are */
	bool has_vmx; /* IA32_VMX_BASIC of each of these CPUs shows that it has VMX */
	bool disagrees; /* other CPUs of this host hold another value of a decoded register */
};

/* Zero-initialised but for its key it is empty; store_free releases it. */
struct store {
	struct hash_key hash_key;
	uint32_t current; /* the host of the last line */
	struct host *hosts;
	size_t host_count, host_room;
	struct table host_table;
	char *names; /* each ends in a NUL */
	size_t names_used, names_room;
	struct group *groups;
	size_t group_count, group_room;
	struct table group_table;
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

/* Find a group; NULL if there is none. */
const struct group *store_find(const struct store *st, const struct key *key);

void store_free(struct store *st);

#endif
