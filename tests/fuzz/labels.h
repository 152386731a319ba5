/* An independent parser for labels. It cuts a line at its blanks and tries each kind of line. */
#ifndef FUZZ_LABELS_H
#define FUZZ_LABELS_H

#include "common/label.h"
#include "tests/fuzz/fuzz.h"

#include <limits.h>

struct expected_labels {
	struct word host, reg, value; /* empty if absent */
	int64_t cpu; /* -1 if absent */
};

/* Get the part of a line before blank number n. Return false if there are fewer blanks. */
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
 * Try a kind of line: h is a host, C and n are the two parts of a CPU label, x is an
 * invalid second part, r is a register.
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

/* Return false if the line is invalid. */
static inline bool
expected_labels(struct word line, struct expected_labels *l)
{
	return !is_kind(line, "Cx", l) && !is_kind(line, "hCx", l)
	    && (is_kind(line, "hCnr", l) || is_kind(line, "hCn", l) || is_kind(line, "Cnr", l)
		|| is_kind(line, "Cn", l) || is_kind(line, "hr", l) || is_kind(line, "r", l)
		|| is_kind(line, "", l));
}

#endif
