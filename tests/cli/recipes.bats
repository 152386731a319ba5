# The recipes of README.md, which are also in rdmsr(8), on a fake machine with a fake sysfs.
# bats file_tags=shim

load ../helpers

# Two packages of two cores of two CPUs, and a node without CPUs. CPU 8 is offline.
prepare() {
	local n
	cpus {0..7}
	for n in {0..7}; do
		reg "$n" 0x10 $((100 + n))
		reg "$n" 0x19c $((n << 16 | 0x88000003))
		reg "$n" 0x1a0 0x850089
		reg "$n" 0x1a2 0x5640003
		topology "$n" package_cpus_list "$((n / 4 * 4))-$((n / 4 * 4 + 3))"
		topology "$n" core_cpus_list "$((n / 4 * 4 + n % 2)),$((n / 4 * 4 + n % 2 + 2))"
	done
	mkdir -p sys/devices/system/{cpu/{cpu8,smt},node/{node0,node1,node2,power}}
	mkdir sys/devices/cpu_{atom,core}
	echo 0-3 >sys/devices/system/node/node0/cpulist
	echo 4-7 >sys/devices/system/node/node1/cpulist
	echo >sys/devices/system/node/node2/cpulist
	echo 4-7 >sys/devices/cpu_atom/cpus
	echo 0-3 >sys/devices/cpu_core/cpus
	# sleep runs the file "meanwhile".
	printf '#!/bin/sh\necho "sleep $*" >>%s/slept\n. %s/meanwhile\n' "$PWD" "$PWD" >bin/sleep
	chmod 755 bin/sleep
	: >meanwhile
}

# topology CPU FILE LIST
topology() {
	mkdir -p "sys/devices/system/cpu/cpu$1/topology"
	echo "$3" >"sys/devices/system/cpu/cpu$1/topology/$2"
}

# Prints the recipes of README.md.
recipes() {
	sed -n '/^\*\*More recipes/,/^```$/p' "$TOP/README.md" | sed '1,/^```sh$/d; $d'
}

# recipe STATUS WORDS: tries the recipe whose comment begins with these words, in sh.
recipe() {
	recipes | sed -n "/^# $2/,/^#/p" | sed "1d; /^#/d; s,/sys/,$FAKEMSR/sys/,g" >recipe
	[ -s recipe ]
	try "$1" sh recipe
}

@test "each recipe of README.md is tested here, and is in rdmsr(8)" {
	local comment
	recipes | grep '^#' >comments
	[ "$(wc -l <comments)" -eq 7 ]
	while IFS= read -r comment; do
		grep -q "recipe . \"${comment:2:12}" "$BATS_TEST_FILENAME"
	done <comments
	sed -n '/^Recipes for a shell/,/^\.Sh/p' "$TOP/man/rdmsr.8" | sed '1d; /^\.[PBES]/d' |
		sed "s/\\\\-/-/g; s/\\\\(aq/'/g; s/\\\\(ha/^/g; s/\\\\e/\\\\/g" >page
	recipes | sed 's/^# \(.*\)/\1:/' | diff -u - page
}

@test "recipe: one CPU per package, per core and per NUMA node is read" {
	recipe 0 "One CPU per package"
	out "CPU 0: 5640003" "CPU 4: 5640003" \
		"CPU 0: 88000003" "CPU 1: 88010003" "CPU 4: 88040003" "CPU 5: 88050003" \
		"CPU 0: 64" "CPU 4: 68"
	err
	# CPU 0 is offline, the other CPU of its core is not.
	offline 0
	rm -r sys/devices/system/cpu/cpu0/topology
	echo 1-3 | tee sys/devices/system/node/node0/cpulist \
		sys/devices/system/cpu/cpu[1-3]/topology/package_cpus_list >/dev/null
	topology 2 core_cpus_list 2
	recipe 0 "One CPU per package"
	out "CPU 1: 5640003" "CPU 4: 5640003" \
		"CPU 1: 88010003" "CPU 2: 88020003" "CPU 4: 88040003" "CPU 5: 88050003" \
		"CPU 1: 65" "CPU 4: 68"
}

@test "recipe: the E-cores and the P-cores are read" {
	reg 5 0x1a0 1
	recipe 0 "The E-cores and the P-cores"
	out "CPU 4: 850089" "CPU 5: 1" "CPU 6: 850089" "CPU 7: 850089" \
		"CPU 0: 850089" "CPU 1: 850089" "CPU 2: 850089" "CPU 3: 850089"
}

@test "recipe: counts are printed for CPUs that are online before and after" {
	local n
	for n in {0..7}; do reg "$n" 0x34 $((n * 0x10000000)); done
	{
		printf 'rm -r %s/cpu/%s\n' "$PWD" 2
		printf 'echo %#x >%s/reg/%d/00000034\n' 7 "$PWD" 0 $((0x10000000)) "$PWD" 1 \
			$((0x70000000 + 4000000000)) "$PWD" 7
		printf 'mkdir %s/cpu/%d && : >%s/cpu/%d/msr\n' "$PWD" 3 "$PWD" 3
	} >meanwhile
	offline 3
	recipe 0 "What each CPU counts"
	out "CPU 0: 7" "CPU 1: 0" "CPU 4: 0" "CPU 5: 0" "CPU 6: 0" "CPU 7: 4000000000"
	[ "$(cat slept)" = "sleep 10" ]
}

@test "recipe: joules of a package are right even if the counter wraps" {
	reg 0 0x606 0xa0e03 # an energy unit is 1/2^14 J
	reg 0 0x611 $((16384 * 100))
	printf 'echo %#x >%s/reg/0/00000611\n' $((16384 * 350 + 8192)) "$PWD" >meanwhile
	recipe 0 "Joules that the package"
	out 250.5
	reg 0 0x611 0xabcd0000ffffc000 # the high half is reserved
	echo "echo 0x4000 >$PWD/reg/0/00000611" >meanwhile
	recipe 0 "Joules that the package"
	out 2
	[ "$(sort -u slept)" = "sleep 10" ]
}

@test "recipe: the temperature at each CPU is printed" {
	local n
	recipe 0 "The temperature at each CPU"
	for n in {0..7}; do echo "CPU $n: $((100 - n))"; done | diff -u - out
}

@test "recipe: CPUs that disagree have separate lines" {
	local n
	for n in {0..7}; do reg "$n" 0x1fc 0x14004d; done
	reg 5 0x1fc 0x14004c
	recipe 0 "Which CPUs disagree"
	out "CPU 0-7: 0x000001a0: 850089" "CPU 0-4,6-7: 0x000001fc: 14004d" "CPU 5: 0x000001fc: 14004c"
}

@test "recipe: only the registers of a range that exist are printed" {
	reg 0 0x606 0xa0e03
	reg 0 0x6ff 1
	reg 0 0x5ff 1
	reg 0 0x700 1
	recipe 4 "The registers of a range"
	out "0x00000606: a0e03" "0x000006ff: 1"
	err
}
