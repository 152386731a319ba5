/* The lines that wrmsr --batch reads: "[CPU list: ]register: value". */
#ifndef BATCH_H
#define BATCH_H

#include "wrmsr/apply.h"

/*
 * Add a request for each line of standard input. An invalid line ends the
 * program, as do input without any request and a line that names a CPU outside
 * allowed, unless that is NULL.
 */
void batch_read(struct job *job, const struct cpuset *allowed);

#endif
