#include "vmxdecode/input.h"

#include "vmxdecode/decode.h"

static const char no_value[] = "is not a value", no_register[] = "is not a register",
		  contradiction[] = "contradicts an earlier line for the same CPU and register";

static bool
is_blank(char c)
{
	return c == ' ' || c == '\t' || c == '\r';
}

static struct word
trim(struct word w)
{
	while (w.len > 0 && is_blank(w.s[0]))
		w = word_skip(w, 1);
	while (w.len > 0 && is_blank(w.s[w.len - 1]))
		w.len--;
	return w;
}

static bool
parse_signed(struct word w, uint64_t *value)
{
	const bool negative = word_begins(w, "-");
	uint64_t n;

	if (number_digits(negative ? word_skip(w, 1) : w, 10, &n) != NUMBER_OK
	    || n > (uint64_t)INT64_MAX + negative)
		return false;
	*value = negative ? -n : n;
	return true;
}

/* Parse the 8 bytes that rdmsr -r -c prints: {0x05,0x00,...}. */
static bool
parse_bytes(struct word w, uint64_t *value)
{
	bool more = true;

	if (!word_begins(w, "{") || w.s[w.len - 1] != '}')
		return false;
	w = word_skip(w, 1);
	w.len--;
	*value = 0;
	for (unsigned i = 0; i < 8; i++) {
		const struct word byte = word_cut(&w, ',', &more);
		uint64_t n;

		if (more != (i < 7) || number_parse(byte, &n) != NUMBER_OK || n > 0xff)
			return false;
		*value |= n << (8 * i);
	}
	return true;
}

static bool
parse_value(const struct input *in, struct word w, uint64_t *value)
{
	unsigned base = 16;

	if (in->style == 'd')
		return parse_signed(w, value);
	if (in->style == 'r')
		return parse_bytes(w, value);
	if (in->style == 'u') {
		base = 10;
		w.len -= in->c && w.len > 0 && w.s[w.len - 1] == 'U';
	} else if (in->style == 'o') {
		base = 8;
	} else if (word_begins(w, "0x") || word_begins(w, "0X")) {
		w = word_skip(w, 2);
	}
	return number_digits(w, base, value) == NUMBER_OK;
}

/* The value of a register on some CPUs, or on one CPU without a label. */
struct reading {
	uint32_t host; /* a word */
	uint32_t reg;
	bool has_reg; /* if not, the register is assumed */
	uint64_t value;
};

static bool
is_host(const struct input *in, uint32_t word)
{
	return word != NO_WORD && in->words.entries[word].can_be_host;
}

static bool
is_register(const struct input *in, uint32_t word)
{
	return word != NO_WORD && in->words.entries[word].is_register;
}

/*
 * Parse a label that looks like a register; word is NO_WORD for a number. Return NULL, or the
 * reason for rejecting it.
 */
static const char *
take_register(struct input *in, struct reading *r, uint32_t word)
{
	struct registers registers;
	const char *reason = NULL;

	if (word != NO_WORD && in->words.entries[word].is_known) {
		r->reg = in->words.entries[word].reg;
	} else {
		reason = registers_parse_one(&registers, in->labels.reg, in->room);
		r->reg = registers.first;
	}
	r->has_reg = reason == NULL;
	return reason;
}

/* Find the host and the register in the labels. A single label may be either. */
static const char *
take_labels(struct input *in, struct reading *r, struct word *bad)
{
	const struct labels *l = &in->labels;
	const bool is_alone = l->host.len == 0 && l->cpus.count == 0;
	const bool is_number = word_begins(l->reg, "0x") || word_begins(l->reg, "0X");
	const char *reason = NULL;
	bool has_host;

	r->host = NO_WORD;
	r->has_reg = false;
	if (l->reg.len > 0 && !is_number)
		r->host = words_find(&in->words, l->reg, &in->last_label, is_alone);
	if (is_number || is_register(in, r->host))
		reason = take_register(in, r, r->host);
	else if (l->reg.len > 0 && !is_alone)
		reason = no_register;
	has_host = reason == NULL && (r->has_reg || l->reg.len == 0);
	if (has_host)
		r->host = words_find(&in->words, l->host, &in->last_host, true);
	if (reason == NULL && is_host(in, r->host))
		return NULL;
	/* If *bad were copied earlier, the load would stall, waiting for the store before it. */
	*bad = has_host ? l->host : l->reg;
	return reason != NULL ? reason : "is not a valid label here";
}

static const char *
parse_line(struct input *in, struct word line, struct reading *r, struct word *bad)
{
	const char *reason = labels_parse(&in->labels, line, bad);

	if (reason != NULL)
		return reason;
	/* Parse the value first, so that a rejected line adds no word. */
	if (!parse_value(in, in->labels.value, &r->value)) {
		*bad = in->labels.value;
		return no_value;
	}
	return take_labels(in, r, bad);
}

/* Add a value. Return false if one of its CPUs has another value. */
static bool
add(struct input *in, const struct reading *r)
{
	const uint32_t reg = r->has_reg ? r->reg : in->assumed;

	in->any = true;
	if (!r->has_reg && (r->value & in->undefined) != 0 && in->doubted == 0)
		in->doubted = r->value;
	return spans_add(&in->words.entries[r->host].spans, &in->labels.cpus, reg, r->value,
	    r->has_reg && reg == in->assumed);
}

/* Return the host, or NO_WORD if it is the unnamed host of lines without one. */
static uint32_t
named_host(const struct input *in, uint32_t host)
{
	return in->words.entries[host].len > 0 ? host : NO_WORD;
}

/* Return whether a line begins with "rdmsr:". */
static bool
is_message(struct word line)
{
	struct word label;

	return label_cut(&line, &label) && word_equals(label, word_of("rdmsr"));
}

/*
 * Cut the host off a line. Return its word, which is empty if the line does not begin with
 * a host.
 */
static uint32_t
cut_host(struct input *in, struct word *line)
{
	struct word label, rest = *line, none = {line->s, 0};
	uint32_t host = words_find(&in->words, none, &in->last_host, true);

	if (!is_message(*line) && label_cut(&rest, &label)) {
		const uint32_t word = words_find(&in->words, label, &in->last_host, true);

		if (is_host(in, word) && (!is_register(in, word) || is_message(rest))) {
			host = word;
			*line = rest;
		}
	}
	return host;
}

/* Parse "CPU 0-3 cannot read MSR 0x0000003a", after "rdmsr: ". */
static bool
parse_missing(struct input *in, struct word w, uint32_t *reg)
{
	struct word list, bad;
	uint64_t n;
	bool found;

	if (!word_begins(w, "CPU "))
		return false;
	w = word_skip(w, 4);
	list = word_cut(&w, ' ', &found);
	in->labels.cpus.count = 0;
	if (cpuset_parse(&in->labels.cpus, list, false, &bad) != NULL
	    || !word_begins(w, "cannot read MSR 0x"))
		return false;
	if (number_parse(word_skip(w, 16), &n) != NUMBER_OK || n > UINT32_MAX)
		return false;
	*reg = (uint32_t)n;
	return true;
}

/*
 * Take a line without a value: a message of rdmsr, or a bad line, for which *why has the
 * reason so far.
 */
static bool
take_other(struct input *in, struct word line, struct rejection *why)
{
	struct word rest = line, label;
	uint32_t reg;
	const uint32_t host = cut_host(in, &rest);
	const bool from_rdmsr = is_message(rest);

	why->host = named_host(in, host);
	if (from_rdmsr
	    || (why->host != NO_WORD && !word_begins(rest, "CPU ")
		&& (why->reason == no_value || why->reason == no_register)))
		*why = (struct rejection){rest, no_value, why->host};
	if (!from_rdmsr)
		return false;
	label_cut(&rest, &label);
	if (word_begins(rest, "hint: "))
		return true;
	if (!parse_missing(in, rest, &reg))
		return false;
	in->any = true;
	why->bad = (struct word){NULL, 0};
	why->reason = contradiction;
	return spans_add_missing(&in->words.entries[host].spans, &in->labels.cpus, reg);
}

/* Replace the tabs after labels with blanks. */
static struct word
without_tabs(struct input *in, struct word line)
{
	for (size_t i = 0; i < line.len; i++) {
		in->line[i] = line.s[i];
		if (line.s[i] == '\t' && i > 0 && line.s[i - 1] == ':')
			in->line[i] = ' ';
	}
	return (struct word){in->line, line.len};
}

/* Take a line with a value. If it has none or contradicts another line, set *why, return false. */
static bool
take_value(struct input *in, struct word text, struct rejection *why)
{
	struct reading r;

	why->host = NO_WORD;
	why->reason = parse_line(in, text, &r, &why->bad);
	if (why->reason != NULL)
		return false;
	if (add(in, &r))
		return true;
	*why = (struct rejection){{NULL, 0}, contradiction, named_host(in, r.host)};
	return false;
}

uint32_t
input_host(struct input *in, struct word line)
{
	if (line.len > LINE_MAX_BYTES)
		line.len = LINE_MAX_BYTES;
	line = without_tabs(in, trim(line));
	return word_begins(line, "#") ? NO_WORD : named_host(in, cut_host(in, &line));
}

bool
input_take(struct input *in, struct word line, struct rejection *why)
{
	struct word text = trim(line);
	const bool is_empty = text.len == 0 || text.s[0] == '#';

	if (!is_empty && take_value(in, text, why))
		return true;
	if (memchr(line.s, '\0', line.len) != NULL) {
		*why = (struct rejection){{NULL, 0}, "contains a NUL byte", input_host(in, line)};
		return false;
	}
	if (is_empty)
		return true;
	/* A line with a tab after a label is rejected at first. Such lines are rare. */
	if (memchr(text.s, '\t', text.len) != NULL) {
		text = without_tabs(in, text);
		if (take_value(in, text, why))
			return true;
	}
	return why->reason != contradiction && take_other(in, text, why);
}

void
input_init(struct input *in)
{
	in->words.key = hash_key();
	in->undefined = undefined_bits(in->assumed, UINT64_MAX);
}

void
input_take_value(struct input *in, uint64_t value)
{
	const struct word none = {"", 0};
	const struct reading r = {
	    .host = words_find(&in->words, none, &in->last_host, true), .value = value};

	(void)add(in, &r);
}

void
input_free(struct input *in)
{
	words_free(&in->words);
	cpuset_free(&in->labels.cpus);
}
