#!/usr/bin/env python3
"""Takes the whole of the course it is given by keys alone, from first run to certificate, and checks what it leaves behind."""

import argparse
import json
import os
import shutil
import sqlite3
import subprocess
import sys
import time
from pathlib import Path

from answers import Course
from faces import FACES
from home import COURSES, ROOT, Home
from learner import NAME, PROFILE, Learner
from stations import Stations
from terminal import Tmux, check, contains, only_lines


def verify(home, program, files):
    """The certificate as others meet it: trusted here, unknown elsewhere, worthless once a byte is changed."""
    for file in files:
        status, words, _ = home.run(program, "verify", file)
        check(status == 0 and "gyldig" in words, f"verify {file}: {status}\n{words}")
        status, words, _ = home.run(program, "verify", file, data=home.folder / "stranger")
        check(status == 2 and "ISSUER_UNTRUSTED" in words, f"verify of a stranger, {file}: {status}\n{words}")
        content = bytearray(Path(file).read_bytes())
        # A character of the signed token; another in its place is still a token.
        place = len(content) * 2 // 3 if file.endswith(".jwt") else content.index(b"eyJ") + 40
        content[place] = ord("A") if content[place] != ord("A") else ord("B")
        changed = home.folder / ("changed" + Path(file).suffix)
        changed.write_bytes(content)
        status, words, _ = home.run(program, "verify", str(changed))
        check(status == 1 and "ugyldig" in words, f"verify with one byte changed, {file}: {status}\n{words}")


def audit(home, program):
    status, words, errors = home.run(program, "audit")
    check(status == 0 and contains(words, NAME) and "fullført" in words, f"audit: {status}\n{words}{errors}")
    status, text, errors = home.run(program, "audit", "--json")
    report = json.loads(text)
    check(status == 0 and report["format"] == "kyndig.audit.v1", f"audit --json: {status}\n{text}{errors}")
    summary = report["summary"]
    check(summary["completed"] == 1 and summary["deviations"] == 0, f"audit --json: {summary}")


def walk(program, face_name, keep=None, stations=None):
    home = Home()
    tmux = Tmux(**home.environment)
    try:
        window = tmux.window(str(home.folder / "elsewhere"))
        before = window.run("stty -g")[1]
        face = FACES[face_name](window)
        learner = Learner(face, Course(COURSES, PROFILE), program)
        written = home.folder / "written"
        window.record(written)
        learner.start()
        for place in learner.walk():
            if stations:
                stations.keep(place, home, learner)
        check(learner.passphrases_typed == 2, f"the passphrase was typed {learner.passphrases_typed} times")
        face.press("q")
        check(window.status() == 0, "leaving does not end with 0")
        check(contains(window.look().text, "Alt er lagret"), "the farewell is not on the screen")
        check(window.run("stty -g")[1] == before, "the terminal is not as it was")
        check(not window.look().is_alternate and window.look().has_cursor, "the terminal is not as it was")
        if face_name == "plain":
            only_lines(written.read_bytes())
        else:
            check(b"\x1b[?2026h" in written.read_bytes(), "what is written was not seen")
        verify(home, program, learner.files)
        audit(home, program)
        check(home.statements()[-1][2] == "certified", "the certificate is not among what is stored")
        if keep:
            keep_files(home, learner.files, Path(keep))
    except Exception:
        print(f"walk, {face_name}: the last screen, of {home.folder}:\n{window.shown()}", file=sys.stderr)
        raise
    finally:
        tmux.close()
    shutil.rmtree(home.folder)


def keep_files(home, files, folder):
    folder.mkdir(parents=True, exist_ok=True)
    for file in files:
        shutil.copy(file, folder / ("certificate" + Path(file).suffix))
    shutil.copy(home.certificates / "trust" / "issuer.pem", folder / "issuer.pem")
    shutil.copytree(home.kyndig / "trust", folder / "trust", dirs_exist_ok=True)
    # The statements may still lie in the log beside the file.
    source = sqlite3.connect(home.certificates / "records.sqlite")
    target = sqlite3.connect(folder / "records.sqlite")
    source.backup(target)
    target.close()
    source.close()


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--program", default=str(ROOT / ".build/debug/kyndig"))
    parser.add_argument("--face", choices=FACES, default="full")
    parser.add_argument("--keep", metavar="FOLDER", help="leave certificate, issuer's key and records there")
    parser.add_argument("--stations", metavar="FOLDER", type=Stations, help="leave her home at places on the way there")
    options = parser.parse_args()
    start = time.monotonic()
    try:
        walk(os.path.abspath(options.program), options.face, options.keep, options.stations)
    except (AssertionError, subprocess.TimeoutExpired) as error:
        sys.exit(f"walk, {options.face}: {error}")
    print(f"walk, {options.face}: from the first run to the certificate in {time.monotonic() - start:.0f} s")


if __name__ == "__main__":
    main()
