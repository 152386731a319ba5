/* The layouts of the registers that vmxdecode decodes, each field a row. */
#ifndef TABLES_H
#define TABLES_H

#include "vmxdecode/decode.h"

extern const struct register_layout layouts[];
extern const size_t layouts_count;

#endif
