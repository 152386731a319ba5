# packaging/systemd/msr-restore.service: systemd accepts it, and its command restores its input.

load ../helpers

UNIT=$TOP/packaging/systemd/msr-restore.service

prepare() {
	cpus 0 1 2 3
	for n in 0 1 2 3; do
		reg "$n" 0x1a0 0x850089
		reg "$n" 0x1fc 0x14004d
	done
}

# of KEY: prints the values of a key of the unit.
of() {
	sed -n "s/^$1=//p" "$UNIT"
}

# saved LINE...: writes these lines to the input of the unit.
saved() {
	mkdir -p "$FAKEMSR$(dirname "$(of ConditionFileNotEmpty)")"
	printf '%s\n' "$@" >"$FAKEMSR$(of ConditionFileNotEmpty)"
}

# start STATUS: tries the command of the unit on its input, as systemd would.
start() {
	local command input
	read -ra command <<<"$(of ExecStart)"
	input=$(of StandardInput)
	[[ $input == file:/* ]]
	try "$1" "${command[0]##*/}" "${command[@]:1}" <"$FAKEMSR${input#file:}"
}

# all REGISTER: prints the values of the online CPUs.
all() {
	for n in cpu/*; do
		value "${n#cpu/}" "$1"
	done | tr '\n' ' '
}

@test "systemd-analyze verify accepts the unit" {
	command -v systemd-analyze >/dev/null || skip "systemd is not installed"
	sed "s,^ExecStart=/usr/sbin/,ExecStart=$FAKEMSR/bin/," "$UNIT" >msr-restore.service
	try 0 systemd-analyze verify --man=no --recursive-errors=no "$PWD/msr-restore.service"
	out
	err
	# It would report an unknown key and a missing program.
	sed -i 's/^Type=/Kind=/; s,/bin/wrmsr,/bin/absent,' msr-restore.service
	try 1 systemd-analyze verify --man=no --recursive-errors=no "$PWD/msr-restore.service"
	grep -q "Unknown key.*'Kind'" err
	grep -q 'absent is not executable' err
}

@test "the unit runs at boot after the driver is loaded, and after each kind of sleep" {
	local sleep="suspend.target hibernate.target hybrid-sleep.target suspend-then-hibernate.target"
	[ "$(of Wants)" = modprobe@msr.service ]
	[ "$(of After)" = "modprobe@msr.service"$'\n'"$sleep" ]
	[ "$(of WantedBy)" = "multi-user.target"$'\n'"$sleep" ]
	# A unit that stays active after its command ends would not be started again.
	[ "$(of Type)" = oneshot ]
	[ -z "$(of RemainAfterExit)" ]
	[ "$(of StandardInput)" = "file:$(of ConditionFileNotEmpty)" ]
}

@test "the command of the unit restores what rdmsr -S saved" {
	rdmsr -S -a 0x1a0 0x1fc >lines
	mapfile -t lines <lines
	saved "${lines[@]}"
	wrmsr -a 0x1a0 1
	wrmsr -p 1-2 0x1fc 0
	start 0
	out
	err
	[ "$(all 0x1a0)" = "0x850089 0x850089 0x850089 0x850089 " ]
	[ "$(all 0x1fc)" = "0x14004d 0x14004d 0x14004d 0x14004d " ]
	start 0
}

@test "README.md's commands save registers and set up the unit" {
	sed -n '/^\*\*Keep it after a reboot/,/^```$/p' "$TOP/README.md" | sed '1,/^```sh$/d; /^unset MSR_DEVICE$/d; $d' |
		sed "s,\([ >]\)/etc/,\1$FAKEMSR/etc/,g; s,/usr/local/share/doc/msrkit/examples,${UNIT%/*}," >setup
	printf '#!/bin/sh\necho "$*" >>%s/asked\n' "$PWD" >bin/systemctl
	chmod 755 bin/systemctl
	mkdir -p etc/systemd/system
	reg 2 0x1fc 0x14004c
	try 0 sh -e setup
	cmp "$UNIT" etc/systemd/system/msr-restore.service
	printf '%s\n' daemon-reload "enable --now msr-restore.service" | diff -u - asked
	[ "$(wc -l <etc/msrkit/restore)" -eq 2 ]
	wrmsr -a 0x1fc 0
	start 0
	[ "$(all 0x1fc)" = "0x14004d 0x14004d 0x14004c 0x14004d " ]
}

# bats test_tags=shim
@test "the command of the unit: a refused or ignored write fails, and the rest is written" {
	saved 'CPU 0: 0x000001a0: 0x1' 'CPU 1: 0x000001a0: 0x2' 'CPU 2: 0x000001a0: 0x3'
	rule '0:0x1a0:write:EIO'
	start 4
	grep -q 'CPU 0 cannot set MSR 0x000001a0 to 0x0000000000000001$' err
	[ "$(all 0x1a0)" = "0x850089 0x2 0x3 0x850089 " ]
	rm rules
	rule '0:0x1a0:drop:'
	start 5
}

@test "the command of the unit: if a line names an offline CPU, nothing is written" {
	saved 'CPU 0: 0x000001a0: 0x1' 'CPU 3: 0x000001a0: 0x1'
	offline 3
	start 2
	err "wrmsr: line 2: No CPU 3"
	[ "$(all 0x1a0)" = "0x850089 0x850089 0x850089 " ]
}
