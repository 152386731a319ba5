# rdmsr: its options, output, messages and exit statuses.

load ../helpers

prepare() {
	cpus 0 1 2 10
	reg 0 0x3a 0x5
	reg 1 0x3a 0x5
	reg 2 0x3a 0x1
	reg 10 0x3a 0xff03
}

@test "without options, a register of CPU 0 is printed in hexadecimal" {
	try 0 rdmsr 0x3a
	out 5
	err
}

@test "registers may be hexadecimal, octal or decimal, as in C" {
	try 0 rdmsr 58
	out 5
	try 0 rdmsr 072
	out 5
	try 0 rdmsr 0X3A
	out 5
}

@test "the highest register is read" {
	reg 0 0xffffffff 0x77
	try 0 rdmsr 0xffffffff
	out 77
}

@test "-p: one CPU, attached or not, before or after the register" {
	for words in "-p 2 0x3a" "-p2 0x3a" "0x3a -p 2" "--processor=2 0x3a" "--cpu 2 0x3a" "-p 0x2 0x3a"; do
		# shellcheck disable=SC2086
		try 0 rdmsr $words
		out 1
	done
}

@test "-p: a list of CPUs labels the lines, in ascending order, each CPU once" {
	for list in 10,0-2:2,0 0xa,0x0-02:0x2; do
		try 0 rdmsr -p "$list" 0x3a
		out "CPU 0: 5" "CPU 2: 1" "CPU 10: ff03"
	done
}

@test "-p: a list that selects one CPU gives no label" {
	try 0 rdmsr -p 2,2-2 0x3a
	out 1
}

@test "-a: all CPUs in ascending order" {
	try 0 rdmsr -a 0x3a
	out "CPU 0: 5" "CPU 1: 5" "CPU 2: 1" "CPU 10: ff03"
}

@test "-a labels a single CPU too" {
	offline 1
	offline 2
	offline 10
	try 0 rdmsr -a 0x3a
	out "CPU 0: 5"
}

@test "-n: values are printed without labels" {
	try 0 rdmsr -an 0x3a
	out 5 5 1 ff03
	reg 0 0x10 7
	try 0 rdmsr --no-label 0x3a 0x10
	out 5 7
	for n in 1 2 10; do reg "$n" 0x10 7; done
	try 0 rdmsr -an 0x3a 0x10
	out 5 7 5 7 1 7 ff03 7
}

@test "the last of -p and -a is used" {
	try 0 rdmsr -p 1 -p 2 0x3a
	out 1
	try 0 rdmsr -a -p 2 0x3a
	out 1
	try 0 rdmsr -p 2 -a 0x3a
	out "CPU 0: 5" "CPU 1: 5" "CPU 2: 1" "CPU 10: ff03"
}

@test "the last format is used" {
	for pair in x:ff03 X:FF03 d:65283 u:65283 o:177403; do
		try 0 rdmsr -p 10 -x -X -d -u -o -r "-${pair%:*}" 0x3a
		out "${pair#*:}"
	done
	try 0 rdmsr -x -X -d -u -o -r 0x3a
	[ "$(od -An -tx1 out)" = " 05 00 00 00 00 00 00 00" ]
}

@test "each long option does the same as the short one" {
	for pair in a:all x:hexadecimal X:capital-hexadecimal d:decimal d:signed-decimal \
		u:unsigned-decimal o:octal c:c-language 0:zero-pad 0:zero-fill r:raw n:no-label S:save; do
		rdmsr -p 10 "-${pair%:*}" 0x3a 0x3a >short
		try 0 rdmsr -p 10 "--${pair#*:}" 0x3a 0x3a
		cmp out short
		# Each output differs from the others, except for the default.
		! rdmsr -p 10 0x3a 0x3a | cmp -s - out || [ "$pair" = x:hexadecimal ]
	done
	try 0 rdmsr --bitfield=1:0 --cpu=10 0x3a
	out 3
}

@test "options may be given between and after the registers" {
	try 0 rdmsr 0x3a -c -p2 0x3a -f0:0 --zero-pad 0x3a -d
	out "0x0000003a[0:0]: -1" "0x0000003a[0:0]: -1" "0x0000003a[0:0]: -1"
}

@test "-f: a bit field, or one bit" {
	try 0 rdmsr -p 10 -f 15:8 0x3a
	out ff
	try 0 rdmsr -p 10 -f 1 0x3a
	out 1
	try 0 rdmsr -f 0 -p 2 0x3a
	out 1
	try 0 rdmsr -p 10 -f 010:08 0x3a
	out 7
}

@test "-d: a one-bit field that is set is -1" {
	try 0 rdmsr -d -f 0:0 0x3a
	out -1
}

@test "several registers are labelled and printed in the order given, including repeats" {
	reg 0 0x10 0x77
	try 0 rdmsr 0x3a 0x10 0x3a
	out "0x0000003a: 5" "0x00000010: 77" "0x0000003a: 5"
	err
	# More registers than are kept without an allocation.
	try 0 rdmsr -n 0x3a 0x3a 0x3a 0x3a 0x3a 0x3a 0x3a 0x3a 0x3a 0x10
	out 5 5 5 5 5 5 5 5 5 77
}

@test "several registers of several CPUs are printed CPU by CPU" {
	for n in 0 1 2 10; do reg "$n" 0x50 "0x$n"; done
	try 0 rdmsr -p 1-2 0x50 0x3a
	out "CPU 1: 0x00000050: 1" "CPU 1: 0x0000003a: 5" \
		"CPU 2: 0x00000050: 2" "CPU 2: 0x0000003a: 1"
}

# bats test_tags=shim
@test "a range of registers opens each CPU once" {
	reg 0 0x480 1
	reg 0 0x481 2
	reg 0 0x482 3
	try 0 rdmsr 0x480-0x482
	out "0x00000480: 1" "0x00000481: 2" "0x00000482: 3"
	[ "$(log)" = $'open 0 r\nread 0 0x480\nread 0 0x481\nread 0 0x482' ]
	try 0 rdmsr ia32_vmx_basic-MSR_IA32_VMX_PROCBASED_CTLS
	out "0x00000480: 1" "0x00000481: 2" "0x00000482: 3"
	rm reg/0/00000481
	try 4 rdmsr IA32_VMX_BASIC-0x482
	out "0x00000480: 1" "0x00000482: 3"
	err "rdmsr: CPU 0 cannot read MSR 0x00000481" "rdmsr: hint: /dev/cpu/0/msr: $CANNOT_READ"
}

@test "a range of one register has no label, and a range may end at the highest register" {
	try 0 rdmsr 0x3a-0x3a
	out 5
	reg 0 0xffffffff 8
	try 0 rdmsr 0xffffffff-0xffffffff
	out 8
}

@test "-f: the label of a register shows the bits" {
	reg 0 0x1a0 0x850089
	try 0 rdmsr -f 7:0 0x1a0 0x3a
	out "0x000001a0[7:0]: 89" "0x0000003a[7:0]: 5"
	try 0 rdmsr -f 63:0 0x1a0 0x3a
	out "0x000001a0[63:0]: 850089" "0x0000003a[63:0]: 5"
	try 0 rdmsr -f 2 0x1a0 IA32_FEATURE_CONTROL
	out "0x000001a0[2:2]: 0" "IA32_FEATURE_CONTROL[2:2]: 1"
	try 0 rdmsr -p 0-1 -f 1:0 0x3a 0x3a
	out "CPU 0: 0x0000003a[1:0]: 1" "CPU 0: 0x0000003a[1:0]: 1" \
		"CPU 1: 0x0000003a[1:0]: 1" "CPU 1: 0x0000003a[1:0]: 1"
	try 0 rdmsr -a -f 0 0x3a
	out "CPU 0: 1" "CPU 1: 1" "CPU 2: 1" "CPU 10: 1"
}

@test "names are accepted in any case, with or without MSR_" {
	for name in IA32_FEATURE_CONTROL ia32_feature_control MSR_IA32_FEAT_CTL ia32_feat_ctl \
		msr_ia32_Feature_Control; do
		try 0 rdmsr "$name"
		out 5
	done
}

@test "names: labels are spelled as in the table" {
	reg 0 0x10 7
	try 0 rdmsr ia32_feat_ctl 0x3a msr_IA32_feature_CONTROL
	out "MSR_IA32_FEAT_CTL: 5" "0x0000003a: 5" "IA32_FEATURE_CONTROL: 5"
}

@test "names: a name that stands for two registers is rejected, and both are shown" {
	try 127 rdmsr ia32_pmc0
	usage rdmsr "register 'ia32_pmc0' stands for two registers: 0x000000c1 and 0x000004c1"
}

@test "-S: CPU and register are always printed as numbers, the value with 16 digits" {
	try 0 rdmsr -S IA32_FEATURE_CONTROL
	out "CPU 0: 0x0000003a: 0x0000000000000005"
	try 0 rdmsr --save -p 2,10 0x3a
	out "CPU 2: 0x0000003a: 0x0000000000000001" "CPU 10: 0x0000003a: 0x000000000000ff03"
}

# bats test_tags=shim
@test "-S cannot be combined with a format" {
	for option in -x -X -d -u -o -c -0 -r -n "-f 1"; do
		for words in "-S $option" "$option -S"; do
			# shellcheck disable=SC2086
			try 127 rdmsr $words 0x3a
			usage rdmsr "--save cannot be combined with a format, -f or -n"
		done
	done
	untouched
}

@test "-r: each value is 8 bytes, without a label" {
	try 0 rdmsr -r -a 0x3a
	[ "$(od -An -tx1 out | tr -d ' \n')" = "0500000000000000050000000000000001000000000000""0003ff000000000000" ]
	try 0 rdmsr -r -c -p 10,2 0x3a
	out "{0x01,0x00,0x00,0x00,0x00,0x00,0x00,0x00}" "{0x03,0xff,0x00,0x00,0x00,0x00,0x00,0x00}"
	try 0 rdmsr -r -0 -p 2,10 0x3a IA32_FEATURE_CONTROL
	[ "$(od -An -v -w8 -td8 out | tr -d ' ' | tr '\n' ' ')" = "1 1 65283 65283 " ]
}

@test "-g: one line for all CPUs with the same value, in the order of their first CPU" {
	reg 10 0x3a 0x5
	try 0 rdmsr -ag 0x3a
	out "CPU 0-1,10: 5" "CPU 2: 1"
	err
	try 0 rdmsr --group -p 10,1-2 0x3a
	out "CPU 1,10: 5" "CPU 2: 1"
	try 0 rdmsr -g 0x3a
	out "CPU 0: 5"
	try 0 rdmsr -p 2 -g 0x3a-0x3a
	out "CPU 2: 1"
}

@test "-g: combines with every format, -f and -S" {
	for pair in x:ff03 X:FF03 d:65283 u:65283 o:177403 c:0xff03 0:000000000000ff03 \
		cd:65283 cu:65283U c0o:00000000000000000177403 0d:00000000000000065283; do
		try 0 rdmsr -g "-${pair%:*}" -p 10 0x3a
		out "CPU 10: ${pair#*:}"
	done
	# CPUs that differ in other bits have separate lines, which look alike.
	try 0 rdmsr -ag -f 0 0x3a
	out "CPU 0-1: 1" "CPU 2: 1" "CPU 10: 1"
	for n in 0 1 2 10; do reg "$n" 0x10 $((n / 2)); done
	try 0 rdmsr -agS 0x10 0x3a
	out "CPU 0-1: 0x00000010: 0x0000000000000000" "CPU 2: 0x00000010: 0x0000000000000001" \
		"CPU 10: 0x00000010: 0x0000000000000005" \
		"CPU 0-1: 0x0000003a: 0x0000000000000005" "CPU 2: 0x0000003a: 0x0000000000000001" \
		"CPU 10: 0x0000003a: 0x000000000000ff03"
	try 0 rdmsr -ag -f 1:0 TSC 0x3a
	out "CPU 0-1: TSC[1:0]: 0" "CPU 2: TSC[1:0]: 1" "CPU 10: TSC[1:0]: 1" \
		"CPU 0-1: 0x0000003a[1:0]: 1" "CPU 2: 0x0000003a[1:0]: 1" "CPU 10: 0x0000003a[1:0]: 3"
}

# bats test_tags=shim
@test "-g: several registers, repeats and a range open each CPU once" {
	for n in 0 1 2 10; do
		reg "$n" 0x3b 0x7
		reg "$n" 0x3c "$n"
	done
	try 0 rdmsr -p 0-2 -g 0x3b-0x3c ia32_tsc_adjust 0x3b
	out "CPU 0-2: 0x0000003b: 7" "CPU 0: 0x0000003c: 0" "CPU 1: 0x0000003c: 1" \
		"CPU 2: 0x0000003c: 2" "CPU 0-2: IA32_TSC_ADJUST: 7" "CPU 0-2: 0x0000003b: 7"
	[ "$(grep -c '^open' log)" -eq 3 ]
}

@test "-g: cannot be combined with -r or -n" {
	for options in -gr -gn -grc; do
		try 127 rdmsr "$options" 0x3a
		usage rdmsr "--group cannot be combined with -r or -n"
	done
	# The last format wins.
	try 0 rdmsr -grx 0x3a
	out "CPU 0: 5"
}

# bats test_tags=shim
@test "-g: errors are grouped, and follow the values of their register" {
	for n in 0 1 2 10; do reg "$n" 0x40 0x40; done
	rule '0:0x3a:read:EIO'
	rule '1:0x3a:read:EIO'
	rule '10:0x3a:read:EIO'
	shell 4 'rdmsr -g -p 0-12 0x3a 0x40 2>&1 | grep -v "^rdmsr: hint: /dev/cpu/0/msr: "'
	out "CPU 2: 0x0000003a: 1" "rdmsr: CPU 0-1,10 cannot read MSR 0x0000003a" \
		"CPU 0-2,10: 0x00000040: 40" "rdmsr: No CPU 3-9,11-12"
	# An error is not a value of 0.
	for n in 0 1 2 10; do reg "$n" 0x41 $((n % 10)); done
	rule '1:0x41:read:EIO'
	rule '2:0x41:read:EACCES'
	try 4 rdmsr -ag 0x41
	out "CPU 0,10: 0"
	err_like "rdmsr: CPU 1 cannot read MSR 0x00000041" "rdmsr: hint: /dev/cpu/1/msr: *" \
		"rdmsr: pread: Permission denied"
}

# bats test_tags=shim
@test "-g: the exit status is that of the first failure in the order of reading" {
	rule '0:*:open:EIO'
	rule '1:*:open:EIO'
	rule '10:0x3a:read:EIO'
	try 3 rdmsr -ag 0x3a
	out "CPU 2: 1"
	err_like "rdmsr: CPU 10 cannot read MSR 0x0000003a" "rdmsr: hint: /dev/cpu/10/msr: *" \
		"rdmsr: CPU 0-1 doesn't support MSRs"
}

# bats test_tags=shim
@test "-g: a CPU that goes offline is skipped with -a and reported once with -p" {
	reg 1 0x40 0x40
	reg 2 0x40 0x40
	rule '1:0x41:read:ENXIO'
	rule '2:0x41:read:ENXIO'
	try 2 rdmsr -g -p 1-2 0x40-0x45
	out "CPU 1-2: 0x00000040: 40"
	err "rdmsr: No CPU 1-2"
	rule '0:*:open:ENXIO'
	reg 10 0x40 0x40
	reg 10 0x41 0x41
	try 0 rdmsr -ag 0x40-0x41
	out "CPU 1-2,10: 0x00000040: 40" "CPU 10: 0x00000041: 41"
	err
	rule '*:*:open:ENXIO'
	try 127 rdmsr -ag 0x40
	out
	err_like "rdmsr: open: No such file or directory" "rdmsr: hint: *modprobe msr*"
}

@test "-g: a range of more than 64 registers is printed if some of them cannot be read" {
	truncate -s 4096 device{0..3}
	truncate -s 1000 device3
	MSR_DEVICE=$PWD/device%d shell 127 'rdmsr -ag 0-0x440 2>/dev/null'
	[ "$(grep -c '^CPU 0-2: 0x[0-9a-f]*: 0$' out)" -eq $((0x440 + 1 - 993)) ]
	[ "$(grep -c '^CPU 0-3: 0x[0-9a-f]*: 0$' out)" -eq 993 ]
	[ "$(wc -l <out)" -eq $((0x440 + 1)) ]
}

@test "-g: without any device, the hint names modprobe" {
	rm -r cpu/*
	try 127 rdmsr -g -p 3-5 0x3a
	out
	err_like "rdmsr: open: No such file or directory" "rdmsr: hint: *modprobe msr*"
}

# bats test_tags=memory
@test "-g: more values than fit in memory are an error before anything is read" {
	shell 127 'ulimit -v 1000000; rdmsr -g 0-0xffffffff'
	out
	err_like "rdmsr: *memory"
}

@test "MSR_LABEL=never: -a with one register prints no label, as msr-tools 1.3" {
	export MSR_LABEL=never
	try 0 rdmsr -a 0x3a
	out 5 5 1 ff03
	try 0 rdmsr -a -f 1 -d 0x3a-0x3a
	out 0 0 0 -1
	# Other output does not change.
	try 0 rdmsr -p 0-1 0x3a
	out "CPU 0: 5" "CPU 1: 5"
	try 0 rdmsr -ag 0x3a
	out "CPU 0-1: 5" "CPU 2: 1" "CPU 10: ff03"
	try 0 rdmsr -aS 0x3a
	[ "$(head -n 1 out)" = "CPU 0: 0x0000003a: 0x0000000000000005" ]
	for n in 0 1 2 10; do reg "$n" 0x50 7; done
	try 0 rdmsr -a 0x3a 0x50
	[ "$(head -n 1 out)" = "CPU 0: 0x0000003a: 5" ]
	for MSR_LABEL in "" Never nevermore neve 1; do
		try 0 rdmsr -a 0x3a
		out "CPU 0: 5" "CPU 1: 5" "CPU 2: 1" "CPU 10: ff03"
	done
}

# Prints each system call that writes to a terminal, one per line.
# bats test_tags=shim
@test "lines are written to a terminal one by one, and to a pipe all at once" {
	export ASAN_OPTIONS=detect_leaks=0 # it does not work under strace
	command -v strace >/dev/null || skip "no strace"
	for n in 0 1 2 10; do reg "$n" 0x50 7; done
	for words in "-a 0x3a" "-p 0-1 0x3a 0x50" "-ag 0x3a"; do
		script -qec "strace -f -e trace=write -e signal=none -o trace rdmsr $words" shown >/dev/null
		[ "$(grep -c 'write(1, "CPU ' trace)" -eq "$([[ $words == *g* ]] && echo 1 || echo 4)" ]
		# shellcheck disable=SC2086
		rdmsr $words >expected
		# shellcheck disable=SC2086
		strace -f -e trace=write -o trace rdmsr $words >piped
		[ "$(grep -c 'write(1, "CPU ' trace)" -eq 1 ]
		cmp expected piped
	done
}

@test "-L: without a pattern, all names are listed" {
	try 0 rdmsr -L
	[ "$(wc -l <out)" -eq "$(grep -c $'^\t{0x' "$TOP/common/names_table.c")" ]
	grep -q '^0x0000003a  IA32_FEATURE_CONTROL  *[a-z]' out
}

# bats test_tags=shim
@test "-L: names that contain a pattern, in any case, are listed without opening a device" {
	try 0 rdmsr -L feature_CONTROL
	grep -q '^0x0000003a  IA32_FEATURE_CONTROL ' out
	[ "$(grep -vic feature_control out)" -eq 0 ]
	rdmsr -L >all
	try 0 rdmsr -L misc_enab
	awk 'index($2, "MISC_ENAB")' all | cmp - out
	[ -s out ]
	untouched
}

@test "-L: a number finds its names" {
	try 0 rdmsr -L 0xc0010114
	[ "$(wc -l <out)" -eq 1 ]
	grep -q '^0xc0010114  VM_CR ' out
	try 0 rdmsr --list 58 vm_cr
	[ "$(cut -c1-10 out | uniq | tr '\n' ' ')" = "0x0000003a 0xc0010114 " ]
	# Names that contain 16 are not listed.
	try 0 rdmsr -L 16
	[ "$(cut -c1-10 out | uniq)" = 0x00000010 ]
	rdmsr -L >all
	try 0 rdmsr -L 58
	[ "$(wc -l <out)" -gt 1 ]
	grep '^0x0000003a ' all | cmp - out
}

@test "-L: a range of numbers finds the names of each" {
	rdmsr -L >all
	try 0 rdmsr -L 0x480-0x483 58
	awk '$1 == "0x0000003a" || ($1 >= "0x00000480" && $1 <= "0x00000483")' all | cmp - out
	[ "$(wc -l <out)" -ge 6 ]
	try 1 rdmsr -L 0x483-0x480
	try 1 rdmsr -L 0x100000000
	try 1 rdmsr -L 0x5-0x5
}

@test "-L: no match ends with status 1 and no message" {
	try 1 rdmsr -L no_such_name
	out
	err
}

@test "-h and -V print to stdout, whatever the other arguments are" {
	try 0 rdmsr -h nonsense
	grep -q '^Usage: rdmsr \[options\] register\.\.\.$' out
	grep -q '; 1 --list found no name;' out
	err
	[ "$(awk 'length > 80' out)" = "" ]
	cp out short
	try 0 rdmsr --help -z
	cmp out short
	for words in -V "--version -z"; do
		# shellcheck disable=SC2086
		try 0 rdmsr $words
		out "rdmsr: version msrkit-$(cat "$TOP/VERSION")"
		err
	done
}

@test "unknown and incomplete options are rejected, and the message names them" {
	try 127 rdmsr -z 0x3a
	usage rdmsr "unknown option '-z'"
	try 127 rdmsr -az 0x3a
	usage rdmsr "unknown option '-z'"
	try 127 rdmsr --nonsense 0x3a
	usage rdmsr "unknown option '--nonsense'"
	try 127 rdmsr 0x3a -p
	usage rdmsr "option '-p' needs an argument"
	try 127 rdmsr 0x3a --processor
	usage rdmsr "option '--processor' needs an argument"
	try 127 rdmsr --all=1 0x3a
	usage rdmsr "option '--all=1' takes no argument"
	try 127 rdmsr --c 0x3a
	usage rdmsr "ambiguous option '--c'"
	try 127 rdmsr --s 0x3a
	usage rdmsr "ambiguous option '--s'"
}

@test "long options may be abbreviated, and ambiguous ones are rejected" {
	for option in --hex --hexadecimal --h; do
		try "$([ $option = --h ] && echo 127 || echo 0)" rdmsr $option 0x3a
	done
	usage rdmsr "ambiguous option '--h'"
	try 0 rdmsr --capital-hex -p 10 0x3a
	out FF03
	try 0 rdmsr --unsigned 0x3a
	out 5
	try 0 rdmsr --zero 0x3a
	out 0000000000000005
	try 0 rdmsr --zero-f 0x3a
	out 0000000000000005
	try 0 rdmsr --proc 2 0x3a
	out 1
	try 0 rdmsr --bit 1:0 -p 10 0x3a
	out 3
}

@test "-- ends the options" {
	try 0 rdmsr -p2 -- 0x3a
	out 1
	try 127 rdmsr -- -d 0x3a
	usage rdmsr "register '-d' is neither a number nor a known name"
	try 127 rdmsr -- 0x3a -d
	usage rdmsr "register '-d' is neither a number nor a known name"
}

@test "no register is a usage error" {
	try 127 rdmsr
	usage rdmsr "no register given"
}

# bats test_tags=shim
@test "invalid registers are rejected before any device is opened" {
	try 127 rdmsr FOO
	usage rdmsr "register 'FOO' is neither a number nor a known name"
	try 127 rdmsr MSR_FOO
	usage rdmsr "register 'MSR_FOO' is neither a number nor a known name"
	try 127 rdmsr XSR_IA32_TSC
	usage rdmsr "register 'XSR_IA32_TSC' is neither a number nor a known name"
	try 127 rdmsr 0x100000010
	usage rdmsr "register '0x100000010' does not fit in 32 bits"
	try 127 rdmsr 99999999999999999999999
	usage rdmsr "register '99999999999999999999999' does not fit in 32 bits"
	try 127 rdmsr 3a
	usage rdmsr "register '3a' is neither a number nor a known name (0x3a?)"
	for word in misc_enable MSR_MISC_ENABLE Msr_Misc_Enable; do
		try 127 rdmsr "$word"
		usage rdmsr "register '$word' is neither a number nor a known name (IA32_MISC_ENABLE?)"
	done
	for word in '' ' 0x3a' '0x3a ' 0x 08 0b1 3.5 0x3g -0 1U; do
		try 127 rdmsr -- "$word"
		[ "$(head -c 15 err)" = "rdmsr: register" ]
		[ "$(wc -l <err)" -eq 2 ]
		out
	done
	try 127 rdmsr 0x3a 0x10 nonsense
	usage rdmsr "register 'nonsense' is neither a number nor a known name"
	untouched
}

@test "invalid ranges are rejected" {
	try 127 rdmsr 0x493-0x480
	usage rdmsr "register '0x493-0x480' is a reversed range"
	try 127 rdmsr 0x10-
	usage rdmsr "register '0x10-' is neither a number nor a known name"
	try 127 rdmsr 0x10-0x100000000
	usage rdmsr "register '0x10-0x100000000' does not fit in 32 bits"
}

# bats test_tags=shim
@test "invalid CPU lists are rejected" {
	try 127 rdmsr -p '' 0x10
	usage rdmsr "CPU '' is not a number"
	try 127 rdmsr -p 1,,2 0x10
	usage rdmsr "CPU '' is not a number"
	try 127 rdmsr -p 1, 0x10
	usage rdmsr "CPU '' is not a number"
	try 127 rdmsr -p 3-1 0x10
	usage rdmsr "CPU '3-1' is a reversed range"
	try 127 rdmsr -p 0-4:0 0x10
	usage rdmsr "CPU '0-4:0' has a step of 0"
	try 127 rdmsr -p 2147483648 0x10
	usage rdmsr "CPU '2147483648' is larger than 2147483647"
	try 127 rdmsr -p 0-x 0x10
	usage rdmsr "CPU '0-x' is not a number"
	try 127 rdmsr -p 0,a 0x10
	usage rdmsr "CPU 'a' is not a number (0xa?)"
	try 127 rdmsr -p -1 0x10
	usage rdmsr "CPU '-1' is not a number"
	try 127 rdmsr -p 3:2 0x10
	usage rdmsr "CPU '3:2' is not a number"
	try 127 rdmsr -p 99999999999999999999 0x10
	usage rdmsr "CPU '99999999999999999999' is larger than 2147483647"
	untouched
}

# bats test_tags=shim
@test "invalid bit fields are rejected" {
	for field in 63:0junk 0x3:0 '' : 7: :7 +7:0 '7 :0' a; do
		try 127 rdmsr -f "$field" 0x10
		usage rdmsr "bit field '$field' is not HIGH:LOW or one bit's number"
	done
	try 127 rdmsr -f 64:0 0x10
	usage rdmsr "bit field '64:0' is outside bits 63:0"
	try 127 rdmsr -f 64 0x10
	usage rdmsr "bit field '64' is outside bits 63:0"
	try 127 rdmsr -f 3:5 0x10
	usage rdmsr "bit field '3:5' has its low bit above its high bit"
	untouched
}

@test "MSR_DEVICE: %d may be anywhere in the path" {
	mkdir -p other/3
	printf '\x42\0\0\0\0\0\0\0' >other/msr7
	printf '\x43\0\0\0\0\0\0\0' >other/3/msr_safe
	MSR_DEVICE=$PWD/other/msr%d try 0 rdmsr -a 0
	out "CPU 7: 42"
	MSR_DEVICE=$PWD/other/msr%d try 0 rdmsr -p 7 0
	out 42
	MSR_DEVICE=other/%d/msr_safe try 0 rdmsr -a 0
	out "CPU 3: 43"
	cd other
	MSR_DEVICE=msr%d try 0 rdmsr -a 0
	out "CPU 7: 42"
	cp msr7 cpu20
	MSR_DEVICE=cpu%d0 try 0 rdmsr -a 0
	out "CPU 2: 42"
}

@test "MSR_DEVICE: other directory entries are ignored" {
	mkdir -p other/{0,1,01,1x,x1,microcode,5}
	for n in 0 1 01 1x x1 microcode; do printf '\x42\0\0\0\0\0\0\0' >"other/$n/msr"; done
	MSR_DEVICE=$PWD/other/%d/msr try 0 rdmsr -a 0
	out "CPU 0: 42" "CPU 1: 42"
	err
}

@test "MSR_DEVICE: a template without %d, with two or with another % is rejected" {
	for template in '' /dev/cpu/0/msr /dev/%d/%d /dev/%s/msr /dev/%d/%s '/dev/%%d' /dev/% /dev/%5d; do
		MSR_DEVICE=$template try 127 rdmsr 0x3a
		usage rdmsr "MSR_DEVICE '$template' must contain exactly one %d and no other %"
	done
	MSR_DEVICE=$(printf '%05000d' 0)%d try 127 rdmsr 0x3a
	usage rdmsr "MSR_DEVICE '$(printf '%0256d' 0)' is too long for a path"
}

@test "only the first 256 bytes of a long word are shown" {
	local word shown
	word=$(printf '%0300d' 0)
	word=${word//0/z}
	shown=${word::256}
	try 127 rdmsr "$word"
	usage rdmsr "register '$shown' is neither a number nor a known name"
	try 127 rdmsr -p "$word" 0x3a
	usage rdmsr "CPU '$shown' is not a number"
	try 127 rdmsr -f "$word" 0x3a
	usage rdmsr "bit field '$shown' is not HIGH:LOW or one bit's number"
	MSR_DEVICE=$word try 127 rdmsr 0x3a
	usage rdmsr "MSR_DEVICE '$shown' must contain exactly one %d and no other %"
}

# bats test_tags=shim
@test "a missing CPU is reported with status 2" {
	try 2 rdmsr -p 7 0x3a
	out
	err "rdmsr: No CPU 7"
	try 2 rdmsr -p 2147483647 0x3a
	err "rdmsr: No CPU 2147483647"
}

# bats test_tags=shim
@test "a missing CPU of a list is reported, and the others are read" {
	try 2 rdmsr -p 0,7,10 0x3a
	out "CPU 0: 5" "CPU 10: ff03"
	err "rdmsr: No CPU 7"
}

# bats test_tags=shim
@test "without any device, the hint names modprobe" {
	rm -r cpu
	try 127 rdmsr 0x3a
	out
	err "rdmsr: open: No such file or directory" \
		"rdmsr: hint: /dev/cpu/0/msr: no CPU has this device: load the driver with 'modprobe msr'"
	try 127 rdmsr -a 0x3a
	err "rdmsr: open: No such file or directory" \
		"rdmsr: hint: /dev/cpu/0/msr: no CPU has this device: load the driver with 'modprobe msr'"
	mkdir -p cpu/0 cpu/1
	try 127 rdmsr -a 0x3a
	err "rdmsr: open: No such file or directory" \
		"rdmsr: hint: /dev/cpu/0/msr: no CPU has this device: load the driver with 'modprobe msr'"
	try 127 rdmsr -p 1 0x3a
	err "rdmsr: open: No such file or directory" \
		"rdmsr: hint: /dev/cpu/1/msr: no CPU has this device: load the driver with 'modprobe msr'"
}

@test "without any device of MSR_DEVICE, the hint names the variable" {
	MSR_DEVICE=$PWD/nowhere/%d try 127 rdmsr -a 0x3a
	err "rdmsr: open: No such file or directory" \
		"rdmsr: hint: $PWD/nowhere/0: no CPU has this device: load its driver ('modprobe msr' for /dev/cpu/N/msr), or correct MSR_DEVICE"
}

@test "-a: a path that is not a directory has no device" {
	mkdir odd odd/0
	printf '%0100d' 0 >odd/0/msr
	: >odd/1
	MSR_DEVICE=$PWD/odd/%d/msr try 0 rdmsr -a 0x10
	out "CPU 0: 3030303030303030"
	err
	MSR_DEVICE=$PWD/odd/1/%d try 127 rdmsr -a 0x10
	out
	err "rdmsr: open: Not a directory" \
		"rdmsr: hint: $PWD/odd/1/0: unknown cause; see the kernel log (dmesg)"
}

# bats test_tags=shim
@test "open: ENXIO means no such CPU, EIO means no MSRs" {
	rule '1:*:open:ENXIO'
	rule '2:*:open:EIO'
	try 2 rdmsr -p 1 0x3a
	err "rdmsr: No CPU 1"
	try 3 rdmsr -p 2 0x3a
	err "rdmsr: CPU 2 doesn't support MSRs"
}

# bats test_tags=shim
@test "read: EIO means no such register, ENXIO means no such CPU" {
	try 4 rdmsr -p 1 0xffffff
	out
	err "rdmsr: CPU 1 cannot read MSR 0x00ffffff" "rdmsr: hint: /dev/cpu/1/msr: $CANNOT_READ"
	rule '2:0x3a:read:ENXIO'
	try 2 rdmsr -p 2 0x3a
	err "rdmsr: No CPU 2"
}

# bats test_tags=shim
@test "-a goes on after a CPU that fails, and ends with the status of the first failure" {
	rule '1:0x3a:read:EIO'
	rule '2:*:open:EIO'
	try 4 rdmsr -a 0x3a
	out "CPU 0: 5" "CPU 10: ff03"
	err "rdmsr: CPU 1 cannot read MSR 0x0000003a" \
		"rdmsr: hint: /dev/cpu/1/msr: $NO_FEATURE_CONTROL" "rdmsr: CPU 2 doesn't support MSRs"
}

# bats test_tags=shim
@test "-a skips a CPU that goes offline" {
	rule '0:*:open:ENXIO'
	rule '1:*:open:ENOENT'
	rule '2:0x3a:read:ENXIO'
	try 0 rdmsr -a 0x3a
	out "CPU 10: ff03"
	err
}

# bats test_tags=shim
@test "-a reports that no CPU is left if all go offline" {
	rule '*:*:open:ENXIO'
	try 127 rdmsr -a 0x3a
	out
	err_like "rdmsr: open: No such file or directory" "rdmsr: hint: /dev/cpu/0/msr: *modprobe msr*"
}

# bats test_tags=shim
@test "an unreadable register is reported, and the rest are read" {
	reg 0 0x40 0x40
	try 4 rdmsr 0x3a 0xdead 0x40
	out "0x0000003a: 5" "0x00000040: 40"
	err "rdmsr: CPU 0 cannot read MSR 0x0000dead" "rdmsr: hint: /dev/cpu/0/msr: $CANNOT_READ"
	rule '0:0x3a:read:EACCES'
	try 127 rdmsr 0x3a 0x40
	out "0x00000040: 40"
	err_like "rdmsr: pread: Permission denied" "rdmsr: hint: *"
}

# bats test_tags=shim
@test "a CPU that goes offline between two reads is reported once" {
	rule '1:0x41:read:ENXIO'
	reg 1 0x40 0x40
	try 2 rdmsr -p 1 0x40-0x45
	out "0x00000040: 40"
	err "rdmsr: No CPU 1"
}

# bats test_tags=shim
@test "a short read is an error" {
	rule '0:0x3a:read:short=4'
	rule '1:0x3a:read:short=0'
	for n in 0 1; do
		try 127 rdmsr -p $n 0x3a
		out
		err "rdmsr: pread: $((4 - 4 * n)) of 8 bytes" \
			"rdmsr: hint: /dev/cpu/$n/msr: $NOT_A_DEVICE"
	done
}

@test "a file that ends before the register is an error" {
	mkdir other
	printf 'abcd' >other/0
	MSR_DEVICE=$PWD/other/%d try 127 rdmsr 0
	err "rdmsr: pread: 4 of 8 bytes" \
		"rdmsr: hint: $PWD/other/0: $NOT_A_DEVICE"
}

# bats test_tags=shim
@test "hints: EACCES and EPERM on open" {
	rule '0:*:open:EACCES'
	rule '1:*:open:EPERM'
	try 127 rdmsr 0x3a
	err "rdmsr: open: Permission denied" \
		"rdmsr: hint: /dev/cpu/0/msr: $OPEN_EACCES"
	try 127 rdmsr -p 1 0x3a
	err "rdmsr: open: Operation not permitted" \
		"rdmsr: hint: /dev/cpu/1/msr: $OPEN_EPERM"
}

# bats test_tags=shim
@test "hints: EACCES on a read names the allowlist of the driver, other errors are unknown" {
	rule '0:0x3a:read:EACCES'
	rule '1:0x3a:read:EINVAL'
	rule '2:0x3a:read:EPERM'
	try 127 rdmsr 0x3a
	err "rdmsr: pread: Permission denied" \
		"rdmsr: hint: /dev/cpu/0/msr: the driver denies this register: with msr_safe, it is not in its allowlist"
	try 127 rdmsr -p 1 0x3a
	err "rdmsr: pread: Invalid argument" \
		"rdmsr: hint: /dev/cpu/1/msr: unknown cause; see the kernel log (dmesg)"
	try 127 rdmsr -p 2 0x3a
	err "rdmsr: pread: Operation not permitted" \
		"rdmsr: hint: /dev/cpu/2/msr: unknown cause; see the kernel log (dmesg)"
}

# bats test_tags=shim
@test "hints: EMFILE names the limit on open files" {
	rule '0:*:open:EMFILE'
	try 127 rdmsr 0x3a
	err_like "rdmsr: open: @(Too many open files|No file descriptors available)" \
		"rdmsr: hint: /dev/cpu/0/msr: too many open files; wrmsr needs one per CPU: raise the limit with 'ulimit -n'"
}

# bats test_tags=shim
@test "only the first error with status 4 or 127 has a hint" {
	rule '*:*:open:EACCES'
	try 127 rdmsr -a 0x3a
	[ "$(grep -c 'open: Permission denied' err)" -eq 4 ]
	[ "$(grep -c hint err)" -eq 1 ]
	# Earlier errors with another status have no hint.
	try 2 rdmsr -p 7,10 0x3a
	err "rdmsr: No CPU 7" "rdmsr: open: Permission denied" \
		"rdmsr: hint: /dev/cpu/10/msr: $OPEN_EACCES"
}

# bats test_tags=shim
@test "an unprivileged user is subject to the mode of the file" {
	chmod 0 cpu/0/msr
	try 127 as_user rdmsr 0x3a
	out
	err "rdmsr: open: Permission denied" \
		"rdmsr: hint: /dev/cpu/0/msr: $NOT_ROOT"
	chmod 644 cpu/0/msr
	try 0 as_user rdmsr 0x3a
	out 5
}

@test "a full disk and a closed stdout are errors" {
	shell 127 'rdmsr 0x3a >/dev/full'
	err "rdmsr: standard output: No space left on device"
	shell 127 'rdmsr -a 0x3a >/dev/full'
	err "rdmsr: standard output: No space left on device"
	shell 127 'rdmsr --help >/dev/full'
	err "rdmsr: standard output: No space left on device"
	shell 127 'rdmsr 0x3a >&-'
	err "rdmsr: standard output: Bad file descriptor"
}

# bats test_tags=shim
@test "a device error before an output error determines the status" {
	reg 1 0x10 7
	rule '1:0x3a:read:EIO'
	shell 4 'rdmsr -p 1 0x3a 0x10 >/dev/full'
	err "rdmsr: CPU 1 cannot read MSR 0x0000003a" \
		"rdmsr: hint: /dev/cpu/1/msr: $NO_FEATURE_CONTROL" \
		"rdmsr: standard output: No space left on device"
}

@test "reading ends once the output cannot be written" {
	truncate -s 4096 whole
	MSR_DEVICE=$PWD/who%dle try 127 rdmsr -a 0
	MSR_DEVICE=$PWD/%dwhole shell 127 'mv whole 0whole; rdmsr -0 0-0xffffffff >/dev/full'
	[ "$(grep -c 'standard output: No space left on device' err)" -eq 1 ]
}

# bats test_tags=shim,descriptors
@test "with stderr closed, no message is written to a device" {
	rule '1:0x3a:read:EIO'
	shell 4 'rdmsr -a 0x3a 2>&-'
	out "CPU 0: 5" "CPU 2: 1" "CPU 10: ff03"
	[ "$(value 0 0x3a)" = 0x5 ]
}

@test "SIGPIPE ends rdmsr without a message" {
	shell 141 'rdmsr -L | head -n 1'
	[ "$(wc -l <out)" -eq 1 ]
	err
}

# The memory of a sanitizer exceeds the limit.
# bats test_tags=memory
@test "a range of registers needs no memory" {
	truncate -s 8G device0
	MSR_DEVICE=$PWD/device%d shell 141 'ulimit -v 12000; rdmsr 0-0xffffffff | head -n 1'
	out "0x00000000: 0"
	err
}

# There may be no other locale than C to test with. Static programs hide their imports.
# bats test_tags=shim
@test "output is the same in every locale, since no program sets one" {
	for program in rdmsr wrmsr vmxdecode; do
		nm -D "$BIN/$program" >symbols
		grep -qw write symbols
		run ! grep -Eq ' U (setlocale|newlocale|uselocale)' symbols
	done
}

# many_cpus VALUES: makes one CPU per line of the file VALUES, each with one register.
many_cpus() {
	python3 - <<-END
		import os
		for cpu, value in enumerate(open("$1")):
		    os.makedirs(f"cpu/{cpu}", exist_ok=True)
		    os.makedirs(f"reg/{cpu}", exist_ok=True)
		    open(f"cpu/{cpu}/msr", "w").close()
		    with open(f"reg/{cpu}/0000003a", "w") as f:
		        f.write(value)
	END
}

# bats test_tags=shim
@test "8,192 CPUs are read, and grouped with -g" {
	yes 0x5 | head -n 8192 >values
	many_cpus values
	try 0 rdmsr -a 0x3a
	seq 0 8191 | sed 's/.*/CPU &: 5/' | cmp - out
	err
	try 0 rdmsr -ag 0x3a
	out "CPU 0-8191: 5"
	echo 0x1 | tee reg/77/0000003a >reg/5000/0000003a
	try 0 rdmsr -ag 0x3a
	out "CPU 0-76,78-4999,5001-8191: 5" "CPU 77,5000: 1"
}

# unfold FILE: prints "CPU LIST: REST" as one line per CPU.
unfold() {
	python3 - "$1" <<-END
		import re, sys
		for line in open(sys.argv[1]):
		    cpus, rest = re.fullmatch(r"(?:rdmsr: )?CPU (\S+?)(:? .*)\n", line).groups()
		    for part in cpus.split(","):
		        first, last = (part.split("-") * 2)[:2]
		        for cpu in range(int(first), int(last) + 1):
		            print(f"CPU {cpu}{rest}")
	END
}

# bats test_tags=shim
@test "-g: if every other one of 8,192 CPUs differs, no line with a host exceeds 4,096 bytes" {
	for ((n = 0; n < 8192; n++)); do echo $((n % 2 + 5)); done >values
	many_cpus values
	rdmsr -a 0x3a >expected
	try 0 rdmsr -ag 0x3a
	# All but the last line of a group are full.
	[ "$(awk '{ print $NF, length }' out | sort -u | tr '\n' ' ')" = \
		"5 3836 5 781 6 3836 6 781 " ] || { awk '{ print $NF, length }' out; false; }
	unfold out | sort -V | cmp - expected
	sed "s/^/$(printf '%0255d' 0): /" out >fleet
	try 3 vmxdecode -q <fleet
	# wrmsr accepts these lines, too, and finds no change.
	rdmsr -Sag 0x3a >saved
	try 0 wrmsr -b -n --verify <saved
	out
	# The rest of the line counts, too, as it does in a message.
	try 0 rdmsr -ag -c0 -f 62:1 IA32_FEATURE_CONTROL 0x3a
	[ "$(awk 'length > 4096 - 257' out)" = "" ]
	[ "$(grep -c 'IA32_FEATURE_CONTROL\[62:1\]: 0x0000000000000002$' out)" -eq 6 ]
	for ((n = 1; n < 8192; n += 2)); do rm "reg/$n/0000003a"; done
	try 4 rdmsr -ag 0x3a
	grep -q "^rdmsr: CPU 1,3,.* cannot read MSR 0x0000003a$" err
	[ "$(awk 'length > 4096 - 257' err)" = "" ]
	sed -i '/^rdmsr: hint: /d' err
	unfold err | cut -d ' ' -f 2 | cmp - <(seq 1 2 8191)
	unfold out | cut -d ' ' -f 2 | cmp - <(seq 0 2 8190 | sed 's/$/:/')
	[ "$(wc -l <err)" -eq 6 ]
}

@test "-g: a message that names no CPU is printed once per register, whatever the length of the CPU list" {
	mkdir plain
	(cd plain && seq 1 2 8191 | xargs touch) # 4,096 CPUs whose devices are empty
	printf '%08d' 0 | tee plain/0 >plain/2
	MSR_DEVICE=$FAKEMSR/plain/%d try 127 rdmsr -ag 0 8
	out "CPU 0,2: 0x00000000: 3030303030303030"
	err "rdmsr: pread: 0 of 8 bytes" "rdmsr: hint: $FAKEMSR/plain/1: $NOT_A_DEVICE" \
		"rdmsr: pread: 0 of 8 bytes"
	MSR_DEVICE=nowhere/%d try 127 rdmsr -g -p 0-8190:2 0
	err_like "rdmsr: open: No such file or directory" \
		"rdmsr: hint: nowhere/0: no CPU has this device: *"
}
