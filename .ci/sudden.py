"""Deaths at random moments between any two keys: whatever a screen had called stored by then is there afterwards."""

import os
import random
import shutil
import signal
import time
from datetime import datetime
from zoneinfo import ZoneInfo

from answers import Course
from faces import FACES
from home import COURSES, Home
from learner import PROFILE, Learner
from terminal import Tmux, check, flat
from wanderer import Wanderer

# So many keys and words between two deaths, on average; a course has some hundred.
BETWEEN = 12
# The screen's times are Norwegian ones, wherever the machine is.
OSLO = ZoneInfo("Europe/Oslo")


class Killed(Exception):
    """The program was killed while she typed."""


class Mortal:
    """A window in which the program dies after some keys, perhaps in the middle of a word."""

    def __init__(self, window, chance):
        self.window, self.chance = window, chance
        self.left = 0

    def __getattr__(self, name):
        return getattr(self.window, name)

    def lives(self, keys):
        """Starts the program anew, to die after so many keys."""
        self.left = keys

    def keys(self, *names):
        self.window.keys(*names)
        self.count()

    def type(self, text):
        if self.left == 1:
            text = text[: self.chance.randint(1, len(text))]
        self.window.type(text)
        self.count()

    def start(self, command):
        # The command's own letters are not the program's keys.
        self.window.start(command)

    def count(self):
        self.left -= 1
        if self.left == 0:
            # At once, or while it works on the key, or when it has long shown the answer.
            time.sleep(self.chance.choice((0, 0, self.chance.uniform(0, 0.03), self.chance.uniform(0, 0.4))))
            os.kill(self.window.child(), signal.SIGKILL)
            raise Killed


class Sudden:
    """One leader's course with deaths on the way, and all that she believes is stored."""

    def __init__(self, program, face_name, chance):
        self.chance = chance
        self.home = Home()
        self.tmux = Tmux(**self.home.environment)
        self.face = FACES[face_name](None)
        self.course = Course(COURSES, PROFILE)
        self.learner = Learner(self.face, self.course, program)
        self.wanderer = Wanderer(self.face, self.course, self.believes)
        self.believed = []
        self.deaths = 0

    def statements(self):
        path = self.home.certificates / "records.sqlite"
        return self.home.statements() if path.is_file() and path.stat().st_size else []

    def believes(self, *belief):
        """She believes it from now on; it must be stored already."""
        if belief[0] == "last stored":
            last = datetime.fromtimestamp(self.statements()[-1][6] / 1000, OSLO)
            check((last.hour, last.minute) == belief[2], f"last stored at {belief[2]}, it says, but it was {last}")
            return
        if belief[0] == "an answer":
            check(any(row[2] in ("practised", "responded") for row in self.statements()), "no answer is stored")
            return
        self.believed.append(belief)
        self.holds(belief, "is not stored, though the screen goes on as if it were")

    def holds(self, belief, otherwise):
        verb, name, value = belief
        rows = self.statements()
        match verb:
            case "modules passed":
                found = len({row[3] for row in rows if row[2] == "passed"}) >= value
            case "key":
                found = any((self.home.kyndig / "keys").iterdir())
            case "drafted":
                texts = [text for row in rows if row[2] == "drafted" for text in row[7]["texts"].values()]
                found = flat(value) in map(flat, texts)
            case "profiled":
                found = any((row[3], row[7]["answer"]) == (name, value) for row in rows if row[2] == "profiled")
            case _:
                found = any(
                    row[2] == verb and row[3].endswith("/" + name) and row[7]["response"] == value for row in rows)
        check(found, f"{belief} {otherwise}")

    def start(self, keys):
        """A new window, as after a crash, and the program in it."""
        new = self.tmux.window(str(self.home.folder / "elsewhere"))
        if self.face.window:
            self.tmux.call("kill-window", "-t", self.face.window.pane)
        self.face.window = Mortal(new, self.chance)
        self.wanderer.forget()
        self.learner.start()
        self.face.window.lives(keys)

    def dies(self):
        """She is dead: nothing that was stored is lost, neither then nor when the program is started again."""
        self.deaths += 1
        self.face.window.status()
        return self.statements()

    def take(self, most):
        """The course up to the certificate, or until she has died so many times."""
        stored = []
        while self.deaths < most:
            try:
                self.start(self.chance.randint(1, 2 * BETWEEN))
                self.wanderer.arrive()
                after = self.statements()
                check(after[: len(stored)] == stored, "something that was stored is lost")
                more = [row[2] for row in after[len(stored):]]
                check(more == (["resumed"] if stored else []), f"more than the return is stored: {more}")
                for belief in self.believed:
                    self.holds(belief, "is lost")
                self.wanderer.forget()
                while self.wanderer.goes_on():
                    pass
                self.face.window.lives(0)
                check(any(row[2] == "certified" for row in self.statements()), "the certificate is not stored")
                self.face.press("q")
                check(self.face.window.status() == 0, "leaving does not end with 0")
                for file in self.home.certificates.glob("issued/*/*"):
                    status, words, _ = self.home.run(self.learner.program, "verify", str(file))
                    check(status == 0, f"the certificate of a course with {self.deaths} deaths: {status}\n{words}")
                return
            except Killed:
                stored = self.dies()


def sudden(program, face_name, count, seed):
    """As many leaders as it takes for so many deaths; what was found in words."""
    chance = random.Random(seed)
    deaths = courses = beliefs = 0
    while deaths < count:
        run = Sudden(program, face_name, chance)
        try:
            run.take(count - deaths)
        except Exception:
            print(f"sudden, {face_name}, seed {seed}, death {run.deaths}: the last screen, of {run.home.folder}:")
            print(run.face.window.shown(), flush=True)
            raise
        finally:
            run.tmux.close()
        deaths += run.deaths
        beliefs += len(run.believed)
        courses += 1
        shutil.rmtree(run.home.folder)
    return f"{deaths} deaths between two keys in {courses} courses, {beliefs} things called stored, none lost"
