#include "common/options.h"

#include "common/complain.h"
#include "common/number.h"

/* getopt_long hands an operand over as the argument of this option. */
#define OPTION_OPERAND 1

void
options_init(struct options *o, const char *program, int argc, char **argv,
    const struct option *table, bool negatives)
{
	char *end;

	*o = (struct options){
	    .program = program,
	    .argc = argc,
	    .argv = argv,
	    .table = table,
	    .negatives = negatives,
	    .operands = argv,
	};
	end = o->shorts;
	/* '-': operands in order; ':': a missing argument is told from a bad option. */
	*end++ = '-';
	*end++ = ':';
	/* A letter that two spellings share stands twice: getopt_long takes the first. */
	for (const struct option *row = table; row->name != NULL; row++) {
		if (row->val > 127)
			continue;
		*end++ = (char)row->val;
		if (row->has_arg == required_argument)
			*end++ = ':';
	}
	opterr = 0;
}

/*
 * The option that a word --NAME or --NAME=... begins: NULL if there is none, or
 * different ones. Two spellings of one option are no difference.
 */
static const struct option *
find_long(const char *word, const struct option *table, bool *ambiguous)
{
	const struct option *found = NULL;
	struct word rest = word_of(word + 2);
	bool has_value;
	const struct word name = word_cut(&rest, '=', &has_value);

	*ambiguous = false;
	for (const struct option *row = table; row->name != NULL; row++) {
		if (strlen(row->name) < name.len || memcmp(row->name, name.s, name.len) != 0)
			continue;
		*ambiguous = *ambiguous || (found != NULL && found->val != row->val);
		found = row;
	}
	return *ambiguous ? NULL : found;
}

static bool
is_known(int val, const struct option *table)
{
	while (table->name != NULL && table->val != val)
		table++;
	return table->name != NULL;
}

/*
 * Says why getopt_long returned failed. Its optopt is 0 for a long option that
 * is unknown or ambiguous, else the option's val.
 */
static void
explain(const struct options *o, int failed)
{
	/* A missing argument is missing at the end, past which musl moves optind. */
	const char *word = o->argv[failed == ':' ? o->argc - 1 : optind - 1];
	bool ambiguous;

	if (optopt == 0) {
		find_long(word, o->table, &ambiguous);
		complain(o->program, "%s option '%s'", ambiguous ? "ambiguous" : "unknown", word);
	} else if (failed == ':' && word[1] == '-') {
		complain(o->program, "option '%s' needs an argument", word);
	} else if (failed == ':') {
		complain(o->program, "option '-%c' needs an argument", optopt);
	} else if (is_known(optopt, o->table)) {
		complain(o->program, "option '%s' takes no argument", word);
	} else {
		complain(o->program, "unknown option '-%c'", optopt < 128 ? optopt : '?');
	}
}

/* A second look at a word that getopt_long refused: the option, or OPTION_BAD. */
static int
look_again(const char *word, const struct option *table)
{
	bool ambiguous;
	const struct option *row = find_long(word, table, &ambiguous);

	return row != NULL && memchr(word, '=', strlen(word)) == NULL ? row->val : OPTION_BAD;
}

/* What getopt_long makes of the words from optind on. */
static int
next(struct options *o)
{
	int c = getopt_long(o->argc, o->argv, o->shorts, o->table, NULL);

	/* musl takes two spellings of one option for ambiguous. */
	if (c == OPTION_BAD && optopt == 0)
		c = look_again(o->argv[optind - 1], o->table);
	if (c != OPTION_BAD && c != ':')
		return c;
	explain(o, c);
	return OPTION_BAD;
}

static bool
is_negative_number(const char *word)
{
	uint64_t n;

	return word[0] == '-' && number_digits(word_of(word + 1), 10, &n) != number_malformed;
}

int
option_next(struct options *o)
{
	for (;;) {
		int c = OPTION_OPERAND;

		if (o->ended && optind >= o->argc)
			return OPTION_END;
		if (o->ended
		    || (o->negatives && optind < o->argc && is_negative_number(o->argv[optind])))
			optarg = o->argv[optind++];
		else
			c = next(o);
		if (c == OPTION_END)
			o->ended = true;
		else if (c == OPTION_OPERAND)
			o->operands[o->count++] = optarg;
		else
			return c;
	}
}
