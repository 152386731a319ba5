# shellcheck shell=dash
# A kernel in lockdown (lockdown=integrity, as with Secure Boot) denies writes. Reads still work.

insmod /msr.ko*
check lockdown-on 0 'none [integrity] confidentiality' cat /sys/kernel/security/lockdown
check lockdown-read 0 '2' rdmsr -p 2 0xc0000103
check lockdown-decode 3 'unlocked' decode 0x3a -s
check_hint lockdown-write 127 'wrmsr: pwrite: Operation not permitted' 'usually Secure Boot' \
	wrmsr -p 2 0xc0000103 5
check_hint lockdown-set 127 'wrmsr: pwrite: Operation not permitted' 'usually Secure Boot' \
	wrmsr -p 2 --set 5 0xc0000103
check lockdown-value 0 '2' rdmsr -p 2 0xc0000103
umount /sys/kernel/security
check_hint lockdown-hidden 127 'wrmsr: pwrite: Operation not permitted' 'not visible from here' \
	wrmsr -p 2 0xc0000103 5
