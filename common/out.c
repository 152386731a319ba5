#include "common/out.h"

#include "common/message.h"

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
out_number(struct out *o, uint64_t value)
{
	char text[NUMBER_DIGITS];
	const char *end = number_write(text, value, 10, 0, number_lower);

	out_bytes(o, text, (size_t)(end - text));
}

void
out_hex(struct out *o, uint64_t value)
{
	char text[NUMBER_DIGITS];
	const char *end = number_write(text, value, 16, 0, number_lower);

	out_text(o, "0x");
	out_bytes(o, text, (size_t)(end - text));
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
