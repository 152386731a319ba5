#include "common/complain.h"

#include <stdarg.h>
#include <stdio.h>
#include <unistd.h>

#define LINE (FAILURE_TEXT + 64)
#define WORD 256 /* of a word no more is shown, so that the reason is not cut off */

static void
put_line(const char *program, const char *format, va_list args)
{
	char line[LINE];
	size_t len = (size_t)snprintf(line, sizeof line, "%s: ", program);
	ssize_t written;

	len += (size_t)vsnprintf(line + len, sizeof line - len, format, args);
	if (len > sizeof line - 1)
		len = sizeof line - 1;
	/* What a terminal would obey is not echoed from a word, a path or a fleet's output. */
	for (size_t i = 0; i < len; i++)
		if ((unsigned char)line[i] < ' ' || line[i] == 127)
			line[i] = '?';
	line[len++] = '\n';
	/* Where stderr fails there is nobody left to tell; the status does. */
	written = write(STDERR_FILENO, line, len);
	(void)written;
}

void
complain(const char *program, const char *format, ...)
{
	va_list args;

	va_start(args, format);
	put_line(program, format, args);
	va_end(args);
}

void
complain_word(const char *program, const char *what, struct word w, const char *reason)
{
	const int len = w.len < WORD ? (int)w.len : WORD;
	uint64_t n;

	if (number_parse(w, &n) == number_malformed && number_digits(w, 16, &n) == NULL)
		complain(program, "%s '%.*s' %s (0x%.*s?)", what, len, w.s, reason, len, w.s);
	else
		complain(program, "%s '%.*s' %s", what, len, w.s, reason);
}

void
complain_try_help(const char *program)
{
	char line[LINE];
	int len = snprintf(line, sizeof line, "Try '%s --help' for more information.\n", program);
	ssize_t written = write(STDERR_FILENO, line, (size_t)len);

	(void)written;
}

enum exitcode
complain_device(const char *program, const char *where, struct msrdev *dev, const struct failure *f,
    bool *hinted)
{
	char text[FAILURE_TEXT];
	const enum exitcode status = failure_text(dev, f, text);

	complain(program, "%s%s", where, text);
	if (!*hinted && failure_hint(dev, f, status, text)) {
		complain(program, "%s", text);
		*hinted = true;
	}
	return status;
}
