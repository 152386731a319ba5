# The Makefile: rebuilds after a change, and paths with blanks.

load ../helpers

# Makes a copy of the sources, and a compiler that only records its commands and dependencies.
prepare() {
	mkdir "a tree"
	tar -C "$TOP" --exclude=./build --exclude=./.git -c . | tar -x -C "a tree"
	cat >compiler <<-'END'
		#!/bin/sh
		echo "$*" >>"$FAKEMSR/commands"
		case " $* " in
		*" -c "*) cc -fsyntax-only "$@" || exit ;;
		esac
		while [ "$1" != -o ]; do shift; done
		: >"$2"
	END
	chmod 755 compiler
	cp compiler another
	unset CC CFLAGS CPPFLAGS LDFLAGS MAKEFLAGS MAKEOVERRIDES MFLAGS
	remake
	all=$(wc -l <commands)
	[ "$all" -gt 10 ]
}

# remake WORD...: runs make in the tree and writes the compiler's commands to the file commands.
remake() {
	: >commands
	make -s -j4 -C "a tree" CC="$PWD/compiler" "$@"
}

# remade_all WORD...: the first make rebuilds everything, the second one nothing.
remade_all() {
	remake "$@"
	[ "$(wc -l <commands)" -eq "$all" ]
	cp commands made
	remake "$@"
	[ ! -s commands ]
}

@test "nothing is rebuilt without a change" {
	remake
	[ ! -s commands ]
}

@test "a changed compiler, flag or version rebuilds everything" {
	remade_all CC="$PWD/another"
	remade_all CFLAGS=-DFLAG='\"it\ is\"'
	[ "$(grep -c -e '-DFLAG="it is"' made)" -eq "$all" ]
	remade_all CPPFLAGS=-DPREPROCESSOR
	[ "$(grep -c -e '-c .*\.c$' made)" -eq "$(grep -c -e -DPREPROCESSOR made)" ]
	remade_all LDFLAGS=-Wl,-O1
	[ "$(grep -c -e -Wl,-O1 made)" -eq 3 ]
	remade_all
	echo 9.8.7 >"a tree/VERSION"
	remade_all
	grep -q 9.8.7 made
}

@test "the user's flags come after the Makefile's" {
	remake CFLAGS=-std=gnu99
	[ "$(grep -c -e '-std=c17 .*-std=gnu99' commands)" -eq "$all" ]
}

@test "a changed header rebuilds only the files that include it" {
	touch "a tree/rdmsr/format.h"
	remake
	[ -s commands ]
	[ "$(wc -l <commands)" -lt "$all" ]
}

@test "new and deleted source files and headers are noticed" {
	echo '#include "rdmsr/new.h"' >"a tree/rdmsr/new.c"
	: >"a tree/rdmsr/new.h"
	remake
	grep -q ' -o build/bin/rdmsr .*build/rdmsr/new\.o' commands
	run ! grep -q ' -o build/bin/wrmsr .*new\.o' commands
	rm "a tree/rdmsr/new.h"
	: >"a tree/rdmsr/new.c"
	remake
	grep -q ' -o build/bin/rdmsr .*build/rdmsr/new\.o' commands
	rm "a tree/rdmsr/new.c"
	remake
	grep -q ' -o build/bin/rdmsr ' commands
	run ! grep -q 'new\.o' commands
}

@test "install, installcheck and uninstall work with a blank in DESTDIR" {
	remake install DESTDIR="$PWD/plain" PREFIX=/usr
	remake install DESTDIR="$PWD/a root" PREFIX=/usr
	(cd plain && find . | sort) >expected
	(cd "a root" && find . | sort) | diff -u expected -
	remake installcheck DESTDIR="$PWD/a root" PREFIX=/usr BATS_FLAGS=--count
	for program in rdmsr wrmsr vmxdecode; do
		[[ $(readlink -e "a tree/build/installed/$program") == "$PWD/a root/usr/"*"bin/$program" ]]
	done
	remake uninstall DESTDIR="$PWD/a root" PREFIX=/usr
	[ "$(find "a root" ! -type d)" = "" ]
}
