# Compares the output of rdmsr for every combination of format, -c, -0, bit field and value
# with tests/tools/golden.py, byte for byte.

load ../helpers

# Use plain files for every build. They suffice here and are faster than the preload.
export MSRKIT_SHIM=

# Under a slow runner such as valgrind, test one of 23 runs.
step=1
[ -z "$MSRKIT_RUNNER" ] || step=23

# run_rows: runs rdmsr once for the collected rows, which have the same options. Each value
# is in its own register.
run_rows() {
	local label=''
	((++runs % step == 0)) || return
	[ "${#registers[@]}" -eq 1 ] || label=-n
	printf 'rdmsr %s %s: %b0\n' "$options" "${registers[*]}" "$bytes" >>expected
	{
		printf 'rdmsr %s %s: ' "$options" "${registers[*]}"
		# Without the wrapper, whose shell would take most of the time.
		# shellcheck disable=SC2086 # split into words
		$MSRKIT_RUNNER "$BIN/rdmsr" $label $options "${registers[@]}" 2>&1
		echo $?
	} >>got
	total=$((total + ${#registers[@]}))
}

# golden: runs the table on stdin and prints its number of rows. Expected and actual output
# are written to the files expected and got.
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

@test "rdmsr prints the expected bytes for each combination of format, -c, -0, field and value" {
	local total
	cpus 0
	"$TOP/tests/tools/golden.py" | awk -F '\t' -v OFS='|' \
		'{ for (i = 3; i <= NF; i++) gsub(/../, "\\x&", $i); $1 = $1 } 1' >table
	# Disable the trap of bats, which runs before every command.
	total=$(trap - DEBUG ERR && set +eET && golden <table)
	echo "# golden: $total comparisons" >&3
	diff -a expected got | head -n 20
	[ "$total" -gt 0 ]
	cmp expected got
}
