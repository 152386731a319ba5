# The programs combined, as in practice.

load ../helpers

prepare() {
	cpus 0 1 2 3
	for n in 0 1 2 3; do
		reg "$n" 0x3a 0x5
	done
}

@test "rdmsr 0x3a | vmxdecode reports whether VT is enabled" {
	shell 0 'rdmsr 0x3a | vmxdecode'
	[ "$(tail -n 1 out)" = "VT is enabled: locked, with VMX outside SMX on." ]
	shell 0 'rdmsr -a 0x3a | vmxdecode -s'
	out "CPU 0-3: enabled"
	err
}

@test "rdmsr 0x3a | vmxdecode -s prints every verdict" {
	for pair in 0x0:unlocked:3 0x1:disabled:1 0x3:disabled:1 0x4:unlocked:3 0x5:enabled:0 \
		0x7:enabled:0 0xff03:disabled:1 0x100005:enabled:0 0x60005:enabled:0; do
		IFS=: read -r value verdict status <<<"$pair"
		reg 0 0x3a "$value"
		shell "$status" 'rdmsr 0x3a | vmxdecode -s'
		out "$verdict"
	done
}

# bats test_tags=shim
@test "an unreadable register is reported by both programs" {
	rm reg/0/0000003a
	shell 2 'rdmsr 0x3a | vmxdecode'
	out
	sort -o err err
	err "rdmsr: CPU 0 cannot read MSR 0x0000003a" "rdmsr: hint: /dev/cpu/0/msr: $NO_FEATURE_CONTROL" \
		"vmxdecode: no value on standard input"
}

# bats test_tags=shim
@test "vmxdecode reads 0x3a and 0x480 to 0x493 of all CPUs from one run of rdmsr" {
	for n in 0 1 2 3; do
		reg "$n" 0x480 0xda040000000010
		reg "$n" 0x48b 0x335fffff00000000
	done
	shell 0 'rdmsr -a 0x3a 0x480 0x48b | vmxdecode'
	grep -q '^The processor has VMX' out
	grep -q '^IA32_VMX_PROCBASED_CTLS2 (0x48b) = 0x335fffff00000000$' out
	shell 0 'rdmsr -a IA32_FEATURE_CONTROL ia32_vmx_basic | vmxdecode -J | python3 -m json.tool'
	grep -q '"cpus": "0-3"' out
	shell 0 'rdmsr -S -a 0x3a | vmxdecode -s'
	out "CPU 0-3: enabled"
}

# bats test_tags=shim
@test "a script enables VT: read, decode, write, read again" {
	for n in 0 1 2 3; do
		reg "$n" 0x3a 0x0
	done
	rule '*:0x3a:lock:0'
	cat >enable-vt <<-'EOF'
		set -u
		rdmsr -a 0x3a | vmxdecode -q
		case $? in
		0) echo "VT is on" ;;
		1) echo "only the firmware's setup helps" ;;
		3) wrmsr -a --set 5 0x3a && rdmsr -a 0x3a | vmxdecode -s ;;
		*) echo "no verdict" ;;
		esac
	EOF
	try 0 sh enable-vt
	out "CPU 0-3: enabled"
	err
	[ "$(value 3 0x3a)" = 0x5 ]
	try 0 sh enable-vt
	out "VT is on"
	for n in 0 1 2 3; do
		reg "$n" 0x3a 0x1
	done
	try 0 sh enable-vt
	out "only the firmware's setup helps"
	try 4 wrmsr -a --set 4 0x3a
	[ "$(grep -c '^wrmsr: CPU . cannot set MSR 0x0000003a to 0x0000000000000005$' err)" -eq 4 ]
	[ "$(grep -c 'hint: .*lock bit' err)" -eq 1 ]
}

@test "rdmsr -S and wrmsr -b save and restore a register and find drift" {
	for n in 0 1 2 3; do
		reg "$n" 0x1a0 0x850089
	done
	shell 0 'rdmsr -S -a 0x1a0 >saved'
	try 0 wrmsr -a --set 0x4000000000 0x1a0
	shell 5 'wrmsr -b -n --verify <saved'
	[ "$(wc -l <out)" -eq 4 ]
	shell 0 'wrmsr -b --verify <saved'
	shell 0 'rdmsr -S -a 0x1a0 | cmp - saved'
	shell 0 'wrmsr -b -n --verify <saved'
	out
}

@test "an unprivileged user decodes values that root has read" {
	rdmsr -a 0x3a >values
	try 0 as_user sh -c 'vmxdecode -s <values'
	out "CPU 0-3: enabled"
}
