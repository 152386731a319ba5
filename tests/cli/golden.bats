# rdmsr's output for every combination of format, -c, -0, bit field and value, byte
# for byte as tests/tools/golden.py says.

load ../helpers

# A plain file is device enough here, for every build, and spares the preload's time.
export MSRKIT_SHIM=

# Under a slow runner such as valgrind, one run of rdmsr in 23.
step=1
[ -z "$MSRKIT_RUNNER" ] || step=23

# Compares one run of rdmsr, of the rows collected, whose options are the same: each
# value has a register of its own.
run_rows() {
	local label=''
	((++runs % step == 0)) || return
	[ "${#registers[@]}" -eq 1 ] || label=-n
	printf 'rdmsr %s %s: %b0\n' "$options" "${registers[*]}" "$bytes" >>expected
	{
		printf 'rdmsr %s %s: ' "$options" "${registers[*]}"
		# The wrapper's shell would take most of the time.
		# shellcheck disable=SC2086 # several options, and a runner of several words
		$MSRKIT_RUNNER "$BIN/rdmsr" $label $options "${registers[@]}" 2>&1
		echo $?
	} >>got
	total=$((total + ${#registers[@]}))
}

# golden: compares the table on stdin, and prints how many rows that were. What was
# expected and what came is then in the files expected and got.
golden() {
	local options next value text rest bytes='' runs=0 total=0
	local -a registers=()
	local -A register=()
	while IFS='|' read -r next value text rest; do
		if [ "${#registers[@]}" -gt 0 ] && [ "$next" != "$options" ]; then
			run_rows
			registers=() bytes=''
		fi
		options=$next
		if [ -z "${register[$value]}" ]; then
			register[$value]=$((0x100 + 8 * ${#register[@]}))
			reg 0 "${register[$value]}" "$value"
		fi
		registers+=("${register[$value]}")
		bytes+=$text
	done
	run_rows
	echo "$total"
}

@test "every combination of format, -c, -0, bit field and value" {
	local total
	cpus 0
	"$TOP/tests/tools/golden.py" | awk -F '\t' -v OFS='|' \
		'{ for (i = 3; i <= NF; i++) gsub(/../, "\\x&", $i); $1 = $1 } 1' >table
	# Without bats' own trap, which runs before every command.
	total=$(trap - DEBUG ERR && set +eET && golden <table)
	echo "# golden: $total comparisons" >&3
	diff -a expected got | head -n 20
	[ "$total" -gt 0 ]
	cmp expected got
}
