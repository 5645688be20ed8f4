#!/usr/bin/env python3
"""The packages as whoever gets them meets them: installed with one command in a Debian 12 that has nothing else, and unpacked."""

import argparse
import gzip
import os
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from faces import Plain
from home import statements
from manager import takes_first_module
from terminal import Tmux, check, only_lines

# A root that was made before is used again; a new one is made of Debian's own packages.
KEPT = Path("/var/cache/kyndig-ci/bookworm")
# Nothing that whoever runs this has set, and no language but the one that every Debian has.
CLEAN = ["env", "-i", "LANG=C.UTF-8", "TERM=screen", "PATH=/usr/bin:/bin"]


def run(*command, status=0, **options):
    """Runs a command to its end, and gives what it wrote."""
    done = subprocess.run(
        list(map(str, command)), stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True,
        timeout=900, **options)
    check(done.returncode == status, f"{' '.join(map(str, command))}: {done.returncode}\n{done.stdout}")
    return done.stdout


class Root:
    """A Debian 12 of its own, with two people in it who have never used anything."""

    def __init__(self, folder):
        self.path = folder / "root"
        if not (KEPT / "etc").is_dir():
            KEPT.parent.mkdir(parents=True, exist_ok=True)
            made = Path(tempfile.mkdtemp(dir=KEPT.parent))
            # From where this machine gets its own packages.
            mirror = run("apt-get", "indextargets", "--format", "$(SITE)", "Codename: bookworm").split()
            run("debootstrap", "--variant=minbase", "bookworm", made, *mirror[:1])
            made.chmod(0o755)
            made.rename(KEPT)
        run("cp", "-a", KEPT, self.path)
        # Every Debian has it: from there a Swift program has its arguments, and where it lies.
        run("mount", "-t", "proc", "proc", self.path / "proc")
        self.apt("update")
        for person in ("full", "plain"):
            self.run("useradd", "--create-home", "--shell", "/bin/bash", person)

    def run(self, *command, **options):
        return run("chroot", self.path, "env", "-i", "LANG=C.UTF-8", "PATH=/usr/sbin:/usr/bin:/sbin:/bin", *command, **options)

    def apt(self, *command):
        return self.run("env", "DEBIAN_FRONTEND=noninteractive", "apt-get", "-q", "-y", *command)

    def whose(self, person, program="kyndig"):
        """A short command that starts the program as a person in `/`, in this root."""
        command = ["chroot", f"--userspec={person}:{person}", str(self.path), *CLEAN, f"HOME=/home/{person}", program]
        script = self.path.parent / f"as-{person}"
        script.write_text("#!/bin/sh\nexec " + " ".join(command) + ' "$@"\n')
        script.chmod(0o755)
        return str(script)

    def ours(self):
        """Every file that tells of us, but for what people have stored."""
        found = run("find", self.path, "-xdev", "-iname", "*kyndig*", "-not", "-path", f"{self.path}/tmp/*").split("\n")
        return [one for one in found if one and not one.startswith(f"{self.path}/home/")]


def is_installed(root, package):
    """Courses, man page, completions and documents are where Debian looks for them, and hold."""
    version = package.name.split("_")[1]
    check(root.run("kyndig", "--version").strip() == version, f"--version is not {version}")
    courses = sorted((root.path / "usr/share/kyndig/Courses").glob("*/course.xml"))
    check(courses, "no course is installed")
    for course in courses:
        root.run("kyndig", "check", "/" + str(course.parent.relative_to(root.path)))
    share = root.path / "usr/share"
    page = share / "man/man1/kyndig.1.gz"
    text = gzip.decompress(page.read_bytes()).decode()
    for fragment in (".SH NAVN", ".SH AVSLUTNINGSKODER", '.SS "kyndig audit"', version):
        check(fragment in text, f"the man page does not say {fragment}")
    warnings = run("man", "--warnings", "-E", "UTF-8", "-l", "-Tutf8", "-Z", page, env=os.environ | {"MANROFFSEQ": ""})
    check("warning" not in warnings.lower(), f"the man page: {warnings[:1000]}")
    operator = share / "man/man8/kyndig-operator.8.gz"
    check("ForceCommand" in gzip.decompress(operator.read_bytes()).decode(), "the operator's page does not tell of sshd")
    warnings = run("man", "--warnings", "-E", "UTF-8", "-l", "-Tutf8", "-Z", operator, env=os.environ | {"MANROFFSEQ": ""})
    check("warning" not in warnings.lower(), f"the operator's page: {warnings[:1000]}")
    for name in ("kyndig-sshd.conf", "kyndig-audit.service", "kyndig-audit.timer"):
        check((share / "doc/kyndig/door" / name).is_file(), f"{name} is not in the package")
    bash = "source /usr/share/bash-completion/completions/kyndig; complete -p kyndig"
    check("kyndig" in root.run("bash", "-c", bash), "bash completes nothing")
    for name in ("zsh/vendor-completions/_kyndig", "fish/vendor_completions.d/kyndig.fish"):
        check("hand-in" in (share / name).read_text(), f"{name} does not know the commands")
    check("sikkerhetskopi" in (share / "doc/kyndig/LES-MEG").read_text(), "LES-MEG does not say where things are")


def takes(root, person):
    """The first module, as a person who has just got the program."""
    tmux = Tmux()
    window = tmux.window("/")
    written = root.path / "tmp" / person
    window.record(written)
    try:
        start = time.monotonic()
        takes_first_module(window, person, root.whose(person), root.path / "usr/share/kyndig/Courses")
        print(f"package: the first module, {person}, in {time.monotonic() - start:.0f} s")
    except Exception:
        print(f"package, {person}: the last screen:\n{window.shown()}", file=sys.stderr)
        raise
    finally:
        tmux.close()
    stored = statements(root.path / "home" / person / ".local/share/kyndig/site/Certificates/records.sqlite")
    check(sum(1 for one in stored if one[2] == "passed") == 1, "it is not stored that one module is passed")


def begins(window, program):
    """The first screen, in lines, and out again."""
    face = Plain(window)
    face.place = window.look().place + 1
    window.start(f"{program} --plain")
    face.expect(fact="Velkommen", asks="for å begynne")
    face.press("avslutt")
    check(window.status() == 0, "leaving does not end with 0")


def unpacked(root, archive, folder):
    """The archive in a folder with a blank in its name: in that Debian, and on this machine, whose courses it does not take."""
    for home in (root.path / "home" / "plain", folder):
        place = home / "min mappe"
        place.mkdir()
        run("tar", "-xzf", archive, "-C", place, "--no-same-owner")
        program = next(place.glob("kyndig-*/bin/kyndig"))
        tmux = Tmux(HOME=str(place), XDG_DATA_HOME=str(place / "data"))
        window = tmux.window("/")
        try:
            if home != folder:
                # Another who has stored nothing; the file is hers to run as it is.
                run("chroot", root.path, "chmod", "a+rx", "/home/plain")
                begins(window, root.whose("full", f"XDG_DATA_HOME=/tmp/unpacked '/{program.relative_to(root.path)}'"))
            else:
                begins(window, f"'{program}'")
        except Exception:
            print(f"package, {home}: the last screen:\n{window.shown()}", file=sys.stderr)
            raise
        finally:
            tmux.close()


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--packages", required=True, type=Path, help="the folder that .packaging/build.sh has left them in")
    options = parser.parse_args()
    package = next(options.packages.glob("*.deb"))
    archive = next(options.packages.glob("*.tar.gz"))
    folder = Path(tempfile.mkdtemp(prefix="kyndig-package-", dir="/tmp"))
    try:
        root = Root(folder)
        shutil.copy(package, root.path / "tmp")
        root.apt("install", "--no-install-recommends", f"/tmp/{package.name}")
        is_installed(root, package)
        takes(root, "plain")
        takes(root, "full")
        only_lines((root.path / "tmp" / "plain").read_bytes())
        root.apt("remove", "kyndig")
        check(root.ours() == [], f"left behind are {root.ours()}")
        check((root.path / "home/plain/.local/share/kyndig").is_dir(), "what she had stored is gone")
        unpacked(root, archive, folder)
    except (AssertionError, subprocess.TimeoutExpired) as error:
        sys.exit(f"package: {error}")
    finally:
        subprocess.run(["umount", "-l", folder / "root" / "proc"], capture_output=True)
        shutil.rmtree(folder, ignore_errors=True)
    print(f"package: {package.name} and {archive.name} are as they should be")


if __name__ == "__main__":
    main()
