# Many machines: the real pdsh and the real clush run rdmsr on fake machines, one
# folder of devices a host.

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
	# What each host of a fleet would run: rdmsr with these options, -a unless given. Here the
	# host's name picks the devices.
	cat >on-host <<-EOF
		#!/bin/sh
		MSR_DEVICE=$PWD/fleet/\$1/%d/msr exec rdmsr \${2:--a} 0x3a
	EOF
	chmod 755 on-host
}

@test "pdsh" {
	command -v pdsh >/dev/null || skip "pdsh is not installed"
	shell 1 "pdsh -R exec -w 'node[1-3,7]' $PWD/on-host %h | vmxdecode -s"
	out "node7: CPU 1: disabled" "node7: CPU 0: enabled" "node[1-3]: CPU 0-1: enabled"
	err
	shell 0 "pdsh -R exec -w 'node[1-3]' $PWD/on-host %h | vmxdecode"
	[ "$(head -n 1 out)" = "node[1-3]: CPU 0-1" ]
}

@test "clush" {
	command -v clush >/dev/null || skip "clush is not installed"
	shell 1 "clush -R exec -w 'node[1-3,7]' '$PWD/on-host %h' | vmxdecode -s"
	out "node7: CPU 1: disabled" "node7: CPU 0: enabled" "node[1-3]: CPU 0-1: enabled"
	shell 1 "clush -R exec -w 'node[1-3,7]' '$PWD/on-host %h' | vmxdecode -J | python3 -m json.tool"
	grep -q '"host": "node7"' out
}

@test "pdsh and clush, rdmsr -ag: one line per host and value" {
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

@test "a host whose rdmsr fails is told by the shell that ran it, the others are decoded" {
	command -v pdsh >/dev/null || skip "pdsh is not installed"
	shell 0 "pdsh -R exec -w 'node[1-3],nowhere' $PWD/on-host %h 2>problems | vmxdecode -s"
	out "node[1-3]: CPU 0-1: enabled"
	grep -q '^nowhere: rdmsr: open: No such file or directory$' problems
}
