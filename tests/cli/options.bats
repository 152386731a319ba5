# The options that a program accepts are those of its --help, its manual page and its completions.
# vmxdecode accepts the formats of rdmsr. Abbreviations of 1.0.0 keep their meaning.

load ../helpers

# Trying every word takes seconds, so it is done once for all tests.
setup_file() {
	local program
	for program in rdmsr wrmsr vmxdecode; do
		cd "$BATS_FILE_TMPDIR" || return
		"$TOP/tests/tools/options.py" taken "$BIN/$program" >taken.$program
		"$TOP/tests/tools/options.py" help "$BIN/$program" >help.$program
		"$TOP/tests/tools/options.py" page "$TOP"/man/$program.? >page.$program
		"$TOP/tests/tools/options.py" synopsis "$TOP"/man/$program.? >synopsis.$program
	done
}

# options WAY PROGRAM: prints the output of tests/tools/options.py.
options() {
	cat "$BATS_FILE_TMPDIR/$1.$2"
}

# spellings: prints each spelling of the options on stdin in a line, with its ARG.
spellings() {
	awk '{ argument = sub(/ ARG$/, "") ? " ARG" : ""
		for (i = 1; i <= NF; i++) print $i argument }' | LC_ALL=C sort
}

@test "--help lists exactly the options that each program accepts" {
	for program in rdmsr wrmsr vmxdecode; do
		options help $program | spellings >listed
		[ "$(wc -l <listed)" -gt 15 ]
		options taken $program | diff -u - listed
	done
}

@test "the manual page lists exactly the options that each program accepts" {
	for program in rdmsr wrmsr vmxdecode; do
		options page $program | spellings >listed
		[ "$(wc -l <listed)" -gt 15 ]
		options taken $program | diff -u - listed
	done
}

@test "--help and the manual page list the same spellings for each option" {
	for program in rdmsr wrmsr vmxdecode; do
		options page $program >expected
		[ "$(wc -l <expected)" -ge 10 ]
		options help $program | diff -u expected -
	done
}

@test "SYNOPSIS has every option, by its letter if it has one" {
	for program in rdmsr wrmsr vmxdecode; do
		options page $program | awk '{ print $1 ($NF == "ARG" ? " ARG" : "") }' |
			LC_ALL=C sort >wanted
		options synopsis $program | LC_ALL=C sort | diff -u wanted -
	done
}

# completed PROGRAM: prints what the bash completion offers for a word that begins with -.
completed() {
	bash -c '
		. "$1" && COMP_WORDS=("$2" -) COMP_CWORD=1 COMP_LINE="$2 -" COMP_POINT=$((${#2} + 2))
		[[ $(complete -p "$2") =~ -F\ ([^ ]+) ]] && "${BASH_REMATCH[1]}" "$2" - "$2"
		printf "%s\n" "${COMPREPLY[@]}"
	' sh "$share/bash-completion/completions/$1" "$1" | LC_ALL=C sort
}

# completions.bats asks the shells themselves, where they are installed.
@test "the completions have the options of --help, and no others" {
	share=$MSRKIT_SHARE
	if [ -z "$share" ]; then
		share=$FAKEMSR/usr/share
		MAKEFLAGS='' make -s -C "$TOP" install-data DESTDIR="$FAKEMSR" PREFIX=/usr
	fi
	for program in rdmsr wrmsr vmxdecode; do
		options help $program | spellings | sed 's/ ARG$//' >wanted
		completed $program | diff -u wanted -
		cat wanted >>all
	done
	grep -e '^--' all | LC_ALL=C sort -u >wanted
	sed '/^ *complete /!d' "$share/fish/vendor_completions.d/rdmsr.fish" |
		grep -oE -e '-l [a-z0-9-]+' | sed 's/-l /--/' | LC_ALL=C sort -u | diff -u wanted -
	sed "s/'\[.*//" "$share/zsh/site-functions/_msrkit" | grep -oE -e '--[a-z0-9-]+' |
		LC_ALL=C sort -u | diff -u wanted -
}

@test "vmxdecode accepts every letter of rdmsr that changes the format of a value" {
	# rdmsr's other letters, and vmxdecode's own. Add a new letter here or to both programs.
	options taken rdmsr | grep -x -- '-.' | grep -v -e '-[aghLnSV]' >rdmsrs
	options taken vmxdecode | grep -x -- '-.' | grep -v -e '-[hJqsV]' | diff -u rdmsrs -
	[ "$(wc -l <rdmsrs)" -ge 8 ]
	MSR_DEVICE=$PWD/plain%d
	export MSR_DEVICE
	printf '%64s' '' >plain0
	while read -r letter; do
		shell 3 "rdmsr $letter 0 | vmxdecode -J $letter"
		grep -q '"value":"0x2020202020202020"' out
	done <rdmsrs
}

# The options of version 1.0.0. The first spelling stands for the others. After the colon come
# the words before and after the option that show its effect, and for vmxdecode the input.
one_point_oh() {
	cat <<-'EOF'
		rdmsr: -a --all: ; 0x8
		rdmsr: -f --bitfield: -p1 ; 7:4 0x8
		rdmsr: -c --c-language: -p1 ; 0x8
		rdmsr: -X --capital-hexadecimal: -p1 ; 0x8
		rdmsr: -p --cpu --processor: ; 1 0x8
		rdmsr: -d --decimal --signed-decimal: -p1 ; 0x8
		rdmsr: -h --help: ;
		rdmsr: -x --hexadecimal: -p1 -o ; 0x8
		rdmsr: -L --list: ; 0x8
		rdmsr: -n --no-label: -p1 ; 0x8 0x10
		rdmsr: -o --octal: -p1 ; 0x8
		rdmsr: -r --raw: -p1 ; 0x8
		rdmsr: -S --save: -p1 ; 0x8
		rdmsr: -u --unsigned-decimal: -p1 ; 0x8
		rdmsr: -V --version: ;
		rdmsr: -0 --zero-fill --zero-pad: -p1 ; 0x10
		wrmsr: -a --all: -n ; 0x8 5
		wrmsr: -b --batch: -n ;
		wrmsr: -f --bitfield: -n ; 7:4 0x8 5
		wrmsr: --clear: -n -p1 ; 4 0x8
		wrmsr: -p --cpu --processor: -n ; 1 0x8 5
		wrmsr: -n --dry-run: ; 0x10 5
		wrmsr: -h --help: ;
		wrmsr: --set: -n ; 4 0x8
		wrmsr: --verify: -n ; 0x8 5
		wrmsr: -V --version: ;
		vmxdecode: -c --c-language: -u ; : 5U
		vmxdecode: -X --capital-hexadecimal: -J -o ; : F
		vmxdecode: -d --decimal: -J ; : -10
		vmxdecode: -h --help: ; : 5
		vmxdecode: -x --hexadecimal: -J -d ; : f
		vmxdecode: -J --json: ; : 5
		vmxdecode: -o --octal: -J ; : 10
		vmxdecode: -q --quiet: ; : 1
		vmxdecode: -r --raw: ; : 1234567
		vmxdecode: -s --short: ; : 1
		vmxdecode: --svm: ; : 18
		vmxdecode: -u --unsigned-decimal: -J ; : 20
		vmxdecode: -V --version: ; : 5
		vmxdecode: -0 --zero-pad: ; : 0
	EOF
}

@test "every abbreviation of 1.0.0 keeps its meaning, or is rejected as ambiguous" {
	mkdir plain
	one_point_oh >options
	MSR_DEVICE=$PWD/plain/%d python3 - >count <<-'END'
		import re, subprocess

		options = []
		for line in open("options"):
		    program, spellings, before, after, given = re.fullmatch(
		        r"(\S+): (.*?): (.*) ?;(.*?)(?:: (.*))?\n", line).groups()
		    options.append((program, spellings.split(), before.split(), after.split(),
		                    given or "CPU 1: 0x8: 0x7"))

		def run(program, words, given):
		    for cpu in 0, 1:
		        with open(f"plain/{cpu}", "wb") as device:
		            device.write(bytes([*range(8), *range(0xf8 + cpu, 0xf0 + cpu, -1), 7, *range(55)]))
		    done = subprocess.run([program, *words], input=f"{given}\n".encode(),
		                          capture_output=True)
		    return done.returncode, done.stdout, done.stderr

		abbreviations = ambiguous = 0
		for program, spellings, before, after, given in options:
		    def with_option(*option):
		        return run(program, [*before, *option, *after], given)

		    result = with_option(spellings[0])
		    assert b"Try '" not in result[2], (spellings, result)
		    # The effect of every option can be seen, except of vmxdecode -0.
		    if (program, spellings[0]) != ("vmxdecode", "-0"):
		        assert result != with_option(), (program, spellings, result)
		    for name in spellings:
		        for end in range(3, len(name) + 1) if name[1] == "-" else ():
		            prefix = name[:end]
		            abbreviations += 1
		            got = with_option(prefix)
		            meant = [other for other, others, *_ in options if other == program
		                     and any(spelling.startswith(prefix) for spelling in others)]
		            if len(meant) == 1:
		                assert got == result, (program, prefix, got, result)
		                continue
		            ambiguous += 1
		            assert got[0] == (2 if program == "vmxdecode" else 127), (prefix, got)
		            assert not got[1] and b"ambiguous" in got[2], (prefix, got)
		            assert f"'{prefix}'".encode() in got[2], (prefix, got)
		print(abbreviations, ambiguous)
	END
	read -r abbreviations ambiguous <count
	[ "$abbreviations" -gt 300 ]
	[ "$ambiguous" -gt 20 ]
}

@test "every abbreviation of msr-tools works, except those that README.md lists as ambiguous" {
	python3 - "$TOP/README.md" "$BIN" <<-'END'
		import re, subprocess, sys

		row = next(line for line in open(sys.argv[1], encoding="utf-8")
		           if line.startswith("| abbreviations "))
		listed = {(program, word) for program, words in
		          re.findall(r"`(rdmsr|wrmsr)((?: --[a-z-]+)+)`", row) for word in words.split()}
		theirs = {
		    "rdmsr": [["help"], ["version"], ["hexadecimal"], ["capital-hexadecimal"],
		              ["decimal", "signed-decimal"], ["unsigned-decimal"], ["octal"],
		              ["c-language"], ["zero-fill", "zero-pad"], ["raw"], ["all"],
		              ["processor", "cpu"], ["bitfield"]],
		    "wrmsr": [["help"], ["version"], ["all"], ["processor", "cpu"]]}
		refused, count = set(), 0
		for program, options in theirs.items():
		    for option in options:
		        for name in option:
		            for end in range(1, len(name) + 1):
		                prefix = name[:end]
		                if sum(any(n.startswith(prefix) for n in o) for o in options) > 1:
		                    continue    # there too
		                count += 1
		                done = subprocess.run([f"{sys.argv[2]}/{program}", f"--{prefix}"],
		                                      capture_output=True, text=True)
		                assert "unknown" not in done.stderr, (program, prefix)
		                if "ambiguous" in done.stderr:
		                    refused.add((program, f"--{prefix}"))
		assert refused == listed and len(listed) >= 5, (refused, listed)
		assert count > 120, count
	END
}
