/*
 * Lines of vmxdecode's input in every notation: as values, up to 6 arbitrary bytes, or up to 4
 * after "n: CPU 1: "; as messages, up to 6, or up to 4 after "n: rdmsr: CPU 1 cannot read MSR ".
 * Any word may be known before.
 *
 * proves: vmxdecode/input.c
 * but: input_free
 * with: common/number.c
 * options: -eva-slevel 30000
 * options: -eva-split-return-function label_cut:full,parse_cpus:full,cut_cpu:full
 * options: -eva-split-return-function labels_parse:full,trim:full,parse_line:full
 * options: -eva-split-return-function take_labels:full,take_register:full,parse_value:full
 * options: -eva-split-return-function parse_bytes:full,parse_signed:full,cut_host:full,take_other:full
 * options: -eva-split-return-function word_cut:full,number_digits:0:1,number_parse:0:1
 */
#include "tests/prove/prove.h"

#include "tests/prove/any_list.h"

#include "common/label.c"
#include "vmxdecode/input.c"

#define MOST 6
#define AFTER 4
#define WHOLE 3

/* A stub for vmxdecode/words.c: at most one word is known, but for the empty one. */
static struct {
	struct entry entry;
	char text[8];
} known;

uint32_t
words_look_up(struct words *words, struct word w, bool may_be_host)
{
	(void)words;
	(void)may_be_host;
	read_bytes(w);
	return w.len == 0 || Frama_C_nondet(0, 1) ? 0 : NO_WORD;
}

/* Stubs for other layers. */
const char *
registers_parse_one(struct registers *r, struct word w, char room[REGISTERS_REASON])
{
	(void)room;
	read_bytes(w);
	*r = (struct registers){.first = Frama_C_unsigned_int_interval(0, UINT32_MAX)};
	return Frama_C_nondet(0, 1) ? NULL : "is rejected";
}

uint64_t
undefined_bits(uint32_t reg, uint64_t value)
{
	(void)reg;
	(void)value;
	return any_value();
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

uint32_t
hash_key(void)
{
	return Frama_C_unsigned_int_interval(256, UINT32_MAX);
}

static struct input
any_input(void)
{
	static const char styles[] = {'x', 'd', 'u', 'o', 'r'};

	known.entry = (struct entry){.len = Frama_C_unsigned_int_interval(0, 7),
	    .reg = Frama_C_unsigned_int_interval(0, UINT32_MAX),
	    .is_register = Frama_C_nondet(0, 1),
	    .is_known = Frama_C_nondet(0, 1),
	    .can_be_host = Frama_C_nondet(0, 1)};
	for (size_t i = 0; i < sizeof known.text; i++)
		known.text[i] = Frama_C_char_interval(CHAR_MIN, CHAR_MAX);
	return (struct input){
	    .style = styles[Frama_C_interval(0, 4)],
	    .c = Frama_C_nondet(0, 1),
	    .assumed = Frama_C_nondet(IA32_FEATURE_CONTROL, VM_CR),
	    .words = {.entries = &known.entry, .count = Frama_C_nondet(0, 1)},
	};
}

static void
check_value(struct word line)
{
	struct input in = any_input();
	struct reading r;
	struct word bad;

	if (parse_line(&in, trim(line), &r, &bad) == NULL)
		add(&in, &r);
	else
		read_bytes(bad);
}

static void
check_message(struct word line)
{
	struct input in = any_input();
	struct rejection why = {{NULL, 0}, Frama_C_nondet(0, 1) ? no_value : no_register, NO_WORD};

	if (!take_other(&in, line, &why) && why.bad.s != NULL)
		read_bytes(why.bad);
}

static void
take_after(const char *labels, void (*take)(struct word))
{
	for (size_t len = 1; len <= AFTER; len++) {
		char bytes[ROOM(sizeof "n: rdmsr: CPU 1 cannot read MSR " + AFTER)];
		const struct word line = any_word(bytes, strlen(labels) + len);

		memcpy(bytes + 1, labels, strlen(labels));
		take(line);
	}
}

int
main(void)
{
	for (size_t len = 0; len <= MOST; len++) {
		char bytes[ROOM(MOST)];
		struct rejection why;
		struct input in = any_input();
		const struct word line = any_word(bytes, len);

		check_value(line);
		check_message(line);
		if (len <= WHOLE)
			input_take(&in, line, &why);
		input_init(&in);
		input_take_value(&in, any_value());
	}
	take_after("n: CPU 1: ", check_value);
	take_after("n: rdmsr: CPU 1 cannot read MSR ", check_message);
	return 0;
}
