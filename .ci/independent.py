"""A terminal that others wrote, PyPI's pyte: bytes go in, and what it shows comes out, cell for cell."""

import unicodedata

import pyte

from pseudo import Pseudo
from terminal import Look, Window, check

# What a style letter means to a terminal (Sources/TerminalUI/Style.swift); faint, which pyte does not keep, is left out.
MEANING = {
    " ": {}, "d": {}, "s": {"bold": True}, "H": {"bold": True}, "F": {"bold": True}, "@": {"bold": True},
    "e": {"italics": True}, "t": {"underscore": True}, "u": {"underscore": True}, "p": {"fg": "green"},
    "f": {"fg": "brown"}, "h": {"fg": "brown"}, "x": {"fg": "red"},
}
NORMAL = {
    "fg": "default", "bg": "default", "bold": False, "italics": False, "underscore": False, "strikethrough": False,
    "reverse": False, "blink": False,
}


class Emulator:
    """A screen that bytes are fed to."""

    def __init__(self, columns, rows):
        self.screen = pyte.Screen(columns, rows)
        self.stream = pyte.ByteStream(self.screen)

    def feed(self, content):
        self.stream.feed(content)

    @property
    def rows(self):
        return [unicodedata.normalize("NFC", row).rstrip() for row in self.screen.display]

    @property
    def cursor(self):
        """Row and column, counted from 1."""
        return [self.screen.cursor.y + 1, self.screen.cursor.x + 1]

    def attributes(self, row, column):
        cell = self.screen.buffer[row][column]
        return {name: getattr(cell, name) for name in NORMAL}

    @property
    def grid(self):
        """Everything that can be seen."""
        size = range(self.screen.lines), range(self.screen.columns)
        cells = [[tuple(self.attributes(row, column).values()) for column in size[1]] for row in size[0]]
        return self.rows, cells, self.cursor, self.screen.cursor.hidden

    def shows(self, frame):
        """Whether the screen is this frame, cell for cell."""
        name = frame["name"]
        lines = self.screen.lines
        for number, row in enumerate(self.rows):
            wanted = unicodedata.normalize("NFC", frame["rows"][number]) if number < len(frame["rows"]) else ""
            check(row == wanted, f"{name}: row {number + 1} is\n  {row!r} instead of\n  {wanted!r}")
        check(not any(frame["rows"][lines:]), f"{name}: there are more rows than the window has")
        for row in range(lines):
            letters = frame["styles"][row] if row < len(frame["styles"]) else ""
            for column, letter in enumerate(letters.ljust(self.screen.columns)):
                # The second half of a wide character is no cell of its own to the emulator.
                if self.screen.buffer[row][column].data == "":
                    continue
                check(letter in MEANING, f"{name}: no style has the letter {letter!r}")
                wanted, found = NORMAL | MEANING[letter], self.attributes(row, column)
                place = f"row {row + 1}, column {column + 1}"
                check(found == wanted, f"{name}: {place} is {found} instead of {letter!r}, {wanted}")
        check(self.cursor == frame["cursor"], f"{name}: the cursor is at {self.cursor} instead of {frame['cursor']}")
        check(not self.screen.cursor.hidden, f"{name}: the cursor is hidden")


class Emulated:
    """A window without a shell: the program alone in a pseudo-terminal whose bytes the emulator shows."""

    NAMES = {"Enter": "\r", "Escape": "\x1b", "Left": "\x1b[D", "Up": "\x1b[A", "Down": "\x1b[B", "NPage": "\x1b[6~",
             "PPage": "\x1b[5~", "C-c": "\x03", "C-l": "\x0c", "C-u": "\x15"}

    until, shown = Window.until, Window.shown

    def __init__(self, home, columns=80, rows=24):
        self.home, self.size = home, (columns, rows)
        self.emulator = Emulator(columns, rows)
        self.fed = 0
        self.program = None

    def start(self, command):
        environment = {"LANG": "C.UTF-8", "TERM": "xterm"} | self.home.environment
        self.program = Pseudo(command.split(), environment, self.home.folder / "elsewhere", *self.size)

    def keys(self, *names):
        self.type("".join(self.NAMES.get(name, name) for name in names))

    def type(self, text):
        self.program.send(text.encode())

    def look(self):
        while self.program and self.program.read(0):
            pass
        written = self.program.written if self.program else b""
        self.emulator.feed(bytes(written[self.fed:]))
        self.fed = len(written)
        row, column = self.emulator.cursor
        is_alternate = written.rfind(b"\x1b[?1049h") > written.rfind(b"\x1b[?1049l")
        return Look(
            self.emulator.rows, column - 1, row - 1, is_alternate, not self.emulator.screen.cursor.hidden, 0)

    def resize(self, columns, rows):
        """Another size, and everything that the program draws because of it."""
        self.look()
        place = len(self.program.written)
        self.emulator.screen.resize(rows, columns)
        self.program.resize(columns, rows)
        self.program.until_whole(place, f"a screen of {columns} × {rows}")
        return self.look()

    def over(self, look):
        return self.program.ended

    def status(self):
        return self.program.status()

    def close(self):
        if self.program:
            self.program.close()
