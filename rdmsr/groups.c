#include "rdmsr/groups.h"

#include "common/memory.h"

/* Return the cell of a failed read. It is not 0, which is the cell of a column not read. */
static uint64_t
cell_of(int result)
{
	return (uint64_t)(MSR_BYTES - result);
}

void
readings_begin(struct readings *r, int cpu)
{
	const uint64_t width = 2 + r->registers + r->registers / 64 + 1;
	uint64_t *row;

	/* If the size of a row overflows, use a size that cannot be allocated. */
	r->width = width < SIZE_MAX / sizeof *row ? (size_t)width : SIZE_MAX / sizeof *row;
	r->cells = memory_grow(r->cells, r->rows, &r->room, r->width * sizeof *row);
	row = r->cells + r->rows++ * r->width;
	memset(row, 0, r->width * sizeof *row);
	row[0] = (uint64_t)cpu;
}

void
readings_keep(struct readings *r, uint64_t column, int result, uint64_t value)
{
	uint64_t *row = r->cells + (r->rows - 1) * r->width;

	row[1 + column] = result == MSR_BYTES ? value : cell_of(result);
	row[2 + r->registers + column / 64] |= (uint64_t)(result == MSR_BYTES) << column % 64;
}

/* Find the group of a value or an error, or add it. */
static struct group *
find_group(struct readings *r, int result, uint64_t value)
{
	/* Knuth's multiplicative hash. The upper bits of the product depend on all bits. */
	const uint64_t hash = value * 0x9e3779b97f4a7c15;
	size_t i = (size_t)(hash >> (64 - r->table_bits));

	for (; r->table[i] != 0; i = (i + 1) % ((size_t)1 << r->table_bits)) {
		struct group *g = &r->groups[r->table[i] - 1];

		if (g->value == value && g->result == result)
			return g;
	}
	r->table[i] = (uint32_t)++r->count;
	/* The set of an earlier column keeps its memory. */
	if (r->count > r->most)
		r->groups[r->most++].cpus = (struct cpuset){0};
	r->groups[r->count - 1].result = result;
	r->groups[r->count - 1].value = value;
	r->groups[r->count - 1].cpus.count = 0;
	return &r->groups[r->count - 1];
}

/* Remove all groups, and make room for one per row. */
static void
empty_groups(struct readings *r)
{
	r->count = 0;
	if (r->groups == NULL) {
		r->groups = memory_resize(NULL, r->rows, sizeof *r->groups);
		while (r->rows >> r->table_bits != 0)
			r->table_bits++;
		r->table_bits++;
		r->table = memory_resize(NULL, (size_t)1 << r->table_bits, sizeof *r->table);
	}
	memset(r->table, 0, sizeof *r->table << r->table_bits);
}

void
readings_group(struct readings *r, uint64_t column)
{
	struct group *g = NULL;

	empty_groups(r);
	for (const uint64_t *row = r->cells; row < r->cells + r->rows * r->width; row += r->width) {
		const bool has_value = row[2 + r->registers + column / 64] >> column % 64 & 1;
		const uint64_t value = has_value ? row[1 + column] : 0;
		const int result = has_value ? MSR_BYTES : MSR_BYTES - (int)row[1 + column];
		const int cpu = (int)row[0];

		if (!has_value && result == MSR_BYTES)
			continue;
		/* Usually the value is that of the previous CPU. */
		if (g == NULL || g->value != value || g->result != result)
			g = find_group(r, result, value);
		cpuset_add(&g->cpus, (struct cpurange){cpu, cpu});
	}
}
