/*
 * A preload under which one allocation fails, as when there is no memory.
 *
 *   NOMEM_AT     which: 1 is the program's first
 *   NOMEM_FIRED  a file that is created when it happens
 *
 * glibc's own allocations are not seen, save those that it makes by the public
 * names. A static program has no preload: there tests/faults/run fails brk and
 * mmap instead.
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

/* ISO C knows no way from an object's address to a function's. */
static void
next(const char *name, void *function)
{
	void *found = dlsym(RTLD_NEXT, name);

	if (found == NULL)
		abort();
	memcpy(function, &found, sizeof found);
}

static int ended;

/* What a build for coverage allocates as it ends is not the program's. */
static void
end(void)
{
	ended = 1;
}

static int
fails(void)
{
	static unsigned long count;
	const char *at = getenv("NOMEM_AT"), *fired = getenv("NOMEM_FIRED");

	if (count == 0)
		atexit(end);
	if (ended || at == NULL || fired == NULL || ++count != strtoul(at, NULL, 10))
		return 0;
	close(open(fired, O_WRONLY | O_CREAT, 0600));
	errno = ENOMEM;
	return 1;
}

void *
malloc(size_t size)
{
	void *(*function)(size_t);

	next("malloc", &function);
	return fails() ? NULL : function(size);
}

void *
calloc(size_t n, size_t size)
{
	void *(*function)(size_t, size_t);

	next("calloc", &function);
	return fails() ? NULL : function(n, size);
}

void *
realloc(void *old, size_t size)
{
	void *(*function)(void *, size_t);

	next("realloc", &function);
	return fails() ? NULL : function(old, size);
}
