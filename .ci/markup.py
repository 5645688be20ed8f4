"""Where everything stands in a file of XML, for edits that leave the rest of the file as its author wrote it."""

import re
from dataclasses import dataclass, field

TOKEN = re.compile(
    r"""<!--.*?-->|<\?.*?\?>|<!\[CDATA\[.*?\]\]>
    |</(?P<end>[^\s>]+)\s*>
    |<(?P<start>[^\s/>!?]+)(?P<attributes>(?:\s+[^\s=]+\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*(?P<empty>/?)>""", re.S | re.X)
ATTRIBUTE = re.compile(r"""\s+([^\s=]+)\s*=\s*("[^"]*"|'[^']*')""")


@dataclass
class Attribute:
    element: "Element"
    name: str
    # From the space before the name to the closing quotation mark.
    start: int
    name_start: int
    value_start: int
    end: int


@dataclass
class Element:
    """Where an element stands: its tag from `start` to `inside`, its end tag from `outside` to `end`."""

    name: str
    parent: "Element | None"
    start: int
    inside: int
    outside: int = 0
    end: int = 0
    attributes: list = field(default_factory=list)
    children: list = field(default_factory=list)

    @property
    def is_empty(self):
        return self.outside == self.end

    @property
    def name_end(self):
        return self.start + 1 + len(self.name)


class Document:
    """A course file with the places of everything in it."""

    def __init__(self, path, content):
        self.path, self.text = path, content.decode()
        self.elements = []
        open_element = None
        for token in TOKEN.finditer(self.text):
            if token["end"]:
                open_element.outside, open_element.end = token.start(), token.end()
                open_element = open_element.parent
            elif token["start"]:
                element = Element(token["start"], open_element, token.start(), token.end())
                for one in ATTRIBUTE.finditer(self.text, *token.span("attributes")):
                    places = one.start(), one.start(1), one.start(2) + 1, one.end()
                    element.attributes.append(Attribute(element, one[1], *places))
                self.elements.append(element)
                if open_element:
                    open_element.children.append(element)
                if token["empty"]:
                    element.outside = element.end = token.end()
                else:
                    open_element = element
        assert open_element is None and self.elements, f"{path} is not read as XML"
