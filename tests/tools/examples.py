#!/usr/bin/env python3
"""examples.py FILE: run every example of a page and compare its output.

An example is a line "$ command" or "# command", which lines "> command" may
continue, and the output below it, in the ```console blocks of Markdown or the
literal displays of a manual's EXAMPLES. They run in bash, in order, in this folder.
No line of a manual's displays is wider than a terminal of 80 columns.
"""
import re
import subprocess
import sys


# The column where mandoc and groff begin a display.
INDENT = {"": 5, " -offset 3n": 8, " -offset indent": 11}


def blocks(path):
    text = open(path, encoding="utf-8").read()
    if path.endswith(".md"):
        return re.findall(r"```console\n(.*?)```", text, re.S)
    text = text[text.index(".Sh EXAMPLES"):]
    text = text[:text.index("\n.Sh ", 1)]
    found = []
    for offset, block in re.findall(r"\.Bd -literal(.*?)\n(.*?)\.Ed", text, re.S):
        for escape, char in ((r"\-", "-"), (r"\(aq", "'"), (r"\(ga", "`"), (r"\(ha", "^"), (r"\e", "\\")):
            block = block.replace(escape, char)
        for line in block.splitlines():
            assert INDENT[offset] + len(line) <= 80, f"wider than 80 columns: {line}"
        found.append(block)
    return found


def examples(path):
    """Yield each command with the output shown for it."""
    for block in blocks(path):
        command, shown = None, ""
        for line in block.splitlines():
            if line[:2] in ("$ ", "# "):
                if command is not None:
                    yield command, shown
                command, shown = line[2:], ""
            elif line[:2] == "> ":
                command += "\n" + line[2:]
            else:
                shown += line + "\n"
        if command is not None:
            yield command, shown


count = bad = 0
for command, shown in examples(sys.argv[1]):
    ran = subprocess.run(["bash", "-c", command], stdin=subprocess.DEVNULL, text=True,
                         stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
    count += 1
    if ran.stdout != shown:
        bad += 1
        print(f"$ {command}\n-- shown\n{shown}-- printed\n{ran.stdout}", end="")
print(f"{count} examples, {bad} differ from what is shown")
sys.exit(bad != 0 or count == 0)
