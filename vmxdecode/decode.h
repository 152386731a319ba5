/*
 * What the bits of a register mean. The tables are in vmxdecode/tables.c; this
 * walks them. Nothing here does I/O or allocates.
 */
#ifndef DECODE_H
#define DECODE_H

#include "common/bits.h"

#define IA32_FEATURE_CONTROL 0x3a
#define IA32_VMX_BASIC 0x480
#define VM_CR 0xc0010114

/* How a field is to be read. */
enum field_kind {
	FIELD_FLAG, /* a bit: no or yes */
	FIELD_HEX, /* a number that names something */
	FIELD_COUNT, /* a number that counts */
	/*
	 * A VMX control (SDM vol. 3, A.2): its bit in the low half says that it must
	 * be 1, its bit in the high half that it may be 1.
	 */
	FIELD_CONTROL,
	/* A control that 64 bits say may be 1 (SDM vol. 3, A.3.4). */
	FIELD_ALLOWED,
};

struct field {
	struct bitfield bits;
	enum field_kind kind;
	const char *name;
};

struct register_layout {
	uint32_t reg;
	const char *name; /* the SDM's or the APM's */
	enum field_kind others; /* what the bits are that no field names */
	const struct field *fields;
	size_t count;
};

/* The layout of a register, or NULL if it is not decoded. */
const struct register_layout *layout_of(uint32_t reg);

/* The name of a register, decoded or not; NULL if it has none. */
const char *register_name(uint32_t reg);

/* A field with its value. */
struct item {
	struct bitfield bits;
	enum field_kind kind;
	const char *name; /* NULL: the manual names no such bit */
	uint64_t value; /* of a control: 0 must be 0, 1 either, 2 must be 1 */
};

/* Where a walk over the fields stands; starts as {0}. */
struct item_walk {
	size_t field;
	unsigned bit;
};

/*
 * The next item of a register's value: every field of the layout, then each
 * further bit that is set (of controls: that may be 1 but need not).
 */
bool item_next(const struct register_layout *layout, uint64_t value, struct item_walk *walk,
    struct item *item);

/* From the best to the worst. */
enum verdict { VERDICT_NONE, VERDICT_ENABLED, VERDICT_UNLOCKED, VERDICT_DISABLED };

/* What a register's value says of virtualisation; VERDICT_NONE of any other register. */
enum verdict verdict_of(uint32_t reg, uint64_t value);

/* "enabled", "unlocked" or "disabled"; NULL for VERDICT_NONE. */
const char *verdict_name(enum verdict v);

#endif
