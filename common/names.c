#include "common/names.h"

static int
capital(char c)
{
	const int letter = (unsigned char)c;

	return letter >= 'a' && letter <= 'z' ? letter - 'a' + 'A' : letter;
}

/* Compare n letters in any case. */
static int
compare_letters(const char *a, const char *b, size_t n)
{
	int order = 0;

	for (size_t i = 0; i < n && order == 0; i++)
		order = capital(a[i]) - capital(b[i]);
	return order;
}

/* Return a name without MSR_. */
static struct word
without_msr(struct word w)
{
	return w.len >= 4 && compare_letters(w.s, "MSR_", 4) == 0 ? word_skip(w, 4) : w;
}

/* Compare a name with that of a row, both without MSR_ and in any case. */
static int
compare_name(struct word w, const struct msr_name *row)
{
	const char *name = row->name + (memcmp(row->name, "MSR_", 4) == 0 ? 4 : 0);

	for (size_t i = 0; i < w.len; i++) {
		if (name[i] == '\0')
			return 1;
		if (capital(w.s[i]) != capital(name[i]))
			return capital(w.s[i]) - capital(name[i]);
	}
	return -(name[w.len] != '\0');
}

/*
 * Find the first place of a number in the table or, if reg is NULL, that of a name in
 * the index. If it is missing, this is the place where it would be.
 */
static size_t
find_place(const uint32_t *reg, struct word w)
{
	size_t low = 0, high = names_count;

	while (low < high) {
		const size_t middle = low + (high - low) / 2;

		if (reg != NULL ? names[middle].reg < *reg
				: compare_name(w, &names[names_index[middle]]) > 0)
			low = middle + 1;
		else
			high = middle;
	}
	return low;
}

const struct msr_name *
names_of(uint32_t reg)
{
	const size_t i = find_place(&reg, (struct word){0});

	return i < names_count && names[i].reg == reg ? &names[i] : NULL;
}

const uint16_t *
names_find(struct word w, size_t *count)
{
	const size_t first = find_place(NULL, without_msr(w));
	size_t i = first;

	while (i < names_count && compare_name(without_msr(w), &names[names_index[i]]) == 0)
		i++;
	*count = i - first;
	return &names_index[first];
}

const char *
names_suggest(struct word w)
{
	char name[sizeof names->name] = "IA32_";
	const uint16_t *rows;
	size_t count;

	w = without_msr(w);
	if (w.len > sizeof name - strlen("IA32_"))
		return NULL;
	memcpy(name + strlen("IA32_"), w.s, w.len);
	rows = names_find((struct word){name, strlen("IA32_") + w.len}, &count);
	return count > 0 ? without_msr(word_of(names[*rows].name)).s : NULL;
}

bool
names_contains(const struct msr_name *row, struct word text)
{
	const struct word name = word_of(row->name);

	for (size_t i = 0; i + text.len <= name.len; i++)
		if (compare_letters(name.s + i, text.s, text.len) == 0)
			return true;
	return false;
}
