#include "vmxdecode/input.h"

#include "common/label.h"

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

/* Find a register by its name, spelled as in the table. Lines mostly repeat the last label. */
static bool
find_name(struct input *in, struct word w, uint32_t *reg)
{
	const struct msr_name *name;

	if (w.len >= sizeof in->name)
		return false;
	if (!word_equals(w, (struct word){in->name, in->name_len})) {
		name = names_find_exact(w);
		memcpy(in->name, w.s, w.len);
		in->name_len = w.len;
		in->is_register = name != NULL;
		in->name_reg = name != NULL ? name->reg : 0;
	}
	*reg = in->name_reg;
	return in->is_register;
}

/* Parse a register as rdmsr labels it: a number with 0x, or a name. */
static bool
parse_register(struct input *in, struct word w, uint32_t *reg)
{
	uint64_t n;

	if (!word_begins(w, "0x"))
		return find_name(in, w, reg);
	if (number_parse(w, &n) != NUMBER_OK || n > UINT32_MAX)
		return false;
	*reg = (uint32_t)n;
	return true;
}

/* Find the register's number, and tell whether a lone label is it or a host. */
static const char *
take_labels(struct input *in, struct reading *r, struct word *bad)
{
	struct labels *l = &r->labels;

	r->has_reg = l->reg.len > 0 && parse_register(in, l->reg, &r->reg);
	if (l->reg.len == 0 || r->has_reg)
		return NULL;
	*bad = l->reg;
	if (l->host.len > 0 || l->cpus.count > 0)
		return "is not a register";
	l->host = l->reg;
	return NULL;
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

static const char *
parse_line(struct input *in, struct word line, struct reading *r, struct word *bad)
{
	const char *reason = labels_parse(&r->labels, line, bad);

	if (reason != NULL)
		return reason;
	reason = take_labels(in, r, bad);
	if (reason == NULL && !parse_value(in, r->labels.value, &r->value)) {
		*bad = r->labels.value;
		reason = "is not a value";
	}
	if (reason != NULL)
		cpuset_free(&r->labels.cpus);
	return reason;
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
