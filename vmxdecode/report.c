#include "vmxdecode/report.h"

#include "common/memory.h"
#include "common/message.h"

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

/*
 * Return whether the processor is known to have VMX. Bits 1 and 2 may be set only if it has
 * (SDM vol. 3).
 */
static bool
has_vmx(const struct group *g)
{
	return g->companion.value != 0 || (g->companion.known == NOT_GIVEN && (g->value & 6) != 0);
}

static void
put_item_value(struct out *out, const struct group *g, const struct item *item)
{
	if (is_fixed_register(g->reg))
		out_text(out, fixed_word(g->reg, g->value, g->companion, item->bits.low));
	else if (item->kind == FIELD_HEX)
		out_hex(out, item->value);
	else if (item->kind == FIELD_COUNT)
		out_number(out, item->value);
	else
		out_text(out, item_word(item));
}

/* Print the fields, one per line: bits, name, value. */
static void
put_fields(struct out *out, const struct group *g, const struct register_layout *layout)
{
	struct item_walk walk = {0};
	struct item item;

	while (item_next(layout, g->value, &walk, &item)) {
		const char *name = item.name != NULL ? item.name : "reserved";
		char bits[sizeof "63:63"];
		char *end = number_write(bits, item.bits.high, 10, 0, number_lower);

		/* Bits of CR0 and CR4 that the manual does not name are always fixed. */
		if (item.name == NULL && is_fixed_register(g->reg))
			return;
		if (item.bits.low < item.bits.high)
			end =
			    number_write(text_write(end, ":"), item.bits.low, 10, 0, number_lower);
		*end = '\0';
		out_text(out, "  ");
		out_padded(out, bits, 7);
		out_padded(out, name, 46);
		put_item_value(out, g, &item);
		out_text(out, "\n");
	}
}

/* Print a sentence about the companion of a capability register. */
static void
put_companion(struct out *out, const struct group *g)
{
	const uint32_t companion = companion_of(g->reg);
	const bool given = g->companion.known == GIVEN;

	if (companion == 0 || given == is_fixed_register(g->reg))
		return;
	out_text(out, given ? "Software uses " : "");
	out_text(out, register_name(companion));
	out_text(out, " (");
	out_hex(out, companion);
	out_text(out,
	    given ? ") instead, which is given too.\n"
		  : ") is not given: it may fix what is either here.\n");
}

/* Return the rest of the sentence "SVM is enabled", and what to do. */
static const char *
svm_text(const struct group *g)
{
	switch (g->verdict) {
	case VERDICT_ENABLED:
		return ": SVMDIS is 0, if the processor has SVM at all; this register\n"
		       "alone cannot show that.\n";
	case VERDICT_UNLOCKED:
		return g->doubted
		    ? ": SVMDIS is 1 but not locked.\n"
		    : ": SVMDIS is 1 but not locked.\n"
		      "'wrmsr -a --verify --clear 0x10 0xc0010114' enables it until the next "
		      "reset.\n";
	default:
		return ": SVMDIS is 1 and locked.\n"
		       "Only the firmware's setup can change that or, where the processor has SVM\n"
		       "lock, the key that the firmware has set.\n";
	}
}

/* Return the rest of the sentence "VT is enabled". */
static const char *
vt_text(const struct group *g)
{
	switch (g->verdict) {
	case VERDICT_ENABLED:
		return ": locked, with VMX outside SMX on.\n";
	case VERDICT_UNLOCKED:
		return has_vmx(g) ? ": not usable until the register is locked with bit 2 set.\n"
				  : ": not usable yet, if the processor has VMX at all.\n";
	case VERDICT_ABSENT:
		return g->companion.known == GIVEN
		    ? ": this processor, or this virtual machine, has no VMX, since its\n"
		      "IA32_VMX_BASIC is 0.\n"
		    : ": this processor, or this virtual machine, has no VMX, since its\n"
		      "IA32_VMX_BASIC cannot be read.\n";
	default:
		return ": locked, with VMX outside SMX off.\n";
	}
}

/* Print how SMX restricts VMX. */
static void
put_smx(struct out *out, const struct group *g)
{
	const bool in_smx = (g->value & 2) != 0, senter = (g->value >> 15 & 1) != 0;

	if (g->verdict == VERDICT_DISABLED && in_smx)
		out_text(
		    out, "It is usable only inside SMX, after an Intel TXT measured launch.\n");
	if (g->verdict == VERDICT_ENABLED && senter && !in_smx)
		out_text(out, "It is not usable after an Intel TXT measured launch.\n");
}

/* Print what can be done. */
static void
put_advice(struct out *out, const struct group *g)
{
	if (g->verdict == VERDICT_UNLOCKED && !g->doubted)
		out_text(out,
		    "'wrmsr -a --verify --set 5 0x3a' enables it until power-off. The lock also\n"
		    "freezes SGX and LMCE.\n");
	if (g->verdict == VERDICT_DISABLED)
		out_text(out,
		    "This cannot change before a power-off; a restart is not enough. The "
		    "firmware's\n"
		    "setup decides, or the kernel: Linux since 5.6 locks the register at boot if "
		    "the\n"
		    "firmware has not, with bit 2 set only if built with KVM for Intel. In a "
		    "virtual\n"
		    "machine, its host decides.\n");
	if (g->verdict == VERDICT_ABSENT)
		out_text(out,
		    "In a virtual machine, or in Xen's dom0, ask the host for nested "
		    "virtualisation.\n");
	if (g->svm_is_open)
		out_text(out, "SVM cannot be judged: VM_CR is 0, like the others.\n");
}

/* Print whether the processor has VMX. */
static void
put_vmx(struct out *out, const struct group *g)
{
	if (g->companion.value != 0)
		out_text(out, "The processor has VMX: its IA32_VMX_BASIC is not 0.\n");
	else if (has_vmx(g) && g->verdict != VERDICT_ENABLED)
		out_text(out,
		    "The processor has VMX: bits 1 and 2 may be set only where there is VMX.\n");
	else if (g->verdict == VERDICT_DISABLED || g->verdict == VERDICT_UNLOCKED)
		out_text(out,
		    "This register alone cannot show whether there is VMX, and Linux since 5.6 "
		    "hides\n"
		    "vmx in /proc/cpuinfo while it is disabled. To find out:\n"
		    "rdmsr -S 0x3a 0x480 2>&1 | vmxdecode\n");
}

static void
put_verdict(struct out *out, const struct group *g, bool colour)
{
	static const char *const colours[] = {
	    "", "\033[1;32m", "\033[1;33m", "\033[1;31m", "\033[1;31m"};
	const bool svm = g->reg == VM_CR;

	if (g->verdict == VERDICT_NONE)
		return;
	out_text(out, svm ? "SVM is " : "VT is ");
	out_text(out, colour ? colours[g->verdict] : "");
	out_text(out, verdict_name(g->verdict));
	out_text(out, colour ? "\033[0m" : "");
	out_text(out, svm ? svm_text(g) : vt_text(g));
	if (svm)
		return;
	put_smx(out, g);
	put_advice(out, g);
	put_vmx(out, g);
}

/* Print which bits differ on other CPUs of the host. */
static void
put_difference(struct out *out, const struct group *g)
{
	struct cpuset bits = {.count = 0};

	if (g->differs == 0)
		return;
	for (int bit = 0; bit < 64; bit++)
		if ((g->differs >> bit & 1) != 0)
			cpuset_add(&bits, (struct cpurange){bit, bit});
	out_text(out, "Other CPUs of this host disagree: this differs from ");
	if (g->other >= 0) {
		out_text(out, "CPU ");
		out_number(out, (uint64_t)g->other);
	} else {
		out_text(out, "theirs");
	}
	out_text(out, bits.count == 1 ? " in bit " : " in bits ");
	cpuset_print(out, &bits);
	out_text(out, ".\n");
	cpuset_free(&bits);
}

/* Print "IA32_FEATURE_CONTROL (0x3a, assumed) = 0x5". */
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
		put_fields(out, b->g, layout);
	put_companion(out, b->g);
	put_verdict(out, b->g, colour);
	put_difference(out, b->g);
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

/* Print "vmxdecode: node[1-3]: CPU 0-7: unknown: ...". */
static void
put_unknown(struct out *out, const struct block *b, bool colour)
{
	(void)colour;
	out_text(out, program_name);
	out_text(out, ": ");
	if (put_who(out, b))
		out_text(out, ": ");
	out_text(out, "unknown: ");
	if (b->g->reg == 0) {
		out_text(out, "neither 0x3a nor 0xc0010114 can be read\n");
		return;
	}
	out_text(out, "the registers given cannot be read or give no verdict; ask for ");
	out_hex(out, b->g->reg);
	out_text(out, b->g->reg == VM_CR ? ", too (AMD)\n" : ", too (Intel)\n");
}

/* Sort the groups, and print those that differ only in their host together. */
static void
each_block(struct out *out, struct group_list *list, bool colour,
    void (*put)(struct out *, const struct block *, bool colour))
{
	struct block b = {.hosts = memory_resize(NULL, list->count, sizeof *b.hosts)};

	groups_sort(list);
	for (size_t i = 0; i < list->count; i += b.count) {
		b.g = &list->v[i];
		b.count = 1;
		while (i + b.count < list->count && groups_alike(b.g, b.g + b.count))
			b.count++;
		put(out, &b, colour);
	}
	free(b.hosts);
}

void
report_blocks(struct out *out, struct groups *groups, bool colour)
{
	each_block(out, &groups->known, colour, put_block);
}

void
report_short(struct out *out, struct groups *groups)
{
	each_block(out, &groups->known, false, put_line);
}

void
report_unknown(struct out *out, struct groups *groups)
{
	each_block(out, &groups->unknown, false, put_unknown);
}
