/*
 * The whole input of vmxdecode, with vmxdecode.c itself between fake streams. The first
 * byte selects the options, the second the size of a read. The rest is the input. To
 * produce long lines, a byte 0x01 and the byte after it are replaced by a run of the
 * byte before.
 *
 * The reference compares every line with every earlier one. It gives the bad lines, and
 * the verdicts with their hosts and CPUs, which -s must print. JSON must be well-formed.
 */
#include "tests/fuzz/streams.h"

#define isatty(fd) ((fd) < 0)
#define main program_main
int program_main(int argc, char **argv);
#include "vmxdecode/vmxdecode.c"

#define MOST 64 /* CPUs of a line */
#define LIMIT 9000 /* of an input with its runs: enough for two overlong lines */

/* A value of a CPU, or one without a CPU label. */
struct value {
	struct word host;
	int64_t cpu; /* -1 if absent */
	uint32_t reg;
	uint64_t value;
	bool seen; /* in the output */
};

struct reference {
	struct value *v;
	size_t n, room;
	bool large; /* a line has so many CPUs that nothing is compared */
	struct stream complaints; /* on stderr, each up to the line number */
	bool bad, nothing;
};

static bool
same_host(const struct value *v, struct word host)
{
	return word_equals(v->host, host);
}

static void
note_bad(struct reference *ref, unsigned long line)
{
	char text[64];

	ref->bad = true;
	if (line > 0)
		append(&ref->complaints, text,
		    (size_t)snprintf(text, sizeof text, "vmxdecode: line %lu: \n", line));
}

/* Find the value that a CPU has already, or NULL. */
static const struct value *
find_value(const struct reference *ref, const struct value *new)
{
	for (size_t i = 0; new->cpu != -1 && i < ref->n; i++) {
		const struct value *v = &ref->v[i];

		if (v->reg == new->reg && v->cpu == new->cpu &&same_host(v, new->host))
			return v;
	}
	return NULL;
}

static void
add_value(struct reference *ref, struct value new)
{
	if (find_value(ref, &new) != NULL)
		return;
	if (ref->n == ref->room) {
		ref->room = ref->room * 2 + 16;
		ref->v = realloc(ref->v, ref->room * sizeof *ref->v);
		EXPECT(ref->v != NULL);
	}
	ref->v[ref->n++] = new;
}

/* Add a value of some CPUs. Return false if it contradicts another. */
static bool
add_values(struct reference *ref, struct value new, const struct cpuset *cpus)
{
	const struct value *v;
	int64_t from = 0;
	int cpu;

	if (cpus->count > MOST)
		ref->large = true;
	if (cpus->count == 0)
		add_value(ref, new);
	if (cpus->count == 0 || ref->large)
		return true;
	while (cpuset_next(cpus, &from, &cpu)) {
		new.cpu = cpu;
		v = find_value(ref, &new);
		if (v != NULL && v->value != new.value)
			return false;
	}
	for (from = 0; cpuset_next(cpus, &from, &cpu);) {
		new.cpu = cpu;
		add_value(ref, new);
	}
	return true;
}

static bool
read_line(struct reference *ref, const struct filter *f, struct word line)
{
	struct input in = {.style = f->input.style, .c = f->input.c, .assumed = f->input.assumed};
	struct reading r = {.reg = 0};
	struct word part;
	const char *reason;
	const bool good = input_parse(&in, line, &r, &part, &reason);
	/* A label alone that is no register is the host. */
	const struct word host = !r.has_reg && r.labels.reg.len > 0 ? r.labels.reg : r.labels.host;

	const bool added = good
	    && add_values(ref, (struct value){host, -1, r.reg, r.value, false}, &r.labels.cpus);

	words_free(&in.words);
	cpuset_free(&r.labels.cpus);
	return good ? added : reason == NULL;
}

static void
read_lines(struct reference *ref, const struct filter *f)
{
	struct word rest = {streams[0].s, streams[0].len};

	for (unsigned long number = 1; rest.len > 0; number++) {
		bool found;
		const struct word w = word_cut(&rest, '\n', &found);

		if (w.len > 4096 || !read_line(ref, f, w))
			note_bad(ref, number);
	}
}

static void
read_raw(struct reference *ref, const struct filter *f)
{
	const struct stream *in = &streams[0];

	for (size_t i = 0; i + 8 <= in->len; i += 8) {
		struct value v = {.host = {"", 0}, .cpu = -1, .reg = f->input.assumed};

		for (size_t j = 8; j-- > 0;)
			v.value = v.value << 8 | (unsigned char)in->s[i + j];
		add_value(ref, v);
	}
	if (in->len % 8 != 0)
		note_bad(ref, 0);
}

/* 0x3a: bits 0 and 2; VM_CR: bits 3 and 4. */
static const char *
verdict_word(const struct value *v)
{
	if (v->reg == 0x3a)
		return v->value % 2 == 0 ? "unlocked" : v->value / 4 % 2 ? "enabled" : "disabled";
	if (v->reg == 0xc0010114)
		return v->value / 16 % 2 == 0 ? "enabled"
		    : v->value / 8 % 2        ? "disabled"
					      : "unlocked";
	return "none";
}

static bool
any_verdict(const struct reference *ref, const char *verdict)
{
	for (size_t i = 0; i < ref->n; i++)
		if (strcmp(verdict_word(&ref->v[i]), verdict) == 0)
			return true;
	return false;
}

static int
status_expected(const struct reference *ref)
{
	if (ref->bad || ref->n == 0)
		return 2;
	return any_verdict(ref, "disabled") ? 1
	    : any_verdict(ref, "unlocked")  ? 3
	    : any_verdict(ref, "enabled")   ? 0
					    : 4;
}

/* Expect one line per bad line on stderr, in order, then the messages about the whole input. */
static void
check_complaints(const struct reference *ref)
{
	struct word want = {ref->complaints.s, ref->complaints.len};
	struct word got = {streams[2].s, streams[2].len};
	bool found;

	while (want.len > 0) {
		const struct word start = word_cut(&want, '\n', &found);
		const struct word line = word_cut(&got, '\n', &found);

		EXPECT(found && line.len > start.len);
		EXPECT(memcmp(line.s, start.s, start.len) == 0);
	}
	if (ref->bad && ref->complaints.len == 0)
		EXPECT(word_begins(word_cut(&got, '\n', &found), "vmxdecode: ") && found);
	if (ref->n == 0)
		EXPECT(word_begins(word_cut(&got, '\n', &found), "vmxdecode: ") && found);
	EXPECT(got.len == 0);
}

/* Mark the values of a host that the output shows: of a CPU, or (-1) count without a label. */
static void
see(struct reference *ref, struct word host, struct word verdict, int64_t cpu, uint64_t count)
{
	uint64_t seen = 0;

	for (size_t i = 0; i < ref->n; i++) {
		struct value *v = &ref->v[i];

		if (v->cpu != cpu || !same_host(v, host) || !same_word(verdict, verdict_word(v)))
			continue;
		/* A CPU with the same verdict for both registers has one line. */
		EXPECT(!v->seen);
		v->seen = true;
		seen++;
	}
	EXPECT(cpu == -1 ? seen == count : seen > 0);
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
		EXPECT(to.value - from.value < ref->n);
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

/* Parse "[hosts: ][CPU list: |N unnamed CPUs: ]verdict". */
static void
see_line(struct reference *ref, struct word line)
{
	struct word label = {"", 0}, hosts = {"", 0}, who = {"", 0};

	while (cut_part(&line, &label)) {
		if (word_begins(label, "CPU ") || memchr(label.s, ' ', label.len) != NULL)
			who = label;
		else
			hosts = label;
	}
	if (hosts.len == 0)
		see_host(ref, hosts, line, who);
	else
		see_hosts(ref, hosts, line, who);
}

static void
check_short(struct reference *ref)
{
	struct word rest = {streams[1].s, streams[1].len};
	bool found;

	for (size_t i = 0; i < ref->n; i++) {
		const struct word host = ref->v[i].host;

		/* A name with a comma or a bracket looks like a folded one. */
		for (size_t j = 0; j < host.len; j++)
			if (memchr(",[]", host.s[j], 3) != NULL)
				return;
	}
	while (rest.len > 0) {
		const struct word line = word_cut(&rest, '\n', &found);

		EXPECT(found);
		see_line(ref, line);
	}
	for (size_t i = 0; i < ref->n; i++)
		EXPECT(ref->v[i].seen || strcmp(verdict_word(&ref->v[i]), "none") == 0);
}

static void json_value(struct word *w);

static void
json_expect(struct word *w, const char *text)
{
	EXPECT(word_begins(*w, text));
	*w = word_skip(*w, strlen(text));
}

/* Check UTF-8 by the decoded value: no overlong forms, no surrogates. */
static void
json_character(struct word *w)
{
	static const uint32_t least[] = {0, 0, 0x80, 0x800, 0x10000};
	const unsigned char first = (unsigned char)w->s[0];
	const size_t n = first < 0x80 ? 1 : first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4;
	uint32_t code = n == 1 ? first : first & (0x7fU >> n);

	EXPECT(first >= 0x20 && (first < 0x80 || first >= 0xc0) && n <= w->len);
	for (size_t i = 1; i < n; i++) {
		EXPECT(((unsigned char)w->s[i] & 0xc0) == 0x80);
		code = code << 6 | ((unsigned char)w->s[i] & 0x3f);
	}
	EXPECT(n == 1 || code >= least[n]);
	EXPECT(code <= 0x10ffff && (code < 0xd800 || code > 0xdfff));
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
	char start[64];
	const char *worst = any_verdict(ref, "disabled") ? "\"disabled\""
	    : any_verdict(ref, "unlocked")               ? "\"unlocked\""
	    : any_verdict(ref, "enabled")                ? "\"enabled\""
							 : "null";

	if (ref->n == 0) {
		EXPECT(w.len == 0);
		return;
	}
	snprintf(start, sizeof start, "{\"verdict\":%s,\"groups\":[{", worst);
	EXPECT(word_begins(w, start));
	json_value(&w);
	EXPECT(same_word(w, "\n"));
}

static bool
is_raw(const struct filter *f)
{
	return f->input.style == 'r' && !f->input.c;
}

static void
check(struct filter *f)
{
	struct reference ref = {.n = 0};
	int status;

	if (is_raw(f))
		read_raw(&ref, f);
	else
		read_lines(&ref, f);
	streams_rewind();
	out_init(&f->out, STDOUT_FILENO);
	status = (int)decode(f);
	out_flush(&f->out);
	EXPECT(f->out.error == 0);
	if (ref.large) {
		free(ref.complaints.s);
		free(ref.v);
		return;
	}
	EXPECT(status == status_expected(&ref));
	check_complaints(&ref);
	if (f->output == 's')
		check_short(&ref);
	else if (f->output == 'J')
		check_json(&ref);
	else
		EXPECT((streams[1].len > 0) == (f->output == 0 && ref.n > 0));
	free(ref.complaints.s);
	free(ref.v);
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
	f.reading = (struct reading){.reg = 0};
	f.trouble = false;
	chunk = take_byte(&data, &size);
	chunk = chunk < 64 ? chunk + 1 : chunk * 300;
	expand_runs(data, size);
	check(&f);
	return 0;
}
