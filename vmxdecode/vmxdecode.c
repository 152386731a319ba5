/* vmxdecode: report from register values whether virtualisation is enabled. */
#include "common/lines.h"
#include "common/message.h"
#include "common/options.h"
#include "vmxdecode/badlines.h"
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

/* The parsed command line and the input. */
struct filter {
	char action; /* 0 to decode, or the letter of -h or -V */
	char output; /* 0 for blocks, or the letter of -s, -q or -J */
	struct input input;
	struct badlines bad;
	bool doubted; /* a message doubted a value */
	bool trouble; /* the exit status is STATUS_TROUBLE */
	struct out out, messages;
};

static const struct option options[] = {
    {'s', "-s, --short", "one line per verdict"},
    {'q', "-q, --quiet", "print nothing, only set the exit status"},
    {'J', "-J, --json", "one JSON document"},
    {OPTION_SVM, "--svm", "unlabelled values are VM_CR"},
    {'x', "-x, --hexadecimal", "values are hexadecimal (the default)"},
    {'X', "-X, --capital-hexadecimal", "the same, in capitals"},
    {'0', "-0, --zero-pad, --zero-fill", "values have leading zeros"},
    {'d', "-d, --decimal, --signed-decimal", "values are signed decimal"},
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
	    "(0xc0010114), whether virtualisation is enabled. Show the fields of these\n"
	    "registers and of Intel's VMX capability registers (0x480 to 0x493).\n"
	    "\n"
	    "-x to -r state the format that rdmsr printed the values in.\n"
	    "\n");
	options_help(out, options, OPTION_COUNT);
	out_text(out,
	    "\n"
	    "With -S, rdmsr labels registers: rdmsr -S 0x3a 0x480 2>&1 | vmxdecode\n"
	    "Exit status: 0 enabled on every CPU; 1 disabled or absent on some; 3 unlocked on\n"
	    "some; 4 no register that gives a verdict; 2 bad input and everything else.\n");
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

/* Print a message, once, about a value whose assumed register does not define all its bits. */
static void
doubt(struct filter *f, const char *unit, unsigned long number)
{
	const bool svm = f->input.assumed == VM_CR;

	if (f->doubted || f->input.doubted == 0)
		return;
	f->doubted = true;
	message("%s %lu: 0x%llx has bits that %s does not define: is it another register?%s", unit,
	    number, (unsigned long long)f->input.doubted, register_name(f->input.assumed),
	    svm ? "" : " (--svm for AMD's VM_CR)");
}

static void
take_line(struct filter *f, struct line *line)
{
	struct rejection why = {{NULL, 0}, "is longer than 4096 bytes", NO_WORD};

	if (line->number == 1 && word_begins(line->text, "\xef\xbb\xbf"))
		line->text = word_skip(line->text, 3);
	if (line->too_long)
		why.host = input_host(&f->input, line->text);
	if (line->too_long || !input_take(&f->input, line->text, &why))
		badlines_add(&f->bad, &f->input.words, line->number, &why);
	doubt(f, "line", line->number);
}

/* Read all lines. Return 0 or -errno. */
static int
take_lines(struct filter *f)
{
	static struct lines lines; /* static: unused pages take no memory */
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
	unsigned char bytes[4096];
	unsigned long number = 0;
	size_t len = 0;
	ssize_t n;

	while ((n = read(STDIN_FILENO, bytes + len, sizeof bytes - len)) > 0) {
		size_t done = 0;

		for (len += (size_t)n; len - done >= 8; done += 8) {
			uint64_t value = 0;

			for (unsigned i = 0; i < 8; i++)
				value |= (uint64_t)bytes[done + i] << (8 * i);
			input_take_value(&f->input, value);
			doubt(f, "value", ++number);
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

/* Read standard input: lines or raw values. */
static void
take_input(struct filter *f)
{
	int error;

	if (isatty(STDIN_FILENO) == 1)
		message("waiting for values on standard input, as from: rdmsr 0x3a | vmxdecode");
	input_init(&f->input);
	error = f->input.style == 'r' && !f->input.c ? take_raw(f) : take_lines(f);
	if (error != 0)
		message("standard input: %s", strerror(-error));
	if (!f->input.any)
		message("no value on standard input");
	f->trouble = f->trouble || error != 0 || !f->input.any || f->bad.count > 0;
}

/* Print the results. Return the worst verdict. */
static enum verdict
report(struct filter *f)
{
	const enum detail detail = f->output == 's' ? DETAIL_VERDICT
	    : f->output == 'J'                      ? DETAIL_VALUE
						    : DETAIL_TEXT;
	struct groups groups = {.worst = VERDICT_NONE};
	const char *no_color = getenv("NO_COLOR");
	const bool colour = (no_color == NULL || no_color[0] == '\0') && isatty(STDOUT_FILENO) == 1;

	groups_make(&groups, &f->input, detail);
	if (f->output == 's')
		report_short(&f->out, &groups);
	else if (f->output == 'J')
		report_json(&f->out, &groups, f->bad.count);
	else if (f->output != 'q')
		report_blocks(&f->out, &groups, colour);
	report_unknown(&f->messages, &groups);
	f->trouble = f->trouble || groups.unknown.count > 0;
	groups_free(&groups);
	return groups.worst;
}

static enum status
decode(struct filter *f)
{
	static const enum status of_verdict[] = {
	    STATUS_NO_VERDICT, STATUS_ENABLED, STATUS_UNLOCKED, STATUS_DISABLED, STATUS_DISABLED};
	enum status status = STATUS_TROUBLE;

	out_init(&f->messages, STDERR_FILENO);
	take_input(f);
	if (f->input.any)
		status = of_verdict[report(f)];
	badlines_report(&f->bad, &f->input.words, &f->messages);
	/* Print only now that nothing more is allocated. */
	out_flush(&f->out);
	out_flush(&f->messages);
	badlines_free(&f->bad);
	input_free(&f->input);
	return f->trouble ? STATUS_TROUBLE : status;
}

int
main(int argc, char **argv)
{
	static struct filter filter; /* static: unused pages take no memory */
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
