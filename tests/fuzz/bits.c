/* Bit fields: compare the parser with the grammar, and masks bit by bit. */
#include "common/bits.h"
#include "tests/fuzz/fuzz.h"

static bool
bit_number(struct word w, unsigned *bit)
{
	const struct big n = big_digits(w, 10);

	*bit = (unsigned)n.value;
	return n.is_number && n.fits && n.value <= 63;
}

static bool
reference(struct word w, struct bitfield *f)
{
	const char *colon = w.len == 0 ? NULL : memchr(w.s, ':', w.len);
	const size_t before = colon == NULL ? w.len : (size_t)(colon - w.s);

	if (!bit_number((struct word){w.s, before}, &f->high))
		return false;
	f->low = f->high;
	return colon == NULL
	    || (bit_number(word_skip(w, before + 1), &f->low) && f->low <= f->high);
}

/* Check the field of a value with mixed bits. */
static void
check_field(struct bitfield f, uint64_t value)
{
	uint64_t expected = 0, mask = 0;

	for (unsigned bit = f.low; bit <= f.high; bit++) {
		expected |= (value >> bit & 1) << (bit - f.low);
		mask |= (uint64_t)1 << bit;
	}
	EXPECT(bits_width(f) == f.high - f.low + 1);
	EXPECT(bits_mask(f) == mask);
	EXPECT(bits_get(value, f) == expected);
	EXPECT(bits_get(~value, f) == (~expected & mask >> f.low));
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	const struct word w = copy_word(data, size);
	struct bitfield f = {99, 98}, expected;
	const char *reason = bits_parse(w, &f);

	EXPECT((reason == NULL) == reference(w, &expected));
	if (reason == NULL) {
		EXPECT(f.high == expected.high && f.low == expected.low);
		check_field(f, 0x9e3779b97f4a7c15U * (f.high + 1));
	} else {
		EXPECT(reason[0] != '\0' && f.high == 99 && f.low == 98);
	}
	free((char *)w.s);
	return 0;
}
