# shellcheck shell=dash
# A CPU whose firmware has disabled VT and set the lock bit.

insmod /msr.ko*
check vt-off-cpuinfo 1 '' grep -qw vmx /proc/cpuinfo
check vt-off-read 0 '1' rdmsr 0x3a
check_word vt-off-decode 1 disabled decode 0x3a
check vt-off-decode-short 1 'disabled' decode 0x3a -s
check vt-off-ask 1 'CPU 0: disabled' ask -s
check_word vt-off-has-vmx 1 'The processor has VMX' ask
check_hint vt-off-locked 4 'wrmsr: CPU 0 cannot set MSR 0x0000003a to 0x0000000000000005' 'lock bit' \
	wrmsr 0x3a 5
check vt-off-kept 0 '1' rdmsr 0x3a
