#!/usr/bin/env python3
"""Compares what two walks with the same answers have stored: the same events in order, apart from chance and time."""

import sys
from pathlib import Path

from home import statements
from terminal import check

# What chance and the clock decide: times, seeds, names without meaning, and what depends on them.
RANDOM = {
    "started": {"seed", "session"},
    "attempted": {"seed"},
    "responded": {"item", "response"},
    "attested": {"digest"},
    "certified": {"certificate"},
}
# A failed attempt's points depend on the items drawn; a passed one is full, however many points that is.
SCORED = {"passed", "failed"}


def essence(verb, raw, maximum, event):
    """An event without what chance and the clock decide."""
    kept = {name: value for name, value in event.items() if name != "at" and name not in RANDOM.get(verb, ())}
    if verb in SCORED:
        kept = {name: value for name, value in kept.items() if name not in ("raw", "maximum")}
        kept["is_full"] = raw == maximum
    return verb, kept


def main():
    first, second = ([essence(row[2], row[4], row[5], row[7]) for row in statements(Path(name) / "records.sqlite")]
                     for name in sys.argv[1:3])
    for number, (one, other) in enumerate(zip(first, second), 1):
        check(one == other, f"event {number} differs:\n  {one}\n  {other}")
    check(len(first) == len(second), f"{len(first)} and {len(second)} events")
    verbs = [verb for verb, _ in first]
    check("failed" in verbs and verbs[0] == "started" and verbs[-1] == "certified", f"not a whole course: {verbs}")
    print(f"compare: {len(first)} events, the same in both faces")


if __name__ == "__main__":
    try:
        main()
    except AssertionError as error:
        sys.exit(f"compare: {error}")
