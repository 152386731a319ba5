#include "common/registers.h"

static const char *
parse_name(struct registers *r, struct word w, char room[REGISTERS_REASON])
{
	size_t count;
	const uint16_t *rows = names_find(w, &count);
	const char *hint = count == 0 ? names_suggest(w) : NULL;
	char *end;

	if (count == 1) {
		*r = (struct registers){names[*rows].reg, names[*rows].reg, names[*rows].name};
		return NULL;
	}
	end = text_write(room,
	    count == 0       ? "is neither a number nor a known name"
		: count == 2 ? "stands for two registers:"
			     : "stands for three registers:");
	if (hint != NULL)
		end = text_write(text_write(text_write(end, " ("), hint), "?)");
	for (size_t i = 0; i < count; i++) {
		end = text_write(end, i == 0 ? " 0x" : i + 1 == count ? " and 0x" : ", 0x");
		end = number_write(end, names[rows[i]].reg, 16, 8, number_lower);
	}
	*end = '\0';
	return room;
}

const char *
registers_parse_one(struct registers *r, struct word w, char room[REGISTERS_REASON])
{
	uint64_t n;
	const enum number_error error = number_parse(w, &n);

	if (error == NUMBER_MALFORMED)
		return parse_name(r, w, room);
	if (error != NUMBER_OK || n > UINT32_MAX)
		return number_reason(NUMBER_OVER_32_BITS);
	*r = (struct registers){(uint32_t)n, (uint32_t)n, NULL};
	return NULL;
}

const char *
registers_parse(struct registers *r, struct word w, char room[REGISTERS_REASON])
{
	bool is_range;
	const struct word first = word_cut(&w, '-', &is_range);
	const char *reason = registers_parse_one(r, first, room);
	struct registers last = {0};

	if (!is_range)
		return reason;
	if (reason == NULL)
		reason = registers_parse_one(&last, w, room);
	if (reason != NULL)
		return reason;
	if (last.first < r->first)
		return "is a reversed range";
	*r = (struct registers){r->first, last.first, NULL};
	return NULL;
}
