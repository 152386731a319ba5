# The fuzz targets on their corpus, which contains the seeds and earlier findings. make fuzz
# runs the fuzzer itself.

load ../helpers

@test "every fuzz target passes on every file of its corpus" {
	local targets
	MSRKIT_BUILD=$PWD try 0 "$TOP/tests/fuzz/replay"
	targets=$(grep -l ^LLVMFuzzerTestOneInput "$TOP"/tests/fuzz/*.c | wc -l)
	tail -n 1 out | grep -Fqx "$targets passed, 0 failed"
}
