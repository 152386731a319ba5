# vmxdecode: values, labels, invalid lines, and all output.

load ../helpers

# short STATUS INPUT LINE...: the same with --short, and compares the output with the lines.
short() {
	local status=$1 input=$2
	shift 2
	decode "$status" "$input" -s
	out "$@"
	err
}

@test "each value of IA32_FEATURE_CONTROL has its verdict" {
	short 3 '0x0\n' unlocked
	short 1 '0x1\n' disabled
	short 1 '0x3\n' disabled
	short 3 '0x4\n' unlocked
	short 0 '0x5\n' enabled
	short 3 '0x6\n' unlocked
	short 0 '0x7\n' enabled
	short 1 '0xff03\n' disabled
	short 0 '0x100005\n' enabled
	short 0 '0x60005\n' enabled
}

@test "enabled: the whole block is printed" {
	decode 0 '5\n'
	out "IA32_FEATURE_CONTROL (0x3a, assumed) = 0x5" \
		"  0      lock                                          yes" \
		"  1      VMX in SMX                                    no" \
		"  2      VMX outside SMX                               yes" \
		"  14:8   SENTER local functions                        0x0" \
		"  15     SENTER global                                 no" \
		"  17     SGX launch control                            no" \
		"  18     SGX                                           no" \
		"  20     LMCE                                          no" \
		"VT is enabled: locked, with VMX outside SMX on."
	err
}

@test "disabled: the example of 2007 is usable only after a TXT launch" {
	decode 1 'ff03\n'
	out "IA32_FEATURE_CONTROL (0x3a, assumed) = 0xff03" \
		"  0      lock                                          yes" \
		"  1      VMX in SMX                                    yes" \
		"  2      VMX outside SMX                               no" \
		"  14:8   SENTER local functions                        0x7f" \
		"  15     SENTER global                                 yes" \
		"  17     SGX launch control                            no" \
		"  18     SGX                                           no" \
		"  20     LMCE                                          no" \
		"VT is disabled: locked, with VMX outside SMX off." \
		"It is usable only inside SMX, after an Intel TXT measured launch." \
		"This cannot change before a power-off; a restart is not enough. The firmware's" \
		"setup decides, or the kernel: Linux since 5.6 locks the register at boot if the" \
		"firmware has not, with bit 2 set only if built with KVM for Intel. In a virtual" \
		"machine, its host decides." \
		"The processor has VMX: bits 1 and 2 may be set only where there is VMX."
	decode 1 '1\n'
	run ! grep -q TXT out
}

@test "unlocked: the block gives the command to enable it" {
	decode 3 '0\n'
	[ "$(tail -n 6 out)" = "VT is unlocked: not usable yet, if the processor has VMX at all.
'wrmsr -a --verify --set 5 0x3a' enables it until power-off. The lock also
freezes SGX and LMCE.
This register alone cannot show whether there is VMX, and Linux since 5.6 hides
vmx in /proc/cpuinfo while it is disabled. To find out:
rdmsr -S 0x3a 0x480 2>&1 | vmxdecode" ]
}

@test "every field of IA32_FEATURE_CONTROL is printed, and reserved bits that are set" {
	decode 0 '8000000000167f07\n'
	[ "$(sed -n '2,12p' out | tr -s ' ')" = " 0 lock yes
 1 VMX in SMX yes
 2 VMX outside SMX yes
 14:8 SENTER local functions 0x7f
 15 SENTER global no
 17 SGX launch control yes
 18 SGX yes
 20 LMCE yes
 63 reserved yes
VT is enabled: locked, with VMX outside SMX on." ]
	decode 0 '10015\n'
	grep -q '^  4      reserved  *yes$' out
	grep -q '^  16     reserved  *yes$' out
}

@test "blocks are at most 80 columns wide, except for lists" {
	for value in 0 1 3 5 ff03 ff05 'VM_CR: 0' 'VM_CR: 10' 'VM_CR: 18' '0x486: 1' '0x489: 1' \
		'0x3a: 0\n0x480: 0\n0xc0010114: 0' '0x3a: 1\nrdmsr: CPU 0 cannot read MSR 0x480' \
		'0x482: 1\n0x48e: 2' '5\n1' 'CPU 2147483647: 5\nCPU 2147483646: 1'; do
		printf '%b\n' "$value" >in
		vmxdecode <in >out || true
		[ "$(awk 'length > 80' out)" = "" ]
	done
}

@test "AMD's VM_CR: each value has its verdict" {
	for pair in 0x0:enabled:0 0x8:enabled:0 0x10:unlocked:3 0x18:disabled:1 0x7:enabled:0; do
		IFS=: read -r value verdict status <<<"$pair"
		short "$status" "0xc0010114: $value\n" "$verdict"
		short "$status" "VM_CR: $value\n" "$verdict"
		decode "$status" "$value\n" --svm -s
		out "$verdict"
	done
}

@test "AMD's VM_CR: the whole blocks are printed" {
	decode 1 '0xc0010114: 0x18\n'
	out "VM_CR (0xc0010114) = 0x18" \
		"  0      DPD                                           no" \
		"  1      R_INIT                                        no" \
		"  2      DIS_A20M                                      no" \
		"  3      LOCK                                          yes" \
		"  4      SVMDIS                                        yes" \
		"SVM is disabled: SVMDIS is 1 and locked." \
		"Only the firmware's setup can change that or, where the processor has SVM" \
		"lock, the key that the firmware has set."
	decode 3 '10\n' --svm
	[ "$(tail -n 2 out)" = "SVM is unlocked: SVMDIS is 1 but not locked.
'wrmsr -a --verify --clear 0x10 0xc0010114' enables it until the next reset." ]
	[ "$(head -n 1 out)" = "VM_CR (0xc0010114, assumed) = 0x10" ]
	decode 0 '0\n' --svm
	[ "$(tail -n 2 out)" = "SVM is enabled: SVMDIS is 0, if the processor has SVM at all; this register
alone cannot show that." ]
	decode 0 '0xc0010114: 0x8000000000000020\n'
	[ "$(sed -n '7,8p' out | tr -s ' ')" = $' 5 reserved yes\n 63 reserved yes' ]
}

@test "--svm applies only to values without a register" {
	decode 1 '5\n0x3a: 0x11\n' --svm
	[ "$(grep ' = ' out)" = "IA32_FEATURE_CONTROL (0x3a) = 0x11
VM_CR (0xc0010114, assumed) = 0x5" ]
}

@test "labels: every combination is accepted" {
	short 0 '5\n' "enabled"
	short 0 'CPU 3: 5\n' "CPU 3: enabled"
	short 0 '0x0000003a: 5\n' "enabled"
	short 0 'IA32_FEATURE_CONTROL: 5\n' "enabled"
	short 0 'MSR_IA32_FEAT_CTL: 5\n' "enabled"
	short 0 'CPU 3: 0x3a: 5\n' "CPU 3: enabled"
	short 0 'node17: 5\n' "node17: enabled"
	short 0 'node17: CPU 0: 5\n' "node17: CPU 0: enabled"
	short 0 'node17: 0x3a: 5\n' "node17: enabled"
	short 0 'node17: CPU 0: IA32_FEATURE_CONTROL: 0x5\n' "node17: CPU 0: enabled"
}

@test "labels: misplaced, duplicate and invalid ones are rejected" {
	for line in '0x3a: CPU 0: 5' '0x3a: 0x3a: 5' '0x: 5' '0x100000000: 5' 'IA32_NONSENSE: 5' \
		'MSR_NONSENSE: 5' '0x0000003a[7:0]: 5'; do
		decode 2 "5\n$line\n" -q
		err_like "vmxdecode: line 2: '*' *"
		grep -qF "'${line%%: *}'" err
	done
	for line in 'CPU 0:5' 'CPU  0: 5' 'CPU : 5'; do
		decode 2 "5\n$line\n" -q
		err "vmxdecode: line 2: '${line#CPU }' is not a valid label here"
	done
	for line in 'CPU 0: node1: 5' 'a: node1: 5'; do
		decode 2 "5\n$line\n" -q
		if [ "${line%%: *}" = a ]; then
			err "vmxdecode: a: '${line#a: }' is not a value"
		else
			err "vmxdecode: line 2: 'node1' is not a register"
		fi
	done
	for list in x -1 2147483648 08 1-0 0-2:2 "0," ,0 0,,1 0- 0-2147483648; do
		decode 2 "5\nCPU $list: 5\n" -q
		err "vmxdecode: line 2: '$list' is not a CPU list"
	done
	for line in ': 5' 'two words: 5' 'CPU 0: CPU 1: 5' 'TSC: 0x3a: 0x3a: 5'; do
		decode 2 "5\n$line\n" -q
		err_like "vmxdecode: line 2: '*' is not a value"
	done
	for line in '0x3a: CPU 0: 5' 'node1: CPU 1: 5'; do
		decode 2 "5\na: $line\n" -q
		err "vmxdecode: a: '$line' is not a value"
	done
	decode 2 '0x3a: CPU 0: 5\nCPU 0: n: 5\nCPU 3 5\n' -q
	err "vmxdecode: line 1: '0x3a' is not a valid label here" \
		"vmxdecode: line 2: 'n' is not a register" \
		"vmxdecode: line 3: '3 5' is not a valid label here" \
		"vmxdecode: no value on standard input"
	decode 2 '5\nCPU x: 5\nIA32_NONSENSE: 5\nzz\n' -s
	out enabled
	err "vmxdecode: line 2: 'x' is not a CPU list" \
		"vmxdecode: line 3: 'IA32_NONSENSE' is neither a number nor a known name" \
		"vmxdecode: line 4: 'zz' is not a value"
}

@test "the name of a register before another label is a host" {
	short 0 'TSC: 0x3a: 5\n' "TSC: enabled"
	short 0 'TSC: CPU 0: 5\n' "TSC: CPU 0: enabled"
	decode 4 'TSC: 5\n'
	out "IA32_TIME_STAMP_COUNTER (0x10) = 0x5"
}

@test "a CPU list in a label may have ranges in any order that overlap" {
	short 0 'CPU 0-3,8: 5\n' "CPU 0-3,8: enabled"
	short 0 'CPU 8,0x2-3,0-2,8: 5\nCPU 4: 5\n' "CPU 0-4,8: enabled"
	short 0 'n: CPU 0-1: 0x3a: 5\nn: CPU 2,3: 0x3a: 5\n' "n: CPU 0-3: enabled"
	short 0 'CPU 0-2147483647: 5\nCPU 7: 5\n' "CPU 0-2147483647: enabled"
	short 1 'CPU 0-7: 0x3a: 5\nCPU 0,2-3: 0x480: 1\nCPU 8-9: 1\n' \
		"CPU 8-9: disabled" "CPU 0-7: enabled"
	# CPUs that have the value keep it, and the others get it.
	decode 0 'CPU 1,4-5: 5\nCPU 0-6: 0x3a: 5\nCPU 2-8: 5\n'
	[ "$(grep -e '^CPU' -e ' = ' out)" = "CPU 0,2-3,6
IA32_FEATURE_CONTROL (0x3a) = 0x5
CPU 1,4-5,7-8
IA32_FEATURE_CONTROL (0x3a, assumed) = 0x5" ]
}

@test "if one CPU of a list contradicts an earlier line, nothing of the line is kept" {
	decode 2 'CPU 5: 1\nCPU 0-3,5,7: 5\nCPU 8-9: 5\nCPU 4-9: 0x3a: 5\n' -s
	out "CPU 5: disabled" "CPU 8-9: enabled"
	err "vmxdecode: line 2: contradicts an earlier line for the same CPU and register" \
		"vmxdecode: line 4: contradicts an earlier line for the same CPU and register"
}

@test "thousands of CPUs that are not adjacent are read in any order, and a list fills the gaps" {
	local order even
	even=$(seq -s , 0 2 3998)
	for order in 'n' '1999 - n' '(n * 1237) % 2000'; do
		awk "BEGIN { for (n = 0; n < 2000; n++) printf \"CPU %d: 5\\n\", 2 * ($order) }" >lines
		{ cat lines; echo 'CPU 4001: 1'; } >in
		try 1 vmxdecode -s <in
		out "CPU 4001: disabled" "CPU $even: enabled"
		{ cat in; echo 'CPU 0-4001: 5'; } | try 2 vmxdecode -s
		out "CPU 4001: disabled" "CPU $even: enabled"
		err "vmxdecode: line 2002: contradicts an earlier line for the same CPU and register"
		{ cat in; echo 'CPU 0-4000: 5'; echo 'CPU 4002: 5'; } | try 1 vmxdecode -s
		out "CPU 4001: disabled" "CPU 0-4000,4002: enabled"
	done
}

@test "IA32_VMX_BASIC of a CPU list applies to each of its CPUs" {
	decode 1 'CPU 0-7: 1\nCPU 4-7: 0x480: 1\n'
	[ "$(grep -c 'has VMX' out)" -eq 1 ]
	decode 1 'CPU 0-7: 1\nCPU 4-7: 0x480: 1\nCPU 0-3: 0x480: 2\n'
	grep -q 'has VMX' out
}

@test "the number of a CPU is read as in C" {
	short 0 'CPU 010: 5\nCPU 0x1F: 5\n' "CPU 8,31: enabled"
}

@test "a number without 0x before a colon is a host" {
	short 0 '58: 5\n' "58: enabled"
}

@test "blank lines, comments, blanks around a line, CR and a missing last newline are ignored" {
	short 0 '\n# comment\n \t# another: 7\n  \t\n \t5 \r\n\r\n' enabled
	short 0 'CPU 0: 5\r\nCPU 1: 5' "CPU 0-1: enabled"
}

@test "values: the output of rdmsr with each letter is read" {
	reg_value=0xff03
	cpus 0
	reg 0 0x3a $reg_value
	for letters in "" -x -X -d -u -o -c -0 "-c -x" "-c -X" "-c -d" "-c -u" "-c -o" "-0 -d" \
		"-0 -o" "-0 -u" "-0 -c -o" "-0 -c" -r "-r -c" "-r -c -0"; do
		shell 1 "rdmsr $letters 0x3a | vmxdecode -J $letters"
		grep -q '"value":"0xff03"' out
		grep -q '"verdict":"disabled"' out
	done
	reg 0 0x3a -2
	for letters in -d "-c -d" -u "-c -u" -o -r; do
		shell 3 "rdmsr $letters 0x3a | vmxdecode -J $letters"
		grep -q '"value":"0xfffffffffffffffe"' out
	done
}

@test "leading zeros, 0X and surplus options are accepted" {
	short 0 '0X5\n' enabled
	short 0 '0000000000000000000005\n' enabled
	for letters in -d -u -o "-c -d" "-0 -u" "-c"; do
		# shellcheck disable=SC2086
		decode 0 '0000000005\n' -s $letters
		out enabled
	done
}

@test "each long option does the same as the short one" {
	for pair in x:hexadecimal X:capital-hexadecimal 0:zero-pad d:decimal u:unsigned-decimal o:octal \
		c:c-language s:short q:quiet J:json; do
		decode 1 '0100\nCPU 7: 1\n' "-${pair%:*}"
		mv out short
		decode 1 '0100\nCPU 7: 1\n' "--${pair#*:}"
		cmp out short
	done
	decode 1 '0x0001\n' --cap --hex --c-lang -s --oct --unsigned --dec --hexa
	out disabled
	decode 0 '\x05\0\0\0\0\0\0\0' --raw --short
	out enabled
}

@test "invalid values are rejected" {
	for value in '0x' '5U' '-1' '0x10000000000000000' '5 5' '0x5h' '1_0'; do
		decode 2 "$value\n"
		out
		err "vmxdecode: line 1: '$value' is not a value" "vmxdecode: no value on standard input"
	done
	decode 2 '0x5\n' -d -q
	decode 2 '9223372036854775808\n' -d -q
	decode 2 '-9223372036854775809\n' -d -q
	decode 2 '-5\n' -u -q
	decode 2 '18446744073709551616\n' -u -q
	decode 2 '5U\n' -u -q
	decode 2 '8\n' -o -q
	decode 2 'a\n' -d -q
	decode 2 '{0x05,0x00}\n' -r -c -q
	decode 2 '{0x05,0,0,0,0,0,0,0x100}\n' -r -c -q
	decode 2 '{0x05,0,0,0,0,0,0,0,0}\n' -r -c -q
	decode 2 '{\n' -r -c -q
}

@test "the last letter for a format is used" {
	decode 0 '5\n' -d -o -x -s
	decode 1 '65283\n' -x -d -q
	decode 0 '15\n' -r -x -u -d -o -s
	out enabled
	decode 2 '5U\n' -c -u -X -q
	decode 0 '5U\n' -c -X -o -u -q
	decode 3 '16\n' -r -o -X -s
	out unlocked
	decode 0 '\x05\0\0\0\0\0\0\0' -d -X -o -u -x -r -q
}

@test "-r: whole values are read, and a length that is not a multiple of 8 is an error" {
	decode 0 '\x05\0\0\0\0\0\0\0\x05\0\0\0\0\0\0\0' -r -s
	out "2 unnamed CPUs: enabled"
	decode 2 '\x05\0\0\0\0\0\0\0\x05' -r -s
	out enabled
	err "vmxdecode: the length of the input is not a multiple of 8"
	{ for ((i = 0; i < 2000; i++)); do printf '\x05\0\0\0\0\0\0\0'; done; } >in
	shell 0 'for i in 1 2; do head -c 8003 in; tail -c +8004 in; done | vmxdecode -r -s'
	out "4000 unnamed CPUs: enabled"
}

@test "a NUL byte and a long line are bad lines, and the rest is read" {
	decode 2 '5\n0x\x005\n# \x00\n' -s
	out enabled
	err "vmxdecode: line 2: contains a NUL byte" "vmxdecode: line 3: contains a NUL byte"
	printf '%4096s\n%4097s\n%100000s\n5\n' 5 5 5 >in
	try 2 vmxdecode -s <in
	out "2 unnamed CPUs: enabled"
	err "vmxdecode: line 2: is longer than 4096 bytes" "vmxdecode: line 3: is longer than 4096 bytes"
}

@test "control characters are rejected in host names, and not printed" {
	decode 2 '\x1b[31mX\n'
	err "vmxdecode: line 1: '?[31mX' is not a value" "vmxdecode: no value on standard input"
	decode 2 'a\x7f: 5\n\x1b[2J: 5\n'
	err "vmxdecode: line 1: 'a?' is not a valid label here" "vmxdecode: line 2: '?[2J' is not a valid label here" \
		"vmxdecode: no value on standard input"
}

@test "the same CPU twice is ignored with an equal value, and a bad line with another" {
	short 0 'CPU 0: 5\nCPU 0: 5\n' "CPU 0: enabled"
	decode 2 'CPU 0: 5\nCPU 1: 5\nCPU 0: 1\n' -s
	out "CPU 0-1: enabled"
	err "vmxdecode: line 3: contradicts an earlier line for the same CPU and register"
	short 0 'a: CPU 0: 5\nb: CPU 0: 7\nCPU 0: 0x480: 1\n' "a,b: CPU 0: enabled"
	decode 2 'CPU 0: 5\nCPU 0: 0x3a: 1\n' -q
	decode 0 'CPU 0: 5\nCPU 0: 0x3a: 5\nCPU 0: IA32_FEATURE_CONTROL: 0x05\nCPU 1: 0x3a: 5\n'
	[ "$(grep -e '^CPU' -e ' = ' out)" = "CPU 1
IA32_FEATURE_CONTROL (0x3a) = 0x5
CPU 0
IA32_FEATURE_CONTROL (0x3a, assumed) = 0x5" ]
	short 0 'n: CPU 0: 5\nn: CPU 0: 0x480: 6\n' "n: CPU 0: enabled"
}

@test "input without a value is an error" {
	decode 2 ''
	out
	err "vmxdecode: no value on standard input"
	decode 2 '# nothing\n\n' -J
	out
	err "vmxdecode: no value on standard input"
	decode 2 '' -r
	err "vmxdecode: no value on standard input"
}

@test "the exit status is that of the worst verdict" {
	short 1 'CPU 0: 5\nCPU 1: 0\nCPU 2: 1\n' "CPU 2: disabled" "CPU 1: unlocked" "CPU 0: enabled"
	short 3 'CPU 0: 5\nCPU 1: 0\n' "CPU 1: unlocked" "CPU 0: enabled"
	short 4 '0x1a0: 5\n'
	short 4 '0x480: 5\n'
	decode 1 'CPU 0: 5\nCPU 1: 1\n' -q
	out
	err
}

@test "a bad line outweighs every verdict" {
	for value in 5 1 0 '0x480: 1'; do
		decode 2 "$value\nzz\n" -q
		err "vmxdecode: line 2: 'zz' is not a value"
	done
}

@test "registers without a verdict do not change the exit status" {
	short 0 'a: CPU 0: 5\nb: CPU 0: 0x480: 1\na: CPU 1: 0x1a0: 5\n' "a: CPU 0: enabled"
}

@test "blocks are sorted by register, then by verdict, the worst first" {
	decode 1 'CPU 0: VM_CR: 0\nCPU 0: 0x480: 1\nCPU 0: 5\nCPU 1: 0x10: 0\nCPU 2: 1\nCPU 1: 0\nCPU 3: 7\n'
	[ "$(grep ' = ' out)" = "IA32_TIME_STAMP_COUNTER (0x10) = 0x0
IA32_FEATURE_CONTROL (0x3a, assumed) = 0x1
IA32_FEATURE_CONTROL (0x3a, assumed) = 0x0
IA32_FEATURE_CONTROL (0x3a, assumed) = 0x5
IA32_FEATURE_CONTROL (0x3a, assumed) = 0x7
IA32_VMX_BASIC (0x480) = 0x1
VM_CR (0xc0010114) = 0x0" ]
}

@test "CPUs with the same value share a block, and those that disagree are marked" {
	decode 1 'CPU 0: 5\nCPU 2: 5\nCPU 1: 5\nCPU 7: 1\nCPU 9: 5\nCPU 11: 5\n'
	[ "$(grep -c IA32_FEATURE_CONTROL out)" -eq 2 ]
	[ "$(grep '^CPU' out)" = $'CPU 7\nCPU 0-2,9,11' ]
	[ "$(grep -c '^Other CPUs of this host disagree: this differs from CPU [07] in bit 2\.$' out)" -eq 2 ]
	decode 0 'CPU 0: 5\nCPU 1: 5\n'
	[ "$(head -n 1 out)" = "CPU 0-1" ]
	run ! grep -q disagree out
	short 0 'CPU 0: 5\nCPU 2: 5\n' "CPU 0,2: enabled"
	# A register that is not decoded may differ.
	decode 4 'CPU 0: 0x10: 5\nCPU 1: 0x10: 6\n'
	run ! grep -q disagree out
	decode 4 'CPU 0: 0x480: 5\nCPU 1: 0x480: 6\n'
	[ "$(grep -c '^Other CPUs of this host disagree' out)" -eq 2 ]
}

@test "CPUs that disagree: all blocks of a decoded register are marked, with and without labels" {
	disagree() {
		decode "$1" "$2"
		[ "$(grep -c '^Other CPUs of this host disagree' out)" -eq "$3" ]
		[ "$(grep -c ' = ' out)" -eq "$3" ]
	}
	disagree 0 'CPU 0: 5\nCPU 1: 0x3a: 5\nCPU 2: 7\n' 3
	disagree 1 '5\nCPU 0: 5\nCPU 1: 1\n' 3
	disagree 1 '5\n1\n' 2
	disagree 1 'h: CPU 0: 5\nh: 1\n' 2
	disagree 1 'CPU 0: VM_CR: 0\nCPU 1: VM_CR: 0x18\n' 2
	# Hosts with the same difference share their blocks.
	disagree 1 'a: CPU 0: 5\na: CPU 1: 1\nb: CPU 0: 5\nb: CPU 1: 1\n' 2
	decode 1 'a: CPU 0: 5\na: CPU 1: 1\nb: CPU 0: 5\n'
	[ "$(grep -e CPU out)" = "a: CPU 1
Other CPUs of this host disagree: this differs from CPU 0 in bit 2.
b: CPU 0
a: CPU 0
Other CPUs of this host disagree: this differs from CPU 1 in bit 2." ]
	decode 0 'CPU 0: 5\nCPU 1: 0x3a: 5\n'
	run ! grep -q disagree out
}

@test "hosts with different CPU lists have separate lines, the shorter list first" {
	local more='a: CPU 0: 5\na: CPU 2: 5\n' less='b: CPU 0: 5\n'
	short 0 "$more$less" "b: CPU 0: enabled" "a: CPU 0,2: enabled"
	short 0 "$less$more" "b: CPU 0: enabled" "a: CPU 0,2: enabled"
}

@test "CPUs in any order, up to the highest, give the same ranges" {
	{
		printf 'CPU %d: 5\n' {0..62} {64..127} 129 {191..200} 2147483583 2147483584 2147483647
		printf 'CPU %d: 1\n' 63 128 2147483646
	} | shuf --random-source="$TOP/README.md" >in
	short 1 "$(cat in)\n" "CPU 63,128,2147483646: disabled" \
		"CPU 0-62,64-127,129,191-200,2147483583-2147483584,2147483647: enabled"
}

@test "hosts that differ from each other are not marked" {
	decode 1 'a: CPU 0: 5\nb: CPU 0: 1\n'
	run ! grep -q disagree out
	[ "$(grep CPU out)" = $'b: CPU 0\na: CPU 0' ]
}

@test "values without a CPU label are counted, not numbered" {
	short 0 '5\n5\n7\n' "3 unnamed CPUs: enabled"
	short 1 '5\n5\n1\n' "1 unnamed CPU: disabled" "2 unnamed CPUs: enabled"
	short 0 'n1: 5\nn1: 5\nn2: 5\n' "n2: enabled" "n1: 2 unnamed CPUs: enabled"
	decode 1 '5\n1\n'
	[ "$(grep unnamed out)" = $'1 unnamed CPU\n1 unnamed CPU' ]
}

@test "a register that cannot be decoded is printed as a value" {
	decode 4 'CPU 0: 0x1a0: 0x850089\n'
	out "CPU 0" "IA32_MISC_ENABLE (0x1a0) = 0x850089"
	decode 4 '0x00000fff: 1\n'
	out "MSR (0xfff) = 0x1"
}

@test "with IA32_VMX_BASIC of the same CPU, the processor is known to have VMX" {
	decode 1 '0x3a: 1\n0x480: da040000000010\n'
	grep -q '^The processor has VMX: its IA32_VMX_BASIC is not 0\.$' out
	run ! grep -q 'cannot show' out
	decode 3 'CPU 0: 0x3a: 0\nCPU 1: 0x3a: 0\nCPU 0: 0x480: 1\nCPU 1: 0x480: 2\n'
	grep -q '^The processor has VMX' out
	grep -q '^VT is unlocked: not usable until the register is locked with bit 2 set\.$' out
	decode 0 '0x3a: 5\n0x480: 1\n'
	grep -q '^The processor has VMX' out
}

@test "without IA32_VMX_BASIC of the same CPU and host, VMX is not known" {
	for input in 'CPU 0: 0x3a: 1\nCPU 1: 0x480: 1\n' 'a: 0x3a: 1\nb: 0x480: 1\n' \
		'0x3a: 1\n0x3a: 1\n0x480: 1\n'; do
		decode 1 "$input"
		run ! grep -q 'The processor has VMX' out
		grep -q 'This register alone cannot show whether there is VMX' out
	done
}

# known INPUT LINE...: compares the first line of each block of 0x3a, with whether VMX is known.
known() {
	printf %b "$1" >in
	shift
	vmxdecode <in >blocks || [ $? -ne 2 ]
	awk -v RS= '/^IA32_FEATURE|\nIA32_FEATURE/ {
		split($0, line, "\n")
		what = /\nThe processor has VMX: / ? "known" : /\nVT is absent/ ? "absent" : "unknown"
		print line[1] ": " what
	}' blocks | sort >out
	mapfile -t lines < <(printf '%s\n' "$@" | sort)
	out "${lines[@]}"
}

# list CONDITION: prints the list of the CPUs n, of 300, for which this awk condition holds.
list() {
	awk "BEGIN { for (n = 0; n < 300; n++) if ($1) {
		if (any && n == last + 1) { last = n; continue }
		if (any) printf \"%s,\", first < last ? first \"-\" last : first
		first = last = n; any = 1
	} print first < last ? first \"-\" last : first }"
}

@test "IA32_VMX_BASIC of some CPUs does not apply to the others" {
	local some with without
	# Awk conditions for the CPUs, of 300, that have the register.
	for some in 'n < 64' 'n >= 236' 'n >= 64' 'n % 2' 'n < 256' 'n == 299' 'n == 0' \
		n\ !={0,1,31,32,62,63,64,65,127,128,191,192,255,256,298,299}; do
		awk "BEGIN { for (n = 0; n < 300; n++) {
			print \"CPU \" n \": 0x3a: 1\"
			if ($some) print \"CPU \" n \": 0x480: 10\"
		} }" >readings
		with=$(list "$some")
		without=$(list "!($some)")
		known "$(cat readings)\n" "CPU $with: known" "CPU $without: unknown"
		known "$(tac readings)\n" "CPU $with: known" "CPU $without: unknown"
	done
	# The other CPUs have 0.
	awk 'BEGIN { for (n = 0; n < 130; n++) printf "CPU %d: 0x3a: 1\nCPU %d: 0x480: %x\n", n, n, n != 129 }' >readings
	known "$(cat readings)\n" "CPU 0-128: known" "CPU 129: absent"
	# All CPUs have it, with one value or several.
	known "$(sed 's/0x480: 0/0x480: 2/' readings | tac)\n" "CPU 0-129: known"
	known "$(sed 's/0x480: 0/0x480: 1/' readings)\n" "CPU 0-129: known"
}

@test "IA32_VMX_BASIC of a CPU with one value of 0x3a does not apply to CPUs with another" {
	for cpus in '0 64' '64 0' '0 1' '1 0' '0 2147483647'; do
		read -r with without <<<"$cpus"
		known "CPU $with: 0x3a: 1\nCPU $without: 0x3a: 101\nCPU $with: 0x480: 1\n" \
			"CPU $with: known" "CPU $without: unknown"
		known "CPU $without: 0x480: 0\nCPU $with: 0x480: 1\nCPU $with: 0x3a: 101\nCPU $without: 0x3a: 1\n" \
			"CPU $without: absent" "CPU $with: known"
	done
	known 'CPU 0: 1\nCPU 1: 0x3a: 1\nCPU 0: 0x480: 1\n' "CPU 1: unknown" "CPU 0: known"
	known 'CPU 0: 0\nCPU 1: 1\nCPU 0: 0x480: 1\nCPU 1: 0x480: 2\n' "CPU 1: known" "CPU 0: known"
}

@test "IA32_VMX_BASIC of one host does not apply to another" {
	local cpu
	for cpu in '' 'CPU 0: ' 'CPU 70: '; do
		known "a: ${cpu}1\nb: ${cpu}1\na: ${cpu}0x480: 1\n" "b${cpu:+: ${cpu%: }}: unknown" \
			"a${cpu:+: ${cpu%: }}: known"
		known "a: ${cpu}1\nb: ${cpu}1\nb: ${cpu}0x480: 1\n" "a${cpu:+: ${cpu%: }}: unknown" \
			"b${cpu:+: ${cpu%: }}: known"
		known "b: ${cpu}0x480: 1\na: ${cpu}0x480: 0\nc: ${cpu}0x480: 5\nd: ${cpu}1\na: ${cpu}1\nb: ${cpu}1\nc: ${cpu}1\n" \
			"a${cpu:+: ${cpu%: }}: absent" "d${cpu:+: ${cpu%: }}: unknown" \
			"b,c${cpu:+: ${cpu%: }}: known"
		# A value without a host belongs to neither.
		known "a: ${cpu}1\n${cpu}0x480: 1\n" "a${cpu:+: ${cpu%: }}: unknown"
	done
	known 'CPU 0: 1\na: CPU 0: 0x480: 1\n' "CPU 0: unknown"
}

@test "IA32_VMX_BASIC without CPU labels needs as many values as 0x3a, none of them 0" {
	local m k bad
	for m in 1 2 3; do
		for k in 1 2 3; do
			for bad in 0 1 2 3; do # none, or which of them is 0
				[ $bad -le $k ] || continue
				{
					yes 0x3a: 1 | head -n $m
					seq $k | sed "s/^$bad\$/0/; s/^/0x480: /"
				} >readings
				wanted=unknown
				[ $m -ne $k ] || [ $bad -ne 0 ] || wanted=known
				[ $m -ne $k ] || [ $m -ne 1 ] || [ $bad -ne 1 ] || wanted=absent
				if [ $m -eq 1 ]; then
					known "$(cat readings)\n" "IA32_FEATURE_CONTROL (0x3a) = 0x1: $wanted"
				else
					known "$(cat readings)\n" "$m unnamed CPUs: $wanted"
				fi
			done
		done
	done
	known 'CPU 0: 1\n0x480: 1\n' "CPU 0: unknown"
	known '1\nCPU 0: 0x480: 1\n' "IA32_FEATURE_CONTROL (0x3a, assumed) = 0x1: unknown"
	decode 3 'CPU 0: VM_CR: 10\nCPU 0: 0x480: 1\n'
	run ! grep -q 'has VMX' out
}

@test "controls are printed as no, yes or fixed" {
	decode 4 '0x00000481: 0000007f00000016\n'
	[ "$(tr -s ' ' <out)" = "IA32_VMX_PINBASED_CTLS (0x481) = 0x7f00000016
 0 External-interrupt exiting yes
 3 NMI exiting yes
 5 Virtual NMIs yes
 6 Activate VMX-preemption timer yes
 7 Process posted interrupts no" ]
	decode 4 '0x482: f7f9fffe0401e172\n'
	grep -q '^  15     CR3-load exiting  *fixed$' out
	grep -q '^  17     Activate tertiary controls  *no$' out
	grep -q '^  31     Activate secondary controls  *yes$' out
	decode 4 '0x491: 1\n0x492: 0x100000010\n'
	grep -q '^  0      EPTP switching  *yes$' out
	grep -q '^  4      IPI virtualization  *yes$' out
	grep -q '^  32     reserved  *yes$' out
	grep -q '^  1      Enable HLAT  *no$' out
	# A bit that the manual does not name is printed if it may be 0 or 1.
	decode 4 '0x00000481: 000001ff000000ff\n'
	[ "$(tail -n 2 out | tr -s ' ')" = " 7 Process posted interrupts fixed
 8 reserved yes" ]
}

@test "a register that was not given is not printed" {
	decode 4 '0x481: 7f00000016\n'
	[ "$(grep -c '(0x4' out)" -eq 1 ]
}

@test "captured machines decode as derived from the manual" {
	local n=0
	for file in "$TOP"/tests/data/machines/*.txt; do
		vmxdecode -J <"$file" >json || [ $? -ne 2 ]
		if grep -q '^0x0000048\|^0x0000049' "$file"; then
			python3 "$TOP/tests/tools/derive-vmx.py" --compare <json
			n=$((n + 1))
		fi
	done
	[ "$n" -gt 10 ]
}

@test "every VMX register decodes as derived from the manual" {
	local value n
	for value in ffffffffffffffff 5555555555555555 aaaaaaaaaaaaaaaa; do
		for ((n = 0x480; n <= 0x493; n++)); do printf '0x%x: %s\n' "$n" "$value"; done >in
		try 4 vmxdecode -J <in
		[ "$(grep -o '"fields":{' out | wc -l)" -eq 20 ]
		python3 "$TOP/tests/tools/derive-vmx.py" --compare <out
	done
}

@test "every bit of every register is decoded, alone set and alone clear" {
	# Each bit of a control in each of its four states, with the others 0 or fixed.
	python3 - >in <<-'EOF'
		pairs = {0x481, 0x482, 0x483, 0x484, 0x48b, 0x48d, 0x48e, 0x48f, 0x490}
		full = (1 << 64) - 1
		for register in [*range(0x480, 0x494), 0x3a, 0xc0010114]:
		    if register in pairs:
		        masks = [1 << bit | 1 << bit + 32 for bit in range(32)]
		        parts = [(1 << bit, 1 << bit + 32) for bit in range(32)]
		        values = {rest & ~mask | low | high for mask, part in zip(masks, parts)
		                  for rest in (0, full) for low in (0, part[0]) for high in (0, part[1])}
		    else:
		        values = {0, full} | {1 << bit for bit in range(64)}
		        values |= {full ^ 1 << bit for bit in range(64)}
		    for value in sorted(values):
		        print(f"{register:#x}: {value:#x}")
	EOF
	[ "$(wc -l <in)" -eq $((9 * 194 + 13 * 130)) ]
	vmxdecode -J <in >json || [ $? -ne 2 ]
	python3 "$TOP/tests/tools/derive-vmx.py" --compare <json
	vmxdecode <in >out || [ $? -ne 2 ]
	python3 - <<-'EOF'
		import json, re
		names = {0x3a: {0: "lock", 1: "VMX in SMX", 2: "VMX outside SMX", 15: "SENTER global",
		                17: "SGX launch control", 18: "SGX", 20: "LMCE"},
		         0xc0010114: {0: "DPD", 1: "R_INIT", 2: "DIS_A20M", 3: "LOCK", 4: "SVMDIS"}}
		groups = json.load(open("json"))["groups"]
		count = 0
		for group in groups:
		    register, value = int(group["register"], 16), int(group["value"], 16)
		    if register not in names:
		        continue
		    count += 1
		    wanted = {name: bool(value >> bit & 1) for bit, name in names[register].items()}
		    numbers = set(names[register])
		    if register == 0x3a:
		        wanted["SENTER local functions"] = hex(value >> 8 & 0x7f)
		        numbers |= set(range(8, 15))
		    wanted |= {f"reserved bit {bit}": True for bit in range(64)
		               if value >> bit & 1 and bit not in numbers}
		    assert group["fields"] == wanted, (group, wanted)
		assert count == 2 * 130, count
		# The blocks must show the same.
		blocks = [block.splitlines() for block in open("out").read().split("\n\n")]
		assert len(blocks) == len(groups)
		for block, group in zip(blocks, groups):
		    shown = {}
		    for line in block:
		        if match := re.fullmatch(r"  (\d+(?::\d+)?) +(\S.*?)  +(\S.*)", line):
		            bits, name, text = match.groups()
		            shown[f"reserved bit {bits}" if name == "reserved" else name] = text
		    wanted = {name: {True: "yes", False: "no"}[value] if isinstance(value, bool)
		              else str(value) for name, value in group["fields"].items()}
		    fixes = {0x486: 1, 0x487: 0, 0x488: 1, 0x489: 0}.get(int(group["register"], 16))
		    if fixes is not None:
		        wanted = {name: f"must be {fixes}" if value == bool(fixes) else "either"
		                  for name, value in group["fields"].items() if "reserved" not in name}
		        assert group["fixed"] == wanted, group
		    assert shown == wanted, (block, group)
	EOF
}

@test "captured machines print the golden output" {
	local n=0
	for file in "$TOP"/tests/data/machines/*.txt; do
		vmxdecode <"$file" >"out" || [ $? -ne 2 ]
		diff -u "${file%.txt}.golden" out
		n=$((n + 1))
	done
	[ "$n" -gt 15 ]
}

@test "hosts are folded as by clustershell" {
	folds() {
		local expected=$1 host
		shift
		for host; do echo "$host: CPU 0: 5"; done | try 0 vmxdecode -s
		out "$expected: CPU 0: enabled"
	}
	folds node7 node7
	folds 'node[1-6,8]' node8 node1 node3 node2 node6 node5 node4
	folds 'node[01-06]' node01 node02 node03 node04 node05 node06
	folds 'node[08-11]' node11 node10 node09 node08
	folds 'node[8-11]' node11 node10 node9 node8
	folds 'node[1,01]' node01 node1
	folds 'node[099-101]' node099 node100 node101
	folds 'a[1-2],b[1-2]' b1 a1 b2 a2
	folds 'node[1-2].dc1.example' node2.dc1.example node1.dc1.example
	folds 'n[1-2].a,n[1-2].b' n1.a n1.b n2.a n2.b
	folds '10.0.0.[1-3]' 10.0.0.1 10.0.0.2 10.0.0.3
	folds 'alpha,beta' beta alpha
	folds 'n99999999999999999999' n99999999999999999999
	folds 'r1n[1-2],r2n1' r1n1 r1n2 r2n1
	folds 'n,n[1-2]' n1 n n2
}

@test "--short folds hosts with the same CPUs" {
	short 1 'n1: CPU 0: 5\nn1: CPU 1: 5\nn2: CPU 0: 5\nn2: CPU 1: 5\nn3: CPU 0: 5\nn4: CPU 0: 1\n' \
		"n4: CPU 0: disabled" "n3: CPU 0: enabled" "n[1-2]: CPU 0-1: enabled"
}

@test "--json: one document has all members" {
	decode 1 'node1: CPU 0: 5\nnode1: CPU 1: 1\nCPU 3: 0x1a0: 5\n0x480: 1\n' -J
	python3 - <<-'EOF'
		import json
		d = json.load(open("out"))
		assert list(d) == ["verdict", "groups", "unknown", "bad_lines"] and d["verdict"] == "disabled"
		g = d["groups"]
		assert [list(x) for x in g] == [["host", "cpus", "register", "name", "value", "assumed",
		    "fields", "verdict"]] * 4
		assert g[0] == {"host": "node1", "cpus": "1", "register": "0x0000003a",
		    "name": "IA32_FEATURE_CONTROL", "value": "0x1", "assumed": True, "verdict": "disabled",
		    "fields": {"lock": True, "VMX in SMX": False, "VMX outside SMX": False,
		    "SENTER local functions": "0x0", "SENTER global": False,
		    "SGX launch control": False, "SGX": False, "LMCE": False}}
		assert g[1]["verdict"] == "enabled" and g[1]["cpus"] == "0"
		assert g[2]["host"] is None and g[2]["fields"] is None and g[2]["verdict"] is None
		assert g[2]["name"] == "IA32_MISC_ENABLE" and g[2]["assumed"] is False
		assert g[3]["cpus"] is None and g[3]["fields"]["VMCS revision identifier"] == "0x1"
	EOF
	decode 4 '0xfff: 1\n' -J
	out '{"verdict":null,"groups":[{"host":null,"cpus":null,"register":"0x00000fff","name":null,"value":"0x1","assumed":false,"fields":null,"verdict":null}],"unknown":[],"bad_lines":0}'
}

@test "--json: a host name may have any bytes, and those that are not UTF-8 are replaced" {
	printf 'a"b\\c: 5\n\xc3\xa4\xe2\x82\xac\xf0\x9f\x98\x80: 5\n\xff\xc3\xc0\x80\xed\xa0\x80\xf5: 5\n\xc3: 5\n\xf0\x9f\x98: 5\n\xe0\x80\x80\xf4\x90\x80\x80\xf0\x80\x80\x80: 5\n' >in
	try 0 vmxdecode -J <in
	python3 - <<-'EOF'
		import json
		hosts = [g["host"] for g in json.load(open("out", encoding="utf-8"))["groups"]]
		assert hosts[0] == 'a"b\\c', hosts
		assert hosts[1] == "\u00e4\u20ac\U0001f600", hosts
		assert [h.count("\ufffd") for h in hosts[2:]] == [8, 1, 3, 11], hosts
		assert set("".join(hosts[2:])) == {"\ufffd"}, hosts
	EOF
	# The first and the last character of each length, and their invalid neighbours.
	python3 - >in <<-'EOF'
		import sys
		for c in "\x80\u07ff\u0800\ud7ff\ue000\uffff\U00010000\U0010ffff":
		    sys.stdout.buffer.write(f"n{c}: 5\n".encode())
	EOF
	try 0 vmxdecode -J <in
	python3 - <<-'EOF'
		import json
		hosts = {g["host"] for g in json.load(open("out", encoding="utf-8"))["groups"]}
		assert hosts == {"n" + c for c in
		    "\ufffd\u07ff\u0800\ud7ff\ue000\uffff\U00010000\U0010ffff"}, hosts
	EOF
}

@test "the last of -s, -q and -J is used" {
	decode 0 '5\n' -q -J -s
	out enabled
	decode 0 '5\n' -s -q
	out
	decode 0 '5\n' -s -J
	grep -q '^{' out
}

@test "an operand is a usage error that shows how to pass values" {
	try 2 vmxdecode 0x5 </dev/null
	usage vmxdecode "'0x5': values come on standard input: rdmsr 0x3a | vmxdecode"
}

@test "usage errors end with status 2" {
	try 2 vmxdecode -z </dev/null
	usage vmxdecode "unknown option '-z'"
	try 2 vmxdecode --s </dev/null
	usage vmxdecode "ambiguous option '--s'"
	try 2 vmxdecode --nonsense </dev/null
	usage vmxdecode "unknown option '--nonsense'"
	try 2 vmxdecode --json=1 </dev/null
	usage vmxdecode "option '--json=1' takes no argument"
}

@test "-h and -V print to stdout" {
	try 0 vmxdecode -h
	grep -q '^Usage: rdmsr 0x3a | vmxdecode' out
	[ "$(awk 'length > 80' out)" = "" ]
	cp out short
	try 0 vmxdecode --help
	cmp out short
	for option in -V --version; do
		try 0 vmxdecode $option
		out "vmxdecode: version msrkit-$(cat "$TOP/VERSION")"
	done
}

# bats test_tags=shim
@test "no device is opened" {
	cpus 0
	for letter in -s -J -q -0; do
		decode 0 'CPU 0: 5\n' $letter
	done
	untouched
}

@test "SIGPIPE ends vmxdecode without a message" {
	for ((n = 0; n < 3000; n++)); do echo "n$n$n: CPU $n: 5"; done >in
	shell 141 'vmxdecode <in | head -n 1'
	[ "$(wc -l <out)" -eq 1 ]
	err
}

@test "on a terminal, vmxdecode reports that it waits for input, and colours the verdict" {
	script -qec true /dev/null >/dev/null || skip "no pseudo-terminal"
	script -qec 'echo 5 | vmxdecode' /dev/null >out </dev/null
	grep -q $'^VT is \033\\[1;32menabled\033\\[0m: ' out
	script -qec 'echo 1 | vmxdecode' /dev/null >out </dev/null || [ $? -eq 1 ]
	grep -q $'^VT is \033\\[1;31mdisabled\033\\[0m: ' out
	script -qec 'echo 0 | vmxdecode' /dev/null >out </dev/null || [ $? -eq 3 ]
	grep -q $'^VT is \033\\[1;33munlocked\033\\[0m: ' out
	NO_COLOR=1 script -qec 'echo 5 | vmxdecode' /dev/null >out </dev/null
	grep -q '^VT is enabled: ' out
	NO_COLOR='' script -qec 'echo 5 | vmxdecode' /dev/null >out </dev/null
	grep -q $'\033' out
	(sleep 1; printf '5\n\004') | script -qec 'vmxdecode -q 2>err' /dev/null >/dev/null
	err "vmxdecode: waiting for values on standard input, as from: rdmsr 0x3a | vmxdecode"
}

@test "output that cannot be written and input that cannot be read are errors" {
	shell 2 'echo 5 | vmxdecode >/dev/full'
	err "vmxdecode: standard output: No space left on device"
	shell 2 'echo 5 | vmxdecode >&-'
	err "vmxdecode: standard output: Bad file descriptor"
	shell 2 'vmxdecode </'
	err "vmxdecode: standard input: Is a directory" "vmxdecode: no value on standard input"
	shell 2 'vmxdecode -r <&-'
	err "vmxdecode: standard input: Bad file descriptor" "vmxdecode: no value on standard input"
}

@test "8,192 CPUs are printed as JSON" {
	for ((n = 0; n < 8192; n++)); do echo "CPU $n: 0x3a: $((n % 3 == 0 ? 1 : 5))"; done >in
	try 1 vmxdecode -J <in
	python3 -c 'import json; d = json.load(open("out")); assert len(d["groups"]) == 2'
}

# The memory of a sanitizer exceeds the limit.
# bats test_tags=memory
@test "a million lines from 10,000 hosts are decoded in 12 MB" {
	awk 'BEGIN { for (i = 0; i < 1000000; i++) printf "node%04d: CPU %d: 5\n", i * 7919 % 10000, i / 10000 }' >in
	shell 0 'ulimit -v 12000; vmxdecode -s <in'
	out "node[0000-9999]: CPU 0-99: enabled"
}
