/*
 * Carries out what wrmsr was asked for: opens every CPU, checks, then writes,
 * or tells what it would write.
 */
#ifndef APPLY_H
#define APPLY_H

#include "common/exitcode.h"
#include "common/msrdev.h"
#include "common/out.h"

extern const char PROGRAM[];

/* One value for one register, of one CPU or of all that the options name. */
struct request {
	unsigned long line; /* of the batch, or 0 */
	int cpu; /* that the line names, or -1: the CPUs of the options */
	uint32_t reg;
	uint64_t mask; /* the bits asked for: all of them, or the rest is kept */
	uint64_t value; /* of these bits, in their place; 0 elsewhere */
};

struct job {
	const struct request *requests;
	size_t count;
	const struct cpulist *cpus; /* of the options */
	bool all; /* these are all CPUs: one that goes offline is skipped */
	bool batch; /* request by request, not CPU by CPU */
	bool change; /* -f, --set or --clear: each write is read, change, write */
	bool dry_run;
	bool verify;
	struct msrdev *dev;
	struct out *out; /* for dry_run */
	bool hinted; /* a hint was given */
};

/* The status is that of the first failure; every failure is told. */
enum exitcode apply(struct job *job);

#endif
