/*
 * Lines of vmxdecode's input: the first byte chooses the notation, the rest is
 * the line. The reference splits it at every ": " and tries each way to give
 * the labels their places.
 */
#include "common/names.h"
#include "tests/fuzz/fuzz.h"
#include "vmxdecode/input.h"

#include <limits.h>

enum { HOST = 1, CPU = 2, REGISTER = 4 };

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
is_host(struct word w)
{
	static const char *const others[] = {"IA32_", "MSR_", "0x"};

	for (size_t i = 0; i < w.len; i++)
		if ((unsigned char)w.s[i] <= 0x20 || w.s[i] == 0x7f)
			return false;
	for (size_t i = 0; i < 3; i++)
		if (word_begins(w, others[i]))
			return false;
	return w.len > 0;
}

/* Reads the labels, if they are of these kinds. */
static bool
read_labels(const struct word *labels, unsigned kinds, struct reading *r)
{
	uint64_t cpu;

	if ((kinds & HOST) != 0) {
		r->host = *labels++;
		if (!is_host(r->host))
			return false;
	}
	if ((kinds & CPU) != 0) {
		if (!word_begins(*labels, "CPU ")
		    || !big_up_to(word_skip(*labels, 4), INT_MAX, &cpu))
			return false;
		r->cpu = (int)cpu;
		labels++;
	}
	return (kinds & REGISTER) == 0 || read_register(*labels, &r->reg);
}

static bool
read_signed(struct word w, uint64_t *value)
{
	const bool negative = word_begins(w, "-");
	const struct big n = big_digits(word_skip(w, negative), 10);

	*value = negative ? 0 - n.value : n.value;
	return n.is_number && n.fits && n.value <= (uint64_t)INT64_MAX + negative;
}

/* {0x05,0x00,...}: 8 bytes, the least significant first. */
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
read_value(struct word w, const struct notation *n, uint64_t *value)
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

/* A line that is not blank and no comment. */
static bool
read_line(struct word rest, const struct notation *n, struct reading *r)
{
	/* Of as many labels, the ways to place them; of one, a register's name is no host. */
	static const unsigned ways[] = {0, CPU, REGISTER, HOST, HOST | CPU, HOST | REGISTER,
	    CPU | REGISTER, HOST | CPU | REGISTER};
	struct word labels[4];
	unsigned count = 0;

	for (size_t i = 0; i + 1 < rest.len && count < 4; i++)
		if (rest.s[i] == ':' && rest.s[i + 1] == ' ') {
			labels[count++] = (struct word){rest.s, i};
			rest = word_skip(rest, i + 2);
			i = (size_t)-1;
		}
	for (size_t i = 0; i < sizeof ways / sizeof ways[0]; i++) {
		const unsigned w = ways[i];

		*r = (struct reading){.cpu = -1, .reg = -1};
		if ((w & 1) + (w >> 1 & 1) + (w >> 2) == count && read_labels(labels, w, r))
			return read_value(rest, n, &r->value);
	}
	return false;
}

static enum input
reference(struct word line, const struct notation *n, struct reading *r)
{
	const bool has_nul = line.len > 0 && memchr(line.s, '\0', line.len) != NULL;
	static const char blanks[] = {' ', '\t', '\r'};

	while (line.len > 0 && memchr(blanks, line.s[0], sizeof blanks) != NULL)
		line = word_skip(line, 1);
	while (line.len > 0 && memchr(blanks, line.s[line.len - 1], sizeof blanks) != NULL)
		line.len--;
	if (line.len == 0)
		return INPUT_NOTHING;
	if (line.s[0] == '#')
		return has_nul ? INPUT_BAD : INPUT_NOTHING;
	return !has_nul && read_line(line, n, r) ? INPUT_READING : INPUT_BAD;
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	const unsigned choice = take_byte(&data, &size);
	const struct notation n = {"xduorxxx"[choice % 8], (choice & 8) != 0};
	const struct word line = copy_word(data, size);
	struct reading r, expected = {0};
	struct word bad;
	const char *reason = NULL;
	const enum input kind = input_parse(line, &n, &r, &bad, &reason);

	EXPECT(kind == reference(line, &n, &expected));
	if (kind == INPUT_READING) {
		EXPECT(r.host.len == expected.host.len);
		EXPECT(r.host.len == 0 || r.host.s == expected.host.s);
		EXPECT(r.cpu == expected.cpu && r.reg == expected.reg);
		EXPECT(r.value == expected.value);
	} else if (kind == INPUT_BAD) {
		EXPECT(reason != NULL && reason[0] != '\0');
		EXPECT(bad.s == NULL ? bad.len == 0
				     : bad.s >= line.s && bad.s + bad.len <= line.s + line.len);
	}
	free((char *)line.s);
	return 0;
}
