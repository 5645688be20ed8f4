"""How a case of bad input is run: in a terminal or without one, as oneself or as a stranger, and what it must say."""

import os
import shutil
import subprocess

from home import COURSES
from terminal import Tmux, check, contains

NOBODY = 65534

CASES = []


def case(method):
    """Marks a method as a case of the table."""
    CASES.append(method)
    return method


class Cases:
    """What the cases have in common; all are run, and every failure is told."""

    def __init__(self, program, home):
        self.program = program
        # Where the course has been taken already: a certificate and records to do bad things to.
        self.home = home
        self.tmux = Tmux(**self.home.environment)
        self.window = self.tmux.window(str(self.home.folder / "elsewhere"))
        self.before = self.window.run("stty -g")[1]

    def inside(self, arguments, status, *fragments, prefix="", ending="", program=None):
        """Runs the program in a terminal, where it must end by itself with a sentence on standard error."""
        self.window.run("clear")
        errors = self.home.folder / "errors"
        # Standard error apart: what is for people to act on must be there, and not on standard output alone.
        ended, shown = self.window.run(f"{prefix} {program or self.program} {arguments} 2>{errors} {ending}".strip())
        words = errors.read_text()
        check(ended == status, f"ended with {ended} instead of {status}: {words}{shown}")
        self.says(words, fragments)
        check(self.window.run("stty -g")[1] == self.before, "the terminal is not as it was")

    def outside(self, arguments, status, *fragments, errors=True, **options):
        """Runs the program without a terminal."""
        ended, output, words = self.home.run(self.program, *arguments, **options)
        check(ended == status, f"ended with {ended} instead of {status}: {words}{output[-2000:]}")
        self.says(words if errors else output, fragments)

    def says(self, words, fragments):
        for fragment in fragments:
            check(contains(words, fragment), f"does not say «{fragment}», but: {words[-2000:]}")
        check("Fatal error" not in words and "Backtrace" not in words, f"a crash: {words[-2000:]}")

    def site(self, name):
        """A site with the courses that the program is given."""
        site = self.home.folder / name
        shutil.copytree(COURSES, site / "Courses")
        (site / "Certificates").mkdir()
        return site

    def readable(self, folder):
        for name in (folder, *folder.rglob("*")):
            if not name.is_symlink():
                name.chmod(0o755 if name.is_dir() else 0o644)

    def stranger(self, locked):
        """How to run the program as one who may not write in the folder `locked`."""
        if os.geteuid() != 0:
            if locked:
                locked.chmod(0o555)
                (locked / "records.sqlite").chmod(0o444)
            return {}
        # A program that others can read, with the courses beside it as they are installed.
        installed = self.home.folder / "installed"
        if not installed.exists():
            (installed / "bin").mkdir(parents=True)
            shutil.copy(self.program, installed / "bin" / "kyndig")
            shutil.copytree(COURSES, installed / "share/kyndig/Courses")
            (installed / "home").mkdir()
            os.chown(installed / "home", NOBODY, NOBODY)
        self.readable(installed)
        (installed / "bin/kyndig").chmod(0o755)
        home = f"HOME={installed}/home XDG_DATA_HOME={installed}/home"
        prefix = f"setpriv --reuid {NOBODY} --regid {NOBODY} --clear-groups env {home}"
        return {"prefix": prefix, "program": installed / "bin/kyndig"}

    def run(self):
        failed = 0
        for one in CASES:
            name = one.__name__.replace("_", " ")
            try:
                one(self)
                print(f"  {name}", flush=True)
            except (AssertionError, OSError, subprocess.TimeoutExpired) as error:
                failed += 1
                print(f"  FAILED: {name}: {error}\n{self.window.shown()}", flush=True)
        return failed
