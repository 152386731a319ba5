# The key of vmxdecode's hash tables differs in each run, so that no input can be prepared
# whose hosts collide.

load ../helpers

prepare() {
	# shellcheck disable=SC2086 # split into words
	${CC:-cc} -std=c17 -O1 -D_GNU_SOURCE -I"$TOP" ${CFLAGS-} -o spread "$TOP/tests/cli/hash.c" \
		"$TOP/vmxdecode/hash.c" "$TOP/common/memory.c" "$TOP/common/message.c" \
		"$TOP/common/utf8.c"
	wrap "$PWD/spread"
}

@test "hash: keys differ between runs, and names that collide under one key spread under others" {
	local key
	try 0 spread
	key=$(cat out)
	try 0 spread
	[ -n "$key" ]
	[ "$(cat out)" != "$key" ]
}

@test "hash: if getrandom fails, the key still differs and vmxdecode works" {
	local key no_random=(strace -f -qq -o trace -e inject=getrandom:error=ENOSYS)
	command -v strace >/dev/null || skip "no strace"
	export ASAN_OPTIONS=detect_leaks=0 # it does not work under strace
	try 0 "${no_random[@]}" spread
	grep -q 'getrandom.*INJECTED' trace
	key=$(cat out)
	try 0 "${no_random[@]}" spread
	[ -n "$key" ]
	[ "$(cat out)" != "$key" ]
	printf 'n%d: CPU 0: 5\n' 1 2 3 >in
	try 0 "${no_random[@]}" vmxdecode -s <in
	grep -q 'getrandom.*INJECTED' trace
	grep -qx 'n\[1-3\]: CPU 0: enabled' out
}
