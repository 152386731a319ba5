#include "common/out.h"

#include "common/message.h"
#include "common/utf8.h"

#include <errno.h>
#include <unistd.h>

void
out_init(struct out *o, int fd)
{
	o->fd = fd;
	o->error = 0;
	o->used = false;
	o->len = 0;
}

void
out_flush(struct out *o)
{
	size_t done = 0;

	while (done < o->len && o->error == 0) {
		ssize_t n = write(o->fd, o->buf + done, o->len - done);

		if (n > 0)
			done += (size_t)n;
		else
			o->error = n < 0 ? -errno : -EIO;
	}
	o->len = 0;
}

void
out_bytes(struct out *o, const char *s, size_t len)
{
	o->used = o->used || len > 0;
	while (len > sizeof o->buf - o->len) {
		size_t room = sizeof o->buf - o->len;

		memcpy(o->buf + o->len, s, room);
		o->len += room;
		s += room;
		len -= room;
		out_flush(o);
	}
	memcpy(o->buf + o->len, s, len);
	o->len += len;
}

void
out_text(struct out *o, const char *s)
{
	out_bytes(o, s, strlen(s));
}

void
out_word(struct out *o, struct word w)
{
	while (w.len > 0) {
		const struct word c = utf8_cut_printable(&w);

		out_bytes(o, c.s, c.len);
	}
}

void
out_padded(struct out *o, const char *s, size_t width)
{
	static const char blanks[] = "                                        ";
	size_t n = strlen(s);

	out_bytes(o, s, n);
	for (size_t more; n < width; n += more) {
		more = width - n < sizeof blanks - 1 ? width - n : sizeof blanks - 1;
		out_bytes(o, blanks, more);
	}
}

static void
put_number(struct out *o, uint64_t value, unsigned base, unsigned width)
{
	char text[NUMBER_DIGITS];
	const char *end = number_write(text, value, base, width, number_lower);

	out_bytes(o, text, (size_t)(end - text));
}

void
out_number(struct out *o, uint64_t value)
{
	put_number(o, value, 10, 0);
}

void
out_hex(struct out *o, uint64_t value)
{
	out_text(o, "0x");
	put_number(o, value, 16, 0);
}

void
out_register(struct out *o, uint32_t reg)
{
	out_text(o, "0x");
	put_number(o, reg, 16, 8);
}

bool
out_finish(struct out *o)
{
	out_flush(o);
	if (o->used && close(o->fd) != 0 && o->error == 0)
		o->error = -errno;
	if (o->error != 0)
		message("standard output: %s", strerror(-o->error));
	return o->error == 0;
}
