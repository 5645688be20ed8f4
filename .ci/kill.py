#!/usr/bin/env python3
"""Kills the program in the middle of things, named or random: nothing that was stored is lost."""

import argparse
import os
import shutil
import signal
import sys
import time

from answers import Course
from faces import FACES, FullScreen
from home import COURSES, ROOT, Home
from learner import NAME, PROFILE, Learner
from sudden import sudden
from terminal import Tmux, check, contains


class Interrupted:
    """A walk that is killed and taken up again in a new window, in another folder."""

    def __init__(self, program, face_name):
        self.home = Home()
        self.tmux = Tmux(**self.home.environment)
        self.window = self.tmux.window(str(self.home.folder / "elsewhere"))
        self.face = FACES[face_name](self.window)
        self.learner = Learner(self.face, Course(COURSES, PROFILE), program)
        self.before = self.window.run("stty -g")[1]
        self.windows = 1
        self.killed = []

    def kill(self, what):
        """Kills the program as it stands, and starts it again from another folder in a new window."""
        stored = self.home.statements()
        os.kill(self.window.child(), signal.SIGKILL)
        check(self.window.status() == 128 + signal.SIGKILL, f"{what}: kill -9 did not end it")
        check(self.home.statements() == stored, f"{what}: kill -9 changed what was stored")
        folder = self.home.folder / f"window-{self.windows}"
        folder.mkdir()
        self.windows += 1
        self.window = self.face.window = self.tmux.window(str(folder))
        self.before = self.window.run("stty -g")[1]
        self.learner.start()
        self.overview()
        after = self.home.statements()
        check(after[: len(stored)] == stored, f"{what}: something that was stored is lost")
        check([row[2] for row in after[len(stored):]] == ["resumed"], f"{what}: more than the return is stored")
        self.killed.append(what)

    def overview(self):
        self.face.expect(fact=NAME, enter="videre", asks="for å fortsette")

    def back(self, module):
        """On the map the cursor is on the module she was in; Enter continues there."""
        self.learner.focus(module.title)
        self.face.onward()


def practice(run, step, module):
    """An item with an answer chosen but not given: the choice is gone, the question is there, and nothing else."""
    face = run.face
    head, prompt = face.head(), step.item.prompt
    order = [choice.text for choice in face.choices()[0]]
    face.choose(["3"])
    run.kill("a practice item with a choice made")
    answered = [row[3] for row in run.home.statements() if row[2] == "practised"]
    check(step.id not in answered, "a choice was stored as an answer")
    run.back(module)
    face.expect(prompt[:40])
    check(contains(face.head(), head), f"she is not back at {head}")
    check([choice.text for choice in face.choices()[0]] == order, "the choices have changed places")


def half_attempt(run, number, module, count):
    """A check with some items answered: the same attempt goes on at the next one, and the answers are still there."""
    face = run.face
    shown = [choice.text for choice in face.choices()[0]]
    answered = [row for row in run.home.statements() if row[2] == "responded"]
    run.kill(f"a check with {number - 1} of {count} answered")
    run.back(module)
    face.expect(fact=f"Oppgave {number} av {count}")
    check([choice.text for choice in face.choices()[0]] == shown, "another item, or another order, than before")
    face.back()
    face.expect(fact=f"Oppgave {number - 1} av {count}")
    # Enter without choosing gives the answer that is still chosen.
    face.onward()
    face.expect(fact=f"Oppgave {number} av {count}")
    again = [row for row in run.home.statements() if row[2] == "responded"]
    check(again[: len(answered)] == answered, "an answer is lost")
    check(again[-1][7]["response"] == answered[-1][7]["response"], "an answer is not the one that was given")


def half_task(run, module):
    """A task with one line of three written: that line is there, and writing goes on at the second.

    In full screen what is half typed is stored when she pauses; in lines it waits in the terminal until Enter.
    """
    face = run.face
    face.window.type("halvferdig")
    if isinstance(face, FullScreen):
        time.sleep(4)
    run.kill("a task with one line of three written")
    run.back(module)
    face = run.face
    face.expect("Dette har du skrevet:", run.learner.draft(1), fact="linje 2 av 3")
    is_back = contains("".join(face.whole()), "halvferdig")
    check(is_back == isinstance(face, FullScreen), f"what was half typed is back: {is_back}")
    if is_back:
        face.window.keys("C-u")


def half_signature(run):
    """Told to end while the passphrase is being written: nothing is signed, and what is typed is shown again."""
    stored = run.home.statements()
    if isinstance(run.face, FullScreen):
        # In lines, what is typed waits in the terminal's own line, and the shell would get it.
        run.window.type(run.learner.passphrase[:5])
    os.kill(run.window.child(), signal.SIGTERM)
    check(run.window.status() == 143, "SIGTERM while the passphrase is written does not end with 143")
    look = run.window.look()
    check(not look.is_alternate and look.has_cursor, "the full screen is not left")
    check(run.window.run("stty -g")[1] == run.before, "the terminal is not as it was")
    check(run.home.statements() == stored, "something was stored, though nothing was signed")
    check(not list(run.home.certificates.glob("issued/*/*")), "a certificate was written, though nothing was signed")
    run.learner.start()
    run.overview()
    run.face.onward()
    signing = run.learner.sign()
    while next(signing) != ("signing", "passphrase"):
        pass


def take(program, face_name):
    """The whole course with three deaths on the way and one in the signing, up to the certificate."""
    run = Interrupted(program, face_name)
    learner, modules = run.learner, run.learner.course.modules
    try:
        run.learner.start()
        practised = 0
        for kind, name in learner.walk():
            if kind == "practice":
                practised += 1
                if practised == 2:
                    module = modules[0]
                    step = next(one for one in module.steps if one.id == name)
                    practice(run, step, module)
            elif kind == "item" and name == 3 and not any("check" in one for one in run.killed):
                half_attempt(run, name, modules[0], modules[0].check.count)
            elif kind == "field" and name == 2:
                module = next(one for one in modules if any(step.kind == "task" for step in one.steps))
                half_task(run, module)
            elif (kind, name) == ("signing", "passphrase"):
                half_signature(run)
        check(len(run.killed) == 3, f"killed only in {run.killed}")
        run.face.press("q")
        check(run.window.status() == 0, "leaving does not end with 0")
        for file in learner.files:
            status, words, _ = run.home.run(program, "verify", file)
            check(status == 0, f"the certificate of an interrupted course: {status}\n{words}")
        return run
    except Exception:
        print(f"kill, {face_name}: the last screen, of {run.home.folder}:\n{run.window.shown()}", file=sys.stderr)
        run.tmux.close()
        raise


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--program", default=str(ROOT / ".build/debug/kyndig"))
    parser.add_argument("--face", choices=FACES, default="full")
    parser.add_argument("--random", metavar="N", type=int, help="so many deaths at random moments, and no others")
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    program = os.path.abspath(options.program)
    start = time.monotonic()
    try:
        if options.random:
            words = sudden(program, options.face, options.random, options.seed)
        else:
            run = take(program, options.face)
            words = f"killed {len(run.killed)} times, nothing lost"
            run.tmux.close()
            shutil.rmtree(run.home.folder)
    except AssertionError as error:
        sys.exit(f"kill, {options.face}: {error}")
    print(f"kill, {options.face}: {words}: {time.monotonic() - start:.0f} s")


if __name__ == "__main__":
    main()
