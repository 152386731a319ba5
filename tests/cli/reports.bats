# vmxdecode on real-life input: virtual machines, mixed fleets, other spellings of labels, and
# rdmsr's messages with 2>&1.

load ../helpers

# short STATUS INPUT LINE...: tries vmxdecode -s on INPUT, in the format of printf %b, and
# compares stdout with the lines. Stderr is in the file err.
short() {
	local status=$1 input=$2
	shift 2
	decode "$status" "$input" -s
	out "$@"
}

# quiet STATUS INPUT LINE...: the same, with nothing on stderr.
quiet() {
	short "$@"
	err
}

# contains TEXT...: checks that the blocks contain each text, whatever its line breaks.
contains() {
	tr '\n' ' ' <out >flat
	for text; do
		grep -qF -- "$text" flat || { echo "missing: $text" && cat out && return 1; }
	done
}

lacks() {
	tr '\n' ' ' <out >flat
	for text; do
		if grep -qF -- "$text" flat; then
			echo "unexpected: $text"
			cat out
			return 1
		fi
	done
}

@test "register labels are recognised in every spelling that rdmsr accepts" {
	for label in vm_cr VM_CR Vm_Cr MSR_VM_CR msr_vm_cr 0xc0010114 0XC0010114 0xC0010114; do
		quiet 1 "$label: 18\n" disabled
		quiet 1 "CPU 3: $label: 18\n" "CPU 3: disabled"
		quiet 1 "n1: $label: 18\n" "n1: disabled"
		quiet 1 "n1: CPU 3: $label: 18\n" "n1: CPU 3: disabled"
	done
	for label in msr_ia32_feature_control MSR_IA32_FEATURE_CONTROL ia32_feature_control \
		MSR_IA32_FEAT_CTL ia32_feat_ctl; do
		quiet 0 "$label: 5\n" enabled
	done
	quiet 0 "cpu11: MSR_IA32_FEATURE_CONTROL: 0x00100005\n" "cpu11: enabled"
}

@test "a word that begins with IA32_ or MSR_, in any case, is never a host" {
	for label in IA32_NO_SUCH msr_no_such MSR_NO_SUCH ia32_; do
		short 2 "$label: 5\n5\n" enabled
		grep -q "line 1: .*$label" err
		short 2 "$label: CPU 0: 5\n5\n" enabled
		short 2 "CPU 0: $label: 5\n5\n" enabled
	done
}

@test "a host may have the name of a register" {
	quiet 0 "MPERF: CPU 0: 5\n" "MPERF: CPU 0: enabled"
	quiet 0 "star: 5\n" "star: enabled"
	quiet 0 "tsc: 5\n" "tsc: enabled"
	quiet 0 "TSC: 0x3a: 5\n" "TSC: enabled"
	quiet 1 "TSC: CPU 0: 0x3a: 1\nTSC: rdmsr: CPU 0 cannot read MSR 0x480\n" "TSC: CPU 0: absent"
	quiet 0 "my_container: 5\n" "my_container: enabled"
	quiet 0 "my_container: CPU 0: 5\n" "my_container: CPU 0: enabled"
	quiet 4 "STAR: 5\n"
	short 2 "vm_cr: CPU 0: 18\n5\n" enabled
	grep -q "line 1: 'vm_cr'" err
}

@test "a register with a bit field is a bad line, but a host may have brackets" {
	for label in 'VM_CR[4:4]' '0x000001a0[7:0]' 'vm_cr[4]' 'CPU 0: VM_CR[4:4]' '0x3a[2:2]' 'TSC[7:0]' \
		'n1: VM_CR[4:4]'; do
		short 2 "$label: 1\n5\n" enabled
		[ "$(wc -l <err)" -eq 1 ]
	done
	quiet 0 'node[1-3]: 5\n' 'node[1-3]: enabled'
	quiet 0 'node[1-3]: CPU 0: 5\n' 'node[1-3]: CPU 0: enabled'
	quiet 0 'node[7:0]: 5\n' 'node[7:0]: enabled'
}

@test "a name that stands for two registers is a bad line with both numbers" {
	for label in MSR_PKG_C6_RESIDENCY pkg_c6_residency 'CPU 0: MSR_PKG_C6_RESIDENCY' \
		'n1: MSR_PKG_C6_RESIDENCY'; do
		short 2 "$label: 5\n5\n" enabled
		grep -q 0x000003f9 err
		grep -q 0x000003fa err
	done
}

@test "a label may be followed by a TAB" {
	quiet 0 'node1:\tCPU 0: 5\n' 'node1: CPU 0: enabled'
	quiet 0 'node1:\tCPU 0:\t0x3a:\t5\n' 'node1: CPU 0: enabled'
	quiet 0 'CPU 0:\t5\n' 'CPU 0: enabled'
	quiet 0 '0x3a:\t5\n' 'enabled'
	quiet 0 'rdmsr:\t5\n' 'rdmsr: enabled'
	short 2 'node1:\trdmsr:\topen: No such file\n5\n' enabled
	err "vmxdecode: node1: 'rdmsr: open: No such file' is not a value"
}

@test "a byte order mark at the start is skipped, but not with -r" {
	quiet 0 '\xef\xbb\xbfCPU 0: 5\n' 'CPU 0: enabled'
	quiet 0 '\xef\xbb\xbf5\n' enabled
	quiet 0 '\xef\xbb\xbf# a comment\n5\n' enabled
	quiet 0 '\xef\xbb\xbf\n5\n' enabled
	short 2 '5\n\xef\xbb\xbf5\n' enabled
	printf '\xef\xbb\xbf\0\0\0\0\0' | try 0 vmxdecode -r
	grep -q '= 0xbfbbef' out
}

@test "absent: 0x480 of the same CPU is 0 or unreadable" {
	quiet 1 'CPU 0: 0x0000003a: 0\nCPU 0: 0x00000480: 0\n' 'CPU 0: absent'
	quiet 1 'CPU 0: 0x0000003a: 1\nrdmsr: CPU 0 cannot read MSR 0x00000480\n' 'CPU 0: absent'
	quiet 1 'rdmsr: CPU 0 cannot read MSR 0x00000480\nCPU 0: 0x0000003a: 1\n' 'CPU 0: absent'
	quiet 1 'CPU 0: 0x3a: 5\nCPU 0: 0x480: 0\n' 'CPU 0: absent'
	quiet 1 'CPU 0: 0x3a: ff05\nrdmsr: CPU 0 cannot read MSR 0x00000480\n' 'CPU 0: absent'
	quiet 1 '0x0000003a: 1\n0x00000480: 0\n' absent
	quiet 1 'n1: 0x0000003a: 1\nn1: rdmsr: CPU 0 cannot read MSR 0x00000480\n' 'n1: absent'
	quiet 1 'CPU 0-3: 0x3a: 1\nrdmsr: CPU 0-3 cannot read MSR 0x00000480\n' 'CPU 0-3: absent'
	quiet 1 'CPU 0-3: 0x3a: 5\nrdmsr: CPU 2 cannot read MSR 0x00000480\nCPU 0-1,3: 0x480: 1\n' \
		'CPU 2: absent' 'CPU 0-1,3: enabled'
	quiet 1 'CPU 0-3: 0x3a: 5\nCPU 1-9: 0x480: 0\n' 'CPU 1-3: absent' 'CPU 0: enabled'
}

@test "absent is printed after disabled and before the other verdicts" {
	quiet 1 'CPU 0: 0x3a: 0\nCPU 1: 0x3a: 5\nCPU 2-3: 0x3a: 1\nCPU 3: 0x480: 0\n' \
		'CPU 2: disabled' 'CPU 3: absent' 'CPU 0: unlocked' 'CPU 1: enabled'
}

@test "values without CPU labels belong to one CPU, unless the input shows several" {
	short 1 '0x0000003a: 1\nrdmsr: CPU 3 cannot read MSR 0x00000480\n' absent
	err
	# Two values of one register are from two CPUs. It is unknown which of them lacks 0x480.
	short 2 '0x3a: 1\n0x3a: 1\nrdmsr: CPU 3 cannot read MSR 0x00000480\n' '2 unnamed CPUs: disabled'
	grep -q 'CPU 3: unknown' err
	short 2 '0x3a: 1\nrdmsr: CPU 3 cannot read MSR 0x480\nrdmsr: CPU 4 cannot read MSR 0x480\n' disabled
	grep -q 'CPU 3-4: unknown' err
	short 2 '5\nrdmsr: CPU 1 cannot read MSR 0x0000003a\n' enabled
	grep -q 'CPU 1: unknown' err
	# An unlabelled 0x480 does not apply to labelled CPUs.
	quiet 1 'CPU 0: 0x3a: 1\n0x480: 0\n' 'CPU 0: disabled'
	quiet 0 '0x3a: 5\nCPU 0: 0x480: 0\n' enabled
}

# bats test_tags=shim
@test "the output of rdmsr with 2>&1 on a guest without VMX is decoded as absent" {
	cpus 0
	reg 0 0x3a 1
	shell 1 "(rdmsr 0x3a 0x480 2>&1) | vmxdecode"
	contains "VT is absent" "host"
	lacks wrmsr
	shell 1 "(rdmsr -S 0x3a 0x480 2>&1) | vmxdecode -s"
	out "CPU 0: absent"
	rm reg/0/*
	reg 0 0xc0010114 0
	shell 0 "(rdmsr 0x3a 0x480 0xc0010114 2>&1; :) | vmxdecode -s"
	out enabled
	err
}

@test "a mixed fleet of Intel, AMD, guests and a host without the driver is reported in full" {
	short 2 "n1: CPU 0-3: 0x0000003a: 5
n1: CPU 0-3: 0x00000480: da040000000010
n1: rdmsr: CPU 0-3 cannot read MSR 0xc0010114
n1: rdmsr: hint: /dev/cpu/0/msr: whatever: 'x'
n2: rdmsr: CPU 0-3 cannot read MSR 0x0000003a
n2: rdmsr: hint: /dev/cpu/0/msr: whatever
n2: rdmsr: CPU 0-3 cannot read MSR 0x00000480
n2: CPU 0-3: 0xc0010114: 0
n3: CPU 0-3: 0x0000003a: 1
n3: rdmsr: CPU 0-3 cannot read MSR 0x00000480
n3: rdmsr: CPU 0-3 cannot read MSR 0xc0010114
n4: rdmsr: open: No such file or directory
n4: rdmsr: hint: /dev/cpu/0/msr: no CPU has this device: load the driver
n5: CPU 0-3: 0x0000003a: 0
n5: CPU 0-3: 0x00000480: 0
n5: CPU 0-3: 0xc0010114: 0
" "n[3,5]: CPU 0-3: absent" "n[1-2]: CPU 0-3: enabled"
	err "vmxdecode: n4: 'rdmsr: open: No such file or directory' is not a value"
}

@test "a CPU without a verdict is unknown, with the register to read" {
	short 2 'rdmsr: CPU 0 cannot read MSR 0x0000003a\n'
	grep -q 'CPU 0: unknown.*0xc0010114' err
	[ "$(wc -l <err)" -eq 1 ]
	short 2 'CPU 0: 0x3a: 5\nrdmsr: CPU 1 cannot read MSR 0x0000003a\n' 'CPU 0: enabled'
	grep -q 'CPU 1: unknown.*0xc0010114' err
	short 2 'n1: rdmsr: CPU 0-3 cannot read MSR 0x3a\nn2: rdmsr: CPU 0-3 cannot read MSR 0x3a\nn3: CPU 0-3: 5\n' \
		'n3: CPU 0-3: enabled'
	[ "$(wc -l <err)" -eq 1 ]
	grep -q 'n\[1-2\]: CPU 0-3: unknown.*0xc0010114' err
	# 0x3a cannot be read and VM_CR was not given, although another register was.
	short 2 'rdmsr: CPU 0 cannot read MSR 0x3a\nCPU 0: 0x10: 5\n'
	grep -q 'CPU 0: unknown.*0xc0010114' err
	short 2 'rdmsr: CPU 0 cannot read MSR 0xc0010114\n'
	grep -q 'CPU 0: unknown.*0x3a' err
	# Both cannot be read.
	short 2 'rdmsr: CPU 0 cannot read MSR 0x3a\nrdmsr: CPU 0 cannot read MSR 0xc0010114\n'
	grep -q 'CPU 0: unknown' err
	run ! grep -q 'ask' err
	# If VM_CR can be read, there is no message.
	quiet 0 'rdmsr: CPU 0 cannot read MSR 0xc0010114\nCPU 0: 0x3a: 5\n' 'CPU 0: enabled'
	quiet 0 'rdmsr: CPU 0 cannot read MSR 0x3a\nCPU 0: 0xc0010114: 0\n' 'CPU 0: enabled'
	# Another missing register matters only for a CPU without values.
	quiet 0 'rdmsr: CPU 0 cannot read MSR 0x10\nCPU 0: 0x3a: 5\n' 'CPU 0: enabled'
	short 2 'rdmsr: CPU 0 cannot read MSR 0x10\n'
	grep -q 'CPU 0: unknown.*0x3a' err
	short 2 'rdmsr: CPU 0-3 cannot read MSR 0x10\nCPU 2: 0x480: 1\n'
	grep -q 'CPU 0-1,3: unknown.*0x3a' err
}

@test "a CPU list is combined with CPUs that earlier lines gave one by one" {
	local i
	for ((i = 0; i < 600; i += 2)); do echo "CPU $i: 5"; done >in
	printf '%s\n' 'CPU 0-599: 5' 'CPU 598: 1' >>in
	try 2 vmxdecode -s <in
	out "CPU 0-599: enabled"
	err "vmxdecode: line 302: contradicts an earlier line for the same CPU and register"
}

@test "a message and a value for the same CPU and register contradict each other" {
	short 2 'CPU 0: 0x3a: 5\nrdmsr: CPU 0 cannot read MSR 0x0000003a\n' 'CPU 0: enabled'
	err "vmxdecode: line 2: contradicts an earlier line for the same CPU and register"
	short 2 'rdmsr: CPU 0-3 cannot read MSR 0x0000003a\nCPU 2: 0x3a: 5\nCPU 0-3: 0xc0010114: 0\n' \
		'CPU 0-3: enabled'
	err "vmxdecode: line 2: contradicts an earlier line for the same CPU and register"
	quiet 0 'rdmsr: CPU 0-3 cannot read MSR 0x3a\nrdmsr: CPU 2 cannot read MSR 0x3a\nCPU 0-3: 0xc0010114: 0\n' \
		'CPU 0-3: enabled'
}

@test "a line that begins with rdmsr: is a message, unless a value follows" {
	quiet 0 'rdmsr: 5\n' 'rdmsr: enabled'
	quiet 0 'rdmsr: CPU 0: 5\n' 'rdmsr: CPU 0: enabled'
	quiet 0 'rdmsr: hint: /dev/cpu/0/msr: run this as root\n5\n' enabled
	short 2 'rdmsr: open: No such file or directory\n5\n' enabled
	err "vmxdecode: line 1: 'rdmsr: open: No such file or directory' is not a value"
	short 2 'rdmsr: CPU x cannot read MSR 0x3a\n5\n' enabled
	short 2 'rdmsr: CPU 0 cannot read MSR\n5\n' enabled
	short 2 'rdmsr: CPU 0 cannot read MSR 0x3a now\n5\n' enabled
	short 2 'rdmsr: No CPU 7\n5\n' enabled
	short 2 'rdmsr: hint: only\n'
	err "vmxdecode: no value on standard input"
}

@test "a CPU with both registers, as on hypervisors that return 0, has one verdict" {
	quiet 1 'CPU 0: 0x3a: 1\nCPU 0: 0x480: 0\nCPU 0: 0xc0010114: 0\n' 'CPU 0: absent'
	quiet 0 'CPU 0: 0x3a: 5\nCPU 0: 0x480: da040000000010\nCPU 0: 0xc0010114: 0\n' 'CPU 0: enabled'
	quiet 1 'CPU 0: 0x3a: 1\nCPU 0: 0xc0010114: 0\n' 'CPU 0: disabled'
	quiet 1 'CPU 0: 0x3a: 0\nCPU 0: 0x480: 0\nCPU 0: 0xc0010114: 18\n' 'CPU 0: disabled'
	quiet 3 'CPU 0: 0x3a: 0\nCPU 0: 0x480: 0\nCPU 0: 0xc0010114: 10\n' 'CPU 0: unlocked'
	quiet 0 'CPU 0: 0x3a: 0\nCPU 0: 0x480: 0\nCPU 0: 0xc0010114: 8\n' 'CPU 0: enabled'
	quiet 1 '0x3a: 0\n0x480: 0\n0xc0010114: 18\n' disabled
	quiet 1 '5\n0x3a: 3\n0x3a: 5\nvm_cr: 0\nvm_cr: 0\nvm_cr: 0\n' \
		'1 unnamed CPU: disabled' '5 unnamed CPUs: enabled'
	decode 1 'CPU 0: 0x3a: 0\nCPU 0: 0x480: 0\nCPU 0: 0xc0010114: 0\n'
	contains "VT is absent" "SVM cannot be judged"
	lacks "SVM is enabled" wrmsr
}

@test "virtual machines have their own texts" {
	decode 1 'CPU 0: 0x3a: 0\nCPU 0: 0x480: 0\n'
	contains "VT is absent" "virtual machine" "Xen" "host" "nested"
	lacks wrmsr
	decode 1 'CPU 0: 0x3a: 1\n'
	contains "VT is disabled" "power-off" "a restart is not enough" "virtual machine" "since 5.6" \
		"rdmsr -S 0x3a 0x480 2>&1 | vmxdecode"
	decode 3 '0\n'
	contains "VT is unlocked" "if the processor has VMX" "wrmsr -a --verify --set 5 0x3a" "since 5.6" \
		"rdmsr -S 0x3a 0x480 2>&1 | vmxdecode"
	decode 3 '0x3a: 0\n0x480: 1\n'
	contains "wrmsr -a --verify --set 5 0x3a" "has VMX"
	lacks "if the processor has VMX" "cannot show"
	decode 3 '0xc0010114: 10\n'
	contains "wrmsr -a --verify --clear 0x10 0xc0010114"
	decode 0 '0xc0010114: 0\n'
	contains "SVM is enabled" "if the processor has SVM at all"
}

@test "bits 1 and 2 show that the processor has VMX" {
	decode 1 'ff03\n'
	contains "usable only inside SMX" "has VMX"
	lacks "may not" "cannot show"
	decode 3 '4\n'
	contains "has VMX" "wrmsr -a --verify --set 5 0x3a"
	lacks "cannot show"
	# 0x480 decides if it is given.
	decode 1 'CPU 0: 0x3a: 3\nCPU 0: 0x480: 0\n'
	contains "VT is absent"
	lacks "has VMX:"
}

@test "an enabled CPU may be unusable after a measured launch" {
	decode 0 'ff05\n'
	contains "VT is enabled" "not usable after an Intel TXT measured launch"
	decode 0 'ff07\n'
	lacks "TXT"
	decode 0 '7f05\n'
	lacks "TXT"
}

@test "an assumed value with undefined bits is doubted once" {
	decode 3 '18\n'
	contains "VT is unlocked"
	lacks wrmsr
	err "vmxdecode: line 1: 0x18 has bits that IA32_FEATURE_CONTROL does not define: is it another register? (--svm for AMD's VM_CR)"
	decode 3 '0\n18\n80\n'
	[ "$(wc -l <err)" -eq 1 ]
	grep -q 'line 2: 0x18 ' err
	decode 1 '#\n18\n' --svm
	err
	decode 0 'ff05\n' --svm
	grep -q "line 1: 0xff05 has bits that VM_CR does not define: is it another register?" err
	decode 3 '0x3a: 18\n'
	err
	contains wrmsr
	printf '\x18\0\0\0\0\0\0\0' | try 3 vmxdecode -r
	grep -q '0x18 has bits' err
	decode 3 '200030\n' --svm
	lacks wrmsr
}

@test "bad lines are reported at the end with their hosts, folded" {
	short 2 'n1: 5\nn3: rdmsr: open: No such file or directory\nn17: rdmsr: open: No such file or directory\n' \
		'n1: enabled'
	err "vmxdecode: n[3,17]: 'rdmsr: open: No such file or directory' is not a value"
	short 2 'n1: 5\nn3: bash: line 1: rdmsr: command not found\nn3: bash: line 1: rdmsr: command not found\n' \
		'n1: enabled'
	err "vmxdecode: n3: 'bash: line 1: rdmsr: command not found' is not a value"
	short 2 'n2: CPU 0: 5\nn2: CPU 0: 1\nn1: CPU 0: 5\nn1: CPU 0: 1\nzzz\n' 'n[1-2]: CPU 0: enabled'
	err "vmxdecode: line 5: 'zzz' is not a value" \
		"vmxdecode: n[1-2]: contradicts an earlier line for the same CPU and register"
	short 2 'n2: CPU 0: xyz\nn1: 5\n' 'n1: enabled'
	err "vmxdecode: n2: 'xyz' is not a value"
	decode 2 'n2: CPU 0: xyz\nn1: 5\nzzz\n' -J
	grep -q '"bad_lines":2' out
}

@test "bad lines with a NUL byte and long ones are reported with their hosts" {
	for n in 1 2 4; do
		printf 'n%d: \0\1\n' "$n"
		printf 'n%d:\t%0*d\n' "$n" $((n * 4093)) 5
	done >in
	printf 'n3: 5\n# n5: \0\nn\0006: 5\nrdmsr: \0\n%5000s: 5\n# n8: %5000s\n' n7 5 >>in
	try 2 vmxdecode -s <in
	out "n3: enabled"
	err "vmxdecode: line 8: contains a NUL byte" "vmxdecode: line 9: contains a NUL byte" \
		"vmxdecode: line 10: contains a NUL byte" \
		"vmxdecode: line 11: is longer than 4096 bytes" \
		"vmxdecode: line 12: is longer than 4096 bytes" \
		"vmxdecode: n[1-2,4]: contains a NUL byte" \
		"vmxdecode: n[1-2,4]: is longer than 4096 bytes"
}

@test "if some of a thousand hosts fail, a few messages name all of them" {
	for ((i = 1; i <= 1000; i++)); do
		case $i in
		17 | 300 | 301) printf "node$i: rdmsr: %s\n" "open: No such file or directory" "hint: x" ;;
		400 | 401) printf "node$i: %s\n" "rdmsr: CPU 0-63 cannot read MSR 0x0000003a" \
			"rdmsr: CPU 0-63 cannot read MSR 0x00000480" "CPU 0-63: 0xc0010114: 10" ;;
		999) printf "node$i: %s\n" "CPU 0-63: 0x0000003a: 1" \
			"rdmsr: CPU 0-63 cannot read MSR 0x00000480" \
			"rdmsr: CPU 0-63 cannot read MSR 0xc0010114" ;;
		*) printf "node$i: %s\n" "CPU 0-63: 0x0000003a: 5" \
			"CPU 0-63: 0x00000480: da040000000010" \
			"rdmsr: CPU 0-63 cannot read MSR 0xc0010114" ;;
		esac
	done >in
	try 2 vmxdecode -s <in
	out "node999: CPU 0-63: absent" "node[400-401]: CPU 0-63: unlocked" \
		"node[1-16,18-299,302-399,402-998,1000]: CPU 0-63: enabled"
	err "vmxdecode: node[17,300-301]: 'rdmsr: open: No such file or directory' is not a value"
}

@test "beyond 1,000 different texts, bad lines are reported at once with their hosts" {
	for ((i = 0; i < 1200; i++)); do echo "n$i: text $i"; done >in
	echo 'n1: 5' >>in
	try 2 vmxdecode -s <in
	[ "$(wc -l <err)" -eq 1200 ]
	for ((i = 0; i < 1200; i++)); do echo "n$i:"; done | sort >wanted
	grep -o 'n[0-9]*:' err | sort >got
	cmp wanted got
	grep -q "line 1200: n1199: 'text 1199' is not a value" err
}

@test "CPUs that disagree: the bits that differ are listed" {
	decode 4 'CPU 0-3: 0x0000048b: 35d6fff00000000\nCPU 4: 0x0000048b: 435d6fff00000000\n'
	[ "$(grep -c 'bit.* 62' out)" -eq 2 ]
	contains "differs from CPU 4 in bit" "differs from CPU 0 in bit"
	decode 1 'CPU 0: 5\nCPU 1: 1\n'
	contains "differs from CPU 1 in bit 2" "differs from CPU 0 in bit 2"
	# Hosts that disagree with the highest CPU, and with one without a label.
	decode 1 'a: CPU 0: 5\na: CPU 2147483647: 1\nb: CPU 0: 5\nb: 1\n'
	contains "differs from CPU 2147483647 in bit 2" "differs from theirs in bit 2"
	decode 3 'CPU 0: 0x3a: 5\nCPU 1: 0x3a: 0\n'
	contains "differs from CPU 0 in bits 0,2"
}

@test "a plain control register refers to its TRUE counterpart" {
	decode 4 '0x00000482: fffbfffe0401e172\n0x0000048e: fffbfffe04006172\n'
	head -n 25 out | grep -q 0x48e
	decode 4 'CPU 0-1: 0x00000482: fffbfffe0401e172\nCPU 1: 0x0000048e: fffbfffe04006172\n'
	[ "$(grep -c '(0x482) = ' out)" -eq 2 ]
	decode 4 '0x00000482: fffbfffe0401e172\n'
	run ! grep -q 0x48e out
}

@test "fixed bits of CR0 and CR4 are printed as must be 1, must be 0 or either" {
	decode 4 '0x00000487: ffffffff\n'
	lacks reserved
	decode 4 'CPU 0: 0x00000486: 80000021\nCPU 0: 0x00000487: ffffffff\n'
	lacks reserved
	grep -q 'CR0.PE  *must be 1$' out
	grep -q 'CR0.MP  *either$' out
	decode 4 'CPU 0: 0x00000488: 2000\nCPU 0: 0x00000489: 3727ff\n'
	[ "$(grep -c 'CR4.VMXE  *must be 1$' out)" -eq 2 ]
	[ "$(grep -c 'CR4.UMIP  *must be 0$' out)" -eq 2 ]
	[ "$(grep -c 'CR4.VME  *either$' out)" -eq 2 ]
	lacks reserved
	decode 4 '0x00000489: 3727ff\n'
	grep -q 'CR4.UMIP  *must be 0$' out
	contains 0x488
}

@test "JSON keeps the members of 1.0.0 and has all unknown CPUs and bad lines" {
	decode 2 'n1: CPU 0: 0x3a: 1\nn1: rdmsr: CPU 0 cannot read MSR 0x480\nn2: rdmsr: CPU 0-3 cannot read MSR 0x3a\nn3: x\nn1: CPU 0: 0x486: 80000021\n' -J
	python3 - out <<-'EOF'
		import json, sys
		doc = json.load(open(sys.argv[1]))
		assert doc["verdict"] == "absent", doc
		assert doc["unknown"] == [{"host": "n2", "cpus": "0-3"}], doc
		assert doc["bad_lines"] == 1, doc
		control, fixed = doc["groups"]
		assert control["verdict"] == "absent" and control["fields"]["lock"] is True, doc
		assert fixed["fields"]["CR0.PE"] is True and fixed["fields"]["CR0.MP"] is False, doc
		assert fixed["fixed"]["CR0.PE"] == "must be 1", doc
	EOF
	# CPUs with one value are one group, whatever a block would say of each.
	decode 1 'CPU 0-1: 0x3a: 1\nCPU 0: 0x480: 1\nCPU 1: 0x482: 1\nCPU 0: 0x482: 1\nCPU 0: 0x48e: 1\n' -J
	[ "$(grep -o '"cpus":"0-1"' out | wc -l)" -eq 2 ]
	decode 0 '5\n' -J
	grep -q '"unknown":\[\],"bad_lines":0' out
}

@test "terminal control bytes reach neither stdout nor stderr" {
	short 0 'n\x9b1: 5\n' 'n?1: enabled'
	short 0 'n\xc2\x9b1: 5\n' 'n?1: enabled'
	short 0 'n\xc3\xa91: 5\n' $'n\xc3\xa91: enabled'
	short 2 'n\x9b1: 5\n\x9b\xc2\x80z\n' 'n?1: enabled'
	err "vmxdecode: line 2: '??z' is not a value"
	short 2 'n1: \x9bx\n5\n' enabled
	err "vmxdecode: n1: '?x' is not a value"
	decode 0 'n\xc2\x9b1: 5\n' -J
	grep -q $'"host":"n\xef\xbf\xbd1"' out
	decode 0 'n\x9b1: 5\n' -J
	grep -q $'"host":"n\xef\xbf\xbd1"' out
}
