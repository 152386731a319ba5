/*
 * cpuid PROGRAM [ARGUMENT...]: single-step a program. Print the number of CPUID
 * instructions that it executes and the nanoseconds of processor time that one
 * takes on this machine: about 100 on hardware, several thousand under a
 * hypervisor, which traps each. The program's standard output is /dev/null.
 * For x86-64.
 */
#include <cpuid.h>
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <sys/ptrace.h>
#include <sys/user.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#define TIMES 1000

static long
nanoseconds(void)
{
	unsigned a, b, c, d;
	struct timespec start, end;

	clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &start);
	for (int i = 0; i < TIMES; i++)
		__cpuid(0, a, b, c, d);
	clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &end);
	return ((end.tv_sec - start.tv_sec) * 1000000000L + end.tv_nsec - start.tv_nsec) / TIMES;
}

static int
is_at_cpuid(pid_t child)
{
	struct user_regs_struct regs;
	long code;

	ptrace(PTRACE_GETREGS, child, NULL, &regs);
	errno = 0;
	code = ptrace(PTRACE_PEEKTEXT, child, regs.rip, NULL);
	return errno == 0 && (code & 0xffff) == 0xa20f;
}

int
main(int argc, char **argv)
{
	long count = 0;
	int status;
	pid_t child;

	if (argc < 2 || (child = fork()) < 0)
		return 1;
	if (child == 0) {
		dup2(open("/dev/null", O_WRONLY), STDOUT_FILENO);
		ptrace(PTRACE_TRACEME, 0, NULL, NULL);
		execv(argv[1], argv + 1);
		_exit(127);
	}
	while (waitpid(child, &status, 0) == child && WIFSTOPPED(status)) {
		count += is_at_cpuid(child);
		ptrace(PTRACE_SINGLESTEP, child, NULL, NULL);
	}
	printf("%ld %ld\n", count, nanoseconds());
	return status != 0;
}
