"""Measure times in turns, counts and memory for bench, and print Markdown tables."""
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
# A job runs in as many rounds as fit into this time, but in at least 3.
SECONDS_PER_JOB = 15
# A shorter job runs several times per round.
SECONDS_PER_ROUND = 0.05

# A command to time. The commands compared with it do the work of this many runs of it.
Job = collections.namedtuple("Job", "words stdin runs status", defaults=("/dev/null", 1, 0))


def output(*command, **options):
    return subprocess.run(command, check=True, capture_output=True, text=True,
                          **options).stdout


def enter_namespace():
    """Restart this program in a new mount namespace with a private /dev."""
    if os.geteuid() != 0:
        sys.exit("bench: must run as root, for a mount namespace")
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
    """Make fake devices: regular files whose registers all have one value, or other nodes."""
    for cpu in cpus:
        os.makedirs(f"{directory}/{cpu}")
        os.mknod(f"{directory}/{cpu}/msr", node | 0o600)
        if node == stat.S_IFREG:
            with open(f"{directory}/{cpu}/msr", "wb") as f:
                f.write(b"\x5a" * 4096)


def use_cpus(count):
    """Make /dev/cpu with this many CPUs."""
    subprocess.run(["umount", "-q", "/dev/cpu"], check=False)
    subprocess.run(["mount", "-t", "tmpfs", "tmpfs", "/dev/cpu"], check=True)
    make_devices("/dev/cpu", range(count))


class Meter:
    """Measures commands. Its helper programs are built in the folder work."""

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
        """Return the processor time of n runs."""
        nanoseconds, status = output(self.repeat, str(n), job.stdin, *job.words).split()
        if int(status) != job.status:
            sys.exit(f"bench: exit status {status}, not {job.status}: {' '.join(job.words)[:200]}")
        return int(nanoseconds) / 1e9

    def in_turns(self, jobs):
        """Run jobs in turns. Return the seconds of each round, in one list per name.

        Compute ratios within a round, since the speed of a shared machine changes from
        one second to the next.
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
        """Print the time of each job and its ratio to the named jobs."""
        taken = self.in_turns(jobs)
        table(title, "", "time", *(f"/ {base}" for base in bases), "rounds")
        for name, times in taken.items():
            row(name, duration(statistics.median(times)),
                *(short(ratio(times, taken[base])) for base in bases), len(times))

    def instructions(self, *words, stdin="/dev/null"):
        """Return the number of user-mode instructions in an empty environment."""
        with open(stdin, "rb") as f:
            done = subprocess.run(
                [shutil.which("valgrind"), "--tool=callgrind",
                 "--callgrind-out-file=/dev/null", *words],
                stdin=f, capture_output=True, text=True, errors="replace", env={}, check=False)
        return int(re.search(r"Collected : (\d+)", done.stderr)[1])

    def system_calls(self, *words):
        """Return the number of system calls, without the execve that starts the program."""
        log = f"{self.work}/log"
        subprocess.run(["strace", "-o", log, *words], stdout=subprocess.DEVNULL, check=True)
        with open(log, encoding="utf-8") as f:
            return sum(bool(re.match(r"\w+\(", line)) for line in f) - 1

    def cpuids(self, *words):
        """Return the number of CPUID instructions of a run, and the seconds that one takes."""
        count, nanoseconds = output(self.cpuid_program, *words).split()
        return int(count), int(nanoseconds) / 1e9

    def kilobytes(self, *words, stdin="/dev/null"):
        """Return the resident size at the end, or the kernel's high-water mark if higher."""
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
                pass  # the program has not started, or has ended
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
    """Format a number with three significant digits."""
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
