"""The mistakes a leader can make on the way, each told in a sentence that stays on the screen until it is mended."""

import sys

from answers import Course
from faces import FullScreen
from home import COURSES
from learner import NAME, PROFILE, Learner
from terminal import Tmux, check, contains


def take_with_mistakes(program, home):
    """Takes the whole course in full screen and makes every mistake once."""
    tmux = Tmux(**home.environment)
    window = tmux.window(str(home.folder / "elsewhere"))
    face = FullScreen(window)
    learner = Learner(face, Course(COURSES, PROFILE), program)
    made = set()
    try:
        learner.start()
        for kind, name in learner.walk():
            mistake = MISTAKES.get((kind, name), MISTAKES.get(kind))
            if mistake and mistake not in made:
                made.add(mistake)
                mistake(face, learner, home)
        left = set(MISTAKES.values()) - made
        check(not left, f"not made: {[one.__name__ for one in left]}")
        face.press("q")
        check(window.status() == 0, "leaving does not end with 0")
    except Exception:
        print(f"mistakes: the last screen, of {home.folder}:\n{window.shown()}", file=sys.stderr)
        raise
    finally:
        tmux.close()


def rewrite(face, text, *says):
    """Writes something wrong, reads what is wrong with it, and empties the field."""
    face.write(text)
    face.expect(*says)
    face.window.keys("C-u")


def no_name(face, learner, home):
    face.write("  ")
    face.expect("Navnet mangler", fact="felt 1 av 3")
    face.window.keys("C-u")


def wrong_organisation_number(face, learner, home):
    rewrite(face, "123456789", "ikke et gyldig organisasjonsnummer")


def words_for_a_number(face, learner, home):
    rewrite(face, "mange", "helt tall fra 0 til 99999")


def a_number_too_large(face, learner, home):
    rewrite(face, "100000", "helt tall fra 0 til 99999")


def nothing_chosen(face, learner, home):
    before = home.statements()
    face.onward()
    face.expect("Velg et svar først.")
    check(home.statements() == before, "an answer was stored that nobody gave")


def an_empty_line(face, learner, home):
    face.onward()
    face.expect("Denne linjen må fylles ut.")


def another_passphrase_than_proposed(face, learner, home):
    face.answer(["1"])
    face.expect("Skriv passfrasen fra papiret:")
    face.write("noe helt annet enn forslaget")
    face.expect("Det er ikke forslaget.")
    check(not list(home.kyndig.glob("keys/*")), "a key was made")
    face.escape()
    face.expect("Forslag:")
    check(learner.proposal() == learner.passphrase, "the proposal is another one")


def a_passphrase_too_short(face, learner, home):
    another_passphrase_than_proposed(face, learner, home)
    face.answer(["3"])
    face.expect("Skriv din egen passfrase")
    face.write("kort")
    face.expect("Passfrasen har 4 tegn")
    face.write("aaaaaaaaaaaaaaaaaaaa")
    face.expect("for lett å gjette")
    check(not list(home.kyndig.glob("keys/*")), "a key was made")
    face.escape()
    face.expect("Forslag:")


def another_name(face, learner, home):
    face.write("Kari Feil")
    face.expect("Du skrev «Kari Feil».", fact="steg 2 av 3")


def wrong_passphrase_and_open_key(face, learner, home):
    """Nothing is signed with a wrong passphrase, nor with a key that others can read; both can be mended at once."""
    before = home.statements()
    face.write("ikke passfrasen min")
    face.expect("Passfrasen stemmer ikke. Ingenting er signert.", fact="steg 3 av 3")
    keys = sorted((home.kyndig / "keys").iterdir())
    check(keys and all(key.stat().st_mode & 0o077 == 0 for key in keys), "others can read the keys")
    for key in keys:
        key.chmod(0o644)
    face.write(learner.passphrase)
    check(face.window.status() == 77, "an open key file does not end with 77")
    check(contains(face.window.look().text, "Den brukes ikke."), "it is not said that others can read the key")
    for key in keys:
        key.chmod(0o600)
    check(home.statements() == before, "something was stored, though nothing was signed")
    check(not list(home.certificates.glob("issued/*/*")), "a certificate was written, though nothing was signed")
    learner.start()
    face.expect(fact=NAME, enter="videre")
    check(len(home.statements()) == len(before) + 1, "more than the return is stored")
    face.onward()
    signing = learner.sign()
    while next(signing) != ("signing", "passphrase"):
        pass


MISTAKES = {
    ("identity", 1): no_name,
    ("identity", 3): wrong_organisation_number,
    ("ask", "heads"): words_for_a_number,
    ("ask", "heads20"): a_number_too_large,
    "practice": nothing_chosen,
    ("field", 1): an_empty_line,
    "key": a_passphrase_too_short,
    ("signing", "name"): another_name,
    ("signing", "passphrase"): wrong_passphrase_and_open_key,
}
