# msrkit: make, make check, make install DESTDIR= PREFIX=
# config.mk contains the settings. README.md lists the targets.

include config.mk

VERSION != cat VERSION
PROGRAMS = rdmsr wrmsr vmxdecode

ifeq ($(STATIC),1)
BUILD = build/static
CC != command -v musl-gcc || echo cc
KIND_CFLAGS = -fno-pie
KIND_LDFLAGS = -static -no-pie
else
BUILD = build
KIND_CFLAGS = -fPIE
KIND_LDFLAGS = -pie
endif

ALL_CPPFLAGS = -I. -D_GNU_SOURCE -D_FILE_OFFSET_BITS=64 -DVERSION='"$(VERSION)"' $(CPPFLAGS)
ALL_CFLAGS = -std=c17 -fstack-protector-strong -ffunction-sections -fdata-sections \
	$(KIND_CFLAGS) "-ffile-prefix-map=$$PWD=." $(CFLAGS)
ALL_LDFLAGS = $(KIND_LDFLAGS) -Wl,--gc-sections $(LDFLAGS)

# The table of names is most of a program and rarely used. It is linked last, so that the
# data that every run reads stays together.
NAMES = common/names_table.c
SOURCES = $(sort $(wildcard common/*.c $(PROGRAMS:%=%/*.c)))
objects = $(patsubst %.c,$(BUILD)/%.o,$(filter-out $(NAMES),$(filter common/% $(1)/%,$(SOURCES))) \
	$(NAMES)) $(BUILD)/common/names_index.o
BINARIES = $(PROGRAMS:%=$(BUILD)/bin/%)

COMPLETIONS = $(addprefix $(BUILD)/completions/,msrkit.bash msrkit.fish _msrkit)

all: $(BINARIES) $(COMPLETIONS)

# The compiler, flags and files of the last build. Everything depends on this file, so
# changing one of them rebuilds everything.
SETTINGS = $(strip $(CC) $(ALL_CPPFLAGS) $(ALL_CFLAGS) $(ALL_LDFLAGS) $(SHIM_CFLAGS) $(SOURCES))
ifneq ($(SETTINGS),$(file <$(BUILD)/settings))
.PHONY: $(BUILD)/settings
endif

$(BUILD)/settings: export SETTINGS := $(SETTINGS)
$(BUILD)/settings: Makefile
	@mkdir -p $(@D)
	@printf '%s\n' "$$SETTINGS" >$@

.SECONDEXPANSION:
$(BINARIES): $(BUILD)/bin/%: $$(call objects,%)
	@mkdir -p $(@D)
	$(CC) $(ALL_CFLAGS) $(ALL_LDFLAGS) -o $@ $^

$(BUILD)/%.o: %.c $(BUILD)/settings
	@mkdir -p $(@D)
	$(CC) $(ALL_CPPFLAGS) $(ALL_CFLAGS) -MMD -MP -c -o $@ $<

$(BUILD)/common/names_index.c: $(NAMES) common/names_index.sh
	@mkdir -p $(@D)
	sh common/names_index.sh $(NAMES) >$@.new
	mv $@.new $@

$(BUILD)/common/names_index.o: $(BUILD)/common/names_index.c $(BUILD)/settings
	$(CC) $(ALL_CPPFLAGS) $(ALL_CFLAGS) -MMD -c -o $@ $<

# Generated from the source of the option tables, since the programs may be for another machine.
TABLES = $(foreach program,$(PROGRAMS),$(program)/$(program).c)
$(COMPLETIONS): $(BUILD)/completions/%: completions/%.in completions/generate $(TABLES)
	@mkdir -p $(@D)
	sh completions/generate $(TABLES) $< >$@.new
	mv $@.new $@

-include $(wildcard $(BUILD)/*/*.d)

install: all install-data
	$(INSTALL) -d "$(DESTDIR)$(SBINDIR)" "$(DESTDIR)$(BINDIR)"
	$(INSTALL) -m 755 $(BUILD)/bin/rdmsr $(BUILD)/bin/wrmsr "$(DESTDIR)$(SBINDIR)"
	$(INSTALL) -m 755 $(BUILD)/bin/vmxdecode "$(DESTDIR)$(BINDIR)"

# Needs no compiler. Shells find a completion by the name of the program.
install-data: $(COMPLETIONS)
	$(INSTALL) -d "$(DESTDIR)$(MANDIR)/man1" "$(DESTDIR)$(MANDIR)/man8" \
		"$(DESTDIR)$(DOCDIR)/examples" "$(DESTDIR)$(BASHCOMPDIR)" "$(DESTDIR)$(FISHCOMPDIR)" "$(DESTDIR)$(ZSHCOMPDIR)"
	$(INSTALL) -m 644 man/vmxdecode.1 "$(DESTDIR)$(MANDIR)/man1"
	$(INSTALL) -m 644 man/rdmsr.8 man/wrmsr.8 "$(DESTDIR)$(MANDIR)/man8"
	$(INSTALL) -m 644 LICENSE README.md SECURITY.md "$(DESTDIR)$(DOCDIR)"
	sed 's,/usr/sbin/,$(SBINDIR)/,' packaging/systemd/msr-restore.service | \
		$(INSTALL) -m 644 /dev/stdin "$(DESTDIR)$(DOCDIR)/examples/msr-restore.service"
	$(INSTALL) -m 644 $(BUILD)/completions/msrkit.bash "$(DESTDIR)$(BASHCOMPDIR)/rdmsr"
	$(INSTALL) -m 644 $(BUILD)/completions/msrkit.fish "$(DESTDIR)$(FISHCOMPDIR)/rdmsr.fish"
	$(INSTALL) -m 644 $(BUILD)/completions/_msrkit "$(DESTDIR)$(ZSHCOMPDIR)"
	for program in wrmsr vmxdecode; do \
		ln -sf rdmsr "$(DESTDIR)$(BASHCOMPDIR)/$$program" && \
		ln -sf rdmsr.fish "$(DESTDIR)$(FISHCOMPDIR)/$$program.fish" || exit; \
	done

uninstall:
	rm -f "$(DESTDIR)$(SBINDIR)/rdmsr" "$(DESTDIR)$(SBINDIR)/wrmsr"
	rm -f "$(DESTDIR)$(BINDIR)/vmxdecode"
	rm -f "$(DESTDIR)$(MANDIR)/man1/vmxdecode.1"
	rm -f "$(DESTDIR)$(MANDIR)/man8/rdmsr.8" "$(DESTDIR)$(MANDIR)/man8/wrmsr.8"
	for program in $(PROGRAMS); do \
		rm -f "$(DESTDIR)$(BASHCOMPDIR)/$$program" \
			"$(DESTDIR)$(FISHCOMPDIR)/$$program.fish" || exit; \
	done
	rm -f "$(DESTDIR)$(ZSHCOMPDIR)/_msrkit"
	rm -f "$(DESTDIR)$(DOCDIR)/LICENSE" "$(DESTDIR)$(DOCDIR)/README.md" \
		"$(DESTDIR)$(DOCDIR)/SECURITY.md" \
		"$(DESTDIR)$(DOCDIR)/examples/msr-restore.service"
	-rmdir "$(DESTDIR)$(DOCDIR)/examples" "$(DESTDIR)$(DOCDIR)"

demo: all
	@tests/tools/demo "$(CURDIR)/$(BUILD)/bin"

# The preload that acts as the msr driver. It is built for the libc of the programs under test.
SHIM = $(BUILD)/tests/fakemsr.so
POKE = $(BUILD)/tests/poke
NOMEM = $(BUILD)/tests/nomem.so

$(SHIM): tests/fake/fakemsr.c $(BUILD)/settings
	@mkdir -p $(@D)
	$(CC) -std=c17 -O1 -Wall -Wextra $(SHIM_CFLAGS) -shared -fPIC -o $@ $< -ldl

$(NOMEM): tests/fake/nomem.c $(BUILD)/settings
	@mkdir -p $(@D)
	$(CC) -std=c17 -O1 -Wall -Wextra $(SHIM_CFLAGS) -shared -fPIC -o $@ $< -ldl

$(POKE): tests/fake/poke.c $(BUILD)/settings
	@mkdir -p $(@D)
	$(CC) -std=c17 -O1 -Wall -Wextra $(SHIM_CFLAGS) -o $@ $<

# Static programs cannot load a preload. Their devices are plain files.
ifeq ($(STATIC),1)
BATS_FLAGS = --filter-tags '!shim'
else
CHECK_SHIM = $(CURDIR)/$(SHIM)
check installcheck: $(SHIM) $(POKE) $(NOMEM)
endif
TESTS = tests
SUITE = MSRKIT_SHIM="$(CHECK_SHIM)" bats -r $(BATS_FLAGS) $(TESTS)

check: all
	MSRKIT_BIN="$(CURDIR)/$(BUILD)/bin" $(SUITE)

# The same tests on the installed programs, through links in one folder.
installcheck:
	@mkdir -p $(BUILD)/installed
	sbin=$$(cd "$(DESTDIR)$(SBINDIR)" && pwd) && bin=$$(cd "$(DESTDIR)$(BINDIR)" && pwd) && \
		ln -sf "$$sbin/rdmsr" "$$sbin/wrmsr" "$$bin/vmxdecode" $(BUILD)/installed
	share=$$(cd "$(DESTDIR)$(PREFIX)/share" && pwd) && \
		MSRKIT_BIN="$(CURDIR)/$(BUILD)/installed" MSRKIT_SHARE=$$share $(SUITE)

check-vm: all
	tests/system/vm/run $(BUILD)/bin build/vm

check-callers: all $(SHIM)
	tests/system/callers/run "$(CURDIR)/$(BUILD)/bin"

# Makes each system call and each allocation of many command lines fail once.
check-faults: all
	tests/faults/run $(BUILD)/bin

# Builds without warnings, with several compilers and optimisation levels.
check-compilers:
	tests/system/compilers

# README.md's commands, the suite and the static checks in another Debian release.
check-debian:
	tests/system/debian

# The suite with sanitizers, in 32 bits, under valgrind, and big-endian.
check-builds:
	tests/system/builds

# Deliberate bugs, each of which a check must find.
check-seeded:
	tests/seeded/run

coverage:
	tests/tools/coverage

fuzz:
	tests/fuzz/run

lint:
	tests/tools/lint

prove:
	tests/prove/run

bench: all
	$(MAKE) STATIC=1 all
	tests/bench/bench $(BUILD)/bin build/static/bin

# The committed files. Every clone produces the same bytes.
DIST = msrkit-$(VERSION)
dist:
	@mkdir -p build
	git -c tar.umask=022 -c core.autocrlf=false archive --prefix=$(DIST)/ -o build/$(DIST).tar HEAD
	gzip -9nf build/$(DIST).tar

# Packages of this tarball, in build/deb and build/rpm.
deb: dist
	rm -rf build/deb
	mkdir -p build/deb
	tar -xzf build/$(DIST).tar.gz -C build/deb
	cp build/$(DIST).tar.gz build/deb/msrkit_$(VERSION).orig.tar.gz
	cp -R build/deb/$(DIST)/packaging/debian build/deb/$(DIST)
	cd build/deb/$(DIST) && MAKEFLAGS= dpkg-buildpackage --no-sign

rpm: dist
	rm -rf build/rpm
	mkdir -p build/rpm/SOURCES
	cp build/$(DIST).tar.gz build/rpm/SOURCES
	sed 's/@VERSION@/$(VERSION)/' packaging/msrkit.spec.in >build/rpm/msrkit.spec
	MAKEFLAGS= rpmbuild $(RPMBUILD_FLAGS) --define '_topdir $(CURDIR)/build/rpm' \
		-ba build/rpm/msrkit.spec

check-packages: deb rpm $(SHIM) $(POKE) $(NOMEM)
	tests/system/packages

clean:
	rm -rf build

.PHONY: all install install-data uninstall demo check installcheck check-vm check-callers \
	check-packages check-faults check-builds check-compilers check-debian check-seeded \
	coverage fuzz lint prove bench dist deb rpm clean
