# Every example of the README and of the manual pages' EXAMPLES, run as shown.
# Each page is one session on the same machine.

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

# examples FILE: runs the commands of its examples and compares what they print.
examples() {
	python3 "$TOP/tests/tools/examples.py" "$TOP/$1"
}

@test "README.md" {
	examples README.md
}

@test "rdmsr(8)" {
	examples man/rdmsr.8
}

@test "wrmsr(8)" {
	examples man/wrmsr.8
}

@test "vmxdecode(1)" {
	examples man/vmxdecode.1
}
