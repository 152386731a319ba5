/*
 * What the bits of a register mean. The tables are in vmxdecode/tables.c; this
 * walks them. Nothing here does I/O or allocates.
 */
#ifndef DECODE_H
#define DECODE_H

#include "common/bits.h"

#define IA32_FEATURE_CONTROL 0x3a
#define IA32_VMX_BASIC 0x480
#define IA32_VMX_PINBASED_CTLS 0x481
#define IA32_VMX_ENTRY_CTLS 0x484
#define IA32_VMX_CR0_FIXED0 0x486
#define IA32_VMX_CR4_FIXED1 0x489
#define IA32_VMX_TRUE_PINBASED_CTLS 0x48d
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

/* The bits of a value that its register, which is decoded, does not define. */
uint64_t undefined_bits(uint32_t reg, uint64_t value);

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

/* What is known of a register of a CPU. */
struct state {
	enum { NOT_GIVEN, UNREADABLE, GIVEN } known;
	uint64_t value; /* 0 unless it is given */
};

/* The registers that decide about one CPU. */
struct cpu {
	struct state feature_control, basic, vm_cr;
};

/* From the best to the worst. */
enum verdict {
	VERDICT_NONE,
	VERDICT_ENABLED,
	VERDICT_UNLOCKED,
	VERDICT_ABSENT, /* there is no VMX */
	VERDICT_DISABLED,
};

/* What IA32_FEATURE_CONTROL or VM_CR, which is given, says of a CPU's virtualisation. */
enum verdict verdict_of(uint32_t reg, const struct cpu *cpu);

/* "enabled", "unlocked", "absent" or "disabled"; NULL for VERDICT_NONE. */
const char *verdict_name(enum verdict v);

/*
 * The register of the same CPU that adds to what a register says, or 0:
 * IA32_VMX_BASIC to IA32_FEATURE_CONTROL, the TRUE controls to the plain ones
 * (SDM vol. 3, A.2), FIXED0 and FIXED1 to each other (A.7, A.8).
 */
uint32_t companion_of(uint32_t reg);

/* Whether the register says which bits of CR0 or CR4 are fixed in VMX operation. */
bool is_fixed_register(uint32_t reg);

/*
 * What such a register says of one bit, with its companion if that is given:
 * "must be 1", "must be 0" or "either".
 */
const char *fixed_word(uint32_t reg, uint64_t value, struct state companion, unsigned bit);

#endif
