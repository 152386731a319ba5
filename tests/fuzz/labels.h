/* Labels, read a second time: a line is cut at its blanks, and each kind of line is tried. */
#ifndef FUZZ_LABELS_H
#define FUZZ_LABELS_H

#include "common/label.h"
#include "tests/fuzz/fuzz.h"

#include <limits.h>

struct expected_labels {
	struct word host, reg, value; /* without labels they are empty */
	int64_t cpu; /* or -1 */
};

/* The part before a line's blank number n, from the one before; false: there are fewer. */
static inline bool
part_of(struct word line, unsigned n, struct word *part)
{
	size_t start = 0;

	for (size_t i = 0; i < line.len; i++) {
		if (line.s[i] != ' ')
			continue;
		*part = (struct word){line.s + start, i - start};
		if (n-- == 0)
			return true;
		start = i + 1;
	}
	return false;
}

/*
 * Try a kind of line: h is a host, C and n the two parts of a CPU label, x the second
 * of these that is no label, r is a register.
 */
static inline bool
is_kind(struct word line, const char *kind, struct expected_labels *l)
{
	const struct word none = {line.s, 0};
	struct word part = none;
	uint64_t n;

	*l = (struct expected_labels){none, none, line, -1};
	for (unsigned i = 0; kind[i] != '\0'; i++) {
		bool is_label =
		    part_of(line, i, &part) && part.len > 1 && part.s[part.len - 1] == ':';
		struct word text = {part.s, part.len - is_label};

		if (kind[i] == 'x')
			return !is_label || !big_up_to(text, INT_MAX, &n);
		if (kind[i] == 'C' ? !part_of(line, i, &part) || !same_word(part, "CPU")
				   : !is_label)
			return false;
		if (kind[i] == 'n' && !big_up_to(text, INT_MAX, &n))
			return false;
		if (kind[i] == 'n')
			l->cpu = (int64_t)n;
		else if (kind[i] == 'h')
			l->host = text;
		else if (kind[i] == 'r')
			l->reg = text;
		l->value = word_skip(line, (size_t)(part.s + part.len + 1 - line.s));
	}
	return true;
}

/* False if the line is rejected. */
static inline bool
expected_labels(struct word line, struct expected_labels *l)
{
	return !is_kind(line, "Cx", l) && !is_kind(line, "hCx", l)
	    && (is_kind(line, "hCnr", l) || is_kind(line, "hCn", l) || is_kind(line, "Cnr", l)
		|| is_kind(line, "Cn", l) || is_kind(line, "hr", l) || is_kind(line, "r", l)
		|| is_kind(line, "", l));
}

#endif
