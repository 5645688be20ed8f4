import Courseware

/// How numbers, days and duties are written in a language, on what is signed and printed; part of the format, so it
/// never changes.
struct LocalWords: Sendable {
  /// `4 t 10 min`.
  var duration: @Sendable (_ minutes: Int) -> String
  /// `4 t 10 min beregnet, 3 t 35 min aktiv tid`.
  var extent: @Sendable (_ nominal: String, _ active: String) -> String
  /// `88 %, beståttgrense 80 %`.
  var result: @Sendable (_ score: Int, _ required: Int) -> String
  /// `6 deler`.
  var parts: @Sendable (_ count: Int) -> String
  /// `21. november 2026`.
  var date: @Sendable (CivilDate) -> String
  /// `12.–21. november 2026`.
  var period: @Sendable (Accomplishment.Period) -> String
  /// The paragraph, with the spaces at which no line may be broken.
  var law: @Sendable (Accomplishment.Level) -> String
  /// What kind of training it is, by the law.
  var training: @Sendable (Accomplishment.Level) -> String

  static func of(_ language: DiplomaLanguage) -> LocalWords {
    switch language {
    case .nb: nb
    case .nn: nn
    case .en: en
    }
  }

  func extent(of accomplishment: Accomplishment) -> String {
    extent(duration(accomplishment.nominalMinutes), duration(accomplishment.activeMinutes))
  }

  func result(of accomplishment: Accomplishment) -> String {
    result(accomplishment.result.score, accomplishment.result.required)
  }

  /// The day that `text` names; text that is no day is given back as it is.
  func day(_ text: String) -> String { CivilDate(text).map(date) ?? text }

  static let nb = LocalWords(
    duration: Words.duration(minutes:), extent: { "\($0) beregnet, \($1) aktiv tid" },
    result: { "\($0) %, beståttgrense \($1) %" }, parts: Words.parts, date: { Words.date($0.description) },
    period: Words.period, law: { CredentialVocabulary.law($0).code }, training: CredentialVocabulary.training)

  static let nn = LocalWords(
    duration: Words.duration(minutes:), extent: { "\($0) utrekna, \($1) aktiv tid" },
    result: { "\($0) %, beståttgrense \($1) %" }, parts: { $0 == 1 ? "1 del" : "\($0) delar" },
    date: { Words.date($0.description) }, period: Words.period, law: { CredentialVocabulary.law($0).code },
    training: { level in
      switch level {
      case .top: "opplæring for arbeidsgivar etter arbeidsmiljølova § 3-5"
      case .other: "opplæring for leiar etter arbeidsmiljølova § 3-2 (1) b"
      }
    })

  static let en = LocalWords(
    duration: { Words.duration(minutes: $0).split(separator: "t").joined(separator: "h") },
    extent: { "\($0) nominal, \($1) active time" }, result: { "\($0)%, pass mark \($1)%" },
    parts: { $0 == 1 ? "1 part" : "\($0) parts" }, date: EnglishDates.date, period: EnglishDates.period,
    law: { "section " + CredentialVocabulary.law($0).code.dropFirst(2) },
    training: { level in
      switch level {
      case .top: "training for employers under section 3-5 of the Norwegian Working Environment Act"
      case .other: "training for managers under section 3-2 (1) b of the Norwegian Working Environment Act"
      }
    })
}

private enum EnglishDates {
  static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
  ]

  static func date(_ date: CivilDate) -> String { "\(date.day) \(months[date.month - 1]) \(date.year)" }

  static func period(_ period: Accomplishment.Period) -> String {
    guard let start = CivilDate(period.start), let end = CivilDate(period.end) else {
      return "\(period.start) – \(period.end)"
    }
    if start == end { return date(end) }
    if start.year != end.year { return "\(date(start)) – \(date(end))" }
    if start.month != end.month { return "\(start.day) \(months[start.month - 1]) – \(date(end))" }
    return "\(start.day)–\(date(end))"
  }
}
