/* wrmsr: write model-specific registers. */
#include "common/message.h"
#include "common/options.h"
#include "common/registers.h"
#include "wrmsr/batch.h"

#include <signal.h>
#include <unistd.h>

const char program_name[] = "wrmsr";
const int program_trouble = EXIT_TROUBLE;

/* Options without a letter. */
enum { OPTION_SET = 256, OPTION_CLEAR, OPTION_VERIFY };

/* The parts of the command line that the job does not keep. */
struct arguments {
	char action; /* 0 to write, or the letter of -h or -V */
	bool cpus_given;
	bool field_given;
	bool masks_given;
	struct bitfield field;
	uint64_t set, clear; /* masks */
	char **words; /* the operands, count of them */
	size_t count;
};

static const struct option options[] = {
    {'p', "-p, --processor, --cpu LIST", "the CPUs, such as 3 or 0-3,8 or 0-14:2"},
    {'a', "-a, --all", "all CPUs"},
    {'f', "-f, --bitfield HIGH:LOW", "write only these bits, keep the rest;\nN is one bit"},
    {OPTION_SET, "--set MASK", "set the bits of MASK, keep the rest"},
    {OPTION_CLEAR, "--clear MASK", "clear the bits of MASK, keep the rest"},
    {'b', "-b, --batch",
	"read lines '[CPU list: ]register: 0xvalue' from\n"
	"standard input, as 'rdmsr --save' prints them"},
    {OPTION_VERIFY, "--verify", "read back what was written and compare"},
    {'n', "-n, --dry-run",
	"write nothing, print what would change; with\n"
	"--verify only compare"},
    {'h', "-h, --help", "print this help"},
    {'V', "-V, --version", "print the version"},
};

#define OPTION_COUNT (sizeof options / sizeof options[0])

static void
print_help(struct out *out)
{
	out_text(out,
	    "Usage: wrmsr [options] register value...\n"
	    "       wrmsr [options] [--set MASK] [--clear MASK] register\n"
	    "       wrmsr [options] --batch <lines\n"
	    "Write a model-specific register, by default that of CPU 0. Several values are\n"
	    "written one after the other. Ranges are not accepted; use --batch to write\n"
	    "several registers.\n"
	    "\n");
	options_help(out, options, OPTION_COUNT);
	out_text(out,
	    "\n"
	    "Everything is checked and every CPU opened before the first write.\n"
	    "Exit status: 0 all was written; 2 no such CPU; 3 the CPU has no MSRs; 4 the\n"
	    "CPU refuses; 5 --verify found another value; 127 usage and everything else.\n");
}

static void
take_mask(struct arguments *a, uint64_t *mask, const char *argument)
{
	uint64_t bits;
	const enum number_error error = number_value(word_of(argument), 64, &bits);

	if (error != NUMBER_OK)
		reject(0, "mask", word_of(argument), number_reason(error));
	*mask |= bits;
	a->masks_given = true;
}

static void
take_option(struct arguments *a, struct job *job, int option, const char *argument)
{
	switch (option) {
	case 'p':
		a->cpus_given = true;
		session_select(&job->session, argument);
		break;
	case 'a':
		a->cpus_given = false;
		session_select_all(&job->session);
		break;
	case 'f':
		a->field_given = true;
		a->field = session_field(argument);
		break;
	case OPTION_SET:
		take_mask(a, &a->set, argument);
		break;
	case OPTION_CLEAR:
		take_mask(a, &a->clear, argument);
		break;
	case 'b':
		job->batch = true;
		break;
	case 'n':
		job->dry_run = true;
		break;
	case OPTION_VERIFY:
		job->verify = true;
		break;
	default:
		a->action = (char)option;
	}
}

/* Reject options and operands that cannot be combined. */
static void
check_arguments(const struct arguments *a, bool batch)
{
	const char *first = a->count > 0 ? a->words[0] : NULL;

	if (a->action != 0 && first != NULL)
		die_usage("--help and --version take no operand: '%s'", first);
	if (batch && (a->field_given || a->masks_given))
		die_usage("--batch cannot be combined with -f, --set or --clear");
	if (batch && first != NULL)
		die_usage("--batch takes no operand: '%s'", first);
	if (a->masks_given && a->field_given)
		die_usage("-f cannot be combined with --set or --clear");
	if ((a->set & a->clear) != 0)
		die_usage("the masks of --set and --clear overlap in 0x%llx",
		    (unsigned long long)(a->set & a->clear));
	if (a->masks_given && a->count > 1)
		die_usage("--set and --clear take no value: '%s'", a->words[1]);
	if (a->action != 0 || batch)
		return;
	if (first == NULL)
		die_usage("no register given");
	if (a->count == 1 && !a->masks_given)
		die_usage("no value given for register '%s'", first);
}

static uint32_t
parse_register(struct word w)
{
	struct registers reg;
	char room[REGISTERS_REASON];
	const char *reason = registers_parse(&reg, w, room);
	bool is_range;
	struct word rest = w;

	word_cut(&rest, '-', &is_range);
	if (reason == NULL && is_range)
		reason = "is a range: one register only, or use --batch";
	if (reason != NULL)
		reject(0, "register", w, reason);
	return reg.first;
}

/* Add one request per value, or one for the masks. */
static void
take_operands(const struct arguments *a, struct job *job)
{
	struct request r = {.reg = parse_register(word_of(a->words[0]))};

	r.mask = a->masks_given ? a->set | a->clear : bits_mask(a->field);
	r.value = a->set;
	if (a->masks_given)
		job_add(job, r);
	for (size_t i = 1; i < a->count; i++) {
		const struct word w = word_of(a->words[i]);
		const enum number_error error = number_value(w, bits_width(a->field), &r.value);

		if (error != NUMBER_OK)
			reject(0, "value", w, number_reason(error));
		r.value <<= a->field.low;
		job_add(job, r);
	}
}

static void
parse_arguments(struct arguments *a, struct job *job, char **argv)
{
	struct options o;
	int option;

	options_init(&o, argv, options, OPTION_COUNT, true);
	while ((option = options_next(&o)) != OPTIONS_END)
		take_option(a, job, option, o.argument);
	a->words = o.operands;
	a->count = o.operand_count;
	check_arguments(a, job->batch);
	job->change = a->field_given || a->masks_given;
	if (a->action != 0)
		return;
	session_device(&job->session);
	if (!job->batch)
		take_operands(a, job);
}

int
main(int argc, char **argv)
{
	static struct job job; /* static: unused pages take no memory */
	struct arguments arguments = {.field = WHOLE_REGISTER};
	const struct sigaction ignore = {.sa_handler = SIG_IGN};

	(void)argc;
	/* A closed pipe must not interrupt a series of writes. */
	sigaction(SIGPIPE, &ignore, NULL);
	out_init(&job.session.out, STDOUT_FILENO);
	parse_arguments(&arguments, &job, argv);
	if (arguments.action == 'h') {
		print_help(&job.session.out);
	} else if (arguments.action == 'V') {
		out_text(&job.session.out, "wrmsr: version msrkit-" VERSION "\n");
	} else {
		if (job.batch)
			batch_read(&job, arguments.cpus_given ? &job.session.cpus : NULL);
		if (session_start(&job.session))
			job_apply(&job);
	}
	return session_finish(&job.session);
}
