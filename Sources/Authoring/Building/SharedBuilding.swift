import Courseware

extension CourseBuilder {
  func questions() throws(Gap) -> [ProfileQuestion] {
    var questions: [ProfileQuestion] = []
    for element in manuscript.shared[.profile]?.root.children("question") ?? [] {
      guard let kind = element.questionKind else { throw Gap(tag: element.tag, name: "number") }
      questions.append(
        ProfileQuestion(
          id: try element.value("id"), label: try element.needed("label").text,
          prompt: try element.needed("prompt").text, why: try element.needed("why").text,
          condition: try condition(on: element), kind: kind))
    }
    return questions
  }

  func thresholds() throws(Gap) -> [String: Threshold] {
    var thresholds: [String: Threshold] = [:]
    for element in manuscript.shared[.thresholds]?.root.children("threshold") ?? [] {
      guard let values = element.thresholdValues else { throw Gap(tag: element.tag, name: "value") }
      thresholds[try element.value("id")] = Threshold(
        label: try element.needed("label").text, law: try element.value("law"), values: values)
    }
    return thresholds
  }

  func glossary() throws(Gap) -> [String: Term] {
    var glossary: [String: Term] = [:]
    for element in manuscript.shared[.glossary]?.root.children("term") ?? [] {
      glossary[try element.value("id")] = Term(
        word: try element.needed("word").text, explanation: try element.needed("explanation").text)
    }
    return glossary
  }

  func sources() throws(Gap) -> [String: Source] {
    var sources: [String: Source] = [:]
    for element in manuscript.shared[.sources]?.root.children("source") ?? [] {
      sources[try element.value("key")] = Source(
        title: element.text, address: element["address"], read: element["read"].flatMap { CivilDate($0) })
    }
    return sources
  }
}

extension Element {
  /// How a question is answered, or nil where that cannot be told.
  var questionKind: ProfileQuestion.Kind? {
    if let number = first("number") {
      guard let minimum = number["minimum"].flatMap({ Int($0) }), let maximum = number["maximum"].flatMap({ Int($0) }),
        minimum <= maximum
      else { return nil }
      return .number(minimum...maximum)
    }
    if first("free-text") != nil { return .text }
    let alternatives = children("alternative").compactMap { alternative in
      alternative["value"].map { ProfileQuestion.Alternative(value: $0, label: alternative.text) }
    }
    return alternatives.isEmpty ? nil : .choice(alternatives)
  }

  /// A threshold's values, earliest first; nil where one of them cannot be read.
  var thresholdValues: [Threshold.Value]? {
    var values: [Threshold.Value] = []
    for value in children("value") {
      guard let number = value["number"].flatMap({ Int($0) }) else { return nil }
      let from = value["from"].map { CivilDate($0) }
      if from == .some(nil) { return nil }
      values.append(Threshold.Value(number: number, from: from ?? nil))
    }
    return values.sorted { left, right in
      guard let right = right.from else { return false }
      return left.from.map { $0 < right } ?? true
    }
  }
}
