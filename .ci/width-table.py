#!/usr/bin/env python3
"""Writes Tests/TerminalUITests/WidthTable.swift: the columns of characters as PyPI's wcwidth counts them.

    python3 -m venv venv && venv/bin/pip install wcwidth && venv/bin/python .ci/width-table.py

The tests compare our own counting with it, and list where and why the two differ.
"""
import pathlib
import wcwidth

# Characters of more than one scalar: marks, pictures, flags, conjuncts, syllables.
CLUSTERS = [
    "a\u030a", "e\u0301\u0323\u0302", "\u0627\u0651", "\u05e9\u05c1", "\u0e17\u0e35\u0e48", "\u0e01\u0e33",
    "\u0915\u093f", "\u0915\u094d\u0937", "\u0915\u094d\u0937\u093f", "\u092e\u094d", "\u0ba8\u0bbf", "\u0d15\u0d4d\u0d37",
    "\u1000\u1039\u1000", "\u304b\u3099", "\u1112\u1161", "\u1112\u1161\u11ab", "\uac00\u11a8", "\u0600\u0661",
    "\U0001f1f3\U0001f1f4", "\U0001f44d\U0001f3fd", "\u261d\U0001f3fd", "\U0001f469\u200d\U0001f692",
    "\U0001f468\u200d\U0001f469\u200d\U0001f467", "\U0001f3f3\ufe0f\u200d\U0001f308", "\u2764\ufe0f", "\u2764\ufe0f\u200d\U0001f525",
    "\u2764\u200d\U0001f525", "1\ufe0f\u20e3", "1\u20e3", "\u00a9\ufe0f", "\u231a\ufe0e", "\u2764\ufe0e", "\u65e5\ufe00", "a\ufe0f",
]


def ranges(width):
    """The inclusive ranges of scalars that take `width` columns; surrogates are no scalars."""
    found = []
    for value in range(0x110000):
        if 0xD800 <= value <= 0xDFFF or max(wcwidth.wcwidth(chr(value)), 0) != width:
            continue
        if found and found[-1][1] == value - 1:
            found[-1][1] = value
        else:
            found.append([value, value])
    return [f"{first:X}" if first == last else f"{first:X}-{last:X}" for first, last in found]


def wrapped(words):
    lines = [""]
    for word in words:
        if len(lines[-1]) + len(word) > 108:
            lines.append("")
        lines[-1] += (" " if lines[-1] else "") + word
    return "".join(f"    {line}\n" for line in lines)


def literal(text):
    return "".join(f"\\u{{{ord(character):X}}}" for character in text)


def main():
    path = pathlib.Path(__file__).parent.parent / "Tests/TerminalUITests/WidthTable.swift"
    version = f"{wcwidth.__version__}, Unicode {wcwidth.list_versions()[-1]}"
    pairs = "".join(f'    ("{literal(text)}", {wcwidth.wcswidth(text)}),\n' for text in CLUSTERS)
    path.write_text(
        f"/// The columns of characters as PyPI's wcwidth {version}, counts them; written by .ci/width-table.py.\n"
        "enum WidthTable {\n"
        "  /// The scalars of no column, in hexadecimal; those in neither list take one.\n"
        f'  static let zero = """\n{wrapped(ranges(0))}    """\n\n'
        "  /// The scalars of two columns.\n"
        f'  static let two = """\n{wrapped(ranges(2))}    """\n\n'
        "  /// Characters of several scalars.\n"
        f"  static let clusters: [(String, Int)] = [\n{pairs}  ]\n"
        "}\n")


main()
