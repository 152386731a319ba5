/*
 * Decoding: every field and every other bit of any value of each register with a layout,
 * and the verdict of any value of any register.
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
}

int
main(void)
{
	const uint32_t any = Frama_C_unsigned_int_interval(0, UINT32_MAX);

	layout_of(any);
	register_name(any);
	verdict_name(verdict_of(any, any_value()));
	/*@ loop unroll 100; */
	for (size_t i = 0; i < layouts_count; i++) {
		const struct register_layout *layout = layout_of(layouts[i].reg);

		/*@ loop unroll 64; */
		for (size_t field = 0; field < layout->count; field++)
			check_next(layout, field, 0);
		/* From bit 0, the loop passes every other position of a walk. */
		check_next(layout, layout->count, 0);
		check_next(layout, layout->count, 64);
	}
	return 0;
}
