#!/usr/bin/env python3
"""A log of ours before other people's tools: Go's sumdb packages, and a verifier that knows nothing but the standards.

A test writes the sample; both tools accept it, its earlier checkpoints and every proof, and refuse copies that were
tampered with, each in one place."""

import argparse
import os
import shutil
import subprocess
import sys
import tempfile

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
TOOLS = os.path.join(ROOT, "Tests", "Tools")
GO = {"GO111MODULE": "off", "GOPATH": "/usr/share/gocode", "GOFLAGS": ""}


def written(tests, folder, is_large):
    """The sample, written by the tests' own binary."""
    environment = {**os.environ, "KYNDIG_LOG_SAMPLE": folder, **({"KYNDIG_LOG_LARGE": "1"} if is_large else {})}
    command = [tests, "--testing-library", "swift-testing", "--filter", "LogSampleWriter"]
    done = subprocess.run(command, env=environment, capture_output=True, text=True)
    if done.returncode or not os.listdir(folder):
        sys.exit(f"no sample was written:\n{done.stdout}\n{done.stderr}")


def built(folder):
    """Go's tool, as a program."""
    program = os.path.join(folder, "tlog")
    source = os.path.join(TOOLS, "tlog", "main.go")
    environment = {**os.environ, **GO, "GOCACHE": os.path.join(folder, "go-cache")}
    subprocess.run(["go", "build", "-o", program, source], check=True, env=environment)
    return program


class Judges:
    def __init__(self, program):
        self.tools = {"Go": [program], "RFC 9162": [sys.executable, os.path.join(TOOLS, "rfc9162.py")]}
        self.count = 0

    def ask(self, is_good, words, *arguments):
        """Both tools must say what is so; a refusal must be one, not a crash."""
        for name, command in self.tools.items():
            done = subprocess.run([*command, *arguments], capture_output=True, text=True)
            is_refusal = done.returncode == 1 and done.stdout.startswith("refused: ")
            if (done.returncode != 0) if is_good else not is_refusal:
                sys.exit(f"{name} on {words}: {done.returncode}\n{done.stdout}{done.stderr}")
            self.count += 1


def proofs(folder):
    """Each proof with its object and kind."""
    for name in sorted(os.listdir(os.path.join(folder, "proofs"))):
        base, extension = os.path.splitext(os.path.join(folder, "proofs", name))
        if extension == ".tlog-proof":
            yield base.rsplit("-", 1)[1], base + ".object", base + ".tlog-proof"


def earlier(folder):
    names = sorted(os.listdir(os.path.join(folder, "checkpoints")), key=int)
    return [os.path.join(folder, "checkpoints", name) for name in names]


def flipped(path, offset, bit=1):
    with open(path, "rb") as file:
        content = bytearray(file.read())
    content[offset % len(content)] ^= bit
    with open(path, "wb") as file:
        file.write(content)


def tampered(folder, size):
    """Names of what is done to a log in `folder`, and what does it."""
    def path(name):
        return os.path.join(folder, "log", name)

    def rolled_back():
        shutil.copy(os.path.join(folder, "checkpoints", "513"), path("checkpoint"))

    last, width = (size - 1) // 256, size - (size - 1) // 256 * 256
    yield "a byte of an entry", lambda: flipped(path("tile/entries/000"), 40)
    yield "a byte of the last entry", lambda: flipped(path(f"tile/entries/{last:03}.p/{width}"), -5)
    yield "the length of an entry", lambda: flipped(path("tile/entries/001"), 1)
    yield "a byte of a tile", lambda: flipped(path("tile/0/001"), 77)
    yield "a byte of the tile above", lambda: flipped(path(f"tile/1/000.p/{last}"), 3)
    yield "a byte of the last tile", lambda: flipped(path(f"tile/0/{last:03}.p/{width}"), 31)
    yield "a bundle that is gone", lambda: os.remove(path("tile/entries/001"))
    yield "a tile that is gone", lambda: os.remove(path("tile/0/000"))
    yield "a bundle that is cut", lambda: os.truncate(path("tile/entries/001"), 900)
    yield "a checkpoint's size", lambda: flipped(path("checkpoint"), 24)
    yield "a checkpoint's signature", lambda: flipped(path("checkpoint"), -20)
    yield "a log that was rolled back", rolled_back


def judge(judges, sample, scratch):
    for name in sorted(os.listdir(sample)):
        folder = os.path.join(sample, name)
        vkey = os.path.join(folder, "vkey")
        judges.ask(True, name, "log", vkey, os.path.join(folder, "log"), *earlier(folder))
        for kind, thing, proof in proofs(folder):
            judges.ask(True, proof, "proof", vkey, kind, thing, proof)

    small = os.path.join(sample, "small")
    size = int(os.path.basename(earlier(small)[-1]))
    for words, _ in list(tampered("", size)):
        copy = os.path.join(scratch, "copy")
        shutil.rmtree(copy, ignore_errors=True)
        shutil.copytree(small, copy)
        dict(tampered(copy, size))[words]()
        judges.ask(False, words, "log", os.path.join(copy, "vkey"), os.path.join(copy, "log"), *earlier(copy))

    vkey = os.path.join(small, "vkey")
    kind, thing, proof = list(proofs(small))[-1]
    other = os.path.join(scratch, "altered")
    with open(proof, "rb") as file:
        content = file.read()
    # The salt or the time, the index, a hash, the size, the signature.
    for offset in (40, content.index(b"index ") + 6, content.index(b"index ") + 14, content.index(b"\n\n") + 27, -30):
        shutil.copy(proof, other)
        flipped(other, offset)
        judges.ask(False, f"a proof altered at {offset}", "proof", vkey, kind, thing, other)
    with open(other, "wb") as file:
        file.write(b"another object")
    judges.ask(False, "another object", "proof", vkey, kind, other, proof)
    judges.ask(False, "another kind", "proof", vkey, "erase" if kind != "erase" else "issue", thing, proof)


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--tests", required=True, help="the tests' binary, which writes the sample")
    parser.add_argument("--large", action="store_true", help="a log of 65,537 entries too")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as scratch:
        sample = os.path.join(scratch, "sample")
        os.mkdir(sample)
        written(os.path.abspath(options.tests), sample, options.large)
        judges = Judges(built(scratch))
        judge(judges, sample, scratch)
        print(f"{judges.count} judgements, as they must be")


if __name__ == "__main__":
    main()
