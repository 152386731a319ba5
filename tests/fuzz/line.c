/*
 * Lines of vmxdecode's input. The first byte selects the notation. The rest is two
 * lines, separated by a newline.
 */
#include "common/names.h"
#include "tests/fuzz/labels.h"
#include "vmxdecode/input.h"

/* The kind of a line. */
enum kind { NOTHING, BAD, READING };

struct expected {
	struct expected_labels labels;
	int64_t reg; /* -1 if absent */
	uint64_t value;
};

static bool
read_register(struct word w, int64_t *reg)
{
	uint64_t n;

	if (word_begins(w, "0x")) {
		if (!big_up_to(w, 0xffffffffU, &n))
			return false;
		*reg = (int64_t)n;
		return true;
	}
	for (size_t i = 0; i < names_count; i++)
		if (same_word(w, names[i].name)) {
			*reg = names[i].reg;
			return true;
		}
	return false;
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

/* Return whether a word can be a host: not a register, no control characters. */
static bool
is_host(struct word w)
{
	static const char *const others[] = {"IA32_", "MSR_", "0x"};

	for (size_t i = 0; i < w.len; i++)
		if ((unsigned char)w.s[i] <= 0x20 || w.s[i] == 0x7f)
			return false;
	for (size_t i = 0; i < 3; i++)
		if (word_begins(w, others[i]))
			return false;
	return true;
}

/* Parse a line that is neither blank nor a comment. */
static bool
read_line(struct word line, const struct input *n, struct expected *e)
{
	struct expected_labels *l = &e->labels;

	e->reg = -1;
	if (!expected_labels(line, l))
		return false;
	if (l->reg.len > 0 && !read_register(l->reg, &e->reg)) {
		/* A lone label that is not a register is a host. */
		if (l->host.len > 0 || l->cpus.len > 0)
			return false;
		l->host = l->reg;
	}
	return is_host(l->host) && read_value(l->value, n, &e->value);
}

static enum kind
reference(struct word line, const struct input *n, struct expected *e)
{
	const bool has_nul = line.len > 0 && memchr(line.s, '\0', line.len) != NULL;
	static const char blanks[] = {' ', '\t', '\r'};

	while (line.len > 0 && memchr(blanks, line.s[0], sizeof blanks) != NULL)
		line = word_skip(line, 1);
	while (line.len > 0 && memchr(blanks, line.s[line.len - 1], sizeof blanks) != NULL)
		line.len--;
	if (line.len == 0 || line.s[0] == '#')
		return has_nul ? BAD : NOTHING;
	return read_line(line, n, e) ? READING : BAD;
}

static void
check_line(struct input *in, struct word part)
{
	const struct word line = copy_word(part.s, part.len);
	struct reading r = {.reg = 0};
	struct expected e;
	struct word bad = {NULL, 0};
	const char *reason;
	const bool good = input_parse(in, line, &r, &bad, &reason);
	const enum kind kind = good ? READING : reason == NULL ? NOTHING : BAD;

	EXPECT(kind == reference(line, in, &e));
	if (kind == READING) {
		EXPECT(word_equals(entry_text(&in->words.entries[r.host]), e.labels.host));
		expect_cpus(&r.labels.cpus, e.labels.cpus);
		EXPECT(r.has_reg == (e.reg >= 0) && (!r.has_reg || r.reg == e.reg));
		EXPECT(r.value == e.value);
	} else if (kind == BAD) {
		EXPECT(reason[0] != '\0');
		EXPECT(bad.s == NULL ? bad.len == 0
				     : bad.s >= line.s && bad.s + bad.len <= line.s + line.len);
	}
	cpuset_free(&r.labels.cpus);
	free((char *)line.s);
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	const unsigned choice = take_byte(&data, &size);
	struct input in = {.style = "xduorxxx"[choice % 8], .c = (choice & 8) != 0};
	struct word rest = {(const char *)data, size};
	bool more = true;

	while (more)
		check_line(&in, word_cut(&rest, '\n', &more));
	words_free(&in.words);
	return 0;
}
