#!/usr/bin/env python3
"""Compare the table of register names with another list of registers.

usage: check-names.py LIST TABLE.c

LIST is Linux's msr-index.h, for the rows without a source, data/registers.tsv,
for the rows with one, or data/models.tsv, for the names with several numbers.
The form of every row is checked as well.

The header alone decides which macros are registers. A macro is a register if
all of this holds:
  - it takes no arguments and its name begins with MSR_;
  - its value is one hexadecimal number of at most 32 bits, the name of another
    register, or (register + number): the header writes bits and masks with
    BIT(), GENMASK(), <<, | or ~, and bit numbers and counts in decimal;
  - its name does not end in a word of FIELD.
No other macro of the header may be a row. Names are compared without regard
to case and a leading MSR_, as rdmsr looks them up.

In registers.tsv, names are spelled exactly as in the table. Each line must have
a row, and each row with a source must have a line. The same holds for
models.tsv and the rows whose source is "SDM 4, models". Its models end the
row's text, in parentheses.
"""
import re
import sys

FIELD = re.compile(r"_(BITS?|BIT\d+|RSVD|SCALE|SHIFT|OFFSET|SIZE|VALUE)$")
HEX = re.compile(r"0[xX]0*([0-9a-fA-F]{1,8})[uUlL]*$")
SUM = re.compile(r"(\w+)\s*\+\s*(0[xX][0-9a-fA-F]+|\d+)$")
ROW = re.compile(r'\t\{0x([0-9a-f]{8}), "([^"]*)", "([^"]*)"\},'
                 r"(?: /\* (.*) \*/)?$")
NAME = re.compile(r"[A-Z][A-Za-z0-9_]*$")    # names_find_exact requires the capital
TEXT = re.compile(r"[!-\[\]-~]([ -\[\]-~]*[!-+/-\[\]-~])?$")  # no backslash, no final stop
SOURCE = re.compile(r"(SDM \d, \S+|APM \d, \S+|Linux [\d.]+)$")
NAME_MAX, TEXT_MAX = 37, 49     # one less than the arrays of the row type, for the NUL
NAMES_ALIKE = 3
MODELS = "SDM 4, models"
# Names of one model that have several numbers.
TWO_PLACES = {"IA32_PMC0", *(f"{name}{n}" for name in ("PERFEVTSEL", "PERFCTR") for n in range(4))}


def key(name):
    return name.upper().removeprefix("MSR_")


def macros(path):
    """Return the body of each macro of the header, or None if it takes arguments."""
    with open(path, encoding="utf-8") as f:
        text = re.sub(r"/\*.*?\*/|//[^\n]*", " ", f.read(), flags=re.S)
    text = text.replace("\\\n", " ")
    define = re.compile(r"^[ \t]*#[ \t]*define[ \t]+(\w+)(\()?(.*)$", re.M)
    return {m[1]: None if m[2] else m[3].strip() for m in define.finditer(text)}


def number(name, defs, depth=0):
    """Return the number of the register that a macro defines, or None."""
    body = defs.get(name)
    if not body or not name.startswith("MSR_") or FIELD.search(name) or depth > 9:
        return None
    if body[0] == "(" and body[-1] == ")":
        body = body[1:-1].strip()
    if m := HEX.match(body):
        return int(m[1], 16)
    if m := SUM.match(body):
        base = number(m[1], defs, depth + 1)
        return None if base is None else base + int(m[2], 0)
    return number(body, defs, depth + 1)


def rows(path, fault):
    """Return the rows of the table: (line, register, name, text, source)."""
    found = []
    with open(path, encoding="utf-8") as f:
        for line, text in enumerate(f, 1):
            if m := ROW.match(text.rstrip("\n")):
                found.append((line, int(m[1], 16), m[2], m[3], m[4]))
            elif re.match(r"\s*\{\s*0[xX]", text):
                fault(line, "not of a row's form: " + text.strip())
    return found


def check_header(path, table, fault):
    """Compare the rows with Linux's header. Return its number of registers."""
    defs = macros(path)
    regs = {name: n for name in defs if (n := number(name, defs)) is not None}
    places = {(key(name), reg) for _, reg, name, _, _ in table}
    wanted = {(key(name), n) for name, n in regs.items()}
    others = {key(name) for name in defs} - {name for name, _ in wanted}

    for name, n in regs.items():
        if (key(name), n) not in places:
            fault(0, f"{name} 0x{n:08x} is missing")
    for line, reg, name, _, source in table:
        if key(name) in others:
            fault(line, f"{name}: the header's macro of this name is not a register")
        if not source and (key(name), reg) not in wanted:
            fault(line, f"{name} 0x{reg:08x}: not in the header, and without a source")
    return len(regs)


def check_registers(path, table, fault):
    """Compare the rows with a source with registers.tsv. Return its number of lines."""
    listed = []     # (register, name, first word of the source)
    with open(path, encoding="utf-8") as f:
        for text in f:
            if not text.startswith("#"):
                first, name, source, *family = text.rstrip("\n").split("\t")
                span, step = family or ("0-0", "0")
                low, high = map(int, span.split("-"))
                for n in range(low, high + 1):
                    reg = int(first, 16) + (n - low) * int(step)
                    listed.append((reg, name.replace("%d", str(n)), source))
    places = {(reg, name, source and source.split()[0]) for _, reg, name, _, source in table}
    wanted = set(listed)

    for reg, name, source in listed:
        if (reg, name, source) not in places:
            fault(0, f"{name} 0x{reg:08x} of the {source} is missing")
    for line, reg, name, _, source in table:
        if source and source != MODELS and (reg, name, source.split()[0]) not in wanted:
            fault(line, f"{name} 0x{reg:08x}: not in {path}")
    if len(wanted) < len(listed):
        fault(0, f"{path} has a duplicate register")
    return len(listed)


def check_models(path, table, fault):
    """Compares the names of several numbers with models.tsv; returns its size."""
    with open(path, encoding="utf-8") as f:
        listed = [text.rstrip("\n").split("\t") for text in f if not text.startswith("#")]
    wanted = {(int(reg, 16), name): models for reg, name, models in listed}
    places = {(reg, name): (line, text) for line, reg, name, text, _ in table}
    numbers = {}
    for _, reg, name, _, _ in table:
        numbers.setdefault(key(name), set()).add(reg)

    for (reg, name), models in wanted.items():
        line, text = places.get((reg, name), (0, ""))
        if not text.endswith(f" ({models})"):
            fault(line, f"{name} 0x{reg:08x} of {models} is missing, or does not name them")
    for line, reg, name, _, source in table:
        several = len(numbers[key(name)]) > 1 and key(name) not in TWO_PLACES
        if (source == MODELS or several) and (reg, name) not in wanted:
            fault(line, f"{name} 0x{reg:08x}: not in {path}")
    return len(listed)


def check_form(table, fault):
    """Check the form of each row, and the order of rows."""
    places = {}     # key -> the numbers of its rows
    for _, reg, name, _, _ in table:
        places.setdefault(key(name), set()).add(reg)
    before, seen = (0, False), set()
    for line, reg, name, text, source in table:
        k = key(name)
        place = (reg, len(places[k]) > 1)
        if place < before:
            fault(line, f"{name}: out of order: sort by number, ambiguous names last")
        if (k, reg) in seen:
            fault(line, f"{name}: duplicate, regardless of case and MSR_")
        before = place
        seen.add((k, reg))
        if source and not SOURCE.match(source):
            fault(line, f"{name}: source '{source}'")
        if len(places[k]) > NAMES_ALIKE:
            fault(line, f"{name}: more numbers than NAMES_ALIKE")
        if not NAME.match(name) or len(name) > NAME_MAX:
            fault(line, f"'{name}' is invalid or too long")
        if not TEXT.match(text) or len(text) > TEXT_MAX:
            fault(line, f"{name}: text '{text}' is empty, too long or malformed")


def main(path, table_path):
    faults = []

    def fault(line, text):
        faults.append(f"{table_path}:{line}: {text}")

    table = rows(table_path, fault)
    check_form(table, fault)
    compare = check_models if path.endswith("models.tsv") else \
        check_registers if path.endswith(".tsv") else check_header
    total = compare(path, table, fault)
    print("\n".join(faults) or f"{total} registers of the list, {len(table)} rows, 0 faults")
    return bool(faults)


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit(__doc__.split("\n\n")[1])
    sys.exit(main(*sys.argv[1:]))
