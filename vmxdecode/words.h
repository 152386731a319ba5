/* The words that label lines, each of them once: hosts, with what they hold, and registers. */
#ifndef WORDS_H
#define WORDS_H

#include "common/names.h"
#include "vmxdecode/hash.h"
#include "vmxdecode/spans.h"

/* Zero-initialised but for its key it is empty; words_free releases it. */
struct words {
	uint32_t key; /* of the hash */
	struct entry *entries; /* in the order of words_find; behind each its text */
	size_t used, room, count;
	struct slot *slots; /* a hash table with linear probing, at most half full */
	size_t slot_count; /* a power of 2, or 0 */
};

#define NO_WORD UINT32_MAX

/* What is known of a word. Its text follows. */
struct entry {
	struct spans spans; /* if it is a host */
	uint32_t len;
	uint32_t reg; /* if it is known */
	bool is_register; /* as the last label it is a register, known or not */
	bool is_known;
	bool can_be_host;
};

/* The text, which ends in a NUL. */
static inline struct word
entry_text(const struct entry *e)
{
	return (struct word){(const char *)(e + 1), e->len};
}

/*
 * Find a word's number, which is its place among the entries. A new word is added if it
 * names a register or, with may_be_host, if it can be a host; else the answer is NO_WORD.
 */
uint32_t words_look_up(struct words *words, struct word w, bool may_be_host);

/* The same; *last is the answer from call to call, begins as 0, and mostly stays. */
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

/* The number of the next word, beginning with 0; words->used at the end. */
uint32_t words_next(const struct words *words, uint32_t word);

void words_free(struct words *words);

#endif
