/* What vmxdecode prints. False: no memory; errors of the output are in out. */
#ifndef REPORT_H
#define REPORT_H

#include "common/out.h"
#include "vmxdecode/census.h"
#include "vmxdecode/decode.h"

/* The worst verdict of all CPUs of all hosts, VERDICT_NONE if there is none. */
enum verdict report_verdict(const struct census *c);

/* A block a distinct value: who has it, its fields, and what it means. */
bool report_blocks(struct out *out, const struct census *c, bool colour);

/* A line a verdict. */
bool report_short(struct out *out, const struct census *c);

/* One JSON document (RFC 8259): vmxdecode/json.c. */
bool report_json(struct out *out, const struct census *c);

#endif
