"""A terminal in tmux, driven by keys and read from its screen, in either of the program's two faces."""

import atexit
import os
import re
import shutil
import signal
import subprocess
import sys
import tempfile
import time
import unicodedata
from dataclasses import dataclass

# How long a screen may take to come; a debug build on a busy machine makes a key in some seconds.
PATIENCE = float(os.environ.get("KYNDIG_CI_PATIENCE", "120"))
POLL = 0.03

# Told to end, a script ends as usual: its terminals are closed, and nothing is left running.
signal.signal(signal.SIGTERM, lambda *_: sys.exit(128 + signal.SIGTERM))


class Failed(AssertionError):
    """Something on the screen, in a file or in an exit status is not what it should be."""


def check(holds, what):
    if not holds:
        raise Failed(what)


def flat(text):
    """The text without any space, so that it reads the same however it was wrapped."""
    return re.sub(r"\s+", "", text)


def contains(text, fragment):
    """Whether a text says something, however it is wrapped, and whether or not it begins a sentence."""
    return flat(fragment).casefold() in flat(text).casefold()


def only_lines(content):
    """Bytes to a terminal that do nothing but append lines: no escape, no way back, no bell; whatever is read, is text."""
    text = content.decode()
    check(content, "nothing was written")
    for number, line in enumerate(text.replace("\r\n", "\n").split("\n"), 1):
        strange = sorted({character for character in line if unicodedata.category(character) == "Cc"})
        check(not strange, f"line {number} has control characters {strange}: {line!r}")


class Tmux:
    """A tmux server of its own, whose windows know nothing but the environment they are given, unless it inherits all."""

    def __init__(self, columns=80, rows=24, inherits=False, **environment):
        self.folder = tempfile.mkdtemp(prefix="kyndig-tmux-", dir="/tmp")
        self.columns, self.rows, self.inherits = columns, rows, inherits
        self.environment = {"PATH": os.environ["PATH"], "LANG": "C.UTF-8", "TERM": "screen", "PS1": "$ "} | environment
        self.windows = 0
        atexit.register(self.close)

    def call(self, *arguments):
        command = ["tmux", "-u", "-S", self.folder + "/socket", "-f", "/dev/null", *arguments]
        environment = dict(os.environ) if self.inherits else {"PATH": os.environ["PATH"], "HOME": self.folder}
        environment |= {"LC_ALL": "C.UTF-8"}
        done = subprocess.run(command, capture_output=True, env=environment, stdin=subprocess.DEVNULL)
        check(done.returncode == 0, f"tmux {arguments[0]}: {done.stderr.decode(errors='replace').strip()}")
        return done.stdout.decode(errors="replace")

    def window(self, folder):
        """A new window with a shell in `folder`."""
        variables = [f"{name}={value}" for name, value in self.environment.items()]
        only = [] if self.inherits else ["-i"]
        shell = ["env", *only, *variables, "bash", "--norc", "--noprofile", "--noediting", "-i"]
        size = ["-x", str(self.columns), "-y", str(self.rows)]
        if self.windows == 0:
            new = ["start-server", ";", "set-option", "-g", "history-limit", "100000", ";", "new-session", "-d", *size]
        else:
            new = ["new-window"]
        self.windows += 1
        window = Window(self, self.call(*new, "-c", folder, "-P", "-F", "#{pane_id}", *shell).strip())
        window.until(lambda look: look.rows[0] == "$", "the shell's prompt")
        return window

    def close(self):
        """Ends the server, its windows and what runs in them; nothing the second time."""
        atexit.unregister(self.close)
        subprocess.run(["tmux", "-S", self.folder + "/socket", "kill-server"], capture_output=True)
        shutil.rmtree(self.folder, ignore_errors=True)


@dataclass
class Look:
    """What stands in a window at a moment."""

    rows: list
    column: int
    row: int
    is_alternate: bool
    has_cursor: bool
    history: int

    @property
    def text(self):
        return "\n".join(self.rows)

    @property
    def place(self):
        """The cursor's line, counted from the first line the window ever had."""
        return self.history + self.row


class Window:
    """One window: keys go in, and what stands there comes out."""

    def __init__(self, tmux, pane):
        self.tmux, self.pane = tmux, pane
        self.commands = 0

    def keys(self, *names):
        """Presses keys by tmux's names for them."""
        self.tmux.call("send-keys", "-t", self.pane, *names)

    def type(self, text):
        self.tmux.call("send-keys", "-t", self.pane, "-l", "--", text)

    def resize(self, columns, rows):
        self.tmux.call("resize-window", "-t", self.pane, "-x", str(columns), "-y", str(rows))

    def record(self, path):
        """Keeps every byte that is written to the window from now on, before the terminal makes anything of it."""
        self.tmux.call("pipe-pane", "-t", self.pane, f"exec cat >>'{path}'")

    def look(self):
        state = "#{cursor_x} #{cursor_y} #{alternate_on} #{cursor_flag} #{history_size}"
        text = self.tmux.call(
            "display-message", "-p", "-t", self.pane, state, ";", "capture-pane", "-p", "-t", self.pane)
        first, *rows = text.split("\n")
        column, row, alternate, cursor, history = map(int, first.split())
        return Look([row.rstrip() for row in rows[: len(rows) - 1]], column, row, alternate == 1, cursor == 1, history)

    def since(self, place):
        """Everything printed from the line `place` on, counted as `Look.place` is; broken lines are whole again."""
        history = self.look().history
        return self.tmux.call("capture-pane", "-p", "-J", "-t", self.pane, "-S", str(place - history))

    def until(self, holds, what, patience=None):
        """Waits until the window stands still and something holds of it."""
        end = time.monotonic() + (patience or PATIENCE)
        before = self.look()
        while True:
            time.sleep(POLL)
            look = self.look()
            if look == before and holds(look):
                return look
            if time.monotonic() > end:
                raise Failed(f"waited in vain for {what}")
            before = look

    def shown(self, look=None):
        look = look or self.look()
        return "\n".join("    | " + row for row in look.rows) + f"\n    (cursor in row {look.row + 1})"

    def start(self, command):
        """Types a command at the shell's prompt; its exit status is printed behind it."""
        self.commands += 1
        self.type(f'{command}; echo "[{self.commands} ended $?]"')
        self.keys("Enter")

    def over(self, look):
        """The exit status of the command that was started last, where the shell asks for another; None until then."""
        found = re.findall(rf"\[{self.commands} ended (\d+)\]", look.text)
        return int(found[-1]) if found and look.rows[look.row].startswith("$") else None

    def status(self, patience=None):
        """Waits for the end of the command that was started last, and says its exit status."""
        return self.over(self.until(lambda look: self.over(look) is not None, "the command's end", patience))

    def run(self, command):
        """Runs a command at the shell's prompt and returns its exit status and everything it printed."""
        place = self.look().place
        self.start(command)
        status = self.status()
        return status, self.since(place).split("\n", 1)[1].rpartition(f"[{self.commands} ended ")[0]

    def child(self):
        """The process that the shell in this window has started."""
        shell = int(self.tmux.call("display-message", "-p", "-t", self.pane, "#{pane_pid}"))
        for name in filter(str.isdigit, os.listdir("/proc")):
            try:
                with open(f"/proc/{name}/stat") as file:
                    parent = int(file.read().rpartition(")")[2].split()[1])
            except OSError:
                continue
            if parent == shell:
                return int(name)
        raise Failed("the shell has started no process; the window shows:\n" + self.shown())
