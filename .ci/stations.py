"""Homes of leaders who stand at known places of the course, copied from one walk, so that nobody has to walk there again."""

import atexit
import shutil
import tempfile
from pathlib import Path

from answers import Course
from faces import FullScreen
from home import COURSES, Home
from learner import PROFILE, Learner
from terminal import Tmux

# The first place of each kind is kept under the kind's name; «several» is a question with several answers.
KINDS = ("identity", "page", "practice", "several", "item", "hand-in", "key", "field", "overview", "signing")


class Stations:
    """What a walk leaves behind on its way, a home for each kind of place."""

    def __init__(self, folder):
        self.folder = Path(folder)

    @property
    def passphrase(self):
        return (self.folder / "passphrase").read_text()

    def has(self, kind):
        return (self.folder / kind).is_dir()

    def home(self, kind):
        """A home of its own that begins at a place; she has left the program there, and it goes on there."""
        home = Home()
        # The records name no folder, and where she last was is told anew.
        shutil.copytree(self.folder / kind, home.folder / "data", dirs_exist_ok=True)
        (home.kyndig / "last-site").write_text(str(home.kyndig / "site") + "\n")
        return home

    def keep(self, place, home, learner):
        """Keeps the home, where it is the first of its kind; the program waits for a key, so nothing is half written."""
        kind, name = place
        if kind == "practice" and learner.course.step(name).item.is_multiple:
            kind = "several"
        if kind in KINDS and not self.has(kind):
            shutil.copytree(home.folder / "data", self.folder / kind)
            if kind == "signing":
                (self.folder / "passphrase").write_text(learner.passphrase)


def stations(program, folder=None):
    """The stations in a folder that a walk has kept; made by a walk of its own where there is none."""
    if not folder:
        folder = tempfile.mkdtemp(prefix="kyndig-stations-", dir="/tmp")
        atexit.register(shutil.rmtree, folder, ignore_errors=True)
    found = Stations(folder)
    if found.has("signing"):
        return found
    home = Home()
    tmux = Tmux(**home.environment)
    try:
        learner = Learner(
            FullScreen(tmux.window(str(home.folder / "elsewhere"))), Course(COURSES, PROFILE), program)
        learner.start()
        for place in learner.walk():
            found.keep(place, home, learner)
            if place[0] == "signing":
                break
    finally:
        tmux.close()
    shutil.rmtree(home.folder)
    return found
