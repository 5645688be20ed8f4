#!/usr/bin/env python3
"""Any bytes as keys, through a real terminal: the program neither crashes nor hangs, and gives the terminal back."""

import argparse
import os
import random
import shutil
import signal
import sys
import time

from home import ROOT
from pseudo import END, WHOLE, Pseudo
from stations import KINDS, stations
from terminal import PATIENCE, Failed, check

# What keys send, whole and in pieces, and what looks like it.
SEQUENCES = [
    b"\x1b", b"\x1b[", b"\x1bO", b"\x1b[A", b"\x1b[B", b"\x1b[C", b"\x1b[D", b"\x1bOA", b"\x1bOB", b"\x1bOM", b"\x1bOp",
    b"\x1b[H", b"\x1b[F", b"\x1b[Z", b"\x1b[1~", b"\x1b[3~", b"\x1b[4~", b"\x1b[5~", b"\x1b[6~", b"\x1b[15~", b"\x1b[[A",
    b"\x1b[1;5C", b"\x1b[1;2A", b"\x1b[<0;10;10M", b"\x1b[M !!", b"\x1b[8;24;80t", b"\x1b[?1;2c", b"\x1b[24;80R",
    b"\x1b[I", b"\x1b[O", b"\x1b]0;x\x07", b"\x1bP1$r0m\x1b\\", b"\x1b[" + b"9" * 40, b"\x1b[;;;;m", b"\x1b\x1b",
]
PASTES = [
    b"\x1b[200~", b"\x1b[201~", b"\x1b[200~en\nto\r\ntre\x1b[201~", b"\x1b[200~\x1b[201~", b"\x1b[200~\x1b[31m\x1b[201~",
]
LETTERS = [
    "æøåÆØÅ§«»–…", "e\u0301", "漢字", "👩\u200d👩\u200d👧", "\u202e", "\u200b", "\ufeff", "\u0000", "\u0085", "ﬁ", "ẞ",
    "\U0010ffff",
]
PIECES = [
    b"\xc3", b"\xa6", b"\xe2\x82", b"\xf0\x9f", b"\xf4\x90\x80\x80", b"\xed\xa0\x80", b"\xc0\x80", b"\xff", b"\x80", b"\xfe",
]
# What takes her on, so that more than one screen is met; and what a number or a name may be.
ONWARD = [b"\r", b"\r", b"\r", b"\n", b"1", b"2", b"3", b"4", b" ", b"\t", b"34", b"123456785\r", "Åse Ås\r".encode()]
WORDS = [b"o", b"/", b"?", b"l", b"n", b"v", b"f", b"m", b"t", b"s", b"d", b"w"]
# Ctrl-C and Ctrl-D end it, and q too: seldom, and then it is started again.
CONTROLS = [bytes([one]) for one in range(1, 32) if one not in (0x03, 0x04, 0x0C, 0x1B)] + [b"\x7f", b"\x00"]
LAST = [b"\x03", b"\x03\x03", b"\x04", b"q"]
# In lines the terminal itself takes some: Ctrl-Z and Ctrl-\ reach the program as signals, Ctrl-S holds back what is written.
TAKEN = bytes((0x03, 0x04, 0x0F, 0x11, 0x13, 0x1A, 0x1C))
# The ends that keys can bring about: left, Ctrl-C twice, five wrong passphrases, and Ctrl-\ while Ctrl-Z has it stopped, for the
# terminal takes keys itself then.
EXPECTED = {0, 130, 77, 131}

CHUNK = 400
# Ends a paste that is open, and is nothing elsewhere.
UNSTUCK = b"\x1b[201~"


def noise(chance, count):
    """So many bytes, or a few more."""
    content = bytearray()
    while len(content) < count:
        match chance.choices(range(9), (20, 18, 4, 6, 6, 10, 8, 8, 0.05))[0]:
            case 0: content += chance.choice(ONWARD)
            case 1: content += chance.choice(SEQUENCES)
            case 2: content += chance.choice(PASTES)
            case 3: content += chance.choice(LETTERS).encode()
            case 4: content += chance.choice(PIECES)
            case 5: content += chance.choice(WORDS)
            case 6: content += chance.choice(CONTROLS)
            case 7: content += bytes(one for one in chance.randbytes(chance.randint(1, 12)) if one not in (3, 4, 12))
            case 8: content += chance.choice(LAST)
    return bytes(content)


def asks(written):
    """Whether lines end with a question, behind which the answer is to be typed."""
    return written.endswith(b": ") and b"\n" in written


class Fuzzed:
    """The program at some place of the course, started again wherever keys have ended it."""

    def __init__(self, program, kept, chance, is_plain):
        self.program, self.kept, self.chance, self.is_plain = program, kept, chance, is_plain
        self.home = self.pseudo = None
        self.sent = self.starts = self.answers = 0
        self.ends = {}

    def start(self):
        if self.home:
            shutil.rmtree(self.home.folder)
        self.starts += 1
        self.kind = self.chance.choice(KINDS)
        self.home = self.kept.home(self.kind)
        environment = {"LANG": "C.UTF-8", "TERM": "xterm"} | self.home.environment
        size = self.chance.choice([(80, 24), (80, 24), (60, 20), (132, 43), (40, 10)])
        command = [self.program] + ["--plain"] * self.is_plain
        self.pseudo = Pseudo(command, environment, self.home.folder / "elsewhere", *size)
        if self.is_plain:
            self.pseudo.until(asks, "a question")
        else:
            self.pseudo.until_whole(0)
        # The map is where she comes in; Enter leads to the place itself.
        self.pseudo.send(b"\r")

    def swallow(self, chunk):
        """Types a chunk in pieces of any length, and then wants an answer."""
        pseudo = self.pseudo
        while chunk and pseudo.ended is None:
            length = self.chance.choice((1, 2, 3, 7, 40, 200, 1000))
            pseudo.send(chunk[:length])
            self.sent += len(chunk[:length])
            chunk = chunk[length:]
            if self.chance.random() < 0.02:
                pseudo.resize(self.chance.randint(30, 200), self.chance.randint(8, 60))
        pseudo.send(b"\n" if self.is_plain else UNSTUCK)
        self.answered()

    def answered(self):
        """All of it has been read, and Ctrl-L draws the screen whole, or a line has an answer; unless it has ended."""
        pseudo, end = self.pseudo, time.monotonic() + PATIENCE
        while pseudo.ended is None and pseudo.waiting:
            pseudo.read(0.01)
            check(time.monotonic() < end, "it does not read its keys")
        while pseudo.read(0.005):
            pass
        place = len(pseudo.written)
        pseudo.send(b"?\n" if self.is_plain else b"\x0c")
        while pseudo.ended is None:
            start = pseudo.written.find(WHOLE, place)
            if asks(pseudo.written[place:]) if self.is_plain else start >= 0 and pseudo.written.find(END, start) >= 0:
                self.answers += 1
                check(not self.is_plain or b"\x1b" not in pseudo.written, "an escape in lines")
                # Only what may still be half a sequence is needed later.
                del pseudo.written[:-2000]
                return
            check(time.monotonic() < end, "it does not answer Ctrl-L")
            pseudo.read(0.01)
        self.over()

    def over(self):
        pseudo = self.pseudo
        status = pseudo.status()
        text = bytes(pseudo.written)
        check(b"Fatal error" not in text and b"Program crashed" not in text, "it crashed")
        check(status in EXPECTED, f"it ended with {status}")
        check(pseudo.is_given_back(), "the line discipline is not as it was")
        check(self.is_plain or text.rfind(b"\x1b[?1049l") > text.rfind(b"\x1b[?1049h"), "the alternate screen is not left")
        check(self.is_plain or text.rfind(b"\x1b[?25h") > text.rfind(b"\x1b[?25l"), "the cursor is hidden")
        self.ends[status] = self.ends.get(status, 0) + 1
        pseudo.close()
        self.pseudo = None

    def finish(self):
        """Told to end, it ends, and gives the terminal back."""
        self.pseudo.process.send_signal(signal.SIGTERM)
        check(self.pseudo.status() == 143, f"SIGTERM ends it with {self.pseudo.ended}")
        check(self.pseudo.is_given_back(), "the line discipline is not as it was after SIGTERM")
        self.pseudo.close()
        shutil.rmtree(self.home.folder)


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--program", default=str(ROOT / ".build/debug/kyndig"))
    parser.add_argument("--stations", metavar="FOLDER", help="what walk.py has kept")
    parser.add_argument("--face", choices=("full", "plain"), default="full")
    parser.add_argument("--bytes", type=int, default=20_000)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    program = os.path.abspath(options.program)
    start = time.monotonic()
    chance = random.Random(options.seed)
    run = Fuzzed(program, stations(program, options.stations), chance, options.face == "plain")
    last = []
    try:
        while run.sent < options.bytes:
            if run.pseudo is None or chance.random() < 0.02:
                if run.pseudo:
                    run.finish()
                    run.home = None
                run.start()
                last = []
            chunk = noise(chance, CHUNK)
            last.append(chunk.translate(None, TAKEN) if run.is_plain else chunk)
            run.swallow(last[-1])
        if run.pseudo:
            run.finish()
    except Failed as error:
        shown = "\n".join(f"  {one!r}" for one in last[-5:])
        sys.exit(f"fuzz of keys: {error}, at {run.kind}, after {run.sent} bytes with seed {options.seed}; of {run.home.folder}:\n"
                 f"{run.pseudo.tail()}\nthe last keys ({len(last)} chunks since the start):\n{shown}")
    finally:
        if run.pseudo:
            run.pseudo.close()
    ends = ", ".join(f"{count} with {status}" for status, count in sorted(run.ends.items()))
    print(f"fuzz of keys, {options.face}: {run.sent} bytes in {run.starts} runs, {run.answers} times answered, "
          f"ended by keys: {ends or 'none'}: {time.monotonic() - start:.0f} s")


if __name__ == "__main__":
    main()
