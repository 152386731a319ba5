#include "vmxdecode/input.h"

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

/* Take the label before the value. Return whether it is a register. */
static bool
take_register(struct input *in, struct reading *r, bool may_be_host)
{
	const struct word *w = &r->labels.reg;
	uint64_t n;

	if (word_begins(*w, "0x")) {
		if (number_parse(*w, &n) != NUMBER_OK || n > UINT32_MAX)
			return false;
		r->reg = (uint32_t)n;
		return true;
	}
	r->host = words_find(&in->words, *w, &in->last_label, may_be_host);
	if (r->host == NO_WORD || !in->words.entries[r->host].is_register)
		return false;
	r->reg = in->words.entries[r->host].reg;
	return true;
}

/* Find the host and the register. A label alone is either. */
static const char *
take_labels(struct input *in, struct reading *r, struct word *bad)
{
	const struct labels *l = &r->labels;
	const bool is_alone = l->host.len == 0 && l->cpus.count == 0;
	const bool has_label = l->reg.len > 0;

	r->host = NO_WORD;
	r->reg = in->assumed;
	r->has_reg = has_label && take_register(in, r, is_alone);
	if (has_label && !r->has_reg && !is_alone) {
		*bad = l->reg;
		return "is not a register";
	}
	if (r->has_reg || !has_label)
		r->host = words_find(&in->words, l->host, &in->last_host, true);
	if (r->host != NO_WORD && in->words.entries[r->host].can_be_host)
		return NULL;
	*bad = l->host.len > 0 ? l->host : l->reg;
	return "is not a valid label here";
}

static const char *
parse_line(struct input *in, struct word line, struct reading *r, struct word *bad)
{
	const char *reason = labels_parse(&r->labels, line, bad);

	if (reason != NULL)
		return reason;
	/* The value first: a line that is rejected adds no word. */
	if (!parse_value(in, r->labels.value, &r->value)) {
		*bad = r->labels.value;
		return "is not a value";
	}
	return take_labels(in, r, bad);
}

bool
input_parse(
    struct input *in, struct word line, struct reading *r, struct word *bad, const char **reason)
{
	const struct word text = trim(line);
	const bool is_empty = text.len == 0 || text.s[0] == '#';

	*reason = is_empty ? NULL : parse_line(in, text, r, bad);
	if (!is_empty && *reason == NULL)
		return true;
	if (memchr(line.s, '\0', line.len) != NULL) {
		*bad = (struct word){NULL, 0};
		*reason = "contains a NUL byte";
	}
	return false;
}

bool
input_add(struct input *in, const struct reading *r)
{
	in->any = true;
	return spans_add(&in->words.entries[r->host].spans, &r->labels.cpus, r->reg, r->value,
	    r->has_reg && r->reg == in->assumed);
}
