# Many machines: the real pdsh and the real clush run rdmsr on fake machines, one folder of
# devices per host.

load ../helpers

prepare() {
	local host n
	for host in node1 node2 node3 node7; do
		for n in 0 1; do
			mkdir -p "fleet/$host/$n"
			truncate -s 4096 "fleet/$host/$n/msr"
		done
		MSR_DEVICE=$PWD/fleet/$host/%d/msr wrmsr -a 0x3a 5
	done
	MSR_DEVICE=$PWD/fleet/node7/%d/msr wrmsr -p 1 0x3a 1
	# What each host of a fleet would run: rdmsr with these options, -a by default. Here the
	# host's name selects the devices.
	cat >on-host <<-EOF
		#!/bin/sh
		MSR_DEVICE=$PWD/fleet/\$1/%d/msr exec rdmsr \${2:--a} 0x3a
	EOF
	chmod 755 on-host
}

@test "pdsh: vmxdecode folds the hosts of its output" {
	command -v pdsh >/dev/null || skip "pdsh is not installed"
	shell 1 "pdsh -R exec -w 'node[1-3,7]' $PWD/on-host %h | vmxdecode -s"
	out "node7: CPU 1: disabled" "node7: CPU 0: enabled" "node[1-3]: CPU 0-1: enabled"
	err
	shell 0 "pdsh -R exec -w 'node[1-3]' $PWD/on-host %h | vmxdecode"
	[ "$(head -n 1 out)" = "node[1-3]: CPU 0-1" ]
}

@test "clush: vmxdecode folds the hosts of its output" {
	command -v clush >/dev/null || skip "clush is not installed"
	shell 1 "clush -R exec -w 'node[1-3,7]' '$PWD/on-host %h' | vmxdecode -s"
	out "node7: CPU 1: disabled" "node7: CPU 0: enabled" "node[1-3]: CPU 0-1: enabled"
	shell 1 "clush -R exec -w 'node[1-3,7]' '$PWD/on-host %h' | vmxdecode -J | python3 -m json.tool"
	grep -q '"host": "node7"' out
}

@test "pdsh and clush: rdmsr -ag gives one line per value and host" {
	command -v pdsh >/dev/null || skip "pdsh is not installed"
	command -v clush >/dev/null || skip "clush is not installed"
	for command in "pdsh -R exec -w node[1-3,7] $PWD/on-host %h -ag" \
		"clush -R exec -w node[1-3,7] '$PWD/on-host %h -ag'"; do
		shell 0 "$command | sort"
		out "node1: CPU 0-1: 5" "node2: CPU 0-1: 5" "node3: CPU 0-1: 5" \
			"node7: CPU 0: 5" "node7: CPU 1: 1"
		shell 1 "$command | vmxdecode -s"
		out "node7: CPU 1: disabled" "node7: CPU 0: enabled" "node[1-3]: CPU 0-1: enabled"
		err
	done
	shell 1 "pdsh -R exec -w 'node[1-3,7]' $PWD/on-host %h -Sag | vmxdecode -s"
	out "node7: CPU 1: disabled" "node7: CPU 0: enabled" "node[1-3]: CPU 0-1: enabled"
}

@test "pdsh: without 2>&1, the error of a host goes to stderr, and the others are decoded" {
	command -v pdsh >/dev/null || skip "pdsh is not installed"
	shell 0 "pdsh -R exec -w 'node[1-3],nowhere' $PWD/on-host %h 2>problems | vmxdecode -s"
	out "node[1-3]: CPU 0-1: enabled"
	grep -q '^nowhere: rdmsr: open: No such file or directory$' problems
}

# machine HOST [REGISTER VALUE]...: the host has two CPUs with these registers and no others.
# Without registers it has no driver.
machine() {
	local FAKEMSR=$PWD/mixed/$1 n
	shift
	mkdir -p "$FAKEMSR/cpu" "$FAKEMSR/reg"
	for n in 0 1; do
		[ $# -eq 0 ] || cpus "$n"
		printf '%s %s\n' "$@" | while read -r register value; do
			[ -z "$register" ] || reg "$n" "$register" "$value"
		done
	done
}

# Makes a fleet of five kinds, whose hosts run the command of README.md's line for pdsh.
mixed_fleet() {
	machine intel1 0x3a 5 0x480 0xda040000000010
	machine intel2 0x3a 5 0x480 0xda040000000010
	machine amd1 0xc0010114 0
	machine amd2 0xc0010114 0x18
	machine guest1 0x3a 1
	machine qemu1 0x3a 0 0x480 0 0xc0010114 0
	machine bare1
	machine bare2
	sed -n "s/^pdsh -R ssh -w .* '\(.*\)' | vmxdecode -s\$/\1/p" "$TOP/README.md" >remote
	[ "$(wc -l <remote)" -eq 1 ]
	cat >on-host <<-EOF
		#!/bin/sh
		FAKEMSR=$PWD/mixed/\$1 exec sh $PWD/remote
	EOF
}

# judged COMMAND: runs it on the mixed fleet, and vmxdecode -s on its output.
judged() {
	shell 2 "$1 2>problems | vmxdecode -s"
	out "amd2: CPU 0-1: disabled" "guest1,qemu1: CPU 0-1: absent" \
		"amd1,intel[1-2]: CPU 0-1: enabled"
	err "vmxdecode: bare[1-2]: 'rdmsr: open: No such file or directory' is not a value"
	[ -z "$(cat problems)" ]
}

# bats test_tags=shim
@test "pdsh: the command of README.md and the page reports each host of a mixed fleet" {
	command -v pdsh >/dev/null || skip "pdsh is not installed"
	mixed_fleet
	sed 's/\\-/-/g' "$TOP/man/vmxdecode.1" | grep -qF "(aq$(cat remote)\\(aq | vmxdecode -s"
	judged "pdsh -R exec -w 'intel[1-2],amd[1-2],guest1,qemu1,bare[1-2]' $PWD/on-host %h"
}

# bats test_tags=shim
@test "clush: the command of README.md reports each host of a mixed fleet" {
	command -v clush >/dev/null || skip "clush is not installed"
	mixed_fleet
	judged "clush -R exec -w 'intel[1-2],amd[1-2],guest1,qemu1,bare[1-2]' '$PWD/on-host %h'"
}
