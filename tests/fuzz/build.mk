# The fuzz targets, from the top folder: make -f tests/fuzz/build.mk
#   OUT      the folder to build in, build/fuzz by default
#   KIND     fuzzer (clang's libFuzzer), or replay: for any compiler, with a main()
#            that runs the files named as arguments
#   TARGETS  the targets, all by default

KIND = fuzzer
OUT = build/fuzz
TARGETS = $(notdir $(wildcard tests/fuzz/corpus/*))

ifeq ($(KIND),fuzzer)
CC = clang
CFLAGS = -O2 -g
CHECKS = -fsanitize=address,undefined -fno-sanitize-recover=all
COMPILE = $(CHECKS) -fsanitize=fuzzer-no-link
LINK = $(CHECKS) -fsanitize=fuzzer
# A word is compared with more than a thousand names, and in the target input a value with
# all others. Tracing these comparisons would take most of the time.
$(OUT)/common/names.o $(OUT)/tests/fuzz/input.o: COMPILE = $(CHECKS)
else
CFLAGS ?= -O1 -g
MAIN = $(OUT)/tests/fuzz/replay.o
endif

ALL_CFLAGS = -std=c17 -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wvla -I. -D_GNU_SOURCE -D_FILE_OFFSET_BITS=64 \
	-DVERSION='"$(shell cat VERSION)"' $(COMPILE) $(CFLAGS)

# All sources except the main files. The linker takes from the archive what a target does
# not include itself.
PROGRAMS = rdmsr/rdmsr.c wrmsr/wrmsr.c vmxdecode/vmxdecode.c
SOURCES = $(filter-out $(PROGRAMS),$(wildcard common/*.c rdmsr/*.c wrmsr/*.c vmxdecode/*.c)) \
	tests/fuzz/program.c

all: $(TARGETS:%=$(OUT)/%)

$(TARGETS:%=$(OUT)/%): $(OUT)/%: $(OUT)/tests/fuzz/%.o $(MAIN) $(OUT)/msrkit.a
	$(CC) $(LINK) $(CFLAGS) -o $@ $^

$(OUT)/msrkit.a: $(SOURCES:%.c=$(OUT)/%.o) $(OUT)/common/names_index.o
	rm -f $@
	$(AR) rc $@ $^

$(OUT)/%.o: %.c VERSION tests/fuzz/build.mk
	@mkdir -p $(@D)
	$(CC) $(ALL_CFLAGS) -MMD -MP -c -o $@ $<

$(OUT)/common/names_index.c: common/names_table.c common/names_index.sh
	@mkdir -p $(@D)
	sh common/names_index.sh common/names_table.c >$@

$(OUT)/common/names_index.o: $(OUT)/common/names_index.c
	$(CC) $(ALL_CFLAGS) -c -o $@ $<

-include $(wildcard $(OUT)/*/*.d $(OUT)/tests/fuzz/*.d)

.PHONY: all
.SECONDARY:
