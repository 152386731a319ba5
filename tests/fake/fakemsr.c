/*
 * A preload that acts as the msr driver. /dev/cpu is a folder of the test, and each
 * register is a small file with its value in hexadecimal.
 *
 *   $FAKEMSR/cpu/N/msr      exists while CPU N is online; its mode is the device's
 *   $FAKEMSR/reg/N/0000003a register 0x3a of CPU N; if missing, EIO as on hardware
 *   $FAKEMSR/lockdown       the contents of /sys/kernel/security/lockdown
 *   $FAKEMSR/module         /sys/module
 *   $FAKEMSR/allow_writes   /sys/module/msr/parameters/allow_writes
 *   $FAKEMSR/rules          one rule per line, CPU:REGISTER:WHAT:ARGUMENT, where *
 *                           matches any CPU or register:
 *     7:0x3a:read:EIO       an open, read or write fails; for an open the register is *
 *     7:0x3a:read:short=4   a read or write moves fewer bytes
 *     7:0x3a:write:signal=15@2  the second such call gets signal 15, and goes on
 *     *:0x3a:lock:0         once bit 0 is set, writes fail with EIO
 *     *:0x3a:mask:0x5       writes that set any other bit fail with EIO
 *     *:0x10:drop:          writes succeed and are ignored
 *   $FAKEMSR/fired          every rule that took effect is appended here
 *   $FAKEMSR/log            all operations: "open 7 r", "read 7 0x3a", "write 7 0x3a 0x5"
 *
 * It never accesses the real files behind these paths. Set it only for the program
 * under test, and build it for that program's libc and word size.
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <signal.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#undef open64
#undef openat64
#undef pread64
#undef pwrite64

typedef int openat_fn(int, const char *, int, ...);

static const struct {
	const char *name;
	int value;
} errnos[] = {
    {"EACCES", EACCES},
    {"EAGAIN", EAGAIN},
    {"EBADF", EBADF},
    {"EINTR", EINTR},
    {"EINVAL", EINVAL},
    {"EIO", EIO},
    {"EISDIR", EISDIR},
    {"ELOOP", ELOOP},
    {"EMFILE", EMFILE},
    {"ENAMETOOLONG", ENAMETOOLONG},
    {"ENODEV", ENODEV},
    {"ENOENT", ENOENT},
    {"ENOMEM", ENOMEM},
    {"ENXIO", ENXIO},
    {"EPERM", EPERM},
    {"ESPIPE", ESPIPE},
};

/* What begins with real, is the file of that name in $FAKEMSR. */
static const struct {
	const char *real, *fake;
} paths[] = {
    {"/dev/cpu", "cpu"},
    {"/sys/kernel/security/lockdown", "lockdown"},
    {"/sys/module/msr/parameters/allow_writes", "allow_writes"},
    {"/sys/module", "module"},
};

static void *
next(const char *name)
{
	void *f = dlsym(RTLD_NEXT, name);

	if (f == NULL)
		abort();
	return f;
}

static const char *
root(void)
{
	const char *dir = getenv("FAKEMSR");

	if (dir == NULL)
		abort();
	return dir;
}

static int
real_open(const char *path, int flags, mode_t mode)
{
	return ((openat_fn *)next("openat"))(AT_FDCWD, path, flags, mode);
}

static void
path_in(char path[PATH_MAX], const char *format, ...)
{
	int len = snprintf(path, PATH_MAX, "%s/", root());
	va_list args;

	va_start(args, format);
	vsnprintf(path + len, (size_t)(PATH_MAX - len), format, args);
	va_end(args);
}

static void
append(const char *file, const char *line)
{
	char path[PATH_MAX];
	int fd;

	path_in(path, "%s", file);
	fd = real_open(path, O_WRONLY | O_CREAT | O_APPEND, 0666);
	if (fd < 0 || dprintf(fd, "%s\n", line) < 0)
		abort();
	close(fd);
}

/* Return the CPU whose device the descriptor refers to, or -1. */
static long
cpu_of(int fd)
{
	char link[64], path[PATH_MAX], prefix[PATH_MAX];
	ssize_t len;

	snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
	len = readlink(link, path, sizeof path - 1);
	if (len < 0)
		return -1;
	path[len] = '\0';
	path_in(prefix, "cpu/");
	if (strncmp(path, prefix, strlen(prefix)) != 0
	    || strchr(path + strlen(prefix), '/') == NULL)
		return -1;
	return strtol(path + strlen(prefix), NULL, 10);
}

/*
 * Copy the argument of the first rule for a CPU, register and operation. Return
 * false if there is none. A rule that makes an operation fail is logged as fired.
 */
static int
find_rule(long cpu, uint32_t reg, const char *what, int note, char argument[64])
{
	char path[PATH_MAX], line[256], rule_cpu[32], rule_reg[32], rule_what[32];
	int found = 0;
	FILE *f;

	path_in(path, "rules");
	f = fopen(path, "r");
	while (f != NULL && !found && fgets(line, sizeof line, f) != NULL) {
		line[strcspn(line, "\n")] = '\0';
		argument[0] = '\0';
		if (sscanf(line, "%31[^:]:%31[^:]:%31[^:]:%63s", rule_cpu, rule_reg, rule_what,
			argument)
		    < 3)
			abort();
		found = strcmp(rule_what, what) == 0
		    && (rule_cpu[0] == '*' || strtol(rule_cpu, NULL, 0) == cpu)
		    && (rule_reg[0] == '*' || strtoul(rule_reg, NULL, 0) == reg);
	}
	if (f != NULL)
		fclose(f);
	if (found && note)
		append("fired", line);
	return found;
}

/* Send a signal to the program, at the n-th call only: "15@2". */
static void
send_signal(const char *argument)
{
	static long calls;
	const char *at = strchr(argument, '@');

	if (at == NULL || ++calls == strtol(at + 1, NULL, 10))
		kill(getpid(), atoi(argument));
}

/* Apply the fault of an operation. Return 0 for none, -1 with errno set, or a short count. */
static int
fault(long cpu, uint32_t reg, const char *what)
{
	char argument[64];

	if (!find_rule(cpu, reg, what, 1, argument))
		return 0;
	if (strncmp(argument, "short=", 6) == 0)
		return 1 + atoi(argument + 6);
	if (strncmp(argument, "signal=", 7) == 0) {
		send_signal(argument + 7);
		return 0;
	}
	for (size_t i = 0; i < sizeof errnos / sizeof errnos[0]; i++)
		if (strcmp(argument, errnos[i].name) == 0) {
			errno = errnos[i].value;
			return -1;
		}
	abort();
}

static int
load(long cpu, uint32_t reg, uint64_t *value)
{
	char path[PATH_MAX], text[32] = "";
	int fd;

	path_in(path, "reg/%ld/%08x", cpu, (unsigned)reg);
	fd = real_open(path, O_RDONLY, 0);
	if (fd < 0) {
		errno = EIO;
		return -1;
	}
	if (read(fd, text, sizeof text - 1) < 0)
		abort();
	close(fd);
	*value = strtoull(text, NULL, 16);
	return 0;
}

static void
store(long cpu, uint32_t reg, uint64_t value)
{
	char path[PATH_MAX];
	int fd;

	path_in(path, "reg/%ld/%08x", cpu, (unsigned)reg);
	fd = real_open(path, O_WRONLY | O_TRUNC, 0);
	if (fd < 0 || dprintf(fd, "0x%llx\n", (unsigned long long)value) < 0)
		abort();
	close(fd);
}

static ssize_t
read_register(long cpu, void *buf, size_t size, int64_t offset)
{
	const uint32_t reg = (uint32_t)offset;
	char line[64];
	uint64_t value;
	int result = fault(cpu, reg, "read");

	snprintf(line, sizeof line, "read %ld 0x%x", cpu, (unsigned)reg);
	append("log", line);
	if (size != 8 || offset < 0) {
		errno = EINVAL;
		return -1;
	}
	if (result < 0 || load(cpu, reg, &value) != 0)
		return -1;
	for (int i = 0; i < 8; i++)
		((unsigned char *)buf)[i] = (unsigned char)(value >> (8 * i));
	return result > 0 ? result - 1 : 8;
}

static ssize_t
write_register(long cpu, const void *buf, size_t size, int64_t offset)
{
	const uint32_t reg = (uint32_t)offset;
	char line[96], argument[64];
	uint64_t value = 0, old;
	int result = fault(cpu, reg, "write");

	for (int i = 0; i < 8 && size == 8; i++)
		value |= (uint64_t)((const unsigned char *)buf)[i] << (8 * i);
	snprintf(line, sizeof line, "write %ld 0x%x 0x%llx", cpu, (unsigned)reg,
	    (unsigned long long)value);
	append("log", line);
	if (size != 8 || offset < 0) {
		errno = EINVAL;
		return -1;
	}
	if (result < 0 || load(cpu, reg, &old) != 0)
		return -1;
	if (result > 0)
		return result - 1;
	if ((find_rule(cpu, reg, "lock", 0, argument) && (old >> atoi(argument) & 1) != 0)
	    || (find_rule(cpu, reg, "mask", 0, argument)
		&& (value & ~strtoull(argument, NULL, 0)) != 0)) {
		errno = EIO; /* sscanf clears it */
		return -1;
	}
	if (!find_rule(cpu, reg, "drop", 0, argument))
		store(cpu, reg, value);
	return 8;
}

/* The path to use in place of one: itself, or one that is written to fake. */
static const char *
fake_path(const char *path, char fake[PATH_MAX])
{
	for (size_t i = 0; i < sizeof paths / sizeof paths[0]; i++) {
		const size_t len = strlen(paths[i].real);

		if (strncmp(path, paths[i].real, len) == 0) {
			path_in(fake, "%s%s", paths[i].fake, path + len);
			return fake;
		}
	}
	return path;
}

/* In a build for coverage, keep what is counted until here. */
int
raise(int number)
{
	int (*real)(int) = (int (*)(int))next("raise");
	void (*dump)(void) = (void (*)(void))dlsym(RTLD_DEFAULT, "__gcov_dump");

	if (dump != NULL)
		dump();
	return real(number);
}

int
faccessat(int dirfd, const char *path, int mode, int flags)
{
	int (*real)(int, const char *, int, int) =
	    (int (*)(int, const char *, int, int))next("faccessat");
	char fake[PATH_MAX];

	return real(dirfd, fake_path(path, fake), mode, flags);
}

static int
open_any(int dirfd, const char *path, int flags, mode_t mode)
{
	static const char *const modes[] = {"r", "w", "rw", "?"};
	char fake[PATH_MAX], line[64];
	long cpu;
	int fd;

	path = fake_path(path, fake);
	/* open64 on 32-bit machines. */
	fd = ((openat_fn *)next("openat"))(dirfd, path, flags | O_LARGEFILE, mode);
	cpu = fd < 0 ? -1 : cpu_of(fd);
	if (cpu < 0)
		return fd;
	snprintf(line, sizeof line, "open %ld %s", cpu, modes[flags & O_ACCMODE]);
	append("log", line);
	if (fault(cpu, 0, "open") != 0) {
		int error = errno;

		close(fd);
		errno = error;
		return -1;
	}
	return fd;
}

static mode_t
mode_of(int flags, va_list args)
{
	return (flags & O_CREAT) != 0 ? (mode_t)va_arg(args, int) : 0;
}

#define DEFINE_OPEN(name) \
	int name(const char *path, int flags, ...) \
	{ \
		va_list args; \
		mode_t mode; \
\
		va_start(args, flags); \
		mode = mode_of(flags, args); \
		va_end(args); \
		return open_any(AT_FDCWD, path, flags, mode); \
	}

#define DEFINE_OPENAT(name) \
	int name(int dirfd, const char *path, int flags, ...) \
	{ \
		va_list args; \
		mode_t mode; \
\
		va_start(args, flags); \
		mode = mode_of(flags, args); \
		va_end(args); \
		return open_any(dirfd, path, flags, mode); \
	}

DEFINE_OPEN(open)
DEFINE_OPEN(open64)
DEFINE_OPENAT(openat)
DEFINE_OPENAT(openat64)

/* The variants that _FORTIFY_SOURCE calls. */
#define DEFINE_OPEN_2(name) \
	int name(const char *path, int flags) \
	{ \
		return open_any(AT_FDCWD, path, flags, 0); \
	}

#define DEFINE_OPENAT_2(name) \
	int name(int dirfd, const char *path, int flags) \
	{ \
		return open_any(dirfd, path, flags, 0); \
	}

int __open_2(const char *, int);
int __open64_2(const char *, int);
int __openat_2(int, const char *, int);
int __openat64_2(int, const char *, int);
DEFINE_OPEN_2(__open_2)
DEFINE_OPEN_2(__open64_2)
DEFINE_OPENAT_2(__openat_2)
DEFINE_OPENAT_2(__openat64_2)

#define DEFINE_MOVE(name, buffer, offset_type, fake) \
	ssize_t name(int fd, buffer buf, size_t size, offset_type offset) \
	{ \
		long cpu = cpu_of(fd); \
\
		if (cpu < 0) \
			return ((ssize_t(*)(int, buffer, size_t, offset_type))next(#name))( \
			    fd, buf, size, offset); \
		return fake(cpu, buf, size, offset); \
	}

DEFINE_MOVE(pread, void *, off_t, read_register)
DEFINE_MOVE(pread64, void *, int64_t, read_register)
DEFINE_MOVE(pwrite, const void *, off_t, write_register)
DEFINE_MOVE(pwrite64, const void *, int64_t, write_register)

#define DEFINE_READ_CHK(name, offset_type, plain) \
	ssize_t name(int fd, void *buf, size_t size, offset_type offset, size_t room) \
	{ \
		if (size > room) \
			abort(); \
		return plain(fd, buf, size, offset); \
	}

ssize_t __pread_chk(int, void *, size_t, off_t, size_t);
ssize_t __pread64_chk(int, void *, size_t, int64_t, size_t);
DEFINE_READ_CHK(__pread_chk, off_t, pread)
DEFINE_READ_CHK(__pread64_chk, int64_t, pread64)
