#!/usr/bin/env python3
"""However the program ends or stops, the terminal is as it was before, and the exit status tells what it was."""

import argparse
import os
import shutil
import signal
import sys
import time
from dataclasses import dataclass
from typing import Callable

from brink import Run, runs
from faces import FACES
from home import ROOT
from stations import stations
from terminal import check, contains

CRASHES = ("SIGSEGV", "SIGBUS", "SIGILL", "SIGFPE", "SIGABRT", "SIGTRAP")


@dataclass
class Ending:
    name: str
    # What is done to the program; it says itself what must follow where there is no exit status.
    act: Callable
    status: int | None = None
    places: tuple = ("map", "secret")
    is_typing: bool = True
    faces: tuple = ("full", "plain")


def press(*keys):
    return lambda run: run.window.keys(*keys)


def leave(run):
    run.face.press("q")
    run.window.until(lambda look: contains(look.text, "Alt er lagret"), "the farewell on the normal screen")


def interrupt_and_stay(run):
    run.face.interrupt()
    run.face.expect("Avslutte?", "Alt er lagret.", asks="for å avslutte")
    run.face.escape()
    run.overview()
    run.leave()


def tell(number):
    def act(run):
        os.kill(run.window.child(), number)
        if number == signal.SIGINT and run.is_plain:
            # In lines it is as if Ctrl-C was pressed: the first one asks.
            run.face.expect("Avslutte?", asks="for å avslutte")
            os.kill(run.window.child(), number)
    return act


def open_key(run):
    """An error that ends it: a key that others can read is not used."""
    keys = list((run.home.kyndig / "keys").iterdir())
    for key in keys:
        key.chmod(0o644)
    try:
        run.face.write_secret(run.learner.passphrase)
        run.ends(77)
    finally:
        for key in keys:
            key.chmod(0o600)


def five_wrong_passphrases(run):
    for _ in range(4):
        run.face.write_secret("ikke passfrasen min")
        run.face.expect("Passfrasen stemmer ikke.", fact="steg 3 av 3", asks="Skriv passfrasen")
        if run.is_plain:
            run.hides()
    run.face.write_secret("ikke passfrasen min")
    run.ends(77)


def stop(act, resized=False):
    """It is stopped, and fg comes back to the same screen, also in a window that has another size by then."""

    def acts(run):
        window, face = run.window, run.face
        shown = window.look().rows
        act(run)
        status = run.status()
        check(status in (128 + signal.SIGTSTP, 128 + signal.SIGSTOP), f"it is not stopped, but: {status}")
        run.is_sane(" while it is stopped")
        if resized:
            window.resize(100, 30)
        face.place = window.look().place + 1
        window.start("fg")
        if resized and not run.is_plain:
            window.until(
                lambda look: look.is_alternate and len(look.rows[1]) == 100 and len(look.rows[-2]) == 100,
                "a screen as large as the window")
        elif not run.is_plain:
            window.until(lambda look: look.rows == shown, "the same screen again after fg")
        elif run.is_secret:
            run.hides()
        run.leave()
        if resized:
            window.resize(80, 24)
    return acts


def close_window(run):
    """The window is closed: no process is left behind, nothing is lost, and another window goes on."""
    stored, child, old = run.home.statements(), run.window.child(), run.window
    run.window = run.face.window = run.tmux.window(str(run.home.folder / "elsewhere"))
    run.tmux.call("kill-window", "-t", old.pane)
    end = time.monotonic() + 60
    while runs(child):
        check(time.monotonic() < end, "the program outlives its window")
        time.sleep(0.02)
    check(run.home.statements() == stored, "something is lost with the window")
    run.learner.start()
    run.overview()
    run.face.press("q")
    run.ends(0)


ENDINGS = [
    Ending("q", leave, 0, ("map",)),
    Ending("the end of input", press("C-d"), 0, is_typing=False),
    Ending("Ctrl-C twice", Run.interrupt_twice, 130),
    Ending("Ctrl-C and Esc", interrupt_and_stay, None, ("map",)),
    *[Ending(name, tell(signal.Signals[name]), 128 + signal.Signals[name])
      for name in ("SIGINT", "SIGTERM", "SIGHUP", "SIGQUIT", *CRASHES)],
    Ending("a key that others can read", open_key, None, ("secret",), is_typing=False),
    # Each try takes seconds, by intent, and many of them in a debug build; so in lines alone.
    Ending("five wrong passphrases", five_wrong_passphrases, None, ("secret",), is_typing=False, faces=("plain",)),
    Ending("Ctrl-Z and fg", stop(press("C-z"))),
    Ending("Ctrl-Z, another size, and fg", stop(press("C-z"), resized=True)),
    Ending("SIGTSTP and fg", stop(tell(signal.SIGTSTP))),
    Ending("the window is closed", close_window),
]


def endings(program, face_name, place, kept):
    """Every ending at one place; how many were tried, and how many are not as they must be."""
    run = Run(program, face_name, kept, is_secret=place == "secret")
    failed = 0
    cases = [one for one in ENDINGS if place in one.places and face_name in one.faces]
    for case in cases:
        where = f"{face_name}, {place}: {case.name}"
        start = time.monotonic()
        try:
            run.start(case.is_typing)
            case.act(run)
            if case.status is not None:
                run.ends(case.status)
            print(f"  {where} ({time.monotonic() - start:.1f} s)", flush=True)
        except AssertionError as error:
            failed += 1
            print(f"  FAILED: {where}: {error}\n{run.window.shown()}", flush=True)
            # The next case has a window and records of its own.
            run.tmux.close()
            shutil.rmtree(run.home.folder, ignore_errors=True)
            run = Run(program, face_name, kept, is_secret=place == "secret")
    run.tmux.close()
    shutil.rmtree(run.home.folder)
    return len(cases), failed


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--program", default=str(ROOT / ".build/debug/kyndig"))
    parser.add_argument("--face", choices=FACES, default="full")
    parser.add_argument("--stations", metavar="FOLDER", help="what walk.py has kept")
    options = parser.parse_args()
    program = os.path.abspath(options.program)
    start = time.monotonic()
    kept = stations(program, options.stations)
    done = [endings(program, options.face, place, kept) for place in ("map", "secret")]
    tried, failed = (sum(column) for column in zip(*done))
    print(f"endings, {options.face}: {tried} of them, {failed} failed, in {time.monotonic() - start:.0f} s")
    sys.exit(1 if failed else 0)


if __name__ == "__main__":
    main()
