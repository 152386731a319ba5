/*
 * What reads, prints and ends a program, between faked streams: a target includes
 * this, then the sources that it is to try.
 */
#ifndef STREAMS_H
#define STREAMS_H

#include "tests/fuzz/fuzz.h"

#include <setjmp.h>
#include <unistd.h>

struct stream {
	char *s; /* and a NUL */
	size_t len, room, done;
};

static struct stream streams[3];
static size_t chunk = SIZE_MAX; /* one read returns no more */
static jmp_buf end_of_program;

/* Whether a call ends the program. What it changes must not be a local variable. */
#define ENDS(call) (setjmp(end_of_program) == 0 ? ((call), false) : true)

static inline void
append(struct stream *to, const void *s, size_t len)
{
	while (to->room - to->len < len + 1) {
		to->room = to->room * 2 + 1024;
		to->s = realloc(to->s, to->room);
		EXPECT(to->s != NULL);
	}
	if (len > 0)
		memcpy(to->s + to->len, s, len);
	to->len += len;
	to->s[to->len] = '\0';
}

/* Standard input from its beginning, the other streams empty. */
static inline void
streams_rewind(void)
{
	streams[0].done = streams[1].len = streams[2].len = 0;
	for (int i = 0; i < 3; i++)
		append(&streams[i], "", 0);
}

static inline ssize_t
fuzz_read(int fd, void *buf, size_t size)
{
	struct stream *in = &streams[0];
	size_t n = in->len - in->done;

	EXPECT(fd == STDIN_FILENO && in->s != NULL);
	n = n < size ? n : size;
	n = n < chunk ? n : chunk;
	memcpy(buf, in->s + in->done, n);
	in->done += n;
	return (ssize_t)n;
}

static inline ssize_t
fuzz_write(int fd, const void *buf, size_t size)
{
	EXPECT(fd == STDOUT_FILENO || fd == STDERR_FILENO);
	append(&streams[fd], buf, size);
	return (ssize_t)size;
}

static inline void __attribute__((noreturn)) fuzz_exit(int status)
{
	(void)status;
	longjmp(end_of_program, 1);
}

#define read fuzz_read
#define write fuzz_write
#define exit fuzz_exit
#include "common/lines.c"
#include "common/message.c"
#include "common/out.c"

#endif
