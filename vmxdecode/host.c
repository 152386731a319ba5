#include "vmxdecode/host.h"

/* Count CPUs without a label. */
static void
count(struct tally *t, const struct span *s)
{
	if (t->count == 0 || s->value < t->lowest)
		t->lowest = s->value;
	if (s->value > t->highest)
		t->highest = s->value;
	t->count += (unsigned long)s->last;
}

void
host_take(struct host *host, const struct spans *spans)
{
	struct place place = {0, 0};
	const struct span *s, *before = NULL, *missing = NULL;
	bool any = false, several = false;

	host->spans = spans;
	host->valued.count = 0;
	memset(host->tallies, 0, sizeof host->tallies);
	for (; (s = spans_at(spans, &place)) != NULL; before = s, place.i++) {
		const struct register_layout *layout = layout_of(series_register(s->series));
		const bool again = before != NULL && before->first == UNLABELLED
		    && series_register(before->series) == series_register(s->series);

		if (series_kind(s->series) == MISSING) {
			several = several || again || s->first != s->last
			    || (missing != NULL && missing->first != s->first);
			missing = s;
		} else if (s->first != UNLABELLED) {
			cpuset_add(&host->valued, (struct cpurange){s->first, s->last});
		} else {
			any = true;
			several = several || again || s->last > 1;
			if (layout != NULL)
				count(&host->tallies[layout - layouts], s);
		}
	}
	cpuset_settle(&host->valued);
	host->is_one = any && !several && host->valued.count == 0;
}

/* Return what is known about a register of the CPUs without a label. */
static struct state
unnamed_state(const struct host *host, uint32_t reg, uint32_t of)
{
	const struct tally *t = &host->tallies[layout_of(reg) - layouts];
	const struct tally *all = &host->tallies[layout_of(of) - layouts];
	const bool is_basic = reg == IA32_VMX_BASIC;

	/* The CPUs cannot be distinguished, so all of them must have the same value. */
	if (t->count > 0 && (host->is_one || t->count == all->count)
	    && (t->lowest == t->highest || (is_basic && t->lowest != 0)))
		return (struct state){GIVEN, t->lowest};
	if (host->is_one && t->count == 0 && spans_has(host->spans, series_of(reg, MISSING)))
		return (struct state){UNREADABLE, 0};
	return (struct state){NOT_GIVEN, 0};
}

struct state
host_state(const struct host *host, uint32_t reg, struct whose whose, int *last)
{
	const struct span *s;

	if (whose.cpu == NO_CPU)
		return unnamed_state(host, reg, whose.reg);
	s = spans_find(host->spans, series_of(reg, VALUES), whose.cpu, last);
	if (s != NULL)
		return (struct state){GIVEN, s->value};
	if (host->spans->any_missing)
		s = spans_find(host->spans, series_of(reg, MISSING), whose.cpu, last);
	return (struct state){s != NULL ? UNREADABLE : NOT_GIVEN, 0};
}

bool
host_has_value(const struct host *host, int cpu, int *last)
{
	struct cpurange r;

	if (host->is_one)
		return true;
	if (!cpuset_range(&host->valued, cpu, &r) || r.first > *last)
		return false;
	if (r.first > cpu)
		r.last = r.first - 1;
	*last = r.last < *last ? r.last : *last;
	return r.first == cpu;
}
