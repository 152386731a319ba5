/* Characters: the kind and the length of each, by its decoded value. */
#include "common/utf8.h"
#include "tests/fuzz/fuzz.h"

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	const struct word text = copy_word(data, size);
	struct word rest = text;

	while (rest.len > 0) {
		const struct word before = rest;
		uint32_t code;
		const size_t n = character_length(before, &code);
		struct word c;
		const enum utf8_kind kind = utf8_cut(&rest, &c);

		EXPECT(c.s == before.s && c.len == (n > 0 ? n : 1));
		EXPECT(rest.s == c.s + c.len && rest.len == before.len - c.len);
		if (n == 0)
			code = (unsigned char)before.s[0];
		if (code < 0x20 || (code >= 0x7f && code < 0xa0))
			EXPECT(kind == UTF8_CONTROL);
		else
			EXPECT(kind == (n > 0 ? UTF8_TEXT : UTF8_INVALID));
	}
	free((char *)text.s);
	return 0;
}
