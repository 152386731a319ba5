/*
 * A batch of one line with any flags: up to 8 arbitrary bytes, or up to 12 after
 * "CPU 1: ", with and without -p. Stubs provide the line and accept the request or the
 * message.
 *
 * proves: wrmsr/batch.c
 * with: common/number.c common/registers.c
 * options: -eva-slevel 3000
 * options: -eva-split-return-function label_cut:full,parse_cpus:full,cut_cpu:full
 * options: -eva-split-return-function cut_usual_cpu:full,labels_parse:full
 * options: -eva-split-return-function number_digits:0:1,number_parse:0:1
 */
#include "tests/prove/prove.h"

#include "tests/prove/any_list.h"
#include "tests/prove/any_names.h"
#include "tests/prove/die.h"

#include "common/label.c"
#include "wrmsr/batch.c"

#define MOST 8
#define AFTER 12

static struct line given;
static bool taken;

void
lines_init(struct lines *in, int fd)
{
	in->fd = fd;
	in->error = Frama_C_interval(-4095, 0);
}

bool
lines_next(struct lines *in, struct line *line)
{
	if (taken)
		return false;
	taken = true;
	*line = given;
	return true;
}

bool
cpuset_lacks(const struct cpuset *set, const struct cpuset *other, int *cpu)
{
	*cpu = Frama_C_interval(0, INT_MAX);
	return Frama_C_nondet(0, 1);
}

void
job_add(struct job *job, struct request r)
{
	job->count++;
}

static void
read_line(struct word text)
{
	const struct cpuset allowed = {0};
	static struct job job;

	/* A line may end the analysis. Continue without it as well. */
	if (Frama_C_nondet(0, 1))
		return;
	given = (struct line){text, Frama_C_unsigned_long_interval(1, ULONG_MAX),
	    Frama_C_nondet(0, 1), Frama_C_nondet(0, 1)};
	taken = false;
	job.count = 0;
	batch_read(&job, Frama_C_nondet(0, 1) ? &allowed : NULL);
}

int
main(void)
{
	static const char cpu[] = "CPU 1: ";

	for (size_t len = 0; len <= MOST; len++) {
		char bytes[ROOM(MOST)];

		read_line(any_word(bytes, len));
	}
	for (size_t len = 0; len <= AFTER; len++) {
		char bytes[ROOM(sizeof cpu + AFTER)];
		const struct word line = any_word(bytes, sizeof cpu - 1 + len);

		memcpy(bytes + 1, cpu, sizeof cpu - 1);
		read_line(line);
	}
	return 0;
}
