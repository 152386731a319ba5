# make install and make uninstall: exact paths, kinds and modes, for any umask, modes of the source
# and folders.

load ../helpers

# Copies the source once. All tests build and install from the copy.
setup_file() {
	mkdir "$BATS_FILE_TMPDIR/source"
	tar -C "$TOP" --exclude=./build --exclude=./.git --exclude=./tests -cf - . |
		tar -C "$BATS_FILE_TMPDIR/source" -xf -
}

# make_in_source ARGUMENT...: runs make without the settings of make check.
make_in_source() {
	env -u MAKEFLAGS -u MAKEOVERRIDES -u MFLAGS make -s -C "$BATS_FILE_TMPDIR/source" \
		CPPFLAGS= CFLAGS=-O0 LDFLAGS= "$@"
}

# installed FOLDER: prints what is below it: mode, owner, path, and the target of a link.
installed() {
	(cd "$1" && find . -mindepth 1 -printf '%M %U:%G %P' \( -type l -printf ' -> %l' -o -true \) \
		-printf '\n' | LC_ALL=C sort -k 3)
}

# folders PREFIX: prints the folders of config.mk for it, in the order of files's arguments.
folders() {
	echo "$1/bin $1/sbin $1/share/man $1/share/doc/msrkit" \
		"$1/share/bash-completion/completions $1/share/fish/vendor_completions.d" \
		"$1/share/zsh/site-functions"
}

# files BINDIR SBINDIR MANDIR DOCDIR BASHCOMPDIR FISHCOMPDIR ZSHCOMPDIR: what is installed, and
# the folders on the way to it, as installed prints it.
files() {
	local files folder owner
	owner=$(id -u):$(id -g)
	files="-rwxr-xr-x $owner $1/vmxdecode
-rwxr-xr-x $owner $2/rdmsr
-rwxr-xr-x $owner $2/wrmsr
-rw-r--r-- $owner $3/man1/vmxdecode.1
-rw-r--r-- $owner $3/man8/rdmsr.8
-rw-r--r-- $owner $3/man8/wrmsr.8
-rw-r--r-- $owner $4/LICENSE
-rw-r--r-- $owner $4/README.md
-rw-r--r-- $owner $4/SECURITY.md
-rw-r--r-- $owner $4/examples/msr-restore.service
-rw-r--r-- $owner $5/rdmsr
lrwxrwxrwx $owner $5/wrmsr -> rdmsr
lrwxrwxrwx $owner $5/vmxdecode -> rdmsr
-rw-r--r-- $owner $6/rdmsr.fish
lrwxrwxrwx $owner $6/wrmsr.fish -> rdmsr.fish
lrwxrwxrwx $owner $6/vmxdecode.fish -> rdmsr.fish
-rw-r--r-- $owner $7/_msrkit"
	{
		echo "$files"
		for folder in "$1" "$2" "$3/man1" "$3/man8" "$4/examples" "$5" "$6" "$7"; do
			while [ "$folder" != . ]; do
				echo "drwxr-xr-x $owner $folder"
				folder=$(dirname "$folder")
			done
		done
	} | LC_ALL=C sort -k 3 -u
}

# holds DESTDIR PREFIX: DESTDIR contains exactly what is installed into PREFIX.
holds() {
	# shellcheck disable=SC2046
	files $(folders "$2") >expected
	installed "$1" | diff -u expected -
}

@test "make install PREFIX=/usr: each file has the right path, kind and mode" {
	make_in_source install DESTDIR="$PWD/dest" PREFIX=/usr
	holds dest usr
	# Once more, over it.
	make_in_source install DESTDIR="$PWD/dest" PREFIX=/usr
	holds dest usr
}

@test "make install: the default PREFIX is /usr/local" {
	make_in_source install DESTDIR="$PWD/dest"
	holds dest usr/local
}

@test "make install: without DESTDIR, files are installed into PREFIX itself" {
	make_in_source install PREFIX="$PWD/dest/opt"
	holds dest opt
}

@test "make install: every folder of config.mk can be set" {
	make_in_source install DESTDIR="$PWD/dest" BINDIR=/a/b SBINDIR=/c MANDIR=/d DOCDIR=/e/f/g \
		BASHCOMPDIR=/h FISHCOMPDIR=/i ZSHCOMPDIR=/j/k
	files a/b c d e/f/g h i j/k >expected
	installed dest | diff -u expected -
	make_in_source uninstall DESTDIR="$PWD/dest" BINDIR=/a/b SBINDIR=/c MANDIR=/d DOCDIR=/e/f/g \
		BASHCOMPDIR=/h FISHCOMPDIR=/i ZSHCOMPDIR=/j/k
	[ -z "$(find dest ! -type d)" ]
}

@test "make install: modes depend neither on the umask nor on the source" {
	local mask
	for mask in 000 002 027 077; do
		(umask $mask && make_in_source install DESTDIR="$PWD/dest$mask" PREFIX=/usr)
		holds dest$mask usr
	done
	cd "$BATS_FILE_TMPDIR/source"
	chmod 600 LICENSE ./*.md man/* packaging/systemd/* build/completions/*
	chmod 4700 build/bin/*
	make_in_source install DESTDIR="$FAKEMSR/private" PREFIX=/usr
	chmod 777 LICENSE ./*.md man/* packaging/systemd/* build/completions/*
	chmod 777 build/bin/*
	make_in_source install DESTDIR="$FAKEMSR/public" PREFIX=/usr
	cd "$FAKEMSR"
	holds private usr
	holds public usr
}

@test "make install and make uninstall accept a DESTDIR with a blank" {
	make_in_source install DESTDIR="$PWD/a dest" PREFIX=/usr
	[ "$(find . -maxdepth 1 -name '*dest*')" = './a dest' ]
	holds "a dest" usr
	make_in_source uninstall DESTDIR="$PWD/a dest" PREFIX=/usr
	[ -z "$(find "a dest" ! -type d)" ]
}

@test "make uninstall removes everything that was installed, and nothing else" {
	local prefix folder
	for prefix in usr usr/local; do
		for folder in $(folders $prefix) $prefix/share/man/man1 $prefix/share/man/man8; do
			[[ $folder != *doc/msrkit ]] || folder=${folder%/*}
			mkdir -p "dest/$folder"
			echo other >"dest/$folder/other"
			echo other >"dest/$folder/rdmsr.other"
		done
	done
	cp -R dest before
	for prefix in /usr /usr/local; do
		make_in_source install DESTDIR="$PWD/dest" PREFIX=$prefix
		make_in_source uninstall DESTDIR="$PWD/dest" PREFIX=$prefix
	done
	# Its own folder is removed, too.
	installed before >expected
	installed dest | diff -u expected -
	# It does not fail where nothing is installed.
	make_in_source uninstall DESTDIR="$PWD/nowhere" 2>/dev/null
	[ ! -e nowhere ]
}

@test "make install: each file has the right content, each page the right section" {
	local program page
	make_in_source install DESTDIR="$PWD/dest" PREFIX=/usr
	for program in sbin/rdmsr sbin/wrmsr bin/vmxdecode; do
		try 0 "dest/usr/$program" --version
		[[ $(cat out) == "${program#*/}: version msrkit-"* ]]
	done
	for page in man8/rdmsr.8 man8/wrmsr.8 man1/vmxdecode.1; do
		cmp "dest/usr/share/man/$page" "$TOP/man/${page#*/}"
		program=${page#*/}
		grep -qx "\.Dt ${program^^}" <(sed 's/^\(\.Dt .*\) \(.\)$/\1.\2/' "dest/usr/share/man/$page")
	done
	for page in LICENSE README.md SECURITY.md; do
		cmp "dest/usr/share/doc/msrkit/$page" "$TOP/$page"
	done
	page=share/doc/msrkit/examples/msr-restore.service
	cmp "dest/usr/$page" "$TOP/packaging/systemd/msr-restore.service"
	# It names the program that was installed with it.
	make_in_source install DESTDIR="$PWD/dest"
	grep -qx 'ExecStart=/usr/local/sbin/wrmsr --batch --verify' "dest/usr/local/$page"
	head -n 1 dest/usr/share/zsh/site-functions/_msrkit | grep -qx '#compdef rdmsr wrmsr vmxdecode'
	bash -n dest/usr/share/bash-completion/completions/rdmsr
	grep -q '^complete -F ' dest/usr/share/bash-completion/completions/rdmsr
	grep -q '^complete -c ' dest/usr/share/fish/vendor_completions.d/rdmsr.fish
}
