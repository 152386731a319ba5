/*
 * CPU sets. If the first byte is even, the rest is a list to parse. Otherwise it
 * selects ranges to add to one of two sets. Look-ups, walks and the printed list
 * of each set are compared with a sorted array of ranges.
 */
#include "common/cpuset.c"
#include "tests/fuzz/fuzz.h"

#include <limits.h>

#define RANGES 1024 /* per set, to limit the time */
#define TEXT ((size_t)RANGES * 23)

/* Ranges in ascending order, none adjacent to the next. */
struct model {
	size_t n;
	struct cpurange v[RANGES + 1];
};

static struct model models[2];

static void
model_add(struct model *m, struct cpurange r)
{
	size_t from = 0, to;

	while (from < m->n && m->v[from].last < (int64_t)r.first - 1)
		from++;
	for (to = from; to < m->n && m->v[to].first <= (int64_t)r.last + 1; to++) {
		r.first = r.first < m->v[to].first ? r.first : m->v[to].first;
		r.last = r.last > m->v[to].last ? r.last : m->v[to].last;
	}
	memmove(m->v + from + 1, m->v + to, (m->n - to) * sizeof *m->v);
	m->v[from] = r;
	m->n += from + 1 - to;
	EXPECT(m->n <= RANGES);
}

static uint64_t
model_count(const struct model *m)
{
	uint64_t n = 0;

	for (size_t i = 0; i < m->n; i++)
		n += (uint64_t)((int64_t)m->v[i].last - m->v[i].first + 1);
	return n;
}

/* Return the lowest CPU from one on that a model has, or lacks; INT_MAX + 1 if there is none. */
static int64_t
model_next(const struct model *m, int64_t from, bool has)
{
	for (size_t i = 0; i < m->n; i++) {
		if (has && m->v[i].last >= from)
			return m->v[i].first > from ? m->v[i].first : from;
		if (!has && m->v[i].first <= from && m->v[i].last >= from)
			return (int64_t)m->v[i].last + 1;
	}
	return has ? (int64_t)INT_MAX + 1 : from;
}

static struct word
model_text(const struct model *m, char text[TEXT])
{
	char *end = text;

	*end = '\0';
	for (size_t i = 0; i < m->n; i++) {
		end += sprintf(end, "%s%d", i > 0 ? "," : "", m->v[i].first);
		if (m->v[i].last > m->v[i].first)
			end += sprintf(end, "-%d", m->v[i].last);
	}
	return (struct word){text, (size_t)(end - text)};
}

/* Check the first range from a CPU on, and the CPUs one by one. */
static void
check_from(const struct cpuset *set, const struct model *m, int64_t from)
{
	int64_t next = from;
	struct cpurange r;
	size_t i = 0;
	int cpu;

	while (i < m->n && m->v[i].last < from)
		i++;
	EXPECT(cpuset_range(set, from, &r) == (i < m->n));
	if (i < m->n)
		EXPECT(r.first == (m->v[i].first > from ? m->v[i].first : from)
		    && r.last == m->v[i].last);
	for (unsigned step = 0; step < 10; step++) {
		while (i < m->n && m->v[i].last < next)
			i++;
		EXPECT(cpuset_next(set, &next, &cpu) == (i < m->n));
		if (i == m->n)
			return;
		EXPECT(cpu == (m->v[i].first > from ? m->v[i].first : from));
		EXPECT(next == (int64_t)cpu + 1);
		from = next;
	}
}

static void
check_set(const struct cpuset *set, const struct model *m)
{
	static struct out out;
	static char text[TEXT];
	const struct word expected = model_text(m, text);
	struct cpurange r;
	size_t n = 0;

	CPUSET_EACH(set, r)
	{
		EXPECT(n < m->n && r.first == m->v[n].first && r.last == m->v[n].last);
		n++;
	}
	EXPECT(n == m->n);
	EXPECT(set->count == model_count(m));
	if (n > 0)
		EXPECT(set->hull.first == m->v[0].first && set->hull.last == m->v[n - 1].last);
	if (expected.len <= sizeof out.buf) {
		out_init(&out, -1);
		cpuset_print(&out, set);
		EXPECT(word_equals((struct word){out.buf, out.len}, expected));
	}
	check_from(set, m, 0);
	for (size_t i = 0; i < n; i += 1 + n / 8) {
		r = m->v[i];

		EXPECT(cpuset_has(set, r.first) && cpuset_has(set, r.last));
		EXPECT(r.first == 0 || !cpuset_has(set, r.first - 1));
		EXPECT(r.last == INT_MAX || !cpuset_has(set, r.last + 1));
		check_from(set, m, r.first);
		check_from(set, m, r.last);
		check_from(set, m, (int64_t)r.last + 1);
	}
}

static int
sign(int x)
{
	return (x > 0) - (x < 0);
}

static void
check_pair(const struct cpuset *a, const struct cpuset *b)
{
	static char x[TEXT], y[TEXT];
	int64_t lacking = 0;
	int order, cpu;

	model_text(&models[0], x);
	model_text(&models[1], y);
	order = sign(strcmp(x, y));
	EXPECT(sign(cpuset_compare(a, b)) == order && sign(cpuset_compare(b, a)) == -order);
	EXPECT(cpuset_compare(a, a) == 0);
	/* The lowest CPU that only the second set has. */
	while ((lacking = model_next(&models[1], lacking, true)) <= INT_MAX
	    && model_next(&models[0], lacking, false) != lacking)
		lacking = model_next(&models[0], lacking, false);
	EXPECT(cpuset_lacks(a, b, &cpu) == (lacking <= INT_MAX));
	EXPECT(lacking > INT_MAX || cpu == lacking);
	EXPECT(!cpuset_lacks(a, a, &cpu));
}

/* Return a CPU that is small or near INT_MAX. */
static int
take_cpu(const uint8_t **data, size_t *size)
{
	const unsigned byte = take_byte(data, size);

	if (byte < 192)
		return (int)byte;
	if (byte < 224)
		return INT_MAX - (int)(byte - 192);
	return (int)(((byte - 224) << 26 | take_byte(data, size) << 18) & INT_MAX);
}

static unsigned added;

static void
add(struct cpuset *sets, unsigned which, struct cpurange r)
{
	cpuset_add(&sets[which], r);
	model_add(&models[which], r);
	added++;
}

/* Add a range, or single CPUs at a distance of stride, upwards or downwards. */
static void
add_some(struct cpuset *sets, unsigned choice, const uint8_t **data, size_t *size)
{
	const int first = take_cpu(data, size), other = take_cpu(data, size);
	const int stride = choice / 8 % 4 == 0 ? 1 : (int)(choice / 8);
	struct cpurange r = {first < other ? first : other, first < other ? other : first};

	if (choice % 4 != 1) {
		add(sets, choice / 2 % 2, r);
		return;
	}
	for (int i = 0; i < 64 && r.first <= r.last; i++) {
		const int cpu = choice / 4 % 2 == 0 ? r.first : r.last;

		add(sets, choice / 32 % 2, (struct cpurange){cpu, cpu});
		if (r.last - r.first < stride)
			break;
		if (choice / 4 % 2 == 0)
			r.first += stride;
		else
			r.last -= stride;
	}
}

static void
check_added(const uint8_t *data, size_t size)
{
	struct cpuset sets[2] = {{.count = 0}, {.count = 0}};

	added = 0;
	while (size > 0 && added < RANGES / 4) {
		const unsigned choice = take_byte(&data, &size);

		add_some(sets, choice, &data, &size);
		if (choice >= 248) {
			cpuset_settle(&sets[1]);
			cpuset_unite(&sets[0], &sets[1]);
			for (size_t i = 0; i < models[1].n; i++)
				model_add(&models[0], models[1].v[i]);
		} else if (choice >= 240) {
			sets[1].count = 0;
			models[1].n = 0;
		}
	}
	for (unsigned i = 0; i < 2; i++) {
		cpuset_settle(&sets[i]);
		check_set(&sets[i], &models[i]);
	}
	check_pair(&sets[0], &sets[1]);
	cpuset_free(&sets[0]);
	cpuset_free(&sets[1]);
}

struct element {
	uint64_t first, last, step;
};

/* Parse N, FROM-TO or FROM-TO:STEP. */
static bool
read_element(struct word w, struct element *e)
{
	const char *dash = w.len == 0 ? NULL : memchr(w.s, '-', w.len);
	const char *end = w.s + w.len, *colon;

	e->step = 1;
	if (dash == NULL)
		return big_up_to(w, INT_MAX, &e->first) && big_up_to(w, INT_MAX, &e->last);
	colon = memchr(dash, ':', (size_t)(end - dash));
	if (colon != NULL
	    && (!big_up_to((struct word){colon + 1, (size_t)(end - colon - 1)}, INT_MAX, &e->step)
		|| e->step == 0))
		return false;
	if (colon != NULL)
		end = colon;
	return big_up_to((struct word){w.s, (size_t)(dash - w.s)}, INT_MAX, &e->first)
	    && big_up_to((struct word){dash + 1, (size_t)(end - dash - 1)}, INT_MAX, &e->last)
	    && e->first <= e->last && (e->step == 1 || (e->last - e->first) / e->step < 1048576);
}

/* Add all elements to a model, or set *large if it is too small. Return false if invalid. */
static bool
read_list(struct word w, struct model *m, struct word *bad, bool *large)
{
	bool more = true, good = true;
	uint64_t n = 0;

	*large = false;
	while (good && more && !*large) {
		struct element e;

		*bad = word_cut(&w, ',', &more);
		good = read_element(*bad, &e);
		if (!good)
			break;
		n += e.step == 1 ? 1 : (e.last - e.first) / e.step + 1;
		*large = n > RANGES / 4;
		if (e.step == 1)
			model_add(m, (struct cpurange){(int)e.first, (int)e.last});
		for (; e.step > 1 && e.first <= e.last && !*large; e.first += e.step)
			model_add(m, (struct cpurange){(int)e.first, (int)e.first});
	}
	return good;
}

static void
check_list(struct word w)
{
	struct cpuset set = {.count = 0};
	struct word bad, expected_bad;
	const char *reason;
	bool large;
	const bool good = read_list(w, &models[0], &expected_bad, &large);

	if (large)
		return;
	reason = cpuset_parse(&set, w, true, &bad);
	EXPECT((reason == NULL) == good);
	if (good) {
		check_set(&set, &models[0]);
	} else {
		EXPECT(reason[0] != '\0');
		EXPECT(bad.s == expected_bad.s && bad.len == expected_bad.len);
	}
	cpuset_free(&set);
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	const unsigned choice = take_byte(&data, &size);
	struct word w;

	models[0].n = models[1].n = 0;
	if (choice % 2 == 1) {
		check_added(data, size);
		return 0;
	}
	w = copy_word(data, size);
	check_list(w);
	free((char *)w.s);
	return 0;
}
