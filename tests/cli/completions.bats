# Completion in the real shells, and the generator. MSRKIT_SHARE is the folder share of an
# installation. By default, one is made from this source.

load ../helpers

prepare() {
	share=$MSRKIT_SHARE
	if [ -z "$share" ]; then
		share=$BATS_FILE_TMPDIR/usr/share
		[ -d "$share" ] || make -s -C "$TOP" install-data DESTDIR="$BATS_FILE_TMPDIR" PREFIX=/usr
	fi
	export HOME=$FAKEMSR XDG_DATA_DIRS=$share:/usr/share MSR_DEVICE=$FAKEMSR/cpu/%d/msr
	unset XDG_CONFIG_HOME XDG_DATA_HOME
	cpus 0 1 4 10 23
	mkdir cpu/2 cpu/3x
	touch cpu/3x/msr
}

# need SHELL: skips the test if the shell is missing. In a pipeline, only that part would end.
need() {
	local file=/ missing="no $1"
	if [ "$1" = bash ]; then
		file=/usr/share/bash-completion/bash_completion
		missing+=", or no $file"
	fi
	if ! command -v "$1" >/dev/null || [ ! -e "$file" ]; then
		echo "$missing" >&2
		[ "$CI" != true ] || return 1
		skip "$missing"
	fi
}

# offers_SHELL LINE: prints the completions of the last word, sorted. A key makes the shell
# insert all of them into the line, which is then run as the arguments of printf.
offers_bash() {
	printf '%s\n' "PS1= TERM=dumb" '. /usr/share/bash-completion/bash_completion' \
		"$1"$'\e* >line\x01printf "%s\\n" ' | bash --norc -i >&2
	offered "$1"
}

offers_zsh() {
	cat >driver <<-'EOF'
	zmodload zsh/zpty
	zpty shell zsh -f -i
	zpty -w shell 'fpath=($share/zsh/site-functions $fpath)
		autoload -Uz compinit; compinit -u -d $dump
		insert() { _main_complete; compstate[insert]=all compstate[list]= }
		zle -C insert complete-word insert; bindkey "^T" insert; bindkey "^A" beginning-of-line'
	zpty -w shell "$1"$'\x14 >line\x01print -lr -- '
	zpty -w shell exit
	zpty -r shell
	EOF
	share=$share dump=$BATS_FILE_TMPDIR/zcompdump zsh -f driver "$1" >&2
	offered "$1"
}

# offered LINE: prints the file line without the words of LINE except the last one, which
# stays as it is if it has no completion.
offered() {
	local -a before words
	read -ra before <<<"$1."
	mapfile -t words <line
	rm line
	words=("${words[@]:${#before[@]}-1}")
	[ "${words[*]}" = "${1##* }" ] || printf '%s\n' "${words[@]}" | sort
}

offers_fish() {
	fish -c 'complete -C $argv' -- "$1" | cut -f 1 | sort
}

# offers SHELL LINE WORD...: checks that exactly these words complete the last word of the line.
offers() {
	"offers_$1" "$2" >offered
	shift 2
	printf '%s\n' "$@" | sort | diff -uB - offered
}

# options SHELL: checks that exactly the options of --help are completed.
options() {
	local program
	need "$1"
	for program in rdmsr wrmsr vmxdecode; do
		"$program" --help | sed -nE '/^ {2,6}-/ { s/^ +//; s/  .*//; p }' |
			grep -oE -e '--?[[:alnum:]-]+' | sort -u >wanted
		[ "$(wc -l <wanted)" -ge 17 ]
		"offers_$1" "$program -" >offered
		diff -u wanted offered
	done
}

# cpus_of SHELL: checks that CPUs with a device are completed, even within a list.
cpus_of() {
	need "$1"
	offers "$1" 'rdmsr -p ' 0 1 4 10 23
	offers "$1" 'wrmsr -a --cpu 1' 1 10
	offers "$1" 'rdmsr --processor 0,4-' 0,4-0 0,4-1 0,4-4 0,4-10 0,4-23
	offers "$1" 'rdmsr --cpu=2' --cpu=23
	MSR_DEVICE=$FAKEMSR/cpu/1%d/msr offers "$1" 'rdmsr -p ' 0
}

# registers_of SHELL [CASE]: checks that the names of rdmsr -L are completed, for wrmsr only
# one. CASE is what lower case is completed to: upper, or lower as typed.
registers_of() {
	need "$1"
	rdmsr -L | awk '{ print $2 }' | sort -u >wanted
	[ "$(wc -l <wanted)" -gt 1000 ]
	"offers_$1" 'rdmsr -a IA32' | sort -u >offered
	grep '^IA32' wanted | diff -u - offered
	"offers_$1" 'rdmsr 0x10 ' | sort -u >offered
	diff -u wanted offered
	if [ "$2" = lower ]; then
		offers "$1" 'rdmsr ia32_feature_c' ia32_feature_control
	else
		offers "$1" 'rdmsr ia32_feature_c' IA32_FEATURE_CONTROL
	fi
	offers "$1" 'wrmsr -a -f 2:1 --set 5 IA32_FEATURE_C' IA32_FEATURE_CONTROL
	offers "$1" 'wrmsr 0x3a IA32_FEATURE_C'
}

# added SHELL: checks that an option is completed once it is in the table of a program, and so
# is the word after its argument.
added() {
	need "$1"
	copy 'the source'
	cat >row <<-'EOF'
	    {OPTION_NEW, "--new, --newer MASK",
	"it's\n"
	"[\"new\"]"},
	EOF
	sed -i "/{'a', /r row" 'the source/wrmsr/wrmsr.c'
	MAKEFLAGS='' make -s -C 'the source' install-data DESTDIR="$PWD" PREFIX=/usr
	share=$PWD/usr/share
	export XDG_DATA_DIRS=$share:/usr/share
	offers "$1" 'wrmsr --ne' --new --newer
	offers "$1" 'wrmsr --newer 5 IA32_FEATURE_C' IA32_FEATURE_CONTROL
	offers "$1" 'rdmsr --newe'
}

# copy FOLDER: creates the folder with the files that make install-data needs.
copy() {
	mkdir "$1"
	cp -R "$TOP"/{Makefile,config.mk,VERSION,LICENSE,README.md,SECURITY.md} \
		"$TOP"/{completions,man,rdmsr,wrmsr,vmxdecode} "$1"
}

@test "bash: the options of --help are completed" {
	options bash
}

@test "bash: CPUs with a device are completed" {
	cpus_of bash
}

@test "bash: register names are completed" {
	registers_of bash lower
}

@test "bash: an option that is added to a table is completed" {
	added bash
}

@test "zsh: the options of --help are completed" {
	options zsh
}

@test "zsh: CPUs with a device are completed" {
	cpus_of zsh
}

@test "zsh: register names are completed" {
	registers_of zsh upper
}

@test "zsh: an option that is added to a table is completed" {
	added zsh
}

@test "fish: the options of --help are completed" {
	options fish
}

@test "fish: CPUs with a device are completed" {
	cpus_of fish
}

@test "fish: register names are completed" {
	registers_of fish upper
}

@test "fish: an option that is added to a table is completed" {
	added fish
	[ "$(fish -c 'complete -C $argv' -- 'wrmsr --newe')" = $'--newer\tit\'s ["new"]' ]
}

@test "fish: each description is the text of --help, in one line" {
	local program
	need fish
	for program in rdmsr wrmsr vmxdecode; do
		"$program" --help | awk '
			/^$/ || /^  (    )?-/ {
				split(option, part, /   */)
				words = split(part[1], word, /,? /)
				for (i = 1; i <= words; i++)
					if (word[i] ~ /^-/)
						print word[i] "\t" part[2]
				option = ""
			}
			/^  +/ {
				sub(/^ +/, "")
				option = option (option == "" ? "" : option ~ /  / ? " " : "  ") $0
			}' | sort >wanted
		[ "$(wc -l <wanted)" -ge 17 ]
		fish -c 'complete -C $argv' -- "$program -" | sort | diff -u wanted -
	done
}

# Otherwise, an option could be lost unnoticed.
@test "an invalid row, a missing table and a missing place in a template fail the build" {
	local change file
	copy source
	while read -r file change; do
		cp "source/$file" before
		sed -i "$change" "source/$file"
		run ! cmp -s before "source/$file"
		MAKEFLAGS='' try 2 make -s -C source build/completions/msrkit.fish
		grep '^generate: ' err
		[ ! -e source/build/completions/msrkit.fish ]
		cp before "source/$file"
	done <<-'EOF'
	rdmsr/rdmsr.c /{'a', /i #if 1
	rdmsr/rdmsr.c s/{'a', "/{'b', "/
	rdmsr/rdmsr.c s/{'a', "/{OPTION_ALL, "/
	rdmsr/rdmsr.c s/{'a', "/{ALL, "/
	rdmsr/rdmsr.c s/"-a, --all"/ALL/
	rdmsr/rdmsr.c s/"-a, --all"/"-a --all"/
	rdmsr/rdmsr.c s/"-a, --all"/"-a, --all cpus"/
	rdmsr/rdmsr.c s/"all CPUs"/ALL_TEXT/
	rdmsr/rdmsr.c s/"all CPUs"/"all\\tCPUs"/
	wrmsr/wrmsr.c s/{OPTION_SET, /{'s', /
	wrmsr/wrmsr.c s/ options\[\] = {/ table[] = {/
	vmxdecode/vmxdecode.c s/^};$/} ;/
	completions/msrkit.fish.in s/@options wrmsr@/@options wrmrs@/
	completions/msrkit.fish.in /@options wrmsr@/d
	EOF
	MAKEFLAGS='' make -s -C source build/completions/msrkit.fish
}
