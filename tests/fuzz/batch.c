/*
 * Batches: each line against the contract's grammar; then the registers as the
 * batch leaves them are printed as "rdmsr -S" does, and that read again leaves
 * the same.
 */
#include "wrmsr/batch.h"
#include "common/label.h"
#include "rdmsr/format.h"
#include "tests/fuzz/fuzz.h"

#include <limits.h>

struct cell {
	int cpu;
	uint32_t reg;
	uint64_t value;
};

/* The registers that were written, each once. */
struct machine {
	struct cell *cells;
	size_t n;
};

static void
machine_write(struct machine *m, const struct request *r)
{
	const int cpu = r->cpu == -1 ? 0 : r->cpu;
	size_t i = 0;

	while (i < m->n && (m->cells[i].cpu != cpu || m->cells[i].reg != r->reg))
		i++;
	m->cells[i] = (struct cell){cpu, r->reg, r->value};
	m->n += i == m->n;
}

/* Cuts at the first ": "; false if there is none. */
static bool
split(struct word *rest, struct word *label)
{
	for (size_t i = 1; i < rest->len; i++)
		if (memcmp(rest->s + i - 1, ": ", 2) == 0) {
			*label = (struct word){rest->s, i - 1};
			*rest = word_skip(*rest, i + 1);
			return true;
		}
	return false;
}

static bool
reference(struct word line, struct request *r)
{
	char room[REGISTERS_REASON];
	struct registers reg;
	struct word label;
	uint64_t cpu = UINT64_MAX;
	struct big value;

	if (memchr(line.s, '\0', line.len) != NULL || !split(&line, &label))
		return false;
	if (word_begins(label, "CPU ")
	    && (!big_up_to(word_skip(label, 4), INT_MAX, &cpu) || !split(&line, &label)))
		return false;
	if (registers_parse_one(label, &reg, room) != NULL || !word_begins(line, "0x"))
		return false;
	value = big_digits(word_skip(line, 2), 16);
	*r = (struct request){0, (int)(int64_t)cpu, reg.first, UINT64_MAX, value.value};
	return value.is_number && line.len <= 18;
}

static bool
is_blank(struct word line)
{
	while (word_begins(line, " ") || word_begins(line, "\t"))
		line = word_skip(line, 1);
	return line.len == 0 || line.s[0] == '#';
}

static bool
lies_in(struct word part, struct word whole)
{
	return part.s >= whole.s && part.s + part.len <= whole.s + whole.len;
}

static void
take_line(struct machine *m, struct word part)
{
	const struct word line = copy_word(part.s, part.len);
	struct request r, expected = {0};
	struct complaint c;

	EXPECT(batch_is_blank(line) == is_blank(line));
	if (!is_blank(line)) {
		const bool good = batch_parse(line, &r, &c);

		EXPECT(good == reference(line, &expected));
		if (good) {
			EXPECT(r.cpu == expected.cpu && r.reg == expected.reg);
			EXPECT(r.value == expected.value && r.mask == UINT64_MAX);
			machine_write(m, &r);
		} else {
			EXPECT(c.reason[0] != '\0' && lies_in(c.word, line));
		}
	}
	free((char *)line.s);
}

/* Writes a line as print_value of rdmsr.c does for --save. */
static size_t
print_saved(char *dst, const struct cell *cell)
{
	const struct format save = {'x', true, true, WHOLE_REGISTER};
	char expected[2 * LABEL_ROOM + FORMAT_VALUE];
	size_t len = label_cpu(dst, cell->cpu);

	len += label_register(dst + len, cell->reg, NULL, NULL);
	len += format_value(dst + len, &save, cell->value);
	snprintf(expected, sizeof expected, "CPU %d: 0x%08lx: 0x%016llx\n", cell->cpu,
	    (unsigned long)cell->reg, (unsigned long long)cell->value);
	EXPECT(same_word((struct word){dst, len}, expected));
	return len - 1;
}

static void
check_saved(const struct machine *m, struct machine *again)
{
	char line[2 * LABEL_ROOM + FORMAT_VALUE] = "";

	for (size_t i = 0; i < m->n; i++) {
		const size_t len = print_saved(line, &m->cells[i]);

		take_line(again, (struct word){line, len});
	}
	EXPECT(again->n == m->n);
	for (size_t i = 0; i < m->n; i++) {
		const struct cell *a = &m->cells[i], *b = &again->cells[i];

		EXPECT(a->cpu == b->cpu && a->reg == b->reg && a->value == b->value);
	}
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct machine m = {calloc(size + 1, sizeof *m.cells), 0};
	struct machine again = {calloc(size + 1, sizeof *again.cells), 0};
	struct word rest = {(const char *)data, size};
	bool more = true;

	EXPECT(m.cells != NULL && again.cells != NULL);
	while (rest.len > 0 && more)
		take_line(&m, word_cut(&rest, '\n', &more));
	check_saved(&m, &again);
	free(m.cells);
	free(again.cells);
	return 0;
}
