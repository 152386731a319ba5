#include "common/names.h"

/* The name's letters that count: in capitals, and without MSR_. */
static char
capital(char c)
{
	if (c >= 'a' && c <= 'z')
		return (char)(c - 'a' + 'A');
	return c;
}

static struct word
without_msr(struct word w)
{
	static const char prefix[] = "MSR_";

	for (size_t i = 0; prefix[i] != '\0'; i++)
		if (i >= w.len || capital(w.s[i]) != prefix[i])
			return w;
	return word_skip(w, sizeof prefix - 1);
}

static bool
is_same(struct word a, struct word b)
{
	if (a.len != b.len)
		return false;
	for (size_t i = 0; i < a.len; i++)
		if (capital(a.s[i]) != capital(b.s[i]))
			return false;
	return true;
}

const struct msr_name *
names_of(uint32_t reg)
{
	size_t low = 0, high = names_count;

	while (low < high) {
		size_t middle = low + (high - low) / 2;

		if (names[middle].reg < reg)
			low = middle + 1;
		else
			high = middle;
	}
	return low < names_count && names[low].reg == reg ? &names[low] : NULL;
}

const struct msr_name *
names_find(struct word w, const struct msr_name **other)
{
	const struct msr_name *found = NULL;

	*other = NULL;
	w = without_msr(w);
	for (size_t i = 0; i < names_count; i++) {
		if (!is_same(w, without_msr(word_of(names[i].name))))
			continue;
		if (found == NULL)
			found = &names[i];
		else if (names[i].reg != found->reg)
			*other = &names[i];
	}
	return found;
}

bool
names_contains(const struct msr_name *row, struct word text)
{
	struct word name = word_of(row->name);

	for (; name.len >= text.len; name = word_skip(name, 1))
		if (is_same((struct word){name.s, text.len}, text))
			return true;
	return false;
}

const struct msr_name *
names_find_exact(struct word w)
{
	/* Most words that are asked for are hosts' names; registers' begin with a capital. */
	if (w.len == 0 || w.len >= sizeof names[0].name || w.s[0] < 'A' || w.s[0] > 'Z')
		return NULL;
	for (size_t i = 0; i < names_count; i++)
		if (memcmp(names[i].name, w.s, w.len) == 0 && names[i].name[w.len] == '\0')
			return &names[i];
	return NULL;
}
