# Runs every example of README.md and of EXAMPLES in the manual pages. The examples of a page
# run in order, on the same machine.

load ../helpers

prepare() {
	cpus 0 1 2 3
	for n in 0 1 2 3; do
		reg "$n" 0x3a 0x5
		reg "$n" 0x1a0 0x850089
		reg "$n" 0x1fc 0x14004d
		reg "$n" 0x480 0xda040000000010
	done
}

# examples FILE: runs the examples of a page and compares their output.
examples() {
	python3 "$TOP/tests/tools/examples.py" "$TOP/$1"
}

@test "the examples of README.md print what it shows" {
	examples README.md
}

@test "the examples of README.md print the same on the fake machine that its first ones make" {
	eval "$(sed -n 's/^\$ \(mkdir -p toy\|export MSR_DEVICE=\)/\1/p' "$TOP/README.md")"
	[ "$MSR_DEVICE" = "$PWD/toy/%d/msr" ]
	examples README.md
	[ "$(MSR_DEVICE=toy/%d/msr rdmsr -a -g 0x3a)" = "CPU 0-3: 5" ]
}

@test "the examples of rdmsr(8) print what it shows" {
	examples man/rdmsr.8
}

@test "the examples of wrmsr(8) print what it shows" {
	examples man/wrmsr.8
}

@test "the examples of vmxdecode(1) print what it shows" {
	examples man/vmxdecode.1
}
