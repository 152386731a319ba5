# Compares exit statuses and messages in the manual pages and --help with runs that end with
# each status and print each message.

# bats file_tags=shim

load ../helpers

prepare() {
	cpus {0..12}
	reg 0 0x10 0
	reg 0 0x3a 1
	for n in 8 9 10 11 12; do reg $n 0x10 0; done
	printf '%s\n' '1:*:open:ENXIO' '2:*:open:EIO' '3:*:open:EACCES' '4:*:open:EPERM' \
		'5:*:open:EMFILE' '6:*:read:EACCES' '6:*:write:EACCES' '7:*:read:EINVAL' \
		'7:*:write:EINVAL' '8:*:read:short=4' '8:*:write:short=4' '9:*:write:EIO' \
		'10:*:drop:' '11:*:write:EPERM' '12:*:write:ENXIO' '0:0x3a:lock:0' >faults
	cp faults rules
	mkdir nothing # a machine without devices
}

# entries PROGRAM FILE: writes the exit statuses of the page to FILE.page and those of --help to
# FILE.help, one per line: number and text.
entries() {
	"$1" --help >"$2"
	python3 - "$TOP"/man/"$1".? "$2" <<-'END'
		import re, sys

		page, help_file = (open(name, encoding="utf-8").read() for name in sys.argv[1:])
		section = re.search(r"^\.Sh EXIT STATUS\n(.*?)(?=^\.Sh)", page, re.M | re.S)[1]
		items = re.findall(r"^\.It (\d+)\n(.*?)(?=^\.It|^\.El)", section, re.M | re.S)
		with open(f"{sys.argv[2]}.page", "w") as file:
		    for number, text in items:
		        text = re.sub(r"^\.Fl (\S+)", r"-\1", text, flags=re.M)
		        print(number, " ".join(text.split()), file=file)
		# In --help, an entry ends at a semicolon, a full stop or the end of the line.
		text = re.search(r"^Exit status:?\s+(.*)", help_file, re.M | re.S | re.I)[1]
		with open(f"{sys.argv[2]}.help", "w") as file:
		    for number, text in re.findall(r"(?:^|[;.\n])\s*(\d+) (.*?)(?=[;.]|\n *\d|\Z)", text, re.S):
		        print(number, " ".join(text.split()), file=file)
	END
}

# means NUMBER PATTERN: only the entry of this number matches the pattern, in the page and in
# --help.
means() {
	local where
	for where in page help; do
		[ "$(grep -iE -e "$2" entries.$where | cut -d ' ' -f 1)" = "$1" ] || {
			echo "$1 should be the only entry that matches '$2':"
			cat entries.$where
			return 1
		}
	done
}

# numbered NUMBER...: the page and --help list exactly these numbers.
numbered() {
	printf '%s\n' "$@" >expected
	cut -d ' ' -f 1 entries.page | sort -n | diff -u expected -
	cut -d ' ' -f 1 entries.help | sort -n | diff -u expected -
}

@test "rdmsr: each exit status is the one described on the page and in --help" {
	entries rdmsr entries
	numbered 0 1 2 3 4 127
	try 0 rdmsr 0x10
	means 0 'was (read|printed)'
	try 1 rdmsr -L no_such_name
	means 1 'no name'
	try 2 rdmsr -p 77 0x10
	means 2 'no such CPU'
	try 3 rdmsr -p 2 0x10
	means 3 'MSRs'
	try 4 rdmsr 0x999
	means 4 'no such register|not have the register|refuses'
	try 127 rdmsr
	try 127 rdmsr -p 3 0x10
	means 127 'usage'
	rm rules
}

@test "wrmsr: each exit status is the one described on the page and in --help" {
	entries wrmsr entries
	numbered 0 2 3 4 5 127
	try 0 wrmsr 0x10 5
	means 0 'was written'
	try 2 wrmsr -p 77 0x10 5
	means 2 'no such CPU'
	try 3 wrmsr -p 2 0x10 5
	means 3 'MSRs'
	try 4 wrmsr -p 9 0x10 5
	means 4 'refuses'
	try 5 wrmsr -p 10 --verify 0x10 5
	means 5 'verify'
	try 127 wrmsr
	try 127 wrmsr -p 3 0x10 5
	means 127 'usage'
	rm rules
}

@test "vmxdecode: each exit status is the one described on the page and in --help" {
	entries vmxdecode entries
	numbered 0 1 2 3 4
	echo 5 | try 0 vmxdecode
	means 0 'enabled on every'
	printf '%s\n' 1 5 0 | try 1 vmxdecode
	means 1 'disabled[^,]* on some'
	echo zz | try 2 vmxdecode
	means 2 'bad (line|input)'
	printf '%s\n' 0 5 | try 3 vmxdecode
	means 3 'unlocked'
	echo 0x480: 1 | try 4 vmxdecode
	means 4 '(none|no register).* verdict'
	rm rules
}

# reported PROGRAM: runs each line of stdin in a shell and writes every message with the exit
# status to the file reported: "STATUS MESSAGE".
reported() {
	local run status
	while read -r run; do
		cp faults rules
		status=0
		bash -c "$run" >/dev/null 2>err </dev/null || status=$?
		# musl's message differs.
		sed -n "s/Out of memory/Cannot allocate memory/; s/^$1: /$status /p" err
	done >reported
	rm -f rules
}

# diagnosed PROGRAM LEAST: each message in DIAGNOSTICS of the page is in the file reported, with the
# status given on the page. There are at least LEAST.
diagnosed() {
	python3 - "$TOP"/man/"$1".? "$2" <<-'END'
		import re, sys

		reported = [line.rstrip("\n").split(" ", 1) for line in open("reported", encoding="utf-8")]
		# Drop the path before a hint and the line number before any message.
		reported += [(status, re.sub(r"^hint: [^:]*: ", "", text)) for status, text in reported]
		reported += [(status, re.sub(r"^line \d+: ", "", text)) for status, text in reported]

		def pattern(message):
		    text = re.escape(message.replace("\\&", ""))
		    text = re.sub(r"\b0x[RV]\b", "0x[0-9a-f]+", text)
		    text = re.sub(r"\bN\b", r"(?:\\d+|N)", text)
		    text = re.sub(r"\bn\b", r"(?:\\d+|n)", text)
		    text = re.sub(r"'X'", "'.*'", text)
		    text = re.sub(r"^HOSTS\b", r"[^ ]+", text)
		    text = re.sub(r":\\ reason$", r": (?!\\d of).+", text)
		    return re.compile(text + r"(?: \(0x.*\?\))?")

		with open(sys.argv[1], encoding="utf-8") as file:
		    part = re.search(r"^\.Sh DIAGNOSTICS\n(.*?)(?=^\.Sh)", file.read(), re.M | re.S)[1]
		count = wrong = 0
		for subsection in re.split(r"^(?=\.Ss)", part, flags=re.M):
		    rule = re.search(r"end with status (\d+)", subsection.replace("\n", " "))
		    for heads, text in re.findall(r"((?:^\.It [^\n]*\n)+)(.*?)(?=^\.It|^\.El)", subsection, re.M | re.S):
		        text = " ".join(text.split())
		        status = re.match(r"Status (\d+)", text) or rule
		        if "no error" in text:
		            status = None
		        for message in re.findall(r'^\.It "?(.*?)"?$', heads, re.M):
		            count += 1
		            found = {s for s, line in reported if pattern(message).fullmatch(line)}
		            if not found or status and status[1] not in found:
		                wrong += 1
		                print(f"{message}: {'status ' + status[1] if status else 'any status'} "
		                      f"on the page, but {'status ' + ', '.join(found) if found else 'never reported'}")
		assert count >= int(sys.argv[2]), count
		sys.exit(wrong > 0)
	END
}

@test "rdmsr: each message in DIAGNOSTICS is printed, with the status given there" {
	[ "$OPEN_EPERM" = "$ROOT_RAWIO" ] || skip "needs root with CAP_SYS_RAWIO"
	reported rdmsr <<-'END'
		rdmsr -p 77 0x10
		rdmsr -p 2 0x10
		rdmsr -p 3 0x10
		rdmsr -p 6 0x10
		rdmsr -p 8 0x10
		rdmsr 0x999
		setpriv --bounding-set -sys_rawio rdmsr -p 4 0x10
		rdmsr -p 4 0x10
		rdmsr FOO
		rdmsr ia32_pmc0
		rdmsr perfctr0
		rdmsr -p x 0x10
		rdmsr -f x 0x10
	END
	diagnosed rdmsr 15
}

@test "wrmsr: each message in DIAGNOSTICS is printed, with the status given there" {
	[ "$OPEN_EPERM" = "$ROOT_RAWIO" ] || skip "needs root with CAP_SYS_RAWIO"
	reported wrmsr <<-'END'
		wrmsr -p 9 0x10 5
		wrmsr -p 10 --verify 0x10 5
		wrmsr -p 7 0x10 5
		echo '10:0x10:write:signal=15' >rules; wrmsr -p 10 0x10 5
		echo '10:0x10:read:signal=15' >rules; wrmsr -p 10 --verify 0x10 5
		echo 'CPU 77: 0x10: 0x5' | wrmsr -b
		wrmsr -p 11 0x10 5
		echo 'none [integrity] confidentiality' >lockdown; wrmsr -p 11 0x10 5
		echo '[none] integrity' >lockdown; wrmsr -p 11 0x10 5
		mkdir module; wrmsr -p 11 0x10 5
		wrmsr 0x3a 5
		wrmsr -p 7,9 --set 1 0x10
		wrmsr -p 7,9-10 --set 1 0x10
		wrmsr -b </dev/null
		echo '0x10' | wrmsr -b
		echo 'CPU 0 0x10: 0x5' | wrmsr -b
		echo 'node1: CPU 0: 0x10: 0x5' | wrmsr -b
		echo '0x10: 5' | wrmsr -b
		printf '%05000d\n' 0 | wrmsr -b
		printf '0x10: 0x\0\n' | wrmsr -b
		wrmsr 0x10 5x
		wrmsr --set 5x 0x10
		wrmsr -V 0x10 5
	END
	diagnosed wrmsr 20
}

@test "vmxdecode: each message in DIAGNOSTICS is printed, with the status given there" {
	reported vmxdecode <<-'END'
		vmxdecode
		echo zz | vmxdecode
		echo '0x3a: CPU 1: 5' | vmxdecode
		echo 'CPU 0: node1: 5' | vmxdecode
		echo 'CPU x: 5' | vmxdecode
		echo 'node1: zz' | vmxdecode
		echo 'MSR_PKG_C6_RESIDENCY: 5' | vmxdecode
		echo 18 | vmxdecode
		echo 'rdmsr: CPU 0 cannot read MSR 0x0000003a' | vmxdecode
		printf 'rdmsr: CPU 0 cannot read MSR %s\n' 0x0000003a 0xc0010114 | vmxdecode
		printf 'CPU 0: %d\n' 1 5 | vmxdecode
		printf '%05000d\n' 0 | vmxdecode
		printf '5\0\n' | vmxdecode
		echo 5 | vmxdecode -r
		python3 -c 'import os, subprocess, sys; a, b = os.openpty(); os.write(a, b"\4"); sys.exit(subprocess.run(["vmxdecode"], stdin=b).returncode)'
		vmxdecode </
		echo 5 | vmxdecode >/dev/full
		for n in 1 2 3; do echo 5 | NOMEM_AT=$n NOMEM_FIRED=hit LD_PRELOAD=${MSRKIT_SHIM%/*}/nomem.so $BIN/vmxdecode; done
		vmxdecode 5
		vmxdecode -z
		vmxdecode --json=1
		vmxdecode --s
	END
	diagnosed vmxdecode 12
}
