/*
 * The floor: rdmsr 0x10, rdmsr -a 0x10 and wrmsr -a 0x10 5 without libc, options or
 * error handling, with only the necessary system calls and instructions.
 *
 *   floor        read register 0x10 of CPU 0
 *   floor all    read it on all CPUs, in ascending order
 *   floor write  open all CPUs, then write 5 to it on each
 *
 * For x86-64: cc -O2 -static -nostdlib -ffreestanding -fno-stack-protector
 */
#define _GNU_SOURCE
#include <fcntl.h>
#include <stddef.h>
#include <stdint.h>
#include <sys/resource.h>
#include <sys/syscall.h>

#define CPUS 16384

/* Filled in by getdents64(2). */
struct entry {
	uint64_t inode;
	int64_t offset;
	uint16_t length;
	uint8_t type;
	char name[];
};

static char out[1 << 16];
static size_t out_len;
static _Bool present[CPUS];
static _Alignas(struct entry) char entries[1 << 15];

static long
call(long number, long a, long b, long c, long d)
{
	register long r10 __asm__("r10") = d;
	long result;

	__asm__ volatile("syscall"
			 : "=a"(result)
			 : "a"(number), "D"(a), "S"(b), "d"(c), "r"(r10)
			 : "rcx", "r11", "memory");
	return result;
}

static void
flush(void)
{
	call(SYS_write, 1, (long)out, (long)out_len, 0);
	out_len = 0;
}

static char *
put_number(char *dst, uint64_t value, unsigned base)
{
	char reversed[20];
	int n = 0;

	do
		reversed[n++] = "0123456789abcdef"[value % base];
	while ((value /= base) != 0);
	while (n > 0)
		*dst++ = reversed[--n];
	return dst;
}

static char *
put_text(char *dst, const char *s)
{
	while (*s != '\0')
		*dst++ = *s++;
	return dst;
}

static long
open_device(long directory, int cpu, long flags)
{
	char path[32];

	*put_text(put_number(path, (uint64_t)cpu, 10), "/msr") = '\0';
	return call(SYS_openat, directory, (long)path, flags, 0);
}

/* Append the register's value to the output, and close the device. */
static void
read_register(long fd, const char *label, int cpu)
{
	char *end = out + out_len;
	uint64_t value = 0;

	call(SYS_pread64, fd, (long)&value, sizeof value, 0x10);
	call(SYS_close, fd, 0, 0, 0);
	if (*label != '\0')
		end = put_text(put_number(put_text(end, label), (uint64_t)cpu, 10), ": ");
	end = put_text(put_number(end, value, 16), "\n");
	out_len = (size_t)(end - out);
	if (out_len > sizeof out - 64)
		flush();
}

static void
find_cpus(long directory)
{
	long n;

	while ((n = call(SYS_getdents64, directory, (long)entries, sizeof entries, 0)) > 0)
		for (long at = 0; at < n;) {
			const struct entry *e = (const struct entry *)(entries + at);
			unsigned cpu = 0;
			const char *s = e->name;

			for (; *s >= '0' && *s <= '9'; s++)
				cpu = cpu * 10 + (unsigned)(*s - '0');
			if (*s == '\0' && cpu < CPUS)
				present[cpu] = 1;
			at += e->length;
		}
}

static void
read_all(long directory)
{
	for (int cpu = 0; cpu < CPUS; cpu++)
		if (present[cpu])
			read_register(open_device(directory, cpu, O_RDONLY), "CPU ", cpu);
}

static void
write_all(long directory)
{
	static long fds[CPUS];
	const struct rlimit limit = {CPUS + 64, CPUS + 64};
	const uint64_t value = 5;
	size_t n = 0;

	call(SYS_prlimit64, 0, RLIMIT_NOFILE, (long)&limit, 0);
	for (int cpu = 0; cpu < CPUS; cpu++)
		if (present[cpu])
			fds[n++] = open_device(directory, cpu, O_WRONLY);
	for (size_t i = 0; i < n; i++)
		call(SYS_pwrite64, fds[i], (long)&value, sizeof value, 0x10);
}

static void
run(long argc, char **argv)
{
	long directory;

	if (argc < 2) {
		read_register(
		    call(SYS_openat, AT_FDCWD, (long)"/dev/cpu/0/msr", O_RDONLY, 0), "", 0);
	} else {
		directory = call(SYS_openat, AT_FDCWD, (long)"/dev/cpu", O_RDONLY | O_DIRECTORY, 0);
		find_cpus(directory);
		if (argv[1][0] == 'w')
			write_all(directory);
		else
			read_all(directory);
	}
	flush();
	call(SYS_exit_group, 0, 0, 0, 0);
}

/* The kernel leaves argc on top of the stack, and argv above it. */
__asm__(".globl _start\n_start:\n\tmov %rsp, %rdi\n\tand $-16, %rsp\n\tcall begin\n");

__attribute__((used)) void begin(long *stack);

void
begin(long *stack)
{
	run(*stack, (char **)(stack + 1));
}
