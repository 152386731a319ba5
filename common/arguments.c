#include "common/arguments.h"

#include <errno.h>
#include <stdlib.h>

bool
argument_cpus(const char *program, struct cpulist *list, struct word w)
{
	struct word bad;
	const char *reason;

	cpulist_free(list);
	reason = cpulist_parse(list, w, &bad);
	if (reason != NULL)
		complain_word(program, "CPU", bad, reason);
	return reason == NULL;
}

bool
argument_field(const char *program, struct bitfield *field, const char *s)
{
	const char *reason = bits_parse(word_of(s), field);

	if (reason != NULL)
		complain(program, "bit field '%.256s' %s", s, reason);
	return reason == NULL;
}

bool
argument_device(const char *program, struct msrdev *dev)
{
	const char *template = secure_getenv("MSR_DEVICE");
	const char *reason = msrdev_init(dev, template);

	if (reason != NULL)
		complain(program, "MSR_DEVICE '%.256s' %s", template, reason);
	return reason == NULL;
}

enum exitcode
argument_all_cpus(
    const char *program, struct msrdev *dev, struct cpulist *list, bool all, bool *hinted)
{
	struct failure f = {.op = OP_OPEN, .cpu = NO_CPU_LEFT};

	if (all)
		f.result = msrdev_list(dev, list);
	else if (list->n == 0)
		*list = cpulist_zero();
	if (f.result == 0 && list->n == 0)
		f.result = -ENOENT;
	return f.result == 0 ? EXIT_DONE : complain_device(program, "", dev, &f, hinted);
}
