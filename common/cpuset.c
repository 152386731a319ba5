/* The tree is an AA tree (Arne Andersson, 1993): it is in balance whatever the order of the input. */
#include "common/cpuset.h"

#include "common/memory.h"

#include <stdlib.h>

/* A range; it overlaps no other, but may touch one. */
struct cpunode {
	struct cpurange range;
	uint32_t left, right; /* nodes; 0 is none */
	uint32_t level; /* 0 only of node 0 */
	uint32_t count; /* CPUs of the node and of those below it: 2^31 at most */
};

struct cputree {
	uint32_t root;
	size_t used, room;
	struct cpunode v[];
};

/* The most CPUs that a list's element with a step may select. */
#define STEP_CPUS (1 << 20)

/* Empty the set's tree, or make it one. */
static void
start_tree(struct cpuset *set)
{
	if (set->tree == NULL) {
		set->tree = memory_resize(NULL, 1, sizeof *set->tree + 4 * sizeof(struct cpunode));
		set->tree->room = 4;
	}
	set->tree->v[0] = (struct cpunode){.level = 0};
	set->tree->root = 0;
	set->tree->used = 1;
}

static uint32_t
new_node(struct cpuset *set, struct cpurange r)
{
	struct cputree *tree = set->tree;

	if (tree->used == tree->room) {
		tree->room *= 2;
		tree = memory_resize(tree, 1, sizeof *tree + tree->room * sizeof tree->v[0]);
		set->tree = tree;
	}
	tree->v[tree->used] = (struct cpunode){r, 0, 0, 1, (uint32_t)cpurange_count(r)};
	return (uint32_t)tree->used++;
}

static void
count_again(struct cpunode *v, uint32_t t)
{
	v[t].count =
	    v[v[t].left].count + (uint32_t)cpurange_count(v[t].range) + v[v[t].right].count;
}

/* Restore the balance at a node after an insertion below it. Return the node in its place. */
static uint32_t
balance(struct cpunode *v, uint32_t t)
{
	if (v[v[t].left].level == v[t].level) {
		const uint32_t left = v[t].left;

		v[t].left = v[left].right;
		v[left].right = t;
		count_again(v, t);
		t = left;
	}
	if (v[v[v[t].right].right].level == v[t].level) {
		const uint32_t up = v[t].right;

		v[t].right = v[up].left;
		v[up].left = t;
		v[up].level++;
		count_again(v, t);
		t = up;
	}
	count_again(v, t);
	return t;
}

/* Insert CPUs that are not in the tree: widen a range that they touch, or add one. */
static uint32_t
insert(struct cpuset *set, uint32_t t, struct cpurange r)
{
	struct cpurange *range = &set->tree->v[t].range;
	uint32_t below;

	if (t == 0)
		return new_node(set, r);
	if (r.last < range->first - 1) {
		below = insert(set, set->tree->v[t].left, r);
		set->tree->v[t].left = below;
	} else if (r.first - 1 > range->last) {
		below = insert(set, set->tree->v[t].right, r);
		set->tree->v[t].right = below;
	} else if (r.first < range->first) {
		range->first = r.first;
	} else {
		range->last = r.last;
	}
	return balance(set->tree->v, t);
}

/* The lowest node that does not end below a CPU; node 0 if there is none. */
static uint32_t
node_from(const struct cputree *tree, int64_t cpu)
{
	uint32_t found = 0;

	for (uint32_t t = tree->root; t != 0;) {
		const bool is_below = tree->v[t].range.last < cpu;

		found = is_below ? found : t;
		t = is_below ? tree->v[t].right : tree->v[t].left;
	}
	return found;
}

/* Add those CPUs of a range that the tree does not hold. */
static void
add_to_tree(struct cpuset *set, struct cpurange r)
{
	for (int64_t from = r.first; from <= r.last;) {
		const uint32_t t = node_from(set->tree, from);
		const struct cpurange next = set->tree->v[t].range;
		const bool is_above = t == 0 || next.first > r.last;
		const struct cpurange gap = {(int)from, is_above ? r.last : next.first - 1};

		if (gap.first <= gap.last) {
			const uint32_t root = insert(set, set->tree->root, gap);

			set->tree->root = root;
		}
		from = (is_above ? (int64_t)r.last : next.last) + 1;
	}
}

void
cpuset_add_anywhere(struct cpuset *set, struct cpurange r)
{
	struct cpurange *hull = &set->hull;
	const bool apart = r.first - 1 > hull->last || hull->first - 1 > r.last;
	const bool is_range = set->count == 0 || (cpuset_is_range(set) && !apart);

	if (set->count == 0)
		*hull = r;
	if (!is_range && cpuset_is_range(set)) {
		start_tree(set);
		add_to_tree(set, *hull);
	}
	if (!is_range && cpuset_count(set, r) < cpurange_count(r))
		add_to_tree(set, r);
	hull->first = r.first < hull->first ? r.first : hull->first;
	hull->last = r.last > hull->last ? r.last : hull->last;
	set->count = is_range ? cpurange_count(*hull) : set->tree->v[set->tree->root].count;
}

void
cpuset_unite_ranges(struct cpuset *set, const struct cpuset *other)
{
	struct cpurange r;

	CPUSET_EACH(other, r)
	cpuset_add(set, r);
}

/* The number of CPUs in the tree below one. */
static uint64_t
count_below(const struct cputree *tree, int64_t cpu)
{
	const struct cpunode *v = tree->v;
	uint64_t n = 0;

	for (uint32_t t = tree->root; t != 0;) {
		if (v[t].range.first < cpu) {
			n += v[v[t].left].count + cpurange_count(v[t].range);
			if (v[t].range.last >= cpu)
				return n - (uint64_t)(v[t].range.last - cpu + 1);
			t = v[t].right;
		} else {
			t = v[t].left;
		}
	}
	return n;
}

uint64_t
cpuset_count(const struct cpuset *set, struct cpurange r)
{
	if (set->count == 0 || r.first > set->hull.last || r.last < set->hull.first)
		return 0;
	if (!cpuset_is_range(set))
		return count_below(set->tree, (int64_t)r.last + 1)
		    - count_below(set->tree, r.first);
	r.first = r.first > set->hull.first ? r.first : set->hull.first;
	r.last = r.last < set->hull.last ? r.last : set->hull.last;
	return cpurange_count(r);
}

uint64_t
cpuset_common_inside(const struct cpuset *set, const struct cpuset *other)
{
	struct cpurange r;
	uint64_t n = 0;

	CPUSET_EACH(other, r)
	n += cpuset_count(set, r);
	return n;
}

bool
cpuset_range(const struct cpuset *set, int64_t from, struct cpurange *r)
{
	if (set->count == 0 || from > set->hull.last)
		return false;
	*r = set->hull;
	if (!cpuset_is_range(set)) {
		*r = set->tree->v[node_from(set->tree, from)].range;
		for (uint32_t t; (t = node_from(set->tree, (int64_t)r->last + 1)) != 0
		     && set->tree->v[t].range.first == r->last + 1;)
			r->last = set->tree->v[t].range.last;
	}
	if (r->first < from)
		r->first = (int)from;
	return true;
}

bool
cpuset_next(const struct cpuset *set, int64_t *from, int *cpu)
{
	struct cpurange r;

	if (!cpuset_range(set, *from, &r))
		return false;
	*cpu = r.first;
	*from = (int64_t)r.first + 1;
	return true;
}

static const char *
parse_element(struct cpuset *set, struct word w)
{
	bool is_range, has_step;
	struct word first = word_cut(&w, '-', &is_range);
	struct word last = word_cut(&w, ':', &has_step);
	struct cpurange r = {0, 0};
	int step = 1;
	enum number_error error = number_cpu(first, &r.first);

	r.last = r.first;
	if (error == NUMBER_OK && is_range)
		error = number_cpu(last, &r.last);
	if (error == NUMBER_OK && has_step)
		error = number_cpu(w, &step);
	if (error != NUMBER_OK)
		return number_reason(error);
	if (r.last < r.first)
		return "is a reversed range";
	if (step == 0)
		return "has a step of 0";
	if (step > 1 && (r.last - r.first) / step >= STEP_CPUS)
		return "selects more than 1048576 CPUs";
	if (step == 1)
		cpuset_add(set, r);
	for (int64_t cpu = r.first; step > 1 && cpu <= r.last; cpu += step)
		cpuset_add(set, (struct cpurange){(int)cpu, (int)cpu});
	return NULL;
}

const char *
cpuset_parse(struct cpuset *set, struct word list, struct word *bad)
{
	const char *reason;
	bool more;

	do {
		*bad = word_cut(&list, ',', &more);
		reason = parse_element(set, *bad);
	} while (more && reason == NULL);
	return reason;
}

/* Room for a range as text. */
#define RANGE_BYTES (sizeof "2147483647-2147483647")

/* Write a range of a list: "0-3" or "8", and a NUL. Return the length. */
static size_t
write_range(char dst[RANGE_BYTES], struct cpurange r)
{
	char *end = number_write(dst, (uint64_t)r.first, 10, 0, number_lower);

	if (r.last > r.first)
		end = number_write(text_write(end, "-"), (uint64_t)r.last, 10, 0, number_lower);
	*end = '\0';
	return (size_t)(end - dst);
}

void
cpuset_print(struct out *out, const struct cpuset *set)
{
	char text[RANGE_BYTES];
	struct cpurange r;

	CPUSET_EACH(set, r)
	{
		const size_t len = write_range(text, r);

		out_text(out, r.first > set->hull.first ? "," : "");
		out_bytes(out, text, len);
	}
}

int
cpuset_compare(const struct cpuset *a, const struct cpuset *b)
{
	char x[RANGE_BYTES], y[RANGE_BYTES];
	struct cpurange r, s;

	CPUSET_EACH(a, r)
	{
		if (!cpuset_range(b, from_, &s))
			return 1;
		if (r.first == s.first && r.last == s.last)
			continue;
		/* In a list a comma follows, which is less than '-' and digits, as a NUL is. */
		write_range(x, r);
		write_range(y, s);
		return strcmp(x, y);
	}
	return a->count < b->count ? -1 : 0;
}

void
cpuset_free_tree(struct cpuset *set)
{
	free(set->tree);
	set->tree = NULL;
}
