#include "vmxdecode/input.h"

#include "common/names.h"

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

/* A register as rdmsr labels it: a number with 0x, or a name as the table spells it. */
static bool
parse_register(struct word w, int64_t *reg)
{
	const struct msr_name *name;
	uint64_t n;

	if (word_begins(w, "0x")) {
		if (number_parse(w, &n) != NULL || n > UINT32_MAX)
			return false;
		*reg = (int64_t)n;
		return true;
	}
	name = names_find_exact(w);
	if (name != NULL)
		*reg = name->reg;
	return name != NULL;
}

/* A register's name is no host, unless another label follows: values have no blank. */
static bool
is_host(struct word label, struct word line)
{
	int64_t reg;

	return !word_begins(label, "IA32_") && !word_begins(label, "MSR_")
	    && !word_begins(label, "0x")
	    && (memchr(line.s, ' ', line.len) != NULL || !parse_register(label, &reg));
}

static const char *
parse_labels(struct word *line, struct reading *r, struct word *label)
{
	static const char misplaced[] = "is no label, or not in its place";
	enum { ANY, AFTER_HOST, AFTER_CPU, AFTER_REGISTER } place = ANY;

	for (;;) {
		const bool is_cpu = word_begins(*line, "CPU ");

		*label = *line;
		if (is_cpu && place >= AFTER_CPU)
			return misplaced;
		if (is_cpu)
			*line = word_skip(*line, 4);
		if (!word_cut_label(line, label))
			return is_cpu ? misplaced : NULL;
		if (is_cpu) {
			if (number_cpu(*label, &r->cpu) != NULL)
				return "is no CPU's number";
			place = AFTER_CPU;
		} else if (place == ANY && is_host(*label, *line)) {
			r->host = *label;
			place = AFTER_HOST;
		} else if (place < AFTER_REGISTER && parse_register(*label, &r->reg)) {
			place = AFTER_REGISTER;
		} else {
			return misplaced;
		}
	}
}

static const char *
parse_signed(struct word w, uint64_t *value)
{
	const bool negative = word_begins(w, "-");
	uint64_t n;

	if (number_digits(negative ? word_skip(w, 1) : w, 10, &n) != NULL
	    || n > (uint64_t)INT64_MAX + negative)
		return "is not a value";
	*value = negative ? -n : n;
	return NULL;
}

/* The 8 bytes that rdmsr -r -c prints: {0x05,0x00,...}. */
static const char *
parse_bytes(struct word w, uint64_t *value)
{
	bool more = true;

	if (!word_begins(w, "{") || w.s[w.len - 1] != '}')
		return "is not a value";
	w = word_skip(w, 1);
	w.len--;
	*value = 0;
	for (unsigned i = 0; i < 8; i++) {
		struct word byte = word_cut(&w, ',', &more);
		uint64_t n;

		if (more != (i < 7) || number_parse(byte, &n) != NULL || n > 0xff)
			return "is not a value";
		*value |= n << (8 * i);
	}
	return NULL;
}

static const char *
parse_value(struct word w, const struct notation *n, uint64_t *value)
{
	unsigned base = 16;

	if (n->style == 'd')
		return parse_signed(w, value);
	if (n->style == 'r')
		return parse_bytes(w, value);
	if (n->style == 'u') {
		base = 10;
		w.len -= n->c && w.len > 0 && w.s[w.len - 1] == 'U';
	} else if (n->style == 'o') {
		base = 8;
	} else if (word_begins(w, "0x") || word_begins(w, "0X")) {
		w = word_skip(w, 2);
	}
	return number_digits(w, base, value) == NULL ? NULL : "is not a value";
}

enum input
input_parse(struct word line, const struct notation *n, struct reading *r, struct word *bad,
    const char **reason)
{
	struct word rest = trim(line);

	*r = (struct reading){.host = {"", 0}, .cpu = -1, .reg = -1};
	*bad = (struct word){NULL, 0};
	if (rest.len == 0)
		return INPUT_NOTHING;
	*reason = "holds a NUL byte";
	if (rest.s[0] == '#')
		return memchr(line.s, '\0', line.len) == NULL ? INPUT_NOTHING : INPUT_BAD;
	*reason = parse_labels(&rest, r, bad);
	if (*reason == NULL) {
		*bad = rest;
		*reason = parse_value(rest, n, &r->value);
	}
	if (*reason == NULL)
		return INPUT_READING;
	if (memchr(line.s, '\0', line.len) != NULL) {
		*bad = (struct word){NULL, 0};
		*reason = "holds a NUL byte";
	}
	return INPUT_BAD;
}
