/* The report as one JSON document (RFC 8259). */
#include "vmxdecode/report.h"

/* The length of the UTF-8 sequence (RFC 3629) at the start of s, or 0 if there is none. */
static size_t
utf8_length(const unsigned char *s, size_t len)
{
	const size_t n = s[0] < 0x80 ? 1
	    : s[0] < 0xc2            ? 0
	    : s[0] < 0xe0            ? 2
	    : s[0] < 0xf0            ? 3
	    : s[0] < 0xf5            ? 4
				     : 0;

	if (n > len)
		return 0;
	for (size_t i = 1; i < n; i++)
		if ((s[i] & 0xc0) != 0x80)
			return 0;
	if ((s[0] == 0xe0 && s[1] < 0xa0) || (s[0] == 0xed && s[1] > 0x9f)
	    || (s[0] == 0xf0 && s[1] < 0x90) || (s[0] == 0xf4 && s[1] > 0x8f))
		return 0;
	return n;
}

static void
json_string(struct out *out, const char *s)
{
	size_t len = s == NULL ? 0 : strlen(s);

	if (s == NULL) {
		out_text(out, "null");
		return;
	}
	out_text(out, "\"");
	while (len > 0) {
		const size_t n = utf8_length((const unsigned char *)s, len);

		if (n == 0)
			out_text(out, "\xef\xbf\xbd");
		else if (*s == '"' || *s == '\\')
			out_text(out, "\\");
		out_bytes(out, s, n);
		s += n == 0 ? 1 : n;
		len -= n == 0 ? 1 : n;
	}
	out_text(out, "\"");
}

static void
json_item(struct out *out, const struct item *item)
{
	static const char *const words[] = {"no", "yes", "fixed"};

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
			out_text(out, words[item->value]);
		out_text(out, "\"");
	}
}

static void
json_fields(struct out *out, uint32_t reg, uint64_t value)
{
	const struct register_layout *layout = layout_of(reg);
	struct item_walk walk = {0};
	struct item item;
	const char *separator = "{";

	if (layout == NULL) {
		out_text(out, "null");
		return;
	}
	while (item_next(layout, value, &walk, &item)) {
		out_text(out, separator);
		json_item(out, &item);
		separator = ",";
	}
	out_text(out, "}");
}

static void
json_group(struct out *out, const struct group *g)
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
	out_text(out, ",\"register\":\"");
	out_register(out, g->reg);
	out_text(out, "\",\"name\":");
	json_string(out, register_name(g->reg));
	out_text(out, ",\"value\":\"");
	out_hex(out, g->value);
	out_text(out, "\",\"assumed\":");
	out_text(out, g->assumed ? "true" : "false");
	out_text(out, ",\"fields\":");
	json_fields(out, g->reg, g->value);
	out_text(out, ",\"verdict\":");
	json_string(out, verdict_name(g->verdict));
	out_text(out, "}");
}

void
report_json(struct out *out, const struct groups *groups)
{
	out_text(out, "{\"verdict\":");
	json_string(out, verdict_name(groups->worst));
	out_text(out, ",\"groups\":[");
	for (size_t i = 0; i < groups->count; i++) {
		out_text(out, i == 0 ? "" : ",");
		json_group(out, &groups->v[i]);
	}
	out_text(out, "]}\n");
}
