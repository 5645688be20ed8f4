import Courseware

extension CourseBuilder {
  func task(_ element: Element) throws(Gap) -> Task {
    var parts: [TaskPart] = []
    for child in element.children {
      switch child.name {
      case "field": parts.append(.field(try field(child)))
      case "rows": parts.append(.rows(try rows(child)))
      default: continue
      }
    }
    var qualities: [Quality] = []
    for quality in element.children("quality") {
      guard let rule = Quality.Rule(rawValue: try quality.value("rule")) else {
        throw Gap(tag: quality.tag, name: "rule")
      }
      qualities.append(Quality(rule: rule, field: quality["field"], advice: quality.text))
    }
    return Task(
      id: qualified(try element.value("id")), document: element["document"], condition: try condition(on: element),
      title: try element.needed("title").text, blocks: try blocks(in: element),
      criteria: element.first("existing")?.children("criterion").map(\.text) ?? [], parts: parts,
      qualities: qualities, minutes: try element.number("minutes"))
  }

  private func field(_ element: Element) throws(Gap) -> TaskField {
    TaskField(id: try element.value("id"), label: element.text, isRequired: element["required"] == "true")
  }

  private func rows(_ element: Element) throws(Gap) -> TaskRows {
    var fields: [TaskField] = []
    for child in element.children("field") { fields.append(try field(child)) }
    let (minimum, maximum) = (try element.number("minimum"), try element.number("maximum"))
    guard minimum <= maximum else { throw Gap(tag: element.tag, name: "maximum") }
    return TaskRows(
      id: try element.value("id"), label: try element.needed("label").text, count: minimum...maximum, fields: fields)
  }
}
