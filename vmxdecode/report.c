#include "vmxdecode/report.h"

#include "vmxdecode/groups.h"

#include <stdlib.h>

enum verdict
report_verdict(const struct census *c)
{
	enum verdict worst = VERDICT_NONE;

	for (const struct host *h = c->hosts; h != NULL; h = h->next)
		for (const struct series *s = &h->series; s != NULL; s = s->next) {
			for (size_t i = 0; i < s->block_count; i++) {
				enum verdict v = verdict_of(s->reg, s->blocks[i].value);

				worst = v > worst ? v : worst;
			}
			for (size_t i = 0; i < s->tally_count; i++) {
				enum verdict v = verdict_of(s->reg, s->tallies[i].value);

				worst = v > worst ? v : worst;
			}
		}
	return worst;
}

/* The end of the run of groups that only differ in their host from the first. */
static size_t
run_end(const struct groups *g, size_t first)
{
	size_t end = first + 1;

	while (end < g->n && groups_alike(&g->v[first], &g->v[end]))
		end++;
	return end;
}

/* "node[1-3]: CPU 0-7": the hosts of a run and the CPUs they share; false if neither has a label. */
static bool
put_who(struct out *out, const struct group *g, size_t n, const struct fold_name **hosts)
{
	const bool has_cpus = g->cpus != NULL || g->counted;
	size_t count = 0;

	for (size_t i = 0; i < n; i++)
		if (g[i].host[0] != '\0')
			hosts[count++] = &g[i].name;
	fold_write(out, hosts, count);
	out_text(out, count > 0 && has_cpus ? ": " : "");
	if (g->cpus != NULL) {
		out_text(out, "CPU ");
		out_text(out, g->cpus);
	} else if (has_cpus) {
		out_number(out, g->unnamed);
		out_text(out, g->unnamed == 1 ? " unnamed CPU" : " unnamed CPUs");
	}
	return count > 0 || has_cpus;
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
	const bool svm = g->key.reg == VM_CR;

	switch (g->key.verdict) {
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
	if (g->key.verdict == VERDICT_DISABLED && (g->key.value & 2) != 0)
		out_text(
		    out, "It is usable only inside SMX, after an Intel TXT measured launch.\n");
	if (g->has_vmx)
		out_text(out, "The processor has VMX: its IA32_VMX_BASIC is not 0.\n");
	if (g->key.verdict == VERDICT_ENABLED)
		return;
	if (g->key.verdict == VERDICT_UNLOCKED) {
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

	if (g->key.verdict == VERDICT_NONE)
		return;
	out_text(out, g->key.reg == VM_CR ? "SVM is " : "VT is ");
	out_text(out, colour ? colours[g->key.verdict] : "");
	out_text(out, verdict_name(g->key.verdict));
	out_text(out, colour ? "\033[0m" : "");
	out_text(out, verdict_text(g));
	if (g->key.reg == IA32_FEATURE_CONTROL)
		put_advice(out, g);
}

/* "IA32_FEATURE_CONTROL (0x3a, assumed) = 0x5" */
static void
put_register(struct out *out, const struct key *key)
{
	const char *name = register_name(key->reg);

	out_text(out, name != NULL ? name : "MSR");
	out_text(out, " (");
	out_hex(out, key->reg);
	out_text(out, key->assumed ? ", assumed) = " : ") = ");
	out_hex(out, key->value);
	out_text(out, "\n");
}

static void
put_block(
    struct out *out, const struct group *g, size_t n, const struct fold_name **hosts, bool colour)
{
	const struct register_layout *layout = layout_of(g->key.reg);

	out_text(out, out->used ? "\n" : "");
	if (put_who(out, g, n, hosts))
		out_text(out, "\n");
	put_register(out, &g->key);
	if (layout != NULL)
		put_fields(out, layout, g->key.value);
	put_verdict(out, g, colour);
	if (g->disagrees)
		out_text(
		    out, "The CPUs disagree: others of the same machine hold another value.\n");
}

/*
 * Calls put for each run of groups that only differ in their host, with room
 * for the hosts' names.
 */
static bool
each_run(struct out *out, struct groups *g, bool colour,
    void (*put)(
	struct out *, const struct group *, size_t n, const struct fold_name **hosts, bool colour))
{
	const struct fold_name **hosts = malloc((g->n + 1) * sizeof *hosts);

	if (hosts == NULL)
		return false;
	groups_sort(g);
	for (size_t i = 0, end; i < g->n; i = end) {
		end = run_end(g, i);
		put(out, g->v + i, end - i, hosts, colour);
	}
	free(hosts);
	return true;
}

bool
report_blocks(struct out *out, const struct census *c, bool colour)
{
	struct groups g = {0};
	bool good = groups_by_value(&g, c) && each_run(out, &g, colour, put_block);

	groups_free(&g);
	return good;
}

static void
put_line(
    struct out *out, const struct group *g, size_t n, const struct fold_name **hosts, bool colour)
{
	(void)colour;
	if (put_who(out, g, n, hosts))
		out_text(out, ": ");
	out_text(out, verdict_name(g->key.verdict));
	out_text(out, "\n");
}

bool
report_short(struct out *out, const struct census *c)
{
	struct groups g = {0};
	bool good = groups_by_verdict(&g, c) && each_run(out, &g, false, put_line);

	groups_free(&g);
	return good;
}
