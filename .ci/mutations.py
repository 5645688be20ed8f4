"""Course files with one edit each, such as an author may come to make, drawn by a seed."""

import random
import re
from collections import defaultdict
from dataclasses import dataclass

from material import BREAKS, FOREIGN, NAMESPACES, QUALIFIED, STRAYS, UNKNOWN, VALUES


class Draw:
    """Draws places in a document and words to put there; every kind of place is as likely as any other."""

    def __init__(self, document, chance, elements, attributes):
        self.document, self.chance = document, chance
        self.element_names, self.attribute_names = elements, attributes

    def one(self, things):
        return self.chance.choice(things)

    def element(self, holds=lambda element: True):
        """An element that something holds of, or nothing."""
        places = defaultdict(list)
        for element in filter(holds, self.document.elements):
            places[element.name, element.parent and element.parent.name].append(element)
        return self.one(places[self.one(sorted(places, key=str))]) if places else None

    def attribute(self):
        """An attribute that is not a declaration of a namespace, or nothing."""
        places = defaultdict(list)
        for element in self.document.elements:
            for attribute in element.attributes:
                if not attribute.name.startswith("xmlns"):
                    places[element.name, attribute.name].append(attribute)
        return self.one(places[self.one(sorted(places))]) if places else None

    def source(self, element):
        return self.document.text[element.start : element.end]

    def misspelt(self, name):
        """A name nearly like another, or quite another that the language has."""
        place = self.chance.randrange(len(name))
        return self.one([name[:place] + name[place + 1 :] or "x", name[: place + 1] + name[place:], name.capitalize(),
                         name + "s", "ukjent", self.one(self.element_names), self.one(self.element_names)])


KINDS = {}


def kind(function):
    """One kind of edit: from a draw, the stretches to replace and what with; nothing where there is no such place."""
    KINDS[function.__name__.replace("_", " ")] = function
    return function


def between(element, text, place):
    """Text put at a place in an element, which gets an end tag if it has none."""
    if not element.is_empty:
        return [(place, place, text)]
    slash = element.inside - 2
    return [(slash, element.inside, f">{text}</{element.name}>")]


def among(draw, holds=lambda element: True):
    """An element, and a place before, between or after its children."""
    element = draw.element(holds)
    return element, element and draw.one([element.inside, element.outside, *(child.end for child in element.children)])


def has_parent(element):
    return element.parent is not None


@kind
def rename_an_element(draw):
    element = draw.element()
    name = draw.misspelt(element.name)
    edits = [(element.start + 1, element.name_end, name)]
    return edits if element.is_empty else edits + [(element.outside + 2, element.outside + 2 + len(element.name), name)]


@kind
def rename_an_attribute(draw):
    attribute = draw.attribute()
    names = [draw.misspelt(attribute.name), draw.one(draw.attribute_names)]
    return attribute and [(attribute.name_start, attribute.name_start + len(attribute.name), draw.one(names))]


@kind
def delete_an_element(draw):
    element = draw.element(has_parent)
    return element and [(element.start, element.end, "")]


@kind
def delete_an_attribute(draw):
    attribute = draw.attribute()
    return attribute and [(attribute.start, attribute.end, "")]


@kind
def repeat_an_element(draw):
    element = draw.element(has_parent)
    return element and [(element.end, element.end, draw.source(element) * draw.one([1, 1, 2, 4, 7, 8, 22, 23]))]


@kind
def swap_two_siblings(draw):
    element = draw.element(lambda one: len(one.children) > 1)
    if not element:
        return None
    place = draw.chance.randrange(len(element.children) - 1)
    first, second = element.children[place : place + 2]
    return [(first.start, first.end, draw.source(second)), (second.start, second.end, draw.source(first))]


@kind
def move_into_a_sibling(draw):
    element = draw.element(lambda one: len(one.children) > 1)
    if not element:
        return None
    moved, sibling = draw.chance.sample(element.children, 2)
    place = draw.one([sibling.inside, sibling.outside])
    return [(moved.start, moved.end, ""), *between(sibling, draw.source(moved), place)]


@kind
def copy_from_elsewhere(draw):
    copied = draw.element(has_parent)
    element, place = among(draw)
    return copied and between(element, draw.source(copied), place)


@kind
def change_a_value(draw):
    attribute = draw.attribute()
    return attribute and [(attribute.value_start, attribute.end - 1, draw.one(VALUES))]


@kind
def change_a_value_for_another(draw):
    """Of the same attribute elsewhere: nearly always allowed."""
    one, other = draw.attribute(), draw.attribute()
    text = draw.document.text
    return one and [(one.value_start, one.end - 1, text[other.value_start : other.end - 1].replace('"', "&quot;"))]


@kind
def change_a_text(draw):
    element = draw.element(lambda one: not one.children and not one.is_empty)
    return element and [(element.inside, element.outside, draw.one(VALUES))]


@kind
def insert_text(draw):
    element, place = among(draw)
    return between(element, draw.one(STRAYS), place)


@kind
def insert_a_foreign_element(draw):
    element, place = among(draw)
    return between(element, draw.one(FOREIGN), place)


@kind
def insert_an_unknown_element(draw):
    element, place = among(draw)
    return between(element, draw.one(UNKNOWN), place)


@kind
def insert_a_bare_element(draw):
    name = draw.one(draw.element_names)
    element, place = among(draw)
    bare = draw.one([f"<{name}/>", f"<{name}>Tekst</{name}>", f"<{name}><p>Tekst</p></{name}>"])
    return between(element, bare, place)


@kind
def empty_an_element(draw):
    element = draw.element(lambda one: not one.is_empty)
    return [(element.inside, element.outside, draw.one(["", " ", "\n", "<!-- tom -->"]))]


@kind
def unwrap_an_element(draw):
    element = draw.element(lambda one: has_parent(one) and not one.is_empty)
    return element and [(element.start, element.inside, ""), (element.outside, element.end, "")]


@kind
def wrap_an_element(draw):
    element = draw.element(has_parent)
    name = draw.one(draw.element_names)
    return element and [(element.start, element.start, f"<{name}>"), (element.end, element.end, f"</{name}>")]


@kind
def add_an_attribute(draw):
    element = draw.element()
    has = [attribute.name for attribute in element.attributes]
    name = draw.one([one for one in [*draw.attribute_names, "ukjent", "class"] if one not in has])
    return [(element.name_end, element.name_end, f' {name}="{draw.one(VALUES)}"')]


@kind
def copy_an_attribute(draw):
    """From another element of the same name."""
    copied = draw.attribute()
    name = copied and copied.element.name
    element = draw.element(lambda one: one.name == name and copied.name not in [has.name for has in one.attributes])
    return element and [(element.name_end, element.name_end, draw.document.text[copied.start : copied.end])]


@kind
def add_a_qualified_attribute(draw):
    element = draw.element()
    return [(element.name_end, element.name_end, " " + draw.one(QUALIFIED))]


@kind
def change_the_namespace(draw):
    element = draw.element()
    for attribute in element.attributes:
        if attribute.name == "xmlns":
            deleted = [(attribute.start, attribute.end, "")]
            changed = [(attribute.value_start, attribute.end - 1, draw.one(NAMESPACES))]
            return draw.one([deleted, changed, changed, changed])
    return [(element.name_end, element.name_end, f' xmlns="{draw.one(NAMESPACES)}"')]


@kind
def give_an_attribute_twice(draw):
    attribute = draw.attribute()
    return attribute and [(attribute.end, attribute.end, draw.document.text[attribute.start : attribute.end])]


@kind
def break_the_markup(draw):
    element, place = among(draw)
    tag = (element.outside, element.end, "") if not element.is_empty else (element.inside - 2, element.inside - 1, "")
    return draw.one([between(element, draw.one(BREAKS), place), between(element, draw.one(BREAKS), place), [tag]])


@dataclass
class Mutation:
    kind: str
    path: str
    line: int
    before: str
    after: str
    text: str


def mutate(kind, draw):
    """A document with one edit, or nothing where the edit has no place or changes nothing."""
    text = draw.document.text
    edits = sorted(KINDS[kind](draw) or [])
    if not edits:
        return None
    first, last = edits[0][0], edits[-1][1]
    after, place = "", first
    for start, end, new in edits:
        after += text[place:start] + new
        place = end
    if after == text[first:last]:
        return None
    # A little of what stands on either side, to recognise the place by.
    near, far = text[max(0, first - 40) : first], text[last : last + 40]
    return Mutation(kind, draw.document.path, text.count("\n", 0, first) + 1, near + text[first:last] + far,
                    near + after + far, text[:first] + after + text[last:])


def mutations(documents, schema, count, seed):
    """`count` different mutations, spread evenly over the kinds and the documents; the same for the same seed."""
    chance = random.Random(seed)
    elements = sorted(set(re.findall(r'<xs:element name="([^"]+)"', schema)))
    attributes = sorted(set(re.findall(r'<xs:attribute name="([^"]+)"', schema)))
    draws = [Draw(document, chance, elements, attributes) for document in documents]
    seen = {document.text for document in documents}
    made = []
    names = sorted(KINDS)
    # A kind with few places in a small file is soon exhausted, and the others give more.
    for turn in range(count * 10):
        if len(made) == count:
            break
        mutation = mutate(names[turn % len(names)], draws[turn // len(names) % len(draws)])
        if mutation and mutation.text not in seen:
            seen.add(mutation.text)
            made.append(mutation)
    return made
