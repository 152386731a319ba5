/*
 * wrmsr --batch. The first byte selects the CPUs of -p, the rest is standard input.
 * The requests, or the number of the bad line, are compared with the grammar. Then
 * the registers that the batch leaves are printed as "rdmsr -S" prints them. Reading
 * this output as a batch must leave the same registers.
 */
#include "wrmsr/batch.c"
#include "rdmsr/format.h"
#include "tests/fuzz/labels.h"
#include "tests/fuzz/streams.h"

/* A line that ends the program does not free its CPUs. */
int __lsan_is_turned_off(void);

int
__lsan_is_turned_off(void)
{
	return 1;
}

/* The most CPUs of a line that are compared. */
#define MOST 16

struct cell {
	int64_t cpu; /* -1 if absent */
	uint32_t reg;
	uint64_t value;
};

/* The requests, or the registers written, each once. */
struct cells {
	struct cell *v;
	size_t n;
};

static struct cells requests; /* as added by batch_read */

void
job_add(struct job *job, struct request r)
{
	int64_t from = 0;
	int cpu = -1;

	EXPECT(r.mask == UINT64_MAX);
	for (unsigned i = 0; i < MOST; i++)
		if (cpuset_next(&r.cpus, &from, &cpu) || i == 0)
			requests.v[requests.n++] = (struct cell){cpu, r.reg, r.value};
	job->count++;
	cpuset_free(&r.cpus);
}

static bool
is_same(const struct cell *a, const struct cell *b)
{
	return a->cpu == b->cpu && a->reg == b->reg && a->value == b->value;
}

/* Carry out the requests on the machine. A line without a CPU is for CPU 0. */
static void
write_all(struct cells *machine)
{
	for (size_t i = 0; i < requests.n; i++) {
		struct cell c = requests.v[i];
		size_t j = 0;

		c.cpu = c.cpu == -1 ? 0 : c.cpu;
		while (j < machine->n && (machine->v[j].cpu != c.cpu || machine->v[j].reg != c.reg))
			j++;
		machine->v[j] = c;
		machine->n += j == machine->n;
	}
}

static bool
is_ignored(struct word line)
{
	while (word_begins(line, " ") || word_begins(line, "\t"))
		line = word_skip(line, 1);
	return line.len == 0 || line.s[0] == '#';
}

static bool
read_line(struct word line, const struct cpuset *allowed, struct cell *c, struct word *cpus)
{
	char room[REGISTERS_REASON];
	struct expected_labels l;
	struct registers reg;
	struct big value;

	if (memchr(line.s, '\0', line.len) != NULL || !expected_labels(line, &l))
		return false;
	if (l.host.len > 0 || registers_parse_one(&reg, l.reg, room) != NULL
	    || !word_begins(l.value, "0x") || l.value.len > 18)
		return false;
	value = big_digits(word_skip(l.value, 2), 16);
	*c = (struct cell){-1, reg.first, value.value};
	*cpus = l.cpus;
	return value.is_number
	    && (allowed == NULL || l.cpus.len == 0
		|| (list_next(l.cpus, 0) >= 2 && list_next(l.cpus, 6) == -1));
}

/* Compare the requests with standard input. Return the number of its bad line, or 0. */
static unsigned long
check_requests(const struct cpuset *allowed)
{
	struct word rest = {streams[0].s, streams[0].len};
	size_t n = 0;

	for (unsigned long number = 1; rest.len > 0; number++) {
		bool ended;
		const struct word line = word_cut(&rest, '\n', &ended);
		struct word cpus;
		struct cell c;
		int64_t cpu;

		if (line.len <= 4096 && ended && is_ignored(line))
			continue;
		if (line.len > 4096 || !ended || !read_line(line, allowed, &c, &cpus)) {
			EXPECT(n == requests.n);
			return number;
		}
		for (unsigned i = 0; i < MOST; i++) {
			cpu = list_next(cpus, c.cpu + 1);
			if (i > 0 && cpu == -1)
				break;
			c.cpu = cpu;
			EXPECT(n < requests.n && is_same(&c, &requests.v[n]));
			n++;
		}
	}
	EXPECT(n == requests.n);
	return 0;
}

static void
take_batch(const struct cpuset *allowed)
{
	static struct job job;
	unsigned long bad;
	bool ends;
	char start[64];

	job.count = requests.n = 0;
	streams_rewind();
	ends = ENDS(batch_read(&job, allowed));
	bad = check_requests(allowed);
	EXPECT(ends == (bad > 0 || requests.n == 0) && streams[1].len == 0);
	snprintf(start, sizeof start, bad > 0 ? "fuzz: line %lu: " : "fuzz: ", bad);
	if (ends)
		EXPECT(word_begins((struct word){streams[2].s, streams[2].len}, start));
	else
		EXPECT(streams[2].len == 0);
}

/* Print the registers to standard input as rdmsr --save does. */
static void
print_saved(const struct cells *machine)
{
	static const struct format save = {'x', true, true, {63, 0}};
	static struct out out;
	char value[FORMAT_VALUE], expected[100];

	streams[0].len = 0;
	for (size_t i = 0; i < machine->n; i++) {
		const struct cell *c = &machine->v[i];

		out_init(&out, -1);
		label_cpu(&out, (int)c->cpu);
		label_register(&out, c->reg, NULL, NULL);
		out_bytes(&out, value, format_value(value, &save, c->value));
		snprintf(expected, sizeof expected, "CPU %d: 0x%08lx: 0x%016llx\n", (int)c->cpu,
		    (unsigned long)c->reg, (unsigned long long)c->value);
		EXPECT(same_word((struct word){out.buf, out.len}, expected));
		append(&streams[0], out.buf, out.len);
	}
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	const struct cpuset some = {.count = 4, .hull = {2, 5}};
	const bool all = take_byte(&data, &size) % 2 == 0;
	struct cells machine = {calloc(size * MOST + 1, sizeof *machine.v), 0};

	requests.v = calloc(size * MOST + 1, sizeof *requests.v);
	EXPECT(machine.v != NULL && requests.v != NULL);
	streams[0].len = 0;
	append(&streams[0], data, size);
	take_batch(all ? NULL : &some);
	write_all(&machine);
	print_saved(&machine);
	take_batch(NULL);
	EXPECT(requests.n == machine.n);
	for (size_t i = 0; i < machine.n; i++)
		EXPECT(is_same(&requests.v[i], &machine.v[i]));
	free(machine.v);
	free(requests.v);
	return 0;
}
