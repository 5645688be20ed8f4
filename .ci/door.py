#!/usr/bin/env python3
"""The door of a server: leaders and HR by ssh, and whatever else somebody with a key or without one may try."""

import argparse
import json
import os
import signal
import socket
import sqlite3
import subprocess
import sys
import termios
import threading
import time

import terminal
from doorway import Doorway, Wire, run
from guest import Guest
from home import ROOT
from keeper import FIRST, ISSUERS, SECOND
from office import plain
from pseudo import Pseudo
from terminal import PATIENCE, check, contains

# Invented; as many as are asked for.
GIVEN = ["Kari", "Ola", "Siri", "Nils", "Anne", "Berit", "Per", "Mona", "Jon", "Liv"]
FAMILY = ["Fjeld", "Bakken", "Haugen", "Dalen", "Moen"]
WRITES = 1


def until(holds, what):
    end = time.monotonic() + PATIENCE
    while not holds():
        check(time.monotonic() < end, f"waited in vain for {what}")
        time.sleep(0.05)


class Trial:
    """The server, its leaders, and two in the office."""

    def __init__(self, program, count):
        self.door = Doorway(program)
        self.keeper = self.door.keeper
        self.names = {str(101 + number): f"{GIVEN[number % 10]} {FAMILY[number // 10 % 5]}" for number in range(max(count, 5))}
        self.leaders = {}

    def found(self):
        keeper = self.keeper
        keeper.found()
        keeper.publish()
        roster = keeper.folder / "ledere.csv"
        roster.write_text("navn;ansattnummer\n" + "".join(f"{name};{number}\n" for number, name in self.names.items()))
        keeper.run("leaders", "import", roster, "--site", keeper.site, says=f"{len(self.names)} nye ledere")
        self.door.open()
        for number in self.names:
            self.leaders[number] = self.door.lets_in(self.door.client(f"leader-{number}"), number)
        self.hr = self.door.lets_in(self.door.client("hr"), "Amina Aas", "--office", "hr")
        self.issuer = self.door.lets_in(self.door.client("issuer"), FIRST, "--office", "issuer")
        self.stranger = self.door.client("stranger")

    # What is stored

    def stored(self, query, *values):
        database = sqlite3.connect(f"file:{self.door.records}?mode=ro", uri=True)
        try:
            return database.execute(query, values).fetchall()
        finally:
            database.close()

    def count(self, number):
        """How many statements are stored of a leader."""
        return self.stored(
            "SELECT count(*) FROM statement JOIN leader ON leader.id = actor WHERE employeeNumber = ?", number)[0][0]

    def separate(self, numbers):
        """Each has one session with the first module passed, every statement in it is of that leader, and nobody has another's key."""
        rows = self.stored(
            "SELECT employeeNumber, session.id, (SELECT count(DISTINCT actor) FROM statement WHERE session = session.id), "
            "(SELECT count(*) FROM statement WHERE session = session.id AND actor = leader.id), "
            "(SELECT count(*) FROM statement WHERE session = session.id), "
            "(SELECT count(*) FROM statement WHERE session = session.id AND verb = 'passed'), leader.key "
            "FROM session JOIN leader ON leader.id = session.leader WHERE employeeNumber IN "
            f"({','.join('?' * len(numbers))})".replace("session = session.id", "statement.session = session.id"), *numbers)
        check(sorted(row[0] for row in rows) == sorted(numbers), f"sessions are of {sorted(row[0] for row in rows)}")
        for number, _, actors, own, everything, passed, key in rows:
            check(actors == 1 and own == everything > 20, f"{number}: {own} of {everything} statements are hers, of {actors} people")
            check(passed >= 1 and key, f"{number}: {passed} modules are passed, and her key is {key}")
        check(len({row[6] for row in rows}) == len(rows), "two have the same key")
        enrolled = self.stored("SELECT employeeNumber, login FROM enrolment JOIN leader ON leader.id = enrolment.leader")
        for number, login in enrolled:
            line = run("ssh-keygen", "-l", "-f", f"{self.leaders[number].key}.pub")
            check(login and login in line, f"{number}: the key came by the login {login}, not by {line}")

    # Who is not let in, and what is not done

    def nobody(self):
        self.stranger.asks("status", status=255, says="Permission denied")
        self.stranger.asks("rm -rf /", status=255)
        # Without any key, and by a password.
        for option in ("PubkeyAuthentication=no", "PreferredAuthentications=password,keyboard-interactive"):
            self.stranger.asks("status", options=["-o", option], status=255)

    def no_shell(self):
        leader = self.leaders["101"]
        mark = self.door.home / "mark"
        for words in ("rm -rf /", "sh", "/bin/sh -c id", "bash -i", f"touch {mark}", f"; touch {mark}", f"status; touch {mark}",
                      f"$(touch {mark})", f"`touch {mark}`", f"status\ntouch {mark}", f"--site /tmp; touch {mark}",
                      "status --site /tmp", "scp -t .", "init x", "backup x", "door open", "audit --json"):
            said = leader.asks(words, status=(64, 77))
            check(said == "", f"«{words}» is answered: {said}")
        leader.asks("rm -rf /", status=77, says=["«rm» kan ikke gjøres her", "status"])
        self.hr.asks("issue", status=77, says="leaders bind")
        self.hr.asks(status=77, says="audit")
        check(not mark.exists(), "something was run by a shell")

    def no_forwarding(self):
        leader = self.leaders["101"]
        leader.asks(options=["-W", f"127.0.0.1:{self.door.port}"], status=255, says="forwarding failed")
        leader.asks("status", options=["-R", "0:127.0.0.1:22", "-o", "ExitOnForwardFailure=yes"], status=255)
        leader.asks("other", options=["-s"], status=(1, 255), says="subsystem request failed")
        # A port of hers leads nowhere: what comes to it is closed without a word.
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            port = free.getsockname()[1]
        client = subprocess.Popen(
            leader.ssh("-N", "-L", f"{port}:127.0.0.1:{self.door.port}"), stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL)
        try:
            def reaches():
                try:
                    return socket.create_connection(("127.0.0.1", port), 1)
                except OSError:
                    return None
            until(reaches, "the client's port")
            with reaches() as end:
                end.settimeout(PATIENCE)
                check(end.recv(100) == b"", "a port of the server is reached through the door")
        finally:
            client.kill()
            client.wait()
        agent = subprocess.run(["ssh-agent", "-c"], capture_output=True, text=True).stdout.split()
        where, number = agent[2].rstrip(";"), int(agent[5].rstrip(";"))
        try:
            leader.asks("status", options=["-A"], status=(0, 66), environment={"SSH_AUTH_SOCK": where})
        finally:
            os.kill(number, signal.SIGTERM)
        check("auth agent" not in self.door.log().lower(), "an agent was forwarded")
        source = leader.folder / "x.txt"
        source.write_text("x")
        for option in ("-O", "-s"):
            done = subprocess.run(
                ["scp", option, "-P", str(self.door.port), *leader.options(), source, f"{self.door.account}@127.0.0.1:x.txt"],
                capture_output=True, text=True, timeout=PATIENCE)
            check(done.returncode != 0, f"scp {option} copies a file to the server")

    def environment(self):
        """Whatever the client sends along, it is the same; what sshd lets through the program drops."""
        leader = self.leaders["101"]
        elsewhere = self.door.home / "elsewhere"
        lies = {"LANG": "en_GB.UTF-8", "LC_ALL": "nn_NO.UTF-8", "KYNDIG_SITE": "/tmp", "KYNDIG_PLAIN": "1", "LD_PRELOAD": "/tmp/x.so",
                "XDG_DATA_HOME": str(elsewhere), "BASH_ENV": "/tmp/x", "ENV": "/tmp/x", "PATH": os.environ["PATH"],
                "SSH_USER_AUTH": "/tmp/x", "SSH_ORIGINAL_COMMAND": "audit", "NO_COLOR": "1"}
        options = [word for name in lies for word in ("-o", f"SendEnv={name}")]
        first = leader.asks("rm", status=77)
        told = leader.asks("rm", options=options, environment=lies, status=77, says="kan ikke gjøres her")
        check(first == told and not elsewhere.exists(), "the client's environment makes a difference")
        for name, is_full in (("finnes-ikke-enda", True), ("../../x", False), ("x" * 300, False), ("", False)):
            opened = self.opened(leader, name)
            try:
                opened.until(lambda written: contains(plain(written), "Velkommen"), f"the welcome on a terminal called {name[:20]}")
                check((b"\x1b[?1049h" in opened.written) == is_full, f"a terminal called {name[:20]}: {opened.tail()}")
            finally:
                opened.close()
            self.door.until_alone()

    def opened(self, client, terminal, **size):
        return Pseudo([str(client.program)], {"TERM": terminal, "HOME": str(client.folder)}, client.folder, **size)

    # A session and what becomes of it

    def resized(self):
        with Guest(self.leaders["102"], self.names["102"], "full") as guest:
            guest.start()
            guest.face.expect(fact="Velkommen", enter="begynn")
            for columns, rows in ((120, 40), (70, 22), (100, 30)):
                guest.window.resize(columns, rows)
                guest.window.until(
                    lambda look: len(look.rows) == rows and look.rows[1] and len(look.rows[1]) == columns
                    and set(look.rows[1]) <= set("─━"), f"a screen of {columns}x{rows}")
            guest.leaves()
        self.door.until_alone()

    def killed(self):
        """The client is killed in the middle of a module; the next login goes on there, with nobody in the way."""
        number = "102"
        client = self.leaders[number]
        with Guest(client, self.names[number]) as guest:
            guest.start()
            places = guest.first_module()
            for place, _ in places:
                if place == "practice":
                    break
            stored = self.count(number)
            check(stored > 2, f"{stored} statements are stored")
            os.kill(guest.window.child(), signal.SIGKILL)
            guest.window.status()
            self.door.until_alone()
            check(self.count(number) == stored, "the end of a connection stores something, or takes something away")
            guest.comes_back()
            guest.face.expect(asks=":")
            text = guest.face.text()
            check(not contains(text, "inne fra før") and not contains(text, "Velkommen"), f"it does not go on: {text}")
            guest.leaves()
        check(self.count(number) >= stored, "something stored is gone")
        self.door.until_alone()

    def half_open(self):
        """The way to the server dies without a word: sshd gives it up, what was answered is stored, and the next login goes on.

        The recipe waits two minutes; here it is four seconds, so that one need not.
        """
        number = "103"
        client = self.leaders[number]
        with Wire(self.door.serve(ClientAliveInterval=1)) as wire:
            self.door.knows(wire.port)
            with Guest(client.by(wire.port), self.names[number]) as guest:
                guest.start()
                for place, _ in guest.first_module():
                    if place == "practice":
                        break
                stored = self.count(number)
                check(stored > 2, f"{stored} statements are stored")
                wire.is_dead = True
                self.door.until_alone()
                check(guest.window.child() is not None, "the client has heard that the way is dead")
                check(self.count(number) == stored, "the end of a connection stores something, or takes something away")
            with Guest(client, self.names[number]) as guest:
                guest.start()
                guest.face.expect(asks=":")
                text = guest.face.text()
                check(not contains(text, "inne fra før") and not contains(text, "Velkommen"), f"it does not go on: {text}")
                guest.leaves()
        self.door.until_alone()

    def taken_over(self):
        """A second login says where the first is, and takes over; also from a client that has stopped reading."""
        number = "103"
        client = self.leaders[number]
        with Guest(client, self.names[number], "full") as first, Guest(client, self.names[number], "full") as second:
            first.start()
            first.face.expect(fact="Velkommen", enter="begynn")
            second.start()
            second.face.expect("Du logget inn fra 127.0.0.1", "Alt du har svart der, er lagret", enter="fortsett her")
            second.leaves(status=75)
            first.face.expect(fact="Velkommen", enter="begynn")
            second.start()
            second.face.expect("127.0.0.1", enter="fortsett her")
            second.face.onward()
            first.ended(75, "Du logget inn et annet sted og fortsetter der.")
            check(not first.window.look().is_alternate, "the first one's terminal is left in the full screen")
            second.face.expect(fact="Velkommen", enter="begynn")
            second.leaves()
        self.stopped(client, self.names[number])
        for path in self.door.site.rglob(".lock*"):
            check("127.0.0.1" not in path.read_text(), f"{path} keeps an address")
        self.door.until_alone()

    def stopped(self, client, name):
        """A client that no longer reads, while the program is in the middle of writing to it; and the next login all the same."""
        opened = self.opened(client, "xterm")
        try:
            opened.until(lambda written: contains(plain(written), "Velkommen"), "the welcome")
            process = next(iter(self.door.processes()))

            def is_stuck():
                with open(f"/proc/{process}/syscall") as file:
                    return file.read().split()[0] == str(WRITES)

            def stays_stuck():
                return all(is_stuck() and not time.sleep(0.02) for _ in range(10))

            # Nobody reads from here on: as much is written to her terminal as there is room for on the way to her.
            end = time.monotonic() + PATIENCE
            room = os.open(os.readlink(f"/proc/{process}/fd/1"), os.O_WRONLY | os.O_NONBLOCK | os.O_NOCTTY)
            rows = 24
            while not stays_stuck():
                check(time.monotonic() < end, "the program never has to wait for the client")
                try:
                    while os.write(room, b" " * 4096):
                        pass
                except BlockingIOError:
                    # Another size, and it draws anew; a key would not come through a client that waits itself.
                    rows = 24 + 25 - rows
                    termios.tcsetwinsize(room, (rows, 80))
            os.close(room)
            os.kill(opened.process.pid, signal.SIGSTOP)
            with Guest(client, name, "full") as next_one:
                next_one.start()
                next_one.face.expect("Du logget inn fra 127.0.0.1", enter="fortsett her")
                next_one.face.onward()
                next_one.face.expect(fact="Velkommen", enter="begynn")
                check(process not in self.door.processes(), "the one that waits to write is still there")
                next_one.leaves()
        finally:
            opened.close()

    def removed(self):
        """A key that is taken away while its session is open: the next thing to store ends it, and says why."""
        number = "104"
        client = self.leaders[number]
        with Guest(client, self.names[number]) as guest:
            guest.start()
            for place, _ in guest.first_module():
                if place == "practice":
                    break
            self.hr.asks("door", "remove", number, says="slipper ikke lenger inn")
            stored = self.count(number)
            guest.face.write("1")
            guest.ended(77, "Nøkkelen du logget inn med, gjelder ikke lenger her.")
        check(self.count(number) == stored > 2, "something was stored after the key was taken away")
        client.asks("status", status=255, says="Permission denied")
        public = client.key.with_suffix(".pub").read_bytes()
        self.hr.asks("door", "add", number, "-", input=public, says="kan nå logge inn")
        client.asks("status", says="Sist lagret")
        self.door.until_alone()

    # Certificates and files

    def issued(self):
        """One leader takes it all; HR binds her by her login, an issuer issues, and the certificate is printed and fetched."""
        number = "101"
        name, client = self.names[number], self.leaders[number]
        with Guest(client, name) as guest:
            guest.start()
            for _ in guest.first_module():
                pass
            for _ in guest.rest():
                pass
            guest.face.press("avslutt")
            check(guest.window.status() == 0, "leaving does not end with 0")
            passphrase = guest.passphrase
        check(passphrase.encode() not in self.door.records.read_bytes(), "her passphrase is stored")
        self.hr.asks("leaders", "bind", says=["kjent ved innlogging", "--method login"])
        self.hr.command(
            "leaders", "bind", "--method", "login", answers=[("skriv passfrasen din som utsteder", ISSUERS[SECOND])],
            says=[f"knyttet til {name}, kjent ved innlogging"])
        # Leader and issuer have one archive: nothing is handed in, drafts neither.
        self.keeper.drafts = []
        self.issuer.command("issue", "--plain", answers=[*self.keeper.talk(FIRST), ("1 bevis er utstedt", "")])
        self.keeper.holds()
        listed = client.asks("certificate", says="kyndig certificate ID")
        id = listed.split()[0]
        token = client.asks("certificate", id, "--print").strip()
        check(token.count(".") == 2 and token.startswith("ey"), f"this is no certificate: {token[:60]}")
        client.asks("certificate", id, says="Lagret i sftp:")
        client.asks("certificate", id, "--to", "../../x", status=77)
        client.asks("drafts", "--to", "utkast", says="utkast")
        check("Avklart med verneombudet" in client.asks("drafts", "--print"), "the drafts are not printed")
        said = client.sftp("ls -1", "get kursbevis-*.jwt", "get -r utkast")
        found = sorted(client.folder.glob("kursbevis-*.jwt"))
        check(len(found) == 1 and found[0].read_text().strip() == token, f"what is fetched is another: {said}")
        check((client.folder / "utkast" / "hms-dokumenter.html").is_file(), "the drafts are not fetched")
        data = client.asks("mydata", "--to", "alt")
        client.sftp("get alt/register/register.json mydata.json")
        logins = json.loads((client.folder / "mydata.json").read_text())["logins"]
        check(len(logins) == 1 and logins[0]["ended"] is None, f"mydata says {logins}, and {data}")

    def confined(self):
        """Nothing but her own folder is there: neither above it, nor by a link that lies in it; and a leader sends nothing."""
        client = self.leaders["101"]
        records = self.door.records
        own = next(path.parent for path in (self.keeper.kyndig / "door").glob("*/*/utkast"))
        (own / "lenke").symlink_to(records)
        (own / "mappe").symlink_to(self.keeper.kyndig / "keys")
        (client.folder / "x.txt").write_text("x")
        for get in (f"get {records} a", "get ../../../../home/site/Certificates/records.sqlite a", "get lenke a", "get mappe/* a",
                    "get /etc/shadow a", f"ls {self.door.home}", "ls /root", "get /proc/self/environ a"):
            client.sftp(get, status=1)
            check(not (client.folder / "a").exists(), f"{get}: {(client.folder / 'a')}")
        for line in ("put x.txt x.txt", "rm utkast/hms-dokumenter.md", "mkdir y", "rename utkast z", "ln -s /etc/passwd y",
                     "ln utkast/hms-dokumenter.md y", "chmod 777 utkast", "put x.txt /usr/x.txt"):
            client.sftp(line, status=1)
        said = client.sftp("get /etc/passwd a")
        check((client.folder / "a").read_text().count("\n") == 1, f"other accounts are told of: {said}")
        (own / "lenke").unlink()
        (own / "mappe").unlink()

    def office(self):
        """HR: a report, and a file that is sent and read in; and what neither a name nor a link may do."""
        hr = self.hr
        report = json.loads(hr.asks("audit", "--json"))
        check(report["format"] == "kyndig.audit.v1" and report["summary"]["leaders"] == len(self.names), f"{report['summary']}")
        (hr.folder / "nye.csv").write_text("navn;ansattnummer\n" + "".join(f"{a};{b}\n" for b, a in self.names.items()) + "Tove Ny;900\n")
        hr.sftp("put nye.csv", "chmod 777 nye.csv", "ls")
        hr.asks("leaders", "import", "nye.csv", says="1 ny leder")
        for line in ("ln -s /etc/passwd lenke", "ln nye.csv lenke", f"put nye.csv {self.door.site}/x.csv", "put nye.csv ../x.csv"):
            hr.sftp(line, status=1)
        own = next(path.parent for path in (self.keeper.kyndig / "door").glob("*/*/nye.csv"))
        (own / "lenke").symlink_to(self.door.records)
        before = self.door.records.read_bytes()
        hr.asks("leaders", "import", "lenke", status=77, says="ikke navnet på en fil")
        hr.asks("audit", "--html", "lenke", status=77)
        hr.asks("audit", "--html", "../../x.html", status=77)
        hr.asks("audit", "--html", "rapport.html")
        hr.sftp("get rapport.html")
        check((hr.folder / "rapport.html").stat().st_size > 1000, "the report is not fetched")
        check(self.door.records.read_bytes() == before, "a link leads out of the folder")
        check(json.loads(hr.asks("door", "list", "--json"))["format"] == "kyndig.door.list.v1", "no list of logins")

    def unconfined(self):
        """Where bubblewrap is not installed, sftp is refused in words; tried by the program in a mount where it is not."""
        auth = self.door.home / "auth"
        auth.write_text("publickey " + " ".join((self.leaders["101"].key.with_suffix(".pub")).read_text().split()[:2]) + "\n")
        os.chown(auth, *self.keeper.account)
        user, group = map(str, self.keeper.account)
        command = (f"mount --bind /dev/null /usr/bin/bwrap && exec setpriv --reuid {user} --regid {group} --clear-groups "
                   f"env -i HOME={self.door.home} SSH_USER_AUTH={auth} SSH_ORIGINAL_COMMAND=internal-sftp "
                   f"{self.door.program} door open --site {self.door.site}")
        said = run("unshare", "--mount", "sh", "-c", command, status=77)
        check("bubblewrap er ikke installert" in said, said)
        auth.unlink()

    # Many at once

    def many(self, count):
        """So many leaders at once by keys through the first module, and how much memory each session has meanwhile."""
        numbers = [number for number in self.names if number not in ("101", "102", "103", "104")][:count]
        terminal.POLL = max(terminal.POLL, count * 0.012)
        failures, sampled = [], []
        gate = threading.Barrier(len(numbers))

        def take(number, face):
            try:
                with Guest(self.leaders[number], self.names[number], face) as guest:
                    guest.start()
                    for place, _ in guest.first_module():
                        if place == "introduction":
                            gate.wait(PATIENCE * 10)
                            if number == numbers[0]:
                                sampled.extend(self.door.memory())
                            gate.wait(PATIENCE * 10)
                    guest.overview_of_own()
                    guest.leaves()
            except Exception as error:
                failures.append(f"{number}: {type(error).__name__} {error}")
                gate.abort()

        threads = [
            threading.Thread(target=take, args=(number, ("plain", "full")[place % 2])) for place, number in enumerate(numbers)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        check(not failures, "\n".join(failures))
        self.separate(numbers)
        print(f"    {len(sampled)} sessions at once, each with {min(sampled):.1f}–{max(sampled):.1f} MiB of memory (PSS)", flush=True)
        self.door.until_alone()

    def connections(self, count):
        """So many connections at once, each with a command of its own; every one is answered, and by its own leader's record."""
        clients = list(self.leaders.values())
        running = [
            subprocess.Popen(client.ssh() + ["--", "status"], stdin=subprocess.DEVNULL,
                             stdout=subprocess.PIPE, stderr=subprocess.PIPE)
            for place in range(count) for client in [clients[place % len(clients)]]]
        answered = [one.communicate(timeout=PATIENCE * 5) + (one.returncode,) for one in running]
        failed = [one for one in answered if one[2] not in (0, 66)]
        check(not failed, f"{len(failed)} of {count} connections fail: {failed[:2]}\n{self.door.log()}")
        self.door.until_alone()


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--program", default=str(ROOT / ".build/debug/kyndig"))
    parser.add_argument("--leaders", type=int, default=3, help="how many take the first module at once")
    parser.add_argument("--connections", type=int, default=20, help="how many connect at once")
    parser.add_argument("--only", nargs="*", help="the stages to run, after the first")
    options = parser.parse_args()
    if os.geteuid() != 0:
        print("door: left out, for that takes root")
        return
    start = time.monotonic()
    trial = Trial(os.path.abspath(options.program), options.leaders + 4)
    stages = [
        ("found", trial.found), ("nobody", trial.nobody), ("no shell", trial.no_shell), ("no forwarding", trial.no_forwarding),
        ("environment", trial.environment), ("resized", trial.resized), ("killed", trial.killed), ("taken over", trial.taken_over),
        ("half open", trial.half_open),
        ("removed", trial.removed), ("issued", trial.issued), ("confined", trial.confined), ("office", trial.office),
        ("unconfined", trial.unconfined), (f"{options.leaders} at once", lambda: trial.many(options.leaders)),
        (f"{options.connections} connections", lambda: trial.connections(options.connections))]
    try:
        for name, action in stages:
            if options.only is None or name == "found" or any(name.endswith(one) for one in options.only):
                began = time.monotonic()
                action()
                print(f"  {name}: {time.monotonic() - began:.0f} s", flush=True)
    except (AssertionError, subprocess.TimeoutExpired) as error:
        sys.exit(f"door: {error}\n{trial.door.log()}")
    finally:
        trial.door.close()
    print(f"door: all of it in {time.monotonic() - start:.0f} s")


if __name__ == "__main__":
    main()
