"""A leader who takes the whole course, in either face, and knows what every screen on the way must say."""

import re

from faces import FullScreen
from terminal import check, contains, flat

NAME = "Åse Bjørkhaug"
EMPLOYER = "Fjellbygg Prøve AS"
# Valid by its check digit; no number in the register begins with 1.
ORGANISATION_NUMBER = "123456785"
# The answers about the business; None is «vet ikke».
PROFILE = {"other_regime": "none", "level": "top", "sector": "private", "heads": 34, "heads20": 26, "trade": None}
DRAFTS = "Avklart med verneombudet. Rolle: lagerleder, §\u00a03-1 – «øverste leder» følger opp hver måned"


class Learner:
    """Takes the course step by step; between steps others may interrupt her."""

    def __init__(self, face, course, program):
        self.face, self.course, self.program = face, course, program
        self.passphrase = ""
        self.passphrases_typed = 0
        self.asked = []
        self.is_first_practice = True
        # The check that is failed once before it is passed.
        self.fails = {course.modules[0].check.id}

    def start(self):
        """Starts the program at the shell's prompt."""
        self.face.place = self.face.window.look().place + 1
        self.face.window.start(f"{self.program} {self.face.option}".strip())

    def walk(self):
        """The whole course; yields the name of each place where she sits before a screen that she has not answered."""
        yield from self.begin()
        for number, module in enumerate(self.course.modules, 1):
            yield from self.study(number, module)
            yield from self.assessment(module.check, module.items)
            if number == 1:
                yield from self.make_key()
                self.overview(1)
                yield "overview", module.id
                self.face.onward()
        unused = set(PROFILE) - set(self.asked)
        check(not unused and len(self.asked) == len(PROFILE), f"asked about the business: {self.asked}")
        yield from self.assessment(self.course.test, [item for one in self.course.modules for item in one.items])
        yield from self.sign()

    def begin(self):
        face = self.face
        face.expect(fact="Velkommen", enter="begynn", asks="for å begynne")
        text = "".join([face.head(), *face.whole()])
        check(contains(text, self.course.title), "the welcome does not name the course")
        for paragraph in self.course.introduction:
            check(contains(text, paragraph), f"the welcome leaves out «{paragraph}»")
        yield "welcome", None
        # Read through to the end; the Enter after that goes on.
        face.through()
        face.onward()
        face.expect("Passfrasen lagres aldri", fact="Dette lagres om deg", enter="greit", asks="Ingenting er lagret ennå")
        face.onward()
        for number, text in enumerate((NAME, EMPLOYER, ORGANISATION_NUMBER), 1):
            face.expect(fact=f"felt {number} av 3", asks="Skriv svaret")
            yield "identity", number
            face.write(text)

    def study(self, number, module):
        """Everything to read, answer and draft in a module, in the author's order and with nothing skipped."""
        place, waiting = 0, list(module.steps)
        while waiting:
            place += 1
            step = self.arrive(number, module, place, waiting)
            while waiting.pop(0) is not step:
                pass
            yield step.kind, step.id
            yield from getattr(self, step.kind)(step)

    def arrive(self, number, module, place, waiting):
        """Waits for the next step, and says which it is: only what some leaders are spared may be passed over."""
        candidates = []
        for step in waiting:
            candidates.append(step)
            if not step.is_conditional:
                break
        heads = {"practice": r"Øving\d+av\d+", "task": "Utkast"}

        def fits(step):
            head = flat(self.face.head())
            fact = heads.get(step.kind, rf"side{place}av\d+")
            if not contains(head, f"{number} {module.title}") or not re.search(fact, head, re.IGNORECASE):
                return False
            body = "".join(self.face.whole())
            return contains(body, step.item.prompt if step.item else step.title)

        # A head that has not changed yet says another place, so the screen is waited for by its place alone.
        practised = sum(1 for one in module.steps[: module.steps.index(candidates[0])] if one.kind == "practice")
        kinds = {step.kind for step in candidates}
        if kinds == {"practice"}:
            self.face.expect(candidates[0].item.prompt[:30], fact=f"Øving {practised + 1} av")
        elif kinds == {"task"}:
            self.face.expect(candidates[0].title, fact="Utkast", enter="begynn å skrive")
        else:
            self.face.expect(fact=f"side {place} av")
        for step in candidates:
            if fits(step):
                check(step.kind != "stop", f"the course stops at {step.id}, though the answers say that it fits")
                return step
        raise AssertionError(f"none of {[step.id for step in candidates]} is on the screen:\n{self.face.window.shown()}")

    def page(self, step):
        # A page has no focus, so it begins at its top and is read on with Enter.
        text = "".join(self.face.through())
        for paragraph in step.paragraphs:
            check(contains(text, paragraph), f"page {step.id} leaves out «{paragraph}»")
        self.face.onward()
        return ()

    def ask(self, step):
        self.asked.append(step.id)
        answer = PROFILE[step.id]
        question = self.course.questions[step.id]
        alternatives = [one for one in question if one.get("value")]
        if alternatives:
            label = "Vet ikke" if answer is None else next(one.text for one in alternatives if one.get("value") == answer)
            choices = self.face.choices()[0]
            check(len(choices) == len(alternatives) + 1, f"{step.id} does not show all its answers: {choices}")
            self.face.answer([one.label for one in choices if flat(one.text) == flat(label)])
        else:
            self.face.write("?" if answer is None else str(answer))
        return ()

    def practice(self, step):
        """An item in a lesson; the first of all is answered wrong, the others right."""
        is_right = not self.is_first_practice
        self.is_first_practice = False
        self.answer(step.item, is_right)
        self.face.expect("Riktig." if is_right else "Ikke riktig.", "Du svarte", enter="videre", asks="videre")
        text = "".join(self.face.through())
        check(contains(text, "Svaret er lagret kl."), f"{step.id}: the screen does not say that the answer is stored")
        check(contains(text, "Ikke riktig.") != is_right, f"{step.id} was answered {'right' if is_right else 'wrong'}")
        check(is_right or contains(text, "Riktig svar"), f"{step.id}: the right answer is not told")
        self.face.onward()
        return ()

    def answer(self, item, is_right):
        """Chooses what is right, or the first that is wrong, and answers."""
        self.face.answer(self.labels(item, is_right))

    def labels(self, item, is_right):
        """The labels of what is right, or of the first that is wrong; all of the author's choices must be there."""
        choices, _ = self.face.choices()
        shown = {flat(one.text): one.label for one in choices}
        check(set(shown) == set(item.choices), f"{item.id} does not show the author's choices, but {sorted(shown)}")
        labels = [shown[text] for text, is_correct in item.choices.items() if is_correct == is_right]
        return sorted(labels) if is_right else labels[:1]

    def task(self, step):
        face = self.face
        face.through()
        face.onward()
        for number, field in enumerate(step.fields, 1):
            face.expect(field, "aldri navn", fact=f"linje {number} av {len(step.fields)}", asks="Skriv linjen")
            yield "field", number
            face.write(self.draft(number))
        face.expect("Utkastet er ferdig.", self.draft(1), self.draft(len(step.fields)), "Lagret", enter="videre")
        face.through()
        face.onward()

    def draft(self, number):
        return f"{number} {DRAFTS}"

    def assessment(self, assessment, bank):
        """A check or the test: begun, answered, handed in and passed, the second time where it is failed once."""
        face = self.face
        if assessment.id in self.fails:
            yield from self.attempt(assessment, bank, is_right=False)
            face.expect(f"{assessment.title}: ikke bestått", fact="forsøk 1", enter="oversikt")
            face.press("f")
            face.expect(fact=f"Feil 1 av {assessment.count}", enter="videre")
            text = "".join(face.through())
            check(contains(text, "Det riktige svaret vises når"), "it is not said when the right answer is shown")
            check(not contains(text, "Riktig svar"), "the right answer is shown before the check is passed")
            face.press("o")
            self.overview(0)
            face.onward()
        yield from self.attempt(assessment, bank, is_right=True)
        attempts = 2 if assessment.id in self.fails else 1
        face.expect(f"{assessment.title}: bestått", fact=f"forsøk {attempts}", enter="videre")
        text = "".join(face.through())
        check(contains(text, "100 %"), "everything was answered right, and the result is not 100 %")
        yield "result", assessment.id
        face.onward()

    def attempt(self, assessment, bank, is_right):
        face = self.face
        face.expect(
            assessment.title, f"{assessment.count} oppgaver", "Du består med 80 %", enter="begynn",
            asks="for å begynne")
        yield "introduction", assessment.id
        face.onward()
        met = []
        for number in range(1, assessment.count + 1):
            face.expect(fact=f"Oppgave {number} av {assessment.count}", enter="svar", asks="svar")
            yield "item", number
            item = self.recognise(bank)
            check(item.id not in met, f"{item.id} is drawn twice")
            met.append(item.id)
            self.answer(item, is_right)
        face.expect("Klar til å levere", f"alle {assessment.count} oppgavene", enter="lever", asks="for å levere")
        yield "hand-in", assessment.id
        face.through()
        face.onward()

    def recognise(self, bank):
        """The item of the bank that is on the screen."""
        choices, above = self.face.choices()
        shown = {flat(one.text) for one in choices}
        found = [item for item in bank if shown == set(item.choices)]
        check(len(found) == 1, f"no item of the bank has the choices on the screen:\n{self.face.window.shown()}")
        check(contains("".join(above), found[0].prompt), f"{found[0].id}: its question is not on the screen")
        return found[0]

    def make_key(self):
        face = self.face
        face.expect("Din opplæring", f"{len(self.course.modules)} moduler", enter="videre")
        unknown = [self.course.questions[id] for id, answer in PROFILE.items() if answer is None]
        text = "".join(face.through())
        for question in unknown:
            check(contains(text, self.course.words(question, "label")), "what she did not know is not listed")
        face.onward()
        face.expect("Nøkkelen din", "Forslag:", "Bruk forslaget", asks="Skriv ned forslaget")
        self.passphrase = self.proposal()
        yield "key", None
        face.answer(["1"])
        face.expect("Skriv passfrasen fra papiret:", asks="Skriv passfrasen")
        self.type_passphrase()
        face.expect("Nøkkelen er laget", enter="oversikt")
        face.onward()

    def proposal(self):
        """The proposed passphrase, read off the screen."""
        _, above = self.face.choices()
        start = next(number for number, line in enumerate(above) if line.strip() == "Forslag:")
        words = " ".join(" ".join(above[start + 1:]).split())
        check(len(words) >= 15, f"the proposal is too short: «{words}»")
        return words

    def type_passphrase(self):
        self.passphrases_typed += 1
        self.face.write_secret(self.passphrase)

    def overview(self, passed):
        """The map, with the next thing to do in focus."""
        modules = self.course.modules
        self.face.expect(fact=NAME, enter="videre", asks="for å fortsette")
        text = "".join(self.face.whole())
        for part in (f"{passed} av {len(modules)} moduler er bestått.", "Sist lagret", *(one.title for one in modules)):
            check(contains(text, part), f"the overview does not say «{part}»")
        self.focus(modules[passed].title if passed < len(modules) else self.course.test.title)

    def focus(self, title):
        """The cursor is on this row of the map; lines have no cursor."""
        if isinstance(self.face, FullScreen):
            now = self.face.view()
            check(now.focused is not None and contains(now.body[now.focused], title), f"the cursor is not on «{title}»")

    def sign(self):
        face = self.face
        face.expect(f"Er du {NAME}?", fact="steg 1 av 3", enter="ja, det er meg", asks="hvis det er deg")
        yield "signing", "who"
        face.onward()
        face.expect("Skriv hele navnet ditt", fact="steg 2 av 3")
        text = "".join(face.whole())
        for part in ("Dette er teksten du signerer:", NAME, self.course.title, self.course.version, "ingen andre"):
            check(contains(text, part), f"the text to sign does not say «{part}»")
        yield "signing", "name"
        # Neither case nor spacing tells one name from another.
        face.write(" " + NAME.lower().replace(" ", "  "))
        face.expect(fact="steg 3 av 3", asks="Skriv passfrasen")
        yield "signing", "passphrase"
        self.type_passphrase()
        face.expect("Beviset ligger her:", f"signert av {NAME} selv", enter="oversikt", asks="for oversikten")
        # The folder, and the names of the files in it; a long path may be broken over several lines.
        named = re.search(r"Beviset ligger her:(/.*/)([^/]+?\.svg)([^/]+?\.jwt)", self.tail("Beviset ligger her:"))
        check(named, "the certificate's files are not named")
        self.files = [named[1] + named[2], named[1] + named[3]]
        yield "certificate", None

    def tail(self, mark):
        """The screen's text from these words on, the words as they are and the rest without spaces."""
        text = " ".join(" ".join(self.face.whole()).split())
        return mark + flat(text.partition(mark)[2])
