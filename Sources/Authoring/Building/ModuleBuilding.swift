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
        Lesson(
          id: qualified(try lesson.value("id")), title: try lesson.needed("title").text,
          condition: try condition(on: lesson), steps: steps))
    }
    var tasks: [Task] = []
    for task in root.children("task") { tasks.append(try self.task(task)) }
    var banks: [Bank] = []
    for bank in root.children("bank") {
      let condition = try condition(on: bank)
      var items: [Item] = []
      for item in bank.children("item") {
        var item = try self.item(item)
        if let condition { item.condition = item.condition.map { .and(condition, $0) } ?? condition }
        items.append(item)
      }
      banks.append(Bank(id: qualified(try bank.value("id")), condition: condition, items: items))
    }
    return Module(
      id: module, title: try root.needed("title").text, condition: try condition(on: root),
      minutes: root["minutes"].flatMap { Int($0) }, isAboutInspections: root["inspection"] == "true",
      objectives: objectives, lessons: lessons, tasks: tasks, banks: banks,
      check: try assessment(try root.needed("check")))
  }

  /// The steps that one element of a lesson stands for.
  private func steps(_ element: Element) throws(Gap) -> [Step] {
    switch element.name {
    case "page":
      return [
        .page(
          Page(
            id: qualified(try element.value("id")), title: try element.needed("title").text,
            condition: try condition(on: element), blocks: try blocks(in: element)))
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
    case "scenario":
      return [.scenario(try scenario(element))]
    default:
      return []
    }
  }
}
