import Courseware

extension CourseBuilder {
  /// The module of a file.
  func built(_ root: Element) throws(Gap) -> Module {
    var builder = self
    builder.module = try root.value("id")
    return try builder.module(root)
  }

  private func module(_ root: Element) throws(Gap) -> Module {
    var objectives: [Objective] = []
    for objective in root.children("objective") {
      objectives.append(Objective(id: qualified(try objective.value("id")), text: objective.text))
    }
    var lessons: [Lesson] = []
    for lesson in root.children("lesson") {
      var steps: [Step] = []
      for child in lesson.children { steps += try self.steps(child) }
      lessons.append(
        Lesson(id: qualified(try lesson.value("id")), title: try lesson.needed("title").text, steps: steps))
    }
    var tasks: [Task] = []
    for task in root.children("task") { tasks.append(try self.task(task)) }
    var banks: [Bank] = []
    for bank in root.children("bank") {
      var items: [Item] = []
      for item in bank.children("item") { items.append(try self.item(item)) }
      banks.append(Bank(id: qualified(try bank.value("id")), items: items))
    }
    return Module(
      id: module, title: try root.needed("title").text, condition: try condition(on: root), objectives: objectives,
      lessons: lessons, tasks: tasks, banks: banks, check: try assessment(try root.needed("check")))
  }

  /// The steps that one element of a lesson stands for.
  private func steps(_ element: Element) throws(Gap) -> [Step] {
    switch element.name {
    case "page":
      return [
        .page(
          Page(
            id: qualified(try element.value("id")), title: try element.needed("title").text,
            blocks: try blocks(in: element)))
      ]
    case "ask":
      return [.question(try element.value("ref"))]
    case "stop":
      guard let condition = try condition(on: element) else { throw Gap(tag: element.tag, name: "if") }
      return [
        .stop(
          Stop(
            id: qualified(try element.value("id")), condition: condition, title: try element.needed("title").text,
            blocks: try blocks(in: element)))
      ]
    case "practice":
      var steps: [Step] = []
      for item in element.children("item") { steps.append(.practice(try self.item(item))) }
      return steps
    default:
      return []
    }
  }

  private func item(_ element: Element) throws(Gap) -> Item {
    var prompt: [Block] = []
    for paragraph in element.children where paragraph.name == "p" || paragraph.name == "prompt" {
      prompt.append(.paragraph(try inlines(in: paragraph)))
    }
    var choices: [Choice] = []
    for choice in element.children("choice") {
      choices.append(
        Choice(
          text: try inlines(in: choice), isCorrect: choice["correct"] == "true",
          reason: try inlines(in: try choice.needed("why"))))
    }
    return Item(
      id: qualified(try element.value("id")), objective: qualified(try element.value("objective")),
      isCritical: element["critical"] == "true", condition: try condition(on: element),
      page: element["page"].map(qualified), prompt: prompt,
      interaction: element["cardinality"] == "multiple" ? .multiple(choices) : .single(choices))
  }

  private func task(_ element: Element) throws(Gap) -> Task {
    var fields: [TaskField] = []
    for field in element.children("field") {
      fields.append(
        TaskField(id: try field.value("id"), label: field.text, isRequired: field["required"] == "true"))
    }
    return Task(
      id: qualified(try element.value("id")), document: element["document"], title: try element.needed("title").text,
      blocks: try blocks(in: element), fields: fields, minutes: try element.number("minutes"))
  }
}
