#!/usr/bin/env python3
"""Print the expected output of rdmsr: options TAB value TAB the bytes in hexadecimal.

It is derived from the table of formats in msr-tools, not from the programs under test.
A signed decimal is two's complement of the field's width. If the top bit of the field
is set, msr-tools instead clears that bit and negates the rest. Its output is then in a
fourth column.
"""
import itertools
import random
import struct

FORMATS = "xXduor"
FIELDS = [None, "63:0", "0:0", "63:63", "38:38", "31:8", "7:4", "33:0"]
RANDOM = random.Random(0x3A)
VALUES = [0, 1, 0xFF03, 1 << 63, (1 << 64) - 1]
VALUES += [RANDOM.getrandbits(bits) for bits in (64, 64, 40)]


def digits(bits):
    """Return the number of decimal digits of the largest unsigned number of so many bits."""
    return len(str((1 << bits) - 1))


def signed(pattern, value, bits, width, wrong=False):
    top = 1 << (bits - 1)
    if value & top:
        value = top - value if wrong else value - 2 * top
    return pattern % (width, value)


def text(letter, c, zeros, value, bits, wrong):
    if letter == "r":
        raw = struct.pack("<Q", value)
        return "{%s}\n" % ",".join("0x%02x" % byte for byte in raw) if c else raw
    if letter == "d":
        return signed("%0*d\n", value, bits, digits(bits - 1) + 1 if zeros and not c else 1, wrong)
    if letter == "u":
        return ("%*dU\n" % (1, value)) if c else "%0*d\n" % (digits(bits) if zeros else 1, value)
    if letter == "o":
        return "0" * c + "%0*o\n" % ((bits + 2) // 3 if zeros else 1, value)
    pattern = "%0*X\n" if letter == "X" else "%0*x\n"
    return "0x" * c + pattern % ((bits + 3) // 4 if zeros else 1, value)


def row(words, letter, c, zeros, field, value):
    high, low = (int(bit) for bit in (field or "63:0").split(":"))
    bits = high - low + 1
    part = value >> low & ((1 << bits) - 1)
    columns = [" ".join(words), "0x%x" % value]
    negative = letter == "d" and part >> (bits - 1)
    for wrong in (False, True) if negative else (False,):
        out = text(letter or "x", c, zeros, part, bits, wrong)
        columns.append((out.encode() if isinstance(out, str) else out).hex())
    return "\t".join(columns)


def main():
    modes = list(itertools.product((False, True), (False, True)))
    # Rows with the same options are adjacent, except for those with the last value.
    for values in VALUES[:-1], VALUES[-1:]:
        for letter, (c, zeros), field in itertools.product(["", *FORMATS], modes, FIELDS):
            words = ["-" + word for word in (letter, "c" * c, "0" * zeros) if word]
            words += ["-f", field] if field else []
            for value in values:
                print(row(words, letter, c, zeros, field, value))
    # The last format wins. Here two formats are in one word, with -c and -0 between them.
    for (first, last), (c, zeros) in itertools.product(itertools.product(FORMATS, FORMATS), modes):
        words = ["-" + first + "c" * c + "0" * zeros + last]
        print(row(words, last, c, zeros, None, VALUES[-1]))


main()
