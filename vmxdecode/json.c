/* The report as one JSON document (RFC 8259). */
#include "vmxdecode/report.h"

#include "common/utf8.h"

static void
json_string(struct out *out, const char *s)
{
	struct word w, c;

	if (s == NULL) {
		out_text(out, "null");
		return;
	}
	out_text(out, "\"");
	for (w = word_of(s); w.len > 0;) {
		if (utf8_cut(&w, &c) != UTF8_TEXT) {
			out_text(out, "\xef\xbf\xbd");
			continue;
		}
		out_text(out, *c.s == '"' || *c.s == '\\' ? "\\" : "");
		out_bytes(out, c.s, c.len);
	}
	out_text(out, "\"");
}

static void
json_item(struct out *out, const struct item *item)
{
	if (item->name != NULL) {
		json_string(out, item->name);
	} else {
		out_text(out, "\"reserved bit ");
		out_number(out, item->bits.low);
		out_text(out, "\"");
	}
	out_text(out, ":");
	if (item->kind == FIELD_FLAG) {
		out_text(out, item->value != 0 ? "true" : "false");
	} else if (item->kind == FIELD_COUNT) {
		out_number(out, item->value);
	} else {
		out_text(out, "\"");
		if (item->kind == FIELD_HEX)
			out_hex(out, item->value);
		else
			out_text(out, item_word(item));
		out_text(out, "\"");
	}
}

static void
json_fields(struct out *out, const struct group *g)
{
	const struct register_layout *layout = layout_of(g->reg);
	struct item_walk walk = {0};
	struct item item;
	const char *separator = "{";

	if (layout == NULL) {
		out_text(out, "null");
		return;
	}
	while (item_next(layout, g->value, &walk, &item)) {
		out_text(out, separator);
		json_item(out, &item);
		separator = ",";
	}
	out_text(out, "}");
	if (!is_fixed_register(g->reg))
		return;
	out_text(out, ",\"fixed\":");
	for (size_t i = 0; i < layout->count; i++) {
		const struct field *f = &layout->fields[i];

		out_text(out, i == 0 ? "{" : ",");
		json_string(out, f->name);
		out_text(out, ":");
		json_string(out, fixed_word(g->reg, g->value, g->companion, f->bits.low));
	}
	out_text(out, "}");
}

/* Print the members for the host and the CPU list. */
static void
json_who(struct out *out, const struct group *g)
{
	out_text(out, "{\"host\":");
	json_string(out, g->host->name.len > 0 ? g->host->name.s : NULL);
	out_text(out, ",\"cpus\":");
	if (g->cpus.count > 0) {
		out_text(out, "\"");
		cpuset_print(out, &g->cpus);
		out_text(out, "\"");
	} else {
		out_text(out, "null");
	}
}

static void
json_group(struct out *out, const struct group *g)
{
	json_who(out, g);
	out_text(out, ",\"register\":\"");
	out_register(out, g->reg);
	out_text(out, "\",\"name\":");
	json_string(out, register_name(g->reg));
	out_text(out, ",\"value\":\"");
	out_hex(out, g->value);
	out_text(out, "\",\"assumed\":");
	out_text(out, g->assumed ? "true" : "false");
	out_text(out, ",\"fields\":");
	json_fields(out, g);
	out_text(out, ",\"verdict\":");
	json_string(out, verdict_name(g->verdict));
	out_text(out, "}");
}

void
report_json(struct out *out, const struct groups *groups, unsigned long bad_lines)
{
	out_text(out, "{\"verdict\":");
	json_string(out, verdict_name(groups->worst));
	out_text(out, ",\"groups\":[");
	for (size_t i = 0; i < groups->known.count; i++) {
		out_text(out, i == 0 ? "" : ",");
		json_group(out, &groups->known.v[i]);
	}
	out_text(out, "],\"unknown\":[");
	for (size_t i = 0; i < groups->unknown.count; i++) {
		out_text(out, i == 0 ? "" : ",");
		json_who(out, &groups->unknown.v[i]);
		out_text(out, "}");
	}
	out_text(out, "],\"bad_lines\":");
	out_number(out, bad_lines);
	out_text(out, "}\n");
}
