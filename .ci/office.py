"""People at their commands, each with a home and perhaps an account of their own: asked on a terminal, they answer by heart."""

import os
import re
import shutil
import subprocess
from pathlib import Path

from pseudo import Pseudo
from terminal import PATIENCE, Tmux, check, contains, flat


class Person:
    """Somebody with a home, and with an account of a group where `account` is the two numbers."""

    def __init__(self, folder, program, account=None):
        self.folder, self.program, self.account = Path(folder), str(program), account
        self.folder.mkdir(parents=True, exist_ok=True)
        self.folder.chmod(0o700)
        self.environment = {"HOME": str(self.folder), "XDG_DATA_HOME": str(self.folder / "data"), "LANG": "C.UTF-8"}
        self.kyndig = self.folder / "data" / "kyndig"
        (self.folder / "data").mkdir(exist_ok=True)
        if account:
            os.chown(self.folder, *account)
            os.chown(self.folder / "data", *account)

    @property
    def prefix(self):
        if not self.account:
            return []
        user, group = map(str, self.account)
        return ["setpriv", "--reuid", user, "--regid", group, "--clear-groups"]

    def start(self, *arguments, program=None):
        """The program on a terminal of its own, of which nobody waits."""
        command = [*self.prefix, program or self.program, *map(str, arguments)]
        return Pseudo(command, self.environment | {"TERM": "xterm"}, self.folder, columns=200, rows=50)

    def command(self, *arguments, answers=(), status=0, says=()):
        """Runs a command; each answer is what is asked and what is typed then, a text or made of what is on the screen."""
        terminal = self.start(*arguments)
        try:
            place = 0
            for asked, answer in answers:
                def asks(written):
                    return contains(plain(written[place:]), asked) and plain(written).rstrip(" ").endswith((":", ": "))
                terminal.until(asks, f"«{asked}» of kyndig {arguments[0]}")
                answer = answer(plain(terminal.written)) if callable(answer) else answer
                place = len(terminal.written)
                terminal.send(answer.encode() + b"\r")
            ended = terminal.status()
            text = plain(terminal.written)
            check(ended in statuses(status), f"kyndig {' '.join(map(str, arguments))}: {ended} instead of {status}\n{text[-1500:]}")
            check(terminal.is_given_back(), f"kyndig {arguments[0]} leaves the terminal another than it was")
            says_all(text, says)
            return text
        finally:
            terminal.close()

    def run(self, *arguments, status=0, says=(), environment=None):
        """Runs a command without a terminal: standard output and standard error."""
        done = subprocess.run(
            [*self.prefix, self.program, *map(str, arguments)], capture_output=True, stdin=subprocess.DEVNULL, cwd=self.folder,
            env={"PATH": os.environ["PATH"]} | self.environment | (environment or {}), timeout=PATIENCE)
        text = (done.stdout + done.stderr).decode()
        check(done.returncode in statuses(status),
              f"kyndig {' '.join(map(str, arguments))}: {done.returncode} instead of {status}\n{text[-1500:]}")
        says_all(text, says)
        return text

    def system(self, *command):
        """A command of the system as this account: its exit status and what it says."""
        done = subprocess.run(
            [*self.prefix, *map(str, command)], capture_output=True, stdin=subprocess.DEVNULL,
            env={"PATH": os.environ["PATH"], "LANG": "C"} | self.environment)
        return done.returncode, (done.stdout + done.stderr).decode(errors="replace")


def statuses(wanted):
    return wanted if isinstance(wanted, tuple) else (wanted,)


def says_all(text, fragments):
    check("Fatal error" not in text and "Backtrace" not in text, f"a crash: {text[-2000:]}")
    for fragment in [fragments] if isinstance(fragments, str) else fragments:
        check(contains(text, fragment), f"does not say «{fragment}», but: {text[-1500:]}")


def plain(written):
    """What was written, as text without what a terminal does and does not show."""
    return re.sub(r"\x1b\[[0-9;?]*[A-Za-z]", "", bytes(written).decode(errors="replace")).replace("\r", "")
