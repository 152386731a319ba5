/*
 * Lines of vmxdecode's input in every notation: up to 9 arbitrary bytes, or up to 7
 * after "n: CPU 1: ", with any word known before.
 *
 * proves: vmxdecode/input.c
 * with: common/number.c
 * options: -eva-slevel 3000
 * options: -eva-split-return-function label_cut:full,labels_parse:full,trim:full
 * options: -eva-split-return-function word_cut:full,number_digits:0:1,number_parse:0:1
 */
#include "tests/prove/prove.h"

#include "tests/prove/any_list.h"

#include "common/label.c"
#include "vmxdecode/input.c"

#define MOST 9
#define AFTER 7

/* A stub for vmxdecode/words.c: at most one word is known. */
static struct {
	struct entry entry;
	char text[8];
} known;

uint32_t
words_look_up(struct words *words, struct word w, bool may_be_host)
{
	read_bytes(w);
	return words->count > 0 && Frama_C_nondet(0, 1) ? 0 : NO_WORD;
}

/* A stub for vmxdecode/spans.c. */
bool
spans_add(
    struct spans *spans, const struct cpuset *cpus, uint32_t reg, uint64_t value, bool labelled)
{
	/*@ assert spans == &known.entry.spans; */
	return Frama_C_nondet(0, 1);
}

bool
spans_add_missing(struct spans *spans, const struct cpuset *cpus, uint32_t reg)
{
	/*@ assert spans == &known.entry.spans; */
	return Frama_C_nondet(0, 1);
}

static void
take(struct word line)
{
	static const char styles[] = {'x', 'd', 'u', 'o', 'r'};
	struct input in = {
	    .style = styles[Frama_C_interval(0, 4)],
	    .c = Frama_C_nondet(0, 1),
	    .assumed = Frama_C_nondet(IA32_FEATURE_CONTROL, VM_CR),
	    .words = {.entries = &known.entry, .count = Frama_C_nondet(0, 1)},
	};
	struct rejection why;

	known.entry = (struct entry){.len = Frama_C_unsigned_int_interval(0, 7),
	    .reg = Frama_C_unsigned_int_interval(0, UINT32_MAX),
	    .is_register = Frama_C_nondet(0, 1),
	    .is_known = Frama_C_nondet(0, 1),
	    .can_be_host = Frama_C_nondet(0, 1)};
	for (size_t i = 0; i < sizeof known.text; i++)
		known.text[i] = Frama_C_char_interval(CHAR_MIN, CHAR_MAX);
	if (!input_take(&in, line, &why) && why.bad.s != NULL)
		read_bytes(why.bad);
}

int
main(void)
{
	static const char labels[] = "n: CPU 1: ";

	for (size_t len = 0; len <= MOST; len++) {
		char bytes[ROOM(MOST)];

		take(any_word(bytes, len));
	}
	for (size_t len = 1; len <= AFTER; len++) {
		char bytes[ROOM(sizeof labels + AFTER)];
		const struct word line = any_word(bytes, sizeof labels - 1 + len);

		memcpy(bytes + 1, labels, sizeof labels - 1);
		take(line);
	}
	return 0;
}
