#include "wrmsr/apply.h"

#include "common/label.h"
#include "common/memory.h"
#include "common/message.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <sys/resource.h>
#include <unistd.h>

/* Entries of the history that are not a request. */
#define NONE UINT32_MAX
#define REFUSED (UINT32_MAX - 1)

/* The signal that was received, or 0. */
static volatile sig_atomic_t taken;

static void
take_signal(int number)
{
	taken = number;
}

/* From now on, signals wait for the write in progress. Ignored signals stay ignored. */
static void
catch_signals(void)
{
	static const int numbers[] = {SIGHUP, SIGINT, SIGTERM};
	const struct sigaction take = {.sa_handler = take_signal, .sa_flags = SA_RESTART};
	struct sigaction old;

	for (size_t i = 0; i < sizeof numbers / sizeof numbers[0]; i++) {
		sigaction(numbers[i], NULL, &old);
		if (old.sa_handler != SIG_IGN)
			sigaction(numbers[i], &take, NULL);
	}
}

/* If a signal was received, report the number of writes done, and end by the signal. */
static void
obey_signal(const struct job *job, bool reading_back)
{
	const struct sigaction standard = {.sa_handler = SIG_DFL};
	const int number = taken;

	if (number == 0)
		return;
	message("interrupted: %zu of %zu writes done%s", job->done, job->planned,
	    reading_back && job->done == job->planned ? ", not all read back" : "");
	sigaction(number, &standard, NULL);
	raise(number);
}

void
job_add(struct job *job, struct request r)
{
	if (job->count == 0) {
		job->requests = &job->request;
		job->room = 1;
	} else {
		job->requests = memory_grow(
		    job->count > 1 ? job->requests : NULL, job->count, &job->room, sizeof r);
		job->requests[0] = job->request;
	}
	job->requests[job->count++] = r;
}

/* Return the first line of the batch that names the CPU, or 0. */
static unsigned long
line_naming(const struct job *job, int cpu)
{
	size_t i = 0;

	if (!cpuset_has(&job->named, cpu))
		return 0;
	while (!cpuset_has(&job->requests[i].cpus, cpu))
		i++;
	return job->requests[i].line;
}

/*
 * Handle an error. Skip a CPU of -a that went offline from now on; this is an error only
 * if a line of the batch names the CPU.
 */
static void
handle(struct job *job, struct target *t, const struct msrerror *e)
{
	const bool skip = session_skips(&job->session, e);
	const unsigned long line = skip || e->op == OP_OPEN ? line_naming(job, e->cpu) : 0;

	if (skip && t->fd >= 0) {
		t->fd = -1;
		job->online--;
	}
	if (!skip || line > 0)
		session_report(&job->session, line, e);
}

/* Open a CPU. Raise the limit on open files if it is reached. */
static int
open_cpu(struct job *job, int cpu)
{
	/* Ask only for the access that is needed. */
	const int mode = job->dry_run ? O_RDONLY : job->verify || job->change ? O_RDWR : O_WRONLY;
	const int fd = msrdev_open(&job->session.dev, cpu, mode);
	struct rlimit limit;

	if (fd != -EMFILE || prlimit(0, RLIMIT_NOFILE, NULL, &limit) != 0)
		return fd;
	if (limit.rlim_cur == limit.rlim_max)
		limit.rlim_max *= 2;
	limit.rlim_cur = limit.rlim_max;
	if (prlimit(0, RLIMIT_NOFILE, &limit, NULL) != 0)
		return fd;
	msrdev_enter(&job->session.dev);
	return msrdev_open(&job->session.dev, cpu, mode);
}

/* Open every CPU of the requests. Return false after reporting an error. */
static bool
open_targets(struct job *job)
{
	struct session *s = &job->session;
	struct target t;
	size_t room = job->wanted.count == 1;

	job->target_count = 0;
	job->targets = room == 1 ? &job->target : NULL;
	if (job->wanted.count > 1)
		msrdev_enter(&s->dev);
	for (int64_t from = 0;
	     s->status == EXIT_DONE && cpuset_next(&job->wanted, &from, &t.cpu);) {
		t.fd = open_cpu(job, t.cpu);
		if (t.fd < 0)
			handle(job, &t, &(struct msrerror){OP_OPEN, t.fd, t.cpu, 0, 0, NULL});
		job->targets = memory_grow(job->targets, job->target_count, &room, sizeof t);
		job->targets[job->target_count++] = t;
		job->online += t.fd >= 0;
	}
	for (size_t i = 0; s->status != EXIT_DONE && i < job->target_count; i++)
		close(job->targets[i].fd);
	return s->status == EXIT_DONE;
}

/* Return the index of the first target from this CPU on. */
static size_t
target_from(const struct job *job, int cpu)
{
	size_t low = 0, high = job->target_count;

	while (low < high) {
		const size_t middle = low + (high - low) / 2;

		if (job->targets[middle].cpu < cpu)
			low = middle + 1;
		else
			high = middle;
	}
	return low;
}

/* Call what for each target of a request, in ascending order. */
static void
each_target(
    struct job *job, struct request *r, void (*what)(struct job *, struct request *, size_t t))
{
	const struct cpuset *cpus = r->cpus.count > 0 ? &r->cpus : &job->session.cpus;
	struct cpurange range;

	CPUSET_EACH(cpus, range)
	for (size_t t = target_from(job, range.first);
	     t < job->target_count && job->targets[t].cpu <= range.last; t++)
		what(job, r, t);
}

/*
 * Return the history of a request's register on a target. It is always NONE if no other
 * request has this register.
 */
static uint32_t *
history_of(struct job *job, const struct request *r, size_t t)
{
	job->none = NONE;
	if (r->history == 0)
		return &job->none;
	return &job->history[(r->history - 1) * job->target_count + t];
}

/* Count a write. Record it as the last one (with --verify), or that none was carried out. */
static void
plan(struct job *job, struct request *r, size_t t)
{
	job->planned += job->targets[t].fd >= 0;
	*history_of(job, r, t) = job->verify ? (uint32_t)(r - job->requests) : NONE;
}

/* Find the registers with several requests, and prepare their history. */
static void
prepare_history(struct job *job)
{
	const uint32_t none = (uint32_t)job->count;
	size_t slots = 1, parts = 0;
	uint32_t *first;

	while (slots < 2 * job->count)
		slots *= 2;
	/* At first, this is a hash table of the first request for each register. */
	first = job->history = memory_resize(NULL, slots, sizeof *first);
	for (size_t i = 0; i < slots; i++)
		first[i] = none;
	for (size_t i = 0; i < job->count; i++) {
		struct request *r = &job->requests[i], *earlier;
		size_t slot = r->reg * UINT64_C(0x9e3779b97f4a7c15) >> 32 & (slots - 1);

		while (first[slot] != none && job->requests[first[slot]].reg != r->reg)
			slot = (slot + 1) & (slots - 1);
		if (first[slot] == none) {
			first[slot] = (uint32_t)i;
			continue;
		}
		earlier = &job->requests[first[slot]];
		if (earlier->history == 0)
			earlier->history = (uint32_t)++parts;
		r->history = earlier->history;
	}
	job->history = memory_resize(first, parts * job->target_count, sizeof *first);
}

/* Read the register of a request. Return false after handling an error. */
static bool
read_register(struct job *job, const struct request *r, struct target *t, uint64_t *value)
{
	struct msrerror e = {OP_READ, 0, t->cpu, r->reg, 0, NULL};

	e.result = msrdev_read(t->fd, r->reg, value);
	if (e.result != MSR_BYTES)
		handle(job, t, &e);
	return e.result == MSR_BYTES;
}

/* Print the hint, instead of any other, that some CPUs have the register. */
static void
hint_readable(struct msrdev *dev, int without, const struct cpuset *with)
{
	const bool several = with->count > 1;
	int64_t from = 0;
	char list[2048]; /* printed twice in one message */

	cpuset_write(list, sizeof list, with, &from);
	message("hint: %s: nothing was written; CPU%s %s %s it: -p %s", msrdev_path(dev, without),
	    several ? "s" : "", list, several ? "have" : "has", list);
}

/* Before the first write, check that every CPU can read the register to change. */
static bool
check_reads(struct job *job)
{
	struct session *s = &job->session;
	const struct request *r = &job->requests[0];
	struct cpuset *with = &job->readable;
	int without = 0;
	uint64_t value;

	for (size_t t = 0; t < job->target_count; t++) {
		const int cpu = job->targets[t].cpu;

		if (msrdev_read(job->targets[t].fd, r->reg, &value) == MSR_BYTES)
			cpuset_add(with, (struct cpurange){cpu, cpu});
	}
	s->dev.hinted = with->count > 0;
	for (size_t t = 0; t < job->target_count; t++) {
		const int cpu = job->targets[t].cpu;

		if (job->targets[t].fd < 0 || cpuset_has(with, cpu))
			continue;
		without = s->status == EXIT_DONE ? cpu : without;
		read_register(job, r, &job->targets[t], &value);
	}
	if (s->status == EXIT_DONE)
		s->dev.hinted = false;
	else if (with->count > 0)
		hint_readable(&s->dev, without, with);
	return s->status == EXIT_DONE;
}

/* Return the new value of a register, given the old one. */
static uint64_t
changed(const struct request *r, uint64_t old)
{
	return (old & ~r->mask) | r->value;
}

/*
 * Print what would be written or, with --verify, what the last value would change.
 * earlier is the previous request for the register, or NULL. Return false on an error.
 */
static bool
rehearse(struct job *job, const struct request *r, struct target *t, const struct request *earlier)
{
	struct out *out = &job->session.out;
	uint64_t old, new;

	if (!read_register(job, r, t, &old))
		return false;
	if (earlier != NULL)
		old = changed(earlier, old);
	new = changed(r, old);
	if (job->verify && new == old)
		return true;
	if (!job->verify && r->reg == IA32_FEATURE_CONTROL && (old & LOCK_BIT) != 0) {
		handle(
		    job, t, &(struct msrerror){OP_WRITE_LOCKED, -EIO, t->cpu, r->reg, new, NULL});
		return false;
	}
	label_cpu(out, t->cpu);
	label_register(out, r->reg, NULL, NULL);
	out_hex(out, old);
	out_text(out, " -> ");
	out_hex(out, new);
	out_text(out, "\n");
	if (job->verify)
		session_fail(&job->session, EXIT_DIFFERS);
	return true;
}

/* Read the register back and compare the bits that were to be written. */
static void
verify(struct job *job, const struct request *r, struct target *t, uint64_t value)
{
	uint64_t now;

	const bool is_read = read_register(job, r, t, &now);

	obey_signal(job, true);
	if (!is_read || ((now ^ value) & r->mask) == 0)
		return;
	message("CPU %d: MSR 0x%08x reads back 0x%llx after writing 0x%llx", t->cpu,
	    (unsigned)r->reg, (unsigned long long)now, (unsigned long long)value);
	session_fail(&job->session, EXIT_DIFFERS);
}

/* Write. With --verify, read the last value back. Return false if the write fails. */
static bool
perform(struct job *job, const struct request *r, struct target *t, bool last)
{
	struct msrerror e = {OP_WRITE, 0, t->cpu, r->reg, r->value, NULL};
	uint64_t old;

	if (job->change) {
		if (!read_register(job, r, t, &old))
			return false;
		e.value = changed(r, old);
	}
	e.result = msrdev_write(t->fd, r->reg, e.value);
	job->done += e.result == MSR_BYTES;
	if (e.result != MSR_BYTES)
		handle(job, t, &e);
	else if (job->verify && last)
		verify(job, r, t, e.value);
	return e.result == MSR_BYTES;
}

/* Carry out a request for one target. */
static void
carry_out(struct job *job, struct request *r, size_t t)
{
	const uint32_t index = (uint32_t)(r - job->requests);
	struct target *target = &job->targets[t];
	uint32_t *history = history_of(job, r, t);
	const bool earlier = *history != NONE && !job->verify;
	const bool last = *history == NONE || *history == index;
	bool good;

	obey_signal(job, false);
	if (target->fd < 0 || *history == REFUSED || (job->dry_run && job->verify && !last))
		return;
	if (job->dry_run)
		good = rehearse(job, r, target, earlier ? &job->requests[*history] : NULL);
	else
		good = perform(job, r, target, last);
	if (!good || job->dry_run)
		*history = good ? index : REFUSED;
}

void
job_apply(struct job *job)
{
	bool of_options = false, good;

	for (size_t i = 0; i < job->count; i++) {
		cpuset_unite(&job->named, &job->requests[i].cpus);
		of_options = of_options || job->requests[i].cpus.count == 0;
	}
	cpuset_settle(&job->named);
	cpuset_unite(&job->wanted, &job->named);
	if (of_options)
		cpuset_unite(&job->wanted, &job->session.cpus);
	cpuset_settle(&job->wanted);
	good = open_targets(job) && (job->dry_run || !job->change || check_reads(job));
	if (good && job->count > 1)
		prepare_history(job);
	for (size_t i = 0; good && i < job->count; i++)
		each_target(job, &job->requests[i], plan);
	if (good && !job->dry_run)
		catch_signals();
	for (size_t i = 0; good && job->batch && i < job->count; i++)
		each_target(job, &job->requests[i], carry_out);
	for (size_t t = 0; good && !job->batch && t < job->target_count; t++)
		for (size_t i = 0; i < job->count; i++)
			carry_out(job, &job->requests[i], t);
	obey_signal(job, false);
	if (job->online == 0)
		session_report_none(&job->session);
	msrdev_leave(&job->session.dev);
}
