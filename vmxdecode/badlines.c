#include "vmxdecode/badlines.h"

#include "common/lines.h"
#include "common/memory.h"
#include "common/message.h"
#include "vmxdecode/fold.h"

#include <stdlib.h>

struct badline {
	uint32_t text; /* its index */
	uint32_t host; /* a word */
};

/* Room for a line in quotes and the reason for rejecting it. */
#define TEXT_BYTES (LINE_MAX_BYTES + REJECTION_REASON + sizeof "'' ")

/* Write "'X' is not a value" and a NUL. Return the length without it. */
static size_t
write_text(char dst[TEXT_BYTES], const struct rejection *why)
{
	char *end = dst;

	if (why->bad.s != NULL) {
		*end++ = '\'';
		memcpy(end, why->bad.s, why->bad.len);
		end = text_write(end + why->bad.len, "' ");
	}
	end = text_write(end, why->reason);
	*end = '\0';
	return (size_t)(end - dst);
}

/* Find a text, usually that of the previous line, or add it. Return false if there are too many. */
static bool
find_text(struct badlines *bad, const char *text, size_t len)
{
	size_t i = bad->last_text;

	if (i < bad->text_count && strcmp(bad->texts[i], text) == 0)
		return true;
	for (i = 0; i < bad->text_count && strcmp(bad->texts[i], text) != 0; i++)
		;
	if (i == BADLINE_TEXTS)
		return false;
	if (i == bad->text_count) {
		bad->texts[i] = memory_resize(NULL, len + 1, 1);
		memcpy(bad->texts[i], text, len + 1);
		bad->text_count++;
	}
	bad->last_text = i;
	return true;
}

static int
by_text(const void *a, const void *b)
{
	const struct badline *x = a, *y = b;

	if (x->text != y->text)
		return x->text < y->text ? -1 : 1;
	return (x->host > y->host) - (x->host < y->host);
}

/* Sort the lines that were kept, and remove duplicates. */
static void
settle(struct badlines *bad)
{
	size_t n = 0;

	if (bad->kept_count > 1)
		qsort(bad->kept, bad->kept_count, sizeof *bad->kept, by_text);
	for (size_t i = 0; i < bad->kept_count; i++)
		if (n == 0 || by_text(&bad->kept[n - 1], &bad->kept[i]) != 0)
			bad->kept[n++] = bad->kept[i];
	bad->kept_count = n;
}

void
badlines_add(struct badlines *bad, const struct words *words, unsigned long number,
    const struct rejection *why)
{
	char text[TEXT_BYTES];
	const size_t len = write_text(text, why);

	bad->count++;
	if (why->host == NO_WORD) {
		message("line %lu: %s", number, text);
		return;
	}
	if (!find_text(bad, text, len)) {
		message("line %lu: %s: %s", number, entry_text(&words->entries[why->host]).s, text);
		return;
	}
	/* Memory grows with distinct texts and hosts, not with the lines. */
	if (bad->kept_count == bad->room)
		settle(bad);
	if (bad->kept_count * 2 >= bad->room)
		bad->kept = memory_grow(bad->kept, bad->room, &bad->room, sizeof *bad->kept);
	bad->kept[bad->kept_count++] = (struct badline){(uint32_t)bad->last_text, why->host};
}

void
badlines_report(struct badlines *bad, const struct words *words, struct out *out)
{
	struct fold_name *hosts;
	const struct fold_name **sorted;

	settle(bad);
	hosts = memory_resize(NULL, bad->kept_count, sizeof *hosts);
	sorted = memory_resize(NULL, bad->kept_count, sizeof *sorted);
	for (size_t i = 0, n; i < bad->kept_count; i += n) {
		const uint32_t text = bad->kept[i].text;

		for (n = 0; i + n < bad->kept_count && bad->kept[i + n].text == text; n++) {
			hosts[n] = fold_cut(entry_text(&words->entries[bad->kept[i + n].host]));
			sorted[n] = &hosts[n];
		}
		fold_sort(sorted, n);
		out_text(out, program_name);
		out_text(out, ": ");
		fold_print(out, sorted, n);
		out_text(out, ": ");
		out_word(out, word_of(bad->texts[text]));
		out_text(out, "\n");
	}
	free(hosts);
	free(sorted);
}

void
badlines_free(struct badlines *bad)
{
	for (size_t i = 0; i < bad->text_count; i++)
		free(bad->texts[i]);
	free(bad->kept);
}
