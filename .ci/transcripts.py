#!/usr/bin/env python3
"""Every byte of the first screens, by what the terminal and the user ask for: colours, drawing, full screen or lines."""

import argparse
import os
import re
import shutil
import subprocess
import sys
import time
from dataclasses import dataclass, field

from home import ROOT
from pseudo import Pseudo
from stations import stations
from terminal import Failed, check, contains, only_lines

ESCAPE = b"\x1b"
# Foreground and background by name, by number, and as 24 bits; bold, faint, italic and underline are no colours.
COLOUR = re.compile(rb"\x1b\[(?:\d+;)*(?:3\d|4\d|9\d|10\d)(?:;\d+)*m")
# The 16 named colours are all that is ever written.
ELABORATE = re.compile(rb"\x1b\[(?:\d+;)*[34]8;")
# What drawings are made of (TerminalUI/Glyphs.swift); letters, dashes and quotation marks are no drawings.
DRAWING = re.compile("[\u2022\u2026\u2190-\u2bff]")


@dataclass
class Case:
    name: str
    environment: dict = field(default_factory=dict)
    # Variables that are not set at all.
    without: tuple = ()
    options: str = ""
    is_full: bool = True
    is_coloured: bool = True
    is_ascii: bool = False


UTF8, XTERM = {"LANG": "C.UTF-8"}, {"TERM": "xterm"}
CASES = [
    Case("nothing is asked for"),
    Case("NO_COLOR=1", {"NO_COLOR": "1"}, is_coloured=False),
    Case("NO_COLOR=0", {"NO_COLOR": "0"}, is_coloured=False),
    Case("NO_COLOR is empty", {"NO_COLOR": ""}),
    Case("--color never", options="--color never", is_coloured=False),
    Case("--color always", options="--color always"),
    Case("--color always and NO_COLOR=1", {"NO_COLOR": "1"}, options="--color always"),
    Case("--color auto and NO_COLOR=1", {"NO_COLOR": "1"}, options="--color auto", is_coloured=False),
    Case("TERM=dumb", {"TERM": "dumb"}, is_full=False),
    Case("TERM is empty", {"TERM": ""}, is_full=False),
    Case("TERM is not set", without=("TERM",), is_full=False),
    Case("TERM=dumb and --color always", {"TERM": "dumb"}, options="--color always", is_full=False),
    Case("--plain", options="--plain", is_full=False),
    Case("--plain --color always", options="--plain --color always", is_full=False),
    Case("KYNDIG_PLAIN=1", {"KYNDIG_PLAIN": "1"}, is_full=False),
    Case("KYNDIG_PLAIN=0", {"KYNDIG_PLAIN": "0"}),
    Case("KYNDIG_PLAIN is empty", {"KYNDIG_PLAIN": ""}),
    Case("--ascii", options="--ascii", is_ascii=True),
    Case("--plain --ascii", options="--plain --ascii", is_full=False, is_ascii=True),
    Case("LC_ALL=C", {"LC_ALL": "C"}, is_ascii=True),
    Case("LC_CTYPE=C over LANG", {"LC_CTYPE": "C"}, is_ascii=True),
    Case("LC_ALL=nb_NO.UTF-8 over LC_CTYPE=C", {"LC_ALL": "nb_NO.UTF-8", "LC_CTYPE": "C"}),
    Case("LC_ALL=C --plain", {"LC_ALL": "C"}, options="--plain", is_full=False, is_ascii=True),
    Case("no locale at all", without=("LANG",)),
]


def transcript(program, home, case):
    """What is written from the start to the farewell, with the map and the help for it between."""
    variables = UTF8 | XTERM | case.environment | home.environment
    for name in case.without:
        del variables[name]
    pseudo = Pseudo([program, *case.options.split()], variables, home.folder / "elsewhere")
    try:
        for says, keys in (("Sist lagret", "?"), ("lukk", "q")):
            # Lines end with a question, and a frame with the end of an update.
            ends = rb"\x1b\[\?2026l$" if case.is_full else rb": $"
            pseudo.until(
                lambda written: contains(readable(written), says) and re.search(ends, written), f"«{says}»")
            pseudo.send(keys.encode() + (b"" if case.is_full else b"\n"))
        status = pseudo.status()
        check(status == 0, f"it ends with {status} instead of 0")
        check(pseudo.is_given_back(), "the line discipline is not as it was")
        return bytes(pseudo.written)
    finally:
        pseudo.close()


def readable(written):
    return re.sub(r"\x1b\[[?0-9;]*[a-zA-Z]", "", written.decode(errors="replace"))


def judge(case, written):
    text = written.decode()
    check(contains(readable(written), "Alt er lagret"), "there is no farewell")
    check("å" in text and "ø" in text, "letters are not what they are")
    check(not ELABORATE.search(written), "a colour that has no name")
    if case.is_full:
        check(written.startswith(b"\x1b[?1049h"), "the alternate screen is not the first thing")
        check(written.count(b"\x1b[?1049h") == written.count(b"\x1b[?1049l") == 1, "the alternate screen is not left")
        colours = COLOUR.findall(written)
        check(bool(colours) == case.is_coloured, f"{len(colours)} colours: {colours[:3]}")
        check(b"\x1b[0;1m" in written, "nothing is bold, though bold is no colour")
    else:
        check(ESCAPE not in written, f"an escape in lines: {written[written.find(ESCAPE):][:40]!r}")
        only_lines(written)
    drawn = sorted(set(DRAWING.findall(text)))
    if case.is_ascii:
        check(not drawn, f"drawn in other than ASCII: {drawn}")
    elif case.is_full:
        check("─" in drawn and "▸" in drawn, f"drawn in ASCII, though nobody asked for it: {drawn}")


def pipes(program, home):
    """A pipe or nothing at either end: one sentence on standard error, nothing on standard output, not a single escape."""
    variables = {"PATH": os.environ["PATH"]} | UTF8 | XTERM | home.environment
    ends = {
        "a pipe on both sides": "true | PROGRAM | cat; exit ${PIPESTATUS[1]}",
        "standard input closed": "PROGRAM <&- | cat; exit ${PIPESTATUS[0]}",
        "standard input closed, in lines": "PROGRAM --plain <&- | cat; exit ${PIPESTATUS[0]}",
        "both closed": "PROGRAM <&- >&-",
    }
    for name, line in ends.items():
        done = subprocess.run(
            ["bash", "-c", line.replace("PROGRAM", program)], capture_output=True, env=variables, cwd=home.folder / "elsewhere",
            stdin=subprocess.DEVNULL)
        check(done.returncode == 64, f"{name}: {done.returncode} instead of 64: {done.stderr}")
        check(done.stdout == b"", f"{name}: {done.stdout} on standard output")
        words = done.stderr.decode()
        check(contains(words, "trenger en terminal") and contains(words, "kyndig --plain"), f"{name}: {words}")
        only_lines(done.stderr)
        check(words.count("\n") == 1, f"{name}: not one sentence on a line of its own: {words!r}")
        print(f"  {name}: {words.strip()}", flush=True)
    return len(ends)


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--program", default=str(ROOT / ".build/debug/kyndig"))
    parser.add_argument("--stations", metavar="FOLDER", help="what walk.py has kept")
    options = parser.parse_args()
    program = os.path.abspath(options.program)
    start = time.monotonic()
    home = stations(program, options.stations).home("overview")
    failed = 0
    for case in CASES:
        written = b""
        try:
            written = transcript(program, home, case)
            judge(case, written)
            print(f"  {case.name}: {len(written)} bytes", flush=True)
        except Failed as error:
            failed += 1
            print(f"  FAILED: {case.name}: {error}\n{written[:3000]!r}", flush=True)
    piped = pipes(program, home)
    shutil.rmtree(home.folder)
    print(f"transcripts: {len(CASES) + piped}, {failed} failed, in {time.monotonic() - start:.0f} s")
    sys.exit(1 if failed else 0)


if __name__ == "__main__":
    try:
        main()
    except AssertionError as error:
        sys.exit(f"transcripts: {error}")
