#include "vmxdecode/groups.h"

#include "common/grow.h"

#include <stdlib.h>

/* CPUs of a block, or a tally, of one host, on its way into a group. */
struct piece {
	struct key key;
	int first, last; /* -1: CPUs without a label */
	unsigned long count; /* of these */
	bool has_vmx;
};

struct pieces {
	struct piece *v;
	size_t n, room;
};

static int
compare_keys(const struct key *a, const struct key *b)
{
	if (a->reg != b->reg)
		return a->reg < b->reg ? -1 : 1;
	if (a->verdict != b->verdict)
		return a->verdict > b->verdict ? -1 : 1; /* the worst first */
	if (a->value != b->value)
		return a->value < b->value ? -1 : 1;
	return a->assumed - b->assumed;
}

static int
compare_pieces(const void *a, const void *b)
{
	const struct piece *x = a, *y = b;
	int order = compare_keys(&x->key, &y->key);

	return order != 0 ? order : (x->first > y->first) - (x->first < y->first);
}

static bool
add_piece(struct pieces *p, struct piece piece)
{
	struct piece *v = grow(p->v, p->n, &p->room, sizeof *v);

	if (v == NULL)
		return false;
	p->v = v;
	v[p->n++] = piece;
	return true;
}

/* A piece for each range of CPUs of a block. */
static bool
add_ranges(struct pieces *p, struct piece piece, const struct block *b)
{
	int n = 0;

	for (uint64_t left = b->cpus; left != 0; left >>= 1, n++) {
		if ((left & 1) == 0)
			continue;
		piece.first = b->first + n;
		for (; (left & 2) != 0; left >>= 1)
			n++;
		piece.last = b->first + n;
		if (!add_piece(p, piece))
			return false;
	}
	return true;
}

/* True if every CPU of the block has a non-zero IA32_VMX_BASIC. */
static bool
block_has_vmx(const struct series *basic, const struct block *b)
{
	uint64_t have = 0;

	for (size_t i = 0; i < basic->block_count; i++)
		if (basic->blocks[i].first == b->first && basic->blocks[i].value != 0)
			have |= basic->blocks[i].cpus;
	return (b->cpus & ~have) == 0;
}

/* True if as many CPUs without a label have an IA32_VMX_BASIC, none of them 0. */
static bool
tallies_have_vmx(const struct series *basic, const struct series *control)
{
	unsigned long have = 0, want = 0;

	for (size_t i = 0; i < basic->tally_count; i++) {
		if (basic->tallies[i].value == 0)
			return false;
		have += basic->tallies[i].count;
	}
	for (size_t i = 0; i < control->tally_count; i++)
		want += control->tallies[i].count;
	return have == want;
}

static struct key
key_of(uint32_t reg, uint64_t value, bool assumed, bool by_verdict)
{
	const enum verdict verdict = verdict_of(reg, value);

	if (by_verdict)
		return (struct key){.verdict = verdict};
	return (struct key){reg, value, assumed, verdict};
}

static bool
add_series(struct pieces *p, const struct host *h, const struct series *s, bool by_verdict)
{
	const struct series *basic = NULL;
	struct piece piece;

	if (s->reg == IA32_FEATURE_CONTROL && !by_verdict)
		basic = census_series(h, IA32_VMX_BASIC);
	for (size_t i = 0; i < s->block_count; i++) {
		const struct block *b = &s->blocks[i];

		piece = (struct piece){.key = key_of(s->reg, b->value, b->assumed, by_verdict)};
		piece.has_vmx = basic != NULL && block_has_vmx(basic, b);
		if (!add_ranges(p, piece, b))
			return false;
	}
	for (size_t i = 0; i < s->tally_count; i++) {
		const struct tally *t = &s->tallies[i];

		piece = (struct piece){
		    key_of(s->reg, t->value, t->assumed, by_verdict), -1, -1, t->count, false};
		piece.has_vmx = basic != NULL && tallies_have_vmx(basic, s);
		if (!add_piece(p, piece))
			return false;
	}
	return true;
}

static char *
write_range(char *dst, int first, int last, bool more)
{
	dst = number_write(dst, (uint64_t)first, 10, 0, number_lower);
	if (last > first)
		dst = number_write(text_write(dst, "-"), (uint64_t)last, 10, 0, number_lower);
	return text_write(dst, more ? "," : "");
}

/* "0-7,9" of n pieces that ascend; they may touch or overlap. NULL: no memory. */
static char *
cpus_text(const struct piece *p, size_t n)
{
	char *text = malloc(n * sizeof "2147483647-2147483647,"), *end = text;
	int first = p[0].first, last = p[0].last;

	if (text == NULL)
		return NULL;
	for (size_t i = 1; i < n; i++) {
		if (p[i].first > last && p[i].first - last > 1) {
			end = write_range(end, first, last, true);
			first = p[i].first;
		}
		if (p[i].last > last)
			last = p[i].last;
	}
	end = write_range(end, first, last, false);
	*end++ = '\0';
	return text;
}

/* One group of n pieces of a host, all with the same key, all with labels or all without. */
static bool
add_group(struct groups *g, const struct host *h, const struct piece *p, size_t n)
{
	struct group *v = grow(g->v, g->n, &g->room, sizeof *v);
	struct group group = {
	    .key = p[0].key, .host = h->name, .name = fold_cut(h->name), .has_vmx = true};

	if (v == NULL)
		return false;
	g->v = v;
	for (size_t i = 0; i < n; i++) {
		group.unnamed += p[i].count;
		group.has_vmx = group.has_vmx && p[i].has_vmx;
	}
	if (p[0].first != -1)
		group.cpus = cpus_text(p, n);
	if (p[0].first != -1 && group.cpus == NULL)
		return false;
	v[g->n++] = group;
	return true;
}

/* Of the groups of one host: what those of a register say beside each other. */
static void
look_across(struct groups *g, size_t first)
{
	for (size_t i = first, end; i < g->n; i = end) {
		const struct key *key = &g->v[i].key;
		unsigned long unnamed = 0;
		bool differ = false;

		for (end = i; end < g->n && g->v[end].key.reg == key->reg; end++) {
			unnamed += g->v[end].unnamed;
			differ = differ || g->v[end].key.value != key->value;
		}
		for (size_t j = i; j < end; j++) {
			g->v[j].counted = unnamed > 1 && g->v[j].cpus == NULL;
			g->v[j].disagrees = differ && layout_of(key->reg) != NULL;
		}
	}
}

static bool
add_host(struct groups *g, const struct host *h, struct pieces *p, bool by_verdict)
{
	const size_t before = g->n;

	p->n = 0;
	for (const struct series *s = &h->series; s != NULL; s = s->next) {
		if (by_verdict && verdict_of(s->reg, 0) == VERDICT_NONE)
			continue;
		if (!add_series(p, h, s, by_verdict))
			return false;
	}
	if (p->n > 1)
		qsort(p->v, p->n, sizeof *p->v, compare_pieces);
	for (size_t i = 0, end; i < p->n; i = end) {
		for (end = i + 1; end < p->n; end++)
			if (compare_keys(&p->v[i].key, &p->v[end].key) != 0
			    || (p->v[i].first == -1) != (p->v[end].first == -1))
				break;
		if (!add_group(g, h, p->v + i, end - i))
			return false;
	}
	look_across(g, before);
	return true;
}

static bool
add_all(struct groups *g, const struct census *c, bool by_verdict)
{
	struct pieces pieces = {0};
	bool good = true;

	for (const struct host *h = c->hosts; good && h != NULL; h = h->next)
		good = add_host(g, h, &pieces, by_verdict);
	free(pieces.v);
	return good;
}

bool
groups_by_value(struct groups *g, const struct census *c)
{
	return add_all(g, c, false);
}

bool
groups_by_verdict(struct groups *g, const struct census *c)
{
	return add_all(g, c, true);
}

static int
compare_alike(const struct group *a, const struct group *b)
{
	int order = compare_keys(&a->key, &b->key);

	if (order == 0)
		order = a->has_vmx - b->has_vmx;
	if (order == 0)
		order = a->disagrees - b->disagrees;
	if (order == 0)
		order = (a->host[0] == '\0') - (b->host[0] == '\0');
	if (order == 0)
		order = (a->cpus == NULL) - (b->cpus == NULL);
	if (order == 0 && a->cpus != NULL)
		order = strcmp(a->cpus, b->cpus);
	if (order == 0)
		order = a->counted - b->counted;
	return order != 0 ? order : (a->unnamed > b->unnamed) - (a->unnamed < b->unnamed);
}

static int
compare_groups(const void *a, const void *b)
{
	const struct group *x = a, *y = b;
	int order = compare_alike(x, y);

	return order != 0 ? order : fold_compare(&x->name, &y->name);
}

void
groups_sort(struct groups *g)
{
	if (g->n > 1)
		qsort(g->v, g->n, sizeof *g->v, compare_groups);
}

bool
groups_alike(const struct group *a, const struct group *b)
{
	return compare_alike(a, b) == 0;
}

void
groups_free(struct groups *g)
{
	for (size_t i = 0; i < g->n; i++)
		free(g->v[i].cpus);
	free(g->v);
}
