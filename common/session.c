#include "common/session.h"

#include "common/message.h"

#include <errno.h>
#include <stdlib.h>

/* The most bytes of a word that are shown, so that the reason is not truncated. */
#define WORD_BYTES 256

void
reject(unsigned long line, const char *what, struct word w, const char *reason)
{
	const int len = w.len < WORD_BYTES ? (int)w.len : WORD_BYTES;
	uint64_t n;
	const bool hex =
	    number_parse(w, &n) == NUMBER_MALFORMED && number_digits(w, 16, &n) == NUMBER_OK;

	message_at(line, "%s '%.*s' %s%s%.*s%s", what, len, w.s, reason, hex ? " (0x" : "",
	    hex ? len : 0, w.s, hex ? "?)" : "");
	if (line > 0)
		give_up();
	give_up_usage();
}

void
session_select(struct session *s, const char *list)
{
	struct word bad;
	const char *reason;

	s->all = false;
	s->cpus.count = 0;
	reason = cpuset_parse(&s->cpus, word_of(list), true, &bad);
	if (reason != NULL)
		reject(0, "CPU", bad, reason);
}

void
session_select_all(struct session *s)
{
	s->all = true;
	s->cpus.count = 0;
}

struct bitfield
session_field(const char *argument)
{
	struct bitfield field;
	const char *reason = bits_parse(word_of(argument), &field);

	if (reason != NULL)
		die_usage("bit field '%.256s' %s", argument, reason);
	return field;
}

void
session_device(struct session *s)
{
	const char *template = secure_getenv("MSR_DEVICE");
	const char *reason = msrdev_init(&s->dev, template);

	if (reason != NULL)
		die_usage("MSR_DEVICE '%.256s' %s", template, reason);
}

bool
session_start(struct session *s)
{
	struct msrerror e = {.op = OP_OPEN, .cpu = NO_CPU_LEFT};

	if (s->all)
		e.result = msrdev_list(&s->dev, &s->cpus);
	else if (s->cpus.count == 0)
		cpuset_add(&s->cpus, (struct cpurange){0, 0});
	if (e.result == 0 && s->cpus.count == 0)
		e.result = -ENOENT;
	if (e.result != 0)
		session_report(s, 0, &e);
	return e.result == 0;
}

bool
session_skips(const struct session *s, const struct msrerror *e)
{
	/* The kernel removes the device of an offline CPU. */
	const bool gone = e->op == OP_OPEN && (e->result == -ENOENT || e->result == -ENOTDIR);

	return s->all && (gone || e->result == -ENXIO);
}

void
session_fail(struct session *s, enum exitcode status)
{
	if (s->status == EXIT_DONE)
		s->status = status;
}

void
session_report(struct session *s, unsigned long line, const struct msrerror *e)
{
	out_flush(&s->out);
	session_fail(s, msrerror_report(&s->dev, line, e));
}

void
session_report_none(struct session *s)
{
	const struct msrerror none = {.op = OP_OPEN, .result = -ENOENT, .cpu = NO_CPU_LEFT};

	if (s->status == EXIT_DONE)
		session_report(s, 0, &none);
}

int
session_finish(struct session *s)
{
	if (!out_finish(&s->out))
		session_fail(s, EXIT_TROUBLE);
	return (int)s->status;
}
