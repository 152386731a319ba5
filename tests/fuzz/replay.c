/* Runs a target without libFuzzer, once on each file that is named. */
#include "tests/fuzz/fuzz.h"

static bool
replay(const char *path)
{
	FILE *file = fopen(path, "rb");
	uint8_t *data = NULL;
	size_t size = 0, n = 0;

	if (file == NULL) {
		perror(path);
		return false;
	}
	fprintf(stderr, "%s\n", path);
	do {
		size += n;
		data = realloc(data, size + 4096);
		EXPECT(data != NULL);
	} while ((n = fread(data + size, 1, 4096, file)) > 0);
	EXPECT(fclose(file) == 0);
	data = realloc(data, size > 0 ? size : 1);
	EXPECT(data != NULL);
	LLVMFuzzerTestOneInput(data, size);
	free(data);
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
