"""The account that keeps an organisation's site: two issuers with passphrases of their own, and what they do at their desk."""

import csv
import json
import re
import shutil
import subprocess
import sys

from home import ROOT
from learner import EMPLOYER, NAME, ORGANISATION_NUMBER
from office import Person
from terminal import check

ISSUERS = {"Kari Utsteder": "blå hest bak fjellet", "Nils Skriver": "grønn ku på jordet"}
FIRST, SECOND = ISSUERS
ASKED = "skriv passfrasen din som utsteder"
LEADERS = {"101": NAME, "102": "Ola Prøvesen", "103": "Berit Tenkt"}


class Keeper(Person):
    """Whoever sits at the keeper's account, with the site in a folder of its own."""

    def __init__(self, folder, program, account=None, site=None):
        super().__init__(folder, program, account)
        self.invitations = self.folder / "invitations"
        self.at(site or self.folder / "site")

    def at(self, site):
        """From now on the site is there."""
        self.site = site
        self.certificates = site / "Certificates"
        self.inbox = self.certificates / "inbox"

    @classmethod
    def taken_from(cls, other, folder):
        """One whose home, with the site in it, is a copy of another's as it is now."""
        shutil.copytree(other.folder, folder, symlinks=True)
        return cls(folder, other.program)

    def signs(self, *arguments, by=FIRST, answers=(), **wanted):
        """A command at the site that asks for an issuer's passphrase."""
        return self.command(*arguments, "--site", self.site, answers=[*answers, (ASKED, ISSUERS[by])], **wanted)

    def found(self):
        """The organisation: two people who choose a passphrase each, and a code on paper."""
        answers = []
        for number, (name, passphrase) in enumerate(ISSUERS.items(), 1):
            answers += [(f"Utsteder {number}", name), ("Skriv forslaget", passphrase), ("en gang til", passphrase)]
        answers += [("Utsteder 3", ""), ("de fire siste", lambda text: re.findall(r"(\w{4})\n+Skriv den på papir, og", text)[-1])]
        text = self.command(
            "init", self.site, "--org", "--name", EMPLOYER, "--orgnr", ORGANISATION_NUMBER, answers=answers, says=list(ISSUERS))
        for passphrase in ISSUERS.values():
            check(passphrase not in text, "a passphrase stands on the screen")

    def publish(self):
        course = self.site / "Courses" / "hms-for-ledere"
        self.signs("publish", course, "--reader", FIRST, "--competence", "verneingeniør", says="er publisert")

    def invite(self):
        """The roster, an invitation for everybody on it, and the codes."""
        roster = self.folder / "ledere.csv"
        roster.write_text("navn;ansattnummer\n" + "".join(f"{name};{number}\n" for number, name in LEADERS.items()))
        self.run("leaders", "import", roster, "--site", self.site, says=f"{len(LEADERS)} nye ledere")
        self.signs("leaders", "invite", "--to", self.invitations, says=f"{len(LEADERS)} invitasjoner")
        with open(self.invitations / "koder.csv", encoding="utf-8-sig", newline="") as file:
            self.codes = {row["ansattnummer"]: row["kode"] for row in csv.DictReader(file, delimiter=";")}
        check(list(self.codes) == list(LEADERS), f"the codes are of {list(self.codes)}")

    def invitation(self, number):
        return self.invitations / f"invitasjon-{number}.kyndig"

    def holds(self):
        """The records, the log by Kyndig itself, and the log by RFC 9162 and nothing of Kyndig's."""
        self.run("audit", "--site", self.site)
        self.run("log", "check", "--site", self.site)
        self.is_whole_to_others()

    def is_whole_to_others(self):
        organisation = json.loads((self.certificates / "trust" / "organisation.json").read_text())
        done = subprocess.run(
            [sys.executable, str(ROOT / "Tests/Tools/rfc9162.py"), "log", organisation["log"], str(self.certificates / "log")],
            capture_output=True, text=True)
        check(done.returncode == 0, f"rfc9162.py: {done.returncode}\n{done.stdout}{done.stderr}")

    def issued(self):
        """The diplomas that lie at the site."""
        return sorted((self.certificates / "issued").rglob("*.svg"))

    def talk(self, by=FIRST):
        """What is asked of whoever issues one certificate after a talk, and answered in lines."""
        def number(text):
            return re.findall(rf"(\d)\. {by}", text)[-1]
        return [
            ("Hvem skal signere?", number), ("1 venter på bevis", "samtale"), ("for å føre inn samtalen", ""),
            ("Hvem snakket med lederen?", ""), ("kyndig?", "yrkeshygieniker i bedriftshelsetjenesten"),
            ("Hvilken dag", ""), ("Hvor mange minutter", "30"), ("Hva snakket dere om", "1 2"),
            ("noe annet", "rutinen for avvik, planen for våren"),
            *self.drafts, ("Slik står samtalen", ""), ("1 venter på bevis", "utsted"), ("Du utsteder", ""),
            ("Skriv passfrasen", ISSUERS[by])]

    drafts = [("Hvilke utkast ble lest", "1")]

    def issue(self, by=FIRST):
        """Issues the one that awaits, and gives the diploma's file."""
        self.command(
            "issue", "--plain", "--site", self.site, answers=[*self.talk(by), ("1 bevis er utstedt", "")])
        issued = self.issued()
        check(len(issued) == 1, f"issued are {issued}")
        return issued[0]
