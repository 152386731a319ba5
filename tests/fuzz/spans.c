/*
 * Spans. 5 bytes add a value of some CPUs, or that these CPUs lack a register. One byte
 * adds a value of a CPU without a label. The spans are compared with arrays that have one
 * element per CPU. Only the lowest and the highest CPU numbers are used.
 */
#include "vmxdecode/spans.c"
#include "tests/fuzz/fuzz.h"

#define LOW 320
#define CPUS (LOW + 16)
#define DIFFERENT 4 /* values */
#define REGISTERS 2
#define LACKS (-2)

struct model {
	int value[CPUS]; /* or -1, or LACKS */
	bool labelled[CPUS]; /* had the register's label when the value came */
	unsigned long count[2][DIFFERENT]; /* of CPUs without a label */
};

static struct model models[REGISTERS];

static int
number_of(unsigned i)
{
	return i < LOW ? (int)i : INT_MAX - CPUS + 1 + (int)i;
}

static unsigned
take_index(const uint8_t **data, size_t *size)
{
	const unsigned high = take_byte(data, size);

	return (high << 8 | take_byte(data, size)) % CPUS;
}

static bool
model_add(struct model *m, unsigned first, unsigned last, unsigned step, int value, bool labelled)
{
	for (unsigned i = first; i <= last; i += step)
		if (m->value[i] != -1 && m->value[i] != value)
			return false;
	for (unsigned i = first; i <= last; i += step) {
		m->labelled[i] = m->value[i] == -1 ? labelled : m->labelled[i];
		m->value[i] = value;
	}
	return true;
}

static bool
value_at(const struct spans *spans, uint64_t series, int cpu)
{
	int last = cpu;

	return spans_find(spans, series, cpu, &last) != NULL;
}

/* Compare a CPU of a series with the model's value, or -1. */
static void
check_cpu(const struct spans *spans, uint64_t series, unsigned i, int64_t value)
{
	int last = number_of(CPUS - 1);
	const struct span *s = spans_find(spans, series, number_of(i), &last);

	EXPECT((s == NULL) == (value == -1));
	EXPECT(s == NULL || (int64_t)s->value == value);
	EXPECT(last >= number_of(i) && (s == NULL || s->last >= last));
	EXPECT(s != NULL || last >= number_of(CPUS - 1) || value_at(spans, series, last + 1));
}

static void
check(const struct spans *spans)
{
	unsigned long counts[REGISTERS][2][DIFFERENT] = {{{0}}};
	const struct span *s, *before = NULL;
	struct place place = {0, 0};

	for (; (s = spans_at(spans, &place)) != NULL; place.i++, before = s) {
		const struct part *part = &spans->parts[place.part];

		EXPECT(before == NULL || is_after(s, before));
		EXPECT(place.i > 0 || (!is_after(&part->low, s) && !is_after(s, &part->low)));
		EXPECT(part->count > 0 && part->count <= PART_SPANS);
		EXPECT(!part->uniform || is_alike(s, part->spans));
		if (s->first == UNLABELLED)
			counts[series_register(s->series)][series_kind(s->series)][s->value] +=
			    (unsigned long)s->last;
		else if (before != NULL && before->first != UNLABELLED && is_alike(s, before))
			EXPECT(s->first - 1 > before->last);
	}
	for (unsigned reg = 0; reg < REGISTERS; reg++) {
		const struct model *m = &models[reg];

		EXPECT(memcmp(counts[reg], m->count, sizeof m->count) == 0);
		for (unsigned i = 0; i < CPUS; i++) {
			const int value = m->value[i];

			check_cpu(spans, series_of(reg, VALUES), i, value == LACKS ? -1 : value);
			check_cpu(spans, series_of(reg, LABELLED), i, m->labelled[i] ? 0 : -1);
			check_cpu(spans, series_of(reg, MISSING), i, value == LACKS ? 0 : -1);
		}
	}
}

/* Add CPUs that are a step apart: all at once, or one by one, upwards or downwards. */
static void
add_cpus(struct spans *spans, unsigned choice, const uint8_t **data, size_t *size)
{
	static const unsigned steps[] = {1, 1, 2, 3};
	const unsigned reg = choice & 1, step = steps[choice >> 1 & 3];
	const bool labelled = (choice & 8) != 0, at_once = (choice & 16) != 0;
	const unsigned a = take_index(data, size), b = take_index(data, size);
	const unsigned first = a < b ? a : b, n = ((a < b ? b : a) - first) / step + 1;
	const int value = (int)(choice >> 5 & 3);
	struct cpuset cpus = {.count = 0};

	for (unsigned k = 0; k < n; k++) {
		const unsigned i = first + (a < b ? k : n - 1 - k) * step;
		const unsigned end = at_once && step == 1 ? first + n - 1 : i;
		const unsigned from = at_once && step == 1 ? first : i;

		cpuset_add(&cpus, (struct cpurange){number_of(from), number_of(end)});
		if (at_once && step == 1)
			break;
		if (!at_once) {
			EXPECT(spans_add(spans, &cpus, reg, (uint64_t)value, labelled)
			    == model_add(&models[reg], i, i, 1, value, labelled));
			cpus.count = 0;
		}
	}
	cpuset_settle(&cpus);
	if (at_once)
		EXPECT(spans_add(spans, &cpus, reg, (uint64_t)value, labelled)
		    == model_add(
			&models[reg], first, first + (n - 1) * step, step, value, labelled));
	cpuset_free(&cpus);
}

/* Add that some CPUs lack a register. */
static void
add_missing(struct spans *spans, unsigned reg, const uint8_t **data, size_t *size)
{
	const unsigned a = take_index(data, size), b = take_index(data, size);
	const unsigned first = a < b ? a : b, last = a < b ? b : a;
	struct cpuset cpus = {.count = 0};

	cpuset_add(&cpus, (struct cpurange){number_of(first), number_of(last)});
	EXPECT(spans_add_missing(spans, &cpus, reg)
	    == model_add(&models[reg], first, last, 1, LACKS, false));
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct spans spans = {.count = 0};

	memset(models, 0, sizeof models);
	for (unsigned reg = 0; reg < REGISTERS; reg++)
		memset(models[reg].value, -1, sizeof models[reg].value);
	for (unsigned n = 0; size > 0 && n < 8; n++) {
		const unsigned choice = take_byte(&data, &size);
		const struct cpuset none = {.count = 0};

		if (choice < 128) {
			add_cpus(&spans, choice, &data, &size);
			continue;
		}
		if ((choice & 16) != 0) {
			add_missing(&spans, choice & 1, &data, &size);
			continue;
		}
		EXPECT(spans_add(&spans, &none, choice & 1, choice >> 5 & 3, (choice & 8) != 0));
		models[choice & 1].count[choice >> 3 & 1][choice >> 5 & 3]++;
	}
	check(&spans);
	spans_free(&spans);
	return 0;
}
