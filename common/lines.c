#include "common/lines.h"

#include <errno.h>
#include <unistd.h>

void
lines_init(struct lines *in, int fd)
{
	in->fd = fd;
	in->error = 0;
	in->at_end = false;
	in->number = 0;
	in->start = 0;
	in->end = 0;
}

/* Reads more behind what is there, which moves to the front. */
static void
fill(struct lines *in)
{
	ssize_t n;

	memmove(in->buf, in->buf + in->start, in->end - in->start);
	in->end -= in->start;
	in->start = 0;
	n = read(in->fd, in->buf + in->end, sizeof in->buf - in->end);
	if (n > 0)
		in->end += (size_t)n;
	else
		in->at_end = true;
	if (n < 0)
		in->error = -errno;
}

bool
lines_next(struct lines *in, struct line *line)
{
	size_t seen = 0; /* bytes of the line that hold no newline */
	const char *newline;

	*line = (struct line){.number = in->number + 1};
	for (;;) {
		newline = memchr(in->buf + in->start + seen, '\n', in->end - in->start - seen);
		if (newline != NULL || in->at_end)
			break;
		seen = in->end - in->start;
		if (seen > LINE_MAX_BYTES) {
			line->too_long = true;
			in->start = in->end;
			seen = 0;
		}
		fill(in);
	}
	if (in->error != 0 || (newline == NULL && in->start == in->end && !line->too_long))
		return false;
	line->ended = newline != NULL;
	line->text.s = in->buf + in->start;
	line->text.len = (line->ended ? (size_t)(newline - in->buf) : in->end) - in->start;
	line->too_long = line->too_long || line->text.len > LINE_MAX_BYTES;
	in->start += line->text.len + line->ended;
	in->number++;
	return true;
}
