"""What should not be done to an organisation's site: by those who send, by those who copy, and by the disk."""

import shutil
import subprocess

from answers import Course
from enrolled import Enrolled
from faces import Plain
from home import COURSES
from keeper import Keeper
from learner import EMPLOYER, NAME, PROFILE
from office import Person
from terminal import Failed, Tmux, check

NUMBER = "101"
UNBIND = ("leaders", "unbind", NUMBER, "--reason", "mistake")


class Wrongs:
    """At a site where one leader is bound and has signed, and her certificate is not issued."""

    def __init__(self, keeper, file, codes, saved, folder):
        self.keeper, self.file, self.folder = keeper, file, folder
        shutil.rmtree(keeper.folder)
        shutil.copytree(saved, keeper.folder, symlinks=True)
        keeper.codes = codes

    def log(self, keeper=None):
        return ((keeper or self.keeper).certificates / "log" / "checkpoint").read_bytes()

    def impostor(self):
        """One who has got hold of her invitation and her code, and makes a key in her name."""
        person = Person(self.folder / "impostor", self.keeper.program)
        tmux = Tmux(**person.environment)
        try:
            learner = Enrolled(Plain(tmux.window(str(person.folder))), Course(COURSES, PROFILE), person.program, EMPLOYER)
            return learner.enrol(self.keeper.invitation(NUMBER), self.keeper.codes[NUMBER])
        finally:
            tmux.close()

    def handed_in(self):
        """Cut, altered, of another: none is taken in, and each is told of."""
        bytes_, before = self.file.read_bytes(), self.log()
        cut, altered = self.folder / "cut.kyndig", self.folder / "altered.kyndig"
        cut.write_bytes(bytes_[:-3])
        place = len(bytes_) // 2
        altered.write_bytes(bytes_[:place] + (b"A" if bytes_[place:place + 1] != b"A" else b"B") + bytes_[place + 1:])
        text = self.keeper.signs("receive", cut, altered, self.impostor(), self.file, status=1)
        lines = [line for line in text.split("\n") if ".kyndig:" in line]
        check(len(lines) == 4, f"not a line for each file: {text}")
        check(all("leverte" not in line and "levert dette" not in line for line in lines[:3]), f"taken in: {lines}")
        check("Ingenting er endret" in lines[3], f"her own file is not known: {lines}")
        check(self.log() == before, "something was entered in the log")
        self.keeper.holds()

    def replaced(self):
        """What lies in the drop folder is another when the issuer signs than when she looked."""
        self.copied = Keeper.taken_from(self.keeper, self.folder / "copied")
        dropped = self.keeper.inbox / "en.kyndig"
        shutil.copy(self.file, dropped)
        answers = self.keeper.talk()
        asked, passphrase = answers[-1]

        def replace(_):
            shutil.copy(self.folder / "altered.kyndig", dropped)
            return passphrase

        self.keeper.command(
            "issue", "--plain", "--site", self.keeper.site,
            answers=[*answers[:-1], (asked, replace), ("1 bevis er utstedt", "")])
        self.keeper.signs("receive", says="en.kyndig", status=1)
        check(dropped.is_file(), "what was refused is gone")
        dropped.unlink()
        issued = self.keeper.issued()
        check(len(issued) == 1, f"issued are {issued}")
        self.keeper.run("verify", issued[0], "--trust", self.keeper.certificates / "trust", says=NAME)
        self.keeper.holds()

    def continued_twice(self):
        """A copy of the site goes on by itself; whoever has seen the one refuses the other."""
        keeper, copied = self.keeper, self.copied
        copied.signs(*UNBIND)
        copied.holds()
        before = self.log(copied)
        check(before != self.log(), "the two logs are one")
        site, keeper.site = keeper.site, copied.site
        keeper.run("log", "check", "--site", copied.site, status=1, says="var protokollen en annen enn nå")
        keeper.signs("publish", copied.site / "Courses/hms-for-ledere", "--reader", "En Leser", "--competence", "ingen", status=(1, 74, 77))
        keeper.site = site
        check(self.log(copied) == before, "the other history went on")
        keeper.holds()

    def locked(self, keeper):
        """A folder that cannot be written in: said, nothing is done, and the same command goes when it can."""
        log, before = keeper.certificates / "log", self.log(keeper)
        log.chmod(0o555)
        try:
            keeper.signs(*UNBIND, status=74)
        finally:
            log.chmod(0o755)
        check(self.log(keeper) == before, "the log is another")
        keeper.holds()
        keeper.signs(*UNBIND, says="ikke lenger knyttet")
        keeper.holds()

    def full_disk(self):
        """No room: said, nothing is done, and the same command goes when there is."""
        full = Keeper.taken_from(self.keeper, self.folder / "full")
        disk = self.folder / "disk"
        disk.mkdir()
        subprocess.run(["mount", "-t", "tmpfs", "-o", "size=8m", "none", str(disk)], check=True, capture_output=True)
        try:
            full.at(shutil.copytree(full.site, disk / "site", symlinks=True))
            filler = disk / "filler"
            with open(filler, "wb", buffering=0) as file:
                try:
                    while True:
                        file.write(bytes(4096))
                except OSError:
                    pass
            before = self.log(full)
            try:
                full.signs(*UNBIND, status=74)
            except Failed as failure:
                # There may be no room even to open what is stored: then it ends before anybody is asked.
                check("it ended with 74" in str(failure), str(failure))
            check(self.log(full) == before, "the log is another")
            filler.unlink()
            full.holds()
            full.signs(*UNBIND, says="ikke lenger knyttet")
            full.holds()
        finally:
            subprocess.run(["umount", "-l", str(disk)], capture_output=True)
