/*
 * The whole input of vmxdecode, with vmxdecode.c itself between fake streams. The first
 * byte selects the options, the second the size of a read. The rest is the input. To
 * produce long lines, a byte 0x01 and the byte after it are replaced by a run of the
 * byte before.
 *
 * The reference parses each line separately, and compares its values with those of all
 * earlier lines. It determines the verdict of each CPU. This gives all messages, and the
 * verdicts with their hosts and CPUs, which -s must print. JSON must be well-formed.
 */
#include "tests/fuzz/streams.h"

#include "common/memory.h"

#define isatty(fd) ((fd) < 0)
#define main program_main
int program_main(int argc, char **argv);
#include "vmxdecode/vmxdecode.c"

#define MOST 16 /* CPUs on a line */
#define LIMIT 9000 /* of an input with its runs: enough for two overlong lines */
#define SVM 0xc0010114
#define DOUBT "does not define: is it another register?"

/* A value of a CPU, or of one without a CPU label; or a register that a CPU lacks. */
struct fact {
	uint32_t host;
	int64_t cpu; /* -1 if absent */
	uint32_t reg;
	bool missing;
	uint64_t value;
	bool one; /* its host's lines without a CPU label, and its messages, are about one CPU */
};

/* A verdict, or why there is none, which the output must contain for this host and CPU. */
struct shown {
	uint32_t host;
	int64_t cpu;
	struct word what;
	bool seen;
};

struct reference {
	struct input in; /* parses one line at a time, and keeps the hosts */
	struct fact *v;
	size_t n, room;
	struct shown *shown;
	size_t shown_count, shown_room;
	bool large; /* a line has so many CPUs that nothing is compared */
	struct stream messages; /* on stderr, while the input is read */
	unsigned long bad_lines;
	bool bad, doubted, any;
	int worst;
};

#define GIVEN_BUT "unknown: the registers given cannot be read or give no verdict; ask for "
static const char *const unknown[] = {"unknown: neither 0x3a nor 0xc0010114 can be read",
    GIVEN_BUT "0x3a, too (Intel)", GIVEN_BUT "0xc0010114, too (AMD)"};
static const char *const verdicts[] = {"none", "enabled", "unlocked", "absent", "disabled"};

static void
show(struct reference *ref, uint32_t host, int64_t cpu, const char *what)
{
	ref->shown =
	    memory_grow(ref->shown, ref->shown_count, &ref->shown_room, sizeof *ref->shown);
	ref->shown[ref->shown_count++] =
	    (struct shown){host, cpu, copy_word(what, strlen(what)), false};
}

/* Append text, without what a terminal must not receive. */
static void
append_clean(struct stream *to, struct word w)
{
	while (w.len > 0) {
		uint32_t code;
		size_t n = character_length(w, &code);

		if (n == 0)
			code = (unsigned char)w.s[0];
		n = n == 0 ? 1 : n;
		append(to, code < 0x20 || (code >= 0x7f && code < 0xa0) ? "?" : w.s,
		    code < 0x20 || (code >= 0x7f && code < 0xa0) ? 1 : n);
		w = word_skip(w, n);
	}
}

static void
note_bad(struct reference *ref, unsigned long line, const struct rejection *why)
{
	struct stream text = {.len = 0};
	char number[64];
	bool known = false;

	ref->bad = true;
	ref->bad_lines++;
	append(&text, "", 0);
	if (why->bad.s != NULL) {
		append(&text, "'", 1);
		append_clean(&text, why->bad);
		append(&text, "' ", 2);
	}
	append_clean(&text, word_of(why->reason));
	if (why->host == NO_WORD) {
		append(&ref->messages, number,
		    (size_t)snprintf(number, sizeof number, "vmxdecode: line %lu: ", line));
		append(&ref->messages, text.s, text.len);
		append(&ref->messages, "\n", 1);
	}
	for (size_t i = 0; i < ref->shown_count; i++)
		known = known
		    || (ref->shown[i].host == why->host && same_word(ref->shown[i].what, text.s));
	if (why->host != NO_WORD && !known)
		show(ref, why->host, -1, text.s);
	free(text.s);
}

/* Return what is known about a register of a CPU with a label, or NULL. */
static const struct fact *
find_fact(const struct reference *ref, uint32_t host, int64_t cpu, uint32_t reg)
{
	for (size_t i = 0; cpu != -1 && i < ref->n; i++) {
		const struct fact *v = &ref->v[i];

		if (v->reg == reg && v->cpu == cpu && v->host == host)
			return v;
	}
	return NULL;
}

/* Add what a line states about some CPUs. Return false if it contradicts another line. */
static bool
add_facts(struct reference *ref, struct fact new, const struct cpuset *cpus)
{
	const struct fact *v;
	int64_t from = 0;
	int cpu = -1;
	bool more = true;

	ref->large = ref->large || cpus->count > MOST;
	while (!ref->large && cpuset_next(cpus, &from, &cpu)) {
		v = find_fact(ref, new.host, cpu, new.reg);
		if (v != NULL && (v->missing != new.missing || v->value != new.value))
			return false;
	}
	for (from = 0; !ref->large && more; more = cpus->count > 0) {
		if (cpus->count > 0 && !cpuset_next(cpus, &from, &cpu))
			break;
		new.cpu = cpu;
		if (find_fact(ref, new.host, cpu, new.reg) == NULL) {
			ref->v = memory_grow(ref->v, ref->n, &ref->room, sizeof *ref->v);
			ref->v[ref->n++] = new;
		}
	}
	return true;
}

/* Add the content of a good line, and remove it from the hosts. */
static bool
take_spans(struct reference *ref, uint32_t *host)
{
	struct fact new = {.host = NO_WORD};
	struct cpuset cpus = {.count = 0};
	bool good = true;

	for (uint32_t i = 0; i < ref->in.words.used; i = words_next(&ref->in.words, i)) {
		struct spans *spans = &ref->in.words.entries[i].spans;
		struct place place = {0, 0};

		for (const struct span *s; (s = spans_at(spans, &place)) != NULL; place.i++) {
			if (s->first != UNLABELLED && series_kind(s->series) == LABELLED)
				continue;
			new = (struct fact){i, -1, series_register(s->series),
			    series_kind(s->series) == MISSING, s->value, false};
			if (s->first != UNLABELLED)
				cpuset_add(&cpus, (struct cpurange){s->first, s->last});
		}
		spans_free(spans);
		*spans = (struct spans){.count = 0};
	}
	cpuset_settle(&cpus);
	if (new.host != NO_WORD)
		good = add_facts(ref, new, &cpus);
	ref->any = ref->any || new.host != NO_WORD;
	cpuset_free(&cpus);
	*host = new.host;
	return good;
}

static void
expect_doubt(struct reference *ref, const char *unit, unsigned long number)
{
	char text[200];

	if (ref->in.doubted == 0 || ref->doubted)
		return;
	ref->doubted = true;
	append(&ref->messages, text,
	    (size_t)snprintf(text, sizeof text,
		"vmxdecode: %s %lu: 0x%llx has bits that %s " DOUBT "%s\n", unit, number,
		(unsigned long long)ref->in.doubted,
		ref->in.assumed == SVM ? "VM_CR" : "IA32_FEATURE_CONTROL",
		ref->in.assumed == SVM ? "" : " (--svm for AMD's VM_CR)"));
}

static void
read_line(struct reference *ref, struct word line, unsigned long number)
{
	struct rejection why = {{NULL, 0}, "is longer than 4096 bytes", NO_WORD};
	const bool is_long = line.len > 4096;
	uint32_t host;

	if (number == 1 && word_begins(line, "\xef\xbb\xbf"))
		line = word_skip(line, 3);
	if (is_long)
		why.host = input_host(&ref->in, line);
	if (is_long || !input_take(&ref->in, line, &why)) {
		note_bad(ref, number, &why);
	} else if (!take_spans(ref, &host)) {
		why = (struct rejection){{NULL, 0},
		    "contradicts an earlier line for the same CPU and register",
		    ref->in.words.entries[host].len > 0 ? host : NO_WORD};
		note_bad(ref, number, &why);
	}
	expect_doubt(ref, "line", number);
}

static void
read_lines(struct reference *ref)
{
	struct word rest = {streams[0].s, streams[0].len};

	for (unsigned long number = 1; rest.len > 0; number++) {
		bool found;

		read_line(ref, word_cut(&rest, '\n', &found), number);
	}
}

static void
read_raw(struct reference *ref)
{
	static const char odd[] = "vmxdecode: the length of the input is not a multiple of 8\n";
	const struct stream *in = &streams[0];
	uint32_t host;

	for (size_t i = 0; i + 8 <= in->len; i += 8) {
		uint64_t value = 0;

		for (size_t j = 8; j-- > 0;)
			value = value << 8 | (unsigned char)in->s[i + j];
		input_take_value(&ref->in, value);
		EXPECT(take_spans(ref, &host));
		expect_doubt(ref, "value", (unsigned long)(i / 8 + 1));
	}
	ref->bad = in->len % 8 != 0;
	append(&ref->messages, odd, ref->bad ? strlen(odd) : 0);
}

/* Return whether a host's lines without a CPU label, and its messages, are about one CPU. */
static bool
is_one(const struct reference *ref, uint32_t host)
{
	bool any = false;

	for (size_t i = 0; i < ref->n; i++) {
		const struct fact *v = &ref->v[i];

		if (v->host != host)
			continue;
		if (v->cpu != -1 && !v->missing)
			return false;
		any = any || v->cpu == -1;
		for (size_t j = 0; j < i; j++) {
			const struct fact *w = &ref->v[j];

			if (w->host == host
			    && (v->missing && w->missing ? v->cpu != w->cpu : v->reg == w->reg))
				return false;
		}
	}
	return any;
}

/* Return what is known about a register of a CPU, or of CPUs without a label that have another. */
static struct state
state_of(const struct reference *ref, const struct fact *of, uint32_t reg)
{
	const struct fact *v = find_fact(ref, of->host, of->cpu, reg);
	struct state state = {NOT_GIVEN, 0};
	size_t have = 0, all = 0;
	bool alike = true, zero = false, missing = false;

	if (v != NULL)
		return (struct state){v->missing ? UNREADABLE : GIVEN, v->value};
	if (of->cpu != -1 && !of->one)
		return state;
	for (size_t i = 0; i < ref->n; i++) {
		v = &ref->v[i];
		if (v->host != of->host)
			continue;
		missing = missing || (of->one && v->missing && v->reg == reg);
		if (v->cpu != -1)
			continue;
		all += v->reg == of->reg;
		if (v->reg != reg)
			continue;
		alike = alike && (have == 0 || v->value == state.value);
		zero = zero || v->value == 0;
		state.value = v->value;
		have++;
	}
	if (have > 0 && (of->one || have == all) && (alike || (reg == 0x480 && !zero)))
		return (struct state){GIVEN, state.value};
	return (struct state){missing && have == 0 ? UNREADABLE : NOT_GIVEN, 0};
}

/* Determine the verdict of a CPU: bits 0 and 2 of 0x3a, or bits 3 and 4 of VM_CR. */
static int
judge_value(const struct reference *ref, const struct fact *v)
{
	const struct state vt = state_of(ref, v, 0x3a), svm = state_of(ref, v, SVM);
	const struct state basic = state_of(ref, v, 0x480);

	if (v->reg == SVM && v->value == 0 && (vt.known == GIVEN || basic.value != 0))
		return 0;
	if (v->reg == SVM)
		return v->value / 16 % 2 == 0 ? 1 : v->value / 8 % 2 ? 4 : 2;
	if (v->reg != 0x3a || (v->value == 0 && basic.value == 0 && svm.value != 0))
		return 0;
	if (basic.known != NOT_GIVEN && basic.value == 0)
		return 3;
	return v->value % 2 == 0 ? 2 : v->value / 4 % 2 ? 1 : 4;
}

/* Record a CPU that lacks a register and is unknown. */
static void
judge_missing(struct reference *ref, const struct fact *v)
{
	const struct state vt = state_of(ref, v, 0x3a), svm = state_of(ref, v, SVM);
	bool has_value = v->one;

	if (vt.known == GIVEN || svm.known == GIVEN)
		return;
	for (size_t i = 0; i < ref->n; i++) {
		const struct fact *w = &ref->v[i];

		if (w->host != v->host || w->cpu != v->cpu)
			continue;
		if (w->missing && w < v)
			return; /* already recorded */
		has_value = has_value || !w->missing;
	}
	if (has_value && vt.known == NOT_GIVEN && svm.known == NOT_GIVEN)
		return;
	ref->bad = true;
	show(ref, v->host, v->one ? -1 : v->cpu,
	    unknown[vt.known == NOT_GIVEN    ? 1
		    : svm.known == NOT_GIVEN ? 2
					     : 0]);
}

/* Record what the output must show for each CPU. */
static void
judge_all(struct reference *ref)
{
	for (size_t i = 0; i < ref->n; i++)
		ref->v[i].one = i > 0 && ref->v[i].host == ref->v[i - 1].host
		    ? ref->v[i - 1].one
		    : is_one(ref, ref->v[i].host);
	for (size_t i = 0; i < ref->n; i++) {
		const struct fact *v = &ref->v[i];
		const int verdict = v->missing ? 0 : judge_value(ref, v);
		const struct fact *other =
		    find_fact(ref, v->host, v->cpu, v->reg == 0x3a ? SVM : 0x3a);

		ref->worst = verdict > ref->worst ? verdict : ref->worst;
		if (v->missing)
			judge_missing(ref, v);
		/* A CPU with the same verdict for both registers has one line. */
		else if (verdict != 0
		    && (other == NULL || other->missing || other > v
			|| judge_value(ref, other) != verdict))
			show(ref, v->host, v->cpu, verdicts[verdict]);
	}
}

static int
status_expected(const struct reference *ref)
{
	static const int statuses[] = {4, 0, 3, 1, 1};

	return ref->bad || !ref->any ? 2 : statuses[ref->worst];
}

/* Mark a host's CPU as shown or, if cpu is -1, count CPUs without a label. */
static void
see(struct reference *ref, struct word host, struct word what, int64_t cpu, uint64_t count)
{
	uint64_t seen = 0;

	for (size_t i = 0; i < ref->shown_count; i++) {
		struct shown *v = &ref->shown[i];

		if (v->cpu != cpu || !word_equals(v->what, what)
		    || !word_equals(entry_text(&ref->in.words.entries[v->host]), host))
			continue;
		EXPECT(!v->seen);
		v->seen = true;
		seen++;
	}
	EXPECT(seen == count);
}

/* Mark every CPU of a list such as "0-7,9". */
static void
see_cpus(struct reference *ref, struct word host, struct word verdict, struct word list)
{
	bool more = true, is_range;
	int64_t before = -2;

	while (more) {
		struct word last = word_cut(&list, ',', &more);
		const struct word first = word_cut(&last, '-', &is_range);
		const struct big from = big_digits(first, 10);
		const struct big to = is_range ? big_digits(last, 10) : from;

		EXPECT(from.is_number && to.is_number && from.value <= to.value);
		EXPECT((int64_t)from.value > before + 1);
		for (uint64_t cpu = from.value; cpu <= to.value; cpu++)
			see(ref, host, verdict, (int64_t)cpu, 1);
		before = (int64_t)to.value;
	}
}

static void
see_host(struct reference *ref, struct word host, struct word verdict, struct word who)
{
	if (word_begins(who, "CPU "))
		see_cpus(ref, host, verdict, word_skip(who, 4));
	else if (who.len > 0)
		see(ref, host, verdict, -1,
		    big_digits((struct word){who.s, strcspn(who.s, " ")}, 10).value);
	else
		see(ref, host, verdict, -1, 1);
}

/* Mark each host of a folded name such as node[1-6,8]. */
static void
see_folded(struct reference *ref, struct word prefix, struct word ranges, struct word suffix,
    struct word verdict, struct word who)
{
	bool more = true, is_range;

	while (more) {
		struct word last = word_cut(&ranges, ',', &more);
		const struct word first = word_cut(&last, '-', &is_range);
		const int width = (int)first.len;
		const struct big from = big_digits(first, 10);
		const struct big to = is_range ? big_digits(last, 10) : from;
		char *host = malloc(prefix.len + first.len + suffix.len + 64);

		EXPECT(host != NULL && from.is_number && to.is_number);
		EXPECT(to.value - from.value < ref->shown_count);
		for (uint64_t i = 0; i <= to.value - from.value; i++) {
			size_t len = prefix.len;

			memcpy(host, prefix.s, len);
			if (is_range) {
				len += (size_t)sprintf(host + len, "%0*llu", width,
				    (unsigned long long)(from.value + i));
			} else {
				memcpy(host + len, first.s, first.len);
				len += first.len;
			}
			memcpy(host + len, suffix.s, suffix.len);
			see_host(ref, (struct word){host, len + suffix.len}, verdict, who);
		}
		free(host);
	}
}

static void
see_hosts(struct reference *ref, struct word hosts, struct word verdict, struct word who)
{
	bool found, more = true;

	while (more) {
		struct word rest = hosts, prefix;
		const size_t plain = strcspn(hosts.s, "[,");

		if (plain < hosts.len && hosts.s[plain] == '[') {
			prefix = word_cut(&rest, '[', &found);
			hosts = rest;
			rest = word_cut(&hosts, ']', &found);
			EXPECT(found);
			see_folded(ref, prefix, rest, word_cut(&hosts, ',', &more), verdict, who);
		} else {
			see_host(ref, word_cut(&hosts, ',', &more), verdict, who);
		}
	}
}

/* Cut off the part before the first ": ". Return false if there is none. */
static bool
cut_part(struct word *line, struct word *part)
{
	const char *end = memmem(line->s, line->len, ": ", 2);

	if (end == NULL)
		return false;
	*part = (struct word){line->s, (size_t)(end - line->s)};
	*line = word_skip(*line, part->len + 2);
	return true;
}

/* Parse "[hosts: ][CPU list: |N unnamed CPUs: ]" at the beginning of a line. */
static void
see_labels(struct reference *ref, struct word line, struct word what)
{
	struct word label = {"", 0}, hosts = {"", 0}, who = {"", 0};

	while (cut_part(&line, &label)) {
		if (word_begins(label, "CPU ") || memchr(label.s, ' ', label.len) != NULL)
			who = label;
		else
			hosts = label;
	}
	EXPECT(line.len == 0);
	if (hosts.len == 0)
		see_host(ref, hosts, what, who);
	else
		see_hosts(ref, hosts, what, who);
}

/* Return whether every host can be recognised in the output. */
static bool
has_plain_hosts(const struct reference *ref)
{
	const struct words *words = &ref->in.words;

	for (uint32_t i = 0; i < words->used; i = words_next(words, i)) {
		const struct word host = entry_text(&words->entries[i]);

		/* A name with a comma or a bracket looks like a folded one. */
		for (size_t j = 0; j < host.len; j++)
			if ((unsigned char)host.s[j] >= 0x80 || memchr(",[]", host.s[j], 3) != NULL)
				return false;
	}
	return true;
}

static void
check_short(struct reference *ref)
{
	struct word rest = {streams[1].s, streams[1].len};
	bool found;

	while (rest.len > 0) {
		const struct word line = word_cut(&rest, '\n', &found);
		size_t n = line.len;

		EXPECT(found);
		while (n > 0 && line.s[n - 1] != ' ')
			n--;
		see_labels(ref, (struct word){line.s, n}, word_skip(line, n));
	}
}

/* Split a message at the end into its labels and its text, which may be that of a bad line. */
static void
see_message(struct reference *ref, struct word line)
{
	struct word hosts;

	for (size_t i = 0; i < 3; i++) {
		const size_t n = line.len - strlen(unknown[i]);

		if (line.len >= strlen(unknown[i]) && same_word(word_skip(line, n), unknown[i])) {
			see_labels(ref, (struct word){line.s, n}, word_skip(line, n));
			return;
		}
	}
	EXPECT(cut_part(&line, &hosts));
	see_hosts(ref, hosts, line, (struct word){"", 0});
}

/* Expect the messages in their order, then those at the end, which are folded. */
static void
check_messages(struct reference *ref)
{
	static const char no_value[] = "vmxdecode: no value on standard input\n";
	const struct stream *want = &ref->messages;
	struct word got = {streams[2].s, streams[2].len};
	bool found;

	append(&ref->messages, no_value, ref->any ? 0 : strlen(no_value));
	EXPECT(got.len >= want->len && memcmp(got.s, want->s, want->len) == 0);
	got = word_skip(got, want->len);
	while (got.len > 0) {
		const struct word line = word_cut(&got, '\n', &found);

		EXPECT(found && word_begins(line, "vmxdecode: "));
		if (has_plain_hosts(ref))
			see_message(ref, word_skip(line, strlen("vmxdecode: ")));
	}
}

/* Expect that all bad lines and unknown CPUs were shown and, with -s, all verdicts. */
static void
check_shown(const struct reference *ref, bool is_short)
{
	for (size_t i = 0; i < ref->shown_count; i++) {
		const struct shown *v = &ref->shown[i];
		bool is_verdict = false;

		for (size_t j = 0; j < 5; j++)
			is_verdict = is_verdict || same_word(v->what, verdicts[j]);
		EXPECT(v->seen == (is_short || !is_verdict));
	}
}

/* Expect no byte that controls a terminal. */
static void
check_characters(const struct stream *stream)
{
	struct word w = {stream->s, stream->len};
	uint32_t code;

	while (w.len > 0) {
		const size_t n = character_length(w, &code);

		if (n == 0)
			code = (unsigned char)w.s[0];
		EXPECT(code == '\n' || (code >= 0x20 && code < 0x7f) || code >= 0xa0);
		w = word_skip(w, n == 0 ? 1 : n);
	}
}

static void json_value(struct word *w);

static void
json_expect(struct word *w, const char *text)
{
	EXPECT(word_begins(*w, text));
	*w = word_skip(*w, strlen(text));
}

static void
json_character(struct word *w)
{
	uint32_t code;
	const size_t n = character_length(*w, &code);

	EXPECT(n > 0 && code >= 0x20);
	*w = word_skip(*w, n);
}

static void
json_text(struct word *w)
{
	json_expect(w, "\"");
	while (!word_begins(*w, "\"")) {
		EXPECT(w->len > 0);
		if (word_begins(*w, "\\")) {
			EXPECT(w->len > 1 && memchr("\"\\", w->s[1], 2) != NULL);
			*w = word_skip(*w, 1);
		}
		json_character(w);
	}
	json_expect(w, "\"");
}

static void
json_list(struct word *w, const char *open, const char *close)
{
	bool first = true;

	json_expect(w, open);
	for (; !word_begins(*w, close); first = false) {
		if (!first)
			json_expect(w, ",");
		if (close[0] == '}') {
			json_text(w);
			json_expect(w, ":");
		}
		json_value(w);
	}
	json_expect(w, close);
}

static void
json_value(struct word *w)
{
	size_t digits = 0;

	if (word_begins(*w, "{")) {
		json_list(w, "{", "}");
	} else if (word_begins(*w, "[")) {
		json_list(w, "[", "]");
	} else if (word_begins(*w, "\"")) {
		json_text(w);
	} else if (word_begins(*w, "t")) {
		json_expect(w, "true");
	} else if (word_begins(*w, "f")) {
		json_expect(w, "false");
	} else if (word_begins(*w, "n")) {
		json_expect(w, "null");
	} else {
		while (digits < w->len && w->s[digits] >= '0' && w->s[digits] <= '9')
			digits++;
		EXPECT(digits > 0 && (digits == 1 || w->s[0] != '0'));
		*w = word_skip(*w, digits);
	}
}

static void
check_json(const struct reference *ref)
{
	struct word w = {streams[1].s, streams[1].len};
	char start[64], end[64];
	size_t values = 0, unknowns = 0;

	for (size_t i = 0; i < ref->n; i++)
		values += !ref->v[i].missing;
	for (size_t i = 0; i < ref->shown_count; i++)
		unknowns += word_begins(ref->shown[i].what, "unknown: ");
	if (!ref->any) {
		EXPECT(w.len == 0);
		return;
	}
	snprintf(start, sizeof start, ref->worst == 0 ? "{\"verdict\":null" : "{\"verdict\":\"%s\"",
	    verdicts[ref->worst]);
	EXPECT(word_begins(w, start));
	w = word_skip(w, strlen(start));
	EXPECT(word_begins(w, values > 0 ? ",\"groups\":[{" : ",\"groups\":[],\"unknown\":[{"));
	snprintf(end, sizeof end, "%s],\"bad_lines\":%lu}\n", unknowns > 0 ? "}" : "\"unknown\":[",
	    ref->bad_lines);
	EXPECT(w.len > strlen(end) && same_word(word_skip(w, w.len - strlen(end)), end));
	w = (struct word){streams[1].s, streams[1].len};
	json_value(&w);
	EXPECT(same_word(w, "\n"));
}

static void
run(struct filter *f, struct reference *ref)
{
	int status;

	streams_rewind();
	out_init(&f->out, STDOUT_FILENO);
	status = (int)decode(f);
	out_flush(&f->out);
	EXPECT(f->out.error == 0);
	check_characters(&streams[1]);
	check_characters(&streams[2]);
	if (ref->large)
		return;
	EXPECT(status == status_expected(ref));
	check_messages(ref);
	if (f->output == 's' && has_plain_hosts(ref))
		check_short(ref);
	if (has_plain_hosts(ref))
		check_shown(ref, f->output == 's');
	if (f->output == 'J')
		check_json(ref);
}

static void
check(struct filter *f)
{
	struct reference ref = {
	    .in = {.style = f->input.style, .c = f->input.c, .assumed = f->input.assumed}};

	input_init(&ref.in);
	if (f->input.style == 'r' && !f->input.c)
		read_raw(&ref);
	else
		read_lines(&ref);
	if (!ref.large)
		judge_all(&ref);
	run(f, &ref);
	for (size_t i = 0; i < ref.shown_count; i++)
		free((char *)ref.shown[i].what.s);
	free(ref.shown);
	free(ref.v);
	free(ref.messages.s);
	input_free(&ref.in);
}

/* Set standard input, with runs expanded. */
static void
expand_runs(const uint8_t *data, size_t size)
{
	struct stream *in = &streams[0];

	in->len = 0;
	append(in, "", 0);
	for (size_t i = 0; i < size && in->len < LIMIT; i++) {
		char run[16 * UINT8_MAX];
		const size_t n = i + 1 < size ? 16 * (size_t)data[i + 1] : 0;

		if (data[i] != 1 || i == 0) {
			append(in, data + i, 1);
			continue;
		}
		memset(run, data[i - 1], n);
		append(in, run, n);
		i++;
	}
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	const unsigned choice = take_byte(&data, &size);
	static struct filter f;

	f.input = (struct input){.style = "xduorxxx"[choice % 8],
	    .c = (choice & 8) != 0,
	    .assumed = choice >= 128 ? VM_CR : IA32_FEATURE_CONTROL};
	f.output = "ssssJJ\0q"[choice >> 4 & 7];
	f.bad = (struct badlines){.count = 0};
	f.doubted = f.trouble = false;
	chunk = take_byte(&data, &size);
	chunk = chunk < 64 ? chunk + 1 : chunk * 300;
	expand_runs(data, size);
	check(&f);
	return 0;
}
