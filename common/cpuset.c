/*
 * The tree is a treap: ordered by CPU from left to right, and by priority from
 * the root down. The priorities decide its depth, so whoever writes the input
 * must not foresee them; they are taken from an address.
 */
#include "common/cpuset.h"

#include "common/memory.h"

#include <limits.h>
#include <stdlib.h>

/* 64 CPUs that begin at a multiple of 64 are a block. */
#define BLOCK 64
#define WHOLE_BLOCK UINT64_MAX

/*
 * A block of which some CPUs are in the set, or successive blocks of which all are. The
 * tree of a set that is one range is not kept up to date.
 */
struct cpunode {
	uint32_t first, last; /* blocks */
	uint64_t cpus; /* of each block, bit by bit */
	uint32_t left, right;
	uint32_t priority;
	uint32_t count; /* CPUs of this node and of those below it: 2^31 at most */
};

struct cputree {
	uint32_t root; /* a node's index; 0 for none */
	uint32_t spare; /* nodes to be used again, linked by their right */
	size_t used, room;
	struct cpunode v[]; /* v[0] stands for none */
};

/* The most CPUs that a list's element with a step may select. */
#define STEP_CPUS (1 << 20)

static uint32_t
bits_in(uint64_t cpus)
{
	return (uint32_t)__builtin_popcountll(cpus);
}

static unsigned
lowest_bit(uint64_t cpus)
{
	return (unsigned)__builtin_ctzll(cpus);
}

/* The CPUs of a block from one bit to another. */
static uint64_t
block_part(unsigned first, unsigned last)
{
	return UINT64_MAX >> (BLOCK - 1 - last + first) << first;
}

static void
count_again(struct cpunode *v, uint32_t t)
{
	v[t].count = v[v[t].left].count + (v[t].last - v[t].first + 1) * bits_in(v[t].cpus)
	    + v[v[t].right].count;
}

/* An empty tree, in the memory of the old one. */
static struct cputree *
new_tree(struct cputree *old)
{
	const size_t room = old != NULL ? old->room : 3;
	struct cputree *tree = memory_resize(old, 1, sizeof *tree + room * sizeof tree->v[0]);

	*tree = (struct cputree){.used = 1, .room = room};
	tree->v[0] = (struct cpunode){.count = 0};
	return tree;
}

static uint32_t
new_priority(const struct cputree *tree)
{
	uint64_t x = (uintptr_t)tree / sizeof *tree + tree->used;

	x *= UINT64_C(0x9e3779b97f4a7c15);
	x = (x ^ x >> 29) * UINT64_C(0xbf58476d1ce4e5b9);
	return (uint32_t)(x >> 32);
}

static uint32_t
new_node(struct cpuset *set, uint32_t first, uint32_t last, uint64_t cpus)
{
	struct cputree *tree = set->tree;
	uint32_t t = tree->spare;

	if (t != 0) {
		tree->spare = tree->v[t].right;
	} else {
		if (tree->used == tree->room) {
			tree->room *= 2;
			tree =
			    memory_resize(tree, 1, sizeof *tree + tree->room * sizeof tree->v[0]);
			set->tree = tree;
		}
		t = (uint32_t)tree->used++;
		tree->v[t].priority = new_priority(tree);
	}
	tree->v[t].first = first;
	tree->v[t].last = last;
	tree->v[t].cpus = cpus;
	tree->v[t].left = tree->v[t].right = 0;
	count_again(tree->v, t);
	return t;
}

/* Split a tree at a block: to the left the nodes below it, or else that end below it. */
static void
split(struct cpunode *v, uint32_t t, uint64_t block, bool by_last, uint32_t *left, uint32_t *right)
{
	if (t == 0) {
		*left = *right = 0;
		return;
	}
	if ((by_last ? v[t].last : v[t].first) < block) {
		split(v, v[t].right, block, by_last, &v[t].right, right);
		*left = t;
	} else {
		split(v, v[t].left, block, by_last, left, &v[t].left);
		*right = t;
	}
	count_again(v, t);
}

/* Join two trees, all of left below all of right. Return the root. */
static uint32_t
join(struct cpunode *v, uint32_t left, uint32_t right)
{
	uint32_t root = left;

	if (left == 0 || right == 0)
		return left + right;
	if (v[left].priority > v[right].priority) {
		v[left].right = join(v, v[left].right, right);
	} else {
		root = right;
		v[right].left = join(v, left, v[right].left);
	}
	count_again(v, root);
	return root;
}

/* Put the nodes of a tree aside, and widen the blocks by theirs. */
static void
discard(struct cputree *tree, uint32_t t, uint32_t *first, uint32_t *last)
{
	struct cpunode *node = &tree->v[t];

	if (t == 0)
		return;
	discard(tree, node->left, first, last);
	discard(tree, node->right, first, last);
	if (node->first < *first)
		*first = node->first;
	if (node->last > *last)
		*last = node->last;
	node->right = tree->spare;
	tree->spare = t;
}

/* Put a node for these blocks in place of whatever holds any of them. */
static void
put_node(struct cpuset *set, uint32_t first, uint32_t last, uint64_t cpus)
{
	uint32_t below, meeting, above, node;

	split(set->tree->v, set->tree->root, first, true, &below, &meeting);
	split(set->tree->v, meeting, (uint64_t)last + 1, false, &meeting, &above);
	discard(set->tree, meeting, &first, &last);
	node = new_node(set, first, last, cpus);
	below = join(set->tree->v, below, node);
	set->tree->root = join(set->tree->v, below, above);
}

/* Add CPUs of one block. */
static void
add_to_block(struct cpuset *set, uint32_t block, uint64_t cpus)
{
	struct cpunode *v = set->tree->v;
	uint32_t t = set->tree->root, more;

	while (t != 0 && (block < v[t].first || block > v[t].last))
		t = block < v[t].first ? v[t].left : v[t].right;
	if (t == 0) {
		put_node(set, block, block, cpus);
		return;
	}
	more = bits_in(cpus & ~v[t].cpus);
	v[t].cpus |= cpus;
	if (more == 0)
		return;
	for (uint32_t above = set->tree->root; above != t;) {
		v[above].count += more;
		above = block < v[above].first ? v[above].left : v[above].right;
	}
	v[t].count += more;
}

static void
add_to_tree(struct cpuset *set, struct cpurange r)
{
	uint32_t first = (uint32_t)r.first / BLOCK, last = (uint32_t)r.last / BLOCK;
	const unsigned from = (unsigned)r.first % BLOCK, to = (unsigned)r.last % BLOCK;

	if (first == last) {
		add_to_block(set, first, block_part(from, to));
		return;
	}
	if (from > 0)
		add_to_block(set, first++, block_part(from, BLOCK - 1));
	if (to < BLOCK - 1)
		add_to_block(set, last--, block_part(0, to));
	if (first <= last)
		put_node(set, first, last, WHOLE_BLOCK);
}

static void
widen(struct cpurange *hull, struct cpurange r)
{
	if (r.first < hull->first)
		hull->first = r.first;
	if (r.last > hull->last)
		hull->last = r.last;
}

void
cpuset_add_anywhere(struct cpuset *set, struct cpurange r)
{
	if (set->count == 0)
		set->hull = r;
	if (set->count == 0
	    || (cpuset_is_range(set) && r.first - 1 <= set->hull.last
		&& set->hull.first - 1 <= r.last)) {
		widen(&set->hull, r);
		set->count = cpurange_count(set->hull);
		return;
	}
	if (cpuset_is_range(set)) {
		set->tree = new_tree(set->tree);
		add_to_tree(set, set->hull);
	}
	add_to_tree(set, r);
	widen(&set->hull, r);
	set->count = set->tree->v[set->tree->root].count;
}

/* The number of CPUs in the tree below one. */
static uint64_t
count_below(const struct cputree *tree, int64_t cpu)
{
	const struct cpunode *v = tree->v;
	const uint32_t block = (uint32_t)(cpu / BLOCK);
	uint64_t n = 0;

	for (uint32_t t = tree->root; t != 0;) {
		if (block < v[t].first) {
			t = v[t].left;
			continue;
		}
		n += v[v[t].left].count;
		if (block <= v[t].last) {
			n += (uint64_t)(block - v[t].first) * bits_in(v[t].cpus);
			if (cpu % BLOCK > 0)
				n +=
				    bits_in(v[t].cpus & block_part(0, (unsigned)(cpu % BLOCK) - 1));
			return n;
		}
		n += (uint64_t)(v[t].last - v[t].first + 1) * bits_in(v[t].cpus);
		t = v[t].right;
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
	if (r.first < set->hull.first)
		r.first = set->hull.first;
	if (r.last > set->hull.last)
		r.last = set->hull.last;
	return cpurange_count(r);
}

/* The lowest node that does not end below a block; v[0] if there is none. */
static const struct cpunode *
node_from(const struct cputree *tree, uint32_t block)
{
	uint32_t found = 0;

	for (uint32_t t = tree->root; t != 0;) {
		const bool is_below = tree->v[t].last < block;

		if (!is_below)
			found = t;
		t = is_below ? tree->v[t].right : tree->v[t].left;
	}
	return &tree->v[found];
}

/* The lowest CPU of the tree that is not below one; there is one. */
static int
cpu_from(const struct cputree *tree, int cpu)
{
	const uint32_t block = (uint32_t)cpu / BLOCK;
	const struct cpunode *node = node_from(tree, block);
	const uint64_t rest = node->cpus & block_part((unsigned)cpu % BLOCK, BLOCK - 1);

	if (node->first <= block && rest != 0)
		return (int)(block * BLOCK + lowest_bit(rest));
	if (node->first <= block)
		node = node_from(tree, block + 1);
	return (int)(node->first * BLOCK + lowest_bit(node->cpus));
}

/* The last of the successive CPUs of the tree that begin with one. */
static int
last_from(const struct cputree *tree, int cpu)
{
	uint32_t block = (uint32_t)cpu / BLOCK;
	const struct cpunode *node = node_from(tree, block);
	uint64_t gaps = ~node->cpus & block_part((unsigned)cpu % BLOCK, BLOCK - 1);

	while (gaps == 0) {
		block = node->last + 1;
		node = node_from(tree, block);
		gaps = node->count > 0 && node->first == block ? ~node->cpus : WHOLE_BLOCK;
	}
	return (int)(block * BLOCK + lowest_bit(gaps) - 1);
}

bool
cpuset_range(const struct cpuset *set, int64_t from, struct cpurange *r)
{
	if (set->count == 0 || from > set->hull.last)
		return false;
	*r = set->hull;
	if (cpuset_is_range(set)) {
		if (r->first < from)
			r->first = (int)from;
		return true;
	}
	r->first = cpu_from(set->tree, (int)from);
	r->last = last_from(set->tree, r->first);
	return true;
}

bool
cpuset_next(const struct cpuset *set, struct cpuwalk *walk, int *cpu)
{
	struct cpurange r;

	if (walk->next == walk->end) {
		if (!cpuset_range(set, walk->end, &r))
			return false;
		*walk = (struct cpuwalk){r.first, (int64_t)r.last + 1};
	}
	*cpu = (int)walk->next++;
	return true;
}

bool
cpuset_within(const struct cpuset *set, const struct cpuset *other)
{
	struct cpurange r;

	for (int64_t from = 0; cpuset_range(set, from, &r); from = (int64_t)r.last + 1)
		if (cpuset_count(other, r) != cpurange_count(r))
			return false;
	return true;
}

bool
cpuset_meets_inside(const struct cpuset *set, const struct cpuset *other)
{
	const struct cpuset *fewer = set->count < other->count ? set : other;
	const struct cpuset *more = fewer == set ? other : set;
	struct cpurange r;

	for (int64_t from = 0; cpuset_range(fewer, from, &r); from = (int64_t)r.last + 1)
		if (cpuset_count(more, r) > 0)
			return true;
	return false;
}

void
cpuset_unite(struct cpuset *set, const struct cpuset *other)
{
	struct cpurange r;

	if (cpuset_is_range(other)) {
		cpuset_add(set, other->hull);
		return;
	}
	for (int64_t from = 0; cpuset_range(other, from, &r); from = (int64_t)r.last + 1)
		cpuset_add(set, r);
}

static const char *
parse_element(struct cpuset *set, struct word w)
{
	bool is_range, has_step;
	struct word first = word_cut(&w, '-', &is_range);
	struct word last = word_cut(&w, ':', &has_step);
	struct cpurange r;
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

/* Write a range of a list: "0-3", or "8". */
static char *
write_range(char *dst, struct cpurange r)
{
	dst = number_write(dst, (uint64_t)r.first, 10, 0, number_lower);
	if (r.last > r.first)
		dst = number_write(text_write(dst, "-"), (uint64_t)r.last, 10, 0, number_lower);
	return dst;
}

/* Two numbers, what joins them, and a comma or a NUL. */
#define RANGE_BYTES (sizeof "2147483647-2147483647,")

void
cpuset_print(struct out *out, const struct cpuset *set)
{
	char text[RANGE_BYTES];
	struct cpurange r;

	for (int64_t from = 0; cpuset_range(set, from, &r); from = (int64_t)r.last + 1) {
		out_text(out, r.first > set->hull.first ? "," : "");
		out_bytes(out, text, (size_t)(write_range(text, r) - text));
	}
}

/* The range's part of the list of a set, with the comma if another range follows. */
static void
write_part(char text[RANGE_BYTES], const struct cpuset *set, struct cpurange r)
{
	char *end = write_range(text, r);

	*(r.last < set->hull.last ? text_write(end, ",") : end) = '\0';
}

int
cpuset_compare(const struct cpuset *a, const struct cpuset *b)
{
	char x[RANGE_BYTES], y[RANGE_BYTES];
	struct cpurange r, s;
	int order = 0;

	for (int64_t from = 0; order == 0 && cpuset_range(a, from, &r) && cpuset_range(b, from, &s);
	     from = (int64_t)r.last + 1) {
		const bool ends = r.last == a->hull.last;

		if (r.first == s.first && r.last == s.last && ends == (s.last == b->hull.last))
			continue;
		write_part(x, a, r);
		write_part(y, b, s);
		order = strcmp(x, y);
	}
	return order;
}

void
cpuset_clear(struct cpuset *set)
{
	set->count = 0;
}

void
cpuset_free_tree(struct cpuset *set)
{
	free(set->tree);
	*set = (struct cpuset){0};
}
