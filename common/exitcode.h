/*
 * Exit statuses of rdmsr and wrmsr. 2, 3, 4 and 127 are those of msr-tools,
 * which scripts match; vmxdecode has its own in vmxdecode/vmxdecode.c.
 */
#ifndef EXITCODE_H
#define EXITCODE_H

enum exitcode {
	EXIT_DONE = 0, /* everything asked for was done */
	EXIT_NO_NAME = 1, /* rdmsr --list found no name */
	EXIT_NO_CPU = 2, /* no such CPU, or it is offline */
	EXIT_NO_MSRS = 3, /* the CPU doesn't support MSRs */
	EXIT_REFUSED = 4, /* the CPU has no such register, or refuses the value */
	EXIT_DIFFERS = 5, /* wrmsr --verify found another value */
	EXIT_TROUBLE = 127, /* usage and everything else */
};

#endif
