#include "vmxdecode/report.h"

#include "common/memory.h"

#include <stdlib.h>

/* Groups that differ only in their host. */
struct block {
	const struct group *g; /* the first */
	size_t count;
	const struct fold_name **hosts; /* room for their names */
};

/* Print "node[1-3]: CPU 0-7". Return false if neither hosts nor CPUs have a label. */
static bool
put_who(struct out *out, const struct block *b)
{
	const struct group *g = b->g;
	const bool has_hosts = g->host->name.len > 0;
	const bool has_cpus = g->cpus.count > 0 || g->counted;

	for (size_t i = 0; i < b->count; i++)
		b->hosts[i] = g[i].host;
	fold_sort(b->hosts, b->count);
	fold_print(out, b->hosts, has_hosts ? b->count : 0);
	out_text(out, has_hosts && has_cpus ? ": " : "");
	if (g->cpus.count > 0) {
		out_text(out, "CPU ");
		cpuset_print(out, &g->cpus);
	} else if (has_cpus) {
		out_number(out, g->unnamed);
		out_text(out, g->unnamed == 1 ? " unnamed CPU" : " unnamed CPUs");
	}
	return has_hosts || has_cpus;
}

/* Text up to a column. */
static void
put_column(struct out *out, const char *s, size_t len, size_t width)
{
	static const char blanks[] = "                                                ";

	out_bytes(out, s, len);
	if (len < width)
		out_bytes(out, blanks, width - len);
}

static void
put_item_value(struct out *out, const struct item *item)
{
	static const char *const words[] = {"no", "yes", "fixed"};

	if (item->kind == FIELD_HEX)
		out_hex(out, item->value);
	else if (item->kind == FIELD_COUNT)
		out_number(out, item->value);
	else
		out_text(out, words[item->value]);
}

/* The fields, one a line: bits, name, value. */
static void
put_fields(struct out *out, const struct register_layout *layout, uint64_t value)
{
	struct item_walk walk = {0};
	struct item item;

	while (item_next(layout, value, &walk, &item)) {
		const char *name = item.name != NULL ? item.name : "reserved";
		char bits[8], *end = number_write(bits, item.bits.high, 10, 0, number_lower);

		if (item.bits.low < item.bits.high)
			end =
			    number_write(text_write(end, ":"), item.bits.low, 10, 0, number_lower);
		out_text(out, "  ");
		put_column(out, bits, (size_t)(end - bits), 7);
		put_column(out, name, strlen(name), 46);
		put_item_value(out, &item);
		out_text(out, "\n");
	}
}

/* What a verdict means: the sentence after "VT is enabled", and what to know and to do. */
static const char *
verdict_text(const struct group *g)
{
	const bool svm = g->reg == VM_CR;

	switch (g->verdict) {
	case VERDICT_ENABLED:
		return svm ? ": SVMDIS is 0.\n" : ": locked, with VMX outside SMX on.\n";
	case VERDICT_UNLOCKED:
		if (svm)
			return ": SVMDIS is 1 but not locked.\n"
			       "'wrmsr -a --clear 0x10 0xc0010114' enables it until the next "
			       "reset.\n";
		return g->has_vmx
		    ? ": not usable until the register is locked with bit 2 set.\n"
		    : ": not usable yet, if the processor has VMX at all (this register\n"
		      "alone cannot tell).\n";
	default:
		return svm ? ": SVMDIS is 1 and locked.\n"
			     "Only the firmware's setup changes that, or its key where the "
			     "processor has SVM\n"
			     "lock.\n"
			   : ": locked, with VMX outside SMX off.\n";
	}
}

/* What more there is to say of IA32_FEATURE_CONTROL. */
static void
put_advice(struct out *out, const struct group *g)
{
	if (g->verdict == VERDICT_DISABLED && (g->value & 2) != 0)
		out_text(
		    out, "It is usable only inside SMX, after an Intel TXT measured launch.\n");
	if (g->has_vmx)
		out_text(out, "The processor has VMX: its IA32_VMX_BASIC is not 0.\n");
	if (g->verdict == VERDICT_ENABLED)
		return;
	if (g->verdict == VERDICT_UNLOCKED) {
		out_text(out,
		    "'wrmsr -a --set 5 0x3a' enables it until the next power-off. The lock also\n"
		    "freezes SGX and LMCE as they stand.\n");
		return;
	}
	out_text(out,
	    "Until a power cycle nothing changes it. What it is then, the firmware's setup\n"
	    "decides, or the kernel: Linux since 5.6 locks the register itself at boot if the\n"
	    "firmware has not, with bit 2 set only if it is built with KVM for Intel.\n");
	if (!g->has_vmx)
		out_text(out,
		    "Perhaps the processor has no VMX at all: this register cannot tell, and while "
		    "it\n"
		    "disables VMX, Linux hides vmx in /proc/cpuinfo. 'rdmsr 0x3a 0x480 | "
		    "vmxdecode'\n"
		    "tells.\n");
}

static void
put_verdict(struct out *out, const struct group *g, bool colour)
{
	static const char *const colours[] = {"", "\033[1;32m", "\033[1;33m", "\033[1;31m"};

	if (g->verdict == VERDICT_NONE)
		return;
	out_text(out, g->reg == VM_CR ? "SVM is " : "VT is ");
	out_text(out, colour ? colours[g->verdict] : "");
	out_text(out, verdict_name(g->verdict));
	out_text(out, colour ? "\033[0m" : "");
	out_text(out, verdict_text(g));
	if (g->reg == IA32_FEATURE_CONTROL)
		put_advice(out, g);
}

/* "IA32_FEATURE_CONTROL (0x3a, assumed) = 0x5" */
static void
put_register(struct out *out, const struct group *g)
{
	const char *name = register_name(g->reg);

	out_text(out, name != NULL ? name : "MSR");
	out_text(out, " (");
	out_hex(out, g->reg);
	out_text(out, g->assumed ? ", assumed) = " : ") = ");
	out_hex(out, g->value);
	out_text(out, "\n");
}

static void
put_block(struct out *out, const struct block *b, bool colour)
{
	const struct register_layout *layout = layout_of(b->g->reg);

	out_text(out, out->used ? "\n" : "");
	if (put_who(out, b))
		out_text(out, "\n");
	put_register(out, b->g);
	if (layout != NULL)
		put_fields(out, layout, b->g->value);
	put_verdict(out, b->g, colour);
	if (b->g->disagrees)
		out_text(
		    out, "The CPUs disagree: others of the same machine hold another value.\n");
}

static void
put_line(struct out *out, const struct block *b, bool colour)
{
	(void)colour;
	if (put_who(out, b))
		out_text(out, ": ");
	out_text(out, verdict_name(b->g->verdict));
	out_text(out, "\n");
}

/* Sort the groups, and print those that differ only in their host together. */
static void
each_block(struct out *out, struct groups *groups, bool colour,
    void (*put)(struct out *, const struct block *, bool colour))
{
	struct block b = {.hosts = memory_resize(NULL, groups->count, sizeof *b.hosts)};

	groups_sort(groups);
	for (size_t i = 0; i < groups->count; i += b.count) {
		b.g = &groups->v[i];
		b.count = 1;
		while (i + b.count < groups->count && groups_alike(b.g, b.g + b.count))
			b.count++;
		put(out, &b, colour);
	}
	free(b.hosts);
}

void
report_blocks(struct out *out, struct groups *groups, bool colour)
{
	each_block(out, groups, colour, put_block);
}

void
report_short(struct out *out, struct groups *groups)
{
	each_block(out, groups, false, put_line);
}
