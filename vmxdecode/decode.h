/*
 * The meaning of the bits of a register, from the tables in vmxdecode/tables.c. No
 * function does I/O or allocates.
 */
#ifndef DECODE_H
#define DECODE_H

#include "common/bits.h"
#include "common/names.h"

#define IA32_VMX_BASIC 0x480
#define IA32_VMX_PINBASED_CTLS 0x481
#define IA32_VMX_ENTRY_CTLS 0x484
#define IA32_VMX_CR0_FIXED0 0x486
#define IA32_VMX_CR4_FIXED1 0x489
#define IA32_VMX_TRUE_PINBASED_CTLS 0x48d
#define VM_CR 0xc0010114

/* The meaning of the bits of a field. */
enum field_kind {
	FIELD_FLAG, /* a bit: no or yes */
	FIELD_HEX, /* a number, printed in hexadecimal */
	FIELD_COUNT, /* a number, printed in decimal */
	/*
	 * A VMX control (SDM vol. 3, A.2). Its bit in the low half is set if it must be 1;
	 * its bit in the high half is set if it may be 1.
	 */
	FIELD_CONTROL,
	/* A control that may be 1 if its bit, one of 64, is set (SDM vol. 3, A.3.4). */
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
	enum field_kind others; /* the kind of the bits that no field names */
	const struct field *fields;
	size_t count;
};

/* Return the layout of a register, or NULL if it is not decoded. */
const struct register_layout *layout_of(uint32_t reg);

/* Return the name of a register, whether it is decoded or not, or NULL. */
const char *register_name(uint32_t reg);

/* Return the bits of a value that its register does not define. The register must be decoded. */
uint64_t undefined_bits(uint32_t reg, uint64_t value);

/* A field with its value. */
struct item {
	struct bitfield bits;
	enum field_kind kind;
	const char *name; /* NULL if the manual does not name the bit */
	uint64_t value; /* of a control: 0 must be 0, 1 either, 2 must be 1 */
};

/* The position of a walk over the fields, which begins at {0}. */
struct item_walk {
	size_t field;
	unsigned bit;
};

/*
 * Find the next item of a register's value: first the fields of the layout, then any
 * other bit that is set or, for controls, that may be 0 or 1. Return false at the end.
 */
bool item_next(const struct register_layout *layout, uint64_t value, struct item_walk *walk,
    struct item *item);

/* Return "no", "yes" or "fixed" for an item that is not a number. */
const char *item_word(const struct item *item);

/* What is known about a register of a CPU. */
struct state {
	enum { NOT_GIVEN, UNREADABLE, GIVEN } known;
	uint64_t value; /* 0 unless GIVEN */
};

/* The registers of a CPU that determine its verdict. */
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

/* Return the verdict of IA32_FEATURE_CONTROL or VM_CR, which must be given. */
enum verdict verdict_of(uint32_t reg, const struct cpu *cpu);

/* Return "enabled", "unlocked", "absent" or "disabled"; NULL for VERDICT_NONE. */
const char *verdict_name(enum verdict v);

/*
 * Return the capability register that completes this one, or 0: the TRUE controls for the
 * plain ones (SDM vol. 3, A.2), FIXED0 and FIXED1 for each other (A.7, A.8).
 */
uint32_t companion_of(uint32_t reg);

/* Return whether the register lists the bits of CR0 or CR4 that VMX operation fixes. */
bool is_fixed_register(uint32_t reg);

/*
 * Return the state of one bit in such a register, combined with the companion if it is
 * given: "must be 1", "must be 0" or "either".
 */
const char *fixed_word(uint32_t reg, uint64_t value, struct state companion, unsigned bit);

#endif
