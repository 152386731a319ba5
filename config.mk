# Settings for packagers: edit them here or pass them to make.

PREFIX = /usr/local
BINDIR = $(PREFIX)/bin
SBINDIR = $(PREFIX)/sbin
MANDIR = $(PREFIX)/share/man
DOCDIR = $(PREFIX)/share/doc/msrkit
BASHCOMPDIR = $(PREFIX)/share/bash-completion/completions
FISHCOMPDIR = $(PREFIX)/share/fish/vendor_completions.d
ZSHCOMPDIR = $(PREFIX)/share/zsh/site-functions

# make STATIC=1 builds static programs, with musl if musl-gcc is installed.
STATIC =
# These are also taken from the environment.
CC ?= cc
CPPFLAGS ?=
# _FORTIFY_SOURCE requires -O. Some compilers predefine it.
CFLAGS ?= -O2 -g -U_FORTIFY_SOURCE -D_FORTIFY_SOURCE=2 -Wall -Wextra
LDFLAGS ?= -Wl,-z,relro -Wl,-z,now

INSTALL = install
