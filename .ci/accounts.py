"""Three accounts on one machine, kept apart by the system itself: the keeper's, and two leaders' of the same group."""

import os
import shutil

from answers import Course
from enrolled import Enrolled
from faces import Plain
from home import COURSES
from keeper import LEADERS, Keeper
from learner import EMPLOYER, PROFILE
from office import Person
from terminal import Tmux, check, contains

GROUP, KEEPER, FIRST, SECOND = 61000, 61001, 61002, 61003


class Accounts:
    """A site that all can reach, in a folder that only the keeper writes in."""

    def __init__(self, program, folder):
        folder.chmod(0o755)
        installed = folder / "installed"
        (installed / "bin").mkdir(parents=True)
        shutil.copy(program, installed / "bin" / "kyndig")
        (installed / "bin" / "kyndig").chmod(0o755)
        shutil.copytree(COURSES, installed / "share" / "kyndig" / "Courses")
        shared = folder / "shared"
        shared.mkdir(mode=0o755)
        os.chown(shared, KEEPER, GROUP)
        program = installed / "bin" / "kyndig"
        self.keeper = Keeper(folder / "account-keeper", program, (KEEPER, GROUP), shared / "site")
        self.leaders = {
            number: Person(folder / f"account-{number}", program, (user, GROUP))
            for number, user in zip(LEADERS, (FIRST, SECOND))}

    def found(self):
        self.keeper.found()
        self.keeper.publish()
        self.keeper.invite()

    def enrol(self):
        """Each comes to the site with her code, and her key's hand-in lands in the drop folder, where nobody else sees it."""
        for count, (number, leader) in enumerate(self.leaders.items(), 1):
            tmux = Tmux(**leader.environment)
            window = tmux.window(str(leader.folder))
            try:
                # What she writes is shown to nobody, but for what she hands in.
                window.run("umask 077")
                program = " ".join([*leader.prefix, leader.program])
                learner = Enrolled(Plain(window), Course(COURSES, PROFILE), program, EMPLOYER, LEADERS[number])
                learner.enrol_at(self.keeper.site, self.sent(number, leader), self.keeper.codes[number])
                learner.face.onward()
                learner.face.expect(fact="Velkommen", asks="for å begynne")
                learner.face.press("avslutt")
                check(window.status() == 0, "leaving does not end with 0")
            except Exception:
                print(f"accounts: the last screen:\n{window.shown()}")
                raise
            finally:
                tmux.close()
            check(len(list(self.keeper.inbox.iterdir())) == count, "the hand-in is not in the drop folder")

    def sent(self, number, leader):
        """The invitation, as she gets it."""
        file = leader.folder / "invitasjon.kyndig"
        shutil.copy(self.keeper.invitation(number), file)
        os.chown(file, *leader.account)
        return file

    def refuses(self, person, *command):
        status, said = person.system(*command)
        check(status != 0, f"account {person.account} may {' '.join(map(str, command))}: {said}")
        check("denied" in said or "not permitted" in said, f"not refused by the system: {' '.join(map(str, command))}: {said}")

    def allows(self, person, *command):
        status, said = person.system(*command)
        check(status == 0, f"account {person.account} may not {' '.join(map(str, command))}: {said}")

    def kept_apart(self):
        """What one account may do with what is another's."""
        site, certificates, inbox = self.keeper.site, self.keeper.certificates, self.keeper.inbox
        first, second = self.leaders.values()
        handed_in = {path.stat().st_uid: path for path in inbox.iterdir()}
        own = {}
        for one in (first, second):
            own[one] = [*one.kyndig.rglob("records.sqlite"), *(one.kyndig / "keys").iterdir()]
            check(len(own[one]) == 2, f"she has {own[one]}")
        keys = list((self.keeper.kyndig / "keys").iterdir())
        check(len(keys) == 8, f"the keeper has {keys}")
        for one, other in ((first, second), (second, first)):
            for path in [certificates / "trust/organisation.json", certificates / "log/checkpoint",
                         *site.glob("Courses/*/course.xml"), *certificates.glob("editions/*/MANIFEST")]:
                self.allows(one, "cat", path)
                self.refuses(one, "sh", "-c", f"echo x >>'{path}'")
                self.refuses(one, "rm", "-f", path)
            one.run("log", "check", "--site", site)
            for path in [*own[other], *keys, certificates / "records.sqlite", self.keeper.invitations / "koder.csv"]:
                self.refuses(one, "cat", path)
                self.refuses(one, "sh", "-c", f"echo x >>'{path}'")
            for path in [inbox, certificates / "issued", other.folder, self.keeper.folder]:
                self.refuses(one, "ls", path)
            # Even one who knew the name could not take it away, change it, or put another in its place.
            path = handed_in[other.account[0]]
            self.refuses(one, "sh", "-c", f"echo x >>'{path}'")
            self.refuses(one, "rm", "-f", path)
            self.refuses(one, "sh", "-c", f"cp '{handed_in[one.account[0]]}' '{path}.x' && mv -f '{path}.x' '{path}'")
            self.allows(one, "rm", "-f", f"{path}.x")
            for folder in (certificates, certificates / "log", certificates / "trust", certificates / "status", site):
                self.refuses(one, "touch", folder / "x")
            for word in (["receive"], ["leaders", "list"], ["audit"]):
                said = one.run(*word, "--site", site, status=(66, 74, 77))
                check(not contains(said, LEADERS["103"]), f"another's name is told by {word}")
            self.refuses(self.keeper, "cat", own[one][1])
        self.allows(self.keeper, "cat", *handed_in.values())

    def receive(self):
        keeper = self.keeper
        keeper.signs("receive", says=list(LEADERS.values())[:2])
        check(not list(keeper.inbox.iterdir()), "what is stored is still in the drop folder")
        keeper.holds()

    def open_key(self):
        """A key that others can read is not used: 77."""
        keeper, leader = self.keeper, self.leaders["101"]
        for path in [*(keeper.kyndig / "keys").glob("issuer-*"), *(leader.kyndig / "keys").iterdir()]:
            path.chmod(0o644)
        said = leader.command("hand-in", "--site", keeper.site, answers=[("passfrasen", "hva som helst her")], status=77)
        said += keeper.signs("leaders", "bind", "--method", "code", status=77)
        check(contains(said, "chmod"), f"how the key is made safe is not told: {said}")
        for path in [*(keeper.kyndig / "keys").glob("issuer-*"), *(leader.kyndig / "keys").iterdir()]:
            path.chmod(0o600)
        keeper.signs("leaders", "bind", "--method", "code", says=list(LEADERS.values())[:2])
        keeper.holds()
