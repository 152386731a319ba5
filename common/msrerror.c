#include "common/msrerror.h"

#include "common/message.h"

#include <errno.h>
#include <fcntl.h>
#include <unistd.h>

#define LOCKDOWN "/sys/kernel/security/lockdown"
#define IA32_FEATURE_CONTROL 0x3a

enum exitcode
msrerror_status(struct msrdev *dev, const struct msrerror *e)
{
	if (e->cpu == NO_CPU_LEFT)
		return EXIT_TROUBLE;
	switch (-e->result) {
	case ENXIO:
		return EXIT_NO_CPU;
	case ENOENT:
		return e->op == OP_OPEN && msrdev_any(dev) ? EXIT_NO_CPU : EXIT_TROUBLE;
	case EIO:
		return e->op == OP_OPEN ? EXIT_NO_MSRS : EXIT_REFUSED;
	default:
		return EXIT_TROUBLE;
	}
}

/* Whether the kernel is locked down: the state in force is in brackets, and none is the first. */
static bool
kernel_is_locked_down(void)
{
	char state;
	int fd = openat(AT_FDCWD, LOCKDOWN, O_RDONLY);
	ssize_t n;

	if (fd < 0)
		return false;
	n = pread(fd, &state, 1, 0);
	close(fd);
	return n > 0 && state != '[';
}

static bool
lock_bit_is_set(struct msrdev *dev, int cpu)
{
	uint64_t value;
	int fd = msrdev_open(dev, cpu, O_RDONLY);
	int moved;

	if (fd < 0)
		return false;
	moved = msrdev_read(fd, IA32_FEATURE_CONTROL, &value);
	close(fd);
	return moved == MSR_BYTES && (value & 1) != 0;
}

/* The likely cause of an error with status 127, and the fix. */
static const char *
cause(const struct msrdev *dev, const struct msrerror *e)
{
	if (e->result >= 0)
		return "is this an MSR device? One moves 8 bytes at a time";
	if (e->result == -ENOENT)
		return dev->template_given
		    ? "no CPU has this device: load its driver ('modprobe msr' for "
		      "/dev/cpu/N/msr), or correct MSR_DEVICE"
		    : "no CPU has this device: load the driver with 'modprobe msr'";
	if (e->result == -EACCES && e->op == OP_OPEN)
		return "run this as root, or as a member of a group that may open it";
	if (e->result == -EACCES)
		return "the driver denies this register: with msr_safe, it is not in its allowlist";
	if (e->result == -EPERM && e->op == OP_OPEN)
		return "opening it takes CAP_SYS_RAWIO, whatever the file's mode: run this as root";
	if (e->result == -EPERM && e->op == OP_WRITE)
		return kernel_is_locked_down()
		    ? "kernel lockdown (usually Secure Boot) denies writes to MSRs; reads still "
		      "work"
		    : "the msr module denies writes: write 'on' to "
		      "/sys/module/msr/parameters/allow_writes, or boot with msr.allow_writes=on";
	if (e->result == -EMFILE)
		return "rdmsr needs one more open file, wrmsr one a CPU: raise the limit with "
		       "'ulimit -n'";
	return "the cause is not known to this program; the kernel's log (dmesg) may tell";
}

static void
report_hint(struct msrdev *dev, const struct msrerror *e, enum exitcode status)
{
	const char *why;

	if (e->op == OP_WRITE && e->result == -EIO && e->reg == IA32_FEATURE_CONTROL
	    && lock_bit_is_set(dev, e->cpu))
		why =
		    "the register's lock bit is set: it can't be changed until the next power-off";
	else if (status == EXIT_TROUBLE)
		why = cause(dev, e);
	else
		return;
	message("hint: %s: %s", msrdev_path(dev, e->cpu == NO_CPU_LEFT ? 0 : e->cpu), why);
	dev->hinted = true;
}

enum exitcode
msrerror_report(struct msrdev *dev, unsigned long line, const struct msrerror *e)
{
	static const char *const calls[] = {"open", "pread", "pwrite"};
	const enum exitcode status = msrerror_status(dev, e);
	char cpu[NUMBER_DIGITS + 1];
	const char *cpus = e->cpus != NULL ? e->cpus : cpu;

	*number_write(cpu, (uint64_t)e->cpu, 10, 0, number_lower) = '\0';
	if (status == EXIT_NO_CPU)
		message_at(line, "No CPU %s", cpus);
	else if (status == EXIT_NO_MSRS)
		message_at(line, "CPU %s doesn't support MSRs", cpus);
	else if (status == EXIT_REFUSED && e->op == OP_READ)
		message_at(line, "CPU %s cannot read MSR 0x%08x", cpus, (unsigned)e->reg);
	else if (status == EXIT_REFUSED)
		message_at(line, "CPU %s cannot set MSR 0x%08x to 0x%016llx", cpus,
		    (unsigned)e->reg, (unsigned long long)e->value);
	else if (e->result >= 0)
		message_at(line, "%s: %d of %d bytes", calls[e->op], e->result, MSR_BYTES);
	else
		message_at(line, "%s: %s", calls[e->op], strerror(-e->result));
	if (!dev->hinted)
		report_hint(dev, e, status);
	return status;
}
