"""A real sshd on loopback with the configuration that is shipped, an account of its own, and clients that come to it with keys."""

import copy
import os
import pwd
import re
import shutil
import socket
import subprocess
import threading
import time
from pathlib import Path

from home import COURSES, ROOT
from keeper import Keeper
from office import Person
from terminal import PATIENCE, check

RECIPE = ROOT / ".packaging/door/kyndig-sshd.conf"


def run(*command, status=0, **options):
    done = subprocess.run(
        list(map(str, command)), stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True,
        timeout=PATIENCE, **options)
    check(done.returncode == status, f"{' '.join(map(str, command))}: {done.returncode}\n{done.stdout}")
    return done.stdout


class Doorway:
    """The server: a service account, the program where only root writes, a site, and sshd."""

    def __init__(self, program):
        # sshd runs no command that lies where others write, and /tmp is such a place.
        self.folder = Path(subprocess.check_output(["mktemp", "-d", "/var/lib/kyndig-door-XXXXXX"], text=True).strip())
        self.folder.chmod(0o755)
        self.account = "kyndig-" + self.folder.name[-6:].lower()
        self.servers = []
        self.home = self.folder / "home"
        run("useradd", "--system", "--user-group", "--home-dir", self.home, "--create-home", "--shell", "/bin/sh", "--password", "*",
            self.account)
        entry = pwd.getpwnam(self.account)
        self.user = entry.pw_uid
        self.program = self.folder / "bin" / "kyndig"
        self.program.parent.mkdir()
        shutil.copy(program, self.program)
        self.program.chmod(0o755)
        shutil.copytree(COURSES, self.folder / "share" / "kyndig" / "Courses")
        self.keeper = Keeper(self.home, self.program, (entry.pw_uid, entry.pw_gid), self.home / "site")
        # As sshd starts it: the home is the account's, and nothing says otherwise.
        del self.keeper.environment["XDG_DATA_HOME"]
        (self.home / "data").rmdir()
        self.keeper.kyndig = self.home / ".local/share/kyndig"
        self.site = self.keeper.site
        self.records = self.site / "Certificates" / "records.sqlite"
        self.clients = self.folder / "clients"
        self.clients.mkdir()

    def open(self):
        """sshd with the shipped recipe, in which nothing is changed but the names of the account, the program and the site."""
        run("ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-f", self.folder / "host")
        self.port = self.serve()

    def serve(self, **others):
        """One sshd more, with other values for what the recipe sets; its port."""
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            port = free.getsockname()[1]
        recipe = RECIPE.read_text()
        for name, value in others.items():
            recipe, count = re.subn(rf"^  {name} .*$", f"  {name} {value}", recipe, flags=re.MULTILINE)
            check(count == 1, f"the recipe does not set {name}")
        for shipped, ours in [("/usr/bin/kyndig", str(self.program)), ("/srv/kyndig/site", str(self.site)),
                              ("Match User kyndig\n", f"Match User {self.account}\n"),
                              ("CommandUser kyndig\n", f"CommandUser {self.account}\n")]:
            check(shipped in recipe, f"the recipe does not have {shipped}")
            recipe = recipe.replace(shipped, ours)
        config = self.folder / f"sshd_config-{port}"
        # More is let through than Debian does, so that what the program makes of it is seen too.
        config.write_text(
            f"Port {port}\nListenAddress 127.0.0.1\nHostKey {self.folder}/host\nPidFile none\nUsePAM no\n"
            "AcceptEnv LANG LC_* KYNDIG_* XDG_* NO_COLOR\n"
            "Subsystem sftp /usr/lib/openssh/sftp-server\n" + recipe)
        os.makedirs("/run/sshd", exist_ok=True)
        run("/usr/sbin/sshd", "-t", "-f", config)
        with open(self.folder / "sshd.log", "ab") as output:
            server = subprocess.Popen(
                ["/usr/sbin/sshd", "-D", "-e", "-f", config], stdin=subprocess.DEVNULL, stdout=output, stderr=output)
        self.servers.append(server)
        self.knows(port)
        end = time.monotonic() + PATIENCE
        while True:
            try:
                socket.create_connection(("127.0.0.1", port)).close()
                return port
            except OSError:
                check(time.monotonic() < end and server.poll() is None, f"sshd does not answer: {self.log()}")
                time.sleep(0.05)

    def knows(self, port):
        """Clients know the server by its key at this port too."""
        public = (self.folder / "host.pub").read_text().split()
        with open(self.folder / "known", "a") as known:
            known.write(f"[127.0.0.1]:{port} {public[0]} {public[1]}\n")

    def log(self):
        return (self.folder / "sshd.log").read_text(errors="replace")[-1500:]

    def client(self, name):
        """Somebody with a key of her own."""
        return Client(self, name)

    def lets_in(self, client, who, *options):
        """What HR does with the `.pub` file that somebody sends."""
        file = self.home / f"{client.name}.pub"
        shutil.copy(f"{client.key}.pub", file)
        os.chown(file, *self.keeper.account)
        self.keeper.run("door", "add", who, file, "--site", self.site, *options, says="kan nå logge inn")
        return client

    def processes(self):
        """The program's processes for those who are in, by number."""
        found = {}
        for name in filter(str.isdigit, os.listdir("/proc")):
            try:
                if os.readlink(f"/proc/{name}/exe") == str(self.program):
                    command = Path(f"/proc/{name}/cmdline").read_bytes().split(b"\0")
                    if command[1:3] == [b"door", b"open"]:
                        found[int(name)] = Path(f"/proc/{name}/smaps_rollup").read_text()
            except OSError:
                continue
        return found

    def memory(self):
        """The share of memory that each session has, in MiB: what several share is divided among them."""
        return [
            int(line.split()[1]) / 1024 for text in self.processes().values() for line in text.split("\n") if line.startswith("Pss:")]

    def until_alone(self, count=0):
        end = time.monotonic() + PATIENCE
        while len(self.processes()) > count:
            check(time.monotonic() < end, f"{len(self.processes())} are still in, not {count}")
            time.sleep(0.05)

    def close(self):
        for server in self.servers:
            server.terminate()
            server.wait()
        for process in self.processes():
            os.kill(process, 9)
        end = time.monotonic() + 20
        while subprocess.run(["userdel", self.account], capture_output=True).returncode == 8 and time.monotonic() < end:
            time.sleep(0.2)
        shutil.rmtree(self.folder, ignore_errors=True)


class Client(Person):
    """Somebody at another machine, who has OpenSSH and a key; what she runs is run at the server."""

    def __init__(self, door, name):
        self.door, self.name, self.port = door, name, door.port
        folder = door.clients / name
        folder.mkdir()
        self.key = folder / "key"
        run("ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-C", name, "-f", self.key)
        super().__init__(folder, self.script(folder))

    def script(self, folder):
        script = folder / f"ssh-{self.port}"
        script.write_text("#!/bin/sh\nexec " + " ".join(self.ssh("-tt")) + ' -- "$@"\n')
        script.chmod(0o755)
        return script

    def by(self, port):
        """The same person with the same key, who comes by another port."""
        other = copy.copy(self)
        other.port = port
        other.program = str(other.script(self.folder))
        return other

    def options(self):
        door = self.door
        return ["-F", "none", "-i", str(self.key), "-o", "IdentitiesOnly=yes", "-o", "BatchMode=yes", "-o", "LogLevel=ERROR",
                "-o", f"UserKnownHostsFile={door.folder}/known", "-o", "StrictHostKeyChecking=yes"]

    def ssh(self, *options):
        return ["ssh", *self.options(), "-p", str(self.port), *options, f"{self.door.account}@127.0.0.1"]

    def asks(self, *words, options=(), status=0, says=(), environment=None, input=b""):
        """A command without a terminal; its exit status, and what comes back on both outputs."""
        done = subprocess.run(
            [*self.ssh(*options), *(["--", *words] if words else [])], input=input, capture_output=True, timeout=PATIENCE,
            env={"PATH": os.environ["PATH"], "HOME": str(self.folder)} | (environment or {}))
        text = (done.stdout + done.stderr).decode(errors="replace")
        check(done.returncode in (status if isinstance(status, tuple) else (status,)),
              f"{self.name}: ssh {' '.join([*options, *words])}: {done.returncode} instead of {status}\n{text[-1500:]}")
        for fragment in [says] if isinstance(says, str) else says:
            check(fragment in text, f"{self.name}: ssh {' '.join(words)} does not say «{fragment}», but: {text[-1500:]}")
        return done.stdout.decode(errors="replace")

    def sftp(self, *lines, status=0):
        """A batch of SFTP's commands in her own folder; what is said."""
        done = subprocess.run(
            ["sftp", "-b", "-", "-P", str(self.port), *self.options(), f"{self.door.account}@127.0.0.1"],
            input="".join(line + "\n" for line in lines), capture_output=True, text=True, cwd=self.folder, timeout=PATIENCE)
        text = done.stdout + done.stderr
        check((done.returncode == 0) == (status == 0), f"{self.name}: sftp {lines}: {done.returncode}\n{text}")
        return text


class Wire:
    """A way to the server that can die without a word: both ends stay open, and nothing comes through any more."""

    def __init__(self, port):
        self.far, self.is_dead, self.ends = port, False, []
        self.listener = socket.create_server(("127.0.0.1", 0))
        self.port = self.listener.getsockname()[1]
        threading.Thread(target=self.accept, daemon=True).start()

    def accept(self):
        while True:
            try:
                near = self.listener.accept()[0]
            except OSError:
                return
            far = socket.create_connection(("127.0.0.1", self.far))
            self.ends += [near, far]
            for one, other in ((near, far), (far, near)):
                threading.Thread(target=self.carry, args=(one, other), daemon=True).start()

    def carry(self, one, other):
        try:
            while data := one.recv(65536):
                if not self.is_dead:
                    other.sendall(data)
            if not self.is_dead:
                other.shutdown(socket.SHUT_WR)
        except OSError:
            pass

    def __enter__(self):
        return self

    def __exit__(self, *error):
        for end in [self.listener, *self.ends]:
            end.close()
