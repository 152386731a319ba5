# shellcheck disable=SC2016 # the quoted text is for the script
# How published scripts use rdmsr and wrmsr, rewritten in a few lines each, and what each
# depends on. tests/system/callers/run runs two of them as packaged by Debian.

load ../helpers

prepare() {
	cpus 0 1
}

# all REGISTER VALUE: gives both CPUs the register with this value.
all() {
	reg 0 "$1" "$2"
	reg 1 "$1" "$2"
}

# hold REGISTER VALUE: checks that the register has the value on both CPUs.
hold() {
	[ "$(value 0 "$1") $(value 1 "$1")" = "$2 $2" ]
}

@test "kvm-ok: one bit of a register prints only the digit, under set -e" {
	verdict='set -e
		BIT=$(rdmsr --bitfield 0:0 0x3a 2>/dev/null || true)
		if [ "$BIT" = 1 ]; then
			BIT=$(rdmsr --bitfield 2:2 0x3a 2>/dev/null || true)
			[ "$BIT" != 0 ] || { echo disabled; exit; }
		fi
		echo usable'
	for pair in 0x0:usable 0x1:disabled 0xff03:disabled 0x4:usable 0x5:usable 0x60005:usable; do
		reg 0 0x3a "${pair%:*}"
		shell 0 "$verdict"
		out "${pair#*:}"
	done
	reg 0 0xc0010114 0x18
	shell 0 'BIT=$(rdmsr --bitfield 4:4 0xc0010114 2>/dev/null || true); echo "$BIT"'
	out 1
}

@test "spectre-meltdown-checker: od prints the raw bytes in decimal" {
	reg 0 0x10a 0x80000000000000ab
	shell 0 'rdmsr -r 266 2>/dev/null | od -t u8 -A n'
	out '  9223372036854775979'
	reg 0 0x48 0
	shell 0 'v=$(rdmsr -r 72 2>/dev/null | od -t u8 -A n); echo $((v))'
	out 0
}

# bats test_tags=shim
@test "spectre-meltdown-checker: a missing register gives no output" {
	shell 4 'rdmsr -r 291 2>/dev/null | od -t u8 -A n'
	out
}

# bats test_tags=shim
@test "spectre-meltdown-checker: wrmsr ends with 127 for a denied write, 4 for a missing register" {
	probe='wrmsr 73 0 2>/dev/null; echo $?'
	shell 0 "$probe"
	out 4
	reg 0 73 0
	shell 0 "$probe"
	out 0
	rule '0:73:write:EPERM'
	shell 0 "$probe"
	out 127
}

@test "PerfSpect: -f is given before and after the register, and -a for all CPUs" {
	reg 0 0xe2 0x14000000
	shell 0 '[ "$(rdmsr -f 26:26 0xe2 2>/dev/null)$(rdmsr -f 28:28 0xe2 2>/dev/null)" = 11 ]'
	reg 0 0x774 0x80002308
	shell 0 'echo "$(rdmsr 0x774 -f 15:8)"'
	out 23
	all 0x1b0 6
	shell 0 'rdmsr -a -f 3:0 0x1B0'
	out 'CPU 0: 6' 'CPU 1: 6'
}

@test "lkvs: options are given after the register, and hexadecimal has no 0x" {
	reg 0 0x771 0x1082c
	reg 1 0x771 0x10827
	shell 0 'for core_id in 0 1; do
			cap_msr=$(rdmsr -p "$core_id" 0x771 -f 7:0)
			echo $((16#$cap_msr))
		done'
	out 44 39
	all 0x9a1 0x100
	shell 0 'high=8 low=8; rdmsr 0x9a1 --bitfield "$high":"$low" -a | grep 1 | wc -l'
	out 2
}

@test "nanoBench: strtoul reads rdmsr -c, -p is attached, and values are %#lx" {
	for number in 0x0 0x7fffffffffffffff 0x8000000000000000 0xffffffffffffffff; do
		reg 1 0x38f "$number"
		# %u of printf reads a number as strtoul with base 0 does.
		shell 0 'printf "%u\n" "$(rdmsr -c -p1 0x38f)"'
		out "$(printf %u "$number")"
	done
	reg 1 0x186 0x4301a1
	shell 0 'wrmsr -p1 0x38f 0x7000000ff && wrmsr -p1 0x186 0'
	[ "$(value 1 0x38f)" = 0x7000000ff ]
	[ "$(value 1 0x186)" = 0x0 ]
}

@test "CacheWarp, mwait at user level: scripts read, change and write bare hexadecimal" {
	all 0xc0010015 0x9000010
	shell 0 'CUR=$(rdmsr 0xc0010015); ENABLED=$(printf "%x" $((0x$CUR & ~16)))
		wrmsr -a 0xc0010015 0x$ENABLED'
	hold 0xc0010015 0x9000000
	shell 0 'CUR=$(rdmsr 0xc0010015); ENABLED=$(printf "%x" $((0x$CUR | 1024)))
		wrmsr -a 0xc0010015 0x$ENABLED'
	hold 0xc0010015 0x9000400
	# If bit 63 is set, the shell's number is negative, and %x prints it as unsigned.
	all 0xc0010015 0x8000000000000010
	shell 0 'CUR=$(rdmsr 0xc0010015); wrmsr -a 0xc0010015 0x$(printf "%x" $((0x$CUR & ~16)))'
	hold 0xc0010015 0x8000000000000000
}

@test "Zenbleed's and rr's workarounds: shell arithmetic takes rdmsr -c, even below 0" {
	all 0xc0011029 0x3000310e08002
	shell 0 'wrmsr -a 0xc0011029 $(($(rdmsr -c 0xc0011029) | (1<<9)))'
	hold 0xc0011029 0x3000310e08202
	all 0xc0011029 0x8000000000000000
	shell 0 'wrmsr -a 0xc0011029 $(($(rdmsr -c 0xc0011029) | (1<<9)))'
	hold 0xc0011029 0x8000000000000200
	all 0xc0011020 0x6404000000000
	shell 0 'wrmsr -a 0xc0011020 $(($(rdmsr -c 0xc0011020) | (1 << 54)))'
	hold 0xc0011020 0x46404000000000
	shell 0 'python3 -c "print(int(input(), 16) >> 54)" <<<"$(rdmsr -c 0xc0011020)"'
	out 1
}

# bats test_tags=shim
@test "xmrig's randomx_boost: registers are written one by one on all CPUs" {
	for register in 0x1a4 0xc0011020 0xc0011021 0xc0011022 0xc001102b; do
		all "$register" 1
	done
	shell 0 'set -e
		wrmsr -a 0x1a4 0xf
		wrmsr -a 0xc0011020 0x4480000000000
		wrmsr -a 0xc0011021 0x1c000200000040
		wrmsr -a 0xc0011022 0xc000000401570000
		wrmsr -a 0xc001102b 0x2000cc10'
	out
	hold 0x1a4 0xf
	hold 0xc0011020 0x4480000000000
	hold 0xc0011021 0x1c000200000040
	hold 0xc0011022 0xc000000401570000
	hold 0xc001102b 0x2000cc10
	shell 0 'wrmsr -a 0xc0011020 0'
	hold 0xc0011020 0x0
}

@test "turbo boost scripts: bit 38 of 0x1a0 is read and written with options anywhere" {
	all 0x1a0 0x850089
	shell 0 'for core in 0 1; do
			wrmsr -p${core} 0x1a0 0x4000850089
			state=$(rdmsr -p${core} -f 38:38 0x1a0)
			echo "core ${core}: ${state}"
		done'
	out 'core 0: 1' 'core 1: 1'
	hold 0x1a0 0x4000850089
	shell 0 'for cpu in 0 1; do rdmsr -p $cpu 0x1a0 -f 38:38; rdmsr 0x1a0 -f 38:38 -p$cpu; done'
	out 1 1 1 1
}

@test "turbo ratio tables: -f and -d follow the register, and letters are joined" {
	all 0x1ad 0x1d1d1e1e1f202122
	shell 0 'rdmsr -p 0 0x1ad -f 7:0 -d; rdmsr 0x1ad -f 15:8 -d'
	out 34 33
	all 0xce 0x80838f3012300
	shell 0 'echo $(rdmsr -p 1 0x0CE -f 15:8 -d)00000; echo $((16#$(rdmsr --bitfield 15:8 0x000000ce)))'
	out 3500000 35
}

@test "BD PROCHOT scripts: one bit is cleared and a decimal written" {
	all 0x1fc 0x4005f
	shell 0 'NEW_MSR=$(printf "%x\n" $((16#$(rdmsr 0x1FC) & ~1))); wrmsr 0x1FC "0x$NEW_MSR"'
	[ "$(value 0 0x1fc) $(value 1 0x1fc)" = "0x4005e 0x4005f" ]
	shell 0 'CURRENT_MSR=$(rdmsr -d 0x1fc 2>/dev/null || echo 0)
		[ "$CURRENT_MSR" -ne 0 ] && wrmsr -a 0x1fc "$((CURRENT_MSR & ~2))"'
	hold 0x1fc 0x4005c
	all 0x610 0x8042817800dc8320
	shell 0 'MSR=$(rdmsr -d 0x610); echo $((MSR >> 63 & 1)) $((MSR >> 15 & 1))'
	out '1 1'
}

@test "thermal monitors: long options are abbreviated as in msr-tools' help" {
	reg 0 0x1a2 0x5640000
	reg 1 0x1a2 0x3640000
	shell 0 'rdmsr --bitfield 31:24 -u -a 0x1a2'
	out 'CPU 0: 5' 'CPU 1: 3'
	shell 0 'rdmsr --bitfield 31:24 --decimal 0x1A2; rdmsr 0x1a2 --bitfield 23:16 --unsigned'
	out 5 100
	shell 0 'rdmsr --capital-hex 0x1a2; rdmsr --unsigned 0x1a2; rdmsr --zero-pad --octal -f 7:0 0x1a2'
	out 5640000 90439680 000
	shell 0 'rdmsr -a -f 31:24 -u 0x1a2 | awk "\$NF != 0 { bad++ } END { print bad }"'
	out 2
}

@test "scripts in Perl and Python: -p follows the register, and digits are counted" {
	all 0x19c 0x88410000
	shell 0 'rdmsr 0x19c --processor 1; rdmsr 0x19c -a | wc -l; rdmsr -X0 0x19c | tr -d "\n" | wc -c'
	out 88410000 2 16
	shell 0 'for i in 31 30 29 28 27; do rdmsr --bitfield $i:$i 0x19c; done | tr -d "\n"'
	[ "$(cat out)" = 10001 ]
}

@test "an FPGA library and a network driver's tests: letters are joined as -c0 and -cx" {
	reg 0 0x3a 5
	shell 0 'rdmsr -cx 0x3a -f 2:2; rdmsr -c0 -p 0 0x3a'
	out 0x1 0x0000000000000005
}

# bats test_tags=shim
@test "Firecracker's reader of all MSRs: a missing register fails without output" {
	reg 0 0x10 0x2a
	reg 0 0x12 0
	shell 0 'for ((msr = 16#10; msr <= 16#12; msr++)); do
			msr_hex=$(printf "%#x" $msr)
			if output=$(rdmsr $msr_hex 2>>/dev/null); then
				echo "$msr_hex,implemented,0x$output"
			else
				echo "$msr_hex,unimplemented,0x0"
			fi
		done'
	out 0x10,implemented,0x2a 0x11,unimplemented,0x0 0x12,implemented,0x0
}

@test "counters: two reads in decimal can be subtracted" {
	reg 0 1553 100
	shell 0 'a=$(rdmsr -u 1553); wrmsr 1553 142; b=$(rdmsr -u -p 0 1553); echo $((b - a))'
	out 42
}

@test "callers that capture both streams get either the value or the error message" {
	reg 0 0x3a 5
	shell 0 'x=$(rdmsr 0x3a 2>&1) && echo "[$x]"'
	out '[5]'
	shell 0 'x=$(rdmsr -p 256 0x851 2>&1) || echo "[$x] $?"'
	out '[rdmsr: No CPU 256] 2'
	shell 0 'x=$(wrmsr 0x3a 5 2>&1) && echo "[$x]"'
	out '[]'
}
