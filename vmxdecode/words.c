#include "vmxdecode/words.h"

#include "common/bits.h"
#include "common/memory.h"

#include <stdlib.h>
#include <strings.h>

struct slot {
	uint32_t hash;
	uint32_t word; /* its number + 1, or 0 if the slot is empty */
};

static bool
begins_in_any_case(struct word w, const char *with)
{
	return w.len >= strlen(with) && strncasecmp(w.s, with, strlen(with)) == 0;
}

static bool
has_control(struct word w)
{
	for (size_t i = 0; i < w.len; i++)
		if ((unsigned char)w.s[i] < ' ' || w.s[i] == 127)
			return true;
	return false;
}

/* Return a word without the bit field in brackets at its end, if there is one. */
static struct word
without_field(struct word w)
{
	struct bitfield field;
	struct word rest = w, name;
	bool found;

	name = word_cut(&rest, '[', &found);
	if (!found || rest.len == 0 || rest.s[rest.len - 1] != ']')
		return w;
	rest.len--;
	return bits_parse(rest, &field) == NULL ? name : w;
}

/* Determine what a word can mean, whatever its place. */
static struct entry
classify(struct word w)
{
	const struct word name = without_field(w);
	size_t count;
	const uint16_t *rows = names_find(name, &count);
	const bool is_reserved = begins_in_any_case(w, "IA32_") || begins_in_any_case(w, "MSR_")
	    || begins_in_any_case(w, "0x");
	const bool is_name = count > 0 && memchr(name.s, '_', name.len) != NULL;
	struct entry e = {.len = (uint32_t)w.len};
	bool is_exact = false;

	for (size_t i = 0; i < count; i++)
		is_exact = is_exact || word_equals(name, word_of(names[rows[i]].name));
	e.is_register = is_reserved || is_name || is_exact;
	e.is_known = count == 1 && name.len == w.len && (is_name || is_exact);
	e.reg = e.is_known ? names[*rows].reg : 0;
	e.can_be_host =
	    !is_reserved && !is_name && !(is_exact && name.len < w.len) && !has_control(w);
	return e;
}

static uint32_t
add_entry(struct words *words, struct word w, struct entry e)
{
	const uint32_t word = (uint32_t)words->used;
	char *copy;

	words->used += 1 + w.len / sizeof e + 1;
	while (words->used > words->room)
		words->entries = memory_grow(words->entries, words->room, &words->room, sizeof e);
	words->entries[word] = e;
	copy = (char *)(words->entries + word + 1);
	memcpy(copy, w.s, w.len);
	copy[w.len] = '\0';
	words->count++;
	return word;
}

/* Make room for one more slot. */
static void
reserve_slot(struct words *words)
{
	const size_t n = words->slot_count == 0 ? 16 : words->slot_count * 2;
	struct slot *slots;

	if (words->count * 2 < words->slot_count)
		return;
	slots = memory_resize(NULL, n, sizeof *slots);
	memset(slots, 0, n * sizeof *slots);
	for (size_t i = 0; i < words->slot_count; i++) {
		size_t j = words->slots[i].hash & (n - 1);

		if (words->slots[i].word == 0)
			continue;
		while (slots[j].word != 0)
			j = (j + 1) & (n - 1);
		slots[j] = words->slots[i];
	}
	free(words->slots);
	words->slots = slots;
	words->slot_count = n;
}

/* Return the slot of a word, or the empty one where it belongs. */
static struct slot *
find_slot(const struct words *words, struct word w, uint32_t hash)
{
	for (size_t i = hash;; i++) {
		struct slot *slot = &words->slots[i & (words->slot_count - 1)];

		if (slot->word == 0
		    || (slot->hash == hash
			&& word_equals(entry_text(&words->entries[slot->word - 1]), w)))
			return slot;
	}
}

uint32_t
words_look_up(struct words *words, struct word w, bool may_be_host)
{
	const uint32_t hash = hash_bytes(words->key, w.s, w.len);
	struct slot *slot;

	reserve_slot(words);
	slot = find_slot(words, w, hash);
	if (slot->word == 0) {
		const struct entry e = classify(w);

		if (!e.is_register && !(may_be_host && e.can_be_host))
			return NO_WORD;
		*slot = (struct slot){hash, add_entry(words, w, e) + 1};
	}
	return slot->word - 1;
}

uint32_t
words_next(const struct words *words, uint32_t word)
{
	return word + 1 + (uint32_t)(words->entries[word].len / sizeof *words->entries) + 1;
}

void
words_free(struct words *words)
{
	for (uint32_t i = 0; i < words->used; i = words_next(words, i))
		spans_free(&words->entries[i].spans);
	free(words->entries);
	free(words->slots);
}
