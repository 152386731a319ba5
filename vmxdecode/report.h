/* Prints the groups that groups.h makes. */
#ifndef REPORT_H
#define REPORT_H

#include "vmxdecode/groups.h"

/* Print one block per distinct value: the CPUs that have it, its fields and its meaning. */
void report_blocks(struct out *out, struct groups *groups, bool colour);

/* Print one line per verdict. The groups must be made with DETAIL_VERDICT. */
void report_short(struct out *out, struct groups *groups);

/* Print one JSON document (RFC 8259): vmxdecode/json.c. */
void report_json(struct out *out, const struct groups *groups, unsigned long bad_lines);

/* Print messages about unknown CPUs, one for all hosts with the same CPUs. */
void report_unknown(struct out *out, struct groups *groups);

#endif
