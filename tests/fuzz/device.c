/*
 * The device template: check whether it is accepted, compare the path of a CPU with
 * printf's, and find the CPU of a directory entry again.
 */
#include "tests/fuzz/fuzz.h"

#include <errno.h>
#include <fcntl.h>

static int fuzz_openat(int dirfd, const char *path, int flags, mode_t mode);

#define openat fuzz_openat
#include "common/msrdev.c"

static const char *open_path; /* the path expected by openat */
static int open_dirfd;

static int
fuzz_openat(int dirfd, const char *path, int flags, mode_t mode)
{
	EXPECT(dirfd == open_dirfd && strcmp(path, open_path) == 0);
	EXPECT(flags == O_RDWR && mode == 0);
	errno = ENXIO;
	return -1;
}

/* Return whether there is exactly one %d and no other %. */
static bool
is_template(const char *s)
{
	unsigned percents = 0;

	for (; *s != '\0'; s++)
		if (*s == '%')
			percents += s[1] == 'd' ? 1 : 2;
	return percents == 1;
}

static void
check_entry(struct msrdev *dev, const char *path, int cpu)
{
	char entry[PATH_MAX];
	const size_t len = strcspn(path + dev->dir_len, "/");

	EXPECT(dev->dir_len == 0 || path[dev->dir_len - 1] == '/');
	EXPECT(memchr(path + dev->dir_len, '/', dev->prefix_len - dev->dir_len) == NULL);
	memcpy(entry, path + dev->dir_len, len);
	entry[len] = '\0';
	EXPECT(entry_cpu(dev, entry) == cpu);
	memcpy(entry + len, "x", 2);
	EXPECT(entry_cpu(dev, entry) == -1);
}

static void
check_path(struct msrdev *dev, const char *template, int cpu)
{
	const char *percent = strchr(template, '%');
	char expected[2 * PATH_MAX];
	const char *path = msrdev_path(dev, cpu);

	snprintf(expected, sizeof expected, "%.*s%d%s", (int)(percent - template), template, cpu,
	    percent + 2);
	EXPECT(strcmp(path, expected) == 0);
	EXPECT(strlen(path) < PATH_MAX);
	dev->dirfd = open_dirfd = AT_FDCWD;
	open_path = expected;
	EXPECT(msrdev_open(dev, cpu, O_RDWR) == -ENXIO);
	dev->dirfd = open_dirfd = 3;
	open_path = expected + dev->dir_len;
	EXPECT(msrdev_open(dev, cpu, O_RDWR) == -ENXIO);
	check_entry(dev, path, cpu);
}

/* An input byte below 0x20 is replaced by a longer run of x, to reach PATH_MAX. */
static size_t
run_of(uint8_t byte)
{
	return byte < 0x20 ? (size_t)byte * 64 : 1;
}

static char *
make_template(const uint8_t *data, size_t size)
{
	char *template, *end;
	size_t len = 0;

	for (size_t i = 0; i < size; i++)
		len += run_of(data[i]);
	template = end = malloc(len + 1);
	EXPECT(template != NULL);
	for (size_t i = 0; i < size; i++) {
		memset(end, data[i] < 0x20 ? 'x' : data[i], run_of(data[i]));
		end += run_of(data[i]);
	}
	*end = '\0';
	return template;
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	static struct msrdev device, *dev = &device;
	const char *reason;
	char *template;
	unsigned cpu = 0;

	for (unsigned i = 0; i < 4; i++)
		cpu = cpu << 8 | take_byte(&data, &size);
	cpu = (cpu & INT_MAX) >> cpu % 31;
	template = make_template(data, size);
	reason = msrdev_init(dev, template);
	if (!is_template(template))
		EXPECT(reason != NULL);
	else if (strlen(template) + 9 > PATH_MAX)
		EXPECT(reason != NULL);
	else if (strlen(template) + 11 <= PATH_MAX)
		EXPECT(reason == NULL);
	if (reason == NULL) {
		check_path(dev, template, (int)cpu);
		check_path(dev, template, INT_MAX);
	}
	free(template);
	return 0;
}
