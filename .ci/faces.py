"""The program's two faces, full screen and plain, read and answered in the same words."""

import re
from dataclasses import dataclass

from terminal import check, contains

RULE = set("─━")


@dataclass
class Choice:
    """A choice as it stands on the screen."""

    label: str
    text: str
    is_marked: bool = False
    is_focused: bool = False


def goes_on(window, look):
    """There is no use in waiting for a program that has ended."""
    check(window.over(look) is None, f"it has ended with {window.over(look)}:\n{window.shown(look)}")


@dataclass
class View:
    """A full screen in its parts."""

    head: str
    body: list
    keys: str
    # The first and last line in sight, and how many there are; none when all are in sight.
    sight: tuple | None
    # The row of the body that has the focus marker.
    focused: int | None


def view(look):
    """Reads a full screen, and refuses one that is not as every screen must be; None when it is no full screen at all."""
    rows = look.rows
    if not look.is_alternate or len(rows) < 20 or not rows[1] or not set(rows[1]) <= RULE:
        return None
    foot = re.fullmatch(r"─+(?: linje (\d+)–(\d+) av (\d+) ─+)?", rows[-2])
    if not foot or rows[2]:
        return None
    body = rows[3:-2]
    marked = [number for number, row in enumerate(body) if row.lstrip().startswith("▸")]
    check(len(marked) < 2, "more than one focus marker")
    check(look.has_cursor, "the cursor is hidden")
    # A panel has the cursor for as long as it is open.
    if marked and not any(re.match("──+ \\S", row) for row in body):
        check(look.row == marked[0] + 3, "the cursor is not on the row with the focus marker")
    sight = tuple(map(int, foot.groups())) if foot.group(1) else None
    return View(rows[0], body, rows[-1], sight, marked[0] if marked else None)


class FullScreen:
    """The full screen: one look shows where one is, and keys act at once."""

    name, option = "full", ""

    def __init__(self, window):
        self.window = window

    def expect(self, *fragments, fact="", enter="", asks=""):
        """Waits for the screen that says `fact` in its head and the fragments, and what Enter does in its last row."""

        def holds(look):
            goes_on(self.window, look)
            now = view(look)
            return (
                now
                and contains(now.head, fact)
                and contains(now.keys, enter and "Enter " + enter)
                and all(contains("".join(now.body), fragment) for fragment in fragments)
            )

        wanted = ", ".join(f"«{text}»" for text in [fact, *fragments, enter] if text)
        return view(self.window.until(holds, f"a full screen with {wanted}"))

    def view(self):
        return view(self.window.until(view, "a full screen"))

    def head(self):
        return self.view().head

    def whole(self):
        """All lines of the screen, scrolled through and back to the top."""
        now = self.view()
        if not now.sight:
            return now.body
        now = self.top(now)
        lines = {}
        while True:
            first, last, count = now.sight
            lines.update(zip(range(first, last + 1), now.body))
            if last == count:
                break
            now = self.scroll("NPage", now)
        self.top(now)
        return [lines[number] for number in range(1, count + 1)]

    def top(self, now):
        while now.sight[0] > 1:
            now = self.scroll("PPage", now)
        return now

    def scroll(self, key, now):
        self.window.keys(key)
        return view(self.window.until(lambda look: (new := view(look)) and new.sight != now.sight, f"{key} to scroll"))

    def through(self):
        """All lines of a text, read on with Enter; the next Enter leaves it."""
        now = self.view()
        lines = dict(enumerate(now.body)) if not now.sight else {}
        while now.sight:
            first, last, count = now.sight
            lines.update(zip(range(first, last + 1), now.body))
            if last == count:
                break
            now = self.scroll("Enter", now)
        return [lines[number] for number in sorted(lines)]

    def choices(self):
        """The choices on the screen, and the lines above them."""
        choices, above, column = [], [], None
        for line in self.whole():
            start = re.match(r" *(▸)? *(?:\[([ x])\] )?(?:[✓✗½●○·] +)?(\d+) {2,3}(?=\S)", line)
            if start:
                choices.append(Choice(start[3], line[start.end():], start[2] == "x", start[1] is not None))
                column = start.end()
            elif column is None:
                above.append(line)
            elif line.strip() and len(line) - len(line.lstrip()) >= column:
                choices[-1].text += " " + line.strip()
            elif line.strip():
                break
        return choices, above

    def choose(self, labels):
        """Chooses without answering."""
        marks = {choice.label: choice.is_marked for choice in self.choices()[0]}
        is_multiple = any("[ ]" in row or "[x]" in row for row in self.view().body)
        for label in labels if not is_multiple else [one for one in marks if marks[one] != (one in labels)]:
            self.window.keys(label)
            sign = ("[x]" if label in labels else "[ ]") if is_multiple else ""
            pattern = re.compile(rf"^ *▸ *{re.escape(sign)} *{label} ")
            self.window.until(
                lambda look: (now := view(look)) and now.focused is not None and pattern.match(now.body[now.focused]),
                f"choice {label} to be chosen")

    def answer(self, labels):
        self.choose(labels)
        self.onward()

    def onward(self):
        self.window.keys("Enter")

    def write(self, text):
        """Writes in the field that has the focus, and goes on."""
        self.window.type(text)
        self.window.keys("Enter")

    write_secret = write

    def press(self, letter):
        self.window.keys(letter)

    def back(self):
        self.window.keys("Left")

    def escape(self):
        self.window.keys("Escape")

    def interrupt(self):
        self.window.keys("C-c")


class Plain:
    """Lines: each screen is appended, and an answer is a line."""

    name, option = "plain", "--plain"

    def __init__(self, window):
        self.window = window
        self.place = 0

    def text(self):
        return self.window.since(self.place)

    def expect(self, *fragments, fact="", enter="", asks=""):
        """Waits until the program asks for something, having said the fact and the fragments."""

        def holds(look):
            goes_on(self.window, look)
            # A question as wide as the window leaves the cursor on an empty row below it.
            asked = look.rows[look.row] or look.rows[look.row - 1]
            if not asked.endswith(":") or look.is_alternate:
                return False
            text = self.text()
            return contains(text, asks) and all(contains(text, fragment) for fragment in (fact, *fragments))

        wanted = ", ".join(f"«{text}»" for text in [fact, *fragments, asks] if text)
        look = self.window.until(holds, f"lines with {wanted}, and a question")
        # All but the question itself fits the window.
        for row in self.whole():
            check(len(row) <= 80 or row.endswith(":"), f"a line is too wide: {row}")
        return look

    def whole(self):
        return [line.rstrip() for line in self.text().split("\n")]

    through = whole

    def head(self):
        return next(paragraph for paragraph in "\n".join(self.whole()).split("\n\n") if paragraph.strip())

    def choices(self):
        choices, above = [], []
        for line in self.whole():
            start = re.match(r"(\d+)\. (?:(ikke )?merket: )?", line)
            if start:
                choices.append(Choice(start[1], line[start.end():]))
            elif not choices:
                above.append(line)
            elif line.strip():
                choices[-1].text += " " + line
            else:
                break
        return choices, above

    def choose(self, labels):
        """In lines, choosing is answering; nothing is chosen before that."""

    def answer(self, labels):
        self.write(" ".join(labels))

    def onward(self):
        self.write("")

    def write(self, text):
        self.place = self.window.look().place + 1
        if text:
            self.window.type(text)
        self.window.keys("Enter")

    def write_secret(self, text):
        """Writes what must not be seen while it is written."""
        self.write(text)
        line = self.window.until(lambda look: look.place >= self.place, "the line to be taken")
        check(not contains(line.text, text), "the passphrase stands on the screen")

    def press(self, letter):
        self.write(letter)

    def back(self):
        self.write("tilbake")

    def escape(self):
        self.write("avbryt")

    def interrupt(self):
        self.place = self.window.look().place + 1
        self.window.keys("C-c")


FACES = {face.name: face for face in (FullScreen, Plain)}
