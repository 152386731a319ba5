"""How bench measures: times in turns, counts, memory, and tables of them in Markdown."""
import collections
import math
import os
import re
import shutil
import stat
import statistics
import subprocess
import sys
import tempfile
import time

HERE = os.path.dirname(os.path.abspath(__file__))
ROUNDS = 21
# A job takes part in all rounds if that takes no longer; in 3 at least.
SECONDS_PER_JOB = 15
# A job that is shorter is run several times in a round.
SECONDS_PER_ROUND = 0.05

# A command to time. What it is compared with does the work of this many runs of it.
Job = collections.namedtuple("Job", "words stdin runs status", defaults=("/dev/null", 1, 0))


def output(*command, **options):
    return subprocess.run(command, check=True, capture_output=True, text=True,
                          **options).stdout


def enter_namespace():
    """Starts this program again in a mount namespace of its own, with a /dev of its own."""
    if os.geteuid() != 0:
        sys.exit("bench: needs root, for a mount namespace")
    if "BENCH_NAMESPACE" not in os.environ:
        os.environ["BENCH_NAMESPACE"] = "1"
        os.execvp("unshare", ["unshare", "-m", sys.executable, *sys.argv])
    os.environ.pop("MSR_DEVICE", None)
    subprocess.run(["mount", "--make-rprivate", "/"], check=True)
    new = tempfile.mkdtemp(prefix="msrkit-bench.")
    subprocess.run(["mount", "-t", "tmpfs", "-o", "mode=755", "tmpfs", new], check=True)
    for node in ("null", "urandom"):
        open(f"{new}/{node}", "w").close()
        subprocess.run(["mount", "--bind", f"/dev/{node}", f"{new}/{node}"], check=True)
    for directory in ("cpu", "shm"):
        os.mkdir(f"{new}/{directory}")
    subprocess.run(["mount", "--move", new, "/dev"], check=True)
    os.rmdir(new)


def make_devices(directory, cpus, node=stat.S_IFREG):
    """Fake devices: regular files, whose registers all have one value, or other nodes."""
    for cpu in cpus:
        os.makedirs(f"{directory}/{cpu}")
        os.mknod(f"{directory}/{cpu}/msr", node | 0o600)
        if node == stat.S_IFREG:
            with open(f"{directory}/{cpu}/msr", "wb") as f:
                f.write(b"\x5a" * 4096)


def use_cpus(count):
    """Gives /dev/cpu this many CPUs."""
    subprocess.run(["umount", "-q", "/dev/cpu"], check=False)
    subprocess.run(["mount", "-t", "tmpfs", "tmpfs", "/dev/cpu"], check=True)
    make_devices("/dev/cpu", range(count))


class Meter:
    """Measures commands; work is a folder for its own programs."""

    def __init__(self, work):
        self.work = work
        self.repeat = self.build("repeat", "-static")
        self.cpuid_program = self.build("cpuid", "-static")

    def build(self, name, flags, cc=None, source=None):
        path = f"{self.work}/{name}"
        cc = cc or os.environ.get("CC", "cc")
        subprocess.run([*cc.split(), "-std=gnu17", "-O2", *flags.split(), "-o", path,
                        f"{HERE}/{source or name}.c"], check=True)
        return path

    def seconds(self, job, n=1):
        """Processor time that n runs take."""
        nanoseconds, status = output(self.repeat, str(n), job.stdin, *job.words).split()
        if int(status) != job.status:
            sys.exit(f"bench: exit status {status}, not {job.status}: {' '.join(job.words)[:200]}")
        return int(nanoseconds) / 1e9

    def in_turns(self, jobs):
        """Runs jobs in turns: seconds of each job in each round, a list per name.

        Ratios are to be made within a round, since a machine that others use as well
        is not equally fast from one second to the next.
        """
        plans = {}
        for name, job in jobs.items():
            once = self.seconds(job)
            n = max(1, int(SECONDS_PER_ROUND / once))
            plans[name] = n, min(ROUNDS, max(3, int(SECONDS_PER_JOB / (n * once))))
        taken = {name: [] for name in jobs}
        for i in range(ROUNDS):
            for name, (n, rounds) in plans.items():
                if i < rounds:
                    taken[name].append(self.seconds(jobs[name], n) / n * jobs[name].runs)
        return taken

    def compare(self, title, jobs, bases):
        """Prints the time of each job and its ratio to the ones named."""
        taken = self.in_turns(jobs)
        table(title, "", "time", *(f"/ {base}" for base in bases), "rounds")
        for name, times in taken.items():
            row(name, duration(statistics.median(times)),
                *(short(ratio(times, taken[base])) for base in bases), len(times))

    def instructions(self, *words, stdin="/dev/null"):
        """In user mode, with an empty environment."""
        with open(stdin, "rb") as f:
            done = subprocess.run(
                [shutil.which("valgrind"), "--tool=callgrind",
                 "--callgrind-out-file=/dev/null", *words],
                stdin=f, capture_output=True, text=True, errors="replace", env={}, check=False)
        return int(re.search(r"Collected : (\d+)", done.stderr)[1])

    def system_calls(self, *words):
        """Without the execve that starts the program."""
        log = f"{self.work}/log"
        subprocess.run(["strace", "-o", log, *words], stdout=subprocess.DEVNULL, check=True)
        with open(log, encoding="utf-8") as f:
            return sum(bool(re.match(r"\w+\(", line)) for line in f) - 1

    def cpuids(self, *words):
        """The CPUID instructions of a run, and the seconds that one takes."""
        count, nanoseconds = output(self.cpuid_program, *words).split()
        return int(count), int(nanoseconds) / 1e9

    def kilobytes(self, *words, stdin="/dev/null"):
        """Resident at the end, or the kernel's high-water mark if that is more."""
        with open(stdin, "rb") as f:
            tracer = subprocess.Popen(
                ["strace", "-f", "--seccomp-bpf", "-o", "/dev/null", "-e", "trace=exit_group",
                 "-e", "inject=exit_group:delay_enter=300000", *words],
                stdin=f, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        most = 0
        while tracer.poll() is None:
            try:
                children = read(f"/proc/{tracer.pid}/task/{tracer.pid}/children")
                process = f"/proc/{children.split()[0]}"
                if not os.readlink(f"{process}/exe").endswith("/strace"):
                    most = max(most, kilobytes_in(f"{process}/smaps_rollup", "Rss"),
                               kilobytes_in(f"{process}/status", "VmHWM"))
            except (IndexError, OSError, TypeError):
                pass  # it has not started, or has ended
            time.sleep(0.03)
        return most


def read(path):
    with open(path, encoding="utf-8", errors="replace") as f:
        return f.read()


def kilobytes_in(path, field):
    return int(re.search(rf"^{field}:\s+(\d+)", read(path), re.MULTILINE)[1])


def ratio(times, others):
    return statistics.median(a / b for a, b in zip(times, others))


def short(number):
    """Three digits that count."""
    digits = 2 - math.floor(math.log10(abs(number))) if number else 0
    return f"{number:,.{max(0, digits)}f}"


def duration(seconds):
    return f"{short(seconds)} s" if seconds >= 1 else f"{short(seconds * 1000)} ms"


def table(title, *columns):
    print(f"\n### {title}\n")
    row(*columns)
    row(*["---"] * len(columns))


def row(*cells):
    print("|", " | ".join(f"{cell:,}" if isinstance(cell, int) else cell for cell in cells), "|",
          flush=True)
