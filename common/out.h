/*
 * Buffered output that remembers its first error, so that callers check only at the
 * end. It makes one system call per 64 KiB.
 */
#ifndef OUT_H
#define OUT_H

#include "common/number.h"

struct out {
	int fd;
	int error; /* 0, or the first -errno; after it, nothing is written */
	bool used; /* anything was written */
	size_t len;
	char buf[65536];
};

void out_init(struct out *o, int fd);
void out_bytes(struct out *o, const char *s, size_t len);
void out_text(struct out *o, const char *s);
void out_word(struct out *o, struct word w); /* control characters become '?' */
void out_padded(struct out *o, const char *s, size_t width); /* followed by blanks */
void out_number(struct out *o, uint64_t value); /* decimal */
void out_hex(struct out *o, uint64_t value); /* with 0x */
void out_register(struct out *o, uint32_t reg); /* 0x and 8 digits */
void out_flush(struct out *o);

/* Flush and close the descriptor. Return false after printing an error. */
bool out_finish(struct out *o);

#endif
