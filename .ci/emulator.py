#!/usr/bin/env python3
"""What an independent emulator, PyPI's pyte, makes of our bytes: frames exported by the tests, and the program itself."""

import argparse
import base64
import json
import os
import re
import sys
import tempfile
from pathlib import Path

from independent import Emulator
from resizes import fields, questions
from stations import stations
from terminal import check

# So many sizes of windows the tests must have drawn.
SIZES = 5


def judge(path):
    """Feeds a file's frames to one screen, one after the other; how many there were."""
    size = re.fullmatch(r"frames-(\d+)x(\d+)\.jsonl", path.name)
    check(size, f"{path.name} does not say a size")
    emulator = Emulator(int(size[1]), int(size[2]))
    frames = [json.loads(line) for line in path.read_text().splitlines()]
    for frame in frames:
        emulator.feed(base64.b64decode(frame["bytes"], validate=True))
        emulator.shows(frame | {"name": f"{path.name}: {frame['name']}"})
    return len(frames)


# Judging the judge

ESC = "\x1b["
SAMPLE = [
    {
        "name": "whole",
        "bytes": f"{ESC}?2026h{ESC}?25l{ESC}0m{ESC}2J{ESC}1;1H{ESC}0;1mKurs{ESC}0m og {ESC}0;32m✓{ESC}0m"
                 f"{ESC}3;3H{ESC}0;2mÅ se\u0301 漢{ESC}0m x{ESC}2;5H{ESC}?25h{ESC}?2026l",
        "rows": ["Kurs og ✓", "", "  Å se\u0301 漢 x"], "styles": ["HHHH    p", "", "  ddddddd"], "cursor": [2, 5],
    },
    {
        "name": "one row later",
        "bytes": f"{ESC}?2026h{ESC}?25l{ESC}1;1HKurs {ESC}0;33mhalvt{ESC}0;4m   {ESC}0m{ESC}K{ESC}1;14H{ESC}?25h{ESC}?2026l",
        "rows": ["Kurs halvt", "", "  Å se\u0301 漢 x"], "styles": ["     hhhhhuuu", "", "  ddddddd"], "cursor": [1, 14],
    },
]
# Each changes one thing in the second frame, and must then be found.
FLAWS = {
    "another character": lambda frame: frame["rows"].__setitem__(0, "Kurs helt"),
    "a row too many": lambda frame: frame["rows"].append("x"),
    "a row that was not cleared": lambda frame: frame["rows"].__setitem__(2, ""),
    "bold that is not there": lambda frame: frame["styles"].__setitem__(0, "s    hhhhhuuu"),
    "a colour that is another": lambda frame: frame["styles"].__setitem__(0, "     pppppuuu"),
    "a line under blanks that is missed": lambda frame: frame["styles"].__setitem__(0, "     hhhhh"),
    "another cursor": lambda frame: frame.__setitem__("cursor", [1, 13]),
    "bytes that were lost": lambda frame: frame.__setitem__("bytes", frame["bytes"][:-30]),
    "colour that stays on": lambda frame: frame.__setitem__("bytes", frame["bytes"].replace(f"{ESC}0m{ESC}K", f"{ESC}K")),
}


def prove(folder):
    """The judge accepts a sample made by hand, and finds every flaw in it."""
    path = folder / "frames-20x3.jsonl"

    def accepts(frames):
        lines = [frame | {"bytes": base64.b64encode(frame["bytes"].encode()).decode()} for frame in frames]
        path.write_text("".join(json.dumps(line) + "\n" for line in lines))
        return judge(path) == len(frames)

    check(accepts(SAMPLE), "the sample is not accepted")
    for name, make in FLAWS.items():
        frames = json.loads(json.dumps(SAMPLE))
        make(frames[1])
        try:
            accepts(frames)
        except AssertionError:
            continue
        raise AssertionError(f"{name} is not found")
    return len(FLAWS)


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--frames", metavar="FOLDER", type=Path, help="where the tests have left frames-COLSxROWS.jsonl")
    parser.add_argument("--program", metavar="FILE", help="change its window's size, in the tests' course")
    parser.add_argument("--stations", metavar="FOLDER", help="what walk.py has kept")
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        flaws = prove(Path(folder))
    print(f"emulator: a sample is accepted, and {flaws} flaws in it are found")
    if options.frames:
        files = sorted(options.frames.glob("frames-*.jsonl"))
        check(len(files) >= SIZES, f"frames of {len(files)} sizes in {options.frames}, not of {SIZES}")
        counts = {path.stem.removeprefix("frames-"): judge(path) for path in files}
        print("emulator: " + ", ".join(f"{count} frames at {size}" for size, count in counts.items()))
    if options.program:
        program = os.path.abspath(options.program)
        kept = stations(program, options.stations)
        print(f"emulator: {questions(program, kept, options.seed)}")
        print(f"emulator: {fields(program, kept, options.seed)}")


if __name__ == "__main__":
    try:
        main()
    except AssertionError as error:
        sys.exit(f"emulator: {error}")
