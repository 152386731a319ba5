#include "common/msrerror.h"

#include "common/message.h"

#include <errno.h>
#include <fcntl.h>
#include <sys/syscall.h>
#include <unistd.h>

#define LOCKDOWN "/sys/kernel/security/lockdown"
#define MODULES "/sys/module"
#define ALLOW_WRITES MODULES "/msr/parameters/allow_writes"
#define NOT_A_DEVICE "this is not an MSR device; correct MSR_DEVICE"

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

/* Read the beginning of a file. Return the number of bytes, or -errno. */
static int
begin(const char *path, char bytes[3])
{
	const int fd = openat(AT_FDCWD, path, O_RDONLY);
	int n;

	if (fd < 0)
		return -errno;
	n = (int)pread(fd, bytes, 3, 0);
	close(fd);
	return n;
}

/* geteuid would be one more import, which costs every run. */
static bool
is_root(void)
{
	return syscall(SYS_geteuid) == 0;
}

static bool
has_rawio(void)
{
	const struct {
		uint32_t version;
		int pid;
	} self = {0x20080522, 0}; /* _LINUX_CAPABILITY_VERSION_3 */
	struct {
		uint32_t effective, permitted, inheritable;
	} sets[2] = {{0, 0, 0}};

	return syscall(SYS_capget, &self, sets) == 0 && (sets[0].effective >> 17 & 1) != 0;
}

static bool
lock_bit_is_set(struct msrdev *dev, int cpu)
{
	uint64_t value = 0;
	const int fd = msrdev_open(dev, cpu, O_RDONLY);

	if (fd < 0)
		return false;
	msrdev_read(fd, IA32_FEATURE_CONTROL, &value);
	close(fd);
	return (value & LOCK_BIT) != 0;
}

/* What a cause depends on, in addition to the operation and the error. */
enum condition {
	ALWAYS,
	DEFAULT_DEVICE,
	ROOT,
	ROOT_WITHOUT_RAWIO,
	ROOT_WITH_RAWIO,
	LOCKDOWN_ON,
	LOCKDOWN_HIDDEN,
	WRITES_OFF,
	DRIVER_WITHOUT_SWITCH, /* allow_writes was added in Linux 5.9 */
	FEATURE_CONTROL,
	FEATURE_CONTROL_LOCKED,
};

static bool
holds(enum condition condition, struct msrdev *dev, const struct msrerror *e)
{
	char bytes[3] = "";

	switch (condition) {
	case DEFAULT_DEVICE:
		return !dev->template_given;
	case ROOT:
		return is_root();
	case ROOT_WITHOUT_RAWIO:
		return is_root() && !has_rawio();
	case ROOT_WITH_RAWIO:
		return is_root() && has_rawio();
	case LOCKDOWN_ON: /* the current state is in brackets; "none" comes first */
		return begin(LOCKDOWN, bytes) > 0 && bytes[0] != '[';
	case LOCKDOWN_HIDDEN:
		return begin(LOCKDOWN, bytes) <= 0;
	case WRITES_OFF:
		return begin(ALLOW_WRITES, bytes) == 3 && memcmp(bytes, "off", 3) == 0;
	case DRIVER_WITHOUT_SWITCH:
		return !dev->template_given && faccessat(AT_FDCWD, MODULES, F_OK, 0) == 0
		    && begin(ALLOW_WRITES, bytes) == -ENOENT;
	case FEATURE_CONTROL:
		return e->reg == IA32_FEATURE_CONTROL;
	case FEATURE_CONTROL_LOCKED:
		return e->op == OP_WRITE_LOCKED
		    || (e->reg == IA32_FEATURE_CONTROL && lock_bit_is_set(dev, e->cpu));
	default:
		return true;
	}
}

#define OPEN (1u << OP_OPEN)
#define READ (1u << OP_READ)
#define WRITE (1u << OP_WRITE)
#define LOCKED (1u << OP_WRITE_LOCKED)
#define ANY (OPEN | READ | WRITE)

/* The likely causes of errors, and the fixes. The first row that matches is used. */
static const struct cause {
	unsigned operations;
	int error; /* 0: a short transfer */
	enum condition condition;
	const char *text;
} causes[] = {
    {OPEN, ENOENT, DEFAULT_DEVICE, "no CPU has this device: load the driver with 'modprobe msr'"},
    {OPEN, ENOENT, ALWAYS,
	"no CPU has this device: load its driver ('modprobe msr' for /dev/cpu/N/msr), or correct "
	"MSR_DEVICE"},
    {OPEN, EACCES, ROOT,
	"denied although this is root: by a user namespace (rootless container) or a security "
	"module (SELinux, AppArmor, snap)"},
    {OPEN, EACCES, ALWAYS, "run this as root, or as a member of a group that may open it"},
    {OPEN, EPERM, ROOT_WITHOUT_RAWIO,
	"this root lacks CAP_SYS_RAWIO, as in a container (--device=/dev/cpu/0/msr "
	"--cap-add=SYS_RAWIO) or a confined service; or run this on the host"},
    {OPEN, EPERM, ROOT_WITH_RAWIO,
	"the device is denied to root with CAP_SYS_RAWIO, as by a container's or a service's "
	"device list"},
    {OPEN, EPERM, ALWAYS,
	"opening it takes CAP_SYS_RAWIO, whatever the file's mode: run this as root"},
    {READ | WRITE, EACCES, ALWAYS,
	"the driver denies this register: with msr_safe, it is not in its allowlist"},
    {WRITE, EPERM, LOCKDOWN_ON,
	"kernel lockdown (usually Secure Boot) denies writes to MSRs; reads still work"},
    {WRITE, EPERM, WRITES_OFF,
	"the msr module denies writes: write 'on' to " ALLOW_WRITES
	", or boot with msr.allow_writes=on"},
    {WRITE, EPERM, DRIVER_WITHOUT_SWITCH,
	"an older or patched kernel denies writes: usually kernel lockdown (Secure Boot), or its "
	"own list of registers"},
    {WRITE, EPERM, LOCKDOWN_HIDDEN,
	"the kernel denies writes: usually kernel lockdown, which is not visible from here"},
    {WRITE, EPERM, ALWAYS, "the kernel denies writes; its log (dmesg) may report why"},
    {ANY, EMFILE, ALWAYS,
	"too many open files; wrmsr needs one per CPU: raise the limit with 'ulimit -n'"},
    {ANY, 0, ALWAYS, NOT_A_DEVICE},
    {ANY, EISDIR, ALWAYS, NOT_A_DEVICE},
    {ANY, ELOOP, ALWAYS, NOT_A_DEVICE},
    {ANY, ESPIPE, ALWAYS, NOT_A_DEVICE},
    {ANY, ENAMETOOLONG, ALWAYS, NOT_A_DEVICE},
    {READ, EIO, FEATURE_CONTROL,
	"the processor, or the hypervisor, has no such register; AMD processors have VM_CR, "
	"0xc0010114, instead"},
    {READ, EIO, ALWAYS,
	"the processor, or the hypervisor, has no such register or does not let it be read; this "
	"is not a matter of permission"},
    {WRITE | LOCKED, EIO, FEATURE_CONTROL_LOCKED,
	"the register's lock bit is set: it can't be changed until the next power-off"},
    {WRITE, EIO, ALWAYS,
	"the processor, or the hypervisor, refused: no such register, read-only or locked, or a "
	"reserved bit in the value; this is not a matter of permission"},
};

static const char *
cause(struct msrdev *dev, const struct msrerror *e)
{
	const int error = e->result < 0 ? -e->result : 0;

	for (size_t i = 0; i < sizeof causes / sizeof causes[0]; i++)
		if ((causes[i].operations >> e->op & 1) != 0 && causes[i].error == error
		    && holds(causes[i].condition, dev, e))
			return causes[i].text;
	return "unknown cause; see the kernel log (dmesg)";
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
	if (!dev->hinted && (status == EXIT_TROUBLE || status == EXIT_REFUSED)) {
		message("hint: %s: %s", msrdev_path(dev, e->cpu == NO_CPU_LEFT ? 0 : e->cpu),
		    cause(dev, e));
		dev->hinted = true;
	}
	return status;
}
