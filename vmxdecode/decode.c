#include "vmxdecode/decode.h"

#include "common/names.h"
#include "vmxdecode/tables.h"

const struct register_layout *
layout_of(uint32_t reg)
{
	for (size_t i = 0; i < layouts_count; i++)
		if (layouts[i].reg == reg)
			return &layouts[i];
	return NULL;
}

/* Of a control's bit: 0 must be 0, 1 either, 2 must be 1. */
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

/* SDM vol. 3, "Enabling and entering VMX operation", and vol. 4, table 2-2. */
static enum verdict
feature_control_verdict(uint64_t value)
{
	const bool lock = (value & 1) != 0, outside_smx = (value >> 2 & 1) != 0;

	if (!lock)
		return VERDICT_UNLOCKED;
	return outside_smx ? VERDICT_ENABLED : VERDICT_DISABLED;
}

/* APM vol. 2, 15.30.1. */
static enum verdict
vm_cr_verdict(uint64_t value)
{
	const bool lock = (value >> 3 & 1) != 0, svmdis = (value >> 4 & 1) != 0;

	if (!svmdis)
		return VERDICT_ENABLED;
	return lock ? VERDICT_DISABLED : VERDICT_UNLOCKED;
}

enum verdict
verdict_of(uint32_t reg, uint64_t value)
{
	switch (reg) {
	case IA32_FEATURE_CONTROL:
		return feature_control_verdict(value);
	case VM_CR:
		return vm_cr_verdict(value);
	default:
		return VERDICT_NONE;
	}
}

const char *
verdict_name(enum verdict v)
{
	static const char *const words[] = {NULL, "enabled", "unlocked", "disabled"};

	return words[v];
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
