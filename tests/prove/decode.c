/*
 * Decoding: every field and every other bit of any value of each register with a layout,
 * the verdict of any registers of a CPU, and the fixed bits of any values.
 *
 * proves: vmxdecode/decode.c
 * with: vmxdecode/tables.c
 * options: -eva-slevel 300
 */
#include "tests/prove/prove.h"

#include "tests/prove/any_names.h"

#include "vmxdecode/decode.c"

static void
check_next(const struct register_layout *layout, size_t field, unsigned bit)
{
	struct item_walk walk = {field, bit};
	struct item item = {{0, 0}, FIELD_FLAG, NULL, 0};

	item_next(layout, any_value(), &walk, &item);
	/*@ assert item.bits.low <= 63 && item.bits.high <= 63; */
	if (item.kind == FIELD_CONTROL) {
		/*@ assert item.value <= 2; */
	}
	if (item.kind == FIELD_FLAG || item.kind == FIELD_ALLOWED) {
		/*@ assert item.value <= 1; */
	}
	if (item.kind != FIELD_HEX && item.kind != FIELD_COUNT)
		item_word(&item);
}

static struct state
any_state(void)
{
	return (struct state){Frama_C_interval(NOT_GIVEN, GIVEN), any_value()};
}

int
main(void)
{
	const uint32_t any = Frama_C_unsigned_int_interval(0, UINT32_MAX);
	const struct cpu cpu = {any_state(), any_state(), any_state()};

	layout_of(any);
	register_name(any);
	companion_of(any);
	is_fixed_register(any);
	verdict_name(verdict_of(IA32_FEATURE_CONTROL, &cpu));
	verdict_name(verdict_of(VM_CR, &cpu));
	/*@ loop unroll 64; */
	for (unsigned bit = 0; bit < 64; bit++) {
		fixed_word(IA32_VMX_CR0_FIXED0, any_value(), any_state(), bit);
		fixed_word(IA32_VMX_CR4_FIXED1, any_value(), any_state(), bit);
	}
	/*@ loop unroll 100; */
	for (size_t i = 0; i < LAYOUT_COUNT; i++) {
		const struct register_layout *layout = layout_of(layouts[i].reg);

		undefined_bits(layouts[i].reg, any_value());
		/*@ loop unroll 64; */
		for (size_t field = 0; field < layout->count; field++)
			check_next(layout, field, 0);
		/* From bit 0, the loop passes every other position of a walk. */
		check_next(layout, layout->count, 0);
		check_next(layout, layout->count, 64);
	}
	return 0;
}
