# shellcheck shell=dash
# Reading without root, as the README tells: what the udev rule does to the
# devices, and the capability for a copy of rdmsr. It follows driver.sh.

rmmod msr 2>/dev/null
insmod /msr.ko*
mkdir /local
mount -t tmpfs -o mode=755 tmpfs /local # the root may keep no capabilities
cp /bin/rdmsr /local
chgrp msr /dev/cpu/*/msr /local/rdmsr
chmod 640 /dev/cpu/*/msr
chmod 750 /local/rdmsr

# The mode alone is not enough, nor is the capability.
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

# wrmsr gets neither; and a program with capabilities ignores MSR_DEVICE.
check_hint member-write 127 'wrmsr: open: Permission denied' root \
	as_member wrmsr 0xc0000103 5
check member-raised 0 'd01' as_member 'MSR_DEVICE=/nowhere/%d /local/rdmsr 0xc0000080'
