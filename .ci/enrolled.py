"""A leader who is invited by an organisation: she makes her key first, and what she signs goes to the issuer in a file."""

import re

from learner import NAME, Learner
from terminal import check, contains, flat


class Enrolled(Learner):
    """Takes the same course as other leaders; who she is stands in the invitation."""

    def __init__(self, face, course, program, organisation, name=NAME):
        super().__init__(face, course, program)
        self.organisation, self.name = organisation, name
        # Nothing is failed here: that is for others to try.
        self.fails = set()

    def enrol(self, invitation, code):
        """From the file and the code to a key of her own; the file for the issuer."""
        self.begin_key(f"enrol --invite {invitation}", code)
        self.face.expect("Nøkkelen er laget", "disse seks ordene", "Send denne filen", asks="for oversikten")
        file = self.handed_in()
        self.face.onward()
        return file

    def enrol_at(self, site, invitation, code):
        """The same at the organisation's own site, from an account that is not its keeper's: nothing is sent."""
        self.begin_key(f"enrol --site {site} --invite {invitation}", code)
        self.face.expect("Nøkkelen er laget", "disse seks ordene", "er levert til", asks="for oversikten")

    def begin_key(self, command, code):
        face = self.face
        face.window.start(f"{self.program} {command} {face.option}")
        face.window.until(lambda look: contains(look.text, "Skriv engangskoden du har fått på annen måte:"), "the code to be asked for")
        face.write(code)
        face.expect("Nøkkelen din", "Forslag:", "Bruk forslaget", asks="Skriv ned forslaget")
        self.passphrase = self.proposal()
        face.answer(["1"])
        face.expect("Skriv passfrasen fra papiret:", asks="Skriv passfrasen")
        self.type_passphrase()

    def begin(self):
        """Nobody asks who she is."""
        face = self.face
        face.expect(fact="Velkommen", enter="begynn", asks="for å begynne")
        yield "welcome", None
        face.through()
        face.onward()

    def walk(self):
        """The whole course; the key was made before it."""
        yield from self.begin()
        for number, module in enumerate(self.course.modules, 1):
            yield from self.study(number, module)
            yield from self.assessment(module.check, module.items)
        yield from self.assessment(self.course.test, [item for one in self.course.modules for item in one.items])
        yield from self.sign()

    def sign(self):
        """As others do, and then it is for the issuer to go on."""
        face = self.face
        face.expect(f"Er du {self.name}?", fact="steg 1 av 3", enter="ja, det er meg", asks="hvis det er deg")
        yield "signing", "who"
        face.onward()
        face.expect("Skriv hele navnet ditt", fact="steg 2 av 3")
        text = "".join(face.whole())
        for part in ("Dette er teksten du signerer:", self.name, self.course.title, self.course.version, self.organisation):
            check(contains(text, part), f"the text to sign does not say «{part}»")
        yield "signing", "name"
        face.write(self.name)
        face.expect(fact="steg 3 av 3", asks="Skriv passfrasen")
        yield "signing", "passphrase"
        self.type_passphrase()
        face.expect("Egenerklæringen er signert", enter="oversikt", asks="for oversikten")
        self.file = self.handed_in() if contains(face.text(), "Send denne filen") else None
        yield "attested", None

    def handed_in(self):
        """The file that the screen names for the issuer."""
        named = re.search(r"(/\S+\.kyndig)", flat(self.face.text()))
        check(named, f"no file for the issuer is named:\n{self.face.text()}")
        return named[1]
