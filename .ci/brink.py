"""A leader at a place where the program is about to be ended, and what must hold once it has."""

import os
import termios

from answers import Course
from faces import FACES, FullScreen
from home import COURSES
from learner import NAME, PROFILE, Learner
from terminal import Tmux, check, contains

HALF = "halvskrevet passfr"
# What the runtime's backtracer says when it is let loose on a terminal.
BACKTRACER = ("Press space to interact", "Backtrace took", "swift-backtrace", "Crashed:", "💣")


def runs(process):
    """Whether a process is there, and is not just a name that nobody has asked for yet."""
    try:
        with open(f"/proc/{process}/stat") as file:
            return file.read().rpartition(")")[2].split()[0] not in "ZX"
    except OSError:
        return False


class Run:
    """A leader at a place in the course, in one face: at the map, or with half a passphrase written."""

    def __init__(self, program, face_name, kept, is_secret):
        self.is_secret = is_secret
        self.home = kept.home("signing")
        self.tmux = Tmux(**self.home.environment)
        self.window = self.tmux.window(str(self.home.folder / "elsewhere"))
        self.face = FACES[face_name](self.window)
        self.learner = Learner(self.face, Course(COURSES, PROFILE), program)
        self.learner.passphrase = kept.passphrase
        self.before = self.window.run("stty -g")[1]

    @property
    def is_plain(self):
        return not isinstance(self.face, FullScreen)

    @property
    def echoes(self):
        """Whether what is typed is shown, by the terminal's own account."""
        path = self.tmux.call("display-message", "-p", "-t", self.window.pane, "#{pane_tty}").strip()
        terminal = os.open(path, os.O_RDONLY | os.O_NOCTTY)
        try:
            return bool(termios.tcgetattr(terminal)[3] & termios.ECHO)
        finally:
            os.close(terminal)

    def start(self, is_typing):
        self.window.run("clear")
        self.learner.start()
        self.overview()
        if not self.is_secret:
            check(self.echoes == self.is_plain, "the terminal's line discipline is not the face's")
            return
        self.face.onward()
        signing = self.learner.sign()
        while next(signing) != ("signing", "passphrase"):
            pass
        self.hides()
        if is_typing:
            self.window.type(HALF)
            if not self.is_plain:
                self.window.until(lambda look: "•" * len(HALF) in look.text, "a dot for each letter")

    def overview(self):
        self.face.expect(fact=NAME, enter="videre", asks="for å fortsette")

    def hides(self):
        self.window.until(lambda look: not self.echoes, "the terminal to hide what is typed")

    def is_sane(self, after=""):
        """The shell has its terminal again: nothing half typed is left for it, and no question is asked by anyone else."""
        look = self.window.look()
        check(not look.is_alternate and look.has_cursor, f"the full screen is not left{after}")
        check(not contains(look.text, HALF), f"half a passphrase is shown{after}")
        status, printed = self.window.run("stty -g")
        check(status == 0, f"what was typed for the program reaches the shell{after}")
        check(printed == self.before, f"the terminal is not as it was{after}")

    def status(self):
        """The exit status; bash leaves the rest of a line undone when Ctrl-C's signal has ended its beginning."""
        window = self.window

        def is_over(look):
            for words in BACKTRACER:
                check(words not in look.text, f"a backtracer was started:\n{window.shown(look)}")
            return look.rows[look.row].startswith("$")

        if window.over(window.until(is_over, "the shell's prompt")) is None:
            window.type(f'echo "[{window.commands} ended $?]"')
            window.keys("Enter")
        return window.status()

    def ends(self, expected):
        status = self.status()
        check(status == expected, f"it ends with {status} instead of {expected}")
        self.is_sane()

    def interrupt_twice(self):
        self.face.interrupt()
        self.face.expect("Avslutte?", "Alt er lagret.", asks="for å avslutte")
        self.face.interrupt()

    def leave(self):
        """Leaves at a place where q may be text."""
        if self.is_secret:
            self.interrupt_twice()
            self.ends(130)
        else:
            self.face.press("q")
            self.ends(0)
