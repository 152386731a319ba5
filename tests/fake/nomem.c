/*
 * A preload that makes one allocation fail.
 *
 *   NOMEM_AT     the number of the allocation, counted from 1
 *   NOMEM_FIRED  a file that is created when it fails
 *
 * Internal allocations of glibc are not counted, unless they call the public functions.
 * Static programs cannot load a preload. For these, tests/faults/run makes brk and mmap
 * fail instead.
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

/* ISO C does not convert an object pointer to a function pointer. */
static void
next(const char *name, void *function)
{
	void *found = dlsym(RTLD_NEXT, name);

	if (found == NULL)
		abort();
	memcpy(function, &found, sizeof found);
}

static int ended;

/* A coverage build allocates at exit. These allocations are not counted. */
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
