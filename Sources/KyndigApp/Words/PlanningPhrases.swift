import Courseware

/// When the leader wants to be done.
struct PlanningPhrases: Sendable {
  var title: String
  var lead: @Sendable (_ left: String) -> String
  var field: String
  var hint: String
  var refused: String
  var past: @Sendable (_ date: String) -> String
  var save: String
  var prompt: String
  /// The planned day, on the overview.
  var planned: @Sendable (_ date: String) -> String
  /// A planned day that has gone by.
  var missed: @Sendable (_ date: String) -> String

  static let nb = Self(
    title: "Når vil du være ferdig?",
    lead: { "Det er omtrent \($0) igjen. Datoen er din egen, og du kan endre den når som helst." },
    field: "Datoen du vil være ferdig:", hint: "Skriv datoen som 1.2.2027 eller 2027-02-01.",
    refused: "Dette er ikke en dato i kalenderen. Skriv den som 1.2.2027 eller 2027-02-01.",
    past: { "\($0) er passert. Skriv dagen i dag eller en senere dag." }, save: "lagre",
    prompt: "Skriv datoen, eller skriv tilbake eller avslutt:",
    planned: { "Du vil være ferdig \($0)." }, missed: { "Du ville være ferdig \($0)." })
}

extension PlanningPhrases {
  /// The plan in a sentence, until the course is passed; nil where there is none.
  func plan(_ session: Session, _ formats: Formats, now: Timestamp) -> String? {
    guard let date = session.planned, session.passed[session.course.id] == nil else { return nil }
    return date < CivilTime(now).date ? missed(formats.text(date)) : planned(formats.text(date))
  }
}
