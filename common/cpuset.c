#include "common/cpuset.h"

#include "common/memory.h"

#include <stdlib.h>

/* The most CPUs that a range with a step may select. */
#define STEP_CPUS (1 << 20)

static uint64_t
count_of(struct cpurange r)
{
	return (uint64_t)((int64_t)r.last - r.first + 1);
}

static void
widen(struct cpurange *r, struct cpurange by)
{
	r->first = by.first < r->first ? by.first : r->first;
	r->last = by.last > r->last ? by.last : r->last;
}

static void
append(struct cpuset *set, struct cpurange r)
{
	size_t room = set->room;

	set->v = memory_grow(set->v, set->used, &room, sizeof *set->v);
	set->room = (uint32_t)room;
	set->v[set->used++] = r;
}

void
cpuset_add(struct cpuset *set, struct cpurange r)
{
	struct cpurange *last;
	bool is_below;

	if (set->count == 0) {
		cpuset_set(set, r);
		return;
	}
	last = set->used > 0 ? &set->v[set->used - 1] : &set->hull;
	is_below = r.first < last->first;
	if (r.first - 1 > last->last || last->first - 1 > r.last) {
		if (set->used == 0)
			append(set, *last);
		append(set, r);
		set->count += count_of(r);
	} else {
		set->count -= count_of(*last);
		widen(last, r);
		set->count += count_of(*last);
	}
	set->unsorted = set->unsorted || (is_below && set->used > 0);
	widen(&set->hull, r);
}

void
cpuset_unite(struct cpuset *set, const struct cpuset *other)
{
	struct cpurange r;

	CPUSET_EACH(other, r)
	cpuset_add(set, r);
}

static int
by_first(const void *a, const void *b)
{
	const struct cpurange *x = a, *y = b;

	return (x->first > y->first) - (x->first < y->first);
}

void
cpuset_settle(struct cpuset *set)
{
	const uint32_t n = set->used;

	if (!set->unsorted || set->count == 0)
		return;
	qsort(set->v, n, sizeof *set->v, by_first);
	/* Add each range again, which merges it. This never uses more than the first i places. */
	set->count = 0;
	for (uint32_t i = 0; i < n; i++)
		cpuset_add(set, set->v[i]);
}

bool
cpuset_range(const struct cpuset *set, int64_t from, struct cpurange *r)
{
	uint32_t low = 0, high = set->used;

	if (set->count == 0 || from > set->hull.last)
		return false;
	while (low < high) {
		const uint32_t middle = low + (high - low) / 2;

		if (set->v[middle].last < from)
			low = middle + 1;
		else
			high = middle;
	}
	*r = set->used > 0 ? set->v[low] : set->hull;
	if (r->first < from)
		r->first = (int)from;
	return true;
}

bool
cpuset_next(const struct cpuset *set, int64_t *from, int *cpu)
{
	struct cpurange r;

	if (!cpuset_range(set, *from, &r))
		return false;
	*cpu = r.first;
	*from = (int64_t)r.first + 1;
	return true;
}

bool
cpuset_has(const struct cpuset *set, int cpu)
{
	struct cpurange r;

	return cpuset_range(set, cpu, &r) && r.first == cpu;
}

bool
cpuset_lacks(const struct cpuset *set, const struct cpuset *other, int *cpu)
{
	struct cpurange wanted, r;

	CPUSET_EACH(other, wanted)
	{
		*cpu = wanted.first;
		if (!cpuset_range(set, wanted.first, &r) || r.first > wanted.first)
			return true;
		if (r.last < wanted.last) {
			*cpu = r.last + 1;
			return true;
		}
	}
	return false;
}

static const char *
parse_element(struct cpuset *set, struct word w, bool steps)
{
	bool is_range, has_step;
	struct word first = word_cut(&w, '-', &is_range);
	struct word last = word_cut(&w, ':', &has_step);
	struct cpurange r = {0, 0};
	int step = 1;
	enum number_error error = number_cpu(first, &r.first);

	r.last = r.first;
	if (error == NUMBER_OK && is_range)
		error = number_cpu(last, &r.last);
	if (error == NUMBER_OK && has_step)
		error = number_cpu(w, &step);
	if (error != NUMBER_OK)
		return number_reason(error);
	if (has_step && !steps)
		return "has a step";
	if (r.last < r.first)
		return "is a reversed range";
	if (step == 0)
		return "has a step of 0";
	if (step > 1 && (r.last - r.first) / step >= STEP_CPUS)
		return "selects more than 1048576 CPUs";
	if (step == 1)
		cpuset_add(set, r);
	for (int64_t cpu = r.first; step > 1 && cpu <= r.last; cpu += step)
		cpuset_add(set, (struct cpurange){(int)cpu, (int)cpu});
	return NULL;
}

const char *
cpuset_parse(struct cpuset *set, struct word list, bool steps, struct word *bad)
{
	const char *reason;
	bool more;

	do {
		*bad = word_cut(&list, ',', &more);
		reason = parse_element(set, *bad, steps);
	} while (more && reason == NULL);
	cpuset_settle(set);
	return reason;
}

/* Room for a range as text. */
#define RANGE_BYTES (sizeof "2147483647-2147483647")

/* Write a range, "0-3" or "8", and a NUL. Return the length. */
static size_t
write_range(char dst[RANGE_BYTES], struct cpurange r)
{
	char *end = number_write(dst, (uint64_t)r.first, 10, 0, number_lower);

	if (r.last > r.first)
		end = number_write(text_write(end, "-"), (uint64_t)r.last, 10, 0, number_lower);
	*end = '\0';
	return (size_t)(end - dst);
}

void
cpuset_print(struct out *out, const struct cpuset *set)
{
	char text[RANGE_BYTES];
	struct cpurange r;

	CPUSET_EACH(set, r)
	{
		const size_t len = write_range(text, r);

		out_text(out, r.first > set->hull.first ? "," : "");
		out_bytes(out, text, len);
	}
}

size_t
cpuset_write(char *dst, size_t room, const struct cpuset *set, int64_t *from)
{
	char text[RANGE_BYTES];
	struct cpurange r;
	size_t len = 0;

	while (cpuset_range(set, *from, &r)) {
		const size_t comma = len > 0, more = write_range(text, r);

		if (len + comma + more >= room)
			break;
		text_write(dst + len, ",");
		memcpy(dst + len + comma, text, more);
		len += comma + more;
		*from = (int64_t)r.last + 1;
	}
	dst[len] = '\0';
	return len;
}

int
cpuset_compare(const struct cpuset *a, const struct cpuset *b)
{
	char x[RANGE_BYTES], y[RANGE_BYTES];
	struct cpurange r, s;

	CPUSET_EACH(a, r)
	{
		if (!cpuset_range(b, from_, &s))
			return 1;
		if (r.first == s.first && r.last == s.last)
			continue;
		/* The comma that follows in a list sorts before '-' and digits, as a NUL does. */
		write_range(x, r);
		write_range(y, s);
		return strcmp(x, y);
	}
	return a->count < b->count ? -1 : 0;
}

void
cpuset_free(struct cpuset *set)
{
	free(set->v);
}
