/* rdmsr: print model-specific registers. */
#include "common/label.h"
#include "common/memory.h"
#include "common/message.h"
#include "common/names.h"
#include "common/options.h"
#include "common/registers.h"
#include "common/session.h"
#include "rdmsr/format.h"

#include <errno.h>
#include <fcntl.h>
#include <unistd.h>

const char program_name[] = "rdmsr";
const int program_trouble = EXIT_TROUBLE;

/* What the command line asks for. */
struct request {
	char action; /* 0: read registers; or the letter of -L, -h or -V */
	struct format format;
	bool formatted; /* by any option */
	bool field_given;
	bool save;
	bool no_label;
	bool label_cpus, label_registers;
	char **words; /* the operands as given, count of them */
	size_t count;
	const struct registers *registers; /* the same, parsed */
	struct registers few[8]; /* which most runs need, and no memory then */
	bool several; /* they are more than one register */
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
    {'n', "-n, --no-label", "only the values, without CPU or register"},
    {'S', "-S, --save", "what 'wrmsr --batch' reads back"},
    {'L', "-L, --list",
	"list the names of registers: all, or those that\n"
	"contain an operand or have its number"},
    {'h', "-h, --help", "print this help"},
    {'V', "-V, --version", "print the version"},
};

#define OPTION_COUNT (sizeof options / sizeof options[0])

static void
print_help(struct out *out)
{
	out_text(out,
	    "Usage: rdmsr [options] register...\n"
	    "Print model-specific registers of CPU 0, or of the CPUs asked for.\n"
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
take_option(struct request *r, struct session *s, int option, const char *argument)
{
	switch (option) {
	case 'p':
		session_select(s, argument);
		return;
	case 'a':
		session_select_all(s);
		return;
	case 'f':
		r->field_given = true;
		r->format.field = session_field(argument);
		return;
	case 'n':
		r->no_label = true;
		return;
	case 'S':
		r->save = true;
		return;
	case 'L':
	case 'h':
	case 'V':
		r->action = (char)option;
		return;
	case 'c':
		r->format.c = true;
		break;
	case '0':
		r->format.zeros = true;
		break;
	default:
		r->format.style = (char)option;
	}
	r->formatted = true;
}

static void
parse_registers(struct request *r)
{
	struct registers *list = r->few;

	if (r->count == 0)
		die_usage("no register given");
	if (r->count > sizeof r->few / sizeof r->few[0])
		list = memory_resize(NULL, r->count, sizeof *list);
	for (size_t i = 0; i < r->count; i++) {
		const struct word w = word_of(r->words[i]);
		char room[REGISTERS_REASON];
		const char *reason = registers_parse(&list[i], w, room);

		if (reason != NULL)
			reject(0, "register", w, reason);
	}
	r->registers = list;
	r->several = r->count > 1 || list->first != list->last;
}

/* Decide which labels the lines have. */
static void
choose_labels(struct request *r, const struct session *s)
{
	const bool labels = r->save || !(r->no_label || r->format.style == 'r');

	r->label_cpus = labels && (r->save || s->all || s->cpus.count > 1);
	r->label_registers = labels && (r->save || r->several);
}

static void
parse_arguments(struct request *r, struct session *s, char **argv)
{
	struct options o;
	int option;

	options_init(&o, argv, options, OPTION_COUNT, false);
	while (r->action != 'h' && r->action != 'V' && (option = options_next(&o)) != OPTIONS_END)
		take_option(r, s, option, o.argument);
	r->words = o.operands;
	r->count = o.operand_count;
	if (r->action != 0)
		return;
	if (r->save && (r->formatted || r->field_given || r->no_label))
		die_usage("--save cannot be combined with a format, -f or -n");
	if (r->save)
		r->format = (struct format){'x', true, true, WHOLE_REGISTER};
	parse_registers(r);
	session_device(s);
}

static void
print_value(const struct request *r, struct out *out, int cpu, uint32_t reg, const char *name,
    uint64_t value)
{
	char text[FORMAT_VALUE];
	const size_t len = format_value(text, &r->format, value);

	if (r->label_cpus)
		label_cpu(out, cpu);
	if (r->label_registers)
		label_register(
		    out, reg, r->save ? NULL : name, r->field_given ? &r->format.field : NULL);
	out_bytes(out, text, len);
}

/*
 * Read the registers of one CPU, and report those that cannot be read. Return
 * false if the CPU is offline.
 */
static bool
read_cpu(const struct request *r, struct session *s, int fd, int cpu)
{
	for (size_t i = 0; i < r->count; i++) {
		const struct registers *range = &r->registers[i];

		for (uint64_t reg = range->first; reg <= range->last && s->out.error == 0; reg++) {
			struct msrerror e = {OP_READ, 0, cpu, (uint32_t)reg, 0};
			uint64_t value;

			e.result = msrdev_read(fd, e.reg, &value);
			if (e.result == MSR_BYTES)
				print_value(r, &s->out, cpu, e.reg, range->name, value);
			else if (!session_skips(s, &e))
				session_report(s, 0, &e);
			if (e.result == -ENXIO)
				return false;
		}
	}
	return true;
}

static void
read_cpus(const struct request *r, struct session *s)
{
	int64_t from = 0;
	bool any = false;
	int cpu;

	if (s->cpus.count > 1)
		msrdev_enter(&s->dev);
	while (s->out.error == 0 && cpuset_next(&s->cpus, &from, &cpu)) {
		const int fd = msrdev_open(&s->dev, cpu, O_RDONLY);
		const struct msrerror e = {.op = OP_OPEN, .result = fd, .cpu = cpu};

		if (fd >= 0) {
			any = read_cpu(r, s, fd, cpu) || any;
			close(fd);
		} else if (!session_skips(s, &e)) {
			session_report(s, 0, &e);
		}
	}
	if (!any)
		session_report_none(s);
	msrdev_leave(&s->dev);
}

/* Whether the pattern is the row's number, or is not a number and part of its name. */
static bool
matches(const struct msr_name *row, struct word pattern)
{
	uint64_t n;

	return number_parse(pattern, &n) == NUMBER_OK ? n == row->reg
						      : names_contains(row, pattern);
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

/* Print the names that match any operand, or all. */
static void
list_names(const struct request *r, struct session *s)
{
	for (size_t i = 0; i < names_count; i++) {
		bool match = r->count == 0;

		for (size_t j = 0; j < r->count && !match; j++)
			match = matches(&names[i], word_of(r->words[j]));
		if (match)
			print_name(&s->out, &names[i]);
	}
	if (!s->out.used)
		session_fail(s, EXIT_NO_NAME);
}

int
main(int argc, char **argv)
{
	static struct session session; /* pages that are not touched take no memory */
	static struct request request = {.format = {.style = 'x', .field = {63, 0}}};

	(void)argc;
	out_init(&session.out, STDOUT_FILENO);
	parse_arguments(&request, &session, argv);
	switch (request.action) {
	case 'h':
		print_help(&session.out);
		break;
	case 'V':
		out_text(&session.out, "rdmsr: version msrkit-" VERSION "\n");
		break;
	case 'L':
		list_names(&request, &session);
		break;
	default:
		if (session_start(&session)) {
			choose_labels(&request, &session);
			read_cpus(&request, &session);
		}
	}
	return session_finish(&session);
}
