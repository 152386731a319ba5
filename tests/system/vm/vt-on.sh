# shellcheck shell=dash
# A CPU whose firmware has enabled VT and set the lock bit.

insmod /msr.ko*
check vt-on-cpuinfo 0 '' grep -qw vmx /proc/cpuinfo
check vt-on-read 0 '5' rdmsr 0x3a
check_word vt-on-decode 0 enabled decode 0x3a
check vt-on-decode-short 0 'enabled' decode 0x3a -s
check vt-on-ask 0 'CPU 0: enabled' ask -s
check_hint vt-on-locked 4 'wrmsr: CPU 0 cannot set MSR 0x0000003a to 0x0000000000000001' 'lock bit' \
	wrmsr 0x3a 1
check_hint vt-on-set 4 'wrmsr: CPU 0 cannot set MSR 0x0000003a to 0x0000000000000001' 'lock bit' \
	wrmsr --clear 4 0x3a
check_hint vt-on-dry-run 4 'wrmsr: CPU 0 cannot set MSR 0x0000003a to 0x0000000000000005' 'lock bit' \
	wrmsr -n 0x3a 5
check vt-on-kept 0 '5' rdmsr 0x3a

# The CPU refuses reserved bits, and a register of the x2APIC while it is disabled.
check_hint bad-value 4 'wrmsr: CPU 0 cannot set MSR 0xc0000080 to 0xffffffffffffffff' \
	'reserved bit in the value' wrmsr 0xc0000080 0xffffffffffffffff
check_hint bad-register 4 'rdmsr: CPU 0 cannot read MSR 0x00000800' 'does not let it be read' \
	rdmsr 0x800
