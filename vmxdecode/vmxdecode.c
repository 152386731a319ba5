/* vmxdecode: tell from register values whether virtualisation is switched on. */
#include "common/complain.h"
#include "common/lines.h"
#include "common/options.h"
#include "vmxdecode/report.h"

#include <errno.h>
#include <stdlib.h>
#include <unistd.h>

static const char PROGRAM[] = "vmxdecode";

enum status {
	STATUS_ENABLED = 0,
	STATUS_DISABLED = 1,
	STATUS_TROUBLE = 2,
	STATUS_UNLOCKED = 3,
	STATUS_NO_VERDICT = 4,
};

struct settings {
	const char *show; /* the help or the version, instead of anything else */
	struct notation notation;
	char output; /* 0 for blocks, or s, q or J */
	uint32_t assumed; /* the register of a value without a label */
};

#define OPTION_SVM 256

static const struct option table[] = {
    {"c-language", no_argument, NULL, 'c'},
    {"capital-hexadecimal", no_argument, NULL, 'X'},
    {"decimal", no_argument, NULL, 'd'},
    {"help", no_argument, NULL, 'h'},
    {"hexadecimal", no_argument, NULL, 'x'},
    {"json", no_argument, NULL, 'J'},
    {"octal", no_argument, NULL, 'o'},
    {"quiet", no_argument, NULL, 'q'},
    {"raw", no_argument, NULL, 'r'},
    {"short", no_argument, NULL, 's'},
    {"svm", no_argument, NULL, OPTION_SVM},
    {"unsigned-decimal", no_argument, NULL, 'u'},
    {"version", no_argument, NULL, 'V'},
    {"zero-pad", no_argument, NULL, '0'},
    {NULL, 0, NULL, 0},
};

static const char help[] =
    "Usage: rdmsr 0x3a | vmxdecode [options]\n"
    "Tell from values of IA32_FEATURE_CONTROL (0x3a), or of AMD's VM_CR\n"
    "(0xc0010114), whether virtualisation is enabled. Show what these registers and\n"
    "Intel's VMX capability registers (0x480 to 0x493) say.\n"
    "\n"
    "  -s, --short     a line a verdict\n"
    "  -q, --quiet     print nothing: the exit status tells\n"
    "  -J, --json      one JSON document\n"
    "      --svm       values without a register's label are those of VM_CR\n"
    "  -x -X -0 -d -u -o -c -r\n"
    "                  rdmsr was run with that option\n"
    "  -h, --help      print this help\n"
    "  -V, --version   print the version\n"
    "\n"
    "rdmsr labels a single register only with -S: rdmsr -S 0x480 | vmxdecode\n"
    "Exit status: 0 enabled on every CPU; 1 disabled on some; 3 none disabled, some\n"
    "unlocked; 4 no register that gives a verdict; 2 bad input and everything else.\n";

static const char version[] = "vmxdecode: version msrkit-" VERSION "\n";

static void
take_option(struct settings *set, int option)
{
	switch (option) {
	case 'h':
		set->show = help;
		break;
	case 'V':
		set->show = version;
		break;
	case 's':
	case 'q':
	case 'J':
		set->output = (char)option;
		break;
	case 'c':
		set->notation.c = true;
		break;
	case '0':
		break; /* leading zeros are never in the way */
	case 'X':
		set->notation.style = 'x';
		break;
	case OPTION_SVM:
		set->assumed = VM_CR;
		break;
	default:
		set->notation.style = (char)option;
	}
}

/* Reads the command line; false after a complaint. */
static bool
take_arguments(struct settings *set, int argc, char **argv)
{
	struct options options;
	int option;

	options_init(&options, PROGRAM, argc, argv, table, false);
	while (set->show == NULL && (option = option_next(&options)) != OPTION_END) {
		if (option == OPTION_BAD)
			return false;
		take_option(set, option);
	}
	if (set->show != NULL || options.count == 0)
		return true;
	complain(PROGRAM, "'%s': values come on standard input: rdmsr 0x3a | vmxdecode",
	    options.operands[0]);
	return false;
}

struct reader {
	const struct settings *set;
	struct census census;
	bool trouble; /* a bad line, or worse */
};

/* Adds a value; false if there is no memory. */
static bool
add_reading(struct reader *in, const struct reading *r, unsigned long line)
{
	const bool assumed = r->reg == -1;
	const uint32_t reg = assumed ? in->set->assumed : (uint32_t)r->reg;

	switch (census_add(&in->census, r, reg, assumed)) {
	case CENSUS_CONTRADICTION:
		complain(PROGRAM,
		    "line %lu: contradicts an earlier line for the same CPU and register", line);
		in->trouble = true;
		return true;
	case CENSUS_NO_MEMORY:
		return false;
	default:
		return true;
	}
}

/* What one line says; false if there is no memory. */
static bool
take_line(struct reader *in, const struct line *line)
{
	struct reading r;
	struct word bad;
	const char *reason;

	if (line->too_long) {
		complain(PROGRAM, "line %lu: is longer than 4096 bytes", line->number);
		in->trouble = true;
		return true;
	}
	switch (input_parse(line->text, &in->set->notation, &r, &bad, &reason)) {
	case INPUT_READING:
		return add_reading(in, &r, line->number);
	case INPUT_BAD:
		if (bad.s == NULL)
			complain(PROGRAM, "line %lu: %s", line->number, reason);
		else
			complain(PROGRAM, "line %lu: '%.*s' %s", line->number, (int)bad.len, bad.s,
			    reason);
		in->trouble = true;
		return true;
	default:
		return true;
	}
}

/* All lines; returns 0 or -errno. */
static int
take_lines(struct reader *in)
{
	struct lines lines;
	struct line line;

	lines_init(&lines, STDIN_FILENO);
	while (lines_next(&lines, &line))
		if (!take_line(in, &line))
			return -ENOMEM;
	return lines.error;
}

/* All values of rdmsr -r, 8 bytes each, least significant first; returns 0 or -errno. */
static int
take_raw(struct reader *in)
{
	unsigned char bytes[4096];
	size_t len = 0;
	ssize_t n;

	while ((n = read(STDIN_FILENO, bytes + len, sizeof bytes - len)) > 0) {
		size_t done = 0;

		for (len += (size_t)n; len - done >= 8; done += 8) {
			struct reading r = {.host = {"", 0}, .cpu = -1, .reg = -1};

			for (unsigned i = 0; i < 8; i++)
				r.value |= (uint64_t)bytes[done + i] << (8 * i);
			if (!add_reading(in, &r, 0))
				return -ENOMEM;
		}
		len -= done;
		memmove(bytes, bytes + done, len);
	}
	if (n == 0 && len > 0) {
		complain(PROGRAM, "the input's length is no multiple of 8 bytes");
		in->trouble = true;
	}
	return n < 0 ? -errno : 0;
}

static int
report(const struct reader *in, struct out *out)
{
	const char *no_color = getenv("NO_COLOR");
	const bool colour = (no_color == NULL || no_color[0] == '\0') && isatty(out->fd) == 1;
	bool good = true;

	if (in->set->output == 's')
		good = report_short(out, &in->census);
	else if (in->set->output == 'J')
		good = report_json(out, &in->census);
	else if (in->set->output != 'q')
		good = report_blocks(out, &in->census, colour);
	return good ? 0 : -ENOMEM;
}

static enum status
run(const struct settings *set, struct out *out)
{
	static const enum status of_verdict[] = {
	    STATUS_NO_VERDICT, STATUS_ENABLED, STATUS_UNLOCKED, STATUS_DISABLED};
	struct reader in = {.set = set};
	enum status status;
	int error;

	if (isatty(STDIN_FILENO) == 1)
		complain(PROGRAM,
		    "waiting for values on standard input, as from: rdmsr 0x3a | vmxdecode");
	error = set->notation.style == 'r' && !set->notation.c ? take_raw(&in) : take_lines(&in);
	if (error != 0) {
		complain(PROGRAM, error == -ENOMEM ? "%s" : "standard input: %s", strerror(-error));
		in.trouble = true;
	}
	if (in.census.hosts == NULL) {
		complain(PROGRAM, "no value on standard input");
		in.trouble = true;
	} else if (report(&in, out) != 0) {
		complain(PROGRAM, "%s", strerror(ENOMEM));
		in.trouble = true;
	}
	status = in.trouble ? STATUS_TROUBLE : of_verdict[report_verdict(&in.census)];
	census_free(&in.census);
	return status;
}

int
main(int argc, char **argv)
{
	struct settings set = {.notation = {.style = 'x'}, .assumed = IA32_FEATURE_CONTROL};
	struct out out;
	enum status status = STATUS_TROUBLE;
	int error;

	out_init(&out, STDOUT_FILENO);
	if (!take_arguments(&set, argc, argv)) {
		complain_try_help(PROGRAM);
	} else if (set.show != NULL) {
		out_text(&out, set.show);
		status = STATUS_ENABLED;
	} else {
		status = run(&set, &out);
	}
	error = out_close(&out);
	if (error != 0) {
		complain(PROGRAM, "standard output: %s", strerror(-error));
		status = STATUS_TROUBLE;
	}
	return (int)status;
}
