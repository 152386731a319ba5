/* Stubs for messages that end the program. They only end it. */
#ifndef DIE_H
#define DIE_H

#include "common/message.h"
#include "common/session.h"

#include <stdlib.h>

void
message_at(unsigned long line, const char *format, ...)
{
	(void)line;
	(void)format;
}

void
give_up(void)
{
	exit(1);
}

void
give_up_usage(void)
{
	exit(1);
}

void
reject(unsigned long line, const char *what, struct word w, const char *reason)
{
	(void)line;
	(void)what;
	(void)reason;
	read_bytes(w);
	exit(1);
}

#endif
