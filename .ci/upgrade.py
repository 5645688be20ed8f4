#!/usr/bin/env python3
"""An archive of the first release brought up to date by this one: killed at any moment, without room, and gone back from."""

import argparse
import os
import random
import re
import shutil
import sqlite3
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from home import ROOT
from terminal import check

# So many that bringing it up to date takes a while that can be hit.
STATEMENTS = 60_000
# Somebody else's, so that nothing is stored of it: but the archive is opened to store it.
CERTIFICATE = sorted((ROOT / "Certificates/Examples").glob("valid-*.jwt"))[0]
OWN = {"records.sqlite", "records.sqlite-wal", "records.sqlite-shm"}


def first_release(path):
    """The archive as the first release made it, by the same text as the tests of the engine."""
    text = (ROOT / "Tests/RecordsTests/MigrationTests.swift").read_text()
    tables = re.findall(r'static let first(?:Triggers)? = """\n(.*?)"""', text, re.DOTALL)
    check(len(tables) == 2, "the tables of the first release are not in the tests")
    database = sqlite3.connect(path)
    database.executescript("".join(tables))
    database.executemany(
        "INSERT INTO statement VALUES ('s', ?, 'a', 'viewed', 'm/p', NULL, NULL, 7, x'7b7d')",
        ((number,) for number in range(1, STATEMENTS)))
    database.commit()
    database.close()
    path.chmod(0o600)


class Site:
    """A site with an archive of the first release, in a folder of its own."""

    def __init__(self, folder, program, archive):
        self.folder, self.program = folder, program
        self.certificates = folder / "Certificates"
        (folder / "Courses").mkdir(parents=True)
        self.certificates.mkdir()
        shutil.copy(archive, self.certificates / "records.sqlite")

    def opens(self):
        """A command that opens the archive to write, as it runs."""
        environment = {"PATH": os.environ["PATH"], "LANG": "C.UTF-8", "XDG_DATA_HOME": str(self.folder / "data")}
        return subprocess.Popen(
            [self.program, "certificate", "add", CERTIFICATE, "--site", self.folder], stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT, text=True, env=environment)

    def to_its_end(self, *statuses, says=""):
        process = self.opens()
        said = process.communicate(timeout=600)[0]
        check(process.returncode in statuses, f"it ended with {process.returncode}: {said[-1000:]}")
        check(says in said, f"it does not say «{says}»: {said[-1000:]}")

    def steps(self):
        """How many steps have been taken; the archive is whole, and has every statement."""
        with tempfile.TemporaryDirectory(dir="/tmp") as folder:
            for name in OWN & set(os.listdir(self.certificates)):
                shutil.copy(self.certificates / name, folder)
            database = sqlite3.connect(Path(folder) / "records.sqlite")
            check(database.execute("PRAGMA integrity_check").fetchall() == [("ok",)], "the archive is not whole")
            check(database.execute("SELECT count(*) FROM statement").fetchone() == (STATEMENTS,), "statements are missing")
            steps = database.execute("SELECT count(*) FROM grdb_migrations").fetchone()[0]
            database.close()
        return steps

    def left(self):
        """What lies beside the archive."""
        return sorted(set(name for name in os.listdir(self.certificates) if name.startswith("records")) - OWN)

    def is_up_to_date(self, steps):
        check(self.steps() == steps, f"{self.steps()} steps of {steps} are taken")
        check(self.left() == [], f"left beside the archive are {self.left()}")


def killed(folder, program, archive, count):
    """Ended at random moments, it is as it was or as it is to be, and the next time brings it there."""
    whole = Site(folder / "whole", program, archive)
    start = time.monotonic()
    whole.to_its_end(0, 1)
    duration = time.monotonic() - start
    steps = whole.steps()
    check(steps > 1, "no step was taken")
    whole.is_up_to_date(steps)
    on_the_way = 0
    for number in range(count):
        site = Site(folder / f"killed-{number}", program, archive)
        process = site.opens()
        if number % 2:
            time.sleep(random.uniform(0, duration))
        else:
            # As soon as there is a copy, or a while later.
            while not site.left() and process.poll() is None:
                time.sleep(0.0005)
            time.sleep(random.choice([0, random.uniform(0, 0.1)]))
        process.kill()
        process.communicate()
        check(site.steps() in (1, steps), f"{site.steps()} of {steps} steps are taken")
        on_the_way += bool(site.left())
        site.to_its_end(0, 1)
        site.is_up_to_date(steps)
        shutil.rmtree(site.folder)
    check(on_the_way > 0 or count < 4, "no kill came on the way")
    print(f"upgrade: killed {count} times, {on_the_way} of them with a copy beside it, and nothing was lost")
    return whole


def full_disk(folder, program, archive, steps):
    """Without room it says so and is as it was; with room it goes on."""
    disk = folder / "disk"
    disk.mkdir()
    size = archive.stat().st_size
    # Not for the copy, and then not for more than the copy.
    for room in (size // 2, size + (64 << 10)):
        subprocess.run(["mount", "-t", "tmpfs", "-o", f"size={size + room}", "none", disk], check=True)
        try:
            site = Site(disk / "site", program, archive)
            site.to_its_end(74, says="Disken er full")
            check(site.left() == [] and site.steps() == 1, f"it is at step {site.steps()}, beside it {site.left()}")
            subprocess.run(["mount", "-o", f"remount,size={size * 12}", disk], check=True)
            site.to_its_end(0, 1)
            site.is_up_to_date(steps)
        finally:
            subprocess.run(["umount", "-l", disk], check=True)


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--program", default=str(ROOT / ".build/debug/kyndig"))
    parser.add_argument("--kills", type=int, default=10)
    options = parser.parse_args()
    folder = Path(tempfile.mkdtemp(prefix="kyndig-upgrade-", dir="/tmp"))
    try:
        archive = folder / "first.sqlite"
        first_release(archive)
        program = os.path.abspath(options.program)
        whole = killed(folder, program, archive, options.kills)
        if os.geteuid() == 0:
            full_disk(folder, program, archive, whole.steps())
        database = sqlite3.connect(whole.certificates / "records.sqlite")
        database.execute("INSERT INTO grdb_migrations VALUES ('99 of a later release')")
        database.commit()
        database.close()
        whole.to_its_end(74, says="nyere utgave av Kyndig")
    except (AssertionError, subprocess.SubprocessError) as error:
        sys.exit(f"upgrade: {error}")
    finally:
        shutil.rmtree(folder, ignore_errors=True)
    print("upgrade: an archive of the first release is brought up to date whole, or not at all")


if __name__ == "__main__":
    main()
