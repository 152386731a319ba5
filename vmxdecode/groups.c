#include "vmxdecode/groups.h"

#include <stdlib.h>

/* Whether all CPUs of a group of IA32_FEATURE_CONTROL have an IA32_VMX_BASIC other than 0. */
static bool
has_vmx(const struct store *st, const struct group *g)
{
	const struct key basic = {g->key.host, IA32_VMX_BASIC, 0, KIND_ALL, g->key.is_named};
	const struct key zero = {g->key.host, IA32_VMX_BASIC, 0, KIND_LABELLED, g->key.is_named};
	const struct group *all = store_find(st, &basic), *without = store_find(st, &zero);

	if (g->key.reg != IA32_FEATURE_CONTROL || all == NULL)
		return false;
	/* CPUs without a label are not told apart: there must be as many of both registers. */
	if (!g->key.is_named)
		return without == NULL && all->unnamed == st->groups[g->all].unnamed;
	return cpuset_within(&g->cpus, &all->cpus)
	    && (without == NULL || !cpuset_meets(&without->cpus, &g->cpus));
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
	return (a->key.kind > b->key.kind) - (a->key.kind < b->key.kind);
}

/* Order by host, then by key; CPUs without a label before those with one. */
static int
by_host(const void *a, const void *b)
{
	const struct group *x = a, *y = b;
	int order = (x->key.host > y->key.host) - (x->key.host < y->key.host);

	if (order == 0)
		order = compare_keys(x, y);
	return order != 0 ? order : (int)x->key.is_named - (int)y->key.is_named;
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
	return g->key.kind != KIND_ALL && (!by_verdict || g->verdict != VERDICT_NONE);
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

enum verdict
groups_arrange(struct store *st, bool by_verdict)
{
	enum verdict worst = VERDICT_NONE;

	for (size_t i = 0; i < st->host_count; i++)
		st->hosts[i].name = fold_cut(st->names + st->hosts[i].name_at);
	for (size_t i = 0; i < st->group_count; i++) {
		struct group *g = &st->groups[i];

		g->host = &st->hosts[g->key.host];
		if (g->key.kind == KIND_ALL)
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
	look_across(st);
	return worst;
}

static int
compare_alike(const struct group *a, const struct group *b)
{
	int order = compare_keys(a, b);

	if (order == 0)
		order = a->has_vmx - b->has_vmx;
	if (order == 0)
		order = a->disagrees - b->disagrees;
	if (order == 0)
		order = (a->host->name_len == 0) - (b->host->name_len == 0);
	if (order == 0)
		order = (int)b->key.is_named - (int)a->key.is_named;
	if (order == 0)
		order = cpuset_compare(&a->cpus, &b->cpus);
	if (order == 0)
		order = a->counted - b->counted;
	return order != 0 ? order : (a->unnamed > b->unnamed) - (a->unnamed < b->unnamed);
}

static int
by_output(const void *a, const void *b)
{
	const struct group *x = a, *y = b;
	int order = compare_alike(x, y);

	return order != 0 ? order : fold_compare(&x->host->name, &y->host->name);
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
	return compare_alike(a, b) == 0;
}
