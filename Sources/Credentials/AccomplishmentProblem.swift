import Courseware

/// Why an accomplishment cannot be attested.
public enum AccomplishmentProblem: Error, Sendable, Equatable {
  /// A text that is empty, too long, has space at its ends, or holds characters that are not seen.
  case text(field: String)
  /// Not a day, or the last day comes before the first.
  case date(field: String)
  /// A number out of its range.
  case number(field: String)
  /// Not an organisation number: nine digits, the last a check digit.
  case organisationNumber
  /// The score is below what passes.
  case notPassed
}

extension Accomplishment {
  /// More modules than this do not fit on the diploma's page.
  public static let maximumModules = 24

  /// Whether a name can stand on a certificate, to be asked before anybody takes a course under it.
  public static func accepts(name: String) -> Bool { PlainText.isPlain(name, limit: nameLimit) }

  /// Whether a business's name can stand on a certificate.
  public static func accepts(employer: String) -> Bool { PlainText.isPlain(employer, limit: employerLimit) }

  private static let nameLimit = 100
  private static let employerLimit = 120

  func check() throws(AccomplishmentProblem) {
    try checkTexts()
    guard CivilDate(course.rulesAsOf) != nil else { throw .date(field: "course.rulesAsOf") }
    guard let start = CivilDate(period.start) else { throw .date(field: "period.start") }
    guard let end = CivilDate(period.end), start <= end else { throw .date(field: "period.end") }
    guard (1...Self.maximumModules).contains(modules.count) else { throw .number(field: "modules") }
    guard modules.allSatisfy({ (0...6000).contains($0.minutes) }) else { throw .number(field: "modules.minutes") }
    guard (0...100_000).contains(activeMinutes) else { throw .number(field: "activeMinutes") }
    guard (0...100).contains(result.required) else { throw .number(field: "result.required") }
    guard (0...100).contains(result.score) else { throw .number(field: "result.score") }
    guard (1...10_000).contains(result.attempt) else { throw .number(field: "result.attempt") }
    guard result.score >= result.required else { throw .notPassed }
    if let number = employer?.organisationNumber, OrganisationNumber(number)?.digits != number {
      throw .organisationNumber
    }
  }

  private func checkTexts() throws(AccomplishmentProblem) {
    var texts = [
      ("name", name, Self.nameLimit), ("course.id", course.id, 100), ("course.title", course.title, 120),
      ("course.version", course.version, 40), ("course.language", course.language, 35),
      ("provider.name", provider.name, 100), ("provider.responsible", provider.responsible, 100),
      ("provider.competence", provider.competence, 160), ("provider.contact", provider.contact, 120),
    ]
    texts += modules.map { ("modules.title", $0.title, 100) }
    if let employer { texts.append(("employer.name", employer.name, Self.employerLimit)) }
    for (field, text, limit) in texts where !PlainText.isPlain(text, limit: limit) { throw .text(field: field) }
  }
}
