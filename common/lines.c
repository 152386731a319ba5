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

/* Read until a newline or the end of the input. */
static const char *
find_newline(struct lines *in, struct line *line)
{
	const char *newline;
	size_t seen;

	do {
		seen = in->end - in->start;
		if (seen > LINE_MAX_BYTES) {
			line->too_long = true;
			in->start = in->end;
			seen = 0;
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

	line->too_long = false;
	if (newline == NULL && !in->at_end)
		newline = find_newline(in, line);
	if (newline == NULL && (in->error != 0 || (in->start == in->end && !line->too_long)))
		return false;
	line->number = ++in->number;
	line->ended = newline != NULL;
	line->text.s = in->buf + in->start;
	line->text.len = (size_t)((line->ended ? newline : in->buf + in->end) - line->text.s);
	if (line->text.len > LINE_MAX_BYTES)
		line->too_long = true;
	in->start += line->text.len + line->ended;
	return true;
}
