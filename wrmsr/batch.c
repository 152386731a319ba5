#include "wrmsr/batch.h"

bool
batch_is_blank(struct word line)
{
	while (line.len > 0 && (*line.s == ' ' || *line.s == '\t'))
		line = word_skip(line, 1);
	return line.len == 0 || *line.s == '#';
}

static const char *
parse_value(struct word w, uint64_t *value)
{
	static const char reason[] = "is not 0x and 1 to 16 digits";

	if (w.len < 3 || w.len > 18 || !word_begins(w, "0x"))
		return reason;
	return number_digits(word_skip(w, 2), 16, value) == NULL ? NULL : reason;
}

/* Notes the reason against a part; true if there is none. */
static bool
judge(struct complaint *c, const char *what, struct word w, const char *reason)
{
	c->what = what;
	c->word = w;
	c->reason = reason;
	return reason == NULL;
}

bool
batch_parse(struct word line, struct request *r, struct complaint *c)
{
	const bool has_cpu = word_begins(line, "CPU ");
	struct word rest = has_cpu ? word_skip(line, 4) : line;
	struct registers reg;
	struct word label;

	*r = (struct request){.cpu = -1, .mask = UINT64_MAX};
	if (memchr(line.s, '\0', line.len) != NULL)
		return judge(c, NULL, line, "holds a NUL byte");
	if (!word_cut_label(&rest, &label))
		return judge(c, NULL, line, "is not '[CPU n: ]register: value'");
	if (has_cpu) {
		if (!judge(c, "CPU", label, number_cpu(label, &r->cpu)))
			return false;
		if (!word_cut_label(&rest, &label))
			return judge(c, NULL, rest, "has no register");
	}
	if (!judge(c, "register", label, registers_parse_one(label, &reg, c->room)))
		return false;
	r->reg = reg.first;
	return judge(c, "value", rest, parse_value(rest, &r->value));
}
