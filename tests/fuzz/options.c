/*
 * The command line. The first byte selects whether negative numbers are operands. The
 * rest is words, each terminated by a NUL. The reference compares each word with every
 * spelling in its own table.
 */
#include "tests/fuzz/streams.h"

#include "common/options.c"

#define WORDS 64

static const struct option table[] = {
    {'a', "-a, --all", "one"},
    {'p', "-p, --processor, --cpu LIST", "two"},
    {'f', "-f, --bitfield HIGH:LOW", "three"},
    {257, "--settle", "four"},
    {256, "--set BITS", "five"},
    {258, "--all-but LIST", "six"},
    {'3', "-3", "seven"},
};

/* The same options, one spelling per row. */
static const struct {
	const char *spelling;
	int value;
	bool takes;
} spellings[] = {{"-a", 'a', false}, {"--all", 'a', false}, {"-p", 'p', true},
    {"--processor", 'p', true}, {"--cpu", 'p', true}, {"-f", 'f', true}, {"--bitfield", 'f', true},
    {"--set", 256, true}, {"--settle", 257, false}, {"--all-but", 258, true}, {"-3", '3', false}};

#define SPELLINGS (sizeof spellings / sizeof spellings[0])

/* The meaning of the words: options with arguments, operands, and whether there is an error. */
struct meaning {
	int values[WORDS * 256];
	const char *arguments[WORDS * 256];
	char *operands[WORDS];
	size_t count, operand_count;
	bool wrong;
};

/* Return the spelling that a word equals up to "=" or unambiguously abbreviates, or -1. */
static int
spelling_of(const char *word)
{
	const size_t len = strcspn(word, "=");
	int found = -1;
	bool alone = true;

	for (size_t i = 0; i < SPELLINGS; i++) {
		if (strncmp(spellings[i].spelling, word, len) != 0)
			continue;
		if (strlen(spellings[i].spelling) == len)
			return (int)i;
		alone = alone && (found < 0 || spellings[found].value == spellings[i].value);
		found = (int)i;
	}
	return alone ? found : -1;
}

static void
mean(struct meaning *m, int spelling, const char *argument)
{
	m->values[m->count] = spelling < 0 ? 0 : spellings[spelling].value;
	m->arguments[m->count] = argument;
	m->wrong = m->wrong || spelling < 0 || spellings[spelling].takes != (argument != NULL);
	m->count += !m->wrong;
}

/* Read a word of option letters. Return whether the next word is an argument. */
static bool
read_letters(struct meaning *m, const char *letters, const char *next)
{
	for (; *letters != '\0' && !m->wrong; letters++) {
		const char word[] = {'-', *letters, '\0'};
		const int s = *letters == '-' || *letters == '=' ? -1 : spelling_of(word);

		if (s < 0 || !spellings[s].takes) {
			mean(m, s, NULL);
			continue;
		}
		mean(m, s, letters[1] != '\0' ? letters + 1 : next);
		return letters[1] == '\0';
	}
	return false;
}

static bool
read_name(struct meaning *m, const char *word, const char *next)
{
	const int s = spelling_of(word);
	const char *equals = strchr(word, '=');
	const bool takes_next = s >= 0 && spellings[s].takes && equals == NULL;

	mean(m, s, takes_next ? next : equals == NULL ? NULL : equals + 1);
	return takes_next;
}

static void
read_words(struct meaning *m, char **argv, bool negatives)
{
	bool ended = false;

	m->count = m->operand_count = 0;
	m->wrong = false;
	for (size_t i = 1; !m->wrong && argv[0] != NULL && argv[i] != NULL; i++) {
		char *w = argv[i];
		const bool is_number =
		    w[0] == '-' && w[1] != '\0' && strspn(w + 1, "0123456789") == strlen(w + 1);

		if (ended || w[0] != '-' || strlen(w) == 1 || (negatives && is_number))
			m->operands[m->operand_count++] = w;
		else if (strcmp(w, "--") == 0)
			ended = true;
		else if (w[1] == '-' ? read_name(m, w, argv[i + 1])
				     : read_letters(m, w + 1, argv[i + 1]))
			i++;
	}
}

static void
check_message(void)
{
	const struct word text = {streams[2].s, streams[2].len};
	static const char last[] = "\nTry 'fuzz --help' for more information.\n";

	EXPECT(word_begins(text, "fuzz: ") && text.len >= strlen(last));
	EXPECT(same_word(word_skip(text, text.len - strlen(last)), last));
}

static void
check(char **argv, bool negatives)
{
	static struct meaning m;
	static struct options o;
	static int value;
	static size_t n;

	n = 0;
	read_words(&m, argv, negatives);
	streams_rewind();
	options_init(&o, argv, table, sizeof table / sizeof table[0], negatives);
	while (!ENDS(value = options_next(&o))) {
		if (value == OPTIONS_END) {
			EXPECT(!m.wrong && n == m.count && streams[2].len == 0);
			EXPECT(o.operand_count == m.operand_count);
			for (size_t i = 0; i < m.operand_count; i++)
				EXPECT(o.operands[i] == m.operands[i]);
			return;
		}
		EXPECT(n < m.count && value == m.values[n]);
		EXPECT(m.arguments[n] == NULL || o.argument == m.arguments[n]);
		n++;
	}
	EXPECT(m.wrong && n == m.count);
	check_message();
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	static char program[] = "fuzz";
	const unsigned choice = take_byte(&data, &size);
	char *argv[WORDS + 2] = {program}, *words = malloc(size + 1);
	size_t count = choice % 32 == 31 ? 0 : 1;

	EXPECT(words != NULL);
	memcpy(words, data, size);
	words[size] = '\0';
	for (size_t at = 0; at < size && count <= WORDS && count > 0; at += strlen(words + at) + 1)
		argv[count++] = words + at;
	argv[count] = NULL;
	check(argv, choice % 2 == 0);
	free(words);
	return 0;
}
