/*
 * The labels before a value, "[host: ][CPU list: ][register: ]value". rdmsr and wrmsr
 * write them; wrmsr --batch and vmxdecode read them. A label has at least one byte and
 * ends in ": ". Only a CPU label contains a blank, and its list has no step.
 */
#ifndef LABEL_H
#define LABEL_H

#include "common/bits.h"
#include "common/cpuset.h"

/* A line, cut at its labels. A word that is absent is empty. */
struct labels {
	struct word host;
	struct cpuset cpus; /* empty without a CPU label */
	struct word reg; /* without a CPU label, it may be a host */
	struct word value; /* the rest of the line */
};

/* Cut a label off w. Return false if there is none. */
static inline bool
label_cut(struct word *w, struct word *label)
{
	size_t len = 0;

	while (len < w->len && w->s[len] != ' ')
		len++;
	if (len == w->len || len < 2 || w->s[len - 1] != ':')
		return false;
	*label = (struct word){w->s, len - 1};
	*w = word_skip(*w, len + 1);
	return true;
}

/*
 * Cut a line at its labels. A misplaced label is part of the value. labels->cpus must be
 * zero-initialised or left from another line; the caller frees it. Return NULL, or the
 * reason for rejecting *bad, a part of the line.
 */
const char *labels_parse(struct labels *labels, struct word line, struct word *bad);

/* Print "CPU 3: ". */
void label_cpu(struct out *out, int cpu);

/*
 * Print "0x0000003a: ", or the name unless it is NULL, with "[7:0]" before the
 * colon unless field is NULL.
 */
void label_register(struct out *out, uint32_t reg, const char *name, const struct bitfield *field);

#endif
