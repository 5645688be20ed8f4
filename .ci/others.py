#!/usr/bin/env python3
"""What other people's tools say about our files: PyPI's xmlschema about the courses, openbadgeslib about a certificate."""

import json
import subprocess
import sys
import tempfile
from pathlib import Path

from home import ROOT
from terminal import check


def run(*command):
    done = subprocess.run([str(word) for word in command], capture_output=True, text=True, stdin=subprocess.DEVNULL)
    return done.returncode, done.stdout + done.stderr


def courses(tools, folder):
    """Every file of every course is valid against the schema, and the tool does see what is not."""
    schema = ROOT / "Courses/Schema/course.xsd"
    files = sorted((ROOT / "Courses").glob("*/*.xml"))
    check(files, "there are no course files")
    status, words = run(tools / "xmlschema-validate", "--schema", schema, *files)
    check(status == 0, f"xmlschema: {words}")
    faulty = folder / "faulty.xml"
    module = next(one for one in files if b"<choice" in one.read_bytes())
    faulty.write_bytes(module.read_bytes().replace(b"<choice", b"<choise", 1).replace(b"</choice", b"</choise", 1))
    status, words = run(tools / "xmlschema-validate", "--schema", schema, faulty)
    check(status != 0, "xmlschema accepts what the schema does not allow")
    return len(files)


def certificate(tools, program, kept, folder):
    """The certificate is verified offline with the issuer's key, and no longer once a byte is changed."""
    file = kept / "certificate.svg"
    status, words = run(program, "verify", "--json", "--trust", kept / "trust", file)
    check(status == 0, f"kyndig verify: {words}")
    subject = json.loads(words)["certificates"][0]["subject"]["id"]
    key = kept / "issuer.pem"
    status, words = run(tools / "openbadges-verifier", "-i", file, "-r", subject, "-k", key)
    check(status == 0, f"openbadges-verifier: {status}: {words}")
    content = bytearray(file.read_bytes())
    start = content.index(b"eyJ")
    # One letter of the payload, and one of the signature.
    payload = content.index(b".", start) + 60
    signature = content.index(b".", payload) + 20
    for place in (payload, signature):
        changed = content.copy()
        changed[place] = ord("A") if content[place] != ord("A") else ord("B")
        path = folder / "changed.svg"
        path.write_bytes(changed)
        status, words = run(tools / "openbadges-verifier", "-i", path, "-r", subject, "-k", key)
        check(status == 1, f"openbadges-verifier with one byte changed: {status}: {words}")


def main():
    tools, program, kept = (Path(one).resolve() for one in sys.argv[1:4])
    with tempfile.TemporaryDirectory() as folder:
        count = courses(tools, Path(folder))
        certificate(tools, program, kept, Path(folder))
    print(f"others: xmlschema accepts {count} files, openbadgeslib the certificate; neither what is wrong")


if __name__ == "__main__":
    try:
        main()
    except AssertionError as error:
        sys.exit(f"others: {error}")
