/*
 * Formatting. A value is compared with printf's output and read again by vmxdecode's
 * parser in the same notation and, if wrmsr accepts it, by number_value. The input
 * is the option letters, the field, the value and the labels.
 */
#include "rdmsr/format.h"
#include "common/names.h"
#include "tests/fuzz/fuzz.h"
#include "vmxdecode/input.h"

#include <limits.h>

#define TEXT 256

/* Return the field as a signed number of its width. */
static long long
sign_extended(uint64_t field, unsigned width)
{
	const uint64_t sign = (uint64_t)1 << (width - 1);

	return (field & sign) != 0 ? -(long long)(sign - 1 - (field & ~sign)) - 1
				   : (long long)field;
}

static void
print_raw(char dst[TEXT], bool c, uint64_t field)
{
	for (unsigned i = 0; i < 8; i++, field >>= 8) {
		if (c)
			dst += snprintf(
			    dst, 8, "%s0x%02x", i == 0 ? "{" : ",", (unsigned)(field & 0xff));
		else
			*dst++ = (char)field;
	}
	if (c)
		memcpy(dst, "}\n", 3);
}

/* Print with printf. The longest value of the field, or its lowest, gives the width of -0. */
static void
print_expected(char dst[TEXT], const struct format *f, uint64_t field)
{
	const unsigned width = bits_width(f->field);
	const unsigned long long v = field, most = width == 64 ? ULLONG_MAX : (1ULL << width) - 1;
	const char *format = f->style == 'X' ? "%0*llX" : f->style == 'o' ? "%0*llo" : "%0*llx";
	const char *prefix = !f->c ? "" : f->style == 'o' ? "0" : "0x";
	int digits = 1;

	if (f->style == 'd') {
		if (f->zeros && !f->c)
			digits = snprintf(NULL, 0, "%lld", sign_extended(most / 2 + 1, width));
		snprintf(dst, TEXT, "%0*lld\n", digits, sign_extended(field, width));
	} else if (f->style == 'u') {
		if (f->zeros && !f->c)
			digits = snprintf(NULL, 0, "%llu", most);
		snprintf(dst, TEXT, "%0*llu%s\n", digits, v, f->c ? "U" : "");
	} else {
		if (f->zeros)
			digits = snprintf(NULL, 0, f->style == 'o' ? "%llo" : "%llx", most);
		dst += snprintf(dst, 3, "%s", prefix);
		dst += snprintf(dst, TEXT - 4, format, digits, v);
		memcpy(dst, "\n", 2);
	}
}

/* Check that vmxdecode reads the value after these labels. */
static void
check_line(const struct format *f, struct word value, const char *labels, int cpu, uint32_t reg,
    uint64_t field)
{
	struct input in = {.style = f->style == 'X' ? 'x' : f->style, .c = f->c, .assumed = 0x3a};
	char text[TEXT];
	const int len = snprintf(text, sizeof text, "%s%.*s", labels, (int)value.len, value.s);
	const struct word line = copy_word(text, (size_t)len);
	const uint64_t expected =
	    f->style == 'd' ? (uint64_t)sign_extended(field, bits_width(f->field)) : field;
	const struct entry *host;
	const struct span *s;
	struct rejection why;
	struct place first = {0, 0};

	EXPECT(input_take(&in, line, &why));
	host = &in.words.entries[in.last_host];
	EXPECT(same_word(entry_text(host), labels[0] == 'n' ? "node17" : ""));
	s = spans_at(&host->spans, &first);
	EXPECT(s != NULL && s->value == expected && series_register(s->series) == reg);
	EXPECT(s->first == cpu && s->last == (cpu < 0 ? 1 : cpu));
	input_free(&in);
	free((char *)line.s);
}

static void
check_labels(const struct format *f, struct word value, unsigned choice, uint64_t field)
{
	const struct msr_name *row = &names[choice % names_count];
	const int cpu = (int)(choice & INT_MAX);
	size_t count;
	char labels[100];

	snprintf(labels, sizeof labels, "node17: CPU %d: 0x%08x: ", cpu, choice);
	check_line(f, value, labels, cpu, choice, field);
	check_line(f, value, labels + strlen("node17: "), cpu, choice, field);
	snprintf(labels, sizeof labels, "%s: ", row->name);
	/* rdmsr rejects a name of two registers, and so never prints one. */
	names_find(word_of(row->name), &count);
	if (count == 1)
		check_line(f, value, labels, -1, row->reg, field);
}

/* Check the notations that wrmsr -f reads: decimal and C constants. */
static void
check_written_back(const struct format *f, struct word value, uint64_t field)
{
	uint64_t again = ~field;

	if (f->c || (f->style == 'd' && !f->zeros) || (f->style == 'u' && !f->zeros)) {
		EXPECT(number_value(value, bits_width(f->field), &again) == NUMBER_OK);
		EXPECT(again == field);
	}
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	const unsigned options = take_byte(&data, &size);
	const unsigned high = take_byte(&data, &size) % 64, low = take_byte(&data, &size);
	const struct format f = {"xXduor"[options % 6], (options & 64) != 0, (options & 128) != 0,
	    {high, low % (high + 1)}};
	char text[FORMAT_VALUE], expected[TEXT];
	uint64_t value = 0, field = 0;
	unsigned choice = 0;
	struct word w = {text, 0};

	for (unsigned i = 0; i < 8; i++)
		value = value << 8 | take_byte(&data, &size);
	for (unsigned i = 0; i < 4; i++)
		choice = choice << 8 | take_byte(&data, &size);
	for (unsigned bit = f.field.low; bit <= high; bit++)
		field |= (value >> bit & 1) << (bit - f.field.low);
	w.len = format_value(text, &f, value);
	EXPECT(w.len <= FORMAT_VALUE);
	if (f.style == 'r') {
		print_raw(expected, f.c, field);
		EXPECT(f.c ? same_word(w, expected) : w.len == 8 && memcmp(text, expected, 8) == 0);
		if (!f.c)
			return 0;
	} else {
		print_expected(expected, &f, field);
		EXPECT(same_word(w, expected));
	}
	w.len--;
	check_labels(&f, w, choice, field);
	if (f.style != 'r')
		check_written_back(&f, w, field);
	return 0;
}
