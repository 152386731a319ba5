#include "wrmsr/apply.h"

#include "common/complain.h"
#include "common/grow.h"
#include "common/label.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/resource.h>
#include <unistd.h>

/* A CPU that is written to. */
struct target {
	int cpu;
	int fd; /* -1: it went offline and is skipped */
};

/* One request for one CPU. */
struct write {
	const struct request *request;
	struct target *target;
	struct write *earlier; /* the one before it to the same register of this CPU */
	bool last; /* none comes after it to the same register of this CPU */
	bool refused; /* it, or an earlier one, failed */
	uint64_t after; /* in a dry run: what the register would hold then */
};

struct state {
	struct job *job;
	struct target *targets; /* ascending, each CPU once */
	size_t target_count;
	struct write *writes; /* in the order to carry them out */
	size_t write_count;
	enum exitcode status;
};

static void
fail(struct state *s, enum exitcode status)
{
	if (s->status == EXIT_DONE)
		s->status = status;
}

static void
fail_memory(struct state *s)
{
	complain(PROGRAM, "%s", strerror(ENOMEM));
	fail(s, EXIT_TROUBLE);
}

/* The first line of the batch that names the CPU, or 0. */
static unsigned long
line_naming(const struct job *job, int cpu)
{
	for (size_t i = 0; i < job->count; i++)
		if (job->requests[i].cpu == cpu)
			return job->requests[i].line;
	return 0;
}

/*
 * Tells of a failure; not of a CPU that went offline and that --all alone asked for:
 * that one is skipped. Returns true if it is. With --all, what is left for a CPU that
 * went offline is left out.
 */
static bool
is_skipped(struct state *s, struct target *t, const struct failure *f)
{
	const struct job *job = s->job;
	const bool gone = f->op == OP_OPEN ? msrdev_went_offline(f->result) : f->result == -ENXIO;
	const bool offline = job->all && gone;
	const unsigned long line = offline || f->op == OP_OPEN ? line_naming(job, f->cpu) : 0;
	char where[40] = "";

	if (offline && t->fd >= 0) {
		close(t->fd);
		t->fd = -1;
	}
	if (offline && line == 0)
		return true;
	out_flush(job->out);
	if (line != 0)
		snprintf(where, sizeof where, "line %lu: ", line);
	fail(s, complain_device(PROGRAM, where, job->dev, f, &s->job->hinted));
	return false;
}

/* Every CPU that any request is for: a list to be freed, or false. */
static bool
wanted_cpus(const struct job *job, struct cpulist *wanted)
{
	bool options = false;

	for (size_t i = 0; i < job->count; i++) {
		int cpu = job->requests[i].cpu;

		options = options || cpu == -1;
		if (cpu != -1 && cpulist_add(wanted, (struct cpurange){cpu, cpu, 1}) != 0)
			return false;
	}
	for (size_t i = 0; options && i < job->cpus->n; i++)
		if (cpulist_add(wanted, job->cpus->ranges[i]) != 0)
			return false;
	cpulist_sort(wanted);
	return true;
}

/* A plain write needs no more than to write, a dry run no more than to read. */
static int
open_mode(const struct job *job)
{
	if (job->dry_run)
		return O_RDONLY;
	return job->verify || job->change ? O_RDWR : O_WRONLY;
}

/* Opens a CPU; where the limit on open files is in the way, raises it. */
static int
open_target(const struct job *job, int cpu)
{
	int fd = msrdev_open(job->dev, cpu, open_mode(job));
	struct rlimit limit;

	if (fd != -EMFILE || getrlimit(RLIMIT_NOFILE, &limit) != 0)
		return fd;
	if (limit.rlim_cur < limit.rlim_max)
		limit.rlim_cur = limit.rlim_max;
	else
		limit.rlim_cur = limit.rlim_max = limit.rlim_max * 2;
	if (setrlimit(RLIMIT_NOFILE, &limit) != 0)
		return fd;
	return msrdev_open(job->dev, cpu, open_mode(job));
}

static bool
open_targets(struct state *s, const struct cpulist *wanted)
{
	struct cpuwalk walk = {0};
	size_t room = 0;
	int cpu;

	if (cpulist_many(wanted))
		msrdev_enter(s->job->dev);
	while (cpulist_next(wanted, &walk, &cpu)) {
		struct target *t = grow(s->targets, s->target_count, &room, sizeof *t);
		struct failure f = {.op = OP_OPEN, .cpu = cpu};

		if (t == NULL) {
			fail_memory(s);
			return false;
		}
		s->targets = t;
		t += s->target_count;
		*t = (struct target){cpu, open_target(s->job, cpu)};
		if (t->fd >= 0) {
			s->target_count++;
			continue;
		}
		f.result = t->fd;
		if (!is_skipped(s, t, &f))
			return false;
	}
	return true;
}

/* Closes what is open. That no CPU was left, all gone offline, is a failure. */
static void
close_targets(struct state *s)
{
	const struct failure none = {.op = OP_OPEN, .result = -ENOENT, .cpu = NO_CPU_LEFT};
	bool any = false;

	for (size_t i = 0; i < s->target_count; i++) {
		if (s->targets[i].fd < 0)
			continue;
		close(s->targets[i].fd);
		any = true;
	}
	if (!any && s->status == EXIT_DONE)
		fail(s, complain_device(PROGRAM, "", s->job->dev, &none, &s->job->hinted));
}

static int
by_cpu(const void *a, const void *b)
{
	int x = ((const struct target *)a)->cpu;
	int y = ((const struct target *)b)->cpu;

	return (x > y) - (x < y);
}

static struct target *
find_target(const struct state *s, int cpu)
{
	const struct target key = {.cpu = cpu};

	return bsearch(&key, s->targets, s->target_count, sizeof key, by_cpu);
}

static void
add_write(struct state *s, const struct request *r, struct target *t)
{
	if (t != NULL)
		s->writes[s->write_count++] = (struct write){.request = r, .target = t};
}

/* The writes in their order: a batch's as its lines stand, else CPU by CPU. */
static bool
plan_writes(struct state *s)
{
	const struct job *job = s->job;
	size_t most = 0;

	for (size_t i = 0; i < job->count; i++)
		most += job->requests[i].cpu == -1 ? s->target_count : 1;
	s->writes = calloc(most + 1, sizeof *s->writes);
	if (s->writes == NULL) {
		fail_memory(s);
		return false;
	}
	if (!job->batch) {
		for (size_t t = 0; t < s->target_count; t++)
			for (size_t i = 0; i < job->count; i++)
				add_write(s, &job->requests[i], &s->targets[t]);
		return true;
	}
	for (size_t i = 0; i < job->count; i++) {
		const struct request *r = &job->requests[i];
		struct cpuwalk walk = {0};
		int cpu = r->cpu;

		if (cpu != -1)
			add_write(s, r, find_target(s, cpu));
		else
			while (cpulist_next(job->cpus, &walk, &cpu))
				add_write(s, r, find_target(s, cpu));
	}
	return true;
}

/* By register of a CPU, and those to one register in their order. */
static int
by_register(const void *a, const void *b)
{
	const struct write *x = *(struct write *const *)a;
	const struct write *y = *(struct write *const *)b;

	if (x->target != y->target)
		return x->target < y->target ? -1 : 1;
	if (x->request->reg != y->request->reg)
		return x->request->reg < y->request->reg ? -1 : 1;
	return (x > y) - (x < y);
}

/* Links the writes to one register of one CPU. */
static bool
link_writes(struct state *s)
{
	struct write **sorted = malloc((s->write_count + 1) * sizeof *sorted);

	if (sorted == NULL) {
		fail_memory(s);
		return false;
	}
	for (size_t i = 0; i < s->write_count; i++)
		sorted[i] = &s->writes[i];
	if (s->job->count > 1)
		qsort(sorted, s->write_count, sizeof *sorted, by_register);
	for (size_t i = 0; i < s->write_count; i++) {
		struct write *w = sorted[i];
		struct write *next = i + 1 < s->write_count ? sorted[i + 1] : NULL;

		w->last = next == NULL || next->target != w->target
		    || next->request->reg != w->request->reg;
		if (!w->last)
			next->earlier = w;
	}
	free(sorted);
	return true;
}

/* Reads the write's register; false if it failed, told or not. */
static bool
read_register(struct state *s, const struct write *w, uint64_t *value)
{
	int moved = msrdev_read(w->target->fd, w->request->reg, value);
	const struct failure f = {OP_READ, moved, w->target->cpu, w->request->reg, 0};

	if (moved == MSR_BYTES)
		return true;
	is_skipped(s, w->target, &f);
	return false;
}

/* Before the first write: whatever will be read and changed can be read. */
static bool
check_reads(struct state *s)
{
	uint64_t value;

	for (size_t i = 0; i < s->write_count; i++) {
		const struct write *w = &s->writes[i];

		if (w->earlier == NULL && w->target->fd >= 0 && !read_register(s, w, &value)
		    && s->status != EXIT_DONE)
			return false;
	}
	return true;
}

/* What the register is to hold, given what it holds. */
static uint64_t
changed(const struct request *r, uint64_t old)
{
	return (old & ~r->mask) | r->value;
}

static void
print_change(struct state *s, const struct write *w, uint64_t old)
{
	struct out *out = s->job->out;
	char label[LABEL_ROOM];

	out_bytes(out, label, label_cpu(label, w->target->cpu));
	out_bytes(out, label, label_register(label, w->request->reg, NULL, NULL));
	out_hex(out, old);
	out_text(out, " -> ");
	out_hex(out, w->after);
	out_text(out, "\n");
}

/* Prints what would be written, or with --verify what the last value would change. */
static bool
rehearse(struct state *s, struct write *w)
{
	const bool verify = s->job->verify;
	uint64_t old;

	if (verify && !w->last)
		return true;
	if (!verify && w->earlier != NULL)
		old = w->earlier->after;
	else if (!read_register(s, w, &old))
		return false;
	w->after = changed(w->request, old);
	if (verify && w->after == old)
		return true;
	print_change(s, w, old);
	if (verify)
		fail(s, EXIT_DIFFERS);
	return true;
}

/* Reads back what was written and compares the bits asked for. */
static void
verify(struct state *s, const struct write *w, uint64_t value)
{
	uint64_t now;

	if (!read_register(s, w, &now) || ((now ^ value) & w->request->mask) == 0)
		return;
	complain(PROGRAM, "CPU %d: MSR 0x%08x reads back 0x%llx after writing 0x%llx",
	    w->target->cpu, (unsigned)w->request->reg, (unsigned long long)now,
	    (unsigned long long)value);
	fail(s, EXIT_DIFFERS);
}

static bool
perform(struct state *s, const struct write *w)
{
	const struct request *r = w->request;
	uint64_t value = r->value, old;
	struct failure f = {OP_WRITE, 0, w->target->cpu, r->reg, 0};

	if (s->job->change) {
		if (!read_register(s, w, &old))
			return false;
		value = changed(r, old);
	}
	f.value = value;
	f.result = msrdev_write(w->target->fd, r->reg, value);
	if (f.result != MSR_BYTES) {
		is_skipped(s, w->target, &f);
		return false;
	}
	if (s->job->verify && w->last)
		verify(s, w, value);
	return true;
}

static void
carry_out(struct state *s)
{
	for (size_t i = 0; i < s->write_count; i++) {
		struct write *w = &s->writes[i];

		if (w->target->fd < 0)
			continue;
		w->refused = (w->earlier != NULL && w->earlier->refused)
		    || !(s->job->dry_run ? rehearse(s, w) : perform(s, w));
	}
}

enum exitcode
apply(struct job *job)
{
	struct state s = {.job = job};
	struct cpulist wanted = {0};

	if (!wanted_cpus(job, &wanted))
		fail_memory(&s);
	else if (open_targets(&s, &wanted) && s.target_count > 0 && plan_writes(&s)
	    && link_writes(&s) && (job->dry_run || !job->change || check_reads(&s)))
		carry_out(&s);
	close_targets(&s);
	msrdev_close(job->dev);
	cpulist_free(&wanted);
	free(s.targets);
	free(s.writes);
	return s.status;
}
