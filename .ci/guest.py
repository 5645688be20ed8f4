"""A leader who comes by SSH: the server knows who she is, so that nobody asks, and she makes her key after the first module."""

from answers import Course
from enrolled import Enrolled
from faces import FACES
from home import COURSES
from learner import EMPLOYER, PROFILE
from terminal import Tmux, check, contains


class Guest(Enrolled):
    """At a terminal of her own, with an ssh that leads to the server."""

    def __init__(self, client, name, face="plain", columns=80, rows=24, **environment):
        self.client = client
        self.tmux = Tmux(columns=columns, rows=rows, **environment)
        try:
            self.window = self.tmux.window(str(client.folder))
        except Exception:
            self.tmux.close()
            raise
        super().__init__(FACES[face](self.window), Course(COURSES, PROFILE), client.program, EMPLOYER, name)

    def __enter__(self):
        return self

    def __exit__(self, kind, error, trace):
        if kind:
            print(f"door: {self.name}: {kind.__name__} {error}\nthe last screen:\n{self.window.shown()}", flush=True)
        self.tmux.close()

    def first_module(self):
        """From the welcome until her key is made; yields as others' walks do."""
        yield from self.begin()
        module = self.course.modules[0]
        yield from self.study(1, module)
        yield from self.assessment(module.check, module.items)
        yield from self.make_key()

    def rest(self):
        """The other modules, the test, and what she signs."""
        self.overview_of_own()
        self.face.onward()
        for number, module in enumerate(self.course.modules[1:], 2):
            yield from self.study(number, module)
            yield from self.assessment(module.check, module.items)
        yield from self.assessment(self.course.test, [item for one in self.course.modules for item in one.items])
        yield from self.sign()

    def overview_of_own(self):
        self.face.expect(fact=self.name, enter="videre", asks="for å fortsette")

    def comes_back(self):
        """Once more at the shell's prompt of the same window."""
        self.start()

    def leaves(self, status=0):
        self.face.press("q" if self.face.name == "full" else "avslutt")
        check(self.window.status() == status, f"{self.name}: leaving does not end with {status}")

    def ended(self, status, *fragments):
        """That the session has ended by itself, and says why."""
        found = self.window.status()
        text = self.window.look().text
        check(found == status, f"{self.name}: it ended with {found} instead of {status}\n{text}")
        for fragment in fragments:
            check(contains(text, fragment), f"{self.name}: it does not say «{fragment}»:\n{text}")
