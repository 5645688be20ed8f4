"""A site that is copied while it is in use, and taken over by somebody else at an account of their own."""

import json
import os
import random
import shutil
import signal
import subprocess
import time

from keeper import SECOND, Keeper
from learner import EMPLOYER
from terminal import check, contains

HEIR = (61004, 61005)


class Handover:
    """Copies of a keeper's site, and whoever takes one over."""

    def __init__(self, keeper, folder, seed):
        self.keeper, self.folder, self.random = keeper, folder / "copies", random.Random(seed)
        self.folder.mkdir()

    def audit(self, person, site):
        """What is told of a site, but for the moment that it is told at."""
        told = json.loads(person.run("audit", "--json", "--deep", "--site", site))
        told.pop("asOf")
        checked = json.loads(person.run("log", "check", "--json", "--site", site))
        return told, (checked["size"], checked["root"], checked["verdict"])

    def backup(self, name, **wanted):
        copy = self.folder / name
        return copy, self.keeper.run("backup", copy, "--site", self.keeper.site, **wanted)

    def same(self):
        """Of the copy the same is told as of the site, by the same account."""
        copy, text = self.backup("first", says=["uten avvik", "kyndig trust add", str(self.keeper.kyndig / "keys")])
        for language in ("nn", "en"):
            self.backup(language, environment={"LANG": f"{language}.UTF-8"})
        told, log = self.audit(self.keeper, self.keeper.site)
        check(self.audit(self.keeper, copy) == (told, log), "something else is told of the copy")
        check(contains(text, log[1]), f"the root {log[1]} is not told: {text}")
        answer = json.loads(self.keeper.run("backup", self.folder / "json", "--json", "--site", self.keeper.site))
        check((answer["log"]["size"], answer["log"]["root"]) == log[:2], f"told of the log: {answer['log']}")
        check(answer["deviations"] == 0 and answer["leaders"] == told["summary"]["leaders"], f"told: {answer}")
        left = [path for path in copy.rglob("*") if path.name == "lock" or path.name.startswith(("records.sqlite-", ".lock"))]
        check(left == [], f"in the copy are {left}")
        self.copy = copy

    def taken_over(self):
        """By an account that has nothing but the copy: the same is told; and with the sealed keys it is gone on with."""
        heir = Keeper(self.folder.parent / "heir", self.keeper.program, HEIR if os.geteuid() == 0 else None)
        heir.at(heir.folder / "site")
        for folder in (self.folder.parent, heir.folder):
            folder.chmod(0o711 if folder != heir.folder else 0o700)
        packed = subprocess.run(["tar", "-C", str(self.copy), "-cf", "-", "."], capture_output=True, check=True).stdout
        subprocess.run([*heir.prefix, "mkdir", str(heir.site)], check=True)
        subprocess.run([*heir.prefix, "tar", "-C", str(heir.site), "-xpf", "-"], input=packed, check=True)
        heir.run("trust", "add", heir.certificates / "trust" / "organisation.json", says=EMPLOYER)
        check(self.audit(heir, heir.site) == self.audit(self.keeper, self.keeper.site), "another account is told something else")
        heir.run("leaders", "list", "--site", heir.site)
        heir.run("statistics", "hms-for-ledere", "--json", "--site", heir.site)
        shutil.copytree(self.keeper.kyndig / "keys", heir.kyndig / "keys")
        if heir.account:
            for path in [heir.kyndig / "keys", *(heir.kyndig / "keys").iterdir()]:
                os.chown(path, *heir.account)
        heir.signs("leaders", "unbind", "101", "--reason", "left", by=SECOND, says="ikke lenger knyttet")
        heir.holds()
        # What was not taken over has not changed.
        self.keeper.holds()

    def killed(self, times):
        """Killed anywhere: there is no copy, or a whole one, and the next one is made."""
        start = time.monotonic()
        self.backup("timed")
        longest = time.monotonic() - start
        whole = 0
        for number in range(times):
            name = f"killed-{number}"
            process = subprocess.Popen(
                [self.keeper.program, "backup", str(self.folder / name), "--site", str(self.keeper.site)],
                env={"PATH": os.environ["PATH"]} | self.keeper.environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
            time.sleep(self.random.uniform(0, longest))
            process.send_signal(signal.SIGKILL)
            process.wait()
            copy = self.folder / name
            if copy.exists():
                whole += 1
                self.keeper.run("audit", "--site", copy)
                continue
            self.keeper.run("audit", "--site", copy, status=66)
            self.backup(name)
            check(not (self.folder / f".{name}.kyndig-backup").exists(), "what was begun before is still there")
            self.keeper.run("audit", "--site", copy)
        return whole

    def full_disk(self):
        """No room: said, nothing is left, and the site is as it was; a disk of its own is no place for a copy, a folder on it is."""
        disk = self.folder / "disk"
        disk.mkdir()
        size = sum(path.stat().st_size for path in self.copy.rglob("*") if path.is_file())
        for part in (4, 2):
            subprocess.run(
                ["mount", "-t", "tmpfs", "-o", f"size={size // part}", "none", str(disk)], check=True, capture_output=True)
            try:
                self.backup("disk", status=64, says="en disk for seg")
                self.backup("disk/copy", status=74, says="Disken er full")
                check(list(disk.iterdir()) == [], f"left on the disk is {list(disk.iterdir())}")
            finally:
                subprocess.run(["umount", "-l", str(disk)], capture_output=True)
        self.keeper.holds()

    def without(self, name):
        """Whoever is erased is in no file of a copy that is made afterwards."""
        copy, _ = self.backup("erased")
        for path in copy.rglob("*"):
            check(not path.is_file() or name.encode() not in path.read_bytes(), f"{name} is in {path}")
