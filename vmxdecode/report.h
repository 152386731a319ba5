/* What vmxdecode prints. The groups are arranged before: see groups.h. */
#ifndef REPORT_H
#define REPORT_H

#include "vmxdecode/groups.h"

/* Print a block per distinct value: who has it, its fields, and what it means. */
void report_blocks(struct out *out, struct groups *groups, bool colour);

/* Print a line per verdict, of groups that are arranged by verdict. */
void report_short(struct out *out, struct groups *groups);

/* Print one JSON document (RFC 8259): vmxdecode/json.c. */
void report_json(struct out *out, const struct groups *groups, unsigned long bad_lines);

/* Print a message for unknown CPUs, those of all hosts with the same CPUs together. */
void report_unknown(struct out *out, struct groups *groups);

#endif
