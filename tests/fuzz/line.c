/*
 * Lines of vmxdecode's input: values and rdmsr's messages. The first byte selects the
 * notation. The rest is lines, separated by newlines.
 */
#include "common/names.h"
#include "tests/fuzz/labels.h"
#include "vmxdecode/input.h"

#include <ctype.h>
#include <strings.h>

/* The kind of a line. */
enum kind { NOTHING, BAD, READING, FACT };

struct expected {
	struct expected_labels labels; /* of a fact: the host and the CPUs */
	int64_t reg; /* -1 if absent */
	uint64_t value;
};

/* What the table of names has for a word. */
struct meaning {
	uint32_t reg;
	unsigned count; /* of the registers it stands for */
	bool is_exact;
	bool has_underscore;
};

static bool
begins(struct word w, const char *with)
{
	return w.len >= strlen(with) && strncasecmp(w.s, with, strlen(with)) == 0;
}

/* Look a word up among all names, in any case and with or without MSR_. */
static struct meaning
meaning_of(struct word w)
{
	const struct word rest = word_skip(w, begins(w, "MSR_") ? 4 : 0);
	struct meaning m = {.has_underscore = w.len > 0 && memchr(w.s, '_', w.len) != NULL};

	for (size_t i = 0; i < names_count; i++) {
		const char *name = names[i].name;

		/* Most begin with another letter. */
		if (rest.len == 0
		    || (toupper(name[0]) != toupper((unsigned char)rest.s[0])
			&& toupper(name[4]) != toupper((unsigned char)rest.s[0])))
			continue;
		m.is_exact = m.is_exact || same_word(w, name);
		name += strncmp(name, "MSR_", 4) == 0 ? 4 : 0;
		if (rest.len == strlen(name) && strncasecmp(rest.s, name, rest.len) == 0) {
			m.reg = names[i].reg;
			m.count++;
		}
	}
	return m;
}

/* Cut a bit field off the end of a word. Return false if it has none. */
static bool
cut_field(struct word *w)
{
	bool has_bracket, has_colon;
	struct word rest = *w, high;
	const struct word name = word_cut(&rest, '[', &has_bracket);
	struct big h, l;

	if (!has_bracket || rest.len == 0 || rest.s[rest.len - 1] != ']')
		return false;
	rest.len--;
	high = word_cut(&rest, ':', &has_colon);
	h = big_digits(high, 10);
	l = has_colon ? big_digits(rest, 10) : h;
	if (!h.is_number || !h.fits || !l.is_number || !l.fits || h.value > 63 || l.value > h.value)
		return false;
	*w = name;
	return true;
}

/* Return whether a word is taken for a register if no other label follows. */
static bool
is_register(struct word w)
{
	struct word name = w;
	struct meaning m;

	cut_field(&name);
	m = meaning_of(name);
	return begins(w, "IA32_") || begins(w, "MSR_") || begins(w, "0x") || m.is_exact
	    || (m.count > 0 && m.has_underscore);
}

/* Return whether a word can be a host. Before another label, a register name without _ can. */
static bool
is_host(struct word w)
{
	struct word name = w;
	const bool has_field = cut_field(&name);
	const struct meaning m = meaning_of(name);

	for (size_t i = 0; i < w.len; i++)
		if ((unsigned char)w.s[i] <= 0x20 || w.s[i] == 0x7f)
			return false;
	if (begins(w, "IA32_") || begins(w, "MSR_") || begins(w, "0x"))
		return false;
	return m.is_exact ? !has_field && !m.has_underscore : m.count == 0 || !m.has_underscore;
}

static bool
read_register(struct word w, int64_t *reg)
{
	const struct meaning m = meaning_of(w);
	uint64_t n;

	if (begins(w, "0x")) {
		if (!big_up_to(w, 0xffffffffU, &n))
			return false;
		*reg = (int64_t)n;
		return true;
	}
	*reg = m.reg;
	return m.count == 1;
}

static bool
read_signed(struct word w, uint64_t *value)
{
	const bool negative = word_begins(w, "-");
	const struct big n = big_digits(word_skip(w, negative), 10);

	*value = negative ? 0 - n.value : n.value;
	return n.is_number && n.fits && n.value <= (uint64_t)INT64_MAX + negative;
}

/* Parse {0x05,0x00,...}: 8 bytes, little-endian. */
static bool
read_bytes(struct word w, uint64_t *value)
{
	bool more = true;
	uint64_t byte;

	*value = 0;
	if (w.len < 2 || w.s[0] != '{' || w.s[w.len - 1] != '}')
		return false;
	w = (struct word){w.s + 1, w.len - 2};
	for (unsigned i = 0; i < 64; i += 8) {
		if (!more || !big_up_to(word_cut(&w, ',', &more), 255, &byte))
			return false;
		*value |= byte << i;
	}
	return !more;
}

static bool
read_value(struct word w, const struct input *n, uint64_t *value)
{
	struct big v;

	if (n->style == 'd')
		return read_signed(w, value);
	if (n->style == 'r')
		return read_bytes(w, value);
	if (n->style == 'x' && (word_begins(w, "0x") || word_begins(w, "0X")))
		w = word_skip(w, 2);
	if (n->style == 'u' && n->c && w.len > 0 && w.s[w.len - 1] == 'U')
		w.len--;
	v = big_digits(w, n->style == 'x' ? 16 : n->style == 'o' ? 8 : 10);
	*value = v.value;
	return v.is_number && v.fits;
}

/* Parse a line with a value. */
static bool
read_line(struct word line, const struct input *n, struct expected *e)
{
	struct expected_labels *l = &e->labels;

	e->reg = -1;
	if (!expected_labels(line, l) || !read_value(l->value, n, &e->value))
		return false;
	if (l->reg.len > 0 && is_register(l->reg)) {
		if (!read_register(l->reg, &e->reg))
			return false;
	} else if (l->reg.len > 0) {
		/* A lone label that is not a register is a host. */
		if (l->host.len > 0 || l->cpus.len > 0)
			return false;
		l->host = l->reg;
	}
	return is_host(l->host);
}

/* Cut the part before a blank off a line, if it ends in a colon. */
static bool
cut_label(struct word *line, struct word *label)
{
	if (!part_of(*line, 0, label) || label->len < 2 || label->s[label->len - 1] != ':')
		return false;
	*line = word_skip(*line, label->len + 1);
	label->len--;
	return true;
}

/* Parse a message of rdmsr with its host, or find the host of another line. */
static enum kind
read_message(struct word line, struct expected *e)
{
	static const char cannot[] = "cannot read MSR 0x";
	const struct word none = {line.s, 0};
	struct word rest = line, label, next;
	bool found;
	uint64_t reg;

	e->labels = (struct expected_labels){none, none, none, none};
	if (cut_label(&rest, &label) && !same_word(label, "rdmsr") && is_host(label)) {
		struct word after = rest;

		if (!is_register(label) || (cut_label(&after, &next) && same_word(next, "rdmsr"))) {
			e->labels.host = label;
			line = rest;
		}
	}
	if (!cut_label(&line, &label) || !same_word(label, "rdmsr"))
		return BAD;
	if (word_begins(line, "hint: "))
		return NOTHING;
	if (!word_begins(line, "CPU "))
		return BAD;
	line = word_skip(line, 4);
	e->labels.cpus = word_cut(&line, ' ', &found);
	if (!is_list(e->labels.cpus) || !word_begins(line, cannot)
	    || !big_up_to(word_skip(line, sizeof cannot - 3), 0xffffffffU, &reg))
		return BAD;
	e->reg = (int64_t)reg;
	return FACT;
}

static enum kind
reference(struct word line, const struct input *n, struct expected *e)
{
	const bool has_nul = line.len > 0 && memchr(line.s, '\0', line.len) != NULL;
	static const char blanks[] = {' ', '\t', '\r'};
	enum kind kind;

	while (line.len > 0 && memchr(blanks, line.s[0], sizeof blanks) != NULL)
		line = word_skip(line, 1);
	while (line.len > 0 && memchr(blanks, line.s[line.len - 1], sizeof blanks) != NULL)
		line.len--;
	e->labels.host = (struct word){line.s, 0};
	if (line.len == 0 || line.s[0] == '#')
		return has_nul ? BAD : NOTHING;
	if (!has_nul && read_line(line, n, e))
		return READING;
	kind = read_message(line, e);
	return has_nul ? BAD : kind;
}

/* Take what a line added, if it added anything, from the only host that has it. */
static bool
take_spans(struct input *in, struct spans *spans, uint32_t *host)
{
	bool any = false;

	for (uint32_t i = 0; i < in->words.used; i = words_next(&in->words, i)) {
		struct entry *e = &in->words.entries[i];

		if (e->spans.count == 0)
			continue;
		EXPECT(!any);
		any = true;
		*host = i;
		*spans = e->spans;
		e->spans = (struct spans){.count = 0};
	}
	return any;
}

/* Compare what a good line added. */
static void
check_good(const struct input *in, const struct spans *spans, const struct expected *e, bool fact)
{
	const bool labelled = e->reg == in->assumed && !fact;
	const uint32_t reg = e->reg >= 0 ? (uint32_t)e->reg : in->assumed;
	const uint64_t value = fact ? 0 : e->value;
	struct cpuset cpus = {.count = 0};
	struct place place = {0, 0};
	const struct span *s;

	for (; (s = spans_at(spans, &place)) != NULL; place.i++) {
		EXPECT(series_register(s->series) == reg);
		if (s->first == UNLABELLED) {
			EXPECT(e->labels.cpus.len == 0 && s->last == 1 && !fact);
			EXPECT(s->value == value && place.i == 0);
			EXPECT(series_kind(s->series) == (labelled ? LABELLED : VALUES));
		} else if (series_kind(s->series) == LABELLED) {
			EXPECT(labelled);
		} else {
			EXPECT(series_kind(s->series) == (fact ? MISSING : VALUES));
			EXPECT(s->value == value);
			cpuset_add(&cpus, (struct cpurange){s->first, s->last});
		}
	}
	cpuset_settle(&cpus);
	expect_cpus(&cpus, e->labels.cpus);
	cpuset_free(&cpus);
}

/* Replace the tabs after colons with blanks, in place. */
static struct word
tabs_to_blanks(struct word w)
{
	char *text = (char *)w.s;

	for (size_t i = 1; i < w.len; i++)
		if (text[i] == '\t' && text[i - 1] == ':')
			text[i] = ' ';
	return w;
}

static void
check_line(struct input *in, struct word part)
{
	const struct word line = copy_word(part.s, part.len);
	struct expected e = {.reg = -1};
	struct rejection why;
	struct spans spans = {.count = 0};
	uint32_t host;
	const bool good = input_take(in, line, &why);
	const struct word blanks = copy_word(line.s, line.len);
	const enum kind kind = reference(tabs_to_blanks(blanks), in, &e);

	EXPECT(good == (kind != BAD));
	EXPECT(take_spans(in, &spans, &host) == (kind == READING || kind == FACT));
	if (kind == READING || kind == FACT) {
		EXPECT(word_equals(entry_text(&in->words.entries[host]), e.labels.host));
		check_good(in, &spans, &e, kind == FACT);
	} else if (kind == BAD) {
		EXPECT(why.reason[0] != '\0' && strlen(why.reason) < REJECTION_REASON);
		EXPECT(why.bad.s != NULL || why.bad.len == 0);
		EXPECT((why.host == NO_WORD) == (e.labels.host.len == 0));
		EXPECT(why.host == NO_WORD
		    || word_equals(entry_text(&in->words.entries[why.host]), e.labels.host));
	}
	spans_free(&spans);
	free((char *)blanks.s);
	free((char *)line.s);
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	const unsigned choice = take_byte(&data, &size);
	struct input in = {.style = "xduorxxx"[choice % 8],
	    .c = (choice & 8) != 0,
	    .assumed = (choice & 16) != 0 ? 0xc0010114 : 0x3a};
	struct word rest = {(const char *)data, size};
	bool more = true;

	input_init(&in);
	while (more)
		check_line(&in, word_cut(&rest, '\n', &more));
	input_free(&in);
	return 0;
}
