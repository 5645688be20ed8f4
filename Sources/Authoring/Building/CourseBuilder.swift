import Courseware

/// Makes values of a course's elements, once the schema and the rules have found nothing wrong.
struct CourseBuilder {
  /// Something that the schema should have required and the builder did not find.
  struct Gap: Error, Equatable {
    /// Where it was looked for.
    var tag: Range<Int>
    /// The attribute or element.
    var name: String
  }

  let manuscript: Manuscript
  let vocabulary: Vocabulary
  /// The id of the module that is being built, before all ids in it.
  var module = ""

  init(_ manuscript: Manuscript) {
    self.manuscript = manuscript
    vocabulary = manuscript.vocabulary
  }

  /// The course.
  func course(_ root: Element) throws(Gap) -> Course {
    let responsible = try root.needed("responsible")
    var titles: [AlternativeTitle] = []
    for element in root.children("title").dropFirst() {
      guard let condition = try condition(on: element) else { throw Gap(tag: element.tag, name: "if") }
      titles.append(AlternativeTitle(condition: condition, title: element.text))
    }
    var modules: [Module] = []
    for part in manuscript.modules { modules.append(try built(part.root)) }
    return Course(
      id: try root.value("id"), version: try root.value("version"), language: try root.value("language"),
      rulesAsOf: try root.date("rules-as-of"), title: try root.needed("title").text,
      titles: titles, introduction: try blocks(in: try root.needed("introduction")),
      provider: try root.needed("provider").text,
      responsible: Responsible(
        name: try responsible.needed("name").text, competence: try responsible.needed("competence").text,
        contact: try responsible.needed("contact").text),
      review: try root.first("review").map(review), documents: try documents(in: root), modules: modules,
      test: try assessment(try root.needed("test")), businesses: try businesses(in: root), questions: try questions(),
      thresholds: try thresholds(), glossary: try glossary(), sources: try sources())
  }

  /// An id in the module that is being built, qualified.
  func qualified(_ id: String) -> String { "\(module)/\(id)" }

  func condition(_ attribute: String = "if", on element: Element) throws(Gap) -> Condition? {
    guard let text = element.rawValue(of: attribute) else { return nil }
    do {
      return vocabulary.condition(try ConditionParser.condition(text))
    } catch {
      throw Gap(tag: element.tag, name: attribute)
    }
  }

  /// A check, whose id and banks are in the module, or the test.
  func assessment(_ element: Element) throws(Gap) -> Assessment {
    var draws: [Draw] = []
    for draw in element.children("draw") {
      guard let bank = manuscript.bank(try draw.value("from"), from: module) else {
        throw Gap(tag: draw.tag, name: "from")
      }
      draws.append(Draw(bank: bank.id, count: try draw.number("count")))
    }
    let id = try element.value("id")
    let share = try element.value("mastery-score")
    guard let percent = percent(share) else { throw Gap(tag: element.tag, name: "mastery-score") }
    var size: Assessment.Size?
    if let element = element.first("size") {
      size = Assessment.Size(count: try element.number("count"), conditional: try element.number("conditional"))
    }
    return Assessment(
      id: module.isEmpty ? id : qualified(id), title: try element.needed("title").text,
      masteryScore: MasteryScore(percent: percent), draws: draws, size: size,
      recall: try element.first("recall").map { recall throws(Gap) in try recall.number("count") } ?? 0)
  }

  /// `0.8` as 80, in whole numbers, so that no rounding is in it.
  private func percent(_ share: String) -> Int? {
    let parts = share.split(separator: ".", omittingEmptySubsequences: false)
    guard let whole = parts.first.flatMap({ Int($0) }), parts.count <= 2 else { return nil }
    let decimals = parts.count == 2 ? String(parts[1]) : ""
    guard decimals.count <= 2, let hundredths = Int(decimals + String(repeating: "0", count: 2 - decimals.count))
    else { return nil }
    return whole * 100 + hundredths
  }
}

extension Element {
  func needed(_ name: String) throws(CourseBuilder.Gap) -> Element {
    guard let child = first(name) else { throw CourseBuilder.Gap(tag: tag, name: name) }
    return child
  }

  func value(_ attribute: String) throws(CourseBuilder.Gap) -> String {
    guard let value = self[attribute] else { throw CourseBuilder.Gap(tag: tag, name: attribute) }
    return value
  }

  func number(_ attribute: String) throws(CourseBuilder.Gap) -> Int {
    guard let number = Int(try value(attribute)) else { throw CourseBuilder.Gap(tag: tag, name: attribute) }
    return number
  }

  func date(_ attribute: String) throws(CourseBuilder.Gap) -> CivilDate {
    guard let date = CivilDate(try value(attribute)) else { throw CourseBuilder.Gap(tag: tag, name: attribute) }
    return date
  }
}
