"""A leader who knows only what stands on the screen before her, and so can go on from anywhere after anything."""

import re

from faces import FullScreen
from learner import DRAFTS, EMPLOYER, NAME, ORGANISATION_NUMBER, PROFILE
from terminal import Failed, check, contains, flat


class Wanderer:
    """Reads a screen, does the one thing it asks for, and tells of what the program must have stored by then.

    `believes(verb, name, value)` is called with each thing that a screen has called stored, or that lies behind her.
    """

    def __init__(self, face, course, believes):
        self.face, self.course, self.believes = face, course, believes
        self.profile = PROFILE
        self.passphrase = ""
        # What is stored once another screen is shown.
        self.pending = None
        self.before = None

    def forget(self):
        """She was interrupted: what she did last may be stored or not."""
        self.pending = self.before = None

    def goes_on(self):
        """One screen more; false when it is the certificate."""
        look = self.arrive()
        self.head = " ".join(self.face.head().split())
        self.text = look if isinstance(look, str) else "\n".join(look.body)
        if self.pending:
            self.believes(*self.pending)
            self.pending = None
        self.read()
        if contains(self.text, "Beviset ligger her:"):
            return False
        self.act()
        return True

    def arrive(self):
        """Waits for a screen that is not the one before."""
        window = self.face.window
        if isinstance(self.face, FullScreen):
            window.until(lambda look: look.is_alternate and look.rows != self.before, "another screen")
            return self.face.view()
        self.face.expect(asks=":")
        return self.face.text()

    def read(self):
        """What the screen says is stored."""
        passed = re.search(r"(\d+) av \d+ moduler er bestått", " ".join(self.text.split()))
        if passed:
            self.believes("modules passed", None, int(passed[1]))
        stored = re.search(r"Sist lagret i dag kl\. (\d\d)\.(\d\d)", " ".join(self.text.split()))
        if stored:
            self.believes("last stored", None, (int(stored[1]), int(stored[2])))
        if contains(self.text, "Nøkkelen er laget"):
            self.believes("key", None, None)
        if contains(self.text, "Svaret er lagret kl."):
            self.believes("an answer", None, None)

    def says(self, *fragments):
        return all(contains(self.head + "\n" + self.text, fragment) for fragment in fragments)

    def act(self):
        field = re.search(r"felt (\d) av 3", self.head, re.IGNORECASE)
        line = re.search(r"linje (\d) av \d", self.head, re.IGNORECASE)
        if field:
            self.write((NAME, EMPLOYER, ORGANISATION_NUMBER)[int(field[1]) - 1])
        elif line and not self.says("Utkastet er ferdig"):
            text = f"{line[1]} {DRAFTS}"
            self.write(text)
            self.pending = ("drafted", None, text)
        elif self.says("steg 2 av 3"):
            self.write(NAME)
        elif self.says("steg 3 av 3") or self.says("Skriv passfrasen fra papiret"):
            self.write(self.passphrase, is_secret=True)
        elif self.says("Forslag:") and self.says("Bruk forslaget"):
            _, above = self.face.choices()
            start = next(number for number, text in enumerate(above) if text.strip() == "Forslag:")
            self.passphrase = " ".join(" ".join(above[start + 1:]).split())
            self.choose("1")
        elif self.is_question:
            self.answer()
        else:
            self.enter()

    @property
    def is_question(self):
        if isinstance(self.face, FullScreen):
            return contains(self.face.view().keys, "Enter svar")
        return self.text.rstrip().split("\n\n")[-1].strip().startswith(("Skriv tallet", "Skriv tallene", "Skriv svaret"))

    def answer(self):
        choices = self.face.choices()[0]
        shown = {flat(one.text): one.label for one in choices}
        for item in self.course.items:
            if choices and set(item.choices) == set(shown):
                right = [number for number, is_right in enumerate(item.choices.values()) if is_right]
                self.choose(*sorted(shown[text] for text, is_right in item.choices.items() if is_right))
                verb = "practised" if contains(self.head, "Øving") else "responded"
                self.pending = (verb, item.id, right if item.is_multiple else right[0])
                return
        for id, answer in self.profile.items():
            question = self.course.questions[id]
            if not self.says(self.course.words(question, "prompt")):
                continue
            label = {flat(one.text): one.get("value") for one in question if one.get("value")}
            if label:
                wanted = "Vetikke" if answer is None else next(text for text, value in label.items() if value == answer)
                self.choose(shown[wanted])
            else:
                self.write("?" if answer is None else str(answer))
            self.pending = ("profiled", id, answer)
            return
        raise Failed(f"a question that is not in the course:\n{self.face.window.shown()}")

    # A key shows when it is taken; what comes after Enter is told from what was there just before it.

    def choose(self, *labels):
        if isinstance(self.face, FullScreen):
            self.face.choose(labels)
            self.enter()
        else:
            self.face.answer(labels)

    def write(self, text, is_secret=False):
        check(text, "there is nothing to write")
        if not isinstance(self.face, FullScreen):
            (self.face.write_secret if is_secret else self.face.write)(text)
            return
        # What was half typed when she was interrupted may still be there.
        self.face.window.keys("C-u")
        self.face.window.type(text)
        end = "•" * min(len(text), 40) if is_secret else text[-20:]
        self.face.window.until(lambda look: contains(look.text, end), "what is typed to be shown")
        self.enter()

    def enter(self):
        if isinstance(self.face, FullScreen):
            self.before = self.face.window.look().rows
        self.face.onward()
