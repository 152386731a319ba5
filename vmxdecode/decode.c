#include "vmxdecode/decode.h"

#include "vmxdecode/tables.h"

const struct register_layout *
layout_of(uint32_t reg)
{
	for (size_t i = 0; i < LAYOUT_COUNT; i++)
		if (layouts[i].reg == reg)
			return &layouts[i];
	return NULL;
}

/* Decode one control: 0 must be 0, 1 may be either, 2 must be 1. */
static uint64_t
control(uint64_t value, unsigned bit)
{
	const bool must_be_1 = (value >> bit & 1) != 0;
	const bool may_be_1 = (value >> (bit + 32) & 1) != 0;

	return !may_be_1 ? 0 : must_be_1 ? 2 : 1;
}

static uint64_t
field_value(const struct field *f, uint64_t value)
{
	if (f->kind == FIELD_CONTROL)
		return control(value, f->bits.low);
	return bits_get(value, f->bits);
}

static bool
is_named(const struct register_layout *layout, unsigned bit)
{
	for (size_t i = 0; i < layout->count; i++)
		if (bit >= layout->fields[i].bits.low && bit <= layout->fields[i].bits.high)
			return true;
	return false;
}

uint64_t
undefined_bits(uint32_t reg, uint64_t value)
{
	const struct register_layout *layout = layout_of(reg);

	for (size_t i = 0; layout != NULL && i < layout->count; i++)
		value &= ~bits_mask(layout->fields[i].bits);
	return value;
}

bool
item_next(
    const struct register_layout *layout, uint64_t value, struct item_walk *walk, struct item *item)
{
	const unsigned width = layout->others == FIELD_CONTROL ? 32 : 64;

	if (walk->field < layout->count) {
		const struct field *f = &layout->fields[walk->field++];

		*item = (struct item){f->bits, f->kind, f->name, field_value(f, value)};
		return true;
	}
	for (; walk->bit < width; walk->bit++) {
		const unsigned bit = walk->bit;
		const struct field other = {{bit, bit}, layout->others, NULL};
		const uint64_t of_bit = field_value(&other, value);

		if (is_named(layout, bit) || of_bit != 1)
			continue;
		*item = (struct item){other.bits, other.kind, NULL, of_bit};
		walk->bit++;
		return true;
	}
	return false;
}

const char *
item_word(const struct item *item)
{
	static const char *const words[] = {"no", "yes", "fixed"};

	return words[item->value];
}

/* SDM vol. 3, "Enabling and entering VMX operation", and vol. 4, table 2-2. */
static enum verdict
feature_control_verdict(const struct cpu *cpu)
{
	const uint64_t value = cpu->feature_control.value;
	const bool lock = (value & LOCK_BIT) != 0, outside_smx = (value >> 2 & 1) != 0;

	/* Some hypervisors return 0 for registers that the processor does not have. */
	if (value == 0 && cpu->basic.value == 0 && cpu->vm_cr.value != 0)
		return VERDICT_NONE;
	if (cpu->basic.known != NOT_GIVEN && cpu->basic.value == 0)
		return VERDICT_ABSENT;
	if (!lock)
		return VERDICT_UNLOCKED;
	return outside_smx ? VERDICT_ENABLED : VERDICT_DISABLED;
}

/* APM vol. 2, 15.30.1. */
static enum verdict
vm_cr_verdict(const struct cpu *cpu)
{
	const uint64_t value = cpu->vm_cr.value;
	const bool lock = (value >> 3 & 1) != 0, svmdis = (value >> 4 & 1) != 0;

	/* Such a hypervisor returns 0 for VM_CR on an Intel processor. */
	if (value == 0 && (cpu->feature_control.known == GIVEN || cpu->basic.value != 0))
		return VERDICT_NONE;
	if (!svmdis)
		return VERDICT_ENABLED;
	return lock ? VERDICT_DISABLED : VERDICT_UNLOCKED;
}

enum verdict
verdict_of(uint32_t reg, const struct cpu *cpu)
{
	return reg == VM_CR ? vm_cr_verdict(cpu) : feature_control_verdict(cpu);
}

const char *
verdict_name(enum verdict v)
{
	static const char *const words[] = {NULL, "enabled", "unlocked", "absent", "disabled"};

	return words[v];
}

bool
is_fixed_register(uint32_t reg)
{
	return reg >= IA32_VMX_CR0_FIXED0 && reg <= IA32_VMX_CR4_FIXED1;
}

uint32_t
companion_of(uint32_t reg)
{
	if (reg >= IA32_VMX_PINBASED_CTLS && reg <= IA32_VMX_ENTRY_CTLS)
		return reg - IA32_VMX_PINBASED_CTLS + IA32_VMX_TRUE_PINBASED_CTLS;
	return is_fixed_register(reg) ? reg ^ 1 : 0;
}

const char *
fixed_word(uint32_t reg, uint64_t value, struct state companion, unsigned bit)
{
	/* FIXED0, which has an even number, fixes its ones. FIXED1 fixes its zeros. */
	const uint64_t fixes = (reg & 1) == 0, other_fixes = !fixes;

	if ((value >> bit & 1) == fixes)
		return fixes ? "must be 1" : "must be 0";
	if (companion.known == GIVEN && (companion.value >> bit & 1) == other_fixes)
		return other_fixes ? "must be 1" : "must be 0";
	return "either";
}

const char *
register_name(uint32_t reg)
{
	const struct register_layout *layout = layout_of(reg);
	const struct msr_name *name = layout == NULL ? names_of(reg) : NULL;

	if (layout != NULL)
		return layout->name;
	return name != NULL ? name->name : NULL;
}
