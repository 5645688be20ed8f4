#!/usr/bin/env python3
"""What may stand where: libxml2, PyPI's xmlschema and Xerces say the same of a course with one edit."""

import argparse
import json
import re
import reprlib
import shutil
import subprocess
import sys
import tempfile
import time
from collections import defaultdict
from pathlib import Path

from home import COURSES, ROOT
from markup import Document
from material import INSTANCE, NAMESPACE
from mutations import KINDS, mutations
from terminal import check

SCHEMA = ROOT / "Courses/Schema/course.xsd"
LOCATION = f' xmlns:instance="{INSTANCE}" instance:schemaLocation="{NAMESPACE} course.xsd"'
# How much is shown of a tool's reason, and of the file before and after.
LONGEST = 200
SHORT = reprlib.Repr()
SHORT.maxstring = 2 * LONGEST
# Codes of `kyndig check` that say what the schema itself does; the other codes of form may be rules above it.
SCHEMA_CODES = {f"K{number}" for number in range(103, 110)} | {"K199"}
FORM_CODES = {f"K{number}" for number in range(101, 121)}
# xmlschema's own program reads and validates each file twice.
XMLSCHEMA = """
import sys
from xml.etree.ElementTree import ParseError
from xmlschema import XMLSchema, XMLSchemaException
schema = XMLSchema(sys.argv[1])
for name in sys.argv[2:]:
    try:
        error = next(schema.iter_errors(name), None)
        why = error and str(error.reason)
    except (ParseError, XMLSchemaException) as error:
        why = str(error)
    print(f"{name} is valid" if why is None else f"{name}: {why!r}")
"""


class Verdicts:
    """What one tool says of many files: those it accepts, and why it refuses the others."""

    def __init__(self, folder, command, accepted, reason):
        done = subprocess.run(
            [str(word) for word in command], cwd=folder, capture_output=True, text=True, errors="replace",
            stdin=subprocess.DEVNULL)
        words = done.stdout + done.stderr
        self.accepted = set(re.findall(accepted, words, re.M))
        check(self.accepted, f"{command[0]} accepts nothing: {words[:2000]}")
        self.reasons = {}
        for name, why in re.findall(reason, words, re.M):
            self.reasons.setdefault(name, why)

    def told(self, name):
        why = self.reasons.get(name, "it does not say why")
        return "accepts" if name in self.accepted else "refuses: " + why[:LONGEST]


def located(text):
    """A file that names its schema, which is how Xerces's samples find it."""
    root = re.search(r"(?:<!--.*?-->|<\?.*?\?>|\s)*<[^\s/>!?]+", text, re.S)
    return text[: root.end()] + LOCATION + text[root.end() :] if root else text


def verdicts(texts, tools, folder):
    """The three tools' verdicts about files, by their names, each given all of the files at once."""
    shutil.copy(SCHEMA, folder)
    (folder / "located").mkdir()
    shutil.copy(SCHEMA, folder / "located")
    for name, text in texts.items():
        (folder / name).write_bytes(text.encode())
        (folder / "located" / name).write_bytes(located(text).encode())
    (folder / "located" / "list").write_text("".join(name + "\n" for name in texts))
    return {
        "libxml2": Verdicts(
            folder, ["xmllint", "--noout", "--schema", "course.xsd", *texts],
            r"^(\S+) validates$", r"^(\S+\.xml):\d+: (.*)$"),
        "xmlschema": Verdicts(
            folder, [tools / "python", "-c", XMLSCHEMA, "course.xsd", *texts],
            r"^(\S+) is valid$", r"^(\S+\.xml): (.*)$"),
        "Xerces": Verdicts(
            folder / "located", ["SAX2Count", "-v=always", "-f", "-l", "list"],
            r"^(\S+): \d+ ms \(", r"rror at file \S*/(\S+\.xml), line .*\n  Message: (.*)$"),
    }


def kyndig(program, made, folder):
    """The codes of the errors `kyndig check` has in each mutated file, each in a copy of the whole tree."""
    courses = []
    for name, mutation in made.items():
        tree = folder / name.removesuffix(".xml")
        shutil.copytree(COURSES, tree)
        (tree / mutation.path).write_bytes(mutation.text.encode())
        own = tree / Path(mutation.path).parent
        courses.append(own if (own / "course.xml").exists() else next(tree.glob("*/course.xml")).parent)
    done = subprocess.run(
        [str(program), "check", *map(str, courses), "--json"], capture_output=True, text=True, stdin=subprocess.DEVNULL)
    check(done.returncode in (0, 1), f"kyndig check: {done.returncode}: {done.stderr}")
    answers = json.loads(done.stdout)["courses"]
    check(len(answers) == len(made), f"kyndig check: {len(answers)} answers about {len(made)} courses")
    codes = {}
    for (name, mutation), answer in zip(made.items(), answers):
        errors = [one for one in answer["diagnostics"] if one["severity"] == "error"]
        codes[name] = {one["code"] for one in errors if one["file"] == mutation.path}
    return codes


def shown(name, made, said):
    mutation = made[name]
    lines = [f"{mutation.kind}: {mutation.path}:{mutation.line}"]
    lines += [f"  - {SHORT.repr(mutation.before)}", f"  + {SHORT.repr(mutation.after)}"]
    return "\n".join("    " + line for line in [*lines, *(f"  {tool} {what}" for tool, what in said.items())])


def compare(made, answers):
    """The mutations about which the tools disagree, shown."""
    return [
        shown(name, made, {tool: one.told(name) for tool, one in answers.items()}) for name in made
        if len({name in one.accepted for one in answers.values()}) > 1]


def compare_with_ours(made, accepted, codes):
    """The mutations where our own check denies what the schema says, or does not know why the schema says it.

    It has rules above the schema, so what the schema accepts may have errors too, but not the schema's own."""
    def is_right(name):
        if name in accepted:
            return not codes[name] & SCHEMA_CODES
        return codes[name] & FORM_CODES and "K199" not in codes[name]

    return [
        shown(name, made, {"libxml2": "accepts" if name in accepted else "refuses", "kyndig": sorted(codes[name])})
        for name in codes if not is_right(name)]


def sane(made, accepted):
    """The mutations are neither nearly all wrong nor nearly all right, and every kind was made."""
    refused = len(made) - len(accepted)
    kinds = defaultdict(lambda: [0, 0])
    for name, mutation in made.items():
        kinds[mutation.kind][name in accepted] += 1
    for one in sorted(KINDS):
        print("  {}: {} refused, {} accepted".format(one, *kinds[one]))
    check(set(kinds) == set(KINDS), f"never made: {set(KINDS) - set(kinds)}")
    check(refused * 3 >= len(made), f"only {refused} of {len(made)} are refused")
    check(len(accepted) * 10 >= len(made), f"only {len(accepted)} of {len(made)} are accepted")


def examine(options, folder):
    paths = sorted(COURSES.glob("*/*.xml"))
    documents = [Document(str(path.relative_to(COURSES)), path.read_bytes()) for path in paths]
    made = mutations(documents, SCHEMA.read_text(), options.count, options.seed)
    check(len(made) == options.count, f"only {len(made)} mutations are to be found")
    made = {f"{number:05}.xml": mutation for number, mutation in enumerate(made)}
    originals = {f"original-{number}.xml": document.text for number, document in enumerate(documents)}
    answers = verdicts(originals | {name: mutation.text for name, mutation in made.items()}, options.tools, folder)
    for tool, one in answers.items():
        for name, document in zip(originals, documents):
            check(name in one.accepted, f"{tool}, {document.path} as it is: {one.told(name)}")
    accepted = answers["libxml2"].accepted & set(made)
    sane(made, accepted)
    wrong = compare(made, answers)
    if options.program:
        few = dict(list(made.items())[: options.checked])
        wrong += compare_with_ours(few, accepted, kyndig(options.program, few, folder / "trees"))
    check(not wrong, "\n".join([f"{len(wrong)} disagreements", *wrong]))
    return len(made) - len(accepted)


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--tools", type=Path, required=True, help="the bin folder of a venv with xmlschema")
    parser.add_argument("--program", type=Path, help="kyndig, to hold its own check against the same verdicts")
    parser.add_argument("--checked", type=int, default=200, help="how many of the mutations kyndig is given")
    parser.add_argument("--count", type=int, default=1000)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    options.tools = options.tools.resolve()
    start = time.monotonic()
    try:
        with tempfile.TemporaryDirectory() as folder:
            refused = examine(options, Path(folder))
    except AssertionError as error:
        sys.exit(f"schemas: {error}")
    print(f"schemas: libxml2, xmlschema and Xerces agree on {options.count} mutations, {refused} of them refused: "
          f"{time.monotonic() - start:.0f} s")


if __name__ == "__main__":
    main()
