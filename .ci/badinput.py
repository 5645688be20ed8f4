#!/usr/bin/env python3
"""Bad input of every kind: one clear sentence, the right exit status, and a sane terminal."""

import argparse
import gzip
import os
import resource
import shutil
import sys
import time

from cases import CASES, NOBODY, Cases, case
from home import COURSES, ROOT, Home
from mistakes import take_with_mistakes
from terminal import Tmux, check, contains

MODULE = "hms-for-ledere/01-ansvar.xml"
# What hostile XML may cost: seconds, and memory in KiB.
LONGEST, LARGEST = 60, 1 << 20


class Table(Cases):
    """The cases, a method each."""

    # Terminals

    @case
    def no_terminal_at_either_end(self):
        for arguments in ([], ["--plain"]):
            self.outside(arguments, 64, "trenger en terminal", "kyndig --plain")

    @case
    def answers_from_a_pipe(self):
        self.inside("", 64, "trenger en terminal", prefix="yes |")

    @case
    def screen_into_a_pipe(self):
        self.inside("", 64, "trenger en terminal", ending="| cat; (exit ${PIPESTATUS[0]})")

    @case
    def report_onto_a_full_disk(self):
        site = self.site("full")
        for form in ("--csv", "--json"):
            self.inside(f"audit {form} --site {site}", 74, "Ikke alt ble skrevet ut", ending=">/dev/full")

    @case
    def closed_standard_input(self):
        self.inside("--plain", 64, "trenger en terminal", ending="<&-")

    @case
    def a_window_too_small(self):
        tmux = Tmux(40, 10, **self.home.environment)
        try:
            window = tmux.window(str(self.home.folder / "elsewhere"))
            before = window.run("stty -g")[1]
            window.start(f"{self.program} --site {self.site('small')}")
            window.until(lambda look: contains(look.text, "for lite: 40 × 10") and look.is_alternate, "«for lite»")
            window.resize(80, 24)
            window.until(lambda look: contains(look.text, "› Velkommen"), "the welcome in a larger window")
            window.resize(59, 24)
            window.until(lambda look: contains(look.text, "for lite: 59 × 24"), "«for lite» again")
            window.resize(80, 24)
            window.until(lambda look: contains(look.text, "› Velkommen"), "the welcome in a larger window again")
            window.keys("q")
            check(window.status() == 0, "leaving does not end with 0")
            check(window.run("stty -g")[1] == before, "the terminal is not as it was")
        finally:
            tmux.close()

    # Words and folders

    @case
    def an_unknown_word(self):
        self.outside(["verifi"], 64, "«verifi» finnes ikke", "kyndig verify")
        self.outside(["blåbær"], 64, "«blåbær» finnes ikke", "kyndig --help")

    @case
    def an_unknown_option(self):
        self.outside(["--kake"], 64, "--kake")

    @case
    def a_site_that_does_not_exist(self):
        self.inside("--site /no/such/site", 66, "Fant ikke", "/no/such/site")
        self.outside(["audit", "--site", "/no/such/site"], 66, "Fant ikke", "/no/such/site")

    @case
    def a_course_that_does_not_exist(self):
        self.outside(["check", "/no/such/course"], 66, "Fant ikke noe kurs", "/no/such/course")
        self.outside(["check", "/no/such/course", "--json"], 66, "kyndig.error.v1", "/no/such/course")

    # Courses

    def check_module(self, content, *fragments):
        """`kyndig check` on the course with one module's file replaced: errors, told in bounded time and memory."""
        courses = self.home.folder / "Courses"
        shutil.rmtree(courses, ignore_errors=True)
        shutil.copytree(COURSES, courses)
        (courses / MODULE).write_bytes(content)
        start = time.monotonic()
        self.outside(["check", str(courses / "hms-for-ledere")], 1, "feil[", "01-ansvar.xml", *fragments, errors=False)
        check(time.monotonic() - start < LONGEST, "took too long")
        check(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss < LARGEST, "took too much memory")

    def module(self):
        return (COURSES / MODULE).read_bytes()

    @case
    def xml_not_well_formed(self):
        self.check_module(self.module().replace(b"</lesson>", b"</leson>", 1))

    @case
    def xml_with_a_document_type(self):
        document_type = b'<!DOCTYPE module [<!ENTITY a SYSTEM "file:///etc/passwd">]>\n<module '
        self.check_module(self.module().replace(b"<module ", document_type, 1), "DOCTYPE")

    @case
    def xml_that_is_gzipped(self):
        self.check_module(gzip.compress(self.module()))

    @case
    def xml_of_50_megabytes(self):
        self.check_module(self.module().replace(b"</module>", b"<!--" + b"x" * 50_000_000 + b"--></module>"))

    @case
    def xml_100_000_deep(self):
        self.check_module(self.module().replace(b"<lesson ", b"<lesson>" * 100_000 + b"<lesson ", 1))

    @case
    def xml_that_is_empty(self):
        self.check_module(b"")

    @case
    def a_course_with_errors_is_not_started(self):
        site = self.site("faulty")
        path = site / "Courses" / MODULE
        path.write_bytes(self.module().replace(b"</lesson>", b"</leson>", 1))
        self.inside(f"--site {site}", 1, "Kurset har feil", "kyndig check")

    # Records

    @case
    def records_that_are_no_database(self):
        site = self.site("garbage")
        (site / "Certificates" / "records.sqlite").write_text("Dette er ikke en database.\n" * 1000)
        self.inside(f"--site {site}", 74, "records.sqlite", "Ingenting er lagret")
        self.outside(["audit", "--site", str(site)], 74, "records.sqlite")

    @case
    def records_that_another_account_owns(self):
        """As an account that may read and not write; where this is not root's run, the same account without leave."""
        site = self.site("foreign")
        shutil.copy(self.home.certificates / "records.sqlite", site / "Certificates" / "records.sqlite")
        self.readable(self.home.folder)
        self.inside(f"--site {site}", 74, "Ingenting er lagret", **self.stranger(site / "Certificates"))

    @case
    def a_record_that_is_read_only_in_a_folder_that_is_not(self):
        site = self.site("locked")
        records = site / "Certificates" / "records.sqlite"
        shutil.copy(self.home.certificates / "records.sqlite", records)
        self.readable(self.home.folder)
        records.chmod(0o444)
        stranger = self.stranger(None)
        if os.geteuid() == 0:
            os.chown(site / "Certificates", NOBODY, NOBODY)
        self.inside(f"--site {site}", 74, "Ingenting er lagret", **stranger)

    @case
    def two_programs_at_once(self):
        first = self.tmux.window(str(self.home.folder))
        site = self.site("shared")
        first.start(f"{self.program} --site {site}")
        first.until(lambda look: contains(look.text, "› Velkommen"), "the welcome")
        terminal = first.tmux.call("display-message", "-p", "-t", first.pane, "#{pane_tty}").strip()
        self.inside(f"--site {site}", 75, "allerede åpent", terminal, f"prosess {first.child()}")
        self.inside(f"--plain --site {site}", 75, "allerede åpent", terminal)
        first.keys("q")
        check(first.status() == 0, "the first does not end with 0")

    # Certificates

    def certificates(self):
        return sorted((self.home.certificates / "issued").glob("*/*.svg")) + sorted(
            (self.home.certificates / "issued").glob("*/*.jwt"))

    @case
    def a_certificate_with_one_byte_changed(self):
        for file in self.certificates():
            content = bytearray(file.read_bytes())
            # The first letter of the signed token's second part, and the last but one of its signature.
            token = content.index(b"eyJ")
            for place in (content.index(b".", token) + 5, content.index(b".", content.index(b".", token) + 1) + 20):
                changed = content.copy()
                changed[place] = ord("A") if content[place] != ord("A") else ord("B")
                path = self.home.folder / ("changed" + file.suffix)
                path.write_bytes(changed)
                self.outside(["verify", str(path)], 1, "ugyldig", errors=False)

    @case
    def a_picture_that_says_something_else_than_what_is_signed(self):
        file = next(one for one in self.certificates() if one.suffix == ".svg")
        text = file.read_text()
        check("Bjørkhaug" in text, "the diploma does not show the name")
        path = self.home.folder / "forged.svg"
        path.write_text(text.replace("Bjørkhaug", "Bjerkhaug"))
        self.outside(["verify", str(path)], 1, "ugyldig", errors=False)

    @case
    def an_empty_file(self):
        for suffix in ("svg", "jwt"):
            path = self.home.folder / f"empty.{suffix}"
            path.write_bytes(b"")
            self.outside(["verify", str(path)], 1, "ugyldig", errors=False)

    @case
    def a_file_that_does_not_exist(self):
        self.outside(["verify", "/no/such/file.svg"], 66, "/no/such/file.svg")
        # The others are still checked.
        self.outside(["verify", "/no/such/file.svg", str(self.certificates()[0])], 66, "gyldig", errors=False)

    @case
    def a_folder_instead_of_a_certificate(self):
        ended, output, words = self.home.run(self.program, "verify", str(self.home.folder))
        check(ended in (1, 66), f"ended with {ended}: {output}{words}")

    @case
    def a_foreign_site_is_not_trusted_from_inside(self):
        site = self.site("other")
        shutil.copytree(self.home.certificates, site / "Certificates", dirs_exist_ok=True)
        file = str(next((site / "Certificates/issued").glob("*/*.svg")))
        options = {"data": self.home.folder / "stranger", "folder": site / "Certificates"}
        self.outside(["verify", file], 2, "ISSUER_UNTRUSTED", errors=False, **options)
        self.outside(["verify", "--json", file], 2, '"unanchored"', errors=False, **options)


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--program", default=str(ROOT / ".build/debug/kyndig"))
    options = parser.parse_args()
    program = os.path.abspath(options.program)
    start = time.monotonic()
    home = Home()
    try:
        take_with_mistakes(program, home)
    except AssertionError as error:
        sys.exit(f"bad input: the mistakes of a leader: {error}")
    table = Table(program, home)
    failed = table.run()
    table.tmux.close()
    shutil.rmtree(home.folder, ignore_errors=True)
    print(f"bad input: {len(CASES)} cases, {failed} failed, in {time.monotonic() - start:.0f} s")
    sys.exit(1 if failed else 0)


if __name__ == "__main__":
    main()
