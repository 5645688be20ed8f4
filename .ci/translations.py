#!/usr/bin/env python3
"""A course translated with PyPI's translate-toolkit: what `kyndig translate` writes is filled in there, and taken back."""

import argparse
import os
import shutil
import subprocess
import tempfile
from pathlib import Path

from translate.storage.xliff2 import Xliff2File

from home import COURSES
from terminal import check

LANGUAGE = "nn"
# What a course need not have, and a translation must bring along: lines and spaces, and markup of every kind.
FIGURE = """<figure><drawing>
   /\\    &lt;- et   tak
  /__\\
</drawing><alternative>Et hus</alternative></figure>
<p><strong>Fra  nå</strong> er dere <value of="heads"/>, <strong>ikke</strong> færre.</p>
"""


class Site:
    """A site of its own with the courses of the checkout, and the program run on one of them."""

    def __init__(self, program, course):
        self.folder = Path(tempfile.mkdtemp(prefix="kyndig-translations-", dir="/tmp"))
        self.courses = self.folder / "Courses"
        shutil.copytree(COURSES, self.courses, ignore=shutil.ignore_patterns("translations"))
        (self.folder / "Certificates").mkdir()
        self.program, self.course = program, self.courses / course
        self.module = next(file for file in sorted(self.course.glob("*.xml")) if b"</page>" in file.read_bytes())
        self.replace("</page>", FIGURE + "</page>")

    def replace(self, old, new):
        """Changes one place in a module."""
        self.module.write_text(self.module.read_text().replace(old, new, 1))

    def translate(self, *arguments, status=0):
        """Runs `kyndig translate` and gives what it says."""
        environment = {"PATH": os.environ["PATH"], "LANG": "C.UTF-8", "HOME": str(self.folder)}
        environment |= {"KYNDIG_SITE": str(self.folder), "XDG_DATA_HOME": str(self.folder / "data")}
        done = subprocess.run(
            [self.program, "translate", str(self.course), LANGUAGE, *map(str, arguments)], capture_output=True,
            stdin=subprocess.DEVNULL, env=environment, timeout=300)
        words = (done.stdout + done.stderr).decode()
        check(status is None or done.returncode == status, f"translate {arguments}: {done.returncode}\n{words}")
        return words

    def files(self):
        """The XLIFF file of each file of the course that has one, shared files and all."""
        return sorted(self.course.glob(f"translations/{LANGUAGE}/**/*.xlf")) + sorted(
            (self.courses / "Shared").glob(f"translations/{LANGUAGE}/**/*.xlf"))

    def bytes(self):
        return {file: file.read_bytes() for file in self.files()}


def markup(element):
    """The ids of the inline markup of a source or a target, sorted."""
    return sorted(one.get("id") for one in element.iter("{*}pc", "{*}ph"))


def fill(file, wanted=lambda unit: True):
    """Gives each unit its source as its target, inline markup and all, as a translator's program would; counts them."""
    store = Xliff2File.parsefile(str(file))
    units = [unit for unit in store.units if wanted(unit)]
    for unit in units:
        check(not unit.target, f"{file}: {unit.getid()} has a target already")
        unit.rich_target = unit.rich_source
        check(markup(unit.source_dom) == markup(unit.target_dom), f"{file}: {unit.getid()} loses markup in the toolkit")
    store.save()
    return len(units)


def untranslated(file):
    """The ids of the units that the toolkit does not call translated, and of those whose target is not the source."""
    store = Xliff2File.parsefile(str(file))
    check(store.units, f"{file} has no units")
    check(store.gettargetlanguage() == LANGUAGE, f"{file} is not into {LANGUAGE}")
    for unit in store.units:
        # The toolkit itself looks for notes in the segment, where XLIFF has none.
        notes = unit.getunitelement().iterfind("{*}notes/{*}note[@category='context']")
        check([note.text for note in notes], f"{file}: {unit.getid()} has no note on where it stands")
    return [
        unit.getid() for unit in store.units
        if not unit.istranslated() or unit.target != unit.source or markup(unit.source_dom) != markup(unit.target_dom)]


def walk(site):
    """From nothing to a language in which nothing is missing; then the course changes."""
    site.translate()
    expected = {site.course / f"translations/{LANGUAGE}/course.xlf"} | {
        site.course / f"translations/{LANGUAGE}/{file.stem}.xlf"
        for file in site.course.glob("*.xml") if file.name != "course.xml"} | {
        site.courses / f"Shared/translations/{LANGUAGE}/{name}.xlf"
        for name in ("profile", "thresholds", "glossary", "sources")}
    empty = site.bytes()
    check(set(empty) == expected, f"translate wrote {sorted(map(str, empty))}")
    site.translate()
    check(site.bytes() == empty, "translating once more changes a file")

    sent = site.folder / "sent"
    sent.mkdir()
    total = 0
    for number, file in enumerate(site.files()):
        copy = sent / f"{number}-{file.name}"
        shutil.copy(file, copy)
        site.translate("--merge", copy)
        check(file.read_bytes() == empty[file], f"merging {file.name} unchanged changes it")
        total += fill(copy)
        site.translate("--merge", copy)
        check(not (left := untranslated(file)), f"{file.name}: not translated after the merge: {left}")
        full = file.read_bytes()
        site.translate("--merge", copy)
        check(file.read_bytes() == full, f"merging {file.name} twice changes it")
    full = site.bytes()
    site.translate()
    check(site.bytes() == full, "translating a full translation changes a file")
    return total, sent


def change(site, sent):
    """A paragraph changes: it alone is no longer translated, and the file that was made before it does not bring it back."""
    site.replace("</p>", " Nytt.</p>")
    site.translate()
    file = site.course / f"translations/{LANGUAGE}/{site.module.stem}.xlf"
    stale = untranslated(file)
    check(len(stale) == 1, f"one paragraph changed, and these are not translated: {stale}")
    before = file.read_bytes()
    copy = next(one for one in sent.iterdir() if one.name.endswith(f"-{file.name}"))
    words = site.translate("--merge", copy, status=None)
    check(file.read_bytes() == before, "a target of another source was taken")
    check(stale[0] in words, f"translate --merge does not say what it refused:\n{words}")


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--program", required=True, type=Path)
    parser.add_argument("--course", default="hms-for-ledere")
    options = parser.parse_args()
    site = Site(options.program.resolve(), options.course)
    try:
        total, sent = walk(site)
        change(site, sent)
    finally:
        shutil.rmtree(site.folder)
    print(f"translations: {total} units through translate-toolkit and back")


if __name__ == "__main__":
    main()
