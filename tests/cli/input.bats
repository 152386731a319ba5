# Input of wrmsr --batch and vmxdecode, split into reads of any size.

load ../helpers

prepare() {
	cpus 0
	reg 0 0x10 0
}

# in_pieces STATUS WAYS COMMAND...: runs the command with the file in as its input, split in
# each of these ways: N for pieces of N bytes, @N,M,... to split at these offsets. A piece is
# written once the previous one was read. The output must be that of the last try.
in_pieces() {
	python3 - "$@" <<-'END'
		import array, fcntl, os, subprocess, sys, termios

		status, ways, command = int(sys.argv[1]), sys.argv[2].split(), sys.argv[3:]
		with open("in", "rb") as file:
		    data = file.read()

		def unread(pipe):
		    count = array.array("i", [0])
		    fcntl.ioctl(pipe, termios.FIONREAD, count)
		    return count[0]

		def cuts(way):
		    if way[0] == "@":
		        return [int(n) for n in way[1:].split(",")]
		    return list(range(int(way), len(data), int(way)))

		def run(way):
		    at = [0, *cuts(way), len(data)]
		    reader, writer = os.pipe()
		    with open("got.out", "wb") as out, open("got.err", "wb") as err:
		        child = subprocess.Popen(command, stdin=reader, stdout=out, stderr=err)
		    os.close(reader)
		    try:
		        for start, end in zip(at, at[1:]):
		            os.write(writer, data[start:end])
		            while unread(writer) > 0 and child.poll() is None:
		                os.sched_yield()
		    except BrokenPipeError:
		        pass
		    os.close(writer)
		    return child.wait()

		for way in ways:
		    got = run(way)
		    for name in ("out", "err"):
		        with open(name, "rb") as one, open(f"got.{name}", "rb") as other:
		            wanted, printed = one.read(), other.read()
		        if wanted != printed or got != status:
		            sys.exit(f"cut {way}: status {got}, {name}: {printed[:2000]}")
	END
}

# every FIRST LAST: prints a way for each of these offsets, or for some if a slow runner is used.
every() {
	seq -f @%.0f "$1" $((${#MSRKIT_RUNNER} > 0 ? 7 : 1)) "$2"
}

@test "vmxdecode -r: a value may be split over reads" {
	printf '\5\0\0\0\0\0\0\0\1\0\0\0\0\0\0\0\x18\x17\x16\x15\x14\x13\x12\x11\xff\xfe\xfd\xfc\xfb\xfa\xf9\xf8\0\0\0\0\0\0\0\x80' >in
	try 1 vmxdecode -r <in
	[ "$(grep -o ' = .*' out)" = " = 0x1
 = 0x1112131415161718
 = 0x8000000000000000
 = 0x5
 = 0xf8f9fafbfcfdfeff" ]
	in_pieces 1 "1 2 3 5 7 9 13 17 @3,4 @8,9,15 @15,17,39 $(every 1 39)" vmxdecode -r
	# The rest is not a value.
	for rest in 1 7; do
		truncate -s 40 in
		printf '\1%.0s' $(seq $rest) >>in
		try 2 vmxdecode -r <in
		[ "$(grep -c ' = ' out)" -eq 5 ]
		in_pieces 2 "1 3 5 7 $(every 33 $((39 + rest)))" vmxdecode -r
	done
}

@test "vmxdecode -r: a value may be split where a buffer ends" {
	awk 'BEGIN { for (n = 0; n < 8300; n++) printf "%02x0%d%02x0%d\n", n % 61, n % 2, 255 - n % 61, n % 3 }' >values
	vmxdecode <values >expected || [ $? -eq 1 ]
	[ "$(grep -c ' = ' expected)" -eq 366 ]
	python3 -c 'import sys
for line in open("values"):
    sys.stdout.buffer.write(int(line, 16).to_bytes(8, "little"))' >in
	try 1 vmxdecode -r <in
	cmp out expected
	in_pieces 1 "1021 4095 4097 65535 @1 @7 @4095,4097 @4099 @8191 @65535 @65537,65541 @65544" vmxdecode -r
}

@test "vmxdecode: lines may be split over reads" {
	printf 'CPU 1: 5\r\n\n# 7\nn1: CPU 0: 0x3a: 1\nCPU 2: zz\n\n  0x00000480: 0x10 \nn2: 5' >in
	try 2 vmxdecode <in
	err_like "vmxdecode: line 5: *zz*"
	[ "$(grep -e CPU -e ' = ' -e '^n' out)" = "n1: CPU 0
IA32_FEATURE_CONTROL (0x3a) = 0x1
n2
IA32_FEATURE_CONTROL (0x3a, assumed) = 0x5
CPU 1
IA32_FEATURE_CONTROL (0x3a, assumed) = 0x5
IA32_VMX_BASIC (0x480) = 0x10" ]
	in_pieces 2 "1 2 3 5 7 11 13 $(every 1 $(($(wc -c <in) - 1)))" vmxdecode
}

@test "-b: lines may be split over reads" {
	printf '# 7\n\nCPU 0: 0x00000010: 0x0000000000000001\nIA32_TIME_STAMP_COUNTER: 0x23\n  \n16: 0x4\n' >in
	try 0 wrmsr -b -n <in
	out "CPU 0: 0x00000010: 0x0 -> 0x1" "CPU 0: 0x00000010: 0x1 -> 0x23" "CPU 0: 0x00000010: 0x23 -> 0x4"
	in_pieces 0 "1 2 3 5 7 11 13 $(every 1 $(($(wc -c <in) - 1)))" wrmsr -b -n
	# And a last line that is cut off.
	printf '0x10: 0x5' >>in
	try 127 wrmsr -b -n <in
	out
	err_like "wrmsr: line 7: *"
	in_pieces 127 "1 3 5 7 $(every 80 $(($(wc -c <in) - 1)))" wrmsr -b -n
}

# long LENGTH KIND: prints a line of this length, without its newline.
long() {
	case $2 in
	comment) printf '#%*s' $(($1 - 1)) x ;;
	blanks) printf '%*s' "$1" '' ;;
	register) printf '0x%0*x: 0x5' $(($1 - 7)) 16 ;;
	value) printf '0x10: 0x%0*d' $(($1 - 8)) 5 ;;
	host) printf '%*sCPU 2: 5' $(($1 - 8)) '' ;;
	esac
}

@test "a long line is rejected if its newline, or its end, comes in a later read" {
	local length ways
	for length in 4095 4096 4097 70000; do
		[ -z "$MSRKIT_RUNNER" ] || [ "$length" -eq 4096 ] || continue
		# Split after the previous line, the last byte, the newline, and 4096 bytes.
		ways="@1 @9 @10 @$((length + 8)) @$((length + 9)) @$((length + 10))
			@9,$((length + 9)) @9,$((length + 9)),$((length + 10)) @4096 @4096,4097
			@4095,4097 @4097,$((length + 9)) 4095 4096 4097 2048 1365"
		{ echo 'CPU 0: 5'; long "$length" host; printf '\nCPU 1: 5\n'; } >in
		if [ "$length" -le 4096 ]; then
			try 0 vmxdecode -s <in
			out "CPU 0-2: enabled"
			err
			in_pieces 0 "$ways" vmxdecode -s
		else
			try 2 vmxdecode -s <in
			out "CPU 0-1: enabled"
			err_like "vmxdecode: line 2: *4096*"
			in_pieces 2 "$ways" vmxdecode -s
		fi
		{ echo '16: 0x01'; long "$length" register; printf '\n16: 0x7\n'; } >in
		if [ "$length" -le 4096 ]; then
			try 0 wrmsr -b -n <in
			out "CPU 0: 0x00000010: 0x0 -> 0x1" "CPU 0: 0x00000010: 0x1 -> 0x5" \
				"CPU 0: 0x00000010: 0x5 -> 0x7"
			in_pieces 0 "$ways" wrmsr -b -n
		else
			try 127 wrmsr -b -n <in
			out
			err_like "wrmsr: line 2: *4096*"
			in_pieces 127 "$ways" wrmsr -b -n
		fi
	done
}

# Sizes that a buffer may have.
SIZES="4095 4096 4097 8191 8192 8193 12289 65535 65536 65537 69632 69633 131072 131073 200000"
BUFFERS="8192 16384 32768 65536 131072"
if [ -n "$MSRKIT_RUNNER" ]; then # which is slow
	SIZES="4096 4097 65537"
	BUFFERS=65536
fi

@test "-b: a last line of any length without a newline is rejected, and nothing is written" {
	local length kind
	for length in $SIZES; do
		for kind in comment blanks register value; do
			for before in '' '\n0x10: 0x1\n'; do
				{ printf %b "$before"; long "$length" $kind; } >in
				try 127 wrmsr -b <in
				out
				if [ "$length" -gt 4096 ]; then
					err_like "wrmsr: line $(($(wc -l <in) + 1)): *4096*"
				else
					err_like "wrmsr: line $(($(wc -l <in) + 1)): *newline*"
				fi
				[ "$(value 0 0x10)" = 0x0 ]
			done
		done
	done
}

@test "-b: a line of more than 4096 bytes is rejected wherever it is, and nothing is written" {
	local length kind
	for length in $SIZES; do
		[ "$length" -gt 4096 ] || continue
		for kind in comment blanks register value; do
			{ long "$length" $kind; printf '\n0x10: 0x1\n'; } >in
			try 127 wrmsr -b <in
			out
			err_like "wrmsr: line 1: *4096*"
			{ printf '0x10: 0x1\n'; long "$length" $kind; echo; } >in
			try 127 wrmsr -b <in
			out
			err_like "wrmsr: line 2: *4096*"
			[ "$(value 0 0x10)" = 0x0 ]
		done
	done
}

@test "vmxdecode: a last line without a newline is read, or reported if it is too long" {
	local length kind
	for length in $SIZES; do
		for kind in comment blanks host; do
			{ printf 'CPU 0: 5\n'; long "$length" $kind; } >in
			if [ "$length" -gt 4096 ]; then
				try 2 vmxdecode -s <in
				out "CPU 0: enabled"
				err_like "vmxdecode: line 2: *4096*"
				# The same without anything before it.
				long "$length" $kind >in
				try 2 vmxdecode -s <in
				out
				err_like "vmxdecode: line 1: *4096*" "vmxdecode: no value on standard input"
			elif [ $kind = host ]; then
				try 0 vmxdecode -s <in
				out "CPU 0,2: enabled"
				err
			else
				try 0 vmxdecode -s <in
				out "CPU 0: enabled"
				err
			fi
		done
	done
}

@test "lines of 4095 and 4096 bytes are read, 4097 rejected, where a buffer may end" {
	local size offset length filler
	for size in $BUFFERS; do
		for offset in -1 0 1; do
			for length in 4095 4096 4097; do
				# Fill up so that the newline is the byte at size + offset.
				filler=$((size + offset - length - 9))
				{
					printf 'CPU 0: 5\n'
					yes "$(printf '#%061d' 0)" | head -c $((filler - 1))
					echo
					long "$length" host
					printf '\nCPU 1: 5\n'
				} >in
				[ "$(head -c $((size + offset + 1)) in | tail -c 2 | od -An -tx1)" = " 35 0a" ]
				if [ "$length" -le 4096 ]; then
					try 0 vmxdecode -s <in
					out "CPU 0-2: enabled"
					err
				else
					try 2 vmxdecode -s <in
					out "CPU 0-1: enabled"
					err_like "vmxdecode: line $(($(wc -l <in) - 1)): *4096*"
				fi
				{
					printf '16: 0x01\n'
					yes "$(printf '#%061d' 0)" | head -c $((filler - 1))
					echo
					long "$length" register
					printf '\n16: 0x7\n'
				} >in
				if [ "$length" -le 4096 ]; then
					try 0 wrmsr -b -n <in
					out "CPU 0: 0x00000010: 0x0 -> 0x1" "CPU 0: 0x00000010: 0x1 -> 0x5" \
						"CPU 0: 0x00000010: 0x5 -> 0x7"
				else
					try 127 wrmsr -b -n <in
					out
					err_like "wrmsr: line $(($(wc -l <in) - 1)): *4096*"
				fi
			done
		done
	done
}
