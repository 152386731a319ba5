# msrkit: make, make check, make install DESTDIR= PREFIX=
# The settings are in config.mk.

include config.mk

VERSION != cat VERSION
PROGRAMS = rdmsr wrmsr vmxdecode

BUILD = build
ifeq ($(STATIC),1)
BUILD = build/static
CC != command -v musl-gcc || echo cc
HARDEN_CFLAGS = -fstack-protector-strong -fno-pie
HARDEN_LDFLAGS = -static -no-pie
else
HARDEN_CFLAGS = -fstack-protector-strong -fPIE
HARDEN_LDFLAGS = -pie
endif

ALL_CPPFLAGS = -I. -D_GNU_SOURCE -D_FILE_OFFSET_BITS=64 -DVERSION='"$(VERSION)"' $(CPPFLAGS)
ALL_CFLAGS = -std=c17 $(HARDEN_CFLAGS) -ffile-prefix-map=$(CURDIR)=. $(CFLAGS)
ALL_LDFLAGS = $(HARDEN_LDFLAGS) $(LDFLAGS)

COMMON = $(patsubst %.c,$(BUILD)/%.o,$(wildcard common/*.c))
objects = $(patsubst %.c,$(BUILD)/%.o,$(wildcard $(1)/*.c)) $(COMMON)
BINARIES = $(PROGRAMS:%=$(BUILD)/bin/%)

all: $(BINARIES)

.SECONDEXPANSION:
$(BINARIES): $(BUILD)/bin/%: $$(call objects,%)
	@mkdir -p $(@D)
	$(CC) $(ALL_CFLAGS) $(ALL_LDFLAGS) -o $@ $^

$(BUILD)/%.o: %.c VERSION Makefile config.mk
	@mkdir -p $(@D)
	$(CC) $(ALL_CPPFLAGS) $(ALL_CFLAGS) -MMD -c -o $@ $<

-include $(wildcard $(BUILD)/*/*.d)

clean:
	rm -rf build

.PHONY: all clean
