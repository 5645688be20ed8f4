"""A course read from its XML files: what comes in which order, and which answers are right."""

import xml.etree.ElementTree as ET
from dataclasses import dataclass, field
from pathlib import Path

from terminal import check, flat

SPACE = "{urn:kyndig:course:1}"


@dataclass
class Item:
    id: str
    prompt: str
    # Each choice's text without spaces, and whether it is right.
    choices: dict
    is_multiple: bool


@dataclass
class Step:
    """Something to read, answer or draft."""

    kind: str
    id: str
    title: str
    # Whether a leader may be spared it.
    is_conditional: bool = False
    paragraphs: list = field(default_factory=list)
    item: Item | None = None
    fields: list = field(default_factory=list)


@dataclass
class Assessment:
    id: str
    title: str
    count: int


@dataclass
class Module:
    id: str
    title: str
    steps: list
    items: list
    check: Assessment


class Course:
    """The only course in a folder `Courses`, as a leader with these answers meets it."""

    def __init__(self, courses, answers):
        files = sorted(Path(courses).glob("*/course.xml"))
        check(len(files) == 1, f"one course is expected in {courses}")
        self.folder = files[0].parent
        shared = Path(courses) / "Shared"
        root = ET.parse(files[0]).getroot()
        self.title = self.words(root, "title")
        self.version = root.get("version")
        self.answers = answers
        self.thresholds = {
            one.get("id"): self.in_force(one, root.get("rules-as-of"))
            for one in ET.parse(shared / "thresholds.xml").getroot()
        }
        self.questions = {one.get("id"): one for one in ET.parse(shared / "profile.xml").getroot()}
        self.introduction = [self.text(one) for one in root.find(SPACE + "introduction")]
        files = [self.folder / one.get("href") for one in root.iter(SPACE + "module")]
        self.modules = [self.module(ET.parse(file).getroot()) for file in files]
        self.test = self.assessment(root.find(SPACE + "test"))

    @property
    def items(self):
        """All items there are, in lessons and in banks."""
        for module in self.modules:
            yield from (step.item for step in module.steps if step.item)
            yield from module.items

    def step(self, id):
        return next(step for module in self.modules for step in module.steps if step.id == id)

    def in_force(self, threshold, date):
        values = [(one.get("from") or "", one.get("number")) for one in threshold.iter(SPACE + "value")]
        return max(value for value in values if value[0] <= date)[1]

    def words(self, element, name):
        return " ".join(element.find(SPACE + name).text.split())

    def text(self, element):
        """The text of an element with its values put in, and without the reasons."""
        parts = [element.text or ""]
        for child in element:
            name = child.tag.removeprefix(SPACE)
            if name == "value":
                parts.append(self.value(child.get("of")))
            elif name != "why":
                parts.append(self.text(child))
            parts.append(child.tail or "")
        return "".join(parts)

    def value(self, of):
        if of.startswith("threshold("):
            return self.thresholds[of[len("threshold("):-1]]
        answer = self.answers.get(of)
        return "«vet ikke»" if answer is None else str(answer)

    def item(self, element):
        choices = {flat(self.text(one)): one.get("correct") == "true" for one in element.iter(SPACE + "choice")}
        prompt = [one for one in element if one.tag in (SPACE + "p", SPACE + "prompt")]
        return Item(
            element.get("id"), " ".join(self.text(one) for one in prompt), choices,
            element.get("cardinality") == "multiple")

    def assessment(self, element):
        count = sum(int(one.get("count")) for one in element.iter(SPACE + "draw"))
        return Assessment(element.get("id"), self.words(element, "title"), count)

    def module(self, root):
        steps = []
        for lesson in root.iter(SPACE + "lesson"):
            for element in lesson:
                steps += self.steps(element)
        for task in root.iter(SPACE + "task"):
            fields = [one.text.strip() for one in task.iter(SPACE + "field")]
            steps.append(Step("task", task.get("id"), self.words(task, "title"), fields=fields))
        items = [self.item(one) for bank in root.iter(SPACE + "bank") for one in bank.iter(SPACE + "item")]
        return Module(
            root.get("id"), self.words(root, "title"), steps, items, self.assessment(root.find(SPACE + "check")))

    def steps(self, element):
        kind, id = element.tag.removeprefix(SPACE), element.get("id")
        if kind == "practice":
            items = element.iter(SPACE + "item")
            return [
                Step("practice", one.get("id"), "", one.get("if") is not None, item=self.item(one)) for one in items
            ]
        if kind == "ask":
            question = self.questions[element.get("ref")]
            return [
                Step("ask", question.get("id"), self.words(question, "prompt"), question.get("if") is not None)
            ]
        if kind == "page":
            return [Step("page", id, self.words(element, "title"), paragraphs=self.paragraphs(element))]
        if kind == "stop":
            return [Step("stop", id, self.words(element, "title"), True)]
        return []

    def paragraphs(self, element):
        """What every leader is to read on a page, whatever the answers."""
        found = []
        for child in element:
            if child.tag == SPACE + "p":
                found.append(self.text(child))
            elif child.tag == SPACE + "list":
                found += [self.text(one) for one in child]
            elif child.tag in (SPACE + "fact", SPACE + "note", SPACE + "example"):
                found += self.paragraphs(child)
        return found
