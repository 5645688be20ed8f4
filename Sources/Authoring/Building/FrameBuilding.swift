import Courseware

extension CourseBuilder {
  func review(_ element: Element) throws(Gap) -> Review {
    Review(
      blocks: try blocks(in: element), topics: element.children("topic").map(\.text),
      minutes: try element.number("minutes"))
  }

  func documents(in root: Element) throws(Gap) -> [Document] {
    var documents: [Document] = []
    for element in root.children("document") {
      documents.append(Document(id: try element.value("id"), title: element.text))
    }
    return documents
  }

  func businesses(in root: Element) throws(Gap) -> [ExampleBusiness] {
    var businesses: [ExampleBusiness] = []
    for element in root.children("business") { businesses.append(try business(element)) }
    return businesses
  }

  private func business(_ element: Element) throws(Gap) -> ExampleBusiness {
    ExampleBusiness(
      id: try element.value("id"), title: try element.needed("title").text,
      profile: BusinessProfile(answers: try answers(in: element)),
      shown: element.children("shown").compactMap { $0["ref"] },
      hidden: element.children("hidden").compactMap { $0["ref"] })
  }

  func answers(in element: Element) throws(Gap) -> [String: Answer] {
    var answers: [String: Answer] = [:]
    for answer in element.children("answer") {
      let question = try answer.value("to")
      guard let value = vocabulary.answer(try answer.value("is"), to: question) else {
        throw Gap(tag: answer.tag, name: "is")
      }
      answers[question] = value
    }
    return answers
  }

  /// What proved wrong in published editions.
  func errata(_ root: Element) throws(Gap) -> Errata {
    var entries: [Erratum] = []
    for element in root.children {
      let correction: Erratum.Correction =
        element.name == "withdrawn"
        ? .withdrawn
        : .rekeyed(element.children("right").compactMap { $0["choice"].flatMap { Int($0) } }.map { $0 - 1 })
      entries.append(
        Erratum(
          item: try element.value("item"), version: try element.value("version"), date: try element.date("date"),
          correction: correction, reason: element.first("why")?.text ?? element.text))
    }
    return Errata(course: try root.value("course"), entries: entries)
  }
}

extension Vocabulary {
  /// An answer as an author writes it: a number, an alternative's value, free text, or nil where the question takes no such answer.
  func answer(_ text: String, to question: String) -> Answer? {
    switch questions[question] {
    case .number(let bounds)?: Int(text).flatMap { bounds.contains($0) ? .number($0) : nil }
    case .choice(let alternatives)?: alternatives.contains { $0.value == text } ? .word(text) : nil
    case .text?: text.count <= ProfileQuestion.longestText ? .word(text) : nil
    case nil: nil
    }
  }
}
