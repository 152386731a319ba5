# The parsers against an oracle each, on the corpus that fuzzing starts from and what
# it once found. Fuzzing itself is make fuzz.

load ../helpers

@test "every target holds on every file of its corpus" {
	local targets
	MSRKIT_BUILD=$PWD try 0 "$TOP/tests/fuzz/replay"
	targets=$(grep -l ^LLVMFuzzerTestOneInput "$TOP"/tests/fuzz/*.c | wc -l)
	tail -n 1 out | grep -Fqx "$targets passed, 0 failed"
}
