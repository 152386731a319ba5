# shellcheck shell=dash
# The msr driver of a stock kernel on three CPUs. They implement 0xc0000103 (TSC_AUX, which Linux
# sets to the number of the CPU). Missing registers read as 0, and writes to them are ignored.

# The module is not loaded.
check_hint no-module 127 'rdmsr: open: No such file or directory' 'modprobe msr' \
	rdmsr 0x3a
check_hint no-module-all 127 'rdmsr: open: No such file or directory' 'modprobe msr' \
	rdmsr -a 0x3a
check_hint no-module-write 127 'wrmsr: open: No such file or directory' 'modprobe msr' \
	wrmsr 0xc0000103 5

insmod /msr.ko*

# An unprivileged user is denied by the file's mode, then by the capability.
check_hint nobody 127 'rdmsr: open: Permission denied' root as_nobody rdmsr 0x3a
chmod 666 /dev/cpu/*/msr
check_hint nobody-666 127 'rdmsr: open: Operation not permitted' CAP_SYS_RAWIO \
	as_nobody rdmsr 0x3a
check_hint nobody-666-write 127 'wrmsr: open: Operation not permitted' CAP_SYS_RAWIO \
	as_nobody wrmsr 0xc0000103 5
chmod 600 /dev/cpu/*/msr
check_hint root-without-rawio 127 'rdmsr: open: Operation not permitted' \
	'this root lacks CAP_SYS_RAWIO' \
	capsh --drop=cap_sys_rawio --shell=/bin/sh -- -c 'rdmsr 0x3a'

# MSR_DEVICE is ignored in a set-user-ID program.
cp /bin/rdmsr /raised
chmod 4755 /raised
check raised 0 'd01' as_nobody 'MSR_DEVICE=/nowhere/%d /raised 0xc0000080'
check_word not-raised 127 'correct MSR_DEVICE' as_nobody 'MSR_DEVICE=/nowhere/%d rdmsr 0xc0000080'

# Reading.
check read 0 'd01' rdmsr 0xc0000080
check read-cpu-0 0 '0' rdmsr -p 0 0xc0000103
check read-cpu-1 0 '1' rdmsr -p 1 0xc0000103
check read-cpu-2 0 '2' rdmsr -p 2 0xc0000103
check read-all 0 'CPU 0: 0
CPU 1: 1
CPU 2: 2' rdmsr -a 0xc0000103
check read-no-cpu 2 'rdmsr: No CPU 7' rdmsr -p 7 0xc0000103
check write-no-cpu 2 'wrmsr: No CPU 7' wrmsr -p 7 0xc0000103 5

# Writing. The kernel logs the write and is tainted (4 is flag S).
check untainted 0 '0' cat /proc/sys/kernel/tainted
check write 0 '' wrmsr -p 1 0xc0000103 0xabc
check tainted 0 '4' cat /proc/sys/kernel/tainted
check_word logged 0 'Write to unrecognized MSR 0xc0000103 by wrmsr' dmesg
check write-kept 0 'CPU 0: 0
CPU 1: abc
CPU 2: 2' rdmsr -a 0xc0000103
# Only root raises the hard limit on open files.
check limit-raised 0 '' sh -c 'ulimit -n 5; wrmsr -a 0xc0000103 0x456'
check limit-raised-kept 0 '456' rdmsr -p 2 0xc0000103
check write-all 0 '' wrmsr -a 0xc0000103 0xdef
check write-all-kept 0 'CPU 0: def
CPU 1: def
CPU 2: def' rdmsr -a 0xc0000103
check set-clear 0 '' wrmsr --set 0x1000 --clear 0xf 0xc0000103
check set-clear-kept 0 '1de0' rdmsr 0xc0000103
check write-dropped 0 '' wrmsr 0x1fc 5
check write-dropped-value 0 '0' rdmsr 0x1fc
check write-dropped-verify 5 'wrmsr: CPU 0: MSR 0x000001fc reads back 0x0 after writing 0x5' wrmsr --verify 0x1fc 5

# A signal in the middle of a batch: the n-th line writes n, with its digits taken as hexadecimal.
interrupt()
{
	seq 300000 | sed 's/.*/0xc0000103: 0x&/' >/lines
	wrmsr 0xc0000103 0
	wrmsr -b </lines 2>/messages &
	while [ "$(rdmsr 0xc0000103)" = 0 ]; do :; done
	kill -TERM $!
	wait $!
	echo "status $?"
	sed "s/ $(rdmsr 0xc0000103) of / VALUE of /" /messages
} 2>/dev/null
check interrupted 0 'status 143
wrmsr: interrupted: VALUE of 300000 writes done' interrupt
wrmsr 0xc0000103 0x1de0

# Decoding, on CPUs whose register 0x3a reads 0.
check_word decode 3 unlocked decode 0x3a
check decode-short 3 'unlocked' decode 0x3a -s
check decode-quiet 3 '' decode 0x3a -q
check_word decode-advice 5 'reads back' wrmsr -a --verify --set 5 0x3a
check decode-advice-dropped 3 'unlocked' decode 0x3a -s
check decode-absent 1 'CPU 0: absent' ask -s
check_word decode-absent-advice 1 'ask the host for nested virtualisation' ask

# A CPU goes offline and online again.
echo 0 >/sys/devices/system/cpu/cpu1/online
check offline 2 'rdmsr: No CPU 1' rdmsr -p 1 0xc0000103
check offline-write 2 'wrmsr: No CPU 1' wrmsr -p 1 0xc0000103 5
check offline-all 0 'CPU 0: 1de0
CPU 2: def' rdmsr -a 0xc0000103
check offline-write-all 0 '' wrmsr -a 0xc0000103 0x123
check offline-write-all-kept 0 'CPU 0: 123
CPU 2: 123' rdmsr -a 0xc0000103
echo 1 >/sys/devices/system/cpu/cpu1/online
check online-all 0 'CPU 0: 123
CPU 1: 1
CPU 2: 123' rdmsr -a 0xc0000103

# The module parameter that denies writes.
rmmod msr
insmod /msr.ko* allow_writes=off
check_hint writes-off 127 'wrmsr: pwrite: Operation not permitted' allow_writes \
	wrmsr 0xc0000103 0x456
check writes-off-value 0 '123' rdmsr 0xc0000103
