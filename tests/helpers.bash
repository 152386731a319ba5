# Functions for the .bats files. tests/README.md explains their use.
#
# Environment, set by make check:
#   MSRKIT_BIN     the folder with the programs under test
#   MSRKIT_SHIM    the preload built from tests/fake/fakemsr.c. Empty for static programs,
#                  whose devices are plain files. make check then skips tests tagged "shim".
#   MSRKIT_RUNNER  a command to run the programs under, such as valgrind

bats_require_minimum_version 1.5.0

BIN=$(cd "${MSRKIT_BIN:?run this through make check}" && pwd)
export BIN MSRKIT_SHIM MSRKIT_RUNNER
TOP=$(cd "${BASH_SOURCE[0]%/*}/.." && pwd)

# Hints. Two of them depend on who runs the tests.
CANNOT_READ="the processor, or the hypervisor, has no such register or does not let it be read; this is not a matter of permission"
NO_FEATURE_CONTROL="the processor, or the hypervisor, has no such register; AMD processors have VM_CR, 0xc0010114, instead"
CANNOT_SET="the processor, or the hypervisor, refused: no such register, read-only or locked, or a reserved bit in the value; this is not a matter of permission"
NOT_A_DEVICE="this is not an MSR device; correct MSR_DEVICE"
NOT_ROOT="run this as root, or as a member of a group that may open it"
ROOT_DENIED="denied although this is root: by a user namespace (rootless container) or a security module (SELinux, AppArmor, snap)"
NO_RAWIO="opening it takes CAP_SYS_RAWIO, whatever the file's mode: run this as root"
ROOT_NO_RAWIO="this root lacks CAP_SYS_RAWIO, as in a container (--device=/dev/cpu/0/msr --cap-add=SYS_RAWIO) or a confined service; or run this on the host"
ROOT_RAWIO="the device is denied to root with CAP_SYS_RAWIO, as by a container's or a service's device list"
OPEN_EACCES=$NOT_ROOT OPEN_EPERM=$NO_RAWIO
if [ "$(id -u)" -eq 0 ]; then
	OPEN_EACCES=$ROOT_DENIED
	OPEN_EPERM=$ROOT_NO_RAWIO
	if ((0x$(awk '/^CapEff:/ { print $2 }' /proc/self/status) >> 17 & 1)); then
		OPEN_EPERM=$ROOT_RAWIO
	fi
fi

# Makes a folder that is accessible to an unprivileged user, and puts wrappers of the programs
# into PATH. The wrappers set the preload for the programs only, never for a shell.
setup() {
	umask 022
	FAKEMSR=$(mktemp -d "${TMPDIR:-/tmp}/msrkit.XXXXXX")
	chmod 755 "$FAKEMSR"
	mkdir "$FAKEMSR/bin" "$FAKEMSR/cpu" "$FAKEMSR/reg"
	export FAKEMSR
	unset MSR_DEVICE NO_COLOR # the user's settings are for real machines
	if [ -z "$MSRKIT_SHIM" ]; then
		export MSR_DEVICE="$FAKEMSR/cpu/%d/msr"
	else # LD_PRELOAD does not accept blanks
		ln -s "${MSRKIT_SHIM%/*}" "$FAKEMSR/preload"
		MSRKIT_SHIM=$FAKEMSR/preload/${MSRKIT_SHIM##*/}
	fi
	for program in rdmsr wrmsr vmxdecode; do
		wrap "$BIN/$program"
	done
	PATH=$FAKEMSR/bin:$PATH
	cd "$FAKEMSR" || return
	if declare -F prepare >/dev/null; then
		prepare
	fi
}

# Fails the test if a declared fault never happened.
teardown() {
	local rule unfired=0
	touch "$FAKEMSR/rules"
	while read -r rule; do
		case $rule in
		*:open:* | *:read:* | *:write:*)
			if ! grep -Fqx -e "$rule" "$FAKEMSR/fired" 2>/dev/null; then
				echo "declared, but never fired: $rule"
				unfired=1
			fi
			;;
		esac
	done <"$FAKEMSR/rules"
	cd /
	rm -rf "$FAKEMSR"
	return "$unfired"
}

# wrap PROGRAM: puts a wrapper of that name into PATH.
wrap() {
	local preload=
	[ -z "$MSRKIT_SHIM" ] || preload="LD_PRELOAD=$MSRKIT_SHIM"
	printf '#!/bin/sh\n%s exec %s %q "$@"\n' "$preload" "$MSRKIT_RUNNER" "$1" \
		>"$FAKEMSR/bin/${1##*/}"
	chmod 755 "$FAKEMSR/bin/${1##*/}"
}

# cpus N...: these CPUs are online.
cpus() {
	local n
	for n; do
		mkdir -p "$FAKEMSR/cpu/$n" "$FAKEMSR/reg/$n"
		: >"$FAKEMSR/cpu/$n/msr"
	done
}

# offline N: removes the device of a CPU, as the kernel does.
offline() {
	rm -r "$FAKEMSR/cpu/$1"
}

# reg CPU REGISTER VALUE: the register exists and holds the value.
reg() {
	local file bytes i
	if [ -n "$MSRKIT_SHIM" ]; then
		printf -v file '%s/reg/%d/%08x' "$FAKEMSR" "$1" "$2"
		printf '0x%x\n' "$3" >"$file"
		chmod 666 "$file"
		return
	fi
	for ((i = 0; i < 64; i += 8)); do
		printf -v bytes '%s\\x%02x' "$bytes" $(($3 >> i & 0xff))
	done
	# shellcheck disable=SC2059 # the bytes are the format
	printf "$bytes" | dd of="$FAKEMSR/cpu/$1/msr" bs=8 oflag=seek_bytes seek=$(($2)) \
		conv=notrunc status=none
}

# value CPU REGISTER: prints the value of the register in hexadecimal, with 0x.
value() {
	local file
	if [ -n "$MSRKIT_SHIM" ]; then
		printf -v file '%s/reg/%d/%08x' "$FAKEMSR" "$1" "$2"
		cat "$file"
		return
	fi
	printf '0x%x\n' "0x$(od -An -tx8 -j $(($2)) -N 8 "$FAKEMSR/cpu/$1/msr" | tr -d ' ')"
}

# rule CPU:REGISTER:WHAT:ARGUMENT: declares a fault; see tests/fake/fakemsr.c.
rule() {
	echo "$1" >>"$FAKEMSR/rules"
}

# try STATUS COMMAND...: runs it, expects this exit status, and writes stdout and stderr to the
# files out and err.
try() {
	local expected=$1 status=0
	shift
	"$@" >"$FAKEMSR/out" 2>"$FAKEMSR/err" || status=$?
	if [ "$status" -ne "$expected" ]; then
		printf 'command: %s\nexit status %d, expected %d\n' "$*" "$status" "$expected"
		printf -- '-- stdout\n%s\n-- stderr\n%s\n' "$(cat "$FAKEMSR/out")" "$(cat "$FAKEMSR/err")"
		return 1
	fi
}

# decode STATUS INPUT [OPTION...]: tries vmxdecode on INPUT, in the format of printf %b.
decode() {
	local status=$1 input=$2
	shift 2
	printf '%b' "$input" >in
	try "$status" vmxdecode "$@" <in
}

# out LINE..., err LINE...: stdout or stderr of the last try is exactly these lines.
out() {
	same out "$@"
}

err() {
	same err "$@"
}

same() {
	local file=$FAKEMSR/$1
	shift
	if [ $# -eq 0 ]; then
		: >"$file.expected"
	else
		printf '%s\n' "$@" >"$file.expected"
	fi
	diff -u "$file.expected" "$file"
}

# err_like PATTERN...: stderr has one line per shell pattern, and each line matches.
err_like() {
	local lines line
	mapfile -t lines <"$FAKEMSR/err"
	if [ "${#lines[@]}" -ne $# ]; then
		printf '%d lines, expected %d:\n%s\n' "${#lines[@]}" $# "$(cat "$FAKEMSR/err")"
		return 1
	fi
	for line in "${lines[@]}"; do
		# shellcheck disable=SC2053 # match a pattern
		if [[ $line != $1 ]]; then
			printf 'line:    %s\npattern: %s\n' "$line" "$1"
			return 1
		fi
		shift
	done
}

# usage PROGRAM MESSAGE: stderr is a usage error, and stdout is empty.
usage() {
	out
	err "$1: $2" "Try '$1 --help' for more information."
}

# shell STATUS COMMANDS: tries them in bash with pipefail.
shell() {
	local expected=$1
	shift
	try "$expected" bash -o pipefail -c "$@"
}

# log: prints the operations on the devices since the last call.
log() {
	cat "$FAKEMSR/log" 2>/dev/null || true
	rm -f "$FAKEMSR/log"
}

# untouched: no device was opened.
untouched() {
	[ ! -e "$FAKEMSR/log" ] || ! cat "$FAKEMSR/log"
}

# as_user COMMAND...: runs it without root privilege, with copies of the programs that every
# user can read.
as_user() {
	local program
	[ -z "$MSRKIT_SHIM" ] || install -m 755 "$MSRKIT_SHIM" "$FAKEMSR/shim.so"
	for program in rdmsr wrmsr vmxdecode; do
		install -m 755 "$BIN/$program" "$FAKEMSR/$program"
		MSRKIT_SHIM=${MSRKIT_SHIM:+$FAKEMSR/shim.so} wrap "$FAKEMSR/$program"
	done
	touch "$FAKEMSR/log" "$FAKEMSR/fired"
	chmod 666 "$FAKEMSR/log" "$FAKEMSR/fired"
	if [ "$(id -u)" -eq 0 ]; then
		setpriv --reuid=65534 --regid=65534 --clear-groups "$@"
	else
		"$@"
	fi
}

# For commands run by the function shell.
export -f as_user reg wrap
