#include "vmxdecode/groups.h"

#include "common/memory.h"

#include <limits.h>
#include <stdlib.h>

/* The state of grouping, host by host. */
struct making {
	struct groups *groups;
	struct host host;
	uint32_t assumed; /* the register of a value without its label */
	enum detail detail;
};

static bool
is_named(const struct group *g)
{
	return g->cpus.count > 0;
}

static int
compare_numbers(uint64_t a, uint64_t b)
{
	return (a > b) - (a < b);
}

/* Compare the contents of groups: by register, the worst verdict first. */
static int
compare(const struct group *a, const struct group *b)
{
	int order = compare_numbers(a->reg, b->reg);

	if (order == 0)
		order = compare_numbers(b->verdict, a->verdict);
	if (order == 0)
		order = compare_numbers(a->value, b->value);
	if (order == 0)
		order = a->assumed - b->assumed;
	if (order == 0)
		order = compare_numbers(a->companion.known, b->companion.known);
	if (order == 0)
		order = compare_numbers(a->companion.value, b->companion.value);
	return order != 0 ? order : a->svm_is_open - b->svm_is_open;
}

/* Compare in the same way, then put CPUs without a label first. */
static int
compare_of_host(const struct group *a, const struct group *b)
{
	const int order = compare(a, b);

	return order != 0 ? order : is_named(a) - is_named(b);
}

/* Compare in the same way, then by the first CPU. */
static int
by_key(const void *a, const void *b)
{
	const struct group *x = a, *y = b;
	const int order = compare_of_host(x, y);

	return order != 0 ? order : x->cpus.hull.first - y->cpus.hull.first;
}

static void
add(struct group_list *list, const struct group *g)
{
	list->v = memory_grow(list->v, list->count, &list->room, sizeof *g);
	list->v[list->count++] = *g;
}

/*
 * Set the verdict of a group from everything that is known about this CPU, or about those
 * without a label if cpu is NO_CPU. Lower *last as host_state does.
 */
static void
judge(const struct host *host, struct group *g, int cpu, int *last)
{
	const struct whose whose = {cpu, g->reg};
	const uint32_t companion = companion_of(g->reg);
	struct cpu known;

	if (companion != 0)
		g->companion = host_state(host, companion, whose, last);
	if (!is_fixed_register(g->reg))
		g->companion.value = g->companion.value != 0;
	if (g->reg != IA32_FEATURE_CONTROL && g->reg != VM_CR)
		return;
	known.feature_control = host_state(host, IA32_FEATURE_CONTROL, whose, last);
	known.basic = host_state(host, IA32_VMX_BASIC, whose, last);
	known.vm_cr = host_state(host, VM_CR, whose, last);
	*(g->reg == VM_CR ? &known.vm_cr : &known.feature_control) =
	    (struct state){GIVEN, g->value};
	if (g->reg == IA32_FEATURE_CONTROL)
		g->companion = (struct state){known.basic.known, known.basic.value != 0};
	g->verdict = verdict_of(g->reg, &known);
	g->svm_is_open = g->verdict == VERDICT_ABSENT && g->value == 0 && known.vm_cr.known == GIVEN
	    && known.vm_cr.value == 0;
}

/* Add CPUs with a value: those from this one to *last, or those without a label. */
static void
add_known(struct making *m, struct group g, int cpu, int *last)
{
	struct groups *all = m->groups;

	g.doubted = g.assumed && undefined_bits(g.reg, g.value) != 0;
	judge(&m->host, &g, cpu, last);
	if (cpu != NO_CPU)
		cpuset_add(&g.cpus, (struct cpurange){cpu, *last});
	if (g.verdict > all->worst)
		all->worst = g.verdict;
	if (m->detail == DETAIL_VERDICT) {
		if (g.verdict == VERDICT_NONE)
			return;
		g = (struct group){.verdict = g.verdict, .cpus = g.cpus, .unnamed = g.unnamed};
	} else if (m->detail == DETAIL_VALUE && !is_fixed_register(g.reg)) {
		g.companion = (struct state){NOT_GIVEN, 0};
		g.svm_is_open = false;
	}
	add(&all->known, &g);
}

/*
 * Add CPUs that lack a register, from this one to *last, if they are unknown. They are
 * unknown if they have no value at all, or if one of the two registers that give a verdict
 * is missing and the other one has no value.
 */
static void
add_if_unknown(struct making *m, int cpu, int *last)
{
	const struct whose whose = {m->host.is_one ? NO_CPU : cpu, IA32_FEATURE_CONTROL};
	const struct state vt = host_state(&m->host, IA32_FEATURE_CONTROL, whose, last);
	const struct state svm = host_state(&m->host, VM_CR, whose, last);
	const bool has_value = host_has_value(&m->host, cpu, last);
	const bool is_missing = vt.known == UNREADABLE || svm.known == UNREADABLE;
	struct group g = {.unnamed = m->host.is_one};

	if (vt.known == GIVEN || svm.known == GIVEN || (has_value && !is_missing))
		return;
	if (vt.known == NOT_GIVEN)
		g.reg = IA32_FEATURE_CONTROL;
	else if (svm.known == NOT_GIVEN)
		g.reg = VM_CR;
	if (!m->host.is_one)
		cpuset_add(&g.cpus, (struct cpurange){cpu, *last});
	add(&m->groups->unknown, &g);
}

/* Add a span, divided into CPUs about which the same is known. */
static void
add_span(struct making *m, const struct span *s)
{
	const uint32_t reg = series_register(s->series);
	const enum series_kind kind = series_kind(s->series);
	struct group g = {.value = s->value, .reg = reg};
	int last = s->last;

	if (s->first == UNLABELLED) {
		g.assumed = reg == m->assumed && kind != LABELLED;
		g.unnamed = (unsigned long)s->last;
		add_known(m, g, NO_CPU, &last);
		return;
	}
	for (int64_t from = s->first; from <= s->last && kind != LABELLED;
	     from = (int64_t)last + 1) {
		last = s->last;
		if (kind == MISSING) {
			add_if_unknown(m, (int)from, &last);
			continue;
		}
		g.assumed = reg == m->assumed
		    && spans_find(m->host.spans, series_of(reg, LABELLED), (int)from, &last)
			== NULL;
		add_known(m, g, (int)from, &last);
	}
}

/* Unite the groups of a host, which begin at from, that have the same contents. */
static void
unite(struct group_list *list, size_t from)
{
	size_t n = from;

	if (list->count - from > 1)
		qsort(list->v + from, list->count - from, sizeof *list->v, by_key);
	for (size_t i = from; i < list->count; i++) {
		struct group *g = &list->v[i], *into = &list->v[n - (n > from)];

		if (n > from && compare_of_host(into, g) == 0) {
			cpuset_unite(&into->cpus, &g->cpus);
			into->unnamed += g->unnamed;
		} else {
			list->v[n++] = *g;
		}
	}
	list->count = n;
}

/* Mark the groups of a host, which begin at from, if others of the same register differ. */
static void
look_across(struct group_list *list, size_t from)
{
	struct group *v = list->v;

	for (size_t i = from, end; i < list->count; i = end) {
		unsigned long unnamed = 0;
		size_t other = i;

		for (end = i; end < list->count && v[end].reg == v[i].reg; end++) {
			unnamed += v[end].unnamed;
			if (v[end].value != v[i].value && other == i)
				other = end;
		}
		for (size_t j = i; j < end; j++) {
			const struct group *with = &v[v[j].value == v[i].value ? other : i];

			v[j].counted = unnamed > 1 && !is_named(&v[j]);
			if (layout_of(v[i].reg) == NULL)
				continue;
			v[j].differs = v[j].value ^ with->value;
			v[j].other = is_named(with) ? with->cpus.hull.first : NO_CPU;
		}
	}
}

/* Add the groups of a host. */
static void
make_host(struct making *m, const struct spans *spans, const struct fold_name *name)
{
	struct group_list *known = &m->groups->known, *unknown = &m->groups->unknown;
	const size_t from = known->count, unknown_from = unknown->count;
	struct place place = {0, 0};
	const struct span *s;

	host_take(&m->host, spans);
	for (; (s = spans_at(spans, &place)) != NULL; place.i++)
		add_span(m, s);
	unite(known, from);
	unite(unknown, unknown_from);
	look_across(known, from);
	for (size_t i = from; i < known->count; i++)
		known->v[i].host = name;
	for (size_t i = unknown_from; i < unknown->count; i++)
		unknown->v[i].host = name;
}

void
groups_make(struct groups *groups, const struct input *in, enum detail detail)
{
	struct making m = {.groups = groups, .assumed = in->assumed, .detail = detail};
	struct fold_name *name;

	groups->names = name = memory_resize(NULL, in->words.count, sizeof *name);
	for (uint32_t i = 0; i < in->words.used; i = words_next(&in->words, i)) {
		*name = fold_cut(entry_text(&in->words.entries[i]));
		make_host(&m, &in->words.entries[i].spans, name++);
	}
	cpuset_free(&m.host.valued);
}

static int
by_output(const void *first, const void *second)
{
	const struct group *a = first, *b = second;
	int order = compare(a, b);

	if (order == 0)
		order = compare_numbers(a->differs, b->differs);
	if (order == 0)
		order = (a->other > b->other) - (a->other < b->other);
	if (order == 0)
		order = (a->host->name.len == 0) - (b->host->name.len == 0);
	if (order == 0)
		order = is_named(b) - is_named(a);
	if (order == 0)
		order = cpuset_compare(&a->cpus, &b->cpus);
	if (order == 0)
		order = a->counted - b->counted;
	return order != 0 ? order : compare_numbers(a->unnamed, b->unnamed);
}

void
groups_sort(struct group_list *list)
{
	if (list->count > 1)
		qsort(list->v, list->count, sizeof *list->v, by_output);
}

bool
groups_alike(const struct group *a, const struct group *b)
{
	return by_output(a, b) == 0;
}

static void
free_list(struct group_list *list)
{
	for (size_t i = 0; i < list->count; i++)
		cpuset_free(&list->v[i].cpus);
	free(list->v);
}

void
groups_free(struct groups *groups)
{
	free_list(&groups->known);
	free_list(&groups->unknown);
	free(groups->names);
}
