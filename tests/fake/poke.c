/*
 * poke r|w|rw CPU REGISTER SIZE [VALUE]: open /dev/cpu/CPU/msr, call pread or pwrite
 * once, and print the result. It shares no code with the programs under test.
 */
#define _FILE_OFFSET_BITS 64
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

int
main(int argc, char **argv)
{
	unsigned char bytes[16] = {0};
	char path[64];
	ssize_t n;
	int fd;

	if (argc < 5)
		return 2;
	snprintf(path, sizeof path, "/dev/cpu/%s/msr", argv[2]);
	fd = open(path, argv[1][0] == 'w' ? O_WRONLY : argv[1][1] == 'w' ? O_RDWR : O_RDONLY);
	if (fd < 0) {
		printf("open: %s\n", strerror(errno));
		return 1;
	}
	if (argc > 5) {
		uint64_t value = strtoull(argv[5], NULL, 0);

		for (int i = 0; i < 8; i++)
			bytes[i] = (unsigned char)(value >> (8 * i));
		n = pwrite(fd, bytes, (size_t)atoi(argv[4]), (off_t)strtoull(argv[3], NULL, 0));
	} else {
		n = pread(fd, bytes, (size_t)atoi(argv[4]), (off_t)strtoull(argv[3], NULL, 0));
	}
	if (n < 0) {
		printf("%s\n", strerror(errno));
		return 1;
	}
	printf("%zd:", n);
	for (int i = 0; i < 8 && argc == 5; i++)
		printf(" %02x", bytes[i]);
	printf("\n");
	return 0;
}
