# Comparison with msr-tools, if the package is installed, on the same devices: the table of
# tests/tools/golden.py, exit statuses, messages, and what the device sees. MSRTOOLS is the
# folder of its programs. It is never run with -a, because its scandir bypasses the preload.
# bats file_tags=shim

load ../helpers

MSRTOOLS=${MSRTOOLS:-/usr/sbin}

prepare() {
	local version
	version=$(LD_PRELOAD=$MSRKIT_SHIM "$MSRTOOLS/rdmsr" -V 2>&1) || version=none
	if [[ $version != *'rdmsr: version msr-tools-'* ]] || [[ $version == *$'\n'* ]]; then
		echo "$MSRTOOLS/rdmsr is not that of msr-tools, or does not take the preload: $version"
		[ "$CI" != true ] || return 1
		skip "no msr-tools"
	fi
	mkdir -p theirs/bin
	FAKEMSR=$FAKEMSR/theirs MSRKIT_RUNNER='' wrap "$MSRTOOLS/rdmsr"
	FAKEMSR=$FAKEMSR/theirs MSRKIT_RUNNER='' wrap "$MSRTOOLS/wrmsr"
	cpus 0 1
	reg 0 0x3a 0x60005
	reg 1 0x3a 0xff03
}

# golden FIRST: compares every second row of the table on stdin, beginning with FIRST. Prints
# "TOTAL EXCEPTED", and the excepted rows on stderr.
golden() {
	local options value text theirs held='' row=$1 total=0 excepted=0
	while IFS='|' read -r options value text theirs; do
		((row++ % 2 == 0)) || continue
		if [ "$value" != "$held" ]; then
			reg 0 0x3a "$value"
			held=$value
		fi
		total=$((total + 1))
		if [ -n "$theirs" ]; then
			excepted=$((excepted + 1))
			# Rows with -c or -0 add nothing.
			[[ $options == *-[c0]* ]] ||
				printf '%s of %s: %b' "$options" "$value" "${text%\\x0a}, there $theirs" >&2
		fi
		printf 'rdmsr %s of %s: %b0\n' "$options" "$value" "${theirs:-$text}" >>expected
		{
			printf 'rdmsr %s of %s: ' "$options" "$value"
			# shellcheck disable=SC2086 # several options
			LD_PRELOAD=$MSRKIT_SHIM "$MSRTOOLS/rdmsr" $options 0x3a 2>&1
			echo $?
		} >>got
	done
	echo "$total $excepted"
}

# half N: runs golden with its own devices and files.
half() {
	FAKEMSR=$FAKEMSR/half$1
	mkdir -p "$FAKEMSR/reg/0" "$FAKEMSR/cpu/0"
	: >"$FAKEMSR/cpu/0/msr"
	cd "$FAKEMSR" || return
	golden "$1" <../table >count 2>list
}

# ours STATUS PROGRAM ARGUMENTS... and theirs STATUS PROGRAM ARGUMENTS...: try one of the two.
# The results are in .out, .err (only the first line, since ours may add a hint) and .log.
ours() {
	try "$@"
	keep ours
}

theirs() {
	try "$1" "$FAKEMSR/theirs/bin/$2" "${@:3}"
	keep theirs
}

keep() {
	cp out "$1.out"
	head -n 1 err >"$1.err"
	log >"$1.log" || :
	comparisons=$((comparisons + 1))
}

# both STATUS PROGRAM ARGUMENTS...: checks that both print the same and the device sees the same.
both() {
	ours "$@"
	theirs "$@"
	diff -u theirs.out ours.out
	diff -u theirs.err ours.err
	diff -u theirs.log ours.log
}

# both_refuse PROGRAM ARGUMENTS...: checks that this is a usage error for both.
both_refuse() {
	ours 127 "$@"
	theirs 127 "$@"
	diff -u theirs.out ours.out
	[ ! -s ours.log ]
	[ ! -s theirs.log ]
}

@test "msr-tools: every combination of format, -c, -0, bit field and value prints the same" {
	local total excepted
	"$TOP/tests/tools/golden.py" | awk -F '\t' -v OFS='|' \
		'{ for (i = 3; i <= NF; i++) gsub(/../, "\\x&", $i); $1 = $1 } 1' >table
	# Without bats' own trap, which runs before every command.
	(
		trap - DEBUG ERR && set +eET
		half 0 &
		half 1
		wait
	)
	read -r total excepted < <(awk '{ a += $1; b += $2 } END { print a, b }' half*/count)
	diff -a half0/expected half0/got | head -n 20
	diff -a half1/expected half1/got | head -n 20
	echo "# msr-tools: $total comparisons, $excepted excepted:" \
		"signed decimals with the field's top bit set" >&3
	sort half*/list | sed 's/^/#   /' >&3
	[ "$total" -gt 0 ]
	[ "$total" -eq "$(wc -l <table)" ]
	[ "$excepted" -gt 0 ]
	# Each of the excepted rows differs in msr-tools.
	awk -F '|' 'NF == 4 && $3 == $4 { print; same = 1 } END { exit same }' table
	cmp half0/expected half0/got
	cmp half1/expected half1/got
}

@test "msr-tools: device errors have the same messages and statuses" {
	comparisons=0
	rule '1:*:open:ENXIO'
	rule '2:*:open:EIO'
	rule '3:*:open:EPERM'
	rule '4:*:open:EACCES'
	rule '5:*:read:EPERM'
	rule '5:*:write:EPERM'
	rule '6:*:write:EINVAL'
	cpus 2 3 4 5 6
	both 2 rdmsr -p 1 0x3a
	both 2 wrmsr -p 1 0x3a 5
	both 3 rdmsr -p 2 0x3a
	both 3 wrmsr -p 2 0x3a 5
	both 4 rdmsr 0x123
	both 4 rdmsr 0xc0010114
	both 4 wrmsr 0x123 0
	both 4 wrmsr 0xc0010114 -- 0xffffffffffffffff
	both 127 rdmsr -p 3 0x3a
	both 127 wrmsr -p 3 0x3a 5
	both 127 rdmsr -p 4 0x3a
	both 127 wrmsr -p 4 0x3a 5
	both 127 rdmsr -p 5 0x3a
	both 127 wrmsr -p 5 0x3a 5
	both 127 wrmsr -p 6 0x3a 5
	echo "# msr-tools: $comparisons runs that fail" >&3
	[ "$comparisons" -gt 0 ]
}

@test "msr-tools: the same values are written" {
	local value
	comparisons=0
	for value in 0 5 0x5 010 0xffffffffffffffff 18446744073709551615 \
		0x4000850089 0x8000000000000000; do
		reg 0 0x3a 0x77
		ours 0 wrmsr 0x3a "$value"
		value 0 0x3a >ours.value
		reg 0 0x3a 0x77
		theirs 0 wrmsr 0x3a "$value"
		value 0 0x3a >theirs.value
		diff -u theirs.value ours.value
		diff -u theirs.log ours.log
	done
	both 0 wrmsr -p1 0x3a 1 2 3
	both 0 wrmsr 072 --cpu 1 7
	both 0 rdmsr -p1 072
	echo "# msr-tools: $comparisons runs that succeed" >&3
	[ "$comparisons" -gt 0 ]
}

@test "msr-tools: usage errors end with the same status" {
	both_refuse rdmsr
	both_refuse rdmsr --nonsense 0x3a
	both_refuse rdmsr -z 0x3a
	both_refuse rdmsr -p
	both_refuse rdmsr -p x 0x3a
	both_refuse rdmsr -f 64:0 0x3a
	both_refuse rdmsr -f 0:1 0x3a
	both_refuse rdmsr --bitfield
	both_refuse wrmsr
	both_refuse wrmsr 0x3a
	both_refuse wrmsr -z 0x3a 5
	both_refuse wrmsr -p x 0x3a 5
}

@test "msr-tools: intended differences are as documented" {
	# An absent CPU.
	ours 2 rdmsr -p 7 0x3a
	theirs 127 rdmsr -p 7 0x3a
	grep -qx 'rdmsr: No CPU 7' ours.err
	grep -qx 'rdmsr: open: No such file or directory' theirs.err
	ours 2 wrmsr -p 7 0x3a 5
	theirs 127 wrmsr -p 7 0x3a 5

	# ENXIO from a read or write.
	rule '1:*:read:ENXIO'
	rule '1:*:write:ENXIO'
	ours 2 rdmsr -p 1 0x3a
	theirs 127 rdmsr -p 1 0x3a
	ours 2 wrmsr -p 1 0x3a 5
	theirs 127 wrmsr -p 1 0x3a 5

	# A one-bit field that is set, and output that cannot be written.
	ours 0 rdmsr -d -f 0:0 0x3a
	theirs 0 rdmsr -d -f 0:0 0x3a
	[ "$(cat ours.out theirs.out)" = $'-1\n0' ]
	try 127 sh -c 'rdmsr 0x3a >/dev/full'
	try 0 sh -c 'theirs/bin/rdmsr 0x3a >/dev/full'

	# The version and the help go to stdout.
	on_stdout() {
		[ -s ours.out ]
		[ ! -s ours.err ]
		[ ! -s theirs.out ]
		[ -s theirs.err ]
	}
	ours 0 rdmsr -V
	theirs 0 rdmsr -V
	on_stdout
	ours 0 wrmsr -h
	theirs 0 wrmsr -h
	on_stdout

	# Invalid values: msr-tools writes 0, the first digits or all ones.
	local word
	for word in FOO=0x0 14004d=0x36b4 08=0x0 =0x0 0x10000000000000000=0xffffffffffffffff; do
		reg 0 0x3a 0x77
		ours 127 wrmsr 0x3a "${word%=*}"
		[ "$(value 0 0x3a)" = 0x77 ]
		theirs 0 wrmsr 0x3a "${word%=*}"
		[ "$(value 0 0x3a)" = "${word#*=}" ]
	done
}
