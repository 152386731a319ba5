#!/usr/bin/env python3
"""Print the options of a program, sorted, as found in one of four places.

usage: options.py taken PROGRAM     those that it accepts, found by trying every letter and word
       options.py help PROGRAM      those of PROGRAM --help
       options.py page PAGE         those in the list of a manual page
       options.py synopsis PAGE     those in its SYNOPSIS

"help" and "page" print one line per option: its letter, its long spellings, and ARG if it
takes an argument, as in "-p --cpu --processor ARG". "taken" and "synopsis" print one line
per letter and spelling.
"""
import os
import re
import string
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor


def line(spellings, argument):
    return " ".join(sorted(spellings, key=lambda s: (s.startswith("--"), s)) + ["ARG"] * argument)


def answer(program, option):
    """Return how the program parses a lone option: "flag", "ARG", "ambiguous", or "" if unknown."""
    reader, writer = os.pipe()
    null = os.open(os.devnull, os.O_RDWR)
    child = os.posix_spawn(program, [program, option], os.environ, file_actions=[
        (os.POSIX_SPAWN_DUP2, null, 0), (os.POSIX_SPAWN_DUP2, null, 1),
        (os.POSIX_SPAWN_DUP2, writer, 2), (os.POSIX_SPAWN_CLOSE, writer)])
    os.close(writer)
    os.close(null)
    with open(reader, encoding="utf-8") as messages:
        text = messages.read()
    os.waitpid(child, 0)
    for word, kind in (("unknown option", ""), ("ambiguous", "ambiguous"), ("argument", "ARG")):
        if word in text:
            return kind
    return "flag"


def taken(program):
    """Yield every letter, and every word that cannot be extended by a letter."""
    with ThreadPoolExecutor(4) as pool:
        def known(options):
            return [(option, kind) for option, kind in
                    zip(options, pool.map(lambda o: answer(program, o), options)) if kind]

        letters = [c for c in map(chr, range(33, 127)) if c != "-"]
        # wrmsr parses a digit after '-' as a negative number.
        if os.path.basename(program) == "wrmsr":
            letters = [c for c in letters if not c.isdigit()]
        for option, kind in known(["-" + c for c in letters]):
            yield line([option], kind == "ARG")
        level = [("--", "")]
        while level:
            longer = known([prefix + c for prefix, _ in level
                            for c in string.ascii_lowercase + string.digits + "-"
                            if (prefix, c) != ("--", "-")])
            grown = {option[:-1] for option, _ in longer}
            yield from (line([option], kind == "ARG") for option, kind in level
                        if option not in grown)
            level = longer


def help_text(program):
    text = subprocess.run([program, "--help"], check=True, capture_output=True, text=True).stdout
    for left in re.findall(r"^ {2,6}(-.*?)(?:  .*)?$", text, re.M):
        yield line(re.findall(r"-[^\s,]+", left), re.search(r" [A-Z:]+$", left) is not None)


def section(page, name):
    with open(page, encoding="utf-8") as file:
        return re.search(rf"^\.Sh {name}\n(.*?)(?=^\.Sh)", file.read(), re.M | re.S)[1]


def page_list(page):
    for item in re.findall(r"^\.It (Fl .*)", section(page, "DESCRIPTION"), re.M):
        yield line(re.findall(r"Fl (\S+)", item.replace("Fl ", "Fl -")), " Ar " in item)


def synopsis(page):
    for flags, argument in re.findall(r"Fl ((?:(?!Ar\b)\S+ ?)+)(Ar\b)?", section(page, "SYNOPSIS")):
        for word in flags.replace("|", "").split():
            for option in ["-" + word] if word.startswith("-") else ["-" + c for c in word]:
                yield line([option], argument != "")


def main():
    ways = {"taken": taken, "help": help_text, "page": page_list, "synopsis": synopsis}
    if len(sys.argv) != 3 or sys.argv[1] not in ways:
        sys.exit(__doc__.split("\n\n")[1])
    print("\n".join(sorted(set(ways[sys.argv[1]](sys.argv[2])))))


main()
