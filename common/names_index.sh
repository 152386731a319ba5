#!/bin/sh
# Print the index of the table of names: usage: names_index.sh names_table.c
LC_ALL=C
export LC_ALL
cat <<END
/* Made from $1. */
#include "common/names.h"

const uint16_t names_index[] = {
END
sed -n 's/^\t{0x[0-9a-f]*, "\([A-Za-z0-9_]*\)".*/\1/p' "$1" |
	tr a-z A-Z | sed 's/^MSR_//' |
	awk '{ print $0, NR - 1 }' | sort -k 1,1 -k 2,2n | awk '{ print $2 "," }'
echo '};'
