/*
 * Input, output and exit with fake streams. A target includes this file, then the
 * sources under test.
 */
#ifndef STREAMS_H
#define STREAMS_H

#include "tests/fuzz/fuzz.h"

#include <setjmp.h>
#include <unistd.h>

struct stream {
	char *s; /* NUL-terminated */
	size_t len, room, done;
};

static struct stream streams[3];
static size_t chunk = SIZE_MAX; /* maximum size of a read */
static jmp_buf end_of_program;

/* Make a call, which must not change local variables. The value is whether it ends the program. */
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

/* Rewind standard input and empty the other streams. */
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
