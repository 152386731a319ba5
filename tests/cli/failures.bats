# Several failures in one run: the exit status is that of the first one, whatever the others
# are, and messages are in order with the output before and after them.

# bats file_tags=shim

load ../helpers

prepare() {
	local n
	cpus {0..8}
	for n in {0..8}; do reg "$n" 0x10 0; done
}

# orders WORD...: prints the words in every order, one order per line.
orders() {
	local i
	[ $# -gt 1 ] || echo "$@"
	for ((i = 1; i <= $# && $# > 1; i++)); do
		orders "${@:1:i-1}" "${@:i+1}" | sed "s/^/${!i} /"
	done
}

# merged STATUS COMMAND: tries it with stdout and stderr in one file. Except for hints, this
# must contain the lines declared with prints.
lines=()
merged() {
	local expected=("${lines[@]}")
	lines=()
	shell "$1" "$2 2>&1"
	sed -i '/^[a-z]*: hint: /d' out
	out "${expected[@]}"
}

# prints LINE...: declares output that the next use of merged expects.
prints() {
	lines+=("$@")
}

# fails STATUS PROGRAM CPU OPERATION [REGISTER]: declares a failure, and its message.
fails() {
	local status=$1 program=$2 cpu=$3 operation=$4 reg=${5:-0x10}
	case $status:$operation in
	2:*)
		rule "$cpu:$reg:$operation:ENXIO"
		prints "$program: No CPU $cpu"
		;;
	3:*)
		rule "$cpu:*:open:EIO"
		prints "$program: CPU $cpu doesn't support MSRs"
		;;
	4:read)
		rule "$cpu:$reg:read:EIO"
		prints "$program: CPU $cpu cannot read MSR 0x000000${reg#0x}"
		;;
	4:write)
		rule "$cpu:$reg:write:EIO"
		prints "$program: CPU $cpu cannot set MSR 0x000000${reg#0x} to 0x0000000000000005"
		;;
	5:*)
		rule "$cpu:$reg:drop:"
		prints "$program: CPU $cpu: MSR 0x000000${reg#0x} reads back 0x0 after writing 0x5"
		;;
	127:*)
		rule "$cpu:$reg:$operation:EACCES"
		prints "$program: p$operation: Permission denied"
		;;
	esac
}

# zero: sets every register 0x10 to 0.
zero() {
	local file
	for file in reg/?/00000010; do echo 0x0 >"$file"; done
}

@test "rdmsr: the first CPU that fails determines the status; messages are in order with values" {
	local order status cpu
	while read -ra order; do
		: >rules
		prints "CPU 0: 0"
		cpu=1
		for status in "${order[@]}"; do
			fails "$status" rdmsr $cpu read
			prints "CPU $((cpu + 1)): 0"
			cpu=$((cpu + 2))
		done
		merged "${order[0]}" "rdmsr -p 0-$((cpu - 1)) 0x10"
	done < <(orders 2 3 4 127 && orders 2 3 && orders 2 4 && orders 2 127 && orders 3 4 &&
		orders 3 127 && orders 4 127)
}

@test "rdmsr -a: the first CPU that fails determines the status, and offline CPUs are skipped" {
	local order status cpu
	while read -ra order; do
		echo '1:*:open:ENXIO' >rules
		prints "CPU 0: 0"
		cpu=2
		for status in "${order[@]}"; do
			fails "$status" rdmsr $cpu read
			prints "CPU $((cpu + 1)): 0"
			cpu=$((cpu + 2))
		done
		prints "CPU 8: 0"
		merged "${order[0]}" "rdmsr -a 0x10"
	done < <(orders 3 4 127)
}

@test "rdmsr: the first register that fails determines the status" {
	local order status reg
	for reg in {10..17}; do reg 0 "0x$reg" 0; done
	while read -ra order; do
		: >rules
		prints "0x00000010: 0"
		reg=11
		for status in "${order[@]}"; do
			fails "$status" rdmsr 0 read 0x$reg
			if [ "$status" -eq 2 ]; then
				break # and nothing more is read
			fi
			prints "0x000000$((reg + 1)): 0"
			reg=$((reg + 2))
		done
		merged "${order[0]}" "rdmsr 0x10-0x15"
	done < <(echo 4 127 2 && echo 127 4 2 && echo 4 2 && echo 127 2 && echo 2)
}

@test "rdmsr: messages are in order with more values than the buffer holds" {
	truncate -s 10007 many0
	export MSR_DEVICE=$PWD/many%d
	{
		seq 0 9999 | awk '{ printf "0x%08x: 0\n", $1 }'
		echo "rdmsr: pread: 7 of 8 bytes"
		seq 0 9999 | awk '{ printf "0x%08x: 0\n", $1 }'
		echo "rdmsr: pread: 0 of 8 bytes"
		echo "0x00000010: 0"
	} >expected
	shell 127 'rdmsr 0-10000 0-9999 10007 0x10 2>&1'
	sed -i '/^rdmsr: hint: /d' out
	cmp out expected
}

@test "wrmsr --verify: the first write that fails determines the status" {
	local order status cpu
	while read -ra order; do
		: >rules
		zero
		cpu=1
		for status in "${order[@]}"; do
			fails "$status" wrmsr $cpu write
			cpu=$((cpu + 2))
		done
		merged "${order[0]}" "wrmsr --verify -p 0-$((cpu - 1)) 0x10 5"
		# Writes after a failure are still done.
		for ((cpu -= 1; cpu >= 0; cpu -= 2)); do [ "$(value $cpu 0x10)" = 0x5 ]; done
	done < <(orders 2 4 5 127 && orders 2 4 && orders 2 5 && orders 2 127 && orders 4 5 &&
		orders 4 127 && orders 5 127)
}

@test "wrmsr --verify: the first failure to read back determines the status" {
	local order status cpu
	while read -ra order; do
		: >rules
		cpu=1
		for status in "${order[@]}"; do
			fails "$status" wrmsr $cpu read
			cpu=$((cpu + 2))
		done
		zero
		merged "${order[0]}" "wrmsr --verify -p 0-8 0x10 5"
	done < <(orders 2 4 5 127)
}

@test "wrmsr -a --verify: the first failure determines the status, and offline CPUs are skipped" {
	local order status cpu
	while read -ra order; do
		printf '%s\n' '0:*:open:ENXIO' '1:0x10:write:ENXIO' >rules
		cpu=2
		for status in "${order[@]}"; do
			fails "$status" wrmsr $cpu write
			cpu=$((cpu + 2))
		done
		zero
		merged "${order[0]}" "wrmsr -a --verify 0x10 5"
	done < <(orders 4 5 127)
}

@test "-b --verify: the first line that fails determines the status, not the first CPU" {
	local order status cpu line
	while read -ra order; do
		: >rules
		: >in
		for status in "${order[@]}"; do
			# Each status has its own CPU, so that only the order of the lines counts.
			cpu=$((status % 9 + 1))
			fails "$status" wrmsr $cpu write
			printf '%s\n' "CPU $cpu: 0x10: 0x5" '0x10: 0x6' >>in
		done
		zero
		merged "${order[0]}" "wrmsr -b --verify <in"
		# The same for registers of one CPU.
		: >rules
		: >in
		for status in "${order[@]}"; do
			fails "$status" wrmsr 0 write 0x$((status % 9 + 11))
			reg 0 0x$((status % 9 + 11)) 0
			printf '%s\n' "0x$((status % 9 + 11)): 0x5" 'CPU 1: 0x10: 0x6' >>in
		done
		merged "${order[0]}" "wrmsr -b --verify <in"
	done < <(orders 2 4 5 127)
}

@test "wrmsr -n: messages are in order with output, and the first one determines the status" {
	local order status cpu
	while read -ra order; do
		: >rules
		: >in
		prints "CPU 0: 0x00000010: 0x0 -> 0x5"
		echo 'CPU 0: 0x10: 0x5' >>in
		cpu=1
		for status in "${order[@]}"; do
			fails "$status" wrmsr $cpu read
			prints "CPU $((cpu + 1)): 0x00000010: 0x0 -> 0x5"
			printf 'CPU %d: 0x10: 0x5\n' $cpu $((cpu + 1)) >>in
			cpu=$((cpu + 2))
		done
		local expected=("${lines[@]}")
		merged "${order[0]}" "wrmsr -n -p 0-$((cpu - 1)) 0x10 5"
		prints "${expected[@]}"
		merged "${order[0]}" "wrmsr -n -b <in"
		prints "${expected[@]}"
		merged "${order[0]}" "wrmsr -n -f 7:0 -p 0-$((cpu - 1)) 0x10 5"
	done < <(orders 2 4 127 && orders 2 4 && orders 2 127 && orders 4 127)
}

@test "wrmsr -n --verify: the first failure or difference determines the status" {
	local order status cpu
	for cpu in {0..8..2}; do reg "$cpu" 0x10 5; done
	while read -ra order; do
		: >rules
		: >in
		cpu=1
		for status in "${order[@]}"; do
			if [ "$status" -eq 5 ]; then
				prints "CPU $cpu: 0x00000010: 0x0 -> 0x5"
			else
				fails "$status" wrmsr $cpu read
			fi
			printf 'CPU %d: 0x10: 0x5\n' $((cpu - 1)) $cpu >>in
			cpu=$((cpu + 2))
		done
		local expected=("${lines[@]}")
		merged "${order[0]}" "wrmsr -n --verify -p 0-$((cpu - 1)) 0x10 5"
		prints "${expected[@]}"
		merged "${order[0]}" "wrmsr -n --verify -b <in"
	done < <(orders 2 4 5 127 && orders 2 5 && orders 4 5 && orders 5 127)
}

@test "-b -n: output and messages are in the order of the lines" {
	fails 4 wrmsr 1 read
	lines=("CPU 8: 0x00000010: 0x0 -> 0x5" "${lines[@]}" "CPU 0: 0x00000010: 0x0 -> 0x7")
	printf '%s\n' 'CPU 8: 0x10: 0x5' 'CPU 1: 0x10: 0x6' '0x10: 0x7' >in
	merged 4 "wrmsr -n -b <in"
}

# only STATUS... -- ARGUMENT...: checks that wrmsr reports only these, ends with the first, and
# writes nothing.
only() {
	local status=$1 patterns=()
	declare -A text=([2]="No CPU" [3]="doesn't support MSRs" [4]="cannot read MSR" [127]="Permission denied")
	while [ "$1" != -- ]; do
		patterns+=("wrmsr: *${text[$1]}*")
		shift
	done
	shift
	try "$status" wrmsr "$@"
	out
	sed -i '/: hint: /d' err
	err_like "${patterns[@]}"
	[ "$(sort -u reg/?/00000010)" = 0x0 ]
}

@test "wrmsr: a failure before the first write ends the run with the first status" {
	local first second
	declare -A errno=([2]=ENXIO [3]=EIO [4]=EIO [127]=EACCES)
	while read -r first second; do
		printf '%s\n' "2:*:open:${errno[$first]}" "5:*:open:${errno[$second]}" >rules
		only "$first" -- -p 0-8 0x10 5
		only "$first" -- -n -p 0-8 0x10 5
		printf 'CPU %d: 0x10: 0x5\n' 0 2 5 | only "$first" -- -b
	done < <(orders 2 3 && orders 2 127 && orders 3 127)
	while read -r first second; do
		printf '%s\n' "2:0x10:read:${errno[$first]}" "5:0x10:read:${errno[$second]}" >rules
		only "$first" "$second" -- -p 0-8 --set 5 0x10
		only "$first" "$second" -- -p 0-8 --verify -f 0 0x10 1
	done < <(orders 2 4 && orders 2 127 && orders 4 127)
}

@test "if output cannot be written, the status is that of an earlier failure or 127" {
	local status
	for status in 2 3 4 127; do
		: >rules
		fails $status rdmsr 1 read
		shell $status 'rdmsr -p 0-2 0x10 >/dev/full'
		[ "$(tail -n 1 err)" = "rdmsr: standard output: No space left on device" ]
	done
	for status in 2 4 127; do
		: >rules
		fails $status wrmsr 1 read
		shell $status 'wrmsr -n -p 0-2 0x10 5 >/dev/full'
		[ "$(tail -n 1 err)" = "wrmsr: standard output: No space left on device" ]
	done
	: >rules
	shell 5 'wrmsr -n --verify -p 0-2 0x10 5 >/dev/full'
	shell 127 'wrmsr -n -p 0-2 0x10 5 >/dev/full'
	shell 127 'rdmsr -p 0-2 0x10 >/dev/full'
}

@test "vmxdecode: the exit status does not depend on the order or the output format" {
	local order wanted input option
	declare -A line=([1]='CPU 1: 1\n' [3]='CPU 2: 0\n' [0]='CPU 3: 5\n' [4]='CPU 4: 0x480: 1\n'
		[2]='CPU 5: zz\n')
	while read -ra order; do
		# The first of these that any line causes.
		for wanted in 2 1 3 0 4; do
			[[ " ${order[*]} " != *" $wanted "* ]] || break
		done
		input=$(printf '%s' "${order[@]/#/x}")
		for option in 0 1 2 3 4; do input=${input//x$option/${line[$option]}}; done
		printf %b "$input" >in
		for option in -0 -s -q -J; do
			try "$wanted" vmxdecode $option <in
		done
	done < <(orders 0 1 3 4 && for option in 0 1 3 4; do
		echo $option
		orders 2 $option
		for other in 0 1 3 4; do [ $other -le $option ] || orders $option $other; done
	done && echo 0 3 4 && echo 4 3 0 && echo 1 3 4 2)
}

@test "vmxdecode: messages are printed before the output" {
	printf '5\nzz\nCPU x: 5\n1\n' >in
	shell 2 'vmxdecode -s <in 2>&1'
	[ "$(sed 's/^\(vmxdecode: line .\): .*/\1/' out)" = "vmxdecode: line 2
vmxdecode: line 3
1 unnamed CPU: disabled
1 unnamed CPU: enabled" ]
	shell 2 'printf "\5\0\0\0\0\0\0\0\1" | vmxdecode -r -s 2>&1'
	[[ $(cat out) == "vmxdecode: "*$'\nenabled' ]]
}
