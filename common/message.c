#include "common/message.h"

#include "common/utf8.h"

#include <limits.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

/* Room for a path and the words around it. */
#define LINE_BYTES (PATH_MAX + 512)

static void put_line(const char *format, ...) __attribute__((format(printf, 1, 2)));

static void
put_line(const char *format, ...)
{
	char line[LINE_BYTES + 1];
	va_list args;
	struct word rest, c;
	size_t len = 0;
	ssize_t written;

	va_start(args, format);
	(void)vsnprintf(line, LINE_BYTES, format, args);
	va_end(args);
	/* Text from the user or the input must not control the terminal. */
	for (rest = word_of(line); rest.len > 0;) {
		c = utf8_cut_printable(&rest);
		for (size_t i = 0; i < c.len; i++)
			line[len++] = c.s[i];
	}
	line[len++] = '\n';
	written = write(STDERR_FILENO, line, len);
	/* If this fails, there is nowhere left to report it. */
	(void)written;
}

void
message_at(unsigned long line, const char *format, ...)
{
	char text[LINE_BYTES];
	va_list args;

	va_start(args, format);
	(void)vsnprintf(text, sizeof text, format, args);
	va_end(args);
	if (line > 0)
		put_line("%s: line %lu: %s", program_name, line, text);
	else
		put_line("%s: %s", program_name, text);
}

void
give_up(void)
{
	exit(program_trouble);
}

void
give_up_usage(void)
{
	put_line("Try '%s --help' for more information.", program_name);
	give_up();
}
