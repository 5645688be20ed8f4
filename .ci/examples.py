#!/usr/bin/env python3
"""Every example of a certificate, by our program and by PyPI's openbadgeslib, which knows nothing of us."""

import base64
import json
import re
import subprocess
import sys
import tempfile
from pathlib import Path

from home import ROOT
from terminal import check

EXAMPLES = ROOT / "Certificates/Examples"
# What makes a token no Open Badge at all, so that any reader of such must refuse it; of two members with one name most
# readers take one.
REFUSED = {
    "SIG_INVALID", "ALG_NOT_ALLOWED", "JSON_INVALID", "TOO_LARGE", "EXPIRED", "NOT_YET_VALID",
}
UNANCHORED = {"ISSUER_UNTRUSTED", "PROOF_MISSING", "CHECKPOINT_UNKNOWN_KEY", "STATUS_UNVERIFIED", "STATUS_STALE"}
CARRIER = (
    '<svg xmlns="http://www.w3.org/2000/svg" xmlns:openbadges="https://purl.imsglobal.org/ob/v3p0">'
    '<openbadges:credential verify="{}"/></svg>')
STRANGER = "did:key:zDnaeucDGfhXHoJVqot3p21RuupNJ2fZrs8Lb1GV83VnSo2jR"


def run(*command):
    done = subprocess.run([str(word) for word in command], capture_output=True, text=True, stdin=subprocess.DEVNULL)
    return done.returncode, done.stdout + done.stderr


def token(path):
    """The token in a file, and what it says; an empty object where it cannot be read."""
    text = path.read_text()
    found = re.search(r'openbadges:credential verify="([^"]*)"', text)
    text = found.group(1) if found else text.strip()
    try:
        payload = text.split(".")[1]
        return text, json.loads(base64.urlsafe_b64decode(payload + "=" * (-len(payload) % 4)))
    except (IndexError, ValueError):
        return text, {}


def keys():
    """The issuers' keys as PEM files, by did:key."""
    found = {}
    for pem in (EXAMPLES / "trust").glob("*.pem"):
        found[json.loads(pem.with_suffix(".json").read_text())["id"]] = pem
    return found


def ours(program, path, code):
    """Our program names the code that the file is named after, and ends as the verdict says."""
    subject = ["--subject", "Ola Nordmann"] if code == "RECIPIENT_MISMATCH" else []
    status, words = run(program, "verify", "--json", "--trust", EXAMPLES / "trust", *subject, path)
    found = {one["code"] for one in json.loads(words.splitlines()[0])["certificates"][0]["findings"]}
    expected = (0, set()) if code.startswith("valid-") else (2 if code in UNANCHORED else 1, {code})
    check((status, found) == expected, f"{path.name}: kyndig verify ends with {status} and finds {found}")


def changed(text, place):
    return text[:place] + ("A" if text[place] != "A" else "B") + text[place + 1:]


def theirs(verifier, path, code, pems, folder):
    """What the other tool says of the very diploma, or of a token in the smallest carrier that it takes."""
    text, says = token(path)
    subject, issuer = says.get("sub", STRANGER), says.get("iss")
    pem = pems.get(issuer, next(iter(pems.values())))
    file = path
    if path.suffix == ".jwt":
        file = folder / "carrier.svg"
        file.write_text(CARRIER.format(text))

    def status(file, subject, *arguments):
        return run(verifier, "-i", file, "-r", subject, *arguments)[0]

    if code in REFUSED:
        check(status(file, subject, "-k", pem) == 1, f"{path.name} is accepted by openbadgeslib")
    if not code.startswith("valid-"):
        return
    check(status(file, subject, "-k", pem) == 0, f"{path.name} is not accepted by openbadgeslib")
    check(status(file, subject, "--resolve-did") == 2, f"{path.name}: a key from the file itself vouches for it")
    check(status(file, STRANGER, "-k", pem) == 1, f"{path.name} is accepted as another person's")
    for other in pems.values():
        if other != pem:
            check(status(file, subject, "-k", other) == 1, f"{path.name} is accepted as another issuer's")
    start = text.index(".")
    for place in (start + 60, text.index(".", start + 1) + 20):
        altered = folder / "altered.svg"
        altered.write_text(file.read_text().replace(text, changed(text, place)))
        check(status(altered, subject, "-k", pem) == 1, f"{path.name} is accepted with a letter changed at {place}")


def logged(pems):
    """The proof of the one that has it beside it, by a verifier that knows the RFC alone; and of another, by none."""
    tool = ROOT / "Tests/Tools/rfc9162.py"
    proof = EXAMPLES / "valid-kursbevis.tlog-proof"
    token_file = proof.with_suffix(".jwt")
    pem = pems[token(token_file)[1]["iss"]]
    key = json.loads(pem.with_suffix(".json").read_text())["log"]
    check(run(sys.executable, tool, "proof", key, "issue", token_file, proof)[0] == 0, "the proof does not hold")
    other = EXAMPLES / "CLAIM_MISMATCH.jwt"
    check(run(sys.executable, tool, "proof", key, "issue", other, proof)[0] == 1, "the proof holds of another file")


def main():
    tools, program = Path(sys.argv[1]).resolve(), Path(sys.argv[2]).resolve()
    files = sorted([*EXAMPLES.glob("*.svg"), *EXAMPLES.glob("*.jwt")])
    check(files, "there are no examples")
    with tempfile.TemporaryDirectory() as folder:
        for path in files:
            code = path.stem
            ours(program, path, code)
            theirs(tools / "openbadges-verifier", path, code, keys(), Path(folder))
    logged(keys())
    valid = sum(path.stem.startswith("valid-") for path in files)
    print(f"examples: {valid} valid and {len(files) - valid} not, each by its name; openbadgeslib agrees where it can see")


if __name__ == "__main__":
    try:
        main()
    except AssertionError as error:
        sys.exit(f"examples: {error}")
