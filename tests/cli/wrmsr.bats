# wrmsr: what it writes and rejects. After an error before the first write, nothing is written.

load ../helpers

prepare() {
	cpus 0 1 2 3
	for n in 0 1 2 3; do
		reg "$n" 0x10 0x0
		reg "$n" 0x3a 0x1
	done
}

# registers VALUE...: register 0x10 of CPU 0, 1, ... has these values.
registers() {
	local n=0 expected
	for expected; do
		[ "$(value "$n" 0x10)" = "$expected" ] || {
			echo "CPU $n: $(value "$n" 0x10), expected $expected"
			return 1
		}
		n=$((n + 1))
	done
}

# refused MESSAGE ARGUMENT...: a usage error that opens no device.
refused() {
	local message=$1
	shift
	try 127 wrmsr "$@"
	usage wrmsr "$message"
	[ -z "$MSRKIT_SHIM" ] || untouched
	registers 0x0 0x0 0x0 0x0
}

@test "without options, a register of CPU 0 is written and nothing is printed" {
	try 0 wrmsr 0x10 0x1122334455667788
	out
	err
	registers 0x1122334455667788 0x0 0x0 0x0
}

@test "-p: the CPUs of a list are written" {
	try 0 wrmsr -p 1,3 0x10 7
	registers 0x0 0x7 0x0 0x7
	try 0 wrmsr 0x10 -p0 8
	registers 0x8 0x7 0x0 0x7
}

@test "-a: all CPUs are written" {
	try 0 wrmsr 0x10 5 -a
	registers 0x5 0x5 0x5 0x5
}

@test "the last of -p and -a is used" {
	try 0 wrmsr -a -p 1 0x10 5
	registers 0x0 0x5 0x0 0x0
	try 0 wrmsr --cpu 1 --all 0x10 6
	registers 0x6 0x6 0x6 0x6
}

# bats test_tags=shim
@test "several values are written one after the other, CPU by CPU" {
	try 0 wrmsr -p 1,0-1 0x10 1 2
	[ "$(log)" = "open 0 w
open 1 w
write 0 0x10 0x1
write 0 0x10 0x2
write 1 0x10 0x1
write 1 0x10 0x2" ]
}

@test "values are parsed as in C, and may end in the U that rdmsr -c -u prints" {
	for word in 16:0x10 020:0x10 0x10:0x10 0xABcdU:0xabcd 18446744073709551615U:0xffffffffffffffff \
		0xffffffffffffffff:0xffffffffffffffff; do
		try 0 wrmsr 0x10 "${word%:*}"
		registers "${word#*:}"
	done
}

@test "negative values, as printed by shell arithmetic, are two's complement" {
	try 0 wrmsr 0x10 -1
	registers 0xffffffffffffffff
	try 0 wrmsr 0x10 -9223372036854775808
	registers 0x8000000000000000
	reg 0 0x10 -2
	shell 0 'wrmsr 0x10 $(( $(rdmsr -d 0x10) & ~(1<<15) ))'
	registers 0xffffffffffff7ffe
	try 0 wrmsr -- 0x10 -0x5
	registers 0xfffffffffffffffb
}

@test "options may be given between and after the operands, and -- ends them" {
	try 5 wrmsr 0x10 -p 1 5 --verif -n
	out "CPU 1: 0x00000010: 0x0 -> 0x5"
	try 0 wrmsr --proc=2 --dry 0x10 --bit 3:0 -1
	out "CPU 2: 0x00000010: 0x0 -> 0xf"
	try 0 wrmsr --se 1 0x10 --cl 2 --al
	registers 0x1 0x1 0x1 0x1
	try 127 wrmsr 0x10 -- -n 5
	usage wrmsr "value '-n' is not a number"
	registers 0x1
}

@test "invalid values are rejected, and nothing is written" {
	refused "value '14004d' is not a number (0x14004d?)" 0x10 14004d
	refused "value '' is not a number" 0x10 ''
	refused "value '08' is not a number (0x08?)" 0x10 08
	refused "value '0x10000000000000000' does not fit in 64 bits" 0x10 0x10000000000000000
	refused "value '18446744073709551616' does not fit in 64 bits" 0x10 18446744073709551616
	refused "value '-9223372036854775809' does not fit in 64 bits" 0x10 -9223372036854775809
	refused "value '-99999999999999999999' does not fit in 64 bits" 0x10 -99999999999999999999
	refused "value '-0' is not a number" 0x10 -0
	refused "value 'U' is not a number" 0x10 U
	refused "value '5UU' is not a number" 0x10 5UU
	refused "value '-5U' is not a number" -- 0x10 -5U
	refused "value '5u' is not a number" 0x10 5u
	refused "value '5L' is not a number" 0x10 5L
	refused "value ' 5' is not a number" 0x10 ' 5'
	refused "value '5 ' is not a number" 0x10 '5 '
	refused "value '+5' is not a number" 0x10 +5
	refused "value '0b1' is not a number (0x0b1?)" 0x10 0b1
	refused "value 'x' is not a number" 0x10 1 2 x
	local word
	word=$(printf '%0300d' 0)
	refused "value '${word::256}' is not a number" 0x10 "${word}x"
}

@test "invalid registers are rejected" {
	refused "register 'FOO' is neither a number nor a known name" FOO 5
	refused "register '-5' is neither a number nor a known name" -5 5
	refused "register '0x100000010' does not fit in 32 bits" 0x100000010 5
	refused "register '0x10-0x11' is a range: one register only, or use --batch" 0x10-0x11 5
	refused "register '0x10-0x10' is a range: one register only, or use --batch" 0x10-0x10 5
	refused "register '0x11-0x10' is a reversed range" 0x11-0x10 5
	refused "register 'ia32_pmc0' stands for two registers: 0x000000c1 and 0x000004c1" ia32_pmc0 5
}

@test "a register may be given by name" {
	try 0 wrmsr ia32_feature_control 5
	[ "$(value 0 0x3a)" = 0x5 ]
}

@test "missing and surplus operands are rejected" {
	refused "no register given"
	refused "no value given for register '0x10'" 0x10
	refused "--set and --clear take no value: '5'" --set 1 0x10 5
	refused "no register given" --set 1
}

@test "invalid CPU lists and bit fields are rejected" {
	refused "CPU '' is not a number" -p '' 0x10 5
	refused "CPU '3-1' is a reversed range" -p 3-1 0x10 5
	refused "CPU '0-3:0' has a step of 0" -p 0-3:0 0x10 5
	refused "CPU '2147483648' is larger than 2147483647" -p 2147483648 0x10 5
	refused "bit field ' 7' is not HIGH:LOW or one bit's number" -f ' 7' 0x10 5
	refused "bit field '63:0junk' is not HIGH:LOW or one bit's number" -f 63:0junk 0x10 5
	refused "bit field '64' is outside bits 63:0" -f 64 0x10 5
	refused "bit field '3:5' has its low bit above its high bit" -f 3:5 0x10 5
}

@test "unknown, ambiguous and incomplete options are rejected" {
	refused "unknown option '-x'" -x 0x10 5
	refused "unknown option '--nonsense'" --nonsense 0x10 5
	refused "ambiguous option '--c'" --c 1 0x10
	for option in --v --ve --ver; do
		refused "ambiguous option '$option'" $option 0x10 5
	done
	refused "option '-p' needs an argument" 0x10 5 -p
	refused "option '--verify=1' takes no argument" --verify=1 0x10 5
}

@test "MSR_DEVICE: an invalid template is rejected" {
	MSR_DEVICE=/dev/null try 127 wrmsr 0x10 5
	usage wrmsr "MSR_DEVICE '/dev/null' must contain exactly one %d and no other %"
	MSR_DEVICE=$(printf '%05000d' 0)%d try 127 wrmsr 0x10 5
	usage wrmsr "MSR_DEVICE '$(printf '%0256d' 0)' is too long for a path"
}

# A sanitizer cannot look for leaks in such a process, and fails.
# bats test_tags=memory
@test "MSR_DEVICE: ignored under raised privilege" {
	[ "$(id -u)" -eq 0 ] || skip "only root can make a set-group-ID program of another group"
	[[ $(findmnt -no OPTIONS -T .) != *nosuid* ]] || skip "nosuid"
	install -m 755 "$BIN/wrmsr" raised
	# Both runs end before a device is opened. Without the preload, it would be a real one.
	MSR_DEVICE=nonsense try 127 as_user ./raised 0x10 x
	usage wrmsr "MSR_DEVICE 'nonsense' must contain exactly one %d and no other %"
	install -g 65533 -m 2755 "$BIN/wrmsr" raised
	MSR_DEVICE=nonsense try 127 as_user ./raised 0x10 x
	usage wrmsr "value 'x' is not a number"
}

@test "-h and -V print to stdout, and are usage errors with operands" {
	try 0 wrmsr --help
	grep -q '^Usage: wrmsr ' out
	grep -q 'Ranges are not accepted; use --batch' out
	[ "$(awk 'length > 80' out)" = "" ]
	for option in a b f h n p V; do grep -q "^  -$option, --" out; done
	for option in set clear verify; do grep -q "^      --$option " out; done
	cp out short
	try 0 wrmsr -h
	cmp out short
	for option in -V --version; do
		try 0 wrmsr $option
		out "wrmsr: version msrkit-$(cat "$TOP/VERSION")"
	done
	for option in -h -V --help --version; do
		refused "--help and --version take no operand: '0x10'" $option 0x10 5
		refused "--help and --version take no operand: '0x10'" 0x10 5 $option
	done
}

# bats test_tags=shim
@test "with a missing CPU, nothing is written to the others" {
	try 2 wrmsr -p 0-4 0x10 5
	out
	err "wrmsr: No CPU 4"
	registers 0x0 0x0 0x0 0x0
}

# bats test_tags=shim
@test "open: ENXIO, EIO, EACCES and EPERM have their messages and statuses" {
	rule '1:*:open:ENXIO'
	rule '2:*:open:EIO'
	rule '3:*:open:EACCES'
	rule '0:*:open:EPERM'
	try 2 wrmsr -p 1 0x10 5
	err "wrmsr: No CPU 1"
	cpus 4
	reg 4 0x10 0x0
	try 3 wrmsr -p 2,4 0x10 5
	err "wrmsr: CPU 2 doesn't support MSRs"
	try 127 wrmsr -p 3-4 0x10 5
	err "wrmsr: open: Permission denied" \
		"wrmsr: hint: /dev/cpu/3/msr: $OPEN_EACCES"
	try 127 wrmsr -p 0,4 0x10 5
	err "wrmsr: open: Operation not permitted" \
		"wrmsr: hint: /dev/cpu/0/msr: $OPEN_EPERM"
	registers 0x0 0x0 0x0 0x0 0x0
}

# bats test_tags=shim
@test "without any device, the hint names modprobe" {
	rm -r cpu
	for option in -p0 -p3 -a; do
		try 127 wrmsr $option 0x10 5
		err "wrmsr: open: No such file or directory" \
			"wrmsr: hint: /dev/cpu/$([ $option = -p3 ] && echo 3 || echo 0)/msr: no CPU has this device: load the driver with 'modprobe msr'"
	done
	MSR_DEVICE=$PWD/nowhere/%d try 127 wrmsr 0x10 5
	err "wrmsr: open: No such file or directory" \
		"wrmsr: hint: $PWD/nowhere/0: no CPU has this device: load its driver ('modprobe msr' for /dev/cpu/N/msr), or correct MSR_DEVICE"
}

# bats test_tags=shim
@test "-a skips a CPU that goes offline, at any time" {
	rule '1:*:open:ENXIO'
	rule '2:0x10:write:ENXIO'
	try 0 wrmsr -a 0x10 5
	err
	registers 0x5 0x0 0x0 0x5
	rule '3:0x10:read:ENXIO'
	try 0 wrmsr -a --set 2 0x10
	err
	try 0 wrmsr -a -n 0x10 8
	out "CPU 0: 0x00000010: 0x7 -> 0x8" "CPU 2: 0x00000010: 0x0 -> 0x8"
	err
	registers 0x7 0x0 0x0 0x5
}

# bats test_tags=shim
@test "-a reports that no CPU is left if all go offline" {
	rule '*:0x10:write:ENXIO'
	try 127 wrmsr -a 0x10 5
	err_like "wrmsr: open: No such file or directory" "wrmsr: hint: *modprobe msr*"
}

# bats test_tags=shim
@test "a refused write ends with status 4; later values are skipped on that CPU only" {
	rule '1:0x10:write:EIO'
	try 4 wrmsr -p 0-2 0x10 5 6
	out
	err "wrmsr: CPU 1 cannot set MSR 0x00000010 to 0x0000000000000005" \
		"wrmsr: hint: /dev/cpu/1/msr: $CANNOT_SET"
	registers 0x6 0x0 0x6 0x0
	[ "$(grep -c 'write 1' log)" -eq 1 ]
}

# bats test_tags=shim
@test "the exit status is that of the first failure" {
	rule '1:0x10:write:ENXIO'
	rule '2:0x10:write:EIO'
	try 2 wrmsr -p 0-3 0x10 5
	err "wrmsr: No CPU 1" "wrmsr: CPU 2 cannot set MSR 0x00000010 to 0x0000000000000005" \
		"wrmsr: hint: /dev/cpu/2/msr: $CANNOT_SET"
	registers 0x5 0x0 0x0 0x5
}

# bats test_tags=shim
@test "a short write is an error" {
	rule '0:0x10:write:short=4'
	try 127 wrmsr 0x10 5
	err "wrmsr: pwrite: 4 of 8 bytes" \
		"wrmsr: hint: /dev/cpu/0/msr: $NOT_A_DEVICE"
}

# bats test_tags=shim
@test "hints: EACCES and EPERM on open, for root and for others" {
	chmod a+rw cpu/*/msr
	rule '0:*:open:EACCES'
	rule '1:*:open:EPERM'
	try 127 as_user wrmsr 0x10 5
	err "wrmsr: open: Permission denied" "wrmsr: hint: /dev/cpu/0/msr: $NOT_ROOT"
	try 127 as_user wrmsr -p 1 0x10 5
	err "wrmsr: open: Operation not permitted" "wrmsr: hint: /dev/cpu/1/msr: $NO_RAWIO"
	[ "$(id -u)" -eq 0 ] || skip "the rest needs root"
	try 127 wrmsr 0x10 5
	err "wrmsr: open: Permission denied" "wrmsr: hint: /dev/cpu/0/msr: $ROOT_DENIED"
	try 127 setpriv --bounding-set -sys_rawio wrmsr -p 1 0x10 5
	err "wrmsr: open: Operation not permitted" "wrmsr: hint: /dev/cpu/1/msr: $ROOT_NO_RAWIO"
	[ "$OPEN_EPERM" = "$ROOT_RAWIO" ] || skip "this root lacks CAP_SYS_RAWIO"
	try 127 wrmsr -p 1 0x10 5
	err "wrmsr: open: Operation not permitted" "wrmsr: hint: /dev/cpu/1/msr: $ROOT_RAWIO"
}

# writes_denied HINT [ASSIGNMENT]: checks that a write that fails with EPERM has this hint.
writes_denied() {
	try 127 env "${2:-MSRKIT=}" wrmsr 0x10 5
	err_like "wrmsr: pwrite: Operation not permitted" "wrmsr: hint: */msr: $1"
}

# bats test_tags=shim
@test "hints: EPERM on a write: lockdown, allow_writes, an older driver, or neither" {
	local lockdown="kernel lockdown (usually Secure Boot) denies writes to MSRs; reads still work"
	local off="the msr module denies writes: write 'on' to /sys/module/msr/parameters/allow_writes, or boot with msr.allow_writes=on"
	local older="an older or patched kernel denies writes: usually kernel lockdown (Secure Boot), or its own list of registers"
	local hidden="the kernel denies writes: usually kernel lockdown, which is not visible from here"
	local unknown="the kernel denies writes; its log (dmesg) may report why"
	local elsewhere="MSR_DEVICE=$PWD/cpu/%d/msr"
	rule '0:0x10:write:EPERM'
	# Neither sysfs nor securityfs is mounted.
	writes_denied "$hidden"
	: >lockdown # as good as unreadable
	writes_denied "$hidden"
	mkdir module
	for state in "" "[none] integrity confidentiality"; do
		[ -z "$state" ] || echo "$state" >lockdown
		rm -f allow_writes
		writes_denied "$older"
		# Another driver has a different module.
		writes_denied "$([ -n "$state" ] && echo "$unknown" || echo "$hidden")" "$elsewhere"
		echo off >allow_writes
		writes_denied "$off"
		writes_denied "$off" "$elsewhere"
		for word in on default; do
			echo "$word" >allow_writes
			writes_denied "$([ -n "$state" ] && echo "$unknown" || echo "$hidden")"
		done
	done
	for state in "none [integrity] confidentiality" "none integrity [confidentiality]"; do
		echo "$state" >lockdown
		for word in on off default; do
			echo "$word" >allow_writes
			writes_denied "$lockdown"
		done
		rm allow_writes
		writes_denied "$lockdown"
		writes_denied "$lockdown" "$elsewhere"
	done
	if [ "$(id -u)" -eq 0 ]; then # who may not read it does not see it
		chmod 600 lockdown
		chmod a+rw cpu/*/msr
		try 127 as_user wrmsr 0x10 5
		err "wrmsr: pwrite: Operation not permitted" "wrmsr: hint: /dev/cpu/0/msr: $older"
		echo on >allow_writes
		try 127 as_user wrmsr 0x10 5
		err "wrmsr: pwrite: Operation not permitted" "wrmsr: hint: /dev/cpu/0/msr: $hidden"
	fi
}

# bats test_tags=shim
@test "hints: files that are not MSR devices" {
	rule '0:*:open:ENAMETOOLONG'
	try 127 wrmsr 0x10 5
	err_like "wrmsr: open: *" "wrmsr: hint: /dev/cpu/0/msr: $NOT_A_DEVICE"
	mkdir 0
	MSR_DEVICE=$PWD/%d try 127 wrmsr 0x10 5
	err "wrmsr: open: Is a directory" "wrmsr: hint: $PWD/0: $NOT_A_DEVICE"
	MSR_DEVICE=$PWD/%d try 127 rdmsr 0x10
	err "rdmsr: pread: Is a directory" "rdmsr: hint: $PWD/0: $NOT_A_DEVICE"
	mkfifo 1
	MSR_DEVICE=$PWD/%d try 127 wrmsr --verify -p 1 0x10 5
	err_like "wrmsr: pwrite: @(Illegal|Invalid) seek" "wrmsr: hint: $PWD/1: $NOT_A_DEVICE"
	ln -s 2 2
	MSR_DEVICE=$PWD/%d try 127 wrmsr -p 2 0x10 5
	err_like "wrmsr: open: @(Too many levels of symbolic links|Symbolic link loop)" \
		"wrmsr: hint: $PWD/2: $NOT_A_DEVICE"
}

# bats test_tags=shim
@test "hints: EACCES on a write names the allowlist of the driver, other errors are unknown" {
	rule '0:0x10:write:EACCES'
	rule '1:0x10:write:EINVAL'
	try 127 wrmsr 0x10 5
	err "wrmsr: pwrite: Permission denied" \
		"wrmsr: hint: /dev/cpu/0/msr: the driver denies this register: with msr_safe, it is not in its allowlist"
	try 127 wrmsr -p 1 0x10 5
	err "wrmsr: pwrite: Invalid argument" \
		"wrmsr: hint: /dev/cpu/1/msr: unknown cause; see the kernel log (dmesg)"
}

# bats test_tags=shim
@test "hints: IA32_FEATURE_CONTROL is locked" {
	rule '*:0x3a:lock:0'
	try 4 wrmsr 0x3a 5
	err "wrmsr: CPU 0 cannot set MSR 0x0000003a to 0x0000000000000005" \
		"wrmsr: hint: /dev/cpu/0/msr: the register's lock bit is set: it can't be changed until the next power-off"
	[ "$(value 0 0x3a)" = 0x1 ]
	# The register is not locked, so there is another reason.
	reg 0 0x3a 0
	rule '*:0x3a:mask:0x5'
	try 4 wrmsr 0x3a 8
	err "wrmsr: CPU 0 cannot set MSR 0x0000003a to 0x0000000000000008" \
		"wrmsr: hint: /dev/cpu/0/msr: $CANNOT_SET"
	# Bit 0 of another register is not a lock bit.
	reg 0 0x10 1
	rule '*:0x10:lock:0'
	try 4 wrmsr 0x10 5
	err "wrmsr: CPU 0 cannot set MSR 0x00000010 to 0x0000000000000005" \
		"wrmsr: hint: /dev/cpu/0/msr: $CANNOT_SET"
}

# bats test_tags=shim
@test "hints: a lock bit that cannot be read is not reported as set" {
	rule '*:0x3a:lock:0'
	rule '0:0x3a:read:EIO'
	try 4 wrmsr 0x3a 5
	err "wrmsr: CPU 0 cannot set MSR 0x0000003a to 0x0000000000000005" \
		"wrmsr: hint: /dev/cpu/0/msr: $CANNOT_SET"
}

# signal RULE DONE MESSAGE ARGUMENT...: runs wrmsr with a rule that sends it a signal. wrmsr
# must print the message, if any, and be terminated by the signal. DONE registers 0x10 are 5.
signal() {
	local rule=$1 number=${1##*=} count=$2 message=$3 n
	shift 3
	for n in 0 1 2 3; do reg $n 0x10 0; done
	echo "$rule" >rules
	rm -f fired
	# A shell lets its jobs in the background ignore SIGINT.
	try $((128 + ${number%@*})) env --default-signal=INT,TERM,HUP wrmsr "$@"
	out
	sed -i '/: hint: /d' err
	if [ -n "$message" ]; then
		[ "$(tail -n 1 err)" = "wrmsr: interrupted: $message" ]
		sed -i '$d' err
	else
		err
	fi
	[ "$(cat reg/?/00000010 | grep -Fxc 0x5)" -eq "$count" ]
}

# bats test_tags=shim
@test "a signal lets the write in progress finish, and the writes done are reported" {
	local n
	for n in 1 2 3 4; do
		signal "*:0x10:write:signal=15@$n" $n "$n of 4 writes done" -a 0x10 5
		err
		signal "*:0x10:write:signal=1@$n" $n "$n of 4 writes done" -p 0-3 --set 5 0x10
		printf '%s\n' '0x10: 0x5' '# comment' 'CPU 2: 0x3a: 0x5' >in
		signal "*:*:write:signal=2@$n" $n "$n of 5 writes done" -b -a <in
	done
	for n in 1 2 3 4 5 6 7 8; do
		signal "*:*:write:signal=15@$n" "$((n / 8))" "$n of 8 writes done" 0x10 1 2 3 4 6 7 8 5
	done
	printf '%s\n' 'CPU 1: 0x10: 0x5' '0x10: 0x5' 'CPU 3: 0x10: 0x5' >in
	signal "*:*:write:signal=15@2" 2 "2 of 3 writes done" -b <in
	signal "*:*:write:signal=15@3" 3 "3 of 3 writes done" -b <in
}

# bats test_tags=shim
@test "a signal while registers are read back is reported" {
	local n
	for n in 1 2 3; do
		signal "*:0x10:read:signal=15@$n" $n "$n of 4 writes done" -a --verify 0x10 5
	done
	signal "*:0x10:read:signal=15@4" 4 "4 of 4 writes done, not all read back" -a --verify 0x10 5
	signal "*:0x10:write:signal=15@4" 4 "4 of 4 writes done, not all read back" -a --verify 0x10 5
	signal "*:0x10:write:signal=15@3" 3 "3 of 4 writes done" -a --verify 0x10 5
	# The value read when the signal came is not compared.
	signal $'*:0x10:drop:\n*:0x10:read:signal=15' 0 "1 of 1 writes done, not all read back" \
		--verify 0x10 5
	err
}

# bats test_tags=shim
@test "a signal before the first write, or with -n, acts as by default" {
	signal "*:*:open:signal=15@4" 0 "" -a 0x10 5
	signal "*:*:open:signal=2@1" 0 "" 0x10 5
	signal "*:0x10:read:signal=15@4" 0 "" -a --set 5 0x10
	signal "*:0x10:read:signal=15@5" 1 "1 of 4 writes done" -a --set 5 0x10
	signal "*:0x10:read:signal=1@1" 0 "" -n 0x10 5
}

# bats test_tags=shim
@test "after a failure, a signal still terminates the program" {
	signal $'0:0x10:write:EIO\n*:0x10:write:signal=15@2' 2 "2 of 4 writes done" -a 0x10 5
	err "wrmsr: CPU 0 cannot set MSR 0x00000010 to 0x0000000000000005"
	signal $'0:0x10:drop:\n3:0x10:write:signal=15' 3 "4 of 4 writes done, not all read back" \
		-a --verify 0x10 5
	err "wrmsr: CPU 0: MSR 0x00000010 reads back 0x0 after writing 0x5"
	# The program is terminated by the signal and does not exit.
	rule '0:0x10:write:signal=15'
	try 0 python3 -c 'import subprocess
assert subprocess.run(["wrmsr", "0x10", "5"]).returncode == -15'
	err "wrmsr: interrupted: 1 of 1 writes done"
}

# bats test_tags=shim
@test "a signal that was ignored stays ignored" {
	for signal in HUP INT TERM; do
		reg 3 0x10 0
		echo "*:*:write:signal=$(kill -l $signal)" >rules
		shell 0 "trap '' $signal; wrmsr -a 0x10 5"
		err
		registers 0x5 0x5 0x5 0x5
	done
}

@test "Ctrl-C ends -b while it waits for input on a terminal" {
	try 0 python3 - <<-'EOT'
		import os, pty, signal, time
		pid, terminal = pty.fork()
		if pid == 0:
		    signal.signal(signal.SIGINT, signal.SIG_DFL)  # a job in the background ignores it
		    os.execvp("wrmsr", ["wrmsr", "-b"])
		time.sleep(0.5)
		os.write(terminal, b"0x10: 0x5\n\3")
		_, status = os.waitpid(pid, 0)
		assert os.WIFSIGNALED(status) and os.WTERMSIG(status) == 2, status
	EOT
	registers 0x0
}

# bats test_tags=shim
@test "only the first error with status 4 or 127 has a hint" {
	rule '*:0x10:write:EPERM'
	try 127 wrmsr -a 0x10 5
	[ "$(grep -c 'pwrite: Operation not permitted' err)" -eq 4 ]
	[ "$(grep -c hint err)" -eq 1 ]
}

# bats test_tags=shim
@test "devices are opened to write, read or both, all before the first write" {
	try 0 wrmsr -p 0-1 0x10 5
	[ "$(log)" = $'open 0 w\nopen 1 w\nwrite 0 0x10 0x5\nwrite 1 0x10 0x5' ]
	try 0 wrmsr -n 0x10 5
	[ "$(log)" = $'open 0 r\nread 0 0x10' ]
	echo '0x10: 0x5' | try 0 wrmsr -b
	[ "$(log)" = $'open 0 w\nwrite 0 0x10 0x5' ]
	echo '0x10: 0x5' | try 0 wrmsr -b -n --verify
	[ "$(log)" = $'open 0 r\nread 0 0x10' ]
	try 0 wrmsr --verify 0x10 6
	[ "$(log)" = $'open 0 rw\nwrite 0 0x10 0x6\nread 0 0x10' ]
	# Even if no bit is kept.
	for words in "-f 63:0 0x10 5" "--set 5 --clear -6 0x10"; do
		# shellcheck disable=SC2086
		try 0 wrmsr $words
		[ "$(log)" = $'open 0 rw\nread 0 0x10\nread 0 0x10\nwrite 0 0x10 0x5' ]
	done
	try 0 wrmsr -p 0-1 --set 8 0x10
	[ "$(log)" = "open 0 rw
open 1 rw
read 0 0x10
read 1 0x10
read 0 0x10
write 0 0x10 0xd
read 1 0x10
write 1 0x10 0xd" ]
}

@test "--set and --clear keep the other bits" {
	reg 0 0x10 0xf0
	reg 1 0x10 0x0f
	try 0 wrmsr -p 0-1 --set 0x101 --clear 0x30 0x10
	registers 0x1c1 0x10f
	try 0 wrmsr --clear -1 0x10
	registers 0x0
	try 0 wrmsr 0x10 --set 1 --set 4
	registers 0x5
	try 0 wrmsr --clear 1 --clear 4U 0x10 --set 8U
	registers 0x8
}

@test "--set, --clear and -f work on the bits above 31" {
	reg 0 0x10 0xfedcba9876543210
	try 0 wrmsr --set 1 --clear 0x10 0x10
	try 0 wrmsr -f 7:4 0x10 3
	registers 0xfedcba9876543231
	for option in "" --verify; do
		try "$([ -z "$option" ] && echo 0 || echo 5)" \
			wrmsr -n $option --clear 0x8000000000000000 0x10
		out "CPU 0: 0x00000010: 0xfedcba9876543231 -> 0x7edcba9876543231"
	done
	try 0 wrmsr --clear 0x8000000000000000 0x10
	try 0 wrmsr --set 0x100000000 0x10
	try 0 wrmsr -f 63:60 0x10 -8
	registers 0x8edcba9976543231
	try 0 wrmsr -n --verify -f 63:60 0x10 8
	out
}

@test "--set and --clear: a mask of 0 is accepted and changes nothing" {
	local words
	reg 0 0x10 0xff
	for words in "--set 0" "--clear 0" "--set 0 --clear 0" "--set 0x0 --set 0" "--clear 0U" "--set 00"; do
		# shellcheck disable=SC2086
		try 0 wrmsr $words 0x10
		registers 0xff 0x0 0x0 0x0
		# shellcheck disable=SC2086
		try 0 wrmsr -a --verify $words 0x10
		registers 0xff 0x0 0x0 0x0
		# shellcheck disable=SC2086
		try 0 wrmsr -n -p 0-1 $words 0x10
		out "CPU 0: 0x00000010: 0xff -> 0xff" "CPU 1: 0x00000010: 0x0 -> 0x0"
		# shellcheck disable=SC2086
		try 0 wrmsr -n --verify $words 0x10
		out
		# It still replaces the value operand.
		# shellcheck disable=SC2086
		try 127 wrmsr $words 0x10 0
		# shellcheck disable=SC2086
		try 127 wrmsr -f 0 $words 0x10
		# shellcheck disable=SC2086
		try 127 wrmsr -b $words </dev/null
	done
	# Together with a mask that is not 0, in either order.
	try 0 wrmsr --set 0 --clear 0xf 0x10
	registers 0xf0
	try 0 wrmsr --set 5 --clear 0 0x10
	registers 0xf5
	try 0 wrmsr --set 0 --set 8 --set 0 0x10
	registers 0xfd
	try 0 wrmsr --clear 0 --clear 0xf0 --clear 0 0x10
	registers 0xd
}

@test "--set and --clear: the lowest and the highest masks are accepted" {
	local mask
	refused "mask '-9223372036854775809' does not fit in 64 bits" --set -9223372036854775809 0x10
	refused "mask '18446744073709551616' does not fit in 64 bits" --clear 18446744073709551616 0x10
	for mask in 0x1 0x8000000000000000 0x7fffffffffffffff 0xffffffffffffffff 0x80000000 0x100000000; do
		reg 0 0x10 0
		try 0 wrmsr --verify --set $mask 0x10
		registers $mask
		try 0 wrmsr --verify --clear $mask 0x10
		registers 0x0
	done
	try 0 wrmsr --set -9223372036854775808 0x10
	registers 0x8000000000000000
	try 0 wrmsr --set -1 0x10
	registers 0xffffffffffffffff
	try 0 wrmsr --clear 18446744073709551615U 0x10
	registers 0x0
}

@test "values of 0 are written, plain, in a field and in a batch" {
	reg 0 0x10 0xff
	try 0 wrmsr -f 3:0 0x10 0
	registers 0xf0
	try 0 wrmsr --verify 0x10 0
	registers 0x0
	reg 0 0x10 0xff
	echo '0x10: 0x0' | try 0 wrmsr -b --verify
	registers 0x0
	echo 'CPU 0: 0x10: 0x0000000000000000' | try 0 wrmsr -b -n --verify
	out
}

@test "-f: the lowest and the highest value are accepted for every width" {
	local field width least greatest
	for field in 0 7:4 31:0 32:0 62:0 63 63:1; do
		width=$((${field%:*} - ${field#*:} + 1))
		greatest=$((width == 64 ? -1 : (1 << width) - 1))
		least=$((width == 1 ? -1 : -1 << width - 1))
		for value in 0 $greatest; do
			reg 0 0x10 0
			try 0 wrmsr --verify -f $field 0x10 "$value"
			try 0 rdmsr -f $field -u 0x10
			out "$value"
		done
		try 0 wrmsr --verify -f $field 0x10 $least
		try 0 rdmsr -f $field -d 0x10
		out "$least"
		try 127 wrmsr -f $field 0x10 "$(printf %u $((greatest + 1)))"
		[ $width -eq 63 ] || try 127 wrmsr -f $field 0x10 $((least - 1))
	done
}

@test "--set and --clear: overlapping and invalid masks are rejected" {
	refused "the masks of --set and --clear overlap in 0x4" --set 5 --clear 6 0x10
	refused "mask '5x' is not a number" --set 5x 0x10
	refused "mask '14004d' is not a number (0x14004d?)" --clear 14004d 0x10
	refused "mask '0x10000000000000000' does not fit in 64 bits" --clear 0x10000000000000000 0x10
	refused "-f cannot be combined with --set or --clear" -f 1 --set 1 0x10
}

# bats test_tags=shim
@test "--set, --clear and -f: if a register cannot be read, nothing is written" {
	rule '2:0x10:read:EIO'
	for words in "--set 1 0x10" "--clear 1 0x10" "-f 0 0x10 1"; do
		# shellcheck disable=SC2086
		try 4 wrmsr -a $words
		err "wrmsr: CPU 2 cannot read MSR 0x00000010" \
			"wrmsr: hint: /dev/cpu/2/msr: nothing was written; CPUs 0-1,3 have it: -p 0-1,3"
		registers 0x0 0x0 0x0 0x0
	done
}

# bats test_tags=shim
@test "--set, --clear and -f: every CPU that cannot be read is reported, and the others are listed" {
	rule '1:0x10:read:EIO'
	rule '2:0x10:read:EACCES'
	try 4 wrmsr -a --set 1 0x10
	err "wrmsr: CPU 1 cannot read MSR 0x00000010" "wrmsr: pread: Permission denied" \
		"wrmsr: hint: /dev/cpu/1/msr: nothing was written; CPUs 0,3 have it: -p 0,3"
	try 4 wrmsr -p 0-2 -f 0 0x10 1
	err "wrmsr: CPU 1 cannot read MSR 0x00000010" "wrmsr: pread: Permission denied" \
		"wrmsr: hint: /dev/cpu/1/msr: nothing was written; CPU 0 has it: -p 0"
	# None of the CPUs can be read.
	try 4 wrmsr -p 1-2 --set 1 0x10
	err "wrmsr: CPU 1 cannot read MSR 0x00000010" "wrmsr: hint: /dev/cpu/1/msr: $CANNOT_READ" \
		"wrmsr: pread: Permission denied"
	try 4 wrmsr -p 1 --set 1 0x10
	err "wrmsr: CPU 1 cannot read MSR 0x00000010" "wrmsr: hint: /dev/cpu/1/msr: $CANNOT_READ"
	# A CPU that went offline is not listed.
	rule '0:0x10:read:ENXIO'
	try 4 wrmsr -a --set 1 0x10
	err "wrmsr: CPU 1 cannot read MSR 0x00000010" "wrmsr: pread: Permission denied" \
		"wrmsr: hint: /dev/cpu/1/msr: nothing was written; CPU 3 has it: -p 3"
	registers 0x0 0x0 0x0 0x0
}

# bats test_tags=shim
@test "--set: short reads and other read errors end it before the first write" {
	rule '1:0x10:read:ENXIO'
	rule '2:0x10:read:EACCES'
	rule '3:0x10:read:short=4'
	try 2 wrmsr -p 0-1 --set 1 0x10
	err "wrmsr: No CPU 1" \
		"wrmsr: hint: /dev/cpu/1/msr: nothing was written; CPU 0 has it: -p 0"
	try 127 wrmsr -p 2 --set 1 0x10
	err "wrmsr: pread: Permission denied" \
		"wrmsr: hint: /dev/cpu/2/msr: the driver denies this register: with msr_safe, it is not in its allowlist"
	try 127 wrmsr -p 3 --set 1 0x10
	err "wrmsr: pread: 4 of 8 bytes" \
		"wrmsr: hint: /dev/cpu/3/msr: $NOT_A_DEVICE"
	registers 0x0 0x0 0x0 0x0
}

@test "-f: the value replaces these bits" {
	reg 0 0x10 0xffff
	try 0 wrmsr -f 7:4 0x10 3
	registers 0xff3f
	try 0 wrmsr -f 15 0x10 0
	registers 0x7f3f
	try 0 wrmsr -f 7:4 0x10 -2
	registers 0x7fef
	try 0 wrmsr -f 63:0 0x10 -1
	registers 0xffffffffffffffff
}

@test "-f: a value too wide for the field is rejected" {
	refused "value '16' does not fit in the bit field" -f 7:4 0x10 16
	refused "value '-9' does not fit in the bit field" -f 7:4 0x10 -9
	refused "value '2' does not fit in the bit field" -f 0 0x10 2
}

# bats test_tags=shim
@test "-f: each of several values is read, changed and written separately" {
	reg 0 0x10 0x100
	try 0 wrmsr -f 3:0 0x10 1 2
	[ "$(log)" = "open 0 rw
read 0 0x10
read 0 0x10
write 0 0x10 0x101
read 0 0x10
write 0 0x10 0x102" ]
}

@test "-n: each change is printed, and nothing is written" {
	reg 0 0x10 0x100
	try 0 wrmsr -n -p 0-1 0x10 5
	out "CPU 0: 0x00000010: 0x100 -> 0x5" "CPU 1: 0x00000010: 0x0 -> 0x5"
	try 0 wrmsr --dry-run -f 3:0 0x10 1 2
	out "CPU 0: 0x00000010: 0x100 -> 0x101" "CPU 0: 0x00000010: 0x101 -> 0x102"
	reg 0 0x3a 0
	try 0 wrmsr -n --set 5 IA32_FEATURE_CONTROL
	out "CPU 0: 0x0000003a: 0x0 -> 0x5"
	try 0 wrmsr -n 0x3a 0
	out "CPU 0: 0x0000003a: 0x0 -> 0x0"
	printf '%s\n' '0x3a: 0x4' 'CPU 1: 0x10: 0x7' '0x3a: 0x5' | try 0 wrmsr -b -n
	out "CPU 0: 0x0000003a: 0x0 -> 0x4" "CPU 1: 0x00000010: 0x0 -> 0x7" "CPU 0: 0x0000003a: 0x4 -> 0x5"
	registers 0x100 0x0 0x0 0x0
}

# bats test_tags=shim
@test "-n: a write to a locked IA32_FEATURE_CONTROL is reported as an error" {
	local hint="wrmsr: hint: /dev/cpu/0/msr: the register's lock bit is set: it can't be changed until the next power-off"
	# Even if the value would not change.
	for words in "0x3a 5" "-f 2 0x3a 1" "--set 4 0x3a" "0x3a 5 7"; do
		# shellcheck disable=SC2086
		try 4 wrmsr -n $words
		out
		err "wrmsr: CPU 0 cannot set MSR 0x0000003a to 0x0000000000000005" "$hint"
	done
	try 4 wrmsr -n 0x3a 1
	out
	err "wrmsr: CPU 0 cannot set MSR 0x0000003a to 0x0000000000000001" "$hint"
	# The other CPUs and lines go on.
	reg 1 0x3a 0x4
	printf '%s\n' '0x3a: 0x5' '0x3a: 0x7' 'CPU 1: 0x3a: 0x5' '0x10: 0x1' | try 4 wrmsr -b -n
	out "CPU 1: 0x0000003a: 0x4 -> 0x5" "CPU 0: 0x00000010: 0x0 -> 0x1"
	err "wrmsr: CPU 0 cannot set MSR 0x0000003a to 0x0000000000000005" "$hint"
	# A value that sets the lock bit locks the register for later values.
	try 4 wrmsr -n -p 1 0x3a 0 5 7
	out "CPU 1: 0x0000003a: 0x4 -> 0x0" "CPU 1: 0x0000003a: 0x0 -> 0x5"
	err "wrmsr: CPU 1 cannot set MSR 0x0000003a to 0x0000000000000007" "${hint/cpu\/0/cpu/1}"
	# With --verify, values are only compared.
	try 5 wrmsr -n --verify 0x3a 5
	out "CPU 0: 0x0000003a: 0x1 -> 0x5"
	err
	try 0 wrmsr -n --verify 0x3a 1
	out
	err
	# Bit 0 of another register does not lock it.
	reg 0 0x10 1
	try 0 wrmsr -n 0x10 5
	out "CPU 0: 0x00000010: 0x1 -> 0x5"
}

# bats test_tags=shim
@test "-n: an unreadable register is reported" {
	for values in 5 "5 6"; do
		# shellcheck disable=SC2086
		try 4 wrmsr -n -p 0 0xdead $values
		out
		err "wrmsr: CPU 0 cannot read MSR 0x0000dead" "wrmsr: hint: /dev/cpu/0/msr: $CANNOT_READ"
	done
}

# bats test_tags=shim
@test "-n: a device error before an output error determines the status" {
	rule '1:0x10:read:EIO'
	shell 4 'wrmsr -n -p 0-1 0x10 5 >/dev/full'
	err "wrmsr: CPU 1 cannot read MSR 0x00000010" "wrmsr: hint: /dev/cpu/1/msr: $CANNOT_READ" \
		"wrmsr: standard output: No space left on device"
	shell 5 'wrmsr -n --verify 0x10 5 >/dev/full'
	err "wrmsr: standard output: No space left on device"
}

@test "-n and --help report a full disk and a closed pipe" {
	shell 127 'wrmsr --help >/dev/full'
	err "wrmsr: standard output: No space left on device"
	shell 127 'wrmsr -n 0x10 5 >/dev/full'
	err "wrmsr: standard output: No space left on device"
	# The reader exits before wrmsr begins.
	shell 127 'mkfifo pipe; true <pipe & exec 3>pipe; wait; wrmsr -n 0x10 5 >&3'
	err "wrmsr: standard output: Broken pipe"
	shell 127 'wrmsr -n 0x10 5 >&-'
	err "wrmsr: standard output: Bad file descriptor"
	registers 0x0
}

@test "a closed stdout is not an error if nothing is printed" {
	shell 0 'wrmsr 0x10 5 >&-'
	registers 0x5
}

# bats test_tags=shim,descriptors
@test "with stderr closed, no message is written to a device" {
	rule '1:0x10:write:EIO'
	shell 4 'wrmsr -a 0x10 5 2>&-'
	registers 0x5 0x0 0x5 0x5
	[ "$(grep -c write log)" -eq 4 ]
}

# bats test_tags=shim
@test "a closed stderr pipe does not interrupt the writes" {
	rule '1:0x10:write:EIO'
	mkfifo pipe
	shell 4 'exec 3<>pipe 4>pipe 3>&-; wrmsr -a 0x10 5 2>&4'
	registers 0x5 0x0 0x5 0x5
}

@test "--verify: a value that reads back as written is not reported" {
	try 0 wrmsr -a --verify 0x10 5
	out
	err
	registers 0x5 0x5 0x5 0x5
}

# bats test_tags=shim
@test "--verify: an ignored write ends with status 5" {
	rule '2:0x10:drop:'
	try 5 wrmsr -a --verify 0x10 5
	err "wrmsr: CPU 2: MSR 0x00000010 reads back 0x0 after writing 0x5"
	registers 0x5 0x5 0x0 0x5
	try 0 wrmsr -p 2 0x10 5
	err
	try 5 wrmsr -p 2 --verify 0x10 0x8000000000000000
	err "wrmsr: CPU 2: MSR 0x00000010 reads back 0x0 after writing 0x8000000000000000"
}

# bats test_tags=shim
@test "--verify: the bits written are compared once, after the last value" {
	try 0 wrmsr --verify 0x10 1 2
	[ "$(log)" = "open 0 rw
write 0 0x10 0x1
write 0 0x10 0x2
read 0 0x10" ]
	rule '0:0x10:drop:'
	try 0 wrmsr --verify --set 2 0x10
	try 5 wrmsr --verify --set 1 0x10
	err "wrmsr: CPU 0: MSR 0x00000010 reads back 0x2 after writing 0x3"
}

# bats test_tags=shim
@test "--verify: a failure to read back is reported" {
	rule '0:0x10:read:EIO'
	try 4 wrmsr --verify 0x10 5
	err "wrmsr: CPU 0 cannot read MSR 0x00000010" "wrmsr: hint: /dev/cpu/0/msr: $CANNOT_READ"
}

@test "-n --verify: registers are compared, changes printed, and the status is 5" {
	reg 1 0x10 5
	try 5 wrmsr -n --verify -p 0-1 0x10 5
	out "CPU 0: 0x00000010: 0x0 -> 0x5"
	err
	try 0 wrmsr -n --verify -p 1 0x10 7 5
	out
	registers 0x0 0x5
}

@test "-b: lines with and without a CPU are written in file order" {
	printf '%s\n' '# a comment' '' 'CPU 2: 0x10: 0x1' '16: 0x2' '  ' $' \t# another' 'CPU 0x2: 0x10: 0x3' >lines
	shell 0 'wrmsr -b -a <lines'
	out
	err
	registers 0x2 0x2 0x3 0x2
	echo 'IA32_FEATURE_CONTROL: 0x00fE' | try 0 wrmsr --batch
	[ "$(value 0 0x3a)" = 0xfe ]
}

@test "-b: lines may have a CPU list" {
	cpus 8
	reg 8 0x10 0x0
	printf 'CPU 0-2,8: 0x10: 0x5\nCPU 8,3,2-3: 0x10: 0x7\n' >in
	try 0 wrmsr -b -n <in
	out "CPU 0: 0x00000010: 0x0 -> 0x5" "CPU 1: 0x00000010: 0x0 -> 0x5" \
		"CPU 2: 0x00000010: 0x0 -> 0x5" "CPU 8: 0x00000010: 0x0 -> 0x5" \
		"CPU 2: 0x00000010: 0x5 -> 0x7" "CPU 3: 0x00000010: 0x0 -> 0x7" \
		"CPU 8: 0x00000010: 0x5 -> 0x7"
	try 0 wrmsr -b --verify <in
	[ "$(for n in 0 1 2 3 8; do value $n 0x10; done | tr '\n' ' ')" = "0x5 0x5 0x7 0x7 0x7 " ]
	# All CPUs of a line must be on the list of -p. The message names the first that is not.
	try 0 wrmsr -b -p 8,0-3 <in
	try 127 wrmsr -b -p 0-2,8 <in
	err "wrmsr: line 2: CPU 3 is not in the list of -p"
	printf 'CPU 0-2147483647: 0x10: 0x5\n' >in
	try 127 wrmsr -b -p 0-8 <in
	err "wrmsr: line 1: CPU 9 is not in the list of -p"
}

@test "-b: a line without a CPU is for the CPUs of -p" {
	echo '0x10: 0x7' | try 0 wrmsr -b -p 1-2
	registers 0x0 0x7 0x7 0x0
}

@test "-b restores what rdmsr -S saved, byte by byte" {
	for n in 0 1 2 3; do reg "$n" 0x10 "0x${n}fffffff8765432$n"; done
	shell 0 'rdmsr -S -a 0x10 >saved && wrmsr -a 0x10 0 && wrmsr -b <saved && rdmsr -S -a 0x10 | cmp - saved'
	err
	registers 0xfffffff87654320 0x1fffffff87654321 0x2fffffff87654322 0x3fffffff87654323
}

@test "-b -n --verify finds drift" {
	shell 0 'rdmsr -S -a 0x10 >saved; wrmsr -b -n --verify <saved'
	out
	reg 3 0x10 9
	shell 5 'wrmsr -b -n --verify <saved'
	out "CPU 3: 0x00000010: 0x9 -> 0x0"
	err
}

# bats test_tags=shim
@test "-b: lines are written in order, not CPU by CPU" {
	printf '%s\n' 'CPU 1: 0x10: 0x1' '0x10: 0x2' 'CPU 1: 0x3a: 0x3' | try 0 wrmsr -b
	[ "$(log)" = "open 0 w
open 1 w
write 1 0x10 0x1
write 0 0x10 0x2
write 1 0x3a 0x3" ]
	# Only the CPUs of the lines are opened.
	echo 'CPU 1: 0x10: 0x5' | try 0 wrmsr -b
	[ "$(log)" = $'open 1 w\nwrite 1 0x10 0x5' ]
}

# bats test_tags=shim
@test "-b --verify reads back once, after a register's last value" {
	printf '%s\n' '0x10: 0x1' '0x3a: 0x5' '0x10: 0x2' | try 0 wrmsr -b --verify
	[ "$(log)" = "open 0 rw
write 0 0x10 0x1
write 0 0x3a 0x5
read 0 0x3a
write 0 0x10 0x2
read 0 0x10" ]
}

# bats test_tags=shim
@test "-b: after a refused write, the other lines are written" {
	rule '0:0x10:write:EIO'
	printf '%s\n' '0x10: 0x1' '0x3a: 0x5' '0x10: 0x2' 'CPU 1: 0x10: 0x3' | try 4 wrmsr -b
	err "wrmsr: CPU 0 cannot set MSR 0x00000010 to 0x0000000000000001" \
		"wrmsr: hint: /dev/cpu/0/msr: $CANNOT_SET"
	registers 0x0 0x3
	[ "$(value 0 0x3a)" = 0x5 ]
	rule '2:0x10:write:EPERM'
	printf '%s\n' 'CPU 2: 0x10: 0x1' 'CPU 2: 0x3a: 0x5' 'CPU 1: 0x10: 0x4' | try 127 wrmsr -b
	err_like "wrmsr: pwrite: Operation not permitted" "wrmsr: hint: *"
	registers 0x0 0x4 0x0
	[ "$(value 2 0x3a)" = 0x5 ]
}

# bad STATUS MESSAGE LINES: checks that a batch with these lines after a good one is rejected.
bad() {
	printf '0x10: 0x1\n%b' "$3" | try "$1" wrmsr -b
	out
	err "wrmsr: line 2: $2"
	[ -z "$MSRKIT_SHIM" ] || [ "$1" -ne 127 ] || untouched
	registers 0x0 0x0 0x0 0x0
}

@test "-b: a bad line is reported with its number, and nothing is written" {
	bad 127 "value '100' is not 0x and 1 to 16 digits" '0x10: 100\n'
	bad 127 "value '0x' is not 0x and 1 to 16 digits" '0x10: 0x\n'
	bad 127 "value '0X5' is not 0x and 1 to 16 digits" '0x10: 0X5\n'
	bad 127 "value '0x11111222223333344' is not 0x and 1 to 16 digits" '0x10: 0x11111222223333344\n'
	bad 127 "value '-1' is not 0x and 1 to 16 digits" '0x10: -1\n'
	bad 127 "value '0x5 ' is not 0x and 1 to 16 digits" '0x10: 0x5 \n'
	bad 127 "value '0x5?' is not 0x and 1 to 16 digits" '0x10: 0x5\r\n'
	bad 127 "value ' 0x5' is not 0x and 1 to 16 digits" '0x10:  0x5\n'
	bad 127 "value '0x5U' is not 0x and 1 to 16 digits" '0x10: 0x5U\n'
	bad 127 "value '14004d' is not 0x and 1 to 16 digits (0x14004d?)" '0x10: 14004d\n'
	bad 127 "is not '[CPU list: ]register: value'" '0x10:0x5\n'
	bad 127 "is not '[CPU list: ]register: value'" ' 0x10: 0x5\n'
	bad 127 "register '0x10-0x11' is neither a number nor a known name" '0x10-0x11: 0x5\n'
	bad 127 "register '0x100000000' does not fit in 32 bits" '0x100000000: 0x5\n'
	bad 127 "is not '[CPU list: ]register: value'" '0x10\n'
	bad 127 "is not '[CPU list: ]register: value'" 'CPU 0: \n'
	bad 127 "is not '[CPU list: ]register: value'" 'CPU 0: 0x5\n'
	for list in x 1-0 0-2:2 "0," ,0 0,,1 0- -1 0-2147483648; do
		bad 127 "label '$list' is not a CPU list" "CPU $list: 0x10: 0x5\n"
	done
	bad 127 "label '0 0x10: 0x5' is not a valid label here" 'CPU 0 0x10: 0x5\n'
	local host="is misplaced: a batch has no hosts, and the register comes after the CPU"
	bad 127 "label 'node1' $host" 'node1: CPU 0: 0x10: 0x5\n'
	bad 127 "label 'node1' $host" 'node1: 0x10: 0x5\n'
	bad 127 "label '0x10' $host" '0x10: CPU 0: 0x5\n'
	bad 127 "register '0x00000010[7:0]' is neither a number nor a known name" '0x00000010[7:0]: 0x5\n'
	bad 127 "register 'FOO' is neither a number nor a known name" 'FOO: 0x5\n'
	bad 127 "register 'ia32_pmc0' stands for two registers: 0x000000c1 and 0x000004c1" 'ia32_pmc0: 0x5\n'
	bad 127 "contains a NUL byte" '0x10: 0x\x005\n'
	for line in '0x10: 0x5' '# comment' ' '; do
		bad 127 "does not end in a newline: the input is cut off" "$line"
	done
}

# bats test_tags=shim
@test "-b: a missing CPU is reported with its line" {
	bad 2 "No CPU 9" 'CPU 9: 0x10: 0x5\n'
}

# bats test_tags=shim
@test "-b: a CPU that cannot be opened is reported with its line" {
	rule '2:*:open:EIO'
	rule '3:*:open:EACCES'
	bad 3 "CPU 2 doesn't support MSRs" 'CPU 2: 0x10: 0x5\n'
	printf '%s\n' '0x10: 0x1' 'CPU 3: 0x10: 0x5' | try 127 wrmsr -b
	err "wrmsr: line 2: open: Permission denied" \
		"wrmsr: hint: /dev/cpu/3/msr: $OPEN_EACCES"
	registers 0x0 0x0 0x0 0x0
}

@test "-b: a line of more than 4,096 bytes is rejected" {
	{ printf '#%4095s\n' x; printf '0x10: 0x1\n#%4096s\n' x; } >long
	shell 127 'wrmsr -b <long'
	err "wrmsr: line 3: is longer than 4096 bytes"
	registers 0x0
	{ printf '0x10: 0x1\n0x10: 0x'; head -c 10000000 /dev/zero | tr '\0' 1; echo; } >long
	shell 127 'wrmsr -b <long'
	err "wrmsr: line 2: is longer than 4096 bytes"
	registers 0x0
}

@test "-b: a line that names a CPU outside the list of -p is rejected" {
	echo 'CPU 3: 0x10: 0x5' | try 127 wrmsr -b -p 0-2
	err "wrmsr: line 1: CPU 3 is not in the list of -p"
	registers 0x0 0x0 0x0 0x0
	echo 'CPU 3: 0x10: 0x5' | try 0 wrmsr -b -p 0-2 -a
	registers 0x0 0x0 0x0 0x5
}

# bats test_tags=shim
@test "-b -a: a line that names a missing CPU is rejected" {
	printf '%s\n' '0x10: 0x1' 'CPU 4: 0x10: 0x5' | try 2 wrmsr -b -a
	err "wrmsr: line 2: No CPU 4"
	registers 0x0 0x0 0x0 0x0
}

# bats test_tags=shim
@test "-b -a: a CPU that goes offline is reported if any line names it" {
	rule '1:*:open:ENXIO'
	for line in 'CPU 0: 0x10: 0x1' '0x10: 0x1'; do
		printf '%s\n' "$line" 'CPU 1: 0x10: 0x5' | try 2 wrmsr -b -a
		err "wrmsr: line 2: No CPU 1"
		printf '%s\n' 'CPU 1: 0x10: 0x5' "$line" | try 2 wrmsr -b -a
		err "wrmsr: line 1: No CPU 1"
		registers 0x0 0x0 0x0 0x0
	done
	rule '2:0x10:write:ENXIO'
	for line in 'CPU 0: 0x10: 0x1' '0x3a: 0x1'; do
		printf '%s\n' "$line" 'CPU 2: 0x10: 0x5' | try 2 wrmsr -b -p 0,2-3
		err "wrmsr: No CPU 2"
		printf '%s\n' "$line" 'CPU 2: 0x10: 0x5' | try 2 wrmsr -b -a
		err "wrmsr: line 2: No CPU 2"
	done
	registers 0x1 0x0 0x0 0x0
	# It is reported once, and its remaining lines are skipped.
	printf '%s\n' 'CPU 2: 0x10: 0x5' 'CPU 2: 0x10: 0x6' '0x3a: 0x7' | try 2 wrmsr -b -a
	err "wrmsr: line 1: No CPU 2"
	[ "$(value 2 0x3a)" = 0x1 ]
	[ "$(value 3 0x3a)" = 0x7 ]
}

@test "-b: input without any write is an error" {
	try 127 wrmsr -b </dev/null
	err "wrmsr: nothing to write on standard input"
	printf '# comment\n\n' | try 127 wrmsr -b
	err "wrmsr: nothing to write on standard input"
}

@test "-b: input that cannot be read is an error" {
	shell 127 'wrmsr -b </'
	err "wrmsr: standard input: Is a directory"
	shell 127 'wrmsr -b <&-'
	err "wrmsr: standard input: Bad file descriptor"
}

@test "-b cannot be combined with operands, -f, --set or --clear" {
	refused "--batch takes no operand: '0x10'" -b 0x10
	refused "--batch cannot be combined with -f, --set or --clear" -b -f 1
	refused "--batch cannot be combined with -f, --set or --clear" -b --set 1
	refused "--batch cannot be combined with -f, --set or --clear" --clear 1 -b
}

# many N: makes N CPUs, as plain files for MSR_DEVICE.
many() {
	mkdir plain
	for ((n = 0; n < $1; n++)); do echo "plain/$n"; done | xargs truncate -s 24
	export MSR_DEVICE=$PWD/plain/%d
}

# bats test_tags=descriptors
@test "8,192 CPUs are written beyond the limit on open files" {
	many 8192
	shell 0 'ulimit -Sn 1024; wrmsr -a 0x10 5'
	cat plain/* | od -An -v -w24 -tx8 | sort | uniq -c >counts
	[ "$(tr -s ' ' <counts)" = " 8192 0000000000000000 0000000000000000 0000000000000005" ]
}

@test "-b --verify: only the last of two values is compared, for each of 500 registers" {
	local n
	many 1
	truncate -s 2M plain/0
	for ((n = 0; n < 500; n++)); do
		printf '0x%x: 0x%x\n' $((n * n * 8)) 1 $((n * n * 8)) 2
	done | sort -k 2 >in
	shell 0 'wrmsr -b --verify <in; wrmsr -b -n --verify <in'
	out
	shell 0 'wrmsr -b -n <in'
	[ "$(cut -d ' ' -f 4- out | sort | uniq -c | tr -s ' ' | paste -sd,)" = " 500 0x1 -> 0x2, 500 0x2 -> 0x1" ]
}

# bats test_tags=memory,descriptors
@test "-b: 3,000 lines for 8,192 CPUs take less than 64 MB" {
	command -v strace >/dev/null || skip "no strace"
	many 8192
	# Each register occurs twice, which takes the most memory.
	{ seq -f '%.0f: 0x5' 1500; seq -f '%.0f: 0x6' 1500; } >in
	shell 143 "exec strace -qq -o trace -e inject=pwrite64:signal=SIGTERM:when=1 \
		prlimit --as=64000000 $BIN/wrmsr -b -a <in"
	err "wrmsr: interrupted: 1 of 24576000 writes done"
}

@test "if the limit on open files cannot be raised, nothing is written" {
	many 40
	chmod -R a+rwX plain
	shell 127 'ulimit -n 24; as_user wrmsr -a 0x10 5'
	err_like "wrmsr: open: @(Too many open files|No file descriptors available)" \
		"wrmsr: hint: $PWD/plain/*: too many open files; wrmsr needs one per CPU: raise the limit with 'ulimit -n'"
	[ "$(cat plain/* | tr -d '\0' | wc -c)" -eq 0 ]
}
