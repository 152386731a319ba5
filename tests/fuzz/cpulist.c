/*
 * CPU lists: the text against the contract's grammar, and every walk against
 * a bitmap of some hundred CPUs around the list's ends.
 */
#include "common/cpulist.h"
#include "tests/fuzz/fuzz.h"

#include <limits.h>

#define WINDOW 300

struct element {
	uint64_t first, last, step;
};

static bool
holds(const struct element *elements, size_t n, uint64_t cpu)
{
	for (size_t i = 0; i < n; i++) {
		const struct element *e = &elements[i];

		if (cpu >= e->first && cpu <= e->last && (cpu - e->first) % e->step == 0)
			return true;
	}
	return false;
}

/* N, FROM-TO or FROM-TO:STEP. */
static bool
read_element(struct word w, struct element *e)
{
	const char *dash = w.len == 0 ? NULL : memchr(w.s, '-', w.len);
	const char *end = w.s + w.len, *colon;

	if (dash == NULL) {
		*e = (struct element){.step = 1};
		return big_up_to(w, INT_MAX, &e->first) && big_up_to(w, INT_MAX, &e->last);
	}
	colon = memchr(dash, ':', (size_t)(end - dash));
	e->step = 1;
	if (colon != NULL
	    && (!big_up_to((struct word){colon + 1, (size_t)(end - colon - 1)}, INT_MAX, &e->step)
		|| e->step == 0))
		return false;
	if (colon != NULL)
		end = colon;
	return big_up_to((struct word){w.s, (size_t)(dash - w.s)}, INT_MAX, &e->first)
	    && big_up_to((struct word){dash + 1, (size_t)(end - dash - 1)}, INT_MAX, &e->last)
	    && e->first <= e->last;
}

/* All elements, of which there is room for one more than commas; false: refused. */
static bool
read_list(struct word w, struct element *elements, size_t *n, struct word *bad)
{
	const char *end = w.s + w.len;

	for (*n = 0;; w.s = bad->s + bad->len + 1) {
		const char *comma = w.s == end ? NULL : memchr(w.s, ',', (size_t)(end - w.s));

		*bad = (struct word){w.s, (size_t)((comma == NULL ? end : comma) - w.s)};
		if (!read_element(*bad, &elements[*n]))
			return false;
		++*n;
		if (comma == NULL)
			return true;
	}
}

/* The walk from a CPU on, as far as the window, is the bitmap's. */
static void
check_window(const struct cpulist *list, const struct element *elements, size_t n, int64_t from)
{
	struct cpuwalk walk = {.from = from};
	bool map[WINDOW], more = true;
	int cpu = -1;

	for (int i = 0; i < WINDOW; i++)
		map[i] = from + i <= INT_MAX && holds(elements, n, (uint64_t)(from + i));
	for (int i = 0; i < WINDOW && more; i++) {
		if (cpu < from + i)
			more = cpulist_next(list, &walk, &cpu);
		EXPECT(!more || cpu >= from + i);
		EXPECT(map[i] == (more && cpu == from + i));
	}
	for (int i = 0; i < WINDOW; i += 7)
		if (from + i <= INT_MAX)
			EXPECT(cpulist_has(list, (int)(from + i)) == map[i]);
}

static void
check_list(const struct cpulist *list, const struct element *elements, size_t n)
{
	bool many = false;

	for (size_t i = 0; i < n; i++) {
		many = many || elements[i].first != elements[0].first
		    || elements[i].first + elements[i].step <= elements[i].last;
		if (i < 4) {
			check_window(list, elements, n, (int64_t)elements[i].first);
			check_window(list, elements, n, (int64_t)elements[i].last);
		}
	}
	check_window(list, elements, n, 0);
	EXPECT(cpulist_many(list) == many);
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	const struct word w = copy_word(data, size);
	struct element *elements = calloc(size + 1, sizeof *elements);
	struct cpulist list = {0};
	struct word bad, expected_bad;
	const char *reason = cpulist_parse(&list, w, &bad);
	size_t n;

	EXPECT(elements != NULL);
	EXPECT((reason == NULL) == read_list(w, elements, &n, &expected_bad));
	if (reason == NULL)
		check_list(&list, elements, n);
	else
		EXPECT(bad.s == expected_bad.s && bad.len == expected_bad.len);
	cpulist_free(&list);
	EXPECT(!cpulist_many(&list));
	free(elements);
	free((char *)w.s);
	return 0;
}
