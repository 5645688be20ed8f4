#!/usr/bin/env python3
"""Checks a Kyndig log, or a proof from one, by RFC 9162 and the C2SP specifications, with nothing of Kyndig's own.

  rfc9162.py log VKEY FOLDER [CHECKPOINT...]     every entry and tile; that it grew from each earlier checkpoint
  rfc9162.py proof VKEY KIND OBJECT PROOF        that an object of that kind is in the log
  rfc9162.py checkpoint VKEY CHECKPOINT          a signature alone

VKEY is a file, or the text itself. It ends with 0 where all is well and with 1 where something is not. It needs Python,
and the package cryptography or OpenSSL 3.
"""

import base64
import binascii
import hashlib
import hmac
import json
import os
import subprocess
import sys
import tempfile

CLEAR = {"genesis", "course", "key", "final"}
KINDS = CLEAR | {"bind", "unbind", "attest", "issue", "revoke", "erase"}
SPKI = bytes.fromhex("302a300506032b6570032100")


class Refused(Exception):
    pass


def need(condition, words):
    if not condition:
        raise Refused(words)


def read(path):
    try:
        with open(path, "rb") as file:
            return file.read()
    except OSError as error:
        raise Refused(f"{path}: {error.strerror}") from None


def unbase64(text):
    try:
        value = base64.b64decode(text, validate=True)
    except (binascii.Error, ValueError):
        raise Refused(f"no base 64: {text!r}") from None
    need(base64.b64encode(value) == text, f"base 64 in another way: {text!r}")
    return value


def number(text):
    need(text.isdigit() and (text == b"0" or text[:1] != b"0"), f"no number: {text!r}")
    return int(text)


# The tree: RFC 9162, 2.1.

def leaf_hash(entry):
    return hashlib.sha256(b"\0" + entry).digest()


def node_hash(left, right):
    return hashlib.sha256(b"\1" + left + right).digest()


def split(count):
    """The largest power of two smaller than count."""
    return 1 << (count - 1).bit_length() - 1


class Tree:
    """Every whole node over the leaves, level by level."""

    def __init__(self, leaves):
        self.levels = [leaves]
        while len(self.levels[-1]) > 1:
            last = self.levels[-1]
            self.levels.append([node_hash(last[i], last[i + 1]) for i in range(0, len(last) - 1, 2)])

    def hash(self, start, end):
        count = end - start
        if count == 0:
            return hashlib.sha256().digest()
        if count & count - 1 == 0 and start % count == 0:
            return self.levels[count.bit_length() - 1][start // count]
        middle = start + split(count)
        return node_hash(self.hash(start, middle), self.hash(middle, end))

    def growth(self, old, start, end, whole=True):
        """SUBPROOF."""
        if old == end - start:
            return [] if whole else [self.hash(start, end)]
        middle = start + split(end - start)
        if old <= middle - start:
            return self.growth(old, start, middle, whole) + [self.hash(middle, end)]
        return self.growth(old - (middle - start), middle, end, False) + [self.hash(start, middle)]


def root_by_path(leaf, index, size, path):
    """The root that a path leads to, from the top down as the path was made."""
    if size == 1:
        need(not path, "the path is too long")
        return leaf
    need(path, "the path is too short")
    middle, last = split(size), path[-1]
    if index < middle:
        return node_hash(root_by_path(leaf, index, middle, path[:-1]), last)
    return node_hash(last, root_by_path(leaf, index - middle, size - middle, path[:-1]))


def roots_by_growth(old, new, proof, old_root, whole=True):
    """The two roots that a growth leads to."""
    if old == new:
        if whole:
            need(not proof, "the growth is too long")
            return old_root, old_root
        need(len(proof) == 1, "the growth has another length")
        return proof[0], proof[0]
    need(proof, "the growth is too short")
    middle, last = split(new), proof[-1]
    if old <= middle:
        before, after = roots_by_growth(old, middle, proof[:-1], old_root, whole)
        return before, node_hash(after, last)
    before, after = roots_by_growth(old - middle, new - middle, proof[:-1], old_root, False)
    return node_hash(last, before), node_hash(last, after)


# Notes and checkpoints: C2SP signed-note, tlog-checkpoint.

def ed25519(key, signature, text):
    try:
        from cryptography.exceptions import InvalidSignature
        from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
    except ImportError:
        with tempfile.TemporaryDirectory() as folder:
            for name, content in (("key", SPKI + key), ("signature", signature), ("text", text)):
                with open(os.path.join(folder, name), "wb") as file:
                    file.write(content)
            command = ["openssl", "pkeyutl", "-verify", "-pubin", "-keyform", "DER", "-inkey", "key", "-rawin",
                       "-in", "text", "-sigfile", "signature"]
            return subprocess.run(command, cwd=folder, capture_output=True).returncode == 0
    try:
        Ed25519PublicKey.from_public_bytes(key).verify(signature, text)
        return True
    except InvalidSignature:
        return False


class Key:
    def __init__(self, vkey):
        text = read(vkey) if os.path.exists(vkey) else vkey.encode()
        self.name, identity, key = text.strip().split(b"+", 2)
        key = unbase64(key)
        need(len(key) == 33 and key[0] == 1, "no Ed25519 key")
        self.identity = hashlib.sha256(self.name + b"\n" + key).digest()[:4]
        need(identity == self.identity.hex().encode(), "the key has another identity")
        self.key = key[1:]


def checkpoint(key, note):
    """Size and root, where the log itself signed them."""
    text, empty, signatures = note.rpartition(b"\n\n")
    need(empty and note.endswith(b"\n"), "no signed note")
    text += b"\n"
    good = 0
    for line in signatures[:-1].split(b"\n"):
        dash, name, signature = (line.split(b" ") + [b"", b""])[:3]
        need(dash == "—".encode() and line.count(b" ") == 2, f"no signature: {line!r}")
        signature = unbase64(signature)
        if name == key.name and signature[:4] == key.identity:
            need(ed25519(key.key, signature[4:], text), "the signature is not good")
            good += 1
    need(good, "not signed by the log's key")
    lines = text.split(b"\n")
    need(len(lines) == 4 and lines[0] == key.name, "the checkpoint is another log's, or no checkpoint")
    root = unbase64(lines[2])
    need(len(root) == 32, "no root")
    return number(lines[1]), root


# Entries, tiles and proofs.

def canonical(members):
    return json.dumps(members, sort_keys=True, separators=(",", ":"), ensure_ascii=False).encode()


def check_entry(entry, last):
    try:
        members = json.loads(entry)
    except ValueError:
        raise Refused(f"no entry: {entry!r}") from None
    need(canonical(members) == entry, f"an entry in another way: {entry!r}")
    kind = members.get("k")
    need(kind in KINDS and set(members) == {"at", "c", "k", "v"} | ({"o"} if kind in CLEAR else set()),
         f"an entry with other members: {entry!r}")
    need(len(unbase64(members["c"].encode())) == 32 and members["v"] == 1, f"an entry of another form: {entry!r}")
    need(members["at"] >= last, f"a time that goes back: {entry!r}")
    return members["at"]


def tile_path(kind, index, width):
    parts = [f"{index % 1000:03}"]
    while index >= 1000:
        index //= 1000
        parts.insert(0, f"x{index % 1000:03}")
    return f"tile/{kind}/" + "/".join(parts) + (f".p/{width}" if width < 256 else "")


def check_log(key, folder, earlier):
    size, root = checkpoint(key, read(os.path.join(folder, "checkpoint")))
    leaves, last = [], ""
    for index in range((size + 255) // 256):
        width = min(256, size - index * 256)
        path = tile_path("entries", index, width)
        rest = read(os.path.join(folder, path))
        for _ in range(width):
            count = int.from_bytes(rest[:2], "big")
            entry, rest = rest[2:2 + count], rest[2 + count:]
            need(len(entry) == count, f"{path} ends too soon")
            last = check_entry(entry, last)
            leaves.append(leaf_hash(entry))
        need(not rest, f"{path} has more than its entries")
    tree = Tree(leaves)
    need(tree.hash(0, size) == root, "the entries do not lead to the signed root")
    for level in range(0, len(tree.levels), 8):
        nodes = tree.levels[level]
        for index in range((len(nodes) + 255) // 256):
            tile = nodes[index * 256:index * 256 + 256]
            path = tile_path(level // 8, index, len(tile))
            need(read(os.path.join(folder, path)) == b"".join(tile), f"{path} is not what the entries make it")
    for path in earlier:
        old, old_root = checkpoint(key, read(path))
        need(old <= size, f"{path}: the log had {old} entries, and has {size}")
        if old == 0:
            continue
        found = roots_by_growth(old, size, tree.growth(old, 0, size), old_root)
        need(found == (old_root, root), f"{path}: the log did not grow from there")
    print(f"{size} entries, from {len(earlier)} earlier checkpoints")


def check_proof(key, kind, thing, proof):
    head, empty, note = read(proof).partition(b"\n\n")
    lines = head.split(b"\n")
    need(empty and lines[0] == b"c2sp.org/tlog-proof@v1" and len(lines) >= 3, "no proof")
    need(lines[1].startswith(b"extra ") and lines[2].startswith(b"index "), "no proof of ours")
    extra = json.loads(unbase64(lines[1][6:]))
    index, path = number(lines[2][6:]), [unbase64(line) for line in lines[3:]]
    content = read(thing)
    salt = unbase64(extra["salt"].encode())
    message = b"kyndig-log/v1 " + kind.encode() + b"\n" + hashlib.sha256(content).digest()
    members = {"at": extra["at"], "k": kind, "v": 1,
               "c": base64.b64encode(hmac.new(salt, message, hashlib.sha256).digest()).decode()}
    if kind in CLEAR:
        members["o"] = content.decode()
    size, root = checkpoint(key, note)
    need(index < size, "the index is beyond the log")
    need(root_by_path(leaf_hash(canonical(members)), index, size, path) == root, "the path does not lead to the root")
    print(f"entry {index} of {size}")


def main(arguments):
    try:
        match arguments:
            case ["log", vkey, folder, *earlier]:
                check_log(Key(vkey), folder, earlier)
            case ["proof", vkey, kind, thing, proof]:
                check_proof(Key(vkey), kind, thing, proof)
            case ["checkpoint", vkey, path]:
                print("%d entries" % checkpoint(Key(vkey), read(path))[0])
            case _:
                sys.exit(__doc__)
    except (Refused, ValueError, KeyError, TypeError) as error:
        print(f"refused: {error}")
        sys.exit(1)


if __name__ == "__main__":
    main(sys.argv[1:])
