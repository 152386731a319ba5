# The table of register names.

load ../helpers

# Prints the names that stand for several numbers, which rdmsr rejects.
ambiguous() {
	cut -c13-50 "$1" | sed 's/ .*//' | tr '[:lower:]' '[:upper:]' | sed 's/^MSR_//' | sort | uniq -d
}

@test "rdmsr -L is sorted, describes each name, and fits 100 columns" {
	try 0 rdmsr -L
	run ! grep -Evq '^0x[0-9a-f]{8}  [^ ]+ +[^ ]' out
	cut -c1-10 out | sort -c
	[ "$(awk 'length > 100' out)" = "" ]
}

@test "every name of the table is accepted and has its number" {
	rdmsr -L >all
	ambiguous all >refused
	grep -qx IA32_PMC0 refused
	awk 'NR == FNR { no[$1]; next }
		{ name = toupper($2); sub(/^MSR_/, "", name) } !(name in no)' refused all >names
	truncate -s 8G device0
	awk '{ print tolower($2) ": 0x2" }' names | MSR_DEVICE=$PWD/device%d try 0 wrmsr -b -n
	awk '{ print $1 ":" }' names >numbers
	awk '{ print $3 }' out | cmp - numbers
	awk '{ print $2 ": 1" }' names | try 1 vmxdecode -J
	[ "$(grep -o '"host":null' out | wc -l)" -gt 1000 ]
	[ "$(grep -c '"host":"' out)" -eq 0 ]
}

@test "the table agrees with Linux's msr-index.h" {
	local header
	header=$(find /usr/src/linux-headers-*-common/arch/x86/include/asm -name msr-index.h \
		2>/dev/null | sort -V | tail -n 1)
	[ -n "$header" ] || skip "no package linux-headers-...-common"
	"$TOP/tests/tools/check-names.py" "$header" "$TOP/common/names_table.c" >found
	grep -Eq '^[4-9][0-9]{2} registers of the list, [0-9]* rows, 0 faults$' found
	# The check must be able to fail: a missing row, another number, a bit taken for a register.
	sed '/"MSR_IA32_FEAT_CTL"/d' "$TOP/common/names_table.c" >less.c
	run -1 "$TOP/tests/tools/check-names.py" "$header" less.c
	sed 's/{0x0000003a, "MSR_IA32_FEAT_CTL"/{0x0000003b, "MSR_IA32_FEAT_CTL"/' \
		"$TOP/common/names_table.c" >moved.c
	run -1 "$TOP/tests/tools/check-names.py" "$header" moved.c
	sed 's/\({0x0000003b, \)"IA32_TSC_ADJUST"/\1"MSR_IA32_APICBASE_ENABLE"/' \
		"$TOP/common/names_table.c" >bit.c
	run -1 "$TOP/tests/tools/check-names.py" "$header" bit.c
}

@test "a name whose number depends on the model is rejected with all its numbers" {
	local name numbers
	rdmsr -L >all
	ambiguous all >refused
	# Every name of the derived list, AMD's counters, and names with two writable numbers.
	grep -v '^#' "$TOP/tests/data/models.tsv" | cut -f2 | tr '[:lower:]' '[:upper:]' | sed 's/^MSR_//' |
		sort -u >derived
	[ "$(wc -l <derived)" -gt 200 ]
	[ "$(comm -13 derived refused | tr '\n' ' ')" = \
		"IA32_PMC0 PERFCTR2 PERFCTR3 PERFEVTSEL2 PERFEVTSEL3 " ]
	comm -23 derived refused | cmp - /dev/null
	# wrmsr -b rejects each of them.
	truncate -s 8G device0
	export MSR_DEVICE=$PWD/device%d
	while read -r name; do
		numbers=$(awk -v name="$name" '{ n = toupper($2); sub(/^MSR_/, "", n) }
			n == name { print $1 }' all | paste -sd ' ')
		numbers=${numbers% *}" and "${numbers##* }
		case $numbers in
		*\ *\ and*) numbers="three registers: ${numbers/ /, }" ;;
		*) numbers="two registers: $numbers" ;;
		esac
		printf "wrmsr: line 1: register '%s' stands for %s\\n" "$name" "$numbers" >expected
		echo "$name: 0x1" | try 127 wrmsr -b
		cmp err expected
	done < <(grep -v PMON refused; grep C1_PMON refused)
	try 127 rdmsr msr_pkg_c6_residency
	usage rdmsr "register 'msr_pkg_c6_residency' stands for two registers: 0x000003f9 and 0x000003fa"
	try 127 wrmsr C1_PMON_CTR0 1
	usage wrmsr "register 'C1_PMON_CTR0' stands for three registers: 0x00000d36, 0x00000d91 and 0x00000e18"
	# The architectural name stands for one register.
	try 0 rdmsr IA32_SMRR_PHYSBASE
	try 0 rdmsr IA32_MC4_CTL
}

@test "rdmsr -L lists the models of a name with several numbers" {
	local reg name models
	rdmsr -L >all
	while IFS=$'\t' read -r reg name models; do
		printf '%s  %s (%s)\n' "$reg" "$name" "$models"
	done < <(grep -v '^#' "$TOP/tests/data/models.tsv") | sort >expected
	sed -n 's/^\(0x[0-9a-f]*  [^ ]*\) .* (\(.*\))$/\1 (\2)/p' all | sort >listed
	comm -23 expected listed | cmp - /dev/null
	try 0 rdmsr -L pkg_c6_residency
	out "0x000003f9  MSR_PKG_C6_RESIDENCY                   time in C6 (Nehalem, Goldmont, Xeon Phi)" \
		"0x000003fa  MSR_ATOM_PKG_C6_RESIDENCY              time that an Atom package spent in C6" \
		"0x000003fa  MSR_PKG_C6_RESIDENCY                   time in C6 (Atom)"
}

# finds FAULT LIST TABLE: checks that the comparison of the two fails and reports the fault.
finds() {
	try 1 "$TOP/tests/tools/check-names.py" "$2" "$3"
	grep -qF "$1" out
}

@test "the table agrees with a second list of the registers that name a source" {
	local list=$TOP/tests/data/registers.tsv table=$TOP/common/names_table.c
	"$TOP/tests/tools/check-names.py" "$list" "$table" >found
	grep -q '^12[0-9][0-9] registers of the list, [0-9]* rows, 0 faults$' found
	# The check must be able to fail: another number, two names swapped, another source, a row
	# that is not in the list, a line of the list without a row.
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

@test "the table agrees with the derived list of names whose number depends on the model" {
	local list=$TOP/tests/data/models.tsv table=$TOP/common/names_table.c
	"$TOP/tests/tools/check-names.py" "$list" "$table" >found
	grep -q '^5[0-9][0-9] registers of the list, [0-9]* rows, 0 faults$' found
	# The check must be able to fail: a missing number, another model, a name with two numbers
	# that is not in the list, or with four.
	sed '/{0x000003fa, "MSR_PKG_C6_RESIDENCY"/d' "$table" >less.c
	finds 'MSR_PKG_C6_RESIDENCY 0x000003fa of Atom is missing' "$list" less.c
	sed '/MSR_PKG_C6_RESIDENCY/s/(Atom)/(Core)/' "$table" >model.c
	finds 'MSR_PKG_C6_RESIDENCY 0x000003fa of Atom is missing' "$list" model.c
	sed 's/"IA32_TSC_ADJUST"/"IA32_PLATFORM_ID"/' "$table" >twice.c
	finds 'IA32_PLATFORM_ID 0x0000003b: not in' "$list" twice.c
	sed 's/"IA32_TSC_ADJUST"/"MSR_C1_PMON_CTR0"/' "$table" >four.c
	finds 'MSR_C1_PMON_CTR0: more numbers than NAMES_ALIKE' "$list" four.c
}
