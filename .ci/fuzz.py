#!/usr/bin/env python3
"""Courses with damaged bytes: `kyndig check` ends with 0 or 1, its answer is JSON in UTF-8, and every place it names is there."""

import argparse
import json
import random
import shutil
import subprocess
import tempfile
from pathlib import Path

from home import COURSES
from terminal import check

# What a slip of the hand, a bad editor or a bad disk leaves behind.
TELLING = [b"<", b">", b"&", b'"', b"'", b"\0", b"\xff", b"\xc3", b"\xe2\x80\xae", b"]]>", b"<!DOCTYPE x>", b"<!--", b"\r", b"&#0;",
           b"xmlns:a='b'", b" if='not not'", b"</module>", b"<item>", b"\xef\xbb\xbf", b"&#x1F600;", b"(((((((("]


def damaged(content, chance):
    """The bytes with one to three things done to them."""
    content = bytearray(content)
    for _ in range(chance.randint(1, 3)):
        place = chance.randrange(len(content))
        match chance.randrange(6):
            case 0: content[place] ^= 1 << chance.randrange(8)
            case 1: content[place:place] = chance.choice(TELLING)
            case 2: del content[place:place + chance.choice([1, 2, 10, 200])]
            case 3: content[place:place] = content[place:place + chance.choice([1, 30, 2000])]
            case 4: content[place:place + 1] = chance.choice(TELLING)
            case 5: del content[place:]
        if not content:
            return b""
    return bytes(content)


def sites(folder, count, chance):
    """So many copies of the courses, each with one damaged file."""
    for number in range(count):
        courses = folder / str(number) / "Courses"
        shutil.copytree(COURSES, courses, ignore=shutil.ignore_patterns("translations", "*.md", "*.xsd"))
        file = chance.choice(sorted(courses.glob("*/*.xml")))
        file.write_bytes(damaged(file.read_bytes(), chance))
        yield courses / "hms-for-ledere"


def judge(report):
    """What is said of one course holds together."""
    errors = [one for one in report["diagnostics"] if one["severity"] == "error"]
    check(report["errors"] >= len(errors), "fewer errors are counted than told")
    courses = Path(report["path"]).parent
    for diagnostic in report["diagnostics"]:
        check(diagnostic["code"] != "K199", f"{report['path']}: {diagnostic}")
        place = courses / diagnostic["file"]
        if place.exists():
            lines = place.read_bytes().replace(b"\r\n", b"\n").replace(b"\r", b"\n").count(b"\n") + 1
            check(1 <= diagnostic["line"] <= lines, f"{place}: no line {diagnostic['line']}")
        check(diagnostic["column"] >= 1 and diagnostic["message"], f"{place}: {diagnostic}")


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--program", required=True, type=Path)
    parser.add_argument("--count", type=int, default=200)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    chance = random.Random(options.seed)
    faulty = 0
    for start in range(0, options.count, 50):
        folder = Path(tempfile.mkdtemp(prefix="kyndig-fuzz-", dir="/tmp"))
        try:
            paths = list(sites(folder, min(50, options.count - start), chance))
            done = subprocess.run(
                [options.program.resolve(), "check", "--json", "--as-of", "2026-11-24", *map(str, paths)],
                capture_output=True, stdin=subprocess.DEVNULL, timeout=600)
            check(done.returncode in (0, 1), f"check ended with {done.returncode}: {done.stderr[-2000:]}")
            reports = json.loads(done.stdout.decode("utf-8"))["courses"]
            check(len(reports) == len(paths), "a course is missing in the answer")
            for report in reports:
                judge(report)
                faulty += report["errors"] > 0
        except AssertionError:
            kept = Path("/tmp/kyndig-fuzz-kept")
            shutil.rmtree(kept, ignore_errors=True)
            shutil.copytree(folder, kept)
            raise
        finally:
            shutil.rmtree(folder)
    check(options.count // 4 < faulty, "the damage does too little")
    print(f"fuzz: {options.count} damaged courses, {faulty} of them with errors, none without an answer")


if __name__ == "__main__":
    main()
