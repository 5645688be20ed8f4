#!/usr/bin/env python3
"""A trainer's day: a new course, a module, mistakes and their mending, a preview that follows the file, print, publish, diff."""

import argparse
import json
import shutil
import subprocess
import tempfile
from pathlib import Path

from terminal import Tmux, check, contains

MISTAKES = [("correct=\"true\"", "corect=\"true\""), ("objective=\"mal\"", "objectiv=\"mal\"")]


class Trainer:
    """A folder of her own, and the program run in it."""

    def __init__(self, program):
        self.program = program
        self.folder = Path(tempfile.mkdtemp(prefix="kyndig-trainer-", dir="/tmp"))
        (self.folder / "Courses").mkdir()
        (self.folder / "Certificates").mkdir()
        self.environment = {"HOME": str(self.folder), "XDG_DATA_HOME": str(self.folder / "data"), "LANG": "C.UTF-8"}
        self.course = self.folder / "Courses/brannvern"
        self.module = self.course / "01-start.xml"

    def run(self, *arguments, status=0):
        done = subprocess.run(
            [self.program, *arguments], capture_output=True, text=True, cwd=self.folder, stdin=subprocess.DEVNULL,
            env=self.environment | {"PATH": "/usr/bin:/bin"})
        check(done.returncode == status, f"{arguments}: {done.returncode}\n{done.stdout}{done.stderr}")
        return done.stdout + done.stderr

    def replace(self, old, new):
        text = self.module.read_text()
        check(old in text, f"no {old!r} in {self.module}")
        self.module.write_text(text.replace(old, new, 1))


def writes(trainer):
    """A new course and a new module are clean; mistakes are found, and what is certain is mended."""
    trainer.run("new", "brannvern")
    check("Ingen feil" in trainer.run("check", "brannvern"), "a new course is not clean")
    trainer.run("new", "brannvern/slokking", "--module")
    check("Ingen feil" in trainer.run("check", "brannvern"), "a new module is not clean")
    trainer.run("new", "brannvern", status=64)
    whole = trainer.module.read_bytes()
    for right, wrong in MISTAKES:
        trainer.replace(right, wrong)
    report = json.loads(trainer.run("check", "brannvern", "--json", status=1))["courses"][0]
    check([one["code"] for one in report["diagnostics"]] == ["K104", "K104"], f"two misspellings give {report}")
    trainer.run("check", "brannvern", "--fix")
    check(trainer.module.read_bytes() == whole, "--fix does not give back what was there")
    for language in ("nb", "nn", "en"):
        check("K203" in trainer.run("explain", "k203", "--language", language), "explain K203")


def previews(trainer):
    """The preview shows a page, follows the file while it is shown, says what is wrong, and goes on when it is mended."""
    tmux = Tmux(**trainer.environment)
    try:
        window = tmux.window(str(trainer.folder))
        before = window.run("stty -g")[1]
        window.start(f"{trainer.program} preview brannvern --at start/vernet")
        window.until(lambda look: contains(look.text, "Nora ser at vernet"), "the page")
        trainer.replace("Nora ser at vernet", "Nora oppdager at vernet")
        window.until(lambda look: contains(look.text, "Nora oppdager at vernet"), "the page as it was saved")
        trainer.replace("<note>", "<nte>")
        window.until(lambda look: contains(look.text, "Kurset har en feil") and contains(look.text, "01-start.xml"), "the mistake")
        trainer.replace("<nte>", "<note>")
        window.until(lambda look: contains(look.text, "Nora oppdager at vernet"), "the page, mended")
        window.keys("q")
        check(window.status() == 0, "leaving the preview does not end with 0")
        check(window.run("stty -g")[1] == before, "the terminal is not as it was")
    finally:
        tmux.close()
    check(not any((trainer.folder / "Certificates").iterdir()), "a preview has stored something")


def publishes(trainer):
    """The printed course is a page that other tools read; an edition is pinned, and what changed since is told."""
    page = trainer.folder / "kurs.html"
    trainer.run("print", "brannvern", "--to", page)
    done = subprocess.run(["xmllint", "--noout", page], capture_output=True, text=True)
    check(done.returncode == 0, f"xmllint: {done.stderr}")
    reader = ("--reader", "Kari Fjordheim", "--competence", "verneingeniør")
    edition = json.loads(trainer.run("publish", "brannvern", *reader, "--json"))
    folder = trainer.folder / "Certificates/editions" / edition["edition"]
    subprocess.run(["sha256sum", "--check", "--quiet", "--strict", "MANIFEST"], cwd=folder, check=True)
    digest = subprocess.run(["sha256sum", folder / "MANIFEST"], capture_output=True, text=True).stdout.split()[0]
    check(digest == edition["edition"], "the edition's digest is not that of its manifest")
    trainer.replace("Hun har ti lister igjen", "Hun har tolv lister igjen")
    changes = json.loads(trainer.run("diff", "1", "brannvern", "--json"))
    check(changes["verdict"] == "minor", f"a word on a page is {changes['verdict']}")
    trainer.run("publish", "brannvern", *reader, status=1)
    trainer.replace("<item id=\"lapp\"", "<item critical=\"true\" id=\"lapp\"")
    changes = json.loads(trainer.run("diff", "1", "brannvern", "--json"))
    check(changes["verdict"] == "major", "a critical item is a minor change")
    trainer.run("print", edition["edition"][:12], "--to", page)
    check("Hun har ti lister igjen" in page.read_text(), "the edition is not printed as it was")


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--program", required=True, type=Path)
    trainer = Trainer(parser.parse_args().program.resolve())
    try:
        writes(trainer)
        previews(trainer)
        publishes(trainer)
    finally:
        shutil.rmtree(trainer.folder, ignore_errors=True)
    print("trainer: from a new course to an edition, with everything between")


if __name__ == "__main__":
    main()
