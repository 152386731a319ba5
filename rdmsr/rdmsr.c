/* rdmsr: print model-specific registers. */
#include "common/arguments.h"
#include "common/label.h"
#include "common/names.h"
#include "common/options.h"
#include "common/out.h"
#include "common/registers.h"
#include "rdmsr/format.h"

#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <unistd.h>

static const char PROGRAM[] = "rdmsr";

struct settings {
	const char *show; /* the help or the version, instead of anything else */
	struct format format;
	bool formatted; /* by any option: --save refuses it */
	bool field_given;
	bool all;
	bool save;
	bool list;
	bool no_label;
	struct cpulist cpus; /* of -p, or all */
	char **words; /* the operands as given, count of them */
	size_t count;
	struct registers *registers; /* the same, read */
};

struct run {
	const struct settings *set;
	struct msrdev *dev;
	struct out *out;
	bool label_cpus, label_registers;
	bool hinted;
	enum exitcode status; /* the first failure's */
};

static const struct option table[] = {
    {"all", no_argument, NULL, 'a'},
    {"bitfield", required_argument, NULL, 'f'},
    {"c-language", no_argument, NULL, 'c'},
    {"capital-hexadecimal", no_argument, NULL, 'X'},
    {"cpu", required_argument, NULL, 'p'},
    {"decimal", no_argument, NULL, 'd'},
    {"help", no_argument, NULL, 'h'},
    {"hexadecimal", no_argument, NULL, 'x'},
    {"list", no_argument, NULL, 'L'},
    {"no-label", no_argument, NULL, 'n'},
    {"octal", no_argument, NULL, 'o'},
    {"processor", required_argument, NULL, 'p'},
    {"raw", no_argument, NULL, 'r'},
    {"save", no_argument, NULL, 'S'},
    {"signed-decimal", no_argument, NULL, 'd'},
    {"unsigned-decimal", no_argument, NULL, 'u'},
    {"version", no_argument, NULL, 'V'},
    {"zero-fill", no_argument, NULL, '0'},
    {"zero-pad", no_argument, NULL, '0'},
    {NULL, 0, NULL, 0},
};

static const char help[] =
    "Usage: rdmsr [options] register...\n"
    "Print model-specific registers of CPU 0, or of the CPUs asked for.\n"
    "\n"
    "A register is a number (0x3a), a name (IA32_FEATURE_CONTROL) or a range\n"
    "(0x480-0x491).\n"
    "\n"
    "  -p, --processor, --cpu LIST   the CPUs, such as 3 or 0-3,8 or 0-14:2\n"
    "  -a, --all                     all CPUs\n"
    "  -f, --bitfield HIGH:LOW       only these bits; N is one bit\n"
    "  -x, --hexadecimal             hexadecimal (the default)\n"
    "  -X, --capital-hexadecimal     hexadecimal in capitals\n"
    "  -d, --decimal                 signed decimal, also --signed-decimal\n"
    "  -u, --unsigned-decimal        unsigned decimal\n"
    "  -o, --octal                   octal\n"
    "  -c, --c-language              as a C constant\n"
    "  -0, --zero-pad                with leading zeros, also --zero-fill\n"
    "  -r, --raw                     8 bytes a value, least significant first\n"
    "  -n, --no-label                the values alone, without CPU or register\n"
    "  -S, --save                    what 'wrmsr --batch' reads back\n"
    "  -L, --list [PATTERN...]       the registers' names, or those that hold a\n"
    "                                pattern or have that number; reads none\n"
    "  -h, --help                    print this help\n"
    "  -V, --version                 print the version\n"
    "\n"
    "Exit status: 0 all was read; 1 --list found no name; 2 no such CPU; 3 the CPU\n"
    "has no MSRs; 4 the CPU has no such register; 127 usage and everything else.\n";

static const char version[] = "rdmsr: version msrkit-" VERSION "\n";

static void
fail(struct run *run, enum exitcode status)
{
	if (run->status == EXIT_DONE)
		run->status = status;
}

/* Tells of a device's failure, after what was read before it. */
static void
fail_device(struct run *run, enum operation op, int result, int cpu, uint32_t reg)
{
	const struct failure f = {.op = op, .result = result, .cpu = cpu, .reg = reg};

	out_flush(run->out);
	fail(run, complain_device(PROGRAM, "", run->dev, &f, &run->hinted));
}

static void
print_value(struct run *run, int cpu, uint32_t reg, const char *name, uint64_t value)
{
	const struct settings *set = run->set;
	char label[LABEL_ROOM], text[FORMAT_VALUE];

	if (run->label_cpus)
		out_bytes(run->out, label, label_cpu(label, cpu));
	if (run->label_registers)
		out_bytes(run->out, label,
		    label_register(label, reg, set->save ? NULL : name,
			set->field_given ? &set->format.field : NULL));
	out_bytes(run->out, text, format_value(text, &set->format, value));
}

/*
 * Reads the registers of one CPU. A register that fails is told, the rest is
 * read. False if the CPU is offline: told only where it was asked for by number.
 */
static bool
read_cpu(struct run *run, int fd, int cpu)
{
	const struct settings *set = run->set;

	for (size_t i = 0; i < set->count; i++) {
		const struct registers *r = &set->registers[i];

		for (uint64_t reg = r->first; reg <= r->last && run->out->error == 0; reg++) {
			uint64_t value;
			int moved = msrdev_read(fd, (uint32_t)reg, &value);

			if (moved == MSR_BYTES)
				print_value(run, cpu, (uint32_t)reg, r->name, value);
			else if (moved != -ENXIO || !set->all)
				fail_device(run, OP_READ, moved, cpu, (uint32_t)reg);
			if (moved == -ENXIO)
				return false;
		}
	}
	return true;
}

static void
read_cpus(struct run *run)
{
	const struct settings *set = run->set;
	struct cpuwalk walk = {0};
	bool any = false;
	int cpu;

	if (set->all || cpulist_many(&set->cpus))
		msrdev_enter(run->dev);
	while (run->out->error == 0 && cpulist_next(&set->cpus, &walk, &cpu)) {
		int fd = msrdev_open(run->dev, cpu, O_RDONLY);

		if (fd >= 0) {
			any = read_cpu(run, fd, cpu) || any;
			close(fd);
		} else if (!set->all || !msrdev_went_offline(fd)) {
			fail_device(run, OP_OPEN, fd, cpu, 0);
		}
	}
	if (!any && run->status == EXIT_DONE)
		fail_device(run, OP_OPEN, -ENOENT, NO_CPU_LEFT, 0);
	msrdev_close(run->dev);
}

static void
finish(struct run *run)
{
	int error = out_close(run->out);

	if (error != 0) {
		complain(PROGRAM, "standard output: %s", strerror(-error));
		fail(run, EXIT_TROUBLE);
	}
}

static bool
take_registers(struct settings *set)
{
	if (set->count == 0) {
		complain(PROGRAM, "no register given");
		return false;
	}
	for (size_t i = 0; i < set->count; i++) {
		struct word w = word_of(set->words[i]);
		char room[REGISTERS_REASON];
		const char *reason = registers_parse(w, &set->registers[i], room);

		if (reason != NULL) {
			complain_word(PROGRAM, "register", w, reason);
			return false;
		}
	}
	return true;
}

/* One option; false if its argument is refused. */
static bool
take_option(struct settings *set, int option)
{
	switch (option) {
	case 'a':
		cpulist_free(&set->cpus);
		set->all = true;
		return true;
	case 'p':
		set->all = false;
		return argument_cpus(PROGRAM, &set->cpus, word_of(optarg));
	case 'f':
		set->field_given = true;
		return argument_field(PROGRAM, &set->format.field, optarg);
	case 'n':
		set->no_label = true;
		return true;
	case 'S':
		set->save = true;
		return true;
	case 'L':
		set->list = true;
		return true;
	case 'h':
		set->show = help;
		return true;
	case 'V':
		set->show = version;
		return true;
	case 'c':
		set->format.c = true;
		break;
	case '0':
		set->format.zeros = true;
		break;
	default:
		set->format.style = (char)option;
	}
	set->formatted = true;
	return true;
}

/* Reads the command line; false after a complaint. */
static bool
take_arguments(struct settings *set, int argc, char **argv)
{
	struct options options;
	int option;

	options_init(&options, PROGRAM, argc, argv, table, false);
	while (set->show == NULL && (option = option_next(&options)) != OPTION_END)
		if (option == OPTION_BAD || !take_option(set, option))
			return false;
	set->words = options.operands;
	set->count = options.count;
	if (set->show != NULL || set->list)
		return true;
	if (set->save && (set->formatted || set->field_given || set->no_label)) {
		complain(
		    PROGRAM, "--save has its own format: it goes with no other, nor with -f or -n");
		return false;
	}
	if (set->save)
		set->format = (struct format){'x', true, true, WHOLE_REGISTER};
	return take_registers(set);
}

/* True if the pattern is the row's number, or no number and part of its name. */
static bool
is_match(const struct msr_name *row, struct word pattern)
{
	uint64_t n;

	if (number_parse(pattern, &n) == NULL)
		return n == row->reg;
	return names_contains(row, pattern);
}

/* Prints the names that match any operand, or all; false if there is none. */
static bool
list_names(const struct settings *set, struct out *out)
{
	bool any = false;

	for (size_t i = 0; i < names_count; i++) {
		const struct msr_name *row = &names[i];
		bool match = set->count == 0;
		char number[] = "0x00000000  ";
		static const char blanks[sizeof row->name + 2] =
		    "                                       ";

		for (size_t j = 0; j < set->count && !match; j++)
			match = is_match(row, word_of(set->words[j]));
		if (!match)
			continue;
		any = true;
		number_write(number + 2, row->reg, 16, 8, number_lower);
		out_text(out, number);
		out_text(out, row->name);
		out_bytes(out, blanks, sizeof blanks - 1 - strlen(row->name));
		out_text(out, row->text);
		out_text(out, "\n");
	}
	return any;
}

static void
execute(struct run *run, struct settings *set)
{
	const bool labels = set->save || !(set->no_label || set->format.style == 'r');
	const struct registers *first = set->registers;

	run->status = argument_all_cpus(PROGRAM, run->dev, &set->cpus, set->all, &run->hinted);
	if (run->status != EXIT_DONE)
		return;
	run->label_cpus = labels && (set->all || set->save || cpulist_many(&set->cpus));
	run->label_registers =
	    labels && (set->save || set->count > 1 || first->first != first->last);
	read_cpus(run);
}

int
main(int argc, char **argv)
{
	struct registers few[8]; /* most runs need no memory */
	const bool many = (size_t)argc > sizeof few / sizeof *few;
	struct settings set = {
	    .format = {.style = 'x', .field = WHOLE_REGISTER},
	    .registers = many ? calloc((size_t)argc, sizeof *few) : few,
	};
	struct msrdev dev;
	struct out out;
	struct run run = {.set = &set, .dev = &dev, .out = &out};

	out_init(&out, STDOUT_FILENO);
	if (set.registers == NULL) {
		complain(PROGRAM, "%s", strerror(ENOMEM));
		run.status = EXIT_TROUBLE;
	} else if (!take_arguments(&set, argc, argv)
	    || (set.show == NULL && !set.list && !argument_device(PROGRAM, &dev))) {
		complain_try_help(PROGRAM);
		run.status = EXIT_TROUBLE;
	} else if (set.show != NULL) {
		out_text(&out, set.show);
	} else if (set.list) {
		run.status = list_names(&set, &out) ? EXIT_DONE : EXIT_NO_NAME;
	} else {
		execute(&run, &set);
	}
	finish(&run);
	if (many)
		free(set.registers);
	cpulist_free(&set.cpus);
	return (int)run.status;
}
