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
    var samples: [TaskSample] = []
    for sample in element.children("sample") {
      samples.append(
        TaskSample(
          field: try sample.value("field"), condition: try condition(on: sample),
          text: Self.lines(sample.rawText).joined(separator: "\n")))
    }
    let task = Task(
      id: qualified(try element.value("id")), document: element["document"], condition: try condition(on: element),
      title: try element.needed("title").text, blocks: try blocks(in: element),
      criteria: element.first("existing")?.children("criterion").map(\.text) ?? [], parts: parts,
      qualities: qualities, samples: samples, minutes: try element.number("minutes"))
    return task.withSamplesAsStored
  }

  /// The lines of a text whose line breaks count, without the empty ones at both ends and the spaces that line the file up.
  static func lines(_ text: String) -> [String] {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map { String($0).collapsed }
    guard let first = lines.firstIndex(where: { !$0.isEmpty }), let last = lines.lastIndex(where: { !$0.isEmpty })
    else { return [] }
    return Array(lines[first...last])
  }

  private func field(_ element: Element) throws(Gap) -> TaskField {
    TaskField(
      id: try element.value("id"), label: element.text, isRequired: element["required"] == "true",
      lines: element["lines"] == nil ? 1 : try element.number("lines"))
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

extension Task {
  /// A text to start from is as it would be if it had been typed: its line breaks count in a field of many lines alone.
  fileprivate var withSamplesAsStored: Task {
    var task = self
    for index in samples.indices {
      guard let field = fields.first(where: { $0.id == samples[index].field }) else { continue }
      task.samples[index].text = field.stored(samples[index].text)
    }
    return task
  }
}
