#include "common/label.h"

size_t
label_cpu(char dst[LABEL_ROOM], int cpu)
{
	char *end = number_write(text_write(dst, "CPU "), (uint64_t)cpu, 10, 0, number_lower);

	return (size_t)(text_write(end, ": ") - dst);
}

size_t
label_register(char dst[LABEL_ROOM], uint32_t reg, const char *name, const struct bitfield *field)
{
	char *end;

	if (name != NULL)
		end = text_write(dst, name);
	else
		end = number_write(text_write(dst, "0x"), reg, 16, 8, number_lower);
	if (field != NULL) {
		end = number_write(text_write(end, "["), field->high, 10, 0, number_lower);
		end = number_write(text_write(end, ":"), field->low, 10, 0, number_lower);
		end = text_write(end, "]");
	}
	return (size_t)(text_write(end, ": ") - dst);
}
