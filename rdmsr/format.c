#include "rdmsr/format.h"

/* How many digits the largest value takes. */
static unsigned
digits_of(uint64_t largest, unsigned base)
{
	unsigned n = 1;

	while ((largest /= base) != 0)
		n++;
	return n;
}

static char *
put_hex(char *dst, const struct format *f, uint64_t value, unsigned width)
{
	if (f->c)
		dst = text_write(dst, "0x");
	return number_write(dst, value, 16, width, f->style == 'X' ? number_upper : number_lower);
}

/* Two's complement of the field's width; the sign counts as one of the digits. */
static char *
put_signed(char *dst, const struct format *f, uint64_t value, uint64_t largest)
{
	const bool negative = value > largest / 2;
	unsigned width = 0;

	if (f->zeros && !f->c)
		width = digits_of(largest / 2 + 1, 10) + !negative;
	if (negative) {
		*dst++ = '-';
		value = -value & largest;
	}
	return number_write(dst, value, 10, width, number_lower);
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
	char *end = dst;

	value = bits_get(value, f->field);
	switch (f->style) {
	case 'r':
		return (size_t)(put_raw(end, f, value) - dst);
	case 'd':
		end = put_signed(end, f, value, largest);
		break;
	case 'u':
		end = number_write(
		    end, value, 10, f->zeros && !f->c ? digits_of(largest, 10) : 0, number_lower);
		if (f->c)
			*end++ = 'U';
		break;
	case 'o':
		if (f->c)
			*end++ = '0';
		end =
		    number_write(end, value, 8, f->zeros ? digits_of(largest, 8) : 0, number_lower);
		break;
	default:
		end = put_hex(end, f, value, f->zeros ? digits_of(largest, 16) : 0);
	}
	*end++ = '\n';
	return (size_t)(end - dst);
}
