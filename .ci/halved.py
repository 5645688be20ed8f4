"""Work at the keeper's desk that is cut off by SIGKILL: what was begun is finished or discarded, and nothing is done twice."""

import os
import random
import re
import shutil
import signal
import time

from keeper import ASKED, FIRST, ISSUERS
from office import plain
from terminal import check, contains


def mark(folder):
    """What lies in a folder, by name, size and time; it changes with the first thing that is written."""
    found = []
    for path in folder.rglob("*"):
        try:
            status = path.stat()
            found.append((str(path), status.st_size, status.st_mtime_ns))
        except FileNotFoundError:
            continue
    return sorted(found)


class Halved:
    """Commands of a keeper, each begun from the same state and killed at some moment of its own."""

    def __init__(self, keeper, file, seed):
        self.keeper, self.file, self.random = keeper, file, random.Random(seed)
        self.longest = {}
        self.ends = []

    def killed(self, command, answers):
        """Begins a command, and kills it: half the times when it has begun to write, the others anywhere on the way there."""
        keeper = self.keeper
        terminal = keeper.start(*command, "--site", keeper.site)
        try:
            place = 0
            for asked, answer in answers:
                terminal.until(
                    lambda written: contains(plain(written[place:]), asked) and plain(written).rstrip(" ").endswith(":"),
                    f"«{asked}» of kyndig {command[0]}")
                answer = answer(plain(terminal.written)) if callable(answer) else answer
                before, place = mark(keeper.certificates), len(terminal.written)
                terminal.send(answer.encode() + b"\r")
            start, waits_for_writing = time.monotonic(), len(self.ends) % 2 == 0
            moment = self.random.uniform(0, self.longest.get(command[0], 4))
            while terminal.ended is None:
                terminal.read(0.001)
                now = time.monotonic() - start
                if waits_for_writing and mark(keeper.certificates) != before:
                    self.longest[command[0]] = now * 1.2
                    time.sleep(self.random.uniform(0, 0.15))
                    break
                if not waits_for_writing and now > moment or contains(plain(terminal.written[place:]), "er utstedt"):
                    break
            if terminal.ended is None:
                os.kill(terminal.process.pid, signal.SIGKILL)
            self.ends.append(f"{command[0]} {'' if waits_for_writing else 'not '}writing, after {time.monotonic() - start:.2f} s")
            terminal.status()
        finally:
            terminal.close()

    def receive(self):
        keeper = self.keeper
        self.killed(("receive", str(self.file)), [(ASKED, ISSUERS[FIRST])])
        keeper.is_whole_to_others()
        text = keeper.signs("receive", self.file)
        check(contains(text, "Egenerklæringen er signert") or contains(text, "Ingenting er endret"), f"after {self.ends[-1]}: {text}")
        keeper.holds()
        check(self.entries("attest") == 1, f"after {self.ends[-1]}: {self.entries('attest')} entries of one attestation")

    def issue(self):
        keeper = self.keeper
        self.killed(("issue", "--plain"), keeper.talk())
        # Whatever it is that opens the register next, finishes or discards.
        keeper.signs("receive", self.file, says="Ingenting er endret")
        keeper.holds()
        issued = keeper.issued()
        check(len(issued) == self.entries("issue") <= 1, f"after {self.ends[-1]}: {issued}, {self.entries('issue')} entries")
        if not issued:
            issued = [keeper.issue()]
        keeper.command("issue", "--plain", "--site", keeper.site, says="Ingen venter på bevis nå")
        keeper.holds()
        check(self.entries("issue") == 1, f"after {self.ends[-1]}: {self.entries('issue')} entries of one certificate")
        folder = keeper.certificates / "issued"
        for ending in ("svg", "jwt", "tlog-proof"):
            check(len(list(folder.rglob("*." + ending))) == 1, f"after {self.ends[-1]}: files {list(folder.rglob('*'))}")
        keeper.run("verify", issued[0], "--trust", keeper.certificates / "trust", status=(0, 2), says="kursbevis")

    def entries(self, kind):
        """How many entries of a kind there are in the log as it is published."""
        size = int((self.keeper.certificates / "log" / "checkpoint").read_text().split("\n")[1])
        bundle = self.keeper.certificates / "log" / "tile" / "entries" / "000.p" / str(size)
        return len(re.findall(rb'"k":"' + kind.encode() + rb'"', bundle.read_bytes()))

    def times(self, count, name, saved):
        """So many kills of a command, each from the folder that was saved."""
        for _ in range(count):
            shutil.rmtree(self.keeper.folder)
            shutil.copytree(saved, self.keeper.folder, symlinks=True)
            getattr(self, name)()
