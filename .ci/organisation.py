#!/usr/bin/env python3
"""An organisation as its people use it: founded, its leaders invited, and a certificate issued, replaced in nothing and withdrawn."""

import argparse
import os
import random
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from accounts import Accounts
from answers import Course
from enrolled import Enrolled
from faces import Plain
from halved import Halved
from handover import Handover
from home import COURSES, ROOT
from keeper import SECOND, Keeper
from learner import EMPLOYER, NAME, PROFILE
from office import Person
from terminal import Failed, Tmux, check, contains
from wrongs import Wrongs

NUMBER = "101"


def enrol_and_take(keeper, leader):
    """From the invitation to the attestation: the two files that she sends, and her passphrase."""
    tmux = Tmux(**leader.environment)
    window = tmux.window(str(leader.folder))
    try:
        learner = Enrolled(Plain(window), Course(COURSES, PROFILE), leader.program, EMPLOYER)
        first = learner.enrol(keeper.invitation(NUMBER), keeper.codes[NUMBER])
        for _ in learner.walk():
            pass
        check(learner.passphrases_typed == 2, f"the passphrase was typed {learner.passphrases_typed} times")
        learner.face.press("q")
        check(window.status() == 0, "leaving does not end with 0")
        return Path(first), Path(learner.file), learner.passphrase
    except Exception:
        print(f"organisation: the last screen:\n{window.shown()}", file=sys.stderr)
        raise
    finally:
        tmux.close()


class Walk:
    """Two homes, and nothing between them but files."""

    def __init__(self, program, folder):
        self.keeper = Keeper(folder / "keeper", program)
        self.leader = Person(folder / "leader", program)
        self.folder = folder

    def found(self):
        self.keeper.found()
        self.keeper.publish()
        self.keeper.invite()
        self.keeper.holds()

    def take(self):
        self.first, self.file, self.passphrase = enrol_and_take(self.keeper, self.leader)
        for file in (self.first, self.file):
            check(file.stat().st_mode & 0o077 == 0 or self.leader.folder.stat().st_mode & 0o077 == 0, f"others can read {file}")

    def bind(self):
        keeper = self.keeper
        keeper.signs("receive", self.first, says=[NAME, "Nøkkelen venter på å bli knyttet"])
        keeper.run("leaders", "bind", "--site", keeper.site, says=[NAME, "koden stemte"])
        keeper.signs("leaders", "bind", "--method", "code", by=SECOND, says=[NAME, "kjent ved kode"])

    def send(self):
        """She hands in once more, by the command; that is what the keeper gets."""
        self.leader.command(
            "hand-in", "--to", "levert.kyndig", answers=[("passfrasen", self.passphrase)], says=EMPLOYER)
        self.again = self.leader.folder / "levert.kyndig"

    def receive(self):
        self.keeper.signs("receive", self.again, says="Egenerklæringen er signert")

    def issue(self):
        keeper = self.keeper
        diploma = keeper.issue()
        # What she sent first comes late, and what she sent last comes twice.
        keeper.signs("receive", self.file, self.again, says="Ingenting er endret")
        keeper.command("issue", "--plain", "--site", keeper.site, says="Ingen venter på bevis nå")
        check(keeper.issued() == [diploma], f"one attestation has {keeper.issued()}")
        keeper.holds()
        self.sent = self.leader.folder / "sendt.svg"
        shutil.copy(diploma, self.sent)
        for _ in range(2):
            self.leader.run("certificate", "add", self.sent, says=EMPLOYER)
        own = sorted(self.leader.kyndig.glob("sites/*/**/issued/**/*.svg"))
        check(len(own) == 1 and own[0].read_bytes() == diploma.read_bytes(), f"she has {own}")
        self.own = own[0]
        self.verify(0)
        self.leader.run("verify", self.own, status=(0, 2), says="kursbevis")

    def verify(self, status):
        """By somebody who has the organisation's trust folder beside the list of what is withdrawn, and nothing else."""
        stranger = {"HOME": "/nonexistent", "XDG_DATA_HOME": "/nonexistent"}
        return self.leader.run(
            "verify", self.own, "--trust", self.keeper.certificates / "trust", status=status, environment=stranger)

    def revoke(self):
        number = next(word for word in self.verify(0).split() if word.count("-") == 2 and word.isupper())
        said = "Feil virksomhet på beviset"
        self.keeper.signs("revoke", number, "--reason", said, by=SECOND, says="er trukket tilbake")
        check(contains(self.verify(1), "REVOKED"), "it is not said that it is withdrawn")
        self.keeper.holds()

    def mydata(self):
        out = self.leader.folder / "mydata"
        self.leader.run("mydata", "--to", out)
        text = b"".join(path.read_bytes() for path in out.rglob("*") if path.is_file()).decode(errors="replace")
        check(NAME in text and "Avklart med verneombudet" in text, "her name or her drafts are not among what is stored")
        check("Berit Tenkt" not in text, "another's name is among it")

    def erase(self):
        keeper = self.keeper
        keeper.signs("leaders", "erase", NUMBER, answers=[("Skriv hele navnet", NAME)], says="er slettet")
        keeper.holds()
        stored = keeper.certificates / "records.sqlite"
        for file in [stored, *keeper.certificates.glob("records.sqlite-wal")]:
            check(NAME.encode() not in file.read_bytes(), f"her name is still in {file.name}")
        check(keeper.issued() == [], "her diploma still lies at the site")
        # What she has, is hers; it is still withdrawn to those who have the list, and nothing worse.
        self.leader.run("verify", self.own, status=(0, 2), says="kursbevis")
        check(contains(self.verify(1), "REVOKED"), "it is no longer said that it is withdrawn")


def stage(name, action):
    start = time.monotonic()
    action()
    print(f"  {name}: {time.monotonic() - start:.0f} s", flush=True)


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--program", default=str(ROOT / ".build/debug/kyndig"))
    parser.add_argument("--kills", type=int, default=2, help="how often each of receive and issue is killed")
    parser.add_argument("--seed", type=int, default=random.randrange(1 << 32), help="of the moments that they are killed at")
    options = parser.parse_args()
    start = time.monotonic()
    folder = Path(tempfile.mkdtemp(prefix="kyndig-organisation-", dir="/tmp"))
    try:
        program = os.path.abspath(options.program)
        walk = Walk(program, folder)
        saved = {"receive": folder / "before-receive", "issue": folder / "before-issue"}
        for name in ("found", "take", "bind", "send"):
            stage(name, getattr(walk, name))
        shutil.copytree(walk.keeper.folder, saved["receive"], symlinks=True)
        stage("receive", walk.receive)
        shutil.copytree(walk.keeper.folder, saved["issue"], symlinks=True)
        for name in ("issue", "revoke", "mydata"):
            stage(name, getattr(walk, name))
        handover = Handover(walk.keeper, folder, options.seed)
        for name in ("same", "taken_over") + (("full_disk",) if os.geteuid() == 0 else ()):
            stage(f"a copy, {name.replace('_', ' ')}", getattr(handover, name))
        stage(f"a copy, killed {options.kills * 3} times", lambda: handover.killed(options.kills * 3))
        stage("erase", walk.erase)
        stage("a copy, without whom was erased", lambda: handover.without(NAME))
        if os.geteuid() == 0:
            accounts = Accounts(program, folder)
            for name in ("found", "enrol", "kept_apart", "receive", "open_key"):
                stage(f"three accounts, {name.replace('_', ' ')}", getattr(accounts, name))
        else:
            print("  three accounts: left out, for that takes root", flush=True)
        halved = Halved(walk.keeper, walk.again, options.seed)
        for name, before in saved.items():
            stage(f"{name} killed {options.kills} times", lambda: halved.times(options.kills, name, before))
        wrongs = Wrongs(walk.keeper, walk.again, walk.keeper.codes, saved["issue"], folder)
        for name in ("handed_in", "replaced", "continued_twice"):
            stage(f"wrongs, {name.replace('_', ' ')}", getattr(wrongs, name))
        stage("wrongs, a locked folder", lambda: wrongs.locked(accounts.keeper if os.geteuid() == 0 else walk.keeper))
        if os.geteuid() == 0:
            stage("wrongs, a full disk", wrongs.full_disk)
    except (AssertionError, subprocess.TimeoutExpired) as error:
        sys.exit(f"organisation, in {folder}, --seed {options.seed}: {error}")
    shutil.rmtree(folder)
    print(f"organisation: all of it in {time.monotonic() - start:.0f} s")


if __name__ == "__main__":
    main()
