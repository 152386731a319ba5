#include "vmxdecode/groups.h"

#include "common/memory.h"

#include <stdlib.h>

/* Whether all CPUs of a group of IA32_FEATURE_CONTROL have an IA32_VMX_BASIC other than 0. */
static bool
has_vmx(const struct store *st, const struct group *g)
{
	const bool is_named = g->key.is_named;
	const struct key zero = {.host = g->key.host, .reg = IA32_VMX_BASIC, .is_named = is_named};
	const struct group *all, *without;
	struct key basic = zero;

	if (g->key.reg != IA32_FEATURE_CONTROL)
		return false;
	basic.all = true;
	all = store_find(st, &basic);
	without = store_find(st, &zero);
	if (all == NULL)
		return false;
	/* CPUs without a label are not told apart: there must be as many of both registers. */
	if (!is_named)
		return without == NULL && all->unnamed == st->groups[g->all].unnamed;
	return cpuset_common(&all->cpus, &g->cpus) == g->cpus.count
	    && (without == NULL || cpuset_common(&without->cpus, &g->cpus) == 0);
}

static int
compare_keys(const struct group *a, const struct group *b)
{
	if (a->key.reg != b->key.reg)
		return a->key.reg < b->key.reg ? -1 : 1;
	if (a->verdict != b->verdict)
		return a->verdict > b->verdict ? -1 : 1; /* the worst first */
	if (a->key.value != b->key.value)
		return a->key.value < b->key.value ? -1 : 1;
	return a->key.assumed - b->key.assumed;
}

/* Order by host, then by key; CPUs without a label before those with one. */
static int
by_host(const void *a, const void *b)
{
	const struct group *x = a, *y = b;
	int order = (x->key.host > y->key.host) - (x->key.host < y->key.host);

	if (order == 0)
		order = compare_keys(x, y);
	return order != 0 ? order : x->key.is_named - y->key.is_named;
}

/* Unite the groups of a host that have become the same, which are neighbours. */
static void
unite_same(struct store *st)
{
	size_t n = 0;

	for (size_t i = 0; i < st->group_count; i++) {
		struct group *g = &st->groups[i];

		if (n > 0 && by_host(&st->groups[n - 1], g) == 0) {
			cpuset_unite(&st->groups[n - 1].cpus, &g->cpus);
			st->groups[n - 1].unnamed += g->unnamed;
			cpuset_free(&g->cpus);
		} else {
			st->groups[n++] = *g;
		}
	}
	st->group_count = n;
}

/* Compare the groups of each host and register. */
static void
look_across(struct store *st)
{
	struct group *v = st->groups;

	for (size_t i = 0, end; i < st->group_count; i = end) {
		unsigned long unnamed = 0;
		bool differ = false;

		for (end = i; end < st->group_count && v[end].key.host == v[i].key.host
		     && v[end].key.reg == v[i].key.reg;
		     end++) {
			unnamed += v[end].unnamed;
			differ = differ || v[end].key.value != v[i].key.value;
		}
		for (size_t j = i; j < end; j++) {
			v[j].counted = unnamed > 1 && !v[j].key.is_named;
			v[j].disagrees = differ && layout_of(v[i].key.reg) != NULL;
		}
	}
}

/* Whether a group is to be printed. */
static bool
is_shown(const struct group *g, bool by_verdict)
{
	return !g->key.all && (!by_verdict || g->verdict != VERDICT_NONE);
}

/* Remove the groups that are not to be printed. */
static void
remove_rest(struct store *st, bool by_verdict)
{
	size_t n = 0;

	for (size_t i = 0; i < st->group_count; i++) {
		struct group *g = &st->groups[i];

		if (!is_shown(g, by_verdict)) {
			cpuset_free(&g->cpus);
			continue;
		}
		if (by_verdict)
			g->key = (struct key){.host = g->key.host, .is_named = g->key.is_named};
		st->groups[n++] = *g;
	}
	st->group_count = n;
}

/* Cut the names of the hosts to be folded; the groups are still in the order of the hosts. */
static void
cut_names(struct store *st)
{
	struct fold_name *name;

	st->names = name = memory_resize(NULL, st->host_count, sizeof *name);
	for (size_t i = 0; i < st->group_count; i++) {
		struct group *g = &st->groups[i];

		if (i > 0 && g->key.host != st->groups[i - 1].key.host)
			name++;
		*name = fold_cut(store_host(st, g->key.host));
		g->host = name;
	}
}

enum verdict
groups_arrange(struct store *st, bool by_verdict)
{
	enum verdict worst = VERDICT_NONE;

	for (size_t i = 0; i < st->group_count; i++) {
		struct group *g = &st->groups[i];

		if (g->key.all)
			continue;
		g->verdict = verdict_of(g->key.reg, g->key.value);
		g->has_vmx = !by_verdict && has_vmx(st, g);
		if (g->verdict > worst)
			worst = g->verdict;
	}
	remove_rest(st, by_verdict);
	if (st->group_count > 1)
		qsort(st->groups, st->group_count, sizeof *st->groups, by_host);
	unite_same(st);
	cut_names(st);
	look_across(st);
	return worst;
}

static int
by_output(const void *first, const void *second)
{
	const struct group *a = first, *b = second;
	int order = compare_keys(a, b);

	if (order == 0)
		order = a->has_vmx - b->has_vmx;
	if (order == 0)
		order = a->disagrees - b->disagrees;
	if (order == 0)
		order = (a->host->name.len == 0) - (b->host->name.len == 0);
	if (order == 0)
		order = b->key.is_named - a->key.is_named;
	if (order == 0)
		order = cpuset_compare(&a->cpus, &b->cpus);
	if (order == 0)
		order = a->counted - b->counted;
	return order != 0 ? order : (a->unnamed > b->unnamed) - (a->unnamed < b->unnamed);
}

void
groups_sort(struct store *st)
{
	if (st->group_count > 1)
		qsort(st->groups, st->group_count, sizeof *st->groups, by_output);
}

bool
groups_alike(const struct group *a, const struct group *b)
{
	return by_output(a, b) == 0;
}
