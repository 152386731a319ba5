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

/* Read more bytes. The rest of the buffer, at most a line, first moves to the front. */
static void
fill(struct lines *in)
{
	ssize_t n;

	if (in->start > sizeof in->buf / 2) {
		memcpy(in->buf, in->buf + in->start, in->end - in->start);
		in->end -= in->start;
		in->start = 0;
	}
	n = read(in->fd, in->buf + in->end, sizeof in->buf - in->end);
	if (n > 0)
		in->end += (size_t)n;
	else
		in->at_end = true;
	if (n < 0)
		in->error = -errno;
}

/* Read until a newline or the end of the input. Keep only the beginning of a long line. */
static const char *
find_newline(struct lines *in)
{
	const char *newline;
	size_t seen;

	do {
		seen = in->end - in->start;
		if (seen > LINE_MAX_BYTES) {
			seen = LINE_MAX_BYTES + 1;
			in->end = in->start + seen;
		}
		fill(in);
		newline = memchr(in->buf + in->start + seen, '\n', in->end - in->start - seen);
	} while (newline == NULL && !in->at_end);
	return newline;
}

bool
lines_next(struct lines *in, struct line *line)
{
	const char *newline = memchr(in->buf + in->start, '\n', in->end - in->start);

	if (newline == NULL && !in->at_end)
		newline = find_newline(in);
	if (newline == NULL && (in->error != 0 || in->start == in->end))
		return false;
	line->number = ++in->number;
	line->ended = newline != NULL;
	line->text.s = in->buf + in->start;
	line->text.len = (size_t)((line->ended ? newline : in->buf + in->end) - line->text.s);
	line->too_long = line->text.len > LINE_MAX_BYTES;
	in->start += line->text.len + line->ended;
	return true;
}
