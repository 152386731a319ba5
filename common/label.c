#include "common/label.h"

/* Cut "CPU " off w. Return false if w does not begin with it. */
static inline bool
cut_cpu(struct word *w)
{
	if (!word_begins(*w, "CPU "))
		return false;
	*w = word_skip(*w, 4);
	return true;
}

/*
 * Cut "8: " off w: one CPU in few decimal digits. Most lines have such a label, which
 * cpuset_parse accepts as well, but more slowly.
 */
static inline bool
cut_usual_cpu(struct word *w, int *cpu)
{
	struct word rest;
	size_t n = 0;

	*cpu = 0;
	while (n < w->len && n < 9 && w->s[n] >= '0' && w->s[n] <= '9')
		*cpu = *cpu * 10 + (w->s[n++] - '0');
	rest = word_skip(*w, n);
	if (n == 0 || (n > 1 && w->s[0] == '0') || !word_begins(rest, ": "))
		return false;
	*w = word_skip(rest, 2);
	return true;
}

/* Parse the rest of a CPU label. */
static inline const char *
parse_cpus(struct cpuset *cpus, struct word *w, struct word *bad)
{
	struct word part;
	int cpu;

	*bad = *w;
	if (cut_usual_cpu(w, &cpu))
		cpuset_set(cpus, (struct cpurange){cpu, cpu});
	else if (!label_cut(w, bad))
		return "is not a valid label here";
	else if (cpuset_parse(cpus, *bad, false, &part) != NULL)
		return "is not a CPU list";
	return NULL;
}

const char *
labels_parse(struct labels *labels, struct word line, struct word *bad)
{
	const char *reason = NULL;
	struct word first = {line.s, 0}, label = first;
	bool has_cpu = cut_cpu(&line);

	labels->cpus.count = 0;
	if (!has_cpu && label_cut(&line, &first))
		has_cpu = cut_cpu(&line);
	if (has_cpu)
		reason = parse_cpus(&labels->cpus, &line, bad);
	/* A lone label is the register's, unless a CPU label follows. */
	if (reason == NULL && !label_cut(&line, &label) && !has_cpu) {
		label = first;
		first.len = 0;
	}
	labels->host = first;
	labels->reg = label;
	labels->value = line;
	return reason;
}

void
label_cpu(struct out *out, int cpu)
{
	out_text(out, "CPU ");
	out_number(out, (uint64_t)cpu);
	out_text(out, ": ");
}

void
label_register(struct out *out, uint32_t reg, const char *name, const struct bitfield *field)
{
	if (name != NULL)
		out_text(out, name);
	else
		out_register(out, reg);
	if (field != NULL) {
		out_text(out, "[");
		out_number(out, field->high);
		out_text(out, ":");
		out_number(out, field->low);
		out_text(out, "]");
	}
	out_text(out, ": ");
}
