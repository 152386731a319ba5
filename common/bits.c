#include "common/bits.h"

const char *
bits_parse(struct word w, struct bitfield *f)
{
	bool is_range;
	const struct word high = word_cut(&w, ':', &is_range);
	const struct word low = is_range ? w : high;
	uint64_t h, l;

	if (number_digits(high, 10, &h) != NUMBER_OK || number_digits(low, 10, &l) != NUMBER_OK)
		return "is not HIGH:LOW or one bit's number";
	if (h > 63)
		return "is outside bits 63:0";
	if (l > h)
		return "has its low bit above its high bit";
	*f = (struct bitfield){(unsigned)h, (unsigned)l};
	return NULL;
}
