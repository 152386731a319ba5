/*
 * Carries out the requests of wrmsr: opens every CPU, checks, then writes or prints what
 * it would write.
 */
#ifndef APPLY_H
#define APPLY_H

#include "common/session.h"

/* One value for one register. */
struct request {
	unsigned long line; /* of the batch, or 0 */
	struct cpuset cpus; /* those that the line names; if empty, those of the options */
	uint32_t reg;
	uint32_t history; /* part of job.history, from 1; 0 if no other request has this register */
	uint64_t mask; /* the bits to write; the others are kept */
	uint64_t value; /* the new bits, in place; the others are 0 */
};

/* A CPU to write to. */
struct target {
	int cpu;
	int fd; /* negative if the CPU went offline and is skipped */
};

struct job {
	struct session session;
	bool batch; /* write request by request, not CPU by CPU */
	bool change; /* -f, --set or --clear: read, change, write */
	bool dry_run;
	bool verify;
	struct request *requests; /* in the order given */
	size_t count, room;
	struct cpuset named; /* the CPUs that lines name */
	struct cpuset readable; /* those that can read what is to be changed */
	struct cpuset wanted; /* the CPUs of all requests */
	struct target *targets; /* one per CPU of wanted, ascending */
	size_t target_count;
	size_t online; /* targets that have not gone offline */
	size_t planned, done; /* writes */
	/*
	 * Per register with several requests, one number per target: the last request
	 * (with --verify), the last one carried out (in a dry run), or REFUSED.
	 */
	uint32_t *history;
	uint32_t none; /* the history of a register with one request */
	/* One request for one target, as in most runs, is kept here without an allocation. */
	struct request request;
	struct target target;
};

/* Add a request. */
void job_add(struct job *job, struct request r);

/* Carry out the requests. Errors are reported, and the session keeps the first status. */
void job_apply(struct job *job);

#endif
