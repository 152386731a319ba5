/* The lines that wrmsr --batch reads: "[CPU list: ]register: value". */
#ifndef BATCH_H
#define BATCH_H

#include "wrmsr/apply.h"

/*
 * Add one request per line of standard input. An invalid line or input without any
 * request ends the program. So does a line that names a CPU outside allowed, unless
 * allowed is NULL.
 */
void batch_read(struct job *job, const struct cpuset *allowed);

#endif
