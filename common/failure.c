#include "common/failure.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <unistd.h>

#define LOCKDOWN "/sys/kernel/security/lockdown"
#define IA32_FEATURE_CONTROL 0x3a

static enum exitcode
exit_status(struct msrdev *dev, const struct failure *f)
{
	if (f->cpu == NO_CPU_LEFT)
		return EXIT_TROUBLE;
	switch (-f->result) {
	case ENXIO:
		return EXIT_NO_CPU;
	case ENOENT:
		return f->op == OP_OPEN && msrdev_any(dev) ? EXIT_NO_CPU : EXIT_TROUBLE;
	case EIO:
		return f->op == OP_OPEN ? EXIT_NO_MSRS : EXIT_REFUSED;
	default:
		return EXIT_TROUBLE;
	}
}

enum exitcode
failure_text(struct msrdev *dev, const struct failure *f, char text[FAILURE_TEXT])
{
	static const char *const calls[] = {"open", "pread", "pwrite"};
	const enum exitcode status = exit_status(dev, f);

	if (status == EXIT_NO_CPU)
		snprintf(text, FAILURE_TEXT, "No CPU %d", f->cpu);
	else if (status == EXIT_NO_MSRS)
		snprintf(text, FAILURE_TEXT, "CPU %d doesn't support MSRs", f->cpu);
	else if (status == EXIT_REFUSED && f->op == OP_READ)
		snprintf(
		    text, FAILURE_TEXT, "CPU %d cannot read MSR 0x%08x", f->cpu, (unsigned)f->reg);
	else if (status == EXIT_REFUSED)
		snprintf(text, FAILURE_TEXT, "CPU %d cannot set MSR 0x%08x to 0x%016llx", f->cpu,
		    (unsigned)f->reg, (unsigned long long)f->value);
	else if (f->result >= 0)
		snprintf(
		    text, FAILURE_TEXT, "%s: %d of %d bytes", calls[f->op], f->result, MSR_BYTES);
	else
		snprintf(text, FAILURE_TEXT, "%s: %s", calls[f->op], strerror(-f->result));
	return status;
}

/* True if the kernel is locked down: the state in force stands in brackets. */
static bool
kernel_is_locked_down(void)
{
	char state[64];
	int fd = open(LOCKDOWN, O_RDONLY);
	ssize_t n;

	if (fd < 0)
		return false;
	n = pread(fd, state, sizeof state, 0);
	close(fd);
	return n > 0 && !word_begins((struct word){state, (size_t)n}, "[none]");
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

static const char *
cause(const struct msrdev *dev, const struct failure *f)
{
	if (f->result >= 0)
		return "is this an MSR device? One moves 8 bytes at a time";
	if (f->result == -ENOENT)
		return dev->template_given
		    ? "no CPU has this device: load its driver ('modprobe msr' for "
		      "/dev/cpu/N/msr), "
		      "or correct MSR_DEVICE"
		    : "no CPU has this device: load the driver with 'modprobe msr'";
	if (f->result == -EACCES && f->op == OP_OPEN)
		return "run this as root, or as a member of a group that may open it";
	if (f->result == -EACCES)
		return "the driver denies this register: with msr_safe, it is not in its allowlist";
	if (f->result == -EPERM && f->op == OP_OPEN)
		return "opening it takes CAP_SYS_RAWIO, whatever the file's mode: run this as root";
	if (f->result == -EPERM && f->op == OP_WRITE)
		return kernel_is_locked_down()
		    ? "kernel lockdown (usually Secure Boot) denies writes to MSRs; reads still "
		      "work"
		    : "the msr module denies writes: write 'on' to "
		      "/sys/module/msr/parameters/allow_writes, or boot with msr.allow_writes=on";
	if (f->result == -EMFILE)
		return "rdmsr needs one more open file, wrmsr one a CPU: raise the limit with "
		       "'ulimit -n'";
	return "the cause is not known to this program; the kernel's log (dmesg) may tell";
}

bool
failure_hint(
    struct msrdev *dev, const struct failure *f, enum exitcode status, char text[FAILURE_TEXT])
{
	const char *why;

	if (f->op == OP_WRITE && f->result == -EIO && f->reg == IA32_FEATURE_CONTROL
	    && lock_bit_is_set(dev, f->cpu))
		why =
		    "the register's lock bit is set: it can't be changed until the next power-off";
	else if (status == EXIT_TROUBLE)
		why = cause(dev, f);
	else
		return false;
	snprintf(text, FAILURE_TEXT, "hint: %s: %s",
	    msrdev_path(dev, f->cpu == NO_CPU_LEFT ? 0 : f->cpu), why);
	return true;
}
