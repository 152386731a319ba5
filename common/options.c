#include "common/options.h"

#include "common/message.h"

#define HELP_COLUMN 32

void
options_init(
    struct options *o, char **argv, const struct option *table, size_t rows, bool negatives)
{
	*o = (struct options){
	    .table = table,
	    .rows = rows,
	    .negatives = negatives,
	    .argv = argv + (argv[0] != NULL),
	    .operands = argv,
	};
}

static bool
takes_argument(const struct option *row)
{
	const char *last = row->spellings + strlen(row->spellings) - 1;

	return *last >= 'A' && *last <= 'Z';
}

/*
 * Take the argument of an option that needs one: the rest of its word, or the next
 * word. as is the option as it was given.
 */
static int
take(struct options *o, const struct option *row, const char *rest, struct word as)
{
	if (!takes_argument(row))
		return row->value;
	o->letters = NULL;
	o->argument = rest != NULL ? rest : *o->argv;
	if (o->argument == NULL)
		die_usage("option '%.*s' needs an argument", (int)as.len, as.s);
	o->argv += rest == NULL;
	return row->value;
}

static int
take_letter(struct options *o)
{
	const char letter[] = {'-', *o->letters++};
	const char *rest = *o->letters != '\0' ? o->letters : NULL;

	o->letters = rest;
	for (size_t i = 0; i < o->rows; i++)
		if (o->table[i].value == letter[1])
			return take(o, &o->table[i], rest, (struct word){letter, 2});
	die_usage("unknown option '-%c'", (unsigned char)letter[1] < 128 ? letter[1] : '?');
}

/* Return whether a name begins one of the row's spellings. Set *whole if it is one of them. */
static bool
spells(const struct option *row, struct word name, bool *whole)
{
	struct word rest = word_of(row->spellings);
	bool found = false, more = true;

	while (more) {
		struct word spelling = word_cut(&rest, ' ', &more);

		spelling.len -= more && spelling.s[spelling.len - 1] == ',';
		if (word_begins_with(spelling, name)) {
			found = true;
			*whole = *whole || spelling.len == name.len;
		}
	}
	return found;
}

/* Take a word --NAME or --NAME=VALUE. The name may be an unambiguous abbreviation. */
static int
take_name(struct options *o, const char *word)
{
	struct word rest = word_of(word);
	bool has_value, ambiguous = false, whole = false;
	const struct word name = word_cut(&rest, '=', &has_value);
	const struct option *found = NULL;

	for (size_t i = 0; i < o->rows && !whole; i++) {
		if (!spells(&o->table[i], name, &whole))
			continue;
		ambiguous = found != NULL && !whole;
		found = &o->table[i];
	}
	if (ambiguous || found == NULL)
		die_usage("%s option '%s'", ambiguous ? "ambiguous" : "unknown", word);
	if (has_value && !takes_argument(found))
		die_usage("option '%s' takes no argument", word);
	return take(o, found, has_value ? rest.s : NULL, word_of(word));
}

static bool
is_operand(const struct options *o, const char *word)
{
	uint64_t n;

	return o->ended || word[0] != '-' || word[1] == '\0'
	    || (o->negatives && number_digits(word_of(word + 1), 10, &n) != NUMBER_MALFORMED);
}

int
options_next(struct options *o)
{
	if (o->letters != NULL)
		return take_letter(o);
	while (*o->argv != NULL) {
		char *word = *o->argv++;

		if (is_operand(o, word)) {
			o->operands[o->operand_count++] = word;
		} else if (word[1] != '-') {
			o->letters = word + 1;
			return take_letter(o);
		} else if (word[2] != '\0') {
			return take_name(o, word);
		} else {
			o->ended = true;
		}
	}
	return OPTIONS_END;
}

void
options_help(struct out *out, const struct option *table, size_t rows)
{
	for (const struct option *row = table; row < table + rows; row++) {
		const size_t indent = row->value < 128 ? 2 : 6, width = HELP_COLUMN - indent;
		bool below = strlen(row->spellings) + 2 > width;
		struct word text = word_of(row->help);

		out_padded(out, "", indent);
		out_padded(out, row->spellings, below ? 0 : width);
		for (bool more = true; more; below = true) {
			const struct word line = word_cut(&text, '\n', &more);

			if (below)
				out_padded(out, "\n", HELP_COLUMN + 1);
			out_bytes(out, line.s, line.len);
		}
		out_text(out, "\n");
	}
}
