/*
 * Labels. The first byte selects one of two checks: parse a line and compare it with
 * labels.h, or print a line as rdmsr does, compare it with printf and parse it again.
 */
#include "common/label.h"
#include "common/names.h"
#include "tests/fuzz/labels.h"

static bool
is_part(struct word part, struct word of)
{
	return part.s >= of.s && part.s + part.len <= of.s + of.len;
}

static void
check_line(struct word line)
{
	struct labels l = {.cpus = {.count = 0}};
	struct expected_labels e;
	struct word bad = {NULL, 0};
	const char *reason = labels_parse(&l, line, &bad);

	EXPECT((reason == NULL) == expected_labels(line, &e));
	if (reason != NULL) {
		EXPECT(reason[0] != '\0' && is_part(bad, line));
		cpuset_free(&l.cpus);
		return;
	}
	EXPECT(word_equals(l.host, e.host) && word_equals(l.reg, e.reg));
	EXPECT(l.value.s == e.value.s && l.value.len == e.value.len);
	expect_cpus(&l.cpus, e.cpus);
	cpuset_free(&l.cpus);
}

/* Return the output from an offset on. */
static struct word
printed(const struct out *out, size_t from)
{
	return (struct word){out->buf + from, out->len - from};
}

static void
check_written(const uint8_t *data, size_t size, unsigned choice)
{
	static struct out out;
	const unsigned high = take_byte(&data, &size) % 64;
	const struct bitfield field = {high, take_byte(&data, &size) % (high + 1)};
	const char *name = NULL, *host = (choice & 2) != 0 ? "node17.example: " : "";
	uint32_t number = 0;
	char reg[80], text[100], bits[16] = "";
	struct labels l = {.cpus = {.count = 0}};
	struct word bad;
	size_t len;

	for (unsigned i = 0; i < 4; i++)
		number = number << 8 | take_byte(&data, &size);
	snprintf(reg, sizeof reg, "0x%08lx", (unsigned long)number);
	if ((choice & 4) != 0) {
		name = names[number % names_count].name;
		snprintf(reg, sizeof reg, "%s", name);
	}
	if ((choice & 8) != 0)
		snprintf(bits, sizeof bits, "[%u:%u]", field.high, field.low);
	strcat(reg, bits);

	out_init(&out, -1);
	out_text(&out, host);
	label_cpu(&out, (int)(number & INT_MAX));
	snprintf(text, sizeof text, "%sCPU %d: ", host, (int)(number & INT_MAX));
	EXPECT(same_word(printed(&out, 0), text));
	label_register(&out, number, name, bits[0] != '\0' ? &field : NULL);
	len = strlen(text);
	snprintf(text, sizeof text, "%s: ", reg);
	EXPECT(same_word(printed(&out, len), text));
	out_text(&out, "5");
	EXPECT(out.error == 0 && labels_parse(&l, printed(&out, 0), &bad) == NULL);
	EXPECT(same_word(l.host, host[0] != '\0' ? "node17.example" : ""));
	EXPECT(l.cpus.count == 1 && l.cpus.hull.first == (int)(number & INT_MAX));
	EXPECT(same_word(l.reg, reg) && same_word(l.value, "5"));
	check_line(printed(&out, 0));
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	const unsigned choice = take_byte(&data, &size);
	const struct word line = copy_word(data, size);

	if (choice % 2 == 0)
		check_line(line);
	else
		check_written(data, size, choice);
	free((char *)line.s);
	return 0;
}
