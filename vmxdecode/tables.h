/* The layouts of the registers that vmxdecode decodes, one row per field. */
#ifndef TABLES_H
#define TABLES_H

#include "vmxdecode/decode.h"

#define LAYOUT_COUNT 22

extern const struct register_layout layouts[LAYOUT_COUNT];

#endif
