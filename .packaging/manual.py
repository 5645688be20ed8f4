#!/usr/bin/env python3
"""The man page: `kyndig --experimental-dump-help | manual.py TEMPLATE VERSION`, dated by SOURCE_DATE_EPOCH."""

import datetime
import json
import os
import re
import sys
import textwrap

# What the argument parser says of itself, which is English in the program.
PARSERS = {"Show help information.": "Vis hjelpen.", "Show the version.": "Vis hvilken utgave dette er."}


def roff(text):
    """Text as roff sets it: nothing in it is a command, and a hyphen in an option is the one that is typed."""
    text = text.replace("\\", "\\e")
    text = re.sub(r"(?<![\wæøåÆØÅ])--?\w[\w-]*", lambda found: found[0].replace("-", "\\-"), text)
    return re.sub(r"^([.'])", r"\\&\1", text, flags=re.MULTILINE)


def filled(text):
    """Running text in short lines; where they end means nothing."""
    return roff(textwrap.fill(" ".join(text.split()), 72, break_long_words=False, break_on_hyphens=False))


def paragraphs(discussion):
    """The sentences in running text, and what is set in a little as it stands."""
    for block in discussion.strip("\n").split("\n\n"):
        lines = block.split("\n")
        while lines:
            is_example = lines[0].startswith(" ")
            count = next((at for at, line in enumerate(lines) if line.startswith(" ") != is_example), len(lines))
            part, lines = lines[:count], lines[count:]
            if is_example:
                yield "\n".join([".PP", ".RS 4", ".nf", *(roff(line.strip()) for line in part), ".fi", ".RE"])
            else:
                yield ".PP\n" + filled(" ".join(line.strip() for line in part))


def name(argument):
    """How an argument is written: its names, and what stands for its value."""
    value = f"\\fI{roff(argument['valueName'])}\\fR" + (" \\&..." if argument["isRepeating"] else "")
    if argument["kind"] == "positional":
        return value
    names = ["\\-" * (1 if one["kind"] == "short" else 2) + one["name"].replace("-", "\\-") for one in argument["names"]]
    written = ", ".join(f"\\fB{one}\\fR" for one in names)
    return written if argument["kind"] == "flag" else f"{written} {value}"


def arguments(command, told=()):
    """What a command takes, but for what has been told of."""
    for argument in command.get("arguments", []):
        if argument["shouldDisplay"] and argument not in told:
            text = argument.get("abstract", "")
            yield f".TP\n{name(argument)}\n{filled(PARSERS.get(text, text))}"


def synopsis(path, command):
    parts = ["\\fB" + path.replace("-", "\\-") + "\\fR"]
    for argument in command.get("arguments", []):
        if argument["shouldDisplay"] and argument["valueName"] not in ("help", "version"):
            parts.append(f"[{name(argument)}]" if argument["isOptional"] else name(argument))
    return " ".join(parts)


def commands(command, path, told):
    """A section for each command, and for each command in it."""
    for one in command.get("subcommands", []):
        if one["commandName"] == "help" or not one["shouldDisplay"]:
            continue
        inner = f"{path} {one['commandName']}"
        yield f'.SS "{inner}"'
        yield filled(one["abstract"])
        if not one.get("subcommands"):
            yield f".PP\n{synopsis(inner, one)}"
        if one.get("discussion"):
            yield from paragraphs(one["discussion"])
        yield from arguments(one, told)
        yield from commands(one, inner, told)


def main(template, version):
    root = json.load(sys.stdin)["command"]
    day = datetime.datetime.fromtimestamp(int(os.environ["SOURCE_DATE_EPOCH"]), datetime.timezone.utc)
    parts = {
        "VERSION": version,
        "DATE": f"{day:%Y-%m-%d}",
        "ABSTRACT": roff(root["abstract"].rstrip(".")),
        "OPTIONS": "\n".join(arguments(root)),
        "EXAMPLES": "\n".join(paragraphs(root["discussion"].partition("\n")[2])),
        "COMMANDS": "\n".join(commands(root, "kyndig", root["arguments"])),
    }
    with open(template) as file:
        print(re.sub(r"@([A-Z]+)@", lambda found: parts[found[1]], file.read()), end="")


if __name__ == "__main__":
    main(*sys.argv[1:])
