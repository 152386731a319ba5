#include "common/message.h"

#include <limits.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

/* A path, and the words around it. */
#define LINE_BYTES (PATH_MAX + 512)

struct line {
	char text[LINE_BYTES + 1]; /* and the newline */
	size_t len;
};

static void
append(struct line *line, const char *format, va_list args)
{
	const size_t room = LINE_BYTES - line->len;
	const int n = vsnprintf(line->text + line->len, room, format, args);

	line->len += n < 0 ? 0 : (size_t)n < room ? (size_t)n : room - 1;
}

static void
append_format(struct line *line, const char *format, ...)
{
	va_list args;

	va_start(args, format);
	append(line, format, args);
	va_end(args);
}

static void
put(struct line *line)
{
	ssize_t written;

	/* A terminal must not obey bytes of a word, a path or the input. */
	for (size_t i = 0; i < line->len; i++)
		if ((unsigned char)line->text[i] < ' ' || line->text[i] == 127)
			line->text[i] = '?';
	line->text[line->len++] = '\n';
	written = write(STDERR_FILENO, line->text, line->len);
	/* If that fails there is nowhere left to report it. */
	(void)written;
	line->len = 0;
}

static void
put_message(const char *format, va_list args)
{
	struct line line;

	line.len = 0;
	append_format(&line, "%s: ", program_name);
	append(&line, format, args);
	put(&line);
}

void
message(const char *format, ...)
{
	va_list args;

	va_start(args, format);
	put_message(format, args);
	va_end(args);
}

void
die(const char *format, ...)
{
	va_list args;

	va_start(args, format);
	put_message(format, args);
	va_end(args);
	exit(program_trouble);
}

void
die_usage(const char *format, ...)
{
	struct line line;
	va_list args;

	va_start(args, format);
	put_message(format, args);
	va_end(args);
	line.len = 0;
	append_format(&line, "Try '%s --help' for more information.", program_name);
	put(&line);
	exit(program_trouble);
}
