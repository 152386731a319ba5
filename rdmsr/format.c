#include "rdmsr/format.h"

/* Return the number of digits of the largest value. */
static unsigned
digits_of(uint64_t largest, unsigned base)
{
	unsigned n = 1;

	while ((largest /= base) != 0)
		n++;
	return n;
}

static char *
put_raw(char *dst, const struct format *f, uint64_t value)
{
	for (unsigned i = 0; i < 8; i++, value >>= 8) {
		if (!f->c) {
			*dst++ = (char)(value & 0xff);
			continue;
		}
		dst = text_write(dst, i == 0 ? "{0x" : ",0x");
		dst = number_write(dst, value & 0xff, 16, 2, number_lower);
	}
	return f->c ? text_write(dst, "}\n") : dst;
}

size_t
format_value(char dst[FORMAT_VALUE], const struct format *f, uint64_t value)
{
	const uint64_t largest = UINT64_MAX >> (64 - bits_width(f->field));
	const bool is_signed = f->style == 'd';
	const unsigned base = f->style == 'o' ? 8 : is_signed || f->style == 'u' ? 10 : 16;
	bool negative;
	unsigned width = 0;
	char *end = dst;

	value = bits_get(value, f->field);
	if (f->style == 'r')
		return (size_t)(put_raw(end, f, value) - dst);
	/* Two's complement of the field's width; the sign counts as one of the digits. */
	negative = is_signed && value > largest / 2;
	if (f->zeros && !(f->c && base == 10))
		width = digits_of(is_signed ? largest / 2 + 1 : largest, base)
		    + (is_signed && !negative);
	if (negative)
		*end++ = '-';
	if (f->c && base != 10)
		end = text_write(end, base == 8 ? "0" : "0x");
	end = number_write(end, negative ? -value & largest : value, base, width,
	    f->style == 'X' ? number_upper : number_lower);
	end = text_write(end, f->c && f->style == 'u' ? "U\n" : "\n");
	return (size_t)(end - dst);
}
