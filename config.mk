# What a packager may edit, or give on make's command line.

PREFIX = /usr/local
BINDIR = $(PREFIX)/bin
SBINDIR = $(PREFIX)/sbin
MANDIR = $(PREFIX)/share/man
DOCDIR = $(PREFIX)/share/doc/msrkit
BASHCOMPDIR = $(PREFIX)/share/bash-completion/completions
FISHCOMPDIR = $(PREFIX)/share/fish/vendor_completions.d
ZSHCOMPDIR = $(PREFIX)/share/zsh/site-functions

# make STATIC=1: static programs, with musl where there is musl-gcc.
STATIC =
# These may also come from the environment.
CC ?= cc
CPPFLAGS ?=
# _FORTIFY_SOURCE goes with -O. Some compilers define it themselves.
CFLAGS ?= -O2 -g -U_FORTIFY_SOURCE -D_FORTIFY_SOURCE=2 -Wall -Wextra
LDFLAGS ?= -Wl,-z,relro -Wl,-z,now

INSTALL = install
