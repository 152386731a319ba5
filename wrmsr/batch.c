#include "wrmsr/batch.h"

#include "common/label.h"
#include "common/lines.h"
#include "common/message.h"
#include "common/registers.h"

#include <unistd.h>

/* Return whether a line is blank or a comment. */
static bool
is_blank(struct word line)
{
	while (line.len > 0 && (*line.s == ' ' || *line.s == '\t'))
		line = word_skip(line, 1);
	return line.len == 0 || *line.s == '#';
}

static uint64_t
parse_value(struct word w, unsigned long line)
{
	uint64_t value;

	if (w.len < 3 || w.len > 18 || !word_begins(w, "0x")
	    || number_digits(word_skip(w, 2), 16, &value) != NUMBER_OK)
		reject(line, "value", w, "is not 0x and 1 to 16 digits");
	return value;
}

static void
check_line(const struct line *line)
{
	const char *reason = NULL;

	if (line->too_long)
		reason = "is longer than 4096 bytes";
	else if (!line->ended)
		reason = "does not end in a newline: the input is cut off";
	else if (!is_blank(line->text) && memchr(line->text.s, '\0', line->text.len) != NULL)
		reason = "contains a NUL byte";
	if (reason != NULL)
		die_at(line->number, "%s", reason);
}

static struct request
parse_line(const struct line *line)
{
	struct request r = {.line = line->number, .mask = UINT64_MAX};
	struct labels labels = {.cpus = {.count = 0}};
	struct registers reg;
	char room[REGISTERS_REASON];
	struct word bad;
	const char *reason = labels_parse(&labels, line->text, &bad);

	if (reason != NULL)
		reject(r.line, "label", bad, reason);
	if (labels.host.len > 0)
		reject(r.line, "label", labels.host,
		    "is misplaced: a batch has no hosts, and the register comes after the CPU");
	if (labels.reg.len == 0)
		die_at(r.line, "is not '[CPU list: ]register: value'");
	reason = registers_parse_one(&reg, labels.reg, room);
	if (reason != NULL)
		reject(r.line, "register", labels.reg, reason);
	r.cpus = labels.cpus;
	r.reg = reg.first;
	r.value = parse_value(labels.value, r.line);
	return r;
}

void
batch_read(struct job *job, const struct cpuset *allowed)
{
	struct lines in;
	struct line line;

	lines_init(&in, STDIN_FILENO);
	while (lines_next(&in, &line)) {
		struct request r;
		int cpu;

		check_line(&line);
		if (is_blank(line.text))
			continue;
		r = parse_line(&line);
		if (allowed != NULL && cpuset_lacks(allowed, &r.cpus, &cpu))
			die_at(r.line, "CPU %d is not in the list of -p", cpu);
		job_add(job, r);
	}
	if (in.error != 0)
		die("standard input: %s", strerror(-in.error));
	if (job->count == 0)
		die("nothing to write on standard input");
}
