"""A manager who takes the first module of the course that is installed, knowing the right answers from its files."""

import re
import xml.etree.ElementTree as ET

from answers import SPACE, Course
from faces import FACES, FullScreen
from learner import NAME, PROFILE
from terminal import check, contains, flat
from wanderer import Wanderer

# More screens than the first module has, for a leader who never turns back.
MOST_SCREENS = 200


class Manager(Wanderer):
    """Answers by choosing, by writing a number, by matching and by finding faults; of the business she knows a little."""

    def __init__(self, face, courses):
        self.is_there = False
        super().__init__(face, Course(courses, PROFILE), lambda *_: None)
        # What she does not know she says that she does not know.
        self.profile = {id: PROFILE.get(id) for id in self.course.questions}
        self.written = [
            one for file in sorted(self.course.folder.glob("[0-9]*.xml")) for one in ET.parse(file).iter(SPACE + "item")
            if one.find(f"{SPACE}number") is not None or one.find(f"{SPACE}match") is not None
            or one.find(f"{SPACE}find-fault") is not None]

    def take(self):
        """From the welcome until the first module is passed and her key is made."""
        for _ in range(MOST_SCREENS):
            self.goes_on()
            if self.is_there:
                return
        check(False, f"one module is not passed after {MOST_SCREENS} screens:\n{self.face.window.shown()}")

    def act(self):
        # The key is made when the first module is passed.
        self.is_there = self.says("Nøkkelen er laget") or bool(self.passphrase) and contains(self.head, NAME)
        if self.says("Vent litt.") and isinstance(self.face, FullScreen):
            # A key now would answer the screen that comes, which nobody has read.
            self.before = self.face.window.look().rows
        elif not self.is_there:
            super().act()

    @property
    def is_question(self):
        asked = self.text.rstrip().split("\n\n")[-1].strip()
        return super().is_question or re.match(r"Skriv \d+ tall", asked) is not None

    def answer(self):
        item = next((one for one in self.written if self.asks(one)), None)
        if item is None:
            super().answer()
        elif (number := item.find(SPACE + "number")) is not None:
            self.write(number.get("of"))
        elif (match := item.find(SPACE + "match")) is not None:
            self.match(match)
        else:
            faults = {flat(one.text) for one in item.iter(SPACE + "line") if one.get("fault") == "true"}
            self.choose(*[one.label for one in self.face.choices()[0] if flat(one.text) in faults])

    def asks(self, item):
        """Whether the screen asks this, in all its words."""
        prompt = [one for one in item if one.tag in (SPACE + "p", SPACE + "prompt")]
        return self.says(*[self.course.text(one) for one in prompt])

    def match(self, element):
        """The number of each entry's category, in the order of the screen, which is nobody's but this leader's."""
        body = self.text if not isinstance(self.face, FullScreen) else "\n".join(self.face.whole())
        categories = {one.get("id"): flat(one.text) for one in element.iter(SPACE + "category")}
        numbered = {}
        for number, rest in re.findall(r"^ *(\d)\.? +(.+(?:\n {8,}\S.*)*)", body, re.MULTILINE):
            numbered |= {id: number for id, text in categories.items() if flat(rest).startswith(text)}
        entries = {flat(one.text): numbered[one.get("category")] for one in element.iter(SPACE + "entry")}
        order = sorted(entries, key=flat(body).index)
        if isinstance(self.face, FullScreen):
            for text in order:
                self.face.window.keys(entries[text])
            self.face.window.until(lambda look: contains(look.text, f"{len(order)} av {len(order)} er koblet"), "all matched")
            self.enter()
        else:
            self.face.write(" ".join(entries[text] for text in order))


def takes_first_module(window, face_name, program, courses):
    """A leader who starts the program in a window, passes the first module, and leaves with everything stored."""
    face = FACES[face_name](window)
    face.place = window.look().place + 1
    window.start(f"{program} {face.option}".strip())
    manager = Manager(face, courses)
    manager.take()
    face.press("q" if face_name == "full" else "avslutt")
    check(window.status() == 0, "leaving does not end with 0")
    check(contains(window.look().text, "Alt er lagret"), "the farewell is not on the screen")
