# shellcheck disable=SC2086 # split into words
# Rare cases: lack of memory, failing system calls, and limits. make coverage lists the lines
# that no test runs.

# bats file_tags=shim

load ../helpers

# many N: N CPUs as plain files with zeros.
many() {
	local n
	mkdir -p plain
	for ((n = 0; n < $1; n++)); do
		truncate -s 0 "plain/$n"
		truncate -s 64 "plain/$n"
	done
	export MSR_DEVICE=$FAKEMSR/plain/%d
}

# is_zero: nothing has been written to these files.
is_zero() {
	[ "$(cat plain/* | tr -d '\0' | wc -c)" -eq 0 ]
}

# nomem COMMAND...: makes each allocation fail once, in turn. The program must exit with 127
# (vmxdecode: 2) before it prints or writes anything. Standard input is the file in. The messages
# are added to the file reported.
nomem() {
	local n status trouble=127
	[ "$1" != vmxdecode ] || trouble=2
	touch in
	export NOMEM_FIRED=$FAKEMSR/hit
	for ((n = 1; ; n++)); do
		rm -f hit
		status=0
		NOMEM_AT=$n "$@" <in >out 2>err || status=$?
		[ -e hit ] || break
		echo "allocation $n: status $status: $(cat err)"
		grep -Eq '(allocate|Out of) memory' err
		sed 's/Out of memory/Cannot allocate memory/' err | paste -s -d '|' >>reported
		[ "$status" -eq "$trouble" ]
		[ ! -s out ]
		if [ -d plain ]; then is_zero; fi
	done
	echo "untouched: status $status: $(cat err)"
	[ "$n" -gt 1 ]
	[ "$status" -le 1 ]
	rm -f hit
}

# reported LINE...: these are the distinct messages of all runs of nomem, sorted.
reported() {
	LC_ALL=C sort -u reported >err
	err "$@"
}

# without_memory: runs the programs with the preload used by nomem.
without_memory() {
	local program
	for program in rdmsr wrmsr vmxdecode; do
		MSRKIT_SHIM=${MSRKIT_SHIM%/*}/nomem.so wrap "$BIN/$program"
	done
}

# inject STATUS FAULT COMMAND...: tries it while strace injects a fault, PATH:CALL:..., into
# system calls that use the path or a descriptor of it.
inject() {
	local expected=$1 path=${2%%:*} fault=${2#*:}
	command -v strace >/dev/null || skip "no strace"
	shift 2
	ASAN_OPTIONS=detect_leaks=0 try "$expected" \
		strace -qq -o trace -P "$path" -e "inject=$fault" "$@"
	grep -q INJECTED trace
}

# bats test_tags=memory
@test "rdmsr: lack of memory ends the program before any output" {
	many 9
	without_memory
	nomem rdmsr 0 1 2 3 4 5 6 7 8
	nomem rdmsr -p 0,2,4,6,8 0x10 0x18
	reported "rdmsr: Cannot allocate memory"
	rm plain/[1357]
	nomem rdmsr -a 0x10
	reported "rdmsr: Cannot allocate memory"
}

# bats test_tags=memory
@test "wrmsr: lack of memory ends the program before the first write" {
	many 3
	without_memory
	nomem wrmsr --verify -p 0,2 0x10 1 2
	many 3 # the run without a failure has written
	nomem wrmsr -a --set 3 0x10
	many 3
	printf '%s\n' '0x10: 0x1' 'CPU 1: 0x10: 0x2' 'CPU 2: 0x18: 0x3' '0x20: 0x4' '0x28: 0x5' >in
	nomem wrmsr -b
	many 3
	nomem wrmsr -a -n -b
	reported "wrmsr: Cannot allocate memory"
}

# bats test_tags=memory
@test "vmxdecode: lack of memory ends the program before any output" {
	without_memory
	for n in 1 2 3 4 5 6 7 8 9; do
		printf '%s\n' "n$n: CPU $n: 0x0000003a: 5" "n$n: 0x0000003a: 5"
	done >in
	printf '%s\n' 'CPU 2: 5' 'CPU 0: 1' 1 5 'CPU 0: 0x00000480: 1' >>in
	nomem vmxdecode
	nomem vmxdecode -s
	nomem vmxdecode -J
	nomem vmxdecode -q
	printf '\5\0\0\0\0\0\0\0' >in
	nomem vmxdecode -r
	reported "vmxdecode: Cannot allocate memory"
}

@test "-a: an unreadable directory of devices is an error" {
	many 2
	chmod 0 plain
	for program in 'rdmsr -a 0x10' 'wrmsr -a 0x10 5'; do
		try 127 as_user $program
		out
		err_like "${program%% *}: open: Permission denied" \
			"${program%% *}: hint: $FAKEMSR/plain/0: *as root*"
	done
	chmod 700 plain
}

@test "an absent CPU is absent although the directory of devices cannot be read, only searched" {
	many 2
	chmod 711 plain
	for program in 'rdmsr -p 7 0x10' 'wrmsr -p 7 0x10 5'; do
		try 2 as_user $program
		err "${program%% *}: No CPU 7"
	done
	chmod 700 plain
}

# listed_once STATUS TEMPLATE OPTION: absent CPUs of the template are reported with this status
# after getdents64 has listed the directory and then found its end.
listed_once() {
	export MSR_DEVICE=$FAKEMSR/$2
	ASAN_OPTIONS=detect_leaks=0 shell "$1" \
		"strace -qq -o trace -e trace=getdents64 rdmsr $3 -p 2-99 0x10"
	out
	[ "$(wc -l <trace)" -eq 2 ]
}

@test "the directory of devices is listed once, however many CPUs are absent" {
	command -v strace >/dev/null || skip "no strace"
	many 2
	mkdir -p empty/{0..9} # directories of CPUs, but no device
	for option in -n -g; do
		listed_once 2 plain/%d "$option"
		listed_once 127 empty/%d/msr "$option"
	done
}

@test "-a: an error while reading the directory of devices is reported" {
	many 2
	for program in 'rdmsr -a 0x10' 'wrmsr -a 0x10 5'; do
		inject 127 "$FAKEMSR/plain:getdents64:error=ENOMEM" $program
		out
		err_like "${program%% *}: open: *memory" "${program%% *}: hint: *"
	done
	is_zero
}

@test "--set: a register that becomes unreadable after the check is not written" {
	many 1
	inject 4 "$FAKEMSR/plain/0:pread64:error=EIO:when=2" wrmsr --set 5 0x10
	out
	err "wrmsr: CPU 0 cannot read MSR 0x00000010" "wrmsr: hint: $FAKEMSR/plain/0: $CANNOT_READ"
	is_zero
}

# A build with a sanitizer handles signals, too.
# bats test_tags=memory
@test "a signal just before the first write is reported, and nothing is written" {
	many 2
	command -v strace >/dev/null || skip "no strace"
	# The seventh call installs the handler of the last signal.
	try 143 env --default-signal strace -qq -o trace -e inject=rt_sigaction:signal=SIGTERM:when=7 \
		"$BIN/wrmsr" -a 0x10 5
	err "wrmsr: interrupted: 0 of 2 writes done"
	is_zero
}

# bats test_tags=descriptors
@test "without a free descriptor, an absent CPU is still reported as absent" {
	export ASAN_OPTIONS=detect_leaks=0 # it needs descriptors
	local alone='exec 3>&- 4>&- 5>&- 6>&- 7>&- 8>&- 9>&-; prlimit --nofile' cpus
	many 4
	shell 2 "$alone=4:4 $BIN/rdmsr -p 7 0x10"
	err "rdmsr: No CPU 7"
	shell 2 "$alone=4:4 $BIN/rdmsr -p 0-3,7 0x10"
	out "CPU 0: 0" "CPU 1: 0" "CPU 2: 0" "CPU 3: 0"
	err "rdmsr: No CPU 7"
	shell 2 "$alone=4:4 $BIN/wrmsr -p 7 0x10 5"
	sed -i /^profiling:/d err # a coverage build has no descriptor for its counts
	err "wrmsr: No CPU 7"
	chmod a+rw plain/*
	for cpus in 0,7 3,7; do
		try 2 as_user bash -c "$alone=4:4 ./wrmsr -p $cpus 0x10 5"
		sed -i /^profiling:/d err
		err "wrmsr: No CPU 7"
	done
	is_zero
}

@test "an error reported only by close of stdout gives a failure status" {
	many 1
	echo 5 >in
	inject 127 "$FAKEMSR/out:close:error=EDQUOT" rdmsr 0x10
	err_like "rdmsr: standard output: *uota*"
	inject 127 "$FAKEMSR/out:close:error=EDQUOT" wrmsr -n 0x10 5
	err_like "wrmsr: standard output: *uota*"
	inject 2 "$FAKEMSR/out:close:error=EDQUOT" vmxdecode <in
	err_like "vmxdecode: standard output: *uota*"
}

@test "-b: nothing is written if reading fails after a valid line" {
	many 1
	echo '0x10: 0x5' >in
	inject 127 "$FAKEMSR/in:read:error=EIO:when=2" wrmsr -b <in
	out
	err_like "wrmsr: standard input: @(Input/output|I/O) error"
	is_zero
}

@test "vmxdecode: if reading fails after a value, the values read are shown with status 2" {
	echo 5 >in
	inject 2 "$FAKEMSR/in:read:error=EIO:when=2" vmxdecode -s <in
	out enabled
	err_like "vmxdecode: standard input: @(Input/output|I/O) error"
	printf '\x05\0\0\0\0\0\0\0' >in
	inject 2 "$FAKEMSR/in:read:error=EIO:when=2" vmxdecode -r -s <in
	out enabled
	err_like "vmxdecode: standard input: @(Input/output|I/O) error"
}

@test "-a -b: an empty directory of devices is an error although a line names an existing CPU" {
	many 2
	printf '%s\n' 'CPU 0: 0x10: 0x5' '0x10: 0x5' >in
	inject 127 "$FAKEMSR/plain:getdents64:error=ENOENT" wrmsr -a -b <in
	out
	err_like "wrmsr: open: No such file or directory" "wrmsr: hint: *"
	is_zero
}

# bats test_tags=shim
@test "-a: a CPU that goes offline between two values is skipped" {
	cpus 0 1
	reg 0 0x10 0
	reg 1 0x10 0
	rule '0:0x10:write:ENXIO'
	try 0 wrmsr -a 0x10 1 2
	out
	err
	[ "$(value 1 0x10)" = 0x2 ]
}

# bats test_tags=shim
@test "the lock bit is unknown if a locked register's device can be written but not read" {
	cpus 0
	reg 0 0x3a 1
	rule '0:0x3a:lock:0'
	chmod 222 cpu/0/msr
	try 4 as_user wrmsr 0x3a 5
	err "wrmsr: CPU 0 cannot set MSR 0x0000003a to 0x0000000000000005" \
		"wrmsr: hint: /dev/cpu/0/msr: $CANNOT_SET"
}

# bats test_tags=descriptors
@test "with stderr closed, no message is written to the only device" {
	cpus 0
	reg 0 0x10 0
	rule '0:0x10:write:EIO'
	shell 4 'wrmsr 0x10 5 2>&-'
	[ ! -s cpu/0/msr ]
}

# bats test_tags=descriptors
@test "with stdin closed, no device is opened as descriptor 0" {
	command -v strace >/dev/null || skip "no strace"
	many 1
	ASAN_OPTIONS=detect_leaks=0 shell 0 'strace -qq -o trace -e trace=pread64 rdmsr 0x10 <&-'
	tail -n 1 trace | grep -Eq '^pread64\(([3-9]|[1-9][0-9]), '
}

@test "an overlong message is truncated" {
	try 127 rdmsr "--$(printf '%05000d' 0)"
	[ "$(wc -l <err)" -eq 2 ]
	head -n 1 err | grep -Eqx "rdmsr: unknown option '--0{4500,4700}"
}

@test "vmxdecode: descending CPUs are merged, and an overlong register label is rejected" {
	shell 0 "printf '%s\n' 'CPU 5: 5' 'CPU 4: 5' 'CPU 2: 5' | vmxdecode -s"
	out "CPU 2,4-5: enabled"
	name=$(printf '%040d' 0)
	shell 2 "echo 'CPU 0: $name: 5' | vmxdecode -q"
	err "vmxdecode: line 1: '$name' is not a register" \
		"vmxdecode: no value on standard input"
}

@test "a bit field whose low bit is one above its high bit is rejected" {
	try 127 rdmsr -f 3:4 0x10
	usage rdmsr "bit field '3:4' has its low bit above its high bit"
}

@test "vmxdecode: consecutive numbers with different leading zeros are not folded into a range" {
	shell 0 "printf '%s\n' 'n09: CPU 0: 5' 'n010: CPU 0: 5' | vmxdecode -s"
	out "n[09,010]: CPU 0: enabled"
}

@test "a CPU list may have interleaved ranges" {
	many 6
	try 0 rdmsr -n -p 0-4:2,1,5-5 0x10
	out 0 0 0 0 0
	printf 'CPU 2: 0x10: 0x%x\n' 5 >in
	try 0 wrmsr -b -p 0-4:2 <in
	try 0 rdmsr -p 2 0x10
	out 5
}

@test "a range with a step selects at most 1048576 CPUs" {
	many 1
	try 127 wrmsr -p 0-2097152:2 0x10 5
	usage wrmsr "CPU '0-2097152:2' selects more than 1048576 CPUs"
	try 127 rdmsr -p 0,1-2147483647:2047 0x10
	usage rdmsr "CPU '1-2147483647:2047' selects more than 1048576 CPUs"
	is_zero
	# This number is accepted, although only CPU 0 exists.
	if [ -z "$MSRKIT_RUNNER" ]; then # too slow under a runner
		try 2 wrmsr -p 0-2147483647:2048 0x10 5
		err "wrmsr: No CPU 2048"
		is_zero
	fi
}

@test "--verify: bits outside the field may change in the meantime" {
	many 1
	inject 0 "$FAKEMSR/plain/0:pread64:poke_exit=@arg2=0501000000000000:when=3" \
		wrmsr --verify -f 7:0 0x10 5
	out
	err
}

# template LENGTH FIRST LAST: prints a path template of LENGTH bytes equivalent to FIRST%dLAST.
template() {
	local filler=$(($1 - ${#2} - ${#3} - 2))
	printf '%s' "$2"
	[ $((filler % 2)) -eq 0 ] || printf /
	printf './%.0s' $(seq $((filler / 2)))
	printf '%%d%s' "$3"
}

@test "MSR_DEVICE: the longest template is accepted, and one byte more is rejected" {
	local words length first last
	mkdir -p plain dirs/{0,2147483647}
	for n in 0 2147483647; do
		printf '\7\0\0\0\0\0\0\0' | tee plain/$n dirs/$n/msr >plain/$n.x
	done
	# Filler before the number, after it, and without a directory. A number of 10 digits fits.
	for words in "$FAKEMSR/plain/ " "plain/ " "dirs/ /msr" "plain/ .x"; do
		read -r first last <<<"$words"
		for length in 4083 4084 4085; do
			MSR_DEVICE=$(template $length $first $last)
			export MSR_DEVICE
			[ ${#MSR_DEVICE} -eq $length ]
			try 0 rdmsr 0
			out 7
			try 0 rdmsr -p 0,2147483647 0
			out "CPU 0: 7" "CPU 2147483647: 7"
			try 0 rdmsr -a 0
			out "CPU 0: 7" "CPU 2147483647: 7"
			try 0 wrmsr -a --verify 0 7
			try 2 rdmsr -p 2147483646 0
			err "rdmsr: No CPU 2147483646"
			# A message shows the whole path.
			try 127 rdmsr -p 2147483647 8
			err_like "rdmsr: pread: 0 of 8 bytes" "rdmsr: hint: ${MSR_DEVICE/\%d/2147483647}: *"
		done
		for length in 4086 4087 4094 4095 4096 4097 5000; do
			MSR_DEVICE=$(template $length $first $last)
			try 127 rdmsr 0
			out
			err_like "rdmsr: MSR_DEVICE '*' is too long *" "Try *"
			try 127 wrmsr 0 5
			err_like "wrmsr: MSR_DEVICE '*' is too long *" "Try *"
		done
	done
}

@test "MSR_DEVICE: the shortest template is accepted" {
	printf '\7\0\0\0\0\0\0\0' >./0
	MSR_DEVICE=%d try 0 rdmsr -a 0
	out "CPU 0: 7"
	MSR_DEVICE=%d try 0 rdmsr 0
	out 7
}

@test "rdmsr and wrmsr -n print, and wrmsr -b reads, the longest possible lines" {
	local name
	name=$(rdmsr -L | awk 'length($2) > length(name) { name = $2 } END { print name }')
	number=$(rdmsr -L "$name" | awk -v name="$name" '$2 == name { print $1 }')
	cpus 2147483647
	reg 2147483647 "$number" 0x8000000000000000
	try 0 rdmsr -p 2147483647 -f 63:10 -c -o "$name" "$name"
	out "${name}[63:10]: 0400000000000000000" "${name}[63:10]: 0400000000000000000"
	try 0 rdmsr -a -f 63:10 -d "$name" "$name"
	out "CPU 2147483647: ${name}[63:10]: -9007199254740992" "CPU 2147483647: ${name}[63:10]: -9007199254740992"
	try 0 rdmsr -a -c -o "$name" "$name"
	out "CPU 2147483647: $name: 01000000000000000000000" "CPU 2147483647: $name: 01000000000000000000000"
	try 0 rdmsr -a -c -r "$name"
	out "{0x00,0x00,0x00,0x00,0x00,0x00,0x00,0x80}"
	try 0 rdmsr -S -a "$name"
	out "CPU 2147483647: $number: 0x8000000000000000"
	reg 2147483647 0xffffffff 0xffffffffffffffff
	try 0 wrmsr -n -a 0xffffffff 0xfffffffffffffffe
	out "CPU 2147483647: 0xffffffff: 0xffffffffffffffff -> 0xfffffffffffffffe"
	echo "CPU 2147483647: $name: 0xfffffffffffffffe" | try 0 wrmsr -b --verify
	echo 'CPU 2147483647: 0xffffffff: 0xfffffffffffffffe' | try 0 wrmsr -b --verify
	try 0 rdmsr -a "$name" 0xffffffff
	out "CPU 2147483647: $name: fffffffffffffffe" "CPU 2147483647: 0xffffffff: fffffffffffffffe"
	echo "host: CPU 2147483647: $name: 8000000000000000" | try 4 vmxdecode
	[ "$(head -n 1 out)" = "host: CPU 2147483647" ]
	grep -Eqx "[[:alnum:]_]+ \($number\) = 0x8000000000000000" out
}

@test "vmxdecode: the limits of each notation are accepted, and one beyond is rejected" {
	local letter value
	while read -r letter value; do
		echo "$value" | try 3 vmxdecode -s $letter
		out unlocked
	done <<-'EOF'
		-x fffffffffffffffe
		-x 0xfffffffffffffffe
		-u 18446744073709551614
		-d 9223372036854775806
		-d -9223372036854775808
		-o 1777777777777777777776
	EOF
	while read -r letter value; do
		echo "$value" | try 2 vmxdecode -s $letter
		out
	done <<-'EOF'
		-x 10000000000000000
		-x 0x10000000000000000
		-u 18446744073709551616
		-d 9223372036854775808
		-d -9223372036854775809
		-o 2000000000000000000000
	EOF
	echo 'CPU 2147483647: 5' | try 0 vmxdecode -s
	echo 'CPU 2147483648: 5' | try 2 vmxdecode -s
	echo '0xffffffff: 5' | try 4 vmxdecode -s
	echo '0x100000000: 5' | try 2 vmxdecode -s
}
