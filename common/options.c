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

/* Take an option's argument: what follows in its word, or else the next word. */
static bool
take_argument(struct options *o, const char *rest)
{
	o->argument = rest != NULL ? rest : *o->argv;
	if (rest == NULL && o->argument != NULL)
		o->argv++;
	return o->argument != NULL;
}

static int
take_letter(struct options *o)
{
	const char c = *o->letters++;
	const char *rest = *o->letters != '\0' ? o->letters : NULL;
	const struct option *row = o->table;

	while (row < o->table + o->rows && row->value != c)
		row++;
	if (row == o->table + o->rows)
		die_usage("unknown option '-%c'", (unsigned char)c < 128 ? c : '?');
	if (row->argument != NULL) {
		o->letters = NULL;
		if (!take_argument(o, rest))
			die_usage("option '-%c' needs an argument", c);
	} else if (rest == NULL) {
		o->letters = NULL;
	}
	return row->value;
}

/* Whether the name begins one of the row's spellings; *whole: it is one of them. */
static bool
spells(const struct option *row, struct word name, bool *whole)
{
	struct word names = word_of(row->names);
	bool found = false, more = true;

	*whole = false;
	while (more) {
		const struct word spelling = word_cut(&names, ' ', &more);

		if (word_begins_with(spelling, name)) {
			found = true;
			*whole = *whole || spelling.len == name.len;
		}
	}
	return found;
}

/* Find the row that a name stands for: spelled out, or the only one that it begins. */
static const struct option *
find_row(const struct options *o, struct word name, const char *word)
{
	const struct option *found = NULL;
	bool ambiguous = false, whole;

	for (size_t i = 0; i < o->rows; i++) {
		if (!spells(&o->table[i], name, &whole))
			continue;
		if (whole)
			return &o->table[i];
		ambiguous = found != NULL;
		found = &o->table[i];
	}
	if (ambiguous || found == NULL)
		die_usage("%s option '%s'", ambiguous ? "ambiguous" : "unknown", word);
	return found;
}

/* Take a word --NAME or --NAME=VALUE. */
static int
take_name(struct options *o, const char *word)
{
	struct word rest = word_of(word + 2);
	bool has_value;
	const struct word name = word_cut(&rest, '=', &has_value);
	const struct option *row = find_row(o, name, word);

	if (row->argument == NULL && has_value)
		die_usage("option '%s' takes no argument", word);
	if (row->argument != NULL && !take_argument(o, has_value ? rest.s : NULL))
		die_usage("option '%s' needs an argument", word);
	return row->value;
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

static void
put_blanks(struct out *out, size_t n)
{
	while (n-- > 0)
		out_text(out, " ");
}

/* Print "-p, --processor, --cpu LIST", and return its length. */
static size_t
put_spellings(struct out *out, const struct option *row)
{
	struct word names = word_of(row->names);
	const char letter[] = {'-', (char)row->value, ','};
	const bool has_letter = row->value < 128;
	size_t len = has_letter ? 3 : 0;
	bool more = true;

	out_bytes(out, letter, len);
	for (; more; len += 3) {
		const struct word name = word_cut(&names, ' ', &more);

		out_text(out, len == 0 ? "    --" : " --");
		len += len == 0 ? 3 : 0;
		out_bytes(out, name.s, name.len);
		out_text(out, more ? "," : "");
		len += name.len + more;
	}
	if (row->argument == NULL)
		return len;
	out_text(out, " ");
	out_text(out, row->argument);
	return len + 1 + strlen(row->argument);
}

void
options_help(struct out *out, const struct option *table, size_t rows)
{
	for (const struct option *row = table; row < table + rows; row++) {
		struct word text = word_of(row->help);
		size_t column = 2;
		bool more = true;

		out_text(out, "  ");
		column += put_spellings(out, row);
		while (more) {
			const struct word line = word_cut(&text, '\n', &more);

			if (column + 2 > HELP_COLUMN) {
				out_text(out, "\n");
				column = 0;
			}
			put_blanks(out, HELP_COLUMN - column);
			out_bytes(out, line.s, line.len);
			out_text(out, "\n");
			column = 0;
		}
	}
}
