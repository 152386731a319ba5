/*
 * CPU lists: texts of up to 7 arbitrary bytes, with memory and without; every list
 * of up to 3 ranges, sorted, walked from any CPU on, to its end or 4 steps far; the
 * list of CPU 0.
 *
 * proves: common/cpulist.c common/grow.c
 * with: common/number.c
 * options: -eva-slevel 500 -eva-alloc-builtin fresh
 */
#include "tests/prove/prove.h"

#include "common/cpulist.c"
#include "common/grow.c"

#define MOST 7
#define RANGES 3

/* stdlib's, for the few elements here. */
void
qsort(void *base, size_t n, size_t size, int (*compare)(const void *, const void *))
{
	struct cpurange *v = base;

	/*@ assert size == sizeof(struct cpurange); */
	for (size_t i = 1; i < n; i++)
		for (size_t j = i; j > 0 && compare(&v[j - 1], &v[j]) > 0; j--) {
			const struct cpurange r = v[j];

			v[j] = v[j - 1];
			v[j - 1] = r;
		}
}

static void
parse(size_t len)
{
	struct cpulist list = {0};
	char bytes[ROOM(MOST)];
	struct word bad;

	cpulist_parse(&list, any_word(bytes, len), &bad);
	cpulist_free(&list);
}

static void
walk(size_t n)
{
	struct cpurange ranges[RANGES];
	struct cpulist list = {ranges, n, RANGES};
	struct cpuwalk walk = {.from = Frama_C_interval(0, INT_MAX)};
	int cpu;

	for (size_t i = 0; i < n; i++) {
		ranges[i].first = Frama_C_interval(0, INT_MAX);
		ranges[i].last = Frama_C_interval(ranges[i].first, INT_MAX);
		ranges[i].step = Frama_C_interval(1, INT_MAX);
	}
	cpulist_sort(&list);
	for (size_t i = 0; i < 4 && cpulist_next(&list, &walk, &cpu);)
		i++;
	cpulist_has(&list, Frama_C_interval(0, INT_MAX));
	cpulist_many(&list);
}

static void
zero(void)
{
	struct cpulist list = cpulist_zero();
	struct cpuwalk walk = {0};
	int cpu = -1;

	cpulist_next(&list, &walk, &cpu);
	/*@ assert cpu == 0; */
	cpulist_free(&list);
}

int
main(void)
{
	zero();
	for (size_t len = 0; len <= MOST; len++)
		parse(len);
	for (size_t n = 0; n <= RANGES; n++)
		walk(n);
	return 0;
}
