/*
 * Labels: lines of up to 14 arbitrary bytes, lines of up to 12 after "n: CPU 1: ", and
 * printed labels of any CPU, register and field.
 *
 * proves: common/label.c common/label.h
 * options: -eva-slevel 4000
 * options: -eva-split-return-function label_cut:full,parse_cpus:full,cut_cpu:full
 * options: -eva-split-return-function labels_parse:full,cut_usual_cpu:full
 */
#include "tests/prove/prove.h"

#include "tests/prove/any_list.h"
#include "tests/prove/any_out.h"

#include "common/label.c"

#define MOST 14
#define AFTER 12

static void
cut(struct word line)
{
	struct labels l = {.cpus = {.count = Frama_C_nondet(0, 1)}};
	struct word bad;

	if (labels_parse(&l, line, &bad) != NULL) {
		read_bytes(bad);
		return;
	}
	read_bytes(l.host);
	read_bytes(l.reg);
	read_bytes(l.value);
	/*@ assert l.cpus.used == 0 && l.cpus.hull.first >= 0; */
}

static void
label(void)
{
	const int cpu = Frama_C_interval(0, INT_MAX);
	const uint32_t reg = Frama_C_unsigned_int_interval(0, UINT32_MAX);
	const struct bitfield field = {
	    Frama_C_unsigned_int_interval(0, 63), Frama_C_unsigned_int_interval(0, 63)};

	label_cpu(NULL, cpu);
	label_register(NULL, reg, NULL, NULL);
	label_register(NULL, reg, NULL, &field);
	label_register(NULL, reg, "NAME", NULL);
	label_register(NULL, reg, "NAME", &field);
}

int
main(void)
{
	static const char labels[] = "n: CPU 1: ";

	for (size_t len = 0; len <= MOST; len++) {
		char bytes[ROOM(MOST)];

		cut(any_word(bytes, len));
	}
	for (size_t len = 0; len <= AFTER; len++) {
		char bytes[ROOM(sizeof labels + AFTER)];
		const struct word line = any_word(bytes, sizeof labels - 1 + len);

		memcpy(bytes + 1, labels, sizeof labels - 1);
		cut(line);
	}
	label();
	return 0;
}
