"""Windows that change their size at random: what has the focus, what is chosen and what is half typed stay what they are."""

import random
import shutil

from answers import Course
from faces import FullScreen, view
from home import COURSES
from independent import Emulated
from learner import NAME, PROFILE, Learner
from terminal import check, contains, flat

RESIZES = 50
SMALLEST, LARGEST = (40, 12), (220, 70)
NEEDED = (60, 20)


def sizes(chance):
    """Random sizes, and at the end the one of the beginning; never the same twice in a row."""
    last = (80, 24)
    for _ in range(RESIZES):
        size = last
        while size == last:
            size = tuple(chance.randint(low, high) for low, high in zip(SMALLEST, LARGEST))
        yield size
        last = size
    yield (80, 24)


def resized(window, chance, holds, what):
    """Goes through all sizes; something must hold at each that is large enough."""
    before = window.look() and window.emulator.grid
    fits = 0
    for columns, rows in sizes(chance):
        look = window.resize(columns, rows)
        if columns < NEEDED[0] or rows < NEEDED[1]:
            check(contains(look.text, f"for lite: {columns} × {rows}"), f"{columns} × {rows} is not called too small")
            continue
        fits += 1
        check(view(look) and holds(look), f"{what} is lost at {columns} × {rows}:\n{window.shown(look)}")
    check(fits > RESIZES // 2, "hardly a size was large enough")
    drawn = window.emulator.grid
    place = len(window.program.written)
    window.keys("C-l")
    window.program.until_whole(place)
    window.look()
    check(window.emulator.grid == drawn, f"what was drawn piece by piece is not what is drawn whole:\n{window.shown()}")
    check(drawn == before, f"80 × 24 is not what it was before:\n{window.shown()}")


def focused(look):
    """The text of the row that has the focus, without spaces."""
    now = view(look)
    return flat(now.body[now.focused]) if now and now.focused is not None else ""


def question(program, kept, kind, chance):
    """Chooses something that is not the first, changes the size, and answers: the answer is what was chosen."""
    home = kept.home(kind)
    window = Emulated(home)
    face = FullScreen(window)
    try:
        Learner(face, Course(COURSES, PROFILE), program).start()
        face.expect(fact=NAME, enter="videre")
        face.onward()
        face.expect(fact="Øving", enter="svar")
        labels = ["2"] if kind == "practice" else ["2", "3"]
        face.choose(labels)
        chosen = [one.text for one in face.choices()[0] if one.label in labels]
        start = focused(window.look())[:12]
        check(start, "nothing has the focus")
        resized(window, chance, lambda look: focused(look).startswith(start), f"the focus on choice {labels[-1]}")
        face.onward()
        face.expect("Du svarte", enter="videre")
        told = "".join(face.whole())
        for text in chosen:
            check(contains(told, text), f"the answer is not the one that was chosen, «{text}»")
    finally:
        window.close()
    shutil.rmtree(home.folder)


def questions(program, kept, seed):
    """One question with one answer and one with several, as the course has them."""
    chance = random.Random(seed)
    for kind in ("practice", "several"):
        question(program, kept, kind, chance)
    return f"{2 * RESIZES} sizes in two questions, focus and answer the same"


def fields(program, kept, seed):
    """A name that is half written when the window changes is written on."""
    chance = random.Random(seed)
    home = kept.home("identity")
    window = Emulated(home)
    face = FullScreen(window)
    learner = Learner(face, Course(COURSES, PROFILE), program)
    half = len(NAME) // 2
    try:
        learner.start()
        places = learner.begin()
        while next(places) != ("identity", 1):
            pass
        window.type(NAME[:half])
        window.until(lambda look: NAME[:half] in look.rows[look.row], "what is typed to be shown")

        def is_kept(look):
            row = look.rows[look.row]
            return row[: look.column].endswith(NAME[:half]) and not row[look.column:].strip()

        resized(window, chance, is_kept, "the half-typed name")
        window.type(NAME[half:])
        window.until(lambda look: look.rows[look.row].strip() == f"▸ {NAME}", "the whole name in its field")
        face.onward()
        face.expect(fact="felt 2 av 3")
    finally:
        window.close()
    shutil.rmtree(home.folder)
    return f"{RESIZES} sizes in a half-typed name, kept"
