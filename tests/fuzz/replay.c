/* Run a target without libFuzzer, once on each file named as an argument. */
#include "tests/fuzz/fuzz.h"

static bool
replay(const char *path)
{
	static char room[65536];
	FILE *file = fopen(path, "rb");
	struct word copy;
	size_t size;

	if (file == NULL) {
		perror(path);
		return false;
	}
	size = fread(room, 1, sizeof room, file);
	EXPECT(size < sizeof room && ferror(file) == 0 && fclose(file) == 0);
	fprintf(stderr, "%s\n", path);
	copy = copy_word(room, size);
	LLVMFuzzerTestOneInput((const uint8_t *)copy.s, size);
	free((char *)copy.s);
	return true;
}

int
main(int argc, char **argv)
{
	for (int i = 1; i < argc; i++)
		if (!replay(argv[i]))
			return 1;
	return argc > 1 ? 0 : 1;
}
