/*
 * An independent parser for labels. It cuts a line at its blanks, and
 * tries each kind of line.
 */
#ifndef FUZZ_LABELS_H
#define FUZZ_LABELS_H

#include "common/label.h"
#include "tests/fuzz/fuzz.h"

#include <limits.h>

struct expected_labels {
	struct word host, reg, value; /* empty if absent */
	struct word cpus; /* a list, or empty */
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

/* Parse the first element of a list of CPUs, and cut it off. */
static inline bool
cut_element(struct word *list, bool *more, uint64_t *first, uint64_t *last)
{
	struct word to = word_cut(list, ',', more);
	bool is_range;
	const struct word from = word_cut(&to, '-', &is_range);

	return big_up_to(from, INT_MAX, first) && big_up_to(is_range ? to : from, INT_MAX, last)
	    && *first <= *last;
}

static inline bool
is_list(struct word list)
{
	bool good = true, more = true;
	uint64_t first, last;

	while (good && more)
		good = cut_element(&list, &more, &first, &last);
	return good;
}

/* Return the lowest CPU of a list that is not below from, or -1 if there is none. */
static inline int64_t
list_next(struct word list, int64_t from)
{
	bool more = list.len > 0;
	int64_t next = -1;
	uint64_t first, last;

	while (more) {
		EXPECT(cut_element(&list, &more, &first, &last));
		if ((int64_t)first < from)
			first = (uint64_t)from;
		if (first <= last && (next == -1 || (int64_t)first < next))
			next = (int64_t)first;
	}
	return next;
}

/* Compare a set with a list, element by element and CPU by CPU, if these are few. */
static inline void
expect_cpus(const struct cpuset *cpus, struct word list)
{
	int64_t from = 0;
	int cpu;

	EXPECT((cpus->count == 0) == (list.len == 0));
	for (unsigned i = 0; i < 64; i++) {
		const int64_t next = list_next(list, from);

		EXPECT(cpuset_next(cpus, &from, &cpu) == (next != -1));
		if (next == -1)
			break;
		EXPECT(cpu == next);
	}
	for (bool more = list.len > 0; more;) {
		uint64_t first, last;

		EXPECT(cut_element(&list, &more, &first, &last));
		EXPECT(cpuset_has(cpus, (int)first) && cpuset_has(cpus, (int)last));
	}
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

	*l = (struct expected_labels){none, none, line, none};
	for (unsigned i = 0; kind[i] != '\0'; i++) {
		bool is_label =
		    part_of(line, i, &part) && part.len > 1 && part.s[part.len - 1] == ':';
		struct word text = {part.s, part.len - is_label};

		if (kind[i] == 'x')
			return !is_label || !is_list(text);
		if (kind[i] == 'C' ? !part_of(line, i, &part) || !same_word(part, "CPU")
			    || part.s[part.len] != ' '
				   : !is_label)
			return false;
		if (kind[i] == 'n' && !is_list(text))
			return false;
		if (kind[i] == 'n')
			l->cpus = text;
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
