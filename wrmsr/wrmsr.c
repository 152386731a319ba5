/* wrmsr: write model-specific registers. */
#include "common/arguments.h"
#include "common/grow.h"
#include "common/lines.h"
#include "common/options.h"
#include "common/registers.h"
#include "wrmsr/batch.h"

#include <errno.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

const char PROGRAM[] = "wrmsr";

#define OPTION_SET 256
#define OPTION_CLEAR 257
#define OPTION_VERIFY 258

struct settings {
	const char *show; /* the help or the version, instead of anything else */
	bool all, batch, dry_run, verify;
	bool cpus_given;
	bool field_given;
	bool masks_given;
	struct bitfield field;
	uint64_t set, clear; /* masks */
	struct cpulist cpus; /* of -p, or all, or CPU 0 */
	char **words; /* the operands as given, count of them */
	size_t count;
};

/* What was asked for, from the command line or the batch. */
struct requests {
	struct request *v;
	size_t n, room;
};

static const struct option table[] = {
    {"all", no_argument, NULL, 'a'},
    {"batch", no_argument, NULL, 'b'},
    {"bitfield", required_argument, NULL, 'f'},
    {"clear", required_argument, NULL, OPTION_CLEAR},
    {"cpu", required_argument, NULL, 'p'},
    {"dry-run", no_argument, NULL, 'n'},
    {"help", no_argument, NULL, 'h'},
    {"processor", required_argument, NULL, 'p'},
    {"set", required_argument, NULL, OPTION_SET},
    {"verify", no_argument, NULL, OPTION_VERIFY},
    {"version", no_argument, NULL, 'V'},
    {NULL, 0, NULL, 0},
};

static const char help[] =
    "Usage: wrmsr [options] register value...\n"
    "       wrmsr [options] [--set MASK] [--clear MASK] register\n"
    "       wrmsr [options] --batch <lines\n"
    "Write a model-specific register of CPU 0, or of the CPUs asked for. Several\n"
    "values are written one after the other. It is one register, never a range:\n"
    "--batch writes several.\n"
    "\n"
    "  -p, --processor, --cpu LIST   the CPUs, such as 3 or 0-3,8 or 0-14:2\n"
    "  -a, --all                     all CPUs\n"
    "  -f, --bitfield HIGH:LOW       the value is that of these bits, the rest is\n"
    "                                kept; N is one bit\n"
    "      --set MASK                set the bits of MASK, keep the rest\n"
    "      --clear MASK              clear the bits of MASK, keep the rest\n"
    "  -b, --batch                   read lines '[CPU n: ]register: 0xvalue' from\n"
    "                                standard input, as 'rdmsr --save' prints them\n"
    "      --verify                  read back what was written and compare\n"
    "  -n, --dry-run                 write nothing, print what would change; with\n"
    "                                --verify only compare\n"
    "  -h, --help                    print this help\n"
    "  -V, --version                 print the version\n"
    "\n"
    "Everything is checked and every CPU opened before the first write.\n"
    "Exit status: 0 all was written; 2 no such CPU; 3 the CPU has no MSRs; 4 the\n"
    "CPU refuses; 5 --verify found another value; 127 usage and everything else.\n";

static const char version[] = "wrmsr: version msrkit-" VERSION "\n";

static bool
add_request(struct requests *list, struct request r)
{
	struct request *v = grow(list->v, list->n, &list->room, sizeof *v);

	if (v == NULL) {
		complain(PROGRAM, "%s", strerror(ENOMEM));
		return false;
	}
	list->v = v;
	list->v[list->n++] = r;
	return true;
}

static bool
take_mask(struct settings *set, uint64_t *mask, struct word w)
{
	uint64_t bits;
	const char *reason = number_value(w, 64, &bits);

	if (reason != NULL) {
		complain_word(PROGRAM, "mask", w, reason);
		return false;
	}
	*mask |= bits;
	set->masks_given = true;
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
		set->cpus_given = false;
		return true;
	case 'p':
		set->all = false;
		set->cpus_given = true;
		return argument_cpus(PROGRAM, &set->cpus, word_of(optarg));
	case 'f':
		set->field_given = true;
		return argument_field(PROGRAM, &set->field, optarg);
	case OPTION_SET:
		return take_mask(set, &set->set, word_of(optarg));
	case OPTION_CLEAR:
		return take_mask(set, &set->clear, word_of(optarg));
	case 'b':
		set->batch = true;
		return true;
	case 'n':
		set->dry_run = true;
		return true;
	case OPTION_VERIFY:
		set->verify = true;
		return true;
	default:
		set->show = option == 'h' ? help : version;
		return true;
	}
}

/* Refuses what does not go together. */
static bool
check_arguments(const struct settings *set)
{
	const bool operands = set->show == NULL && !set->batch;

	if (set->show != NULL && set->count > 0)
		complain(
		    PROGRAM, "'%s' with --help or --version: nothing is written", set->words[0]);
	else if (set->batch && (set->field_given || set->masks_given))
		complain(PROGRAM, "--batch goes with none of -f, --set and --clear");
	else if (set->batch && set->count > 0)
		complain(
		    PROGRAM, "'%s': --batch takes everything from standard input", set->words[0]);
	else if (set->masks_given && set->field_given)
		complain(PROGRAM, "-f does not go with --set and --clear");
	else if ((set->set & set->clear) != 0)
		complain(PROGRAM, "the masks of --set and --clear overlap in 0x%llx",
		    (unsigned long long)(set->set & set->clear));
	else if (set->masks_given && set->count > 1)
		complain(PROGRAM, "value '%s': --set and --clear take none", set->words[1]);
	else if (operands && set->count == 0)
		complain(PROGRAM, "no register given");
	else if (operands && set->count == 1 && !set->masks_given)
		complain(PROGRAM, "no value given for register '%s'", set->words[0]);
	else
		return true;
	return false;
}

/* Reads the command line but for the operands; false after a complaint. */
static bool
take_arguments(struct settings *set, int argc, char **argv)
{
	struct options options;
	int option;

	options_init(&options, PROGRAM, argc, argv, table, true);
	while ((option = option_next(&options)) != OPTION_END)
		if (option == OPTION_BAD || !take_option(set, option))
			return false;
	set->words = options.operands;
	set->count = options.count;
	return check_arguments(set);
}

/* The requests of the operands, one a value, for which there is room; false after a complaint. */
static bool
take_operands(const struct settings *set, struct requests *list)
{
	struct request r = {.cpu = -1, .mask = bits_mask(set->field)};
	struct word w = word_of(set->words[0]);
	struct registers reg;
	char room[REGISTERS_REASON];
	const char *reason = registers_parse(w, &reg, room);

	if (reason == NULL && memchr(w.s, '-', w.len) != NULL)
		reason = "is a range: one register only, or use --batch";
	if (reason != NULL) {
		complain_word(PROGRAM, "register", w, reason);
		return false;
	}
	r.reg = reg.first;
	if (set->masks_given) {
		r.mask = set->set | set->clear;
		r.value = set->set;
		list->v[list->n++] = r;
	}
	for (size_t i = 1; i < set->count; i++) {
		w = word_of(set->words[i]);
		reason = number_value(w, bits_width(set->field), &r.value);
		if (reason != NULL) {
			complain_word(PROGRAM, "value", w, reason);
			return false;
		}
		r.value <<= set->field.low;
		list->v[list->n++] = r;
	}
	return true;
}

/* The request of one line of the batch; false after a complaint. */
static bool
take_line(const struct settings *set, const struct line *line, struct requests *list)
{
	struct request r = {.cpu = -1};
	struct complaint c = {0};
	char what[64];
	bool good = false;

	if (line->too_long)
		c.reason = "is longer than 4096 bytes";
	else if (!line->ended)
		c.reason = "does not end in a newline: the input is cut off";
	else if (batch_is_blank(line->text))
		return true;
	else
		good = batch_parse(line->text, &r, &c);
	if (good && r.cpu != -1 && set->cpus_given && !cpulist_has(&set->cpus, r.cpu)) {
		complain(PROGRAM, "line %lu: CPU %d is not among those of -p", line->number, r.cpu);
		return false;
	}
	if (good) {
		r.line = line->number;
		return add_request(list, r);
	}
	if (c.what == NULL) {
		complain(PROGRAM, "line %lu: %s", line->number, c.reason);
		return false;
	}
	snprintf(what, sizeof what, "line %lu: %s", line->number, c.what);
	complain_word(PROGRAM, what, c.word, c.reason);
	return false;
}

/* The requests of a whole batch; false after a complaint. */
static bool
take_batch(const struct settings *set, struct requests *list)
{
	struct lines in;
	struct line line;

	lines_init(&in, STDIN_FILENO);
	while (lines_next(&in, &line))
		if (!take_line(set, &line, list))
			return false;
	if (in.error != 0)
		complain(PROGRAM, "standard input: %s", strerror(-in.error));
	else if (list->n == 0)
		complain(PROGRAM, "standard input holds no line to write");
	return in.error == 0 && list->n > 0;
}

static enum exitcode
execute(struct settings *set, const struct requests *list, struct msrdev *dev, struct out *out)
{
	struct job job = {
	    .requests = list->v,
	    .count = list->n,
	    .cpus = &set->cpus,
	    .all = set->all,
	    .batch = set->batch,
	    .change = set->field_given || set->masks_given,
	    .dry_run = set->dry_run,
	    .verify = set->verify,
	    .dev = dev,
	    .out = out,
	};
	enum exitcode status;

	status = argument_all_cpus(PROGRAM, dev, &set->cpus, set->all, &job.hinted);
	return status == EXIT_DONE ? apply(&job) : status;
}

int
main(int argc, char **argv)
{
	struct settings set = {.field = WHOLE_REGISTER};
	/* As many as the operands can ask for; a batch may need more. */
	struct requests list = {
	    .v = calloc((size_t)argc + 1, sizeof *list.v),
	    .room = (size_t)argc + 1,
	};
	struct msrdev dev;
	struct out out;
	enum exitcode status = EXIT_TROUBLE;
	int error;

	/* A reader of --dry-run that leaves early must not stop a write half way. */
	signal(SIGPIPE, SIG_IGN);
	out_init(&out, STDOUT_FILENO);
	if (list.v == NULL) {
		complain(PROGRAM, "%s", strerror(ENOMEM));
	} else if (!take_arguments(&set, argc, argv)
	    || (set.show == NULL && !argument_device(PROGRAM, &dev))
	    || (set.show == NULL && !set.batch && !take_operands(&set, &list))) {
		complain_try_help(PROGRAM);
	} else if (set.show != NULL) {
		out_text(&out, set.show);
		status = EXIT_DONE;
	} else if (!set.batch || take_batch(&set, &list)) {
		status = execute(&set, &list, &dev, &out);
	}
	error = out_close(&out);
	if (error != 0) {
		complain(PROGRAM, "standard output: %s", strerror(-error));
		status = status == EXIT_DONE ? EXIT_TROUBLE : status;
	}
	free(list.v);
	cpulist_free(&set.cpus);
	return (int)status;
}
