# shellcheck shell=dash
# CPUs in groups, and the example unit's command, on three CPUs that keep 0xc0000103. It follows
# group.sh.

rmmod msr 2>/dev/null
insmod /msr.ko*

# CPUs that hold the same value share a line.
wrmsr -a 0xc0000103 0x10
check groups-one 0 'CPU 0-2: 10' rdmsr -ag 0xc0000103
wrmsr -p 1 0xc0000103 0x11
check groups-two 0 'CPU 0,2: 10
CPU 1: 11' rdmsr -ag 0xc0000103
check groups-registers 0 'CPU 0-2: 0xc0000080: d01
CPU 0,2: 0xc0000103: 10
CPU 1: 0xc0000103: 11' rdmsr -ag 0xc0000080 0xc0000103
check groups-no-cpu 2 'CPU 0: 10
CPU 1: 11
rdmsr: No CPU 7-8' rdmsr -g -p 0-1,7-8 0xc0000103

# The values alone, as msr-tools 1.3 prints them.
check label-never 0 '10
11
10' env MSR_LABEL=never rdmsr -a 0xc0000103
check label-never-list 0 'CPU 0: 10
CPU 1: 11' env MSR_LABEL=never rdmsr -p 0-1 0xc0000103

# CPU lists in a batch.
printf '%s\n' 'CPU 0,2: 0xc0000103: 0x20' 'CPU 0-1: 0xc0000103: 0x21' >/batch
check batch-lists 0 '' wrmsr --batch --verify </batch
check batch-lists-kept 0 'CPU 0-1: 21
CPU 2: 20' rdmsr -ag 0xc0000103

# unit: runs the unit's command with its input.
unit()
{
	command=$(sed -n 's/^ExecStart=//p' /msr-restore.service)
	$command <"$(sed -n 's/^StandardInput=file://p' /msr-restore.service)"
}

# A CPU that was offline comes back with the kernel's value.
mkdir -p /usr/sbin /etc/msrkit
ln -s /bin/wrmsr /usr/sbin
rdmsr -Sg -a 0xc0000103 >/etc/msrkit/restore
echo 0 >/sys/devices/system/cpu/cpu1/online
check restore-offline 2 'wrmsr: line 1: No CPU 1' unit
echo 1 >/sys/devices/system/cpu/cpu1/online
check restore-lost 0 'CPU 0: 21
CPU 1: 1
CPU 2: 20' rdmsr -a 0xc0000103
check restore 0 '' unit
check restored 0 'CPU 0-1: 0xc0000103: 0x0000000000000021
CPU 2: 0xc0000103: 0x0000000000000020' rdmsr -Sg -a 0xc0000103
