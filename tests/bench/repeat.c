/*
 * repeat N INPUT PROGRAM [ARGUMENT...]: run a program N times in sequence.
 * Its standard input is the file INPUT, its standard output and error /dev/null.
 * Print the nanoseconds of processor time taken, including spawning, and the exit
 * status of the last run. Processor time depends less on the load of other
 * processes than elapsed time does. Exit with 1 if a run could not be started or
 * was ended by a signal.
 */
#define _GNU_SOURCE
#include <fcntl.h>
#include <spawn.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

static long long
used(int who)
{
	struct rusage u;

	getrusage(who, &u);
	return (u.ru_utime.tv_sec + u.ru_stime.tv_sec) * 1000000000LL
	    + (u.ru_utime.tv_usec + u.ru_stime.tv_usec) * 1000LL;
}

int
main(int argc, char **argv)
{
	posix_spawn_file_actions_t actions;
	int status = 0, failed = 0;
	long n;

	if (argc < 4)
		return 1;
	n = strtol(argv[1], NULL, 10);
	posix_spawn_file_actions_init(&actions);
	posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, argv[2], O_RDONLY, 0);
	posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, "/dev/null", O_WRONLY, 0);
	posix_spawn_file_actions_adddup2(&actions, STDOUT_FILENO, STDERR_FILENO);
	for (long i = 0; i < n && !failed; i++) {
		pid_t pid;

		failed = posix_spawnp(&pid, argv[3], &actions, NULL, argv + 3, environ) != 0
		    || waitpid(pid, &status, 0) != pid || !WIFEXITED(status);
	}
	printf("%lld %d\n", used(RUSAGE_SELF) + used(RUSAGE_CHILDREN), WEXITSTATUS(status));
	return failed;
}
