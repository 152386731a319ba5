#!/usr/bin/env python3
"""Holds the table of register names against Linux's msr-index.h.

usage: check-names.py HEADER TABLE.c

What is a register is read off the header, never off the table. A macro is
one if all of this holds:
  - it takes no arguments and its name begins with MSR_;
  - its value is one hexadecimal number of at most 32 bits, the name of another
    register, or (register + number): the header writes bits and masks with
    BIT(), GENMASK(), <<, | or ~, and bit numbers and counts in decimal;
  - its name does not end in a word of FIELD.
No other macro of the header may be a row. Names are the same modulo case and
a leading MSR_, as rdmsr looks them up.

The header knows nothing of the rows that name another source; of these the
indexed families are held against FAMILIES, the rest is only read for form.
"""
import re
import sys

FIELD = re.compile(r"_(BITS?|BIT\d+|RSVD|SCALE|SHIFT|OFFSET|SIZE|VALUE)$")
HEX = re.compile(r"0[xX]0*([0-9a-fA-F]{1,8})[uUlL]*$")
SUM = re.compile(r"(\w+)\s*\+\s*(0[xX][0-9a-fA-F]+|\d+)$")
ROW = re.compile(r'\t\{0x([0-9a-f]{8}), "([^"]*)", "([^"]*)"\},'
                 r"(?: /\* (.*) \*/)?$")
NAME = re.compile(r"[A-Z][A-Za-z0-9_]*$")    # names_find_exact wants the capital
TEXT = re.compile(r"[!-\[\]-~]([ -\[\]-~]*[!-+/-\[\]-~])?$")  # no backslash, no final stop
SOURCE = re.compile(r"(SDM \d, \S+|APM \d, \S+|Linux [\d.]+)$")
NAME_MAX, TEXT_MAX = 37, 41     # one less than the row type's arrays: the NUL
TWO_PLACES = {"IA32_PMC0", *(f"{name}{n}" for name in ("PERFEVTSEL", "PERFCTR") for n in range(4))}
FAMILIES = """
IA32_PMC%d 0 9 0xc1 1               IA32_PERFEVTSEL%d 0 9 0x186 1
IA32_MTRR_PHYSBASE%d 0 9 0x200 2    IA32_MTRR_PHYSMASK%d 0 9 0x201 2
IA32_MC%d_CTL2 0 31 0x280 1         IA32_FIXED_CTR%d 0 6 0x309 1
IA32_MC%d_CTL 0 31 0x400 4          IA32_MC%d_STATUS 0 31 0x401 4
IA32_MC%d_ADDR 0 31 0x402 4         IA32_MC%d_MISC 0 31 0x403 4
IA32_A_PMC%d 0 9 0x4c1 1            IA32_ROLLBACK_SIGN_ID_%d 0 15 0x7b0 1
IA32_X2APIC_ISR%d 0 7 0x810 1       IA32_X2APIC_TMR%d 0 7 0x818 1
IA32_X2APIC_IRR%d 0 7 0x820 1       IA32_L3_MASK_%d 0 15 0xc90 1
IA32_L2_MASK_%d 0 15 0xd10 1        IA32_L2_QOS_EXT_BW_THRTL_%d 0 14 0xd50 1
IA32_LBR_%d_INFO 0 31 0x1200 1      IA32_LBR_%d_FROM_IP 0 31 0x1500 1
IA32_LBR_%d_TO_IP 0 31 0x1600 1     IA32_PMC_GP%d_CTR 0 9 0x1900 4
IA32_PMC_GP%d_CFG_A 0 9 0x1901 4    IA32_PMC_GP%d_CFG_B 2 7 0x190a 4
IA32_PMC_GP%d_CFG_C 0 7 0x1903 4    IA32_PMC_FX%d_CTR 0 6 0x1980 4
MTRRphysBase%d 0 7 0x200 2          MTRRphysMask%d 0 7 0x201 2
MC%d_CTL 0 5 0x400 4                MC%d_STATUS 0 5 0x401 4
MC%d_ADDR 0 5 0x402 4               MC%d_MISC 0 5 0x403 4
L3_MASK_%d 0 15 0xc90 1             L3QOS_BW_CONTROL_%d 0 15 0xc0000200 1
MC4_MISC%d 1 3 0xc0000408 1         L3QOS_SMBW_CONTROL_%d 0 15 0xc0000280 1
PerfEvtSel%d 0 3 0xc0010000 1       PerfCtr%d 0 3 0xc0010004 1
PerfEvtSel%d 0 5 0xc0010200 2       PerfCtr%d 0 5 0xc0010201 2
L2I_PerfEvtSel%d 0 3 0xc0010230 2   L2I_PerfCtr%d 0 3 0xc0010231 2
NB_PerfEvtSel%d 0 3 0xc0010240 2    NB_PerfCtr%d 0 3 0xc0010241 2
LastBranchStackFromIp%d 0 15 0xc0010300 2
LastBranchStackToIp%d 0 15 0xc0010301 2
Processor_Name_String%d 0 5 0xc0010030 1
"""


def key(name):
    return name.upper().removeprefix("MSR_")


def macros(path):
    """Each macro of the header and its body; None if it takes arguments."""
    with open(path, encoding="utf-8") as f:
        text = re.sub(r"/\*.*?\*/|//[^\n]*", " ", f.read(), flags=re.S)
    text = text.replace("\\\n", " ")
    define = re.compile(r"^[ \t]*#[ \t]*define[ \t]+(\w+)(\()?(.*)$", re.M)
    return {m[1]: None if m[2] else m[3].strip() for m in define.finditer(text)}


def number(name, defs, depth=0):
    """The number of the register that a macro names; None if it names none."""
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


def families():
    words = FAMILIES.split()
    for name, *numbers in zip(*[iter(words)] * 5):
        first, last, base, step = (int(n, 0) for n in numbers)
        for n in range(first, last + 1):
            yield name % n, base + (n - first) * step


def rows(path, fault):
    """The rows of the table: (line, register, name, text, source)."""
    found = []
    with open(path, encoding="utf-8") as f:
        for line, text in enumerate(f, 1):
            if m := ROW.match(text.rstrip("\n")):
                found.append((line, int(m[1], 16), m[2], m[3], m[4]))
            elif re.match(r"\s*\{\s*0[xX]", text):
                fault(line, "not of a row's form: " + text.strip())
    return found


def check(header, path, fault):
    defs = macros(header)
    regs = {name: n for name in defs if (n := number(name, defs)) is not None}
    table = rows(path, fault)
    places = {}     # key -> registers that the table's rows of this name have
    for _, reg, name, _, _ in table:
        places.setdefault(key(name), set()).add(reg)
    wanted = {}     # the same of the header
    for name, n in regs.items():
        wanted.setdefault(key(name), set()).add(n)
    others = {key(name) for name in defs} - set(wanted)

    for name, n in [*regs.items(), *families()]:
        if n not in places.get(key(name), ()):
            fault(0, f"{name} 0x{n:08x} is missing")
    before, seen = (0, False), set()
    for line, reg, name, text, source in table:
        k = key(name)
        place = (reg, len(places[k]) > 1)
        if place < before:
            fault(line, f"{name}: out of order; by number, names of two numbers last")
        if (k, reg) in seen:
            fault(line, f"{name}: twice, perhaps with another case or MSR_")
        before = place
        seen.add((k, reg))
        if k in others:
            fault(line, f"{name}: the header's macro of this name is no register")
        if not source and reg not in wanted.get(k, ()):
            fault(line, f"{name} 0x{reg:08x}: not in the header, and no source named")
        if source and not SOURCE.match(source):
            fault(line, f"{name}: source '{source}'")
        if place[1] and k not in TWO_PLACES:
            fault(line, f"{name} 0x{reg:08x}: another row has this name at another number")
        if not NAME.match(name) or len(name) > NAME_MAX:
            fault(line, f"'{name}' is no name, or too long")
        if not TEXT.match(text) or len(text) > TEXT_MAX:
            fault(line, f"{name}: text '{text}' is empty, too long or ends wrongly")
    return len(regs), len(table)


if len(sys.argv) != 3:
    sys.exit(__doc__.split("\n\n")[1])
faults = []
total = check(*sys.argv[1:], lambda line, text: faults.append(f"{sys.argv[2]}:{line}: {text}"))
print("\n".join(faults) or "%d registers of the header, %d rows, 0 faults" % total)
sys.exit(bool(faults))
