# shellcheck shell=dash
# Reading without root as README.md describes: device modes as set by the udev rule, and a copy
# of rdmsr with the capability. Runs after driver.sh.

rmmod msr 2>/dev/null
insmod /msr.ko*
mkdir /local
mount -t tmpfs -o mode=755 tmpfs /local # the root may not support capabilities
cp /bin/rdmsr /local
chgrp msr /dev/cpu/*/msr /local/rdmsr
chmod 640 /dev/cpu/*/msr
chmod 750 /local/rdmsr

# Neither the mode nor the capability is sufficient alone.
check_hint member-mode 127 'rdmsr: open: Operation not permitted' CAP_SYS_RAWIO \
	as_member rdmsr 0xc0000080
check setcap 0 '' setcap cap_sys_rawio=ep /local/rdmsr
check member 0 'd01' as_member /local/rdmsr 0xc0000080
check member-all 0 'CPU 0: d01
CPU 1: d01
CPU 2: d01' as_member /local/rdmsr -a 0xc0000080
check_word nobody-program 126 'ermission denied' as_nobody /local/rdmsr 0xc0000080
chmod 755 /local/rdmsr
check_hint nobody-device 127 'rdmsr: open: Permission denied' root \
	as_nobody /local/rdmsr 0xc0000080
chmod 600 /dev/cpu/*/msr
check_hint member-capability 127 'rdmsr: open: Permission denied' root \
	as_member /local/rdmsr 0xc0000080
chmod 640 /dev/cpu/*/msr

# wrmsr is given neither. A program with capabilities ignores MSR_DEVICE.
check_hint member-write 127 'wrmsr: open: Permission denied' root \
	as_member wrmsr 0xc0000103 5
check member-raised 0 'd01' as_member 'MSR_DEVICE=/nowhere/%d /local/rdmsr 0xc0000080'
