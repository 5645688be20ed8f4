#!/usr/bin/env python3
"""Who has trained, counted again from the raw statements: the figures of `kyndig audit` on sites of chance, by code that shares
nothing with it.

The statements are made here and replay to no course, so the audit says that they are altered; that is not what is asked. What
is compared is what each figure counts: begun, passed, with which result, when, and when it is due."""

import argparse
import csv
import io
import json
import os
import random
import shutil
import sqlite3
import sys
import tempfile
from datetime import date, datetime, timedelta, timezone
from pathlib import Path
from zoneinfo import ZoneInfo

from home import ROOT
from keeper import Keeper
from terminal import check

OSLO = ZoneInfo("Europe/Oslo")
COURSE = "hms-for-ledere"
DAYS = 90
POLICY = f'<policy xmlns="urn:kyndig:course:1"><requirement id="hms" course="{COURSE}" within-days="{DAYS}"/></policy>\n'
NAMES = ["Kari", "Åse", "Øyvind", "Per «Pelle»", "Mona; Lise", 'Tor "T"', "Bjørg"]


class Site:
    """A copy of an organisation's site, filled by chance."""

    def __init__(self, keeper, chance):
        self.keeper, self.chance = keeper, chance
        self.today = datetime.now(OSLO).date()
        (keeper.site / "Courses" / "policy.xml").write_text(POLICY)
        self.people = chance.randrange(1, 60)
        self.roster()
        self.statements()

    def roster(self):
        """Leaders with positions, as HR's system writes them."""
        table = io.StringIO()
        writer = csv.writer(table, delimiter=";", lineterminator="\r\n")
        writer.writerow(["ansattnummer", "navn", "enhet", "ledernivå", "ansatt fra"])
        self.begun = {}
        for number in range(1, self.people + 1):
            start = self.today - timedelta(days=self.chance.randrange(0, 300))
            self.begun[str(number)] = start
            writer.writerow([number, f"{self.chance.choice(NAMES)} {number}", f"Enhet {number % 5}", "annen", start.isoformat()])
        path = self.keeper.folder / "mange.csv"
        path.write_text(table.getvalue(), encoding="utf-8-sig")
        self.keeper.run("leaders", "import", path, "--site", self.keeper.site)

    def statements(self):
        """Sessions of most of them, with statements of every verb that a figure rests on."""
        base = int(datetime.now(timezone.utc).timestamp() * 1000) - 400 * 86_400_000
        with sqlite3.connect(self.keeper.certificates / "records.sqlite") as records:
            leaders = [row[0] for row in records.execute("SELECT id FROM leader ORDER BY rowid")]
            for leader in leaders:
                if self.chance.random() < 0.2:
                    continue
                session = f"s-{leader}"
                records.execute("INSERT INTO session VALUES (?, ?, ?, '1', ?)", (session, leader, COURSE, "0" * 64))
                at = base + self.chance.randrange(300 * 86_400_000)
                for sequence in range(self.chance.randrange(1, 40)):
                    verb, thing = self.event(sequence)
                    score = (self.chance.randrange(0, 21), 20) if verb in ("passed", "failed") else (None, None)
                    at += self.chance.randrange(0, 3 * 86_400_000)
                    text = json.dumps({"at": at, "verb": verb}, separators=(",", ":"))
                    records.execute(
                        "INSERT INTO statement VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                        (session, sequence, leader, verb, thing, *score, at, text.encode()))

    def event(self, sequence):
        if sequence == 0:
            return "started", COURSE
        verb = self.chance.choice(["viewed", "responded", "passed", "failed", "resumed", "passed", "attested"])
        if verb in ("passed", "failed"):
            return verb, self.chance.choice([COURSE, "m01", "m02"])
        return verb, "" if verb in ("resumed", "attested") else "m01/side"

    def recount(self, until=None):
        """What the statements up to a moment amount to, by the employee number."""
        figures = {}
        with sqlite3.connect(self.keeper.certificates / "records.sqlite") as records:
            for identifier, number in records.execute("SELECT id, employeeNumber FROM leader"):
                rows = records.execute(
                    "SELECT verb, object, raw, maximum, at FROM statement WHERE actor = ? ORDER BY sequence", (identifier,)).fetchall()
                if until is not None:
                    rows = [row for row in rows if row[4] <= until]
                # Whoever led nothing yet, and had begun nothing, is not told of.
                if until is None or rows or self.begun[number] <= datetime.fromtimestamp(until / 1000, OSLO).date():
                    figures[number] = self.one(rows)
        return figures

    @staticmethod
    def one(rows):
        results = [(raw / most, raw, most, at) for verb, thing, raw, most, at in rows if verb == "passed" and thing == COURSE]
        state = "notStarted" if not rows else "inProgress"
        if results:
            state = "attested" if any(row[0] == "attested" for row in rows) else "passed"
        best = max((result[0] for result in results), default=None)
        return {
            "state": state,
            "passed": iso(min(result[3] for result in results)) if results else None,
            "started": iso(rows[0][4]) if rows else None,
            "lastStored": iso(max(row[4] for row in rows)) if rows else None,
            "score": best,
        }


def iso(milliseconds):
    return datetime.fromtimestamp(milliseconds // 1000, timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ")


def audit(keeper, *arguments):
    text = keeper.run("audit", "--json", "--site", keeper.site, *arguments, status=(0, 1))
    return json.loads(text)


def compare(site, report, counted, what):
    rows = {row["employeeNumber"]: row for row in report["leaders"]}
    check(rows.keys() == counted.keys(), f"{what}: told of are {sorted(rows)}, and there are {sorted(counted)}")
    for number, figures in counted.items():
        row = rows[number]
        for name in ("state", "passed", "started", "lastStored"):
            check(row[name] == figures[name], f"{what}, {number}: {name} is {row[name]}, and counted {figures[name]}")
        # Whole percent, rounded down: nobody is told a better result than the one they have.
        share = figures["score"]
        told = row["score"]
        check((told is None) == (share is None) or row["state"] not in ("passed", "attested"), f"{what}, {number}: score is {told}")
        if share is not None:
            check(abs(told - share * 100) <= 1, f"{what}, {number}: {told} % is told, and it is {share}")
    states = [figures["state"] for figures in counted.values()]
    summary = report["summary"]
    for name, count in {
        "leaders": len(counted), "completed": states.count("passed") + states.count("attested"),
        "attested": states.count("attested"), "inProgress": states.count("inProgress"), "notStarted": states.count("notStarted"),
    }.items():
        check(summary[name] == count, f"{what}: {name} is {summary[name]}, and counted {count}")


def duties(site, report):
    """When each is to have trained: nobody has a certificate, so it is so many days after the first."""
    for row in report["leaders"]:
        last = site.begun[row["employeeNumber"]] + timedelta(days=DAYS)
        check(row["due"] == last.isoformat(), f"{row['employeeNumber']} is due {row['due']}, and counted {last}")
        duty = "overdue" if last < site.today else "due"
        check(row["duty"] == duty, f"{row['employeeNumber']} is {row['duty']}, and counted {duty}")


def table(keeper, report):
    """The spreadsheet says what JSON says, row by row."""
    text = keeper.run("audit", "--csv", "--site", keeper.site, status=(0, 1))
    check(text.startswith("\ufeff"), "the table begins with no byte order mark")
    rows = list(csv.DictReader(io.StringIO(text.removeprefix("\ufeff")), delimiter=";"))
    check([row["Navn"] for row in rows] == [row["name"] for row in report["leaders"]], "the table has other names")
    check([row["Frist"] for row in rows] == [row["due"] or "" for row in report["leaders"]], "the table has other dates")


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--program", default=str(ROOT / ".build/debug/kyndig"))
    parser.add_argument("--sites", type=int, default=10)
    parser.add_argument("--seed", type=int, default=random.randrange(1 << 32))
    options = parser.parse_args()
    folder = Path(tempfile.mkdtemp(prefix="kyndig-recount-", dir="/tmp"))
    try:
        first = Keeper(folder / "first", os.path.abspath(options.program))
        first.found()
        for number in range(options.sites):
            chance = random.Random(options.seed + number)
            keeper = Keeper.taken_from(first, folder / f"site-{number}")
            site = Site(keeper, chance)
            report = audit(keeper)
            compare(site, report, site.recount(), f"site {number}")
            duties(site, report)
            table(keeper, report)
            day = site.today - timedelta(days=chance.randrange(1, 300))
            end = datetime(day.year, day.month, day.day, tzinfo=OSLO) + timedelta(days=1)
            moment = int(end.astimezone(timezone.utc).timestamp() * 1000) - 1
            compare(site, audit(keeper, "--as-of", day.isoformat()), site.recount(moment), f"site {number} as of {day}")
        print(f"{options.sites} sites of chance: every figure is what the statements give")
    except AssertionError as error:
        sys.exit(f"recount, in {folder}, --seed {options.seed}: {error}")
    shutil.rmtree(folder, ignore_errors=True)


if __name__ == "__main__":
    main()
