# The fake devices, tested with a program that is independent of those under test.
# bats file_tags=shim

load ../helpers

prepare() {
	cpus 0 1
	reg 0 0x3a 0x8000000000000105
	wrap "$(dirname "$MSRKIT_SHIM")/poke"
}

# io_error: the message for EIO of glibc or musl.
io_error() {
	[[ $(cat out) == @(Input/output|I/O)" error" ]]
}

@test "a register is 8 bytes, little-endian" {
	try 0 poke r 0 0x3a 8
	out "8: 05 01 00 00 00 00 00 80"
}

@test "a write changes its register and not the neighbouring ones" {
	reg 0 0x3b 0x77
	try 0 poke w 0 0x3a 8 0x1122334455667788
	out "8:"
	[ "$(value 0 0x3a)" = 0x1122334455667788 ]
	[ "$(value 0 0x3b)" = 0x77 ]
}

@test "reading or writing a missing register fails with EIO" {
	try 1 poke r 1 0x3a 8
	io_error
	try 1 poke w 1 0x3a 8 1
	io_error
}

@test "registers above offset 2 GiB are readable" {
	reg 0 0xc0010114 0x18
	try 0 poke r 0 0xc0010114 8
	out "8: 18 00 00 00 00 00 00 00"
}

@test "transfers of any size other than 8 bytes fail with EINVAL" {
	try 1 poke r 0 0x3a 4
	out "Invalid argument"
	try 1 poke w 0 0x3a 16 5
	out "Invalid argument"
	[ "$(value 0 0x3a)" = 0x8000000000000105 ]
}

@test "an offline CPU has no device" {
	offline 1
	try 1 poke r 1 0x3a 8
	out "open: No such file or directory"
}

@test "faults: open, read and write fail as declared and are recorded" {
	rule '1:*:open:ENXIO'
	rule '0:0x3a:read:EPERM'
	rule '0:0x3a:write:short=4'
	try 1 poke r 1 0x3a 8
	out "open: No such device or address"
	try 1 poke r 0 0x3a 8
	out "Operation not permitted"
	try 0 poke w 0 0x3a 8 7
	out "4:"
	[ "$(value 0 0x3a)" = 0x8000000000000105 ]
	[ "$(cat fired)" = $'1:*:open:ENXIO\n0:0x3a:read:EPERM\n0:0x3a:write:short=4' ]
}

@test "a rule applies only to its CPU and register" {
	reg 1 0x3a 6
	reg 0 0x10 7
	rule '0:0x3a:read:EIO'
	try 0 poke r 1 0x3a 8
	try 0 poke r 0 0x10 8
	try 1 poke r 0 0x3a 8
}

@test "a rule that never took effect fails its test" {
	rule '0:0x3a:read:EIO'
	FAKEMSR=$PWD run teardown
	[ "$status" -eq 1 ]
	[ "$output" = "declared, but never fired: 0:0x3a:read:EIO" ]
	mkdir -p "$FAKEMSR"
}

@test "lock: writes fail once the lock bit is set" {
	reg 0 0x3a 0
	rule '*:0x3a:lock:0'
	try 0 poke w 0 0x3a 8 5
	try 1 poke w 0 0x3a 8 0
	io_error
	[ "$(value 0 0x3a)" = 0x5 ]
}

@test "mask: a write that sets a bit outside the mask fails" {
	rule '*:0x3a:mask:0x5'
	try 1 poke w 0 0x3a 8 8
	io_error
	try 0 poke w 0 0x3a 8 4
	[ "$(value 0 0x3a)" = 0x4 ]
}

@test "drop: writes succeed and change nothing" {
	rule '*:0x3a:drop:'
	try 0 poke w 0 0x3a 8 5
	out "8:"
	[ "$(value 0 0x3a)" = 0x8000000000000105 ]
}

@test "the log records how a device was opened and what was done" {
	try 0 poke rw 0 0x3a 8 5
	[ "$(log)" = $'open 0 rw\nwrite 0 0x3a 0x5' ]
	try 0 poke r 0 0x3a 8
	[ "$(log)" = $'open 0 r\nread 0 0x3a' ]
}
