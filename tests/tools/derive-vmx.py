#!/usr/bin/env python3
"""Decode VMX capability registers independently, for comparison with vmxdecode.

usage: derive-vmx.py <values             lines "0xREG: 0xVALUE"; other registers are skipped
       derive-vmx.py --compare <json     a document of vmxdecode -J

The table below is taken from Intel's manual (SDM vol. 3C and 3D, revision 092:
appendix A, and sections 27.6 to 27.8 for the names of controls), not from
vmxdecode/tables.c. If the manual describes a field without naming it, the name is
vmxdecode's, but the bits are the manual's.

The first form prints one line per control or field of each register 0x480 to 0x493:
register, bits, name and value, separated by tabs. A control is no (must be 0), yes
(either) or fixed (must be 1). A flag is no or yes. All others are numbers. Bits without
a name in the manual are printed as "reserved" if they are set. The second form compares
every group of such a register with the same derivation.
"""
import json
import re
import sys

# Each entry has the bits, the format unless it is a flag or a control (x: a hexadecimal
# number, n: a count), and the name.

BASIC = """
    30:0 x VMCS revision identifier
    44:32 n bytes of a VMXON or VMCS region
    48 VMX addresses limited to 32 bits
    49 dual-monitor treatment of SMM
    53:50 n memory type of the VMCS (6 is WB)
    54 VM-exit information on INS and OUTS
    55 default1 controls may be 0 (0x48d-0x490)
    56 injection with or without an error code
    58 injection of nested exceptions
"""
PIN_BASED = """
    0 External-interrupt exiting    3 NMI exiting    5 Virtual NMIs
    6 Activate VMX-preemption timer    7 Process posted interrupts
"""
PRIMARY = """
    2 Interrupt-window exiting    3 Use TSC offsetting    7 HLT exiting
    9 INVLPG exiting    10 MWAIT exiting    11 RDPMC exiting    12 RDTSC exiting
    15 CR3-load exiting    16 CR3-store exiting    17 Activate tertiary controls
    19 CR8-load exiting    20 CR8-store exiting    21 Use TPR shadow
    22 NMI-window exiting    23 MOV-DR exiting    24 Unconditional I/O exiting
    25 Use I/O bitmaps    27 Monitor trap flag    28 Use MSR bitmaps
    29 MONITOR exiting    30 PAUSE exiting    31 Activate secondary controls
"""
# 28 is in the manual of 2024, but not in revision 092.
SECONDARY = """
    0 Virtualize APIC accesses    1 Enable EPT    2 Descriptor-table exiting
    3 Enable RDTSCP    4 Virtualize x2APIC mode    5 Enable VPID
    6 WBINVD exiting    7 Unrestricted guest    8 APIC-register virtualization
    9 Virtual-interrupt delivery    10 PAUSE-loop exiting    11 RDRAND exiting
    12 Enable INVPCID    13 Enable VM functions    14 VMCS shadowing
    15 Enable ENCLS exiting    16 RDSEED exiting    17 Enable PML
    18 EPT-violation #VE    19 Conceal VMX from PT    20 Enable XSAVES/XRSTORS
    21 PASID translation    22 Mode-based execute control for EPT
    23 Sub-page write permissions for EPT
    24 Intel PT uses guest physical addresses    25 Use TSC scaling
    26 Enable user wait and pause    27 Enable PCONFIG    28 Enable ENCLV exiting
    30 VMM bus-lock detection    31 Instruction timeout
"""
TERTIARY = """
    0 LOADIWKEY exiting    1 Enable HLAT    2 EPT paging-write control
    3 Guest-paging verification    4 IPI virtualization
    5 SEAM guest-physical address width    6 Enable MSR-list instructions
    7 Virtualize IA32_SPEC_CTRL    8 APIC-timer virtualization    9 Enable PBNDKB
    12 PEBS uses guest physical addresses
"""
# The manual's table has a misprint for 30, "Save IA32_PERF_GLOBAL_CTL". The register is ..._CTRL.
EXIT = """
    2 Save debug controls    9 Host address-space size
    12 Load IA32_PERF_GLOBAL_CTRL    15 Acknowledge interrupt on exit
    18 Save IA32_PAT    19 Load IA32_PAT    20 Save IA32_EFER    21 Load IA32_EFER
    22 Save VMX-preemption timer value    23 Clear IA32_BNDCFGS
    24 Conceal VMX from PT    25 Clear IA32_RTIT_CTL    26 Clear IA32_LBR_CTL
    27 Clear UINV    28 Load CET state    29 Load PKRS
    30 Save IA32_PERF_GLOBAL_CTRL    31 Activate secondary controls
"""
EXIT_SECONDARY = """
    0 Save FRED    1 Load FRED    2 Load IA32_SPEC_CTRL    3 Prematurely busy shadow stack
"""
ENTRY = """
    2 Load debug controls    9 IA-32e mode guest    10 Entry to SMM
    11 Deactivate dual-monitor treatment    13 Load IA32_PERF_GLOBAL_CTRL
    14 Load IA32_PAT    15 Load IA32_EFER    16 Load IA32_BNDCFGS
    17 Conceal VMX from PT    18 Load IA32_RTIT_CTL    19 Load UINV
    20 Load CET state    21 Load guest IA32_LBR_CTL    22 Load PKRS    23 Load FRED
    24 Load IA32_SPEC_CTRL    25 Allow SEAM-guest telemetry
"""
MISC = """
    4:0 n preemption timer: TSC bit that ticks it
    5 VM exits store IA32_EFER.LMA
    6 activity state HLT    7 activity state shutdown    8 activity state wait-for-SIPI
    14 Intel PT in VMX operation
    15 RDMSR of IA32_SMBASE in SMM
    24:16 n CR3-target values
    27:25 n MSR lists: 512 times (this + 1) entries
    28 IA32_SMM_MONITOR_CTL bit 2 may be 1
    29 VMWRITE to any supported field
    30 injection with instruction length 0
    63:32 x MSEG revision identifier
"""
CR0 = """
    0 CR0.PE    1 CR0.MP    2 CR0.EM    3 CR0.TS    4 CR0.ET    5 CR0.NE
    16 CR0.WP    18 CR0.AM    29 CR0.NW    30 CR0.CD    31 CR0.PG
"""
CR4 = """
    0 CR4.VME    1 CR4.PVI    2 CR4.TSD    3 CR4.DE    4 CR4.PSE    5 CR4.PAE
    6 CR4.MCE    7 CR4.PGE    8 CR4.PCE    9 CR4.OSFXSR    10 CR4.OSXMMEXCPT
    11 CR4.UMIP    12 CR4.LA57    13 CR4.VMXE    14 CR4.SMXE    16 CR4.FSGSBASE
    17 CR4.PCIDE    18 CR4.OSXSAVE    19 CR4.KL    20 CR4.SMEP    21 CR4.SMAP
    22 CR4.PKE    23 CR4.CET    24 CR4.PKS    25 CR4.UINTR    27 CR4.LASS
    28 CR4.LAM_SUP    32 CR4.FRED
"""
VMCS_ENUM = """
    9:1 n highest index of a VMCS field
"""
EPT_VPID = """
    0 EPT: execute-only pages
    6 EPT: page walks of length 4    7 EPT: page walks of length 5
    8 EPT: structures may be uncacheable    14 EPT: structures may be write-back
    16 EPT: 2-MByte pages    17 EPT: 1-GByte pages
    20 INVEPT
    21 EPT: accessed and dirty flags
    22 EPT violations: advanced information
    23 EPT: supervisor shadow-stack control
    25 INVEPT: single-context    26 INVEPT: all-context
    32 INVVPID
    40 INVVPID: individual-address    41 INVVPID: single-context
    42 INVVPID: all-context    43 INVVPID: single-context, retaining globals
    53:48 n largest HLAT prefix size
"""
VM_FUNCTIONS = """
    0 EPTP switching
"""

LINE = re.compile(r"(0x[0-9a-f]{1,8}): (0x[0-9a-f]{1,16})", re.I)

# Register -> kind of its bits, table. A pair has "must be 1" of each control in the low half
# and "may be 1" in the high half. An allowed register has "may be 1" only.
PAIR, ALLOWED, PLAIN = "pair", "allowed", "plain"
REGISTERS = {
    0x480: (PLAIN, BASIC), 0x481: (PAIR, PIN_BASED), 0x482: (PAIR, PRIMARY),
    0x483: (PAIR, EXIT), 0x484: (PAIR, ENTRY), 0x485: (PLAIN, MISC),
    0x486: (PLAIN, CR0), 0x487: (PLAIN, CR0), 0x488: (PLAIN, CR4), 0x489: (PLAIN, CR4),
    0x48a: (PLAIN, VMCS_ENUM), 0x48b: (PAIR, SECONDARY), 0x48c: (PLAIN, EPT_VPID),
    0x48d: (PAIR, PIN_BASED), 0x48e: (PAIR, PRIMARY), 0x48f: (PAIR, EXIT),
    0x490: (PAIR, ENTRY), 0x491: (ALLOWED, VM_FUNCTIONS), 0x492: (ALLOWED, TERTIARY),
    0x493: (ALLOWED, EXIT_SECONDARY),
}


def fields(table):
    """Yield (highest bit, lowest bit, "x", "n" or "", name) of each entry of a table."""
    for entry in re.split(r"\n\s*|\s{4,}", table.strip()):
        high, low, form, name = re.fullmatch(r"(\d+)(?::(\d+))?(?: ([xn]))? (\S.*)", entry).groups()
        yield int(high), int(low or high), form or "", name


def setting(kind, value, bit):
    if kind != PAIR:
        return "yes" if value >> bit & 1 else "no"
    if not value >> (32 + bit) & 1:
        return "no"
    return "fixed" if value >> bit & 1 else "yes"


def derive(register, value):
    """Yield (highest bit, lowest bit, name or None, value as text) of each field."""
    kind, table = REGISTERS[register]
    named = set()
    for high, low, form, name in fields(table):
        number = value >> low & (1 << high - low + 1) - 1
        text = {"x": hex(number), "n": str(number), "": setting(kind, value, low)}[form]
        named.update(range(low, high + 1))
        yield high, low, name, text
    for bit in range(32 if kind == PAIR else 64):
        if bit not in named and setting(kind, value, bit) == "yes":
            yield bit, bit, None, "yes"


def json_value(register, form, text):
    """Return a value as vmxdecode -J prints it."""
    if form == "n":
        return int(text)
    flag = form == "" and REGISTERS[register][0] == PLAIN
    return text == "yes" if flag else text


def expected(register, value):
    forms = {name: form for _, _, form, name in fields(REGISTERS[register][1])}
    return {name or f"reserved bit {bit}": json_value(register, forms.get(name, ""), text)
            for bit, _, name, text in derive(register, value)}


def unique(pairs):
    """Return an object of the document. Reject duplicate names, which json would accept."""
    names = [name for name, _ in pairs]
    twice = sorted({name for name in names if names.count(name) > 1})
    if twice:
        sys.exit(f"derive-vmx.py: duplicate names in an object: {', '.join(twice)}")
    return dict(pairs)


def compare(document):
    compared = differences = 0
    for group in document["groups"]:
        register = int(group["register"], 16)
        if register not in REGISTERS:
            continue
        wanted, found = expected(register, int(group["value"], 16)), group["fields"] or {}
        for name in [*wanted, *(name for name in found if name not in wanted)]:
            compared += 1
            want, have = wanted.get(name, "nothing"), found.get(name, "nothing")
            if type(want) is not type(have) or want != have:    # True == 1
                differences += 1
                print(f"{group['register']} {group['value']}: {name}: {have!r}, should be {want!r}")
    print(f"{compared} fields compared, {differences} differences")
    return compared > 0 and differences == 0


def main():
    if sys.argv[1:] == ["--compare"]:
        sys.exit(not compare(json.load(sys.stdin, object_pairs_hook=unique)))
    if sys.argv[1:]:
        sys.exit(__doc__.split("\n\n")[1])
    for number, line in enumerate(sys.stdin, 1):
        if not line.strip() or line.startswith("#"):
            continue
        if not (match := LINE.fullmatch(line.strip())):
            sys.exit(f"derive-vmx.py: line {number}: not '0xREG: 0xVALUE'")
        register, value = (int(part, 16) for part in match.groups())
        for high, low, name, text in derive(register, value) if register in REGISTERS else ():
            bits = str(low) if high == low else f"{high}:{low}"
            print(f"0x{register:08x}", bits, name or "reserved", text, sep="\t")


main()
