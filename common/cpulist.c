#include "common/cpulist.h"

#include "common/grow.h"

#include <errno.h>
#include <stdlib.h>

int
cpulist_add(struct cpulist *list, struct cpurange r)
{
	struct cpurange *ranges = grow(list->ranges, list->n, &list->room, sizeof *ranges);

	if (ranges == NULL)
		return -ENOMEM;
	list->ranges = ranges;
	list->ranges[list->n++] = r;
	return 0;
}

static int
by_first(const void *a, const void *b)
{
	int x = ((const struct cpurange *)a)->first;
	int y = ((const struct cpurange *)b)->first;

	return (x > y) - (x < y);
}

void
cpulist_sort(struct cpulist *list)
{
	bool up = true, down = true;

	for (size_t i = 1; i < list->n; i++) {
		up = up && list->ranges[i - 1].first <= list->ranges[i].first;
		down = down && list->ranges[i - 1].first >= list->ranges[i].first;
	}
	if (up)
		return;
	if (!down) {
		qsort(list->ranges, list->n, sizeof *list->ranges, by_first);
		return;
	}
	/* The way the kernel lists a directory of devices: newest first. */
	for (size_t i = 0, j = list->n - 1; i < j; i++, j--) {
		struct cpurange r = list->ranges[i];

		list->ranges[i] = list->ranges[j];
		list->ranges[j] = r;
	}
}

/* One element: N, FROM-TO or FROM-TO:STEP. */
static const char *
parse_range(struct word w, struct cpurange *r)
{
	bool is_range, has_step;
	struct word first = word_cut(&w, '-', &is_range);
	struct word last = word_cut(&w, ':', &has_step);
	const char *reason;

	*r = (struct cpurange){.step = 1};
	reason = number_cpu(first, &r->first);
	r->last = r->first;
	if (reason == NULL && is_range)
		reason = number_cpu(last, &r->last);
	if (reason == NULL && has_step)
		reason = number_cpu(w, &r->step);
	if (reason != NULL)
		return reason;
	if (r->last < r->first)
		return "is a reversed range";
	return r->step == 0 ? "has a step of 0" : NULL;
}

const char *
cpulist_parse(struct cpulist *list, struct word w, struct word *bad)
{
	bool more;

	do {
		struct cpurange r;
		const char *reason;

		*bad = word_cut(&w, ',', &more);
		reason = parse_range(*bad, &r);
		if (reason == NULL && cpulist_add(list, r) != 0)
			reason = "is one too many for the memory";
		if (reason != NULL)
			return reason;
	} while (more);
	cpulist_sort(list);
	return NULL;
}

bool
cpulist_next(const struct cpulist *list, struct cpuwalk *walk, int *cpu)
{
	int64_t best = INT64_MAX;

	while (walk->skip < list->n && list->ranges[walk->skip].last < walk->from)
		walk->skip++;
	for (size_t i = walk->skip; i < list->n && list->ranges[i].first < best; i++) {
		const struct cpurange *r = &list->ranges[i];
		int64_t steps =
		    walk->from <= r->first ? 0 : (walk->from - r->first + r->step - 1) / r->step;
		int64_t next = r->first + steps * r->step;

		if (next <= r->last && next < best)
			best = next;
	}
	if (best == INT64_MAX)
		return false;
	*cpu = (int)best;
	walk->from = best + 1;
	return true;
}

bool
cpulist_has(const struct cpulist *list, int cpu)
{
	struct cpuwalk walk = {.from = cpu};
	int next;

	return cpulist_next(list, &walk, &next) && next == cpu;
}

bool
cpulist_many(const struct cpulist *list)
{
	struct cpuwalk walk = {0};
	int cpu;

	return cpulist_next(list, &walk, &cpu) && cpulist_next(list, &walk, &cpu);
}

struct cpulist
cpulist_zero(void)
{
	static struct cpurange zero = {0, 0, 1};

	return (struct cpulist){.ranges = &zero, .n = 1};
}

void
cpulist_free(struct cpulist *list)
{
	if (list->room > 0)
		free(list->ranges);
	*list = (struct cpulist){0};
}
