# The table of register names.

load ../helpers

# The names that stand for two numbers, and are refused.
twice() {
	cut -c13-50 "$1" | tr -d ' ' | sort | uniq -d
}

@test "rdmsr -L is sorted, has a few words on each, and lines of no more than 100 columns" {
	try 0 rdmsr -L
	run ! grep -Evq '^0x[0-9a-f]{8}  [^ ]+ +[^ ]' out
	cut -c1-10 out | sort -c
	[ "$(awk 'length > 100' out)" = "" ]
	[ "$(twice out | tr '\n' ' ')" = "PerfCtr0 PerfCtr1 PerfCtr2 PerfCtr3 PerfEvtSel0 PerfEvtSel1 PerfEvtSel2 PerfEvtSel3 " ]
}

@test "every name of the table reads as its number" {
	rdmsr -L >all
	{ twice all; echo IA32_PMC0; echo MSR_IA32_PMC0; } >refused
	awk 'NR == FNR { no[$1]; next } !($2 in no)' refused all >names
	truncate -s 8G device0
	awk '{ print tolower($2) ": 0x1" }' names | MSR_DEVICE=$PWD/device%d try 0 wrmsr -b -n
	awk '{ print $1 ":" }' names >numbers
	awk '{ print $3 }' out | cmp - numbers
	awk '{ print $2 ": 1" }' all | try 1 vmxdecode -J
	[ "$(grep -c '"host":null' out)" -gt 0 ]
	[ "$(grep -c '"host":"' out)" -eq 0 ]
}

@test "the table against Linux's msr-index.h" {
	local header
	header=$(find /usr/src/linux-headers-*-common/arch/x86/include/asm -name msr-index.h \
		2>/dev/null | sort -V | tail -n 1)
	[ -n "$header" ] || skip "no package linux-headers-...-common"
	"$TOP/tests/tools/check-names.py" "$header" "$TOP/common/names_table.c" >found
	grep -Eq '^[4-9][0-9]{2} registers of the list, [0-9]* rows, 0 faults$' found
	# It must be able to fail: a row less, another number, a bit taken for a register.
	sed '/"MSR_IA32_FEAT_CTL"/d' "$TOP/common/names_table.c" >less.c
	run -1 "$TOP/tests/tools/check-names.py" "$header" less.c
	sed 's/{0x0000003a, "MSR_IA32_FEAT_CTL"/{0x0000003b, "MSR_IA32_FEAT_CTL"/' \
		"$TOP/common/names_table.c" >moved.c
	run -1 "$TOP/tests/tools/check-names.py" "$header" moved.c
	sed 's/\({0x0000003b, \)"IA32_TSC_ADJUST"/\1"MSR_IA32_APICBASE_ENABLE"/' \
		"$TOP/common/names_table.c" >bit.c
	run -1 "$TOP/tests/tools/check-names.py" "$header" bit.c
}

# finds FAULT LIST TABLE: the comparison of the two fails and reports the fault.
finds() {
	try 1 "$TOP/tests/tools/check-names.py" "$2" "$3"
	grep -qF "$1" out
}

@test "the table against a second list of the registers that name a source" {
	local list=$TOP/tests/data/registers.tsv table=$TOP/common/names_table.c
	"$TOP/tests/tools/check-names.py" "$list" "$table" >found
	grep -q '^9[0-9][0-9] registers of the list, [0-9]* rows, 0 faults$' found
	# It must be able to fail: another number, two names swapped, another source, a row
	# that is not in the list, a line of the list that is no row.
	sed 's/{0x00000082, "IA32_FZM_RANGE_INDEX"/{0x00000081, "IA32_FZM_RANGE_INDEX"/' \
		"$table" >moved.c
	finds 'IA32_FZM_RANGE_INDEX 0x00000081: not in' "$list" moved.c
	sed 's/"IA32_MC7_ADDR"/"x"/; s/"IA32_MC7_MISC"/"IA32_MC7_ADDR"/; s/"x"/"IA32_MC7_MISC"/' \
		"$table" >swapped.c
	finds 'IA32_MC7_MISC 0x0000041e: not in' "$list" swapped.c
	sed '/"IA32_BARRIER"/s/SDM/APM/' "$table" >source.c
	finds 'IA32_BARRIER 0x0000002f: not in' "$list" source.c
	grep -v IA32_SEAMRR_BASE "$list" >less.tsv
	finds 'IA32_SEAMRR_BASE 0x00001400: not in' less.tsv "$table"
	{ cat "$list"; printf '0xc0011fff\tIA32_NONE\tSDM\n'; } >more.tsv
	finds 'IA32_NONE 0xc0011fff of the SDM is missing' more.tsv "$table"
}
