/* The distinct words in labels: hosts, with their values, and names of registers. */
#ifndef WORDS_H
#define WORDS_H

#include "common/names.h"
#include "vmxdecode/hash.h"
#include "vmxdecode/spans.h"

/* If only the key is set and the rest is 0, it is empty. words_free releases its memory. */
struct words {
	uint32_t key; /* of the hash */
	struct entry *entries; /* in the order of their addition, each followed by its text */
	size_t used, room, count;
	struct slot *slots; /* a hash table with linear probing, at most half full */
	size_t slot_count; /* a power of 2, or 0 */
};

#define NO_WORD UINT32_MAX

/* What is known about a word. Its text follows. */
struct entry {
	struct spans spans; /* of a host */
	uint32_t len; /* of the text */
	uint32_t reg; /* of a known register */
	bool is_register; /* as the last label, it is a register, known or not */
	bool is_known; /* it is the name of one register */
	bool can_be_host;
};

/* Return the text, which ends in a NUL. */
static inline struct word
entry_text(const struct entry *e)
{
	return (struct word){(const char *)(e + 1), e->len};
}

/*
 * Return the number of a word, which is its index among the entries. Add a new word if it
 * names a register or, with may_be_host, if it can be a host. Otherwise, return NO_WORD.
 */
uint32_t words_look_up(struct words *words, struct word w, bool may_be_host);

/*
 * Do the same, but try *last first, since words usually repeat. *last begins as 0 and
 * keeps the last word found.
 */
static inline uint32_t
words_find(struct words *words, struct word w, uint32_t *last, bool may_be_host)
{
	uint32_t word;

	if (words->count > 0 && word_equals(entry_text(&words->entries[*last]), w))
		return *last;
	word = words_look_up(words, w, may_be_host);
	if (word != NO_WORD)
		*last = word;
	return word;
}

/* Return the number of the word after this one, or words->used. The first word is 0. */
uint32_t words_next(const struct words *words, uint32_t word);

void words_free(struct words *words);

#endif
