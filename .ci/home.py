"""A home of its own for the program, outside the checkout, and what it leaves there."""

import json
import os
import sqlite3
import subprocess
import tempfile
from pathlib import Path

from terminal import check

ROOT = Path(__file__).resolve().parent.parent
# The courses that the program is given, which it finds where it lies.
COURSES = Path(os.environ.get("KYNDIG_COURSES", ROOT / "Courses"))


class Home:
    """A home of its own outside the checkout, and what the program leaves there."""

    def __init__(self):
        self.folder = Path(tempfile.mkdtemp(prefix="kyndig-", dir="/tmp"))
        for name in ("home", "data", "elsewhere"):
            (self.folder / name).mkdir()
        self.environment = {"HOME": str(self.folder / "home"), "XDG_DATA_HOME": str(self.folder / "data")}
        self.kyndig = self.folder / "data" / "kyndig"
        self.certificates = self.kyndig / "site" / "Certificates"

    def run(self, program, *arguments, data=None, folder=None):
        """The program without a terminal: its exit status, standard output and standard error."""
        environment = {"PATH": os.environ["PATH"], "LANG": "C.UTF-8"} | self.environment
        if data:
            environment["XDG_DATA_HOME"] = str(data)
        done = subprocess.run(
            [program, *arguments], capture_output=True, stdin=subprocess.DEVNULL, env=environment,
            cwd=folder or self.folder / "elsewhere", timeout=300)
        return done.returncode, done.stdout.decode(), done.stderr.decode()

    def statements(self):
        return statements(self.certificates / "records.sqlite")


def statements(path):
    """What is stored, in order: each event's columns and its bytes read as JSON."""
    check(path.is_file(), f"{path} does not exist")
    database = sqlite3.connect(f"file:{path}?mode=ro", uri=True)
    rows = database.execute(
        "SELECT session, sequence, verb, object, raw, maximum, at, bytes FROM statement ORDER BY session, sequence")
    return [(*row[:7], json.loads(row[7])) for row in rows.fetchall()]
