/* rdmsr: print model-specific registers. */
#include "common/label.h"
#include "common/lines.h"
#include "common/memory.h"
#include "common/message.h"
#include "common/options.h"
#include "common/registers.h"
#include "common/session.h"
#include "rdmsr/format.h"
#include "rdmsr/groups.h"

#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <unistd.h>

const char program_name[] = "rdmsr";
const int program_trouble = EXIT_TROUBLE;

/* The parsed command line, and the state of reading. */
struct query {
	char action; /* 0 to read registers, or the letter of -L, -h or -V */
	struct format format;
	bool formatted; /* an option for the format was given */
	bool field_given;
	bool group, save, no_label;
	bool label_cpus, label_registers;
	char **words; /* the operands as given, count of them */
	size_t count;
	const struct registers *registers; /* the parsed operands */
	struct registers few[8]; /* room for them in most runs, without an allocation */
	bool live; /* show each line as soon as it is read */
	struct readings readings; /* for -g */
};

static const struct option options[] = {
    {'p', "-p, --processor, --cpu LIST", "the CPUs, such as 3 or 0-3,8 or 0-14:2"},
    {'a', "-a, --all", "all CPUs"},
    {'f', "-f, --bitfield HIGH:LOW", "only these bits; N is one bit"},
    {'x', "-x, --hexadecimal", "hexadecimal (the default)"},
    {'X', "-X, --capital-hexadecimal", "hexadecimal in capitals"},
    {'d', "-d, --decimal, --signed-decimal", "signed decimal"},
    {'u', "-u, --unsigned-decimal", "unsigned decimal"},
    {'o', "-o, --octal", "octal"},
    {'c', "-c, --c-language", "as a C constant"},
    {'0', "-0, --zero-pad, --zero-fill", "with leading zeros"},
    {'r', "-r, --raw", "8 bytes per value, least significant first"},
    {'g', "-g, --group", "one line for all CPUs that have the same value"},
    {'n', "-n, --no-label", "only the values, without CPU or register"},
    {'S', "-S, --save", "what 'wrmsr --batch' reads back"},
    {'L', "-L, --list",
	"list the names of registers: all, or those that\n"
	"contain an operand or have its number or range"},
    {'h', "-h, --help", "print this help"},
    {'V', "-V, --version", "print the version"},
};

#define OPTION_COUNT (sizeof options / sizeof options[0])

static void
print_help(struct out *out)
{
	out_text(out,
	    "Usage: rdmsr [options] register...\n"
	    "Print model-specific registers, by default those of CPU 0.\n"
	    "\n"
	    "A register is a number (0x3a), a name (IA32_FEATURE_CONTROL) or a range\n"
	    "(0x480-0x491).\n"
	    "\n");
	options_help(out, options, OPTION_COUNT);
	out_text(out,
	    "\n"
	    "Exit status: 0 all was read; 1 --list found no name; 2 no such CPU; 3 the CPU\n"
	    "has no MSRs; 4 the CPU has no such register; 127 usage and everything else.\n");
}

static void
take_option(struct query *q, struct session *s, int option, const char *argument)
{
	switch (option) {
	case 'p':
		session_select(s, argument);
		return;
	case 'a':
		session_select_all(s);
		return;
	case 'f':
		q->field_given = true;
		q->format.field = session_field(argument);
		return;
	case 'g':
		q->group = true;
		return;
	case 'n':
		q->no_label = true;
		return;
	case 'S':
		q->save = true;
		return;
	case 'L':
	case 'h':
	case 'V':
		q->action = (char)option;
		return;
	case 'c':
		q->format.c = true;
		break;
	case '0':
		q->format.zeros = true;
		break;
	default:
		q->format.style = (char)option;
	}
	q->formatted = true;
}

static void
parse_registers(struct query *q)
{
	struct registers *list = q->few;

	if (q->count == 0)
		die_usage("no register given");
	if (q->count > sizeof q->few / sizeof q->few[0])
		list = memory_resize(NULL, q->count, sizeof *list);
	for (size_t i = 0; i < q->count; i++) {
		const struct word w = word_of(q->words[i]);
		char room[REGISTERS_REASON];
		const char *reason = registers_parse(&list[i], w, room);

		if (reason != NULL)
			reject(0, "register", w, reason);
		q->readings.registers += (uint64_t)list[i].last - list[i].first + 1;
	}
	q->registers = list;
}

/* Return whether MSR_LABEL is "never", for callers of rdmsr -a that cannot be changed. */
static bool
is_label_unwanted(void)
{
	const char *label = secure_getenv("MSR_LABEL");
	const struct word w = word_of(label != NULL ? label : "");

	/* word_equals would import memcmp, which costs every run. */
	return w.len == strlen("never") && word_begins_with(w, word_of("never"));
}

/* Decide which labels the lines have, and whether each is shown at once. */
static void
choose_labels(struct query *q, const struct session *s)
{
	const bool one = q->readings.registers == 1;
	const bool labels = q->save
	    || !(q->no_label || q->format.style == 'r' || (s->all && one && is_label_unwanted()));

	q->label_cpus = labels && (q->save || s->all || s->cpus.count > 1);
	q->label_registers = labels && (q->save || !one);
	q->live = (s->cpus.count > 1 || !one) && isatty(STDOUT_FILENO);
}

static void
parse_arguments(struct query *q, struct session *s, char **argv)
{
	struct options o;
	int option;

	options_init(&o, argv, options, OPTION_COUNT, false);
	while (q->action != 'h' && q->action != 'V' && (option = options_next(&o)) != OPTIONS_END)
		take_option(q, s, option, o.argument);
	q->words = o.operands;
	q->count = o.operand_count;
	if (q->action != 0)
		return;
	if (q->save && (q->formatted || q->field_given || q->no_label))
		die_usage("--save cannot be combined with a format, -f or -n");
	if (q->save)
		q->format = (struct format){'x', true, true, WHOLE_REGISTER};
	if (q->group && (q->format.style == 'r' || q->no_label))
		die_usage("--group cannot be combined with -r or -n");
	parse_registers(q);
	session_device(s);
}

/* Print a line without its CPU label. */
static void
print_value(const struct query *q, struct out *out, uint32_t reg, const char *name, uint64_t value)
{
	char text[FORMAT_VALUE];
	const size_t len = format_value(text, &q->format, value);

	if (q->label_registers)
		label_register(
		    out, reg, q->save ? NULL : name, q->field_given ? &q->format.field : NULL);
	out_bytes(out, text, len);
}

/*
 * Print a value or report an error; with -g, keep it. With -a, skip a CPU that went
 * offline.
 */
static void
take_reading(
    struct query *q, struct session *s, const struct msrerror *e, uint64_t column, const char *name)
{
	const bool failed = e->result != MSR_BYTES;

	if (session_skips(s, e))
		return;
	if (q->group && failed) {
		const enum exitcode status = msrerror_status(&s->dev, e);

		session_fail(s, status);
		readings_keep(&q->readings, column, status == EXIT_NO_CPU ? -ENXIO : e->result, 0);
	} else if (q->group) {
		readings_keep(&q->readings, column, MSR_BYTES, e->value);
	} else if (failed) {
		session_report(s, 0, e);
	} else {
		if (q->label_cpus)
			label_cpu(&s->out, e->cpu);
		print_value(q, &s->out, e->reg, name, e->value);
		if (q->live)
			out_flush(&s->out);
	}
}

/* Read the registers of one CPU. Return false if it is offline. */
static bool
read_cpu(struct query *q, struct session *s, int fd, int cpu)
{
	uint64_t column = 0;

	for (size_t i = 0; i < q->count; i++) {
		const struct registers *range = &q->registers[i];

		for (uint64_t reg = range->first; reg <= range->last && s->out.error == 0; reg++) {
			struct msrerror e = {.op = OP_READ, .cpu = cpu, .reg = (uint32_t)reg};

			e.result = msrdev_read(fd, e.reg, &e.value);
			if (e.result == -ENXIO)
				column = q->readings.registers;
			take_reading(q, s, &e, column++, range->name);
			if (e.result == -ENXIO)
				return false;
		}
	}
	return true;
}

/* Leave room on a line for the longest host that pdsh adds in front, and ": ". */
#define HOST_BYTES (255 + 2)

/* Print the line of a group or report its error, in several lines if the CPU list is too long. */
static void
print_group(const struct query *q, struct session *s, const struct group *g, struct msrerror e,
    const char *name)
{
	static struct out rest;
	char list[LINE_MAX_BYTES - HOST_BYTES];
	const bool failed = g->result != MSR_BYTES;
	size_t others = sizeof "rdmsr: CPU  cannot read MSR 0x00000000";

	out_init(&rest, -1);
	if (!failed) {
		print_value(q, &rest, e.reg, name, g->value);
		others = strlen("CPU ") + rest.len;
	}
	e.result = g->result;
	e.cpus = list;
	for (int64_t from = 0, at = 0; cpuset_next(&g->cpus, &at, &e.cpu); at = from) {
		cpuset_write(list, sizeof list - others, &g->cpus, &from);
		if (failed) {
			/* While reading, no other CPU had a device. Do not look again. */
			if (e.result == -ENOENT)
				e.cpu = NO_CPU_LEFT;
			session_report(s, 0, &e);
			/* Messages with this status name no CPU. Print them once. */
			if (msrerror_status(&s->dev, &e) == EXIT_TROUBLE)
				break;
			continue;
		}
		out_text(&s->out, "CPU ");
		out_text(&s->out, list);
		out_text(&s->out, ": ");
		out_bytes(&s->out, rest.buf, rest.len);
	}
}

/* Print the groups of a column, first values, then errors. */
static void
print_column(
    struct query *q, struct session *s, uint64_t column, struct msrerror e, const char *name)
{
	const struct readings *kept = &q->readings;

	readings_group(&q->readings, column);
	for (size_t i = 0; i < kept->count; i++)
		if (kept->groups[i].result == MSR_BYTES)
			print_group(q, s, &kept->groups[i], e, name);
	for (size_t i = 0; i < kept->count; i++)
		if (kept->groups[i].result != MSR_BYTES)
			print_group(q, s, &kept->groups[i], e, name);
}

/* Print the values and errors that -g kept, register by register. */
static void
print_groups(struct query *q, struct session *s)
{
	uint64_t column = 0;

	for (size_t i = 0; i < q->count; i++) {
		const struct registers *range = &q->registers[i];

		for (uint64_t reg = range->first; reg <= range->last && s->out.error == 0; reg++)
			print_column(q, s, column++,
			    (struct msrerror){.op = OP_READ, .reg = (uint32_t)reg}, range->name);
	}
	print_column(q, s, column, (struct msrerror){.op = OP_OPEN}, NULL);
}

static void
read_cpus(struct query *q, struct session *s)
{
	int64_t from = 0;
	bool any = false;
	int cpu;

	if (s->cpus.count > 1)
		msrdev_enter(&s->dev);
	while (s->out.error == 0 && cpuset_next(&s->cpus, &from, &cpu)) {
		const int fd = msrdev_open(&s->dev, cpu, O_RDONLY);
		const struct msrerror e = {.op = OP_OPEN, .result = fd, .cpu = cpu};

		if (q->group)
			readings_begin(&q->readings, cpu);
		if (fd >= 0) {
			any = read_cpu(q, s, fd, cpu) || any;
			close(fd);
		} else {
			take_reading(q, s, &e, q->readings.registers, NULL);
		}
	}
	if (q->group)
		print_groups(q, s);
	if (!any)
		session_report_none(s);
	msrdev_leave(&s->dev);
}

/* Return whether the pattern is the row's number, a range with it, or a part of its name. */
static bool
matches(const struct msr_name *row, struct word pattern)
{
	struct registers r;
	char room[REGISTERS_REASON];

	if (registers_parse(&r, pattern, room) == NULL && r.name == NULL)
		return r.first <= row->reg && row->reg <= r.last;
	return names_contains(row, pattern);
}

static void
print_name(struct out *out, const struct msr_name *row)
{
	out_register(out, row->reg);
	out_text(out, "  ");
	out_padded(out, row->name, sizeof row->name + 1);
	out_text(out, row->text);
	out_text(out, "\n");
}

/* Print the names that match any operand, or all names if there is none. */
static void
list_names(const struct query *q, struct session *s)
{
	for (size_t i = 0; i < names_count; i++) {
		bool match = q->count == 0;

		for (size_t j = 0; j < q->count && !match; j++)
			match = matches(&names[i], word_of(q->words[j]));
		if (match)
			print_name(&s->out, &names[i]);
	}
	if (!s->out.used)
		session_fail(s, EXIT_NO_NAME);
}

int
main(int argc, char **argv)
{
	static struct session session; /* static: unused pages take no memory */
	static struct query query = {.format = {.style = 'x', .field = {63, 0}}};

	(void)argc;
	out_init(&session.out, STDOUT_FILENO);
	parse_arguments(&query, &session, argv);
	switch (query.action) {
	case 'h':
		print_help(&session.out);
		break;
	case 'V':
		out_text(&session.out, "rdmsr: version msrkit-" VERSION "\n");
		break;
	case 'L':
		list_names(&query, &session);
		break;
	default:
		if (session_start(&session)) {
			choose_labels(&query, &session);
			read_cpus(&query, &session);
		}
	}
	return session_finish(&session);
}
