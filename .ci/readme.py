#!/usr/bin/env python3
"""The README's two commands: prints one, or starts the course with the first as it stands, in a terminal."""

import os
import re
import shutil
import sys
import tempfile
from pathlib import Path

from home import ROOT
from terminal import Tmux, check, contains

# A first build of everything, on a slow machine.
LONGEST = 3600


def command(name):
    """The command in the fenced block right after `<!-- NAME -->`."""
    text = (ROOT / "README.md").read_text()
    blocks = re.findall(rf"^<!-- {name} -->\n```\w*\n(.*?)\n```$", text, re.MULTILINE | re.DOTALL)
    check(len(blocks) == 1, f"README.md has {len(blocks)} commands marked <!-- {name} -->")
    check("\n" not in blocks[0], f"the command marked <!-- {name} --> is more than one line")
    return blocks[0].removeprefix("$ ")


def start():
    """Types the first command in the checkout and waits for the welcome; what that run makes is taken away again."""
    folder = Path(tempfile.mkdtemp(prefix="kyndig-readme-", dir="/tmp"))
    environment = {"XDG_DATA_HOME": str(folder / "data"), "DEBIAN_FRONTEND": "noninteractive", "LANG": "C.UTF-8"}
    certificates = ROOT / "Certificates"
    before = set(certificates.glob(".*")) | set(certificates.glob("*"))
    if (certificates / "records.sqlite").exists():
        # Somebody takes the course in this checkout; she is left alone.
        shutil.copytree(ROOT / "Courses", folder / "site/Courses")
        (folder / "site/Certificates").mkdir()
        environment["KYNDIG_SITE"] = str(folder / "site")
    if os.geteuid() == 0 and not shutil.which("sudo"):
        # Whoever is root already needs no sudo.
        (folder / "sudo").write_text('#!/bin/sh\nexec "$@"\n')
        (folder / "sudo").chmod(0o755)
        environment["PATH"] = os.environ["PATH"] + ":" + str(folder)
    tmux = Tmux(inherits=True, **environment)
    try:
        window = tmux.window(str(ROOT))
        window.start(command("run"))
        try:
            # It may also end before that, and then there is no use in waiting.
            ended = re.compile(r" ended \d")
            window.until(
                lambda look: contains(look.text, "› Velkommen") or ended.search(look.text), "the welcome", LONGEST)
            check(window.look().is_alternate, "it ended before the welcome")
            window.keys("q")
            check(window.status() == 0, "leaving does not end with 0")
        except AssertionError:
            print(window.shown(), file=sys.stderr)
            raise
    finally:
        tmux.close()
        for made in (set(certificates.glob(".*")) | set(certificates.glob("*"))) - before:
            shutil.rmtree(made) if made.is_dir() else made.unlink()
    shutil.rmtree(folder)


if __name__ == "__main__":
    try:
        if sys.argv[1:] == ["start"]:
            start()
            print("readme: the first command starts the course")
        else:
            print(command(*sys.argv[1:]))
    except AssertionError as error:
        sys.exit(f"readme: {error}")
