/*
 * Carries out what wrmsr was asked for: opens every CPU, checks, then writes, or
 * prints what it would write.
 */
#ifndef APPLY_H
#define APPLY_H

#include "common/session.h"

/* One value for one register. */
struct request {
	unsigned long line; /* of the batch, or 0 */
	struct cpuset cpus; /* that the line names; empty: those of the options */
	uint32_t reg;
	uint32_t history; /* which part of the job's, from 1; 0: the only one for its register */
	uint64_t mask; /* the bits asked for: all of them, or the rest is kept */
	uint64_t value; /* of these bits, in their place; 0 elsewhere */
};

/* A CPU to write to. */
struct target {
	int cpu;
	int fd; /* negative: it went offline and is skipped */
};

struct job {
	struct session session;
	bool batch; /* request by request, not CPU by CPU */
	bool change; /* -f, --set or --clear: each write is read, change, write */
	bool dry_run;
	bool verify;
	struct request *requests; /* in their order */
	size_t count, room;
	struct cpuset named; /* the CPUs that lines name */
	struct cpuset wanted; /* the CPUs that requests are for */
	struct target *targets; /* the same, ascending */
	size_t target_count;
	size_t online; /* targets that have not gone offline */
	size_t planned, done; /* writes */
	/*
	 * For each register with several requests one number per target: the request
	 * that comes last (with --verify) or came last (in a dry run), or REFUSED.
	 */
	uint32_t *history;
	uint32_t none; /* in its place where a register has one request */
	/* What most runs need: one request for one target takes no memory. */
	struct request request;
	struct target target;
};

void job_add(struct job *job, struct request r);

/* Carry out the requests. Every error is reported; the session keeps the status. */
void job_apply(struct job *job);

#endif
