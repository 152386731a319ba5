/* vmxdecode: report from register values whether virtualisation is enabled. */
#include "common/lines.h"
#include "common/message.h"
#include "common/options.h"
#include "vmxdecode/input.h"
#include "vmxdecode/report.h"

#include <errno.h>
#include <stdlib.h>
#include <unistd.h>

enum status {
	STATUS_ENABLED = 0,
	STATUS_DISABLED = 1,
	STATUS_TROUBLE = 2,
	STATUS_UNLOCKED = 3,
	STATUS_NO_VERDICT = 4,
};

const char program_name[] = "vmxdecode";
const int program_trouble = STATUS_TROUBLE;

#define OPTION_SVM 256

/* What the command line asks for, and what has been read. */
struct filter {
	char action; /* 0: decode; or the letter of -h or -V */
	char output; /* 0 for blocks, or s, q or J */
	struct input input;
	struct reading reading; /* of the last line */
	bool trouble; /* an invalid line, or worse */
	struct out out;
};

static const struct option options[] = {
    {'s', "-s, --short", "one line per verdict"},
    {'q', "-q, --quiet", "print nothing, only set the exit status"},
    {'J', "-J, --json", "one JSON document"},
    {OPTION_SVM, "--svm", "unlabelled values are VM_CR"},
    {'x', "-x, --hexadecimal", "values are hexadecimal (the default)"},
    {'X', "-X, --capital-hexadecimal", "the same, in capitals"},
    {'0', "-0, --zero-pad", "values have leading zeros"},
    {'d', "-d, --decimal", "values are signed decimal"},
    {'u', "-u, --unsigned-decimal", "values are unsigned decimal"},
    {'o', "-o, --octal", "values are octal"},
    {'c', "-c, --c-language", "values are C constants"},
    {'r', "-r, --raw", "values are 8 bytes each; with -c, in braces"},
    {'h', "-h, --help", "print this help"},
    {'V', "-V, --version", "print the version"},
};

#define OPTION_COUNT (sizeof options / sizeof options[0])

static void
print_help(struct out *out)
{
	out_text(out,
	    "Usage: rdmsr 0x3a | vmxdecode [options]\n"
	    "Report from values of IA32_FEATURE_CONTROL (0x3a), or of AMD's VM_CR\n"
	    "(0xc0010114), whether virtualisation is enabled. Show what these registers and\n"
	    "Intel's VMX capability registers (0x480 to 0x493) say.\n"
	    "\n"
	    "-x to -r are rdmsr's: give those that it printed the values with.\n"
	    "\n");
	options_help(out, options, OPTION_COUNT);
	out_text(out,
	    "\n"
	    "rdmsr labels a single register only with -S: rdmsr -S 0x480 | vmxdecode\n"
	    "Exit status: 0 enabled on every CPU; 1 disabled on some; 3 none disabled, some\n"
	    "unlocked; 4 no register that gives a verdict; 2 bad input and everything else.\n");
}

static void
take_option(struct filter *f, int option)
{
	switch (option) {
	case 'h':
	case 'V':
		f->action = (char)option;
		break;
	case 's':
	case 'q':
	case 'J':
		f->output = (char)option;
		break;
	case 'c':
		f->input.c = true;
		break;
	case '0':
		break; /* leading zeros are accepted anyway */
	case 'X':
		f->input.style = 'x';
		break;
	case OPTION_SVM:
		f->input.assumed = VM_CR;
		break;
	default:
		f->input.style = (char)option;
	}
}

static void
parse_arguments(struct filter *f, char **argv)
{
	struct options o;
	int option;

	options_init(&o, argv, options, OPTION_COUNT, false);
	while (f->action == 0 && (option = options_next(&o)) != OPTIONS_END)
		take_option(f, option);
	if (f->action == 0 && o.operand_count > 0)
		die_usage(
		    "'%s': values come on standard input: rdmsr 0x3a | vmxdecode", o.operands[0]);
}

static void
take_line(struct filter *f, const struct line *line)
{
	struct word bad = {NULL, 0};
	const char *reason = "is longer than 4096 bytes";

	if (!line->too_long && input_parse(&f->input, line->text, &f->reading, &bad, &reason)
	    && !input_add(&f->input, &f->reading)) {
		bad = (struct word){NULL, 0};
		reason = "contradicts an earlier line for the same CPU and register";
	}
	if (reason == NULL)
		return;
	f->trouble = true;
	if (bad.s == NULL)
		message("line %lu: %s", line->number, reason);
	else
		message("line %lu: '%.*s' %s", line->number, (int)bad.len, bad.s, reason);
}

/* Read all lines. Return 0 or -errno. */
static int
take_lines(struct filter *f)
{
	static struct lines lines; /* pages that are not touched take no memory */
	struct line line;

	lines_init(&lines, STDIN_FILENO);
	while (lines_next(&lines, &line))
		take_line(f, &line);
	return lines.error;
}

/* Read all values of rdmsr -r, 8 bytes each, least significant first. Return 0 or -errno. */
static int
take_raw(struct filter *f)
{
	const struct word none = {"", 0};
	struct reading r = {
	    .host = words_look_up(&f->input.words, none, true), .reg = f->input.assumed};
	unsigned char bytes[4096];
	size_t len = 0;
	ssize_t n;

	while ((n = read(STDIN_FILENO, bytes + len, sizeof bytes - len)) > 0) {
		size_t done = 0;

		for (len += (size_t)n; len - done >= 8; done += 8) {
			r.value = 0;
			for (unsigned i = 0; i < 8; i++)
				r.value |= (uint64_t)bytes[done + i] << (8 * i);
			(void)input_add(&f->input, &r);
		}
		len -= done;
		memmove(bytes, bytes + done, len);
	}
	if (n == 0 && len > 0) {
		message("the length of the input is not a multiple of 8");
		f->trouble = true;
	}
	return n < 0 ? -errno : 0;
}

/* Read standard input, whatever it holds. */
static void
take_input(struct filter *f)
{
	int error;

	if (isatty(STDIN_FILENO) == 1)
		message("waiting for values on standard input, as from: rdmsr 0x3a | vmxdecode");
	f->input.words.key = hash_key();
	error = f->input.style == 'r' && !f->input.c ? take_raw(f) : take_lines(f);
	if (error != 0)
		message("standard input: %s", strerror(-error));
	if (!f->input.any)
		message("no value on standard input");
	f->trouble = f->trouble || error != 0 || !f->input.any;
}

/* Print what was read. Return the worst verdict. */
static enum verdict
report(struct filter *f)
{
	struct groups groups = {.count = 0};
	const char *no_color = getenv("NO_COLOR");
	const bool colour = (no_color == NULL || no_color[0] == '\0') && isatty(STDOUT_FILENO) == 1;

	groups_make(&groups, &f->input, f->output == 's');
	if (f->output == 's')
		report_short(&f->out, &groups);
	else if (f->output == 'J')
		report_json(&f->out, &groups);
	else if (f->output != 'q')
		report_blocks(&f->out, &groups, colour);
	groups_free(&groups);
	return groups.worst;
}

static enum status
decode(struct filter *f)
{
	static const enum status of_verdict[] = {
	    STATUS_NO_VERDICT, STATUS_ENABLED, STATUS_UNLOCKED, STATUS_DISABLED};
	enum status status = STATUS_TROUBLE;

	take_input(f);
	if (f->input.any)
		status = of_verdict[report(f)];
	words_free(&f->input.words);
	cpuset_free(&f->reading.labels.cpus);
	return f->trouble ? STATUS_TROUBLE : status;
}

int
main(int argc, char **argv)
{
	static struct filter filter; /* pages that are not touched take no memory */
	enum status status = STATUS_ENABLED;

	(void)argc;
	filter.input.style = 'x';
	filter.input.assumed = IA32_FEATURE_CONTROL;
	out_init(&filter.out, STDOUT_FILENO);
	parse_arguments(&filter, argv);
	if (filter.action == 'h')
		print_help(&filter.out);
	else if (filter.action == 'V')
		out_text(&filter.out, "vmxdecode: version msrkit-" VERSION "\n");
	else
		status = decode(&filter);
	return out_finish(&filter.out) ? (int)status : STATUS_TROUBLE;
}
