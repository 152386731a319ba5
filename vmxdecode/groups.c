#include "vmxdecode/groups.h"

#include "common/memory.h"

#include <stdlib.h>

/* What the groups of a host are made of. */
struct making {
	struct groups *groups;
	const struct spans *spans;
	uint32_t assumed; /* the register of a value without its label */
	bool by_verdict;
	bool unnamed_have_vmx; /* its CPUs without a label do */
};

static bool
is_named(const struct group *g)
{
	return g->cpus.count > 0;
}

/* Compare what groups of one host are told apart by. */
static int
compare(const struct group *a, const struct group *b)
{
	if (a->reg != b->reg)
		return a->reg < b->reg ? -1 : 1;
	if (a->verdict != b->verdict)
		return a->verdict > b->verdict ? -1 : 1; /* the worst first */
	if (a->value != b->value)
		return a->value < b->value ? -1 : 1;
	if (a->assumed != b->assumed)
		return a->assumed - b->assumed;
	return is_named(a) - is_named(b);
}

/* The same, and each group's CPUs in ascending order. */
static int
by_key(const void *a, const void *b)
{
	const struct group *x = a, *y = b;
	const int order = compare(x, y);

	if (order != 0)
		return order;
	return (x->cpus.hull.first > y->cpus.hull.first)
	    - (x->cpus.hull.first < y->cpus.hull.first);
}

/* Add some CPUs. */
static void
add(struct making *m, struct group g)
{
	struct groups *all = m->groups;

	g.verdict = verdict_of(g.reg, g.value);
	if (g.verdict > all->worst)
		all->worst = g.verdict;
	if (m->by_verdict) {
		if (g.verdict == VERDICT_NONE)
			return;
		g.reg = 0;
		g.value = 0;
		g.assumed = g.has_vmx = false;
	}
	all->v = memory_grow(all->v, all->count, &all->room, sizeof g);
	all->v[all->count++] = g;
}

/* Add a span in pieces, for all CPUs of each of which the same is known. */
static void
add_cpus(struct making *m, const struct span *s, uint32_t reg)
{
	const uint64_t basic = series_of(IA32_VMX_BASIC, false);
	struct cpurange r = {.last = -1};

	for (int64_t from = s->first; from <= s->last; from = (int64_t)r.last + 1) {
		struct group g = {.reg = reg, .value = s->value};
		const struct span *other;

		r.first = (int)from;
		r.last = s->last;
		if (reg == m->assumed)
			g.assumed = spans_find(m->spans, s->series | 1, r.first, &r.last) == NULL;
		if (reg == IA32_FEATURE_CONTROL) {
			other = spans_find(m->spans, basic, r.first, &r.last);
			g.has_vmx = other != NULL && other->value != 0;
		}
		cpuset_add(&g.cpus, r);
		add(m, g);
	}
}

static void
add_span(struct making *m, const struct span *s)
{
	const uint32_t reg = (uint32_t)(s->series >> 1);
	const bool labelled = (s->series & 1) != 0;

	if (s->first == UNLABELLED)
		add(m,
		    (struct group){.reg = reg,
			.value = s->value,
			.assumed = reg == m->assumed && !labelled,
			.unnamed = (unsigned long)s->last,
			.has_vmx = reg == IA32_FEATURE_CONTROL && m->unnamed_have_vmx});
	else if (!labelled)
		add_cpus(m, s, reg);
}

/*
 * Whether a host's CPUs without a label have an IA32_VMX_BASIC other than 0. They are not
 * told apart: there must be as many of both registers.
 */
static bool
unnamed_have_vmx(const struct spans *spans)
{
	unsigned long with = 0, all = 0;
	struct place place = {0, 0};
	const struct span *s;
	bool have = true;

	for (; (s = spans_at(spans, &place)) != NULL; place.i++) {
		if (s->first != UNLABELLED)
			continue;
		if (s->series >> 1 == IA32_FEATURE_CONTROL)
			all += (unsigned long)s->last;
		if (s->series >> 1 != IA32_VMX_BASIC)
			continue;
		with += (unsigned long)s->last;
		have = have && s->value != 0;
	}
	return have && with == all;
}

/* Unite the groups from one on that are the same. */
static void
unite(struct groups *groups, size_t from)
{
	size_t n = from;

	if (groups->count - from > 1)
		qsort(groups->v + from, groups->count - from, sizeof *groups->v, by_key);
	for (size_t i = from; i < groups->count; i++) {
		struct group *g = &groups->v[i], *into = &groups->v[n - (n > from)];

		if (n > from && compare(into, g) == 0) {
			cpuset_unite(&into->cpus, &g->cpus);
			into->unnamed += g->unnamed;
			into->has_vmx = into->has_vmx && g->has_vmx;
		} else {
			groups->v[n++] = *g;
		}
	}
	groups->count = n;
}

/* Compare a host's groups, those from one on, of each register. */
static void
look_across(struct groups *groups, size_t from)
{
	struct group *v = groups->v;

	for (size_t i = from, end; i < groups->count; i = end) {
		unsigned long unnamed = 0;
		bool differ = false;

		for (end = i; end < groups->count && v[end].reg == v[i].reg; end++) {
			unnamed += v[end].unnamed;
			differ = differ || v[end].value != v[i].value;
		}
		for (size_t j = i; j < end; j++) {
			v[j].counted = unnamed > 1 && !is_named(&v[j]);
			v[j].disagrees = differ && layout_of(v[i].reg) != NULL;
		}
	}
}

/* Add the groups of a host. */
static void
make_host(struct making *m, const struct fold_name *name)
{
	const size_t from = m->groups->count;
	struct place place = {0, 0};
	const struct span *s;

	m->unnamed_have_vmx = unnamed_have_vmx(m->spans);
	for (; (s = spans_at(m->spans, &place)) != NULL; place.i++)
		add_span(m, s);
	unite(m->groups, from);
	look_across(m->groups, from);
	for (size_t i = from; i < m->groups->count; i++)
		m->groups->v[i].host = name;
}

void
groups_make(struct groups *groups, const struct input *in, bool by_verdict)
{
	struct making m = {.groups = groups, .assumed = in->assumed, .by_verdict = by_verdict};
	struct fold_name *name;

	groups->names = name = memory_resize(NULL, in->words.count, sizeof *name);
	for (uint32_t i = 0; i < in->words.used; i = words_next(&in->words, i)) {
		m.spans = &in->words.entries[i].spans;
		*name = fold_cut(entry_text(&in->words.entries[i]));
		make_host(&m, name++);
	}
}

static int
by_output(const void *first, const void *second)
{
	const struct group *a = first, *b = second;
	int order = compare(a, b);

	if (order == 0)
		order = a->has_vmx - b->has_vmx;
	if (order == 0)
		order = a->disagrees - b->disagrees;
	if (order == 0)
		order = (a->host->name.len == 0) - (b->host->name.len == 0);
	if (order == 0)
		order = cpuset_compare(&a->cpus, &b->cpus);
	if (order == 0)
		order = a->counted - b->counted;
	return order != 0 ? order : (a->unnamed > b->unnamed) - (a->unnamed < b->unnamed);
}

void
groups_sort(struct groups *groups)
{
	if (groups->count > 1)
		qsort(groups->v, groups->count, sizeof *groups->v, by_output);
}

bool
groups_alike(const struct group *a, const struct group *b)
{
	return by_output(a, b) == 0;
}

void
groups_free(struct groups *groups)
{
	for (size_t i = 0; i < groups->count; i++)
		cpuset_free(&groups->v[i].cpus);
	free(groups->v);
	free(groups->names);
}
