"""The program on a pseudo-terminal of our own: every byte that it writes is kept, and what it waits for can be seen."""

import array
import fcntl
import os
import select
import signal
import subprocess
import termios
import time

from terminal import PATIENCE, Failed, check

# A frame that is drawn whole begins with this, and every frame ends with the other.
WHOLE, END = b"\x1b[2J", b"\x1b[?2026l"
# So long without a byte is quiet, once something has come.
PAUSE = 0.03


class Pseudo:
    """A program that is alone on its terminal, as the leader of a session whose window nobody else holds."""

    def __init__(self, command, environment, folder, columns=80, rows=24, hangs_up=False):
        self.master, slave = os.openpty()
        termios.tcsetwinsize(slave, (rows, columns))
        self.columns, self.rows = columns, rows
        self.before = termios.tcgetattr(slave)
        self.written = bytearray()
        self.process = subprocess.Popen(
            command, stdin=slave, stdout=slave, stderr=slave, cwd=folder, start_new_session=True,
            env={"PATH": os.environ["PATH"]} | environment,
            preexec_fn=lambda: fcntl.ioctl(0, termios.TIOCSCTTY, 0))
        # Held open, so that the line discipline can be read after the program's end; not where the window is to close.
        self.slave = slave
        if hangs_up:
            os.close(slave)
            self.slave = None

    # What comes out

    def read(self, wait):
        """Reads what has been written, waiting at most so long for the first of it; whether anything was."""
        if not select.select([self.master], [], [], wait)[0]:
            return False
        try:
            content = os.read(self.master, 1 << 16)
        except OSError:
            return False
        self.written += content
        return bool(content)

    def until(self, holds, what):
        """Reads until something holds of all that was written, and it is quiet."""
        end = time.monotonic() + PATIENCE
        while True:
            came = self.read(PAUSE)
            if not came and holds(self.written):
                return
            if not came and self.ended is not None:
                raise Failed(f"waited in vain for {what}: it ended with {self.ended}\n{self.tail()}")
            if time.monotonic() > end:
                raise Failed(f"waited in vain for {what}\n{self.tail()}")

    def until_whole(self, place, what="a screen drawn whole"):
        """Waits until a frame has been drawn whole after this place in what was written."""
        self.until(lambda written: (start := written.find(WHOLE, place)) >= 0 and written.find(END, start) >= 0, what)

    def tail(self):
        return repr(bytes(self.written[-600:]))

    # What goes in

    def send(self, content):
        """Writes to the program as fast as it takes it, and reads meanwhile, so that neither waits for the other."""
        end = time.monotonic() + PATIENCE
        while content and self.ended is None:
            if select.select([], [self.master], [], 0)[1]:
                content = content[os.write(self.master, content[:1024]):]
                end = time.monotonic() + PATIENCE
            self.read(0 if content else 0.0)
            if content and not select.select([self.master], [self.master], [], 0.2)[1]:
                check(time.monotonic() < end, f"it takes no more bytes\n{self.tail()}")

    @property
    def waiting(self):
        """How many bytes wait to be read by the program."""
        count = array.array("i", [0])
        fcntl.ioctl(self.slave, termios.FIONREAD, count)
        return count[0]

    def resize(self, columns, rows):
        """Another size; the kernel tells the program."""
        self.columns, self.rows = columns, rows
        termios.tcsetwinsize(self.master, (rows, columns))

    def hang_up(self):
        """Closes the window."""
        os.close(self.master)
        self.master = -1

    # Its end

    @property
    def ended(self):
        """The exit status as a shell tells it; None while it runs."""
        status = self.process.poll()
        return status if status is None or status >= 0 else 128 - status

    def status(self, patience=PATIENCE):
        """Waits for the end, with everything that is written until then."""
        end = time.monotonic() + patience
        while self.ended is None:
            check(time.monotonic() < end, f"it does not end\n{self.tail()}")
            self.read(PAUSE) if self.master >= 0 else time.sleep(PAUSE)
        while self.master >= 0 and self.read(0):
            pass
        return self.ended

    def is_given_back(self):
        """Whether the line discipline is as it was; what is waiting to be read does not count."""
        now = termios.tcgetattr(self.slave)
        return now == self.before

    def close(self):
        """Ends the program, if it still runs, and its terminal."""
        if self.process.poll() is None:
            self.process.send_signal(signal.SIGKILL)
            self.process.wait()
        for end in (self.master, self.slave):
            if end is not None and end >= 0:
                os.close(end)
        self.master, self.slave = -1, None
