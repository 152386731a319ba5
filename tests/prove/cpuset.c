/*
 * CPU sets: every sequence of 3 ranges of the 4 lowest or the 4 highest CPUs, and every
 * order of 5 separate CPUs, whose array outgrows its first allocation, then a range over
 * them. Allocations succeed or fail. Each set is walked, printed, united and
 * compared. No CPU is arbitrary, because Eva does not relate the parts of such arrays to
 * each other.
 *
 * proves: common/cpuset.c common/cpuset.h
 * but: parse_element cpuset_parse
 * with: common/memory.c common/number.c
 * options: -eva-slevel 100000 -eva-alloc-builtin fresh
 */
#include "tests/prove/prove.h"

#include "tests/prove/any_out.h"
#include "tests/prove/die.h"

/* The C library's part, for Eva to run. */
static void
prove_qsort(void *v, size_t n, size_t size, int (*compare)(const void *, const void *))
{
	char *bytes = v, one[16];

	for (size_t i = 1; i < n; i++)
		for (size_t j = i; j > 0 && compare(bytes + (j - 1) * size, bytes + j * size) > 0;
		     j--) {
			memcpy(one, bytes + j * size, size);
			memcpy(bytes + j * size, bytes + (j - 1) * size, size);
			memcpy(bytes + (j - 1) * size, one, size);
		}
}
#include <stdlib.h>
#define qsort prove_qsort

#include "common/cpuset.c"

#define RANGES 10
#define APART 5
#define ORDERS (5 * 4 * 3 * 2)

/* Call every function on a set of CPUs between first and last. */
static void
use(struct cpuset *set, int first, int last)
{
	const struct cpurange all = {first, last};
	const struct cpuset none = {0};
	struct cpuset other = {0};
	char text[RANGE_BYTES + 1]; /* enough for one range of two ten-digit numbers */
	int64_t from = 0;
	uint64_t n = 0;
	int cpu;
	bool lacks;

	cpuset_settle(set);
	while (cpuset_next(set, &from, &cpu)) {
		/*@ assert first <= cpu && cpu <= last; */
		n++;
	}
	/*@ assert n == set->count; */
	cpuset_print(NULL, set);
	for (from = 0; cpuset_write(text, sizeof text, set, &from) > 0;)
		;
	cpuset_unite(&other, set);
	lacks = cpuset_lacks(set, &other, &cpu);
	/*@ assert !lacks; */
	lacks = cpuset_lacks(set, &none, &cpu);
	/*@ assert !lacks; */
	lacks = cpuset_lacks(&none, set, &cpu);
	/*@ assert lacks && cpu == set->hull.first; */
	n = (uint64_t)cpuset_compare(set, &other);
	/*@ assert n == 0; */
	cpuset_compare(&none, set);
	cpuset_compare(set, &none);
	cpuset_next(&none, &from, &cpu);
	cpuset_add(&other, all);
	cpuset_settle(&other);
	cpuset_lacks(set, &other, &cpu);
	cpuset_has(set, first);
	cpuset_compare(set, &other);
	cpuset_compare(&other, set);
	cpuset_free(&other);
	cpuset_free(set);
}

/* Return range number i of the 4 CPUs from base on. */
static struct cpurange
range(int base, int i)
{
	static const struct cpurange ranges[] = {
	    {0, 0}, {1, 1}, {2, 2}, {3, 3}, {0, 1}, {1, 2}, {2, 3}, {0, 2}, {1, 3}, {0, 3}};

	return (struct cpurange){base + ranges[i].first, base + ranges[i].last};
}

static void
add_ranges(int base, int i, int j, int k)
{
	struct cpuset set = {0};

	cpuset_add(&set, range(base, i));
	cpuset_add(&set, range(base, j));
	cpuset_add(&set, range(base, k));
	use(&set, base, base + 3);
}

/* Add CPUs in one order, then a range over all but the lowest and the highest. */
static void
add_apart(unsigned order)
{
	int cpus[APART] = {0, 2, 4, 6, 8};
	struct cpuset set = {0};

	for (unsigned left = APART; left > 0; order /= left--) {
		const unsigned i = order % left;
		const struct cpurange r = {cpus[i], cpus[i]};

		cpus[i] = cpus[left - 1];
		cpuset_add(&set, r);
	}
	cpuset_add(&set, (struct cpurange){1, 7});
	use(&set, 0, 8);
}

int
main(void)
{
	for (int i = 0; i < RANGES; i++)
		for (int j = 0; j < RANGES; j++)
			for (int k = 0; k < RANGES; k++) {
				add_ranges(0, i, j, k);
				add_ranges(INT_MAX - 3, i, j, k);
			}
	for (unsigned order = 0; order < ORDERS; order++)
		add_apart(order);
	return 0;
}
