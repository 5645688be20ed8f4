import Courseware

/// What the diplomas from number 2 on say, as rows of a label and a value, in one language.
struct LaterFacts {
  typealias Row = (label: String, value: String)

  let credential: Credential
  let place: LogPlace?
  let words: LocalWords
  let phrases: DiplomaPhrases

  private var accomplishment: Accomplishment { credential.accomplishment }

  /// What was done, and where.
  var done: [Row] {
    let labels = phrases.labels
    var rows: [Row] = []
    if let employer = accomplishment.employer {
      rows.append((labels.business, employer.name + number(employer.organisationNumber)))
    }
    let result = accomplishment.result
    return rows + [
      (labels.completed, words.period(accomplishment.period)), (labels.extent, words.extent(of: accomplishment)),
      (labels.result, words.result(result.score, result.required) + phrases.attempt(result.attempt)),
    ]
  }

  /// The talk, where there was one.
  var talk: [Row] {
    guard let review = credential.review else { return [] }
    let labels = phrases.labels
    let drafts = review.drafts.isEmpty ? phrases.nothingRead : review.drafts.joined(separator: " · ")
    return [
      (labels.talk, phrases.talk(review, words.day(review.date))),
      (labels.topics, review.topics.joined(separator: " · ")), (labels.drafts, drafts),
    ]
  }

  /// Who stands for it.
  var responsibility: [Row] {
    let labels = phrases.labels
    let provider = accomplishment.provider
    let course = accomplishment.course
    var rows: [Row] = [
      (labels.edition, phrases.edition(course.version, words.day(course.rulesAsOf))),
      (labels.provider, "\(provider.name), \(provider.contact)"),
      (labels.responsible, "\(provider.responsible), \(provider.competence)"),
      (labels.issuer, credential.issuer.name + number(credential.issuer.organisationNumber)),
    ]
    if let place { rows.append((labels.log, phrases.entry(place.index, place.origin))) }
    if let end = credential.validUntil { rows.append((labels.validUntil, moment(end.iso))) }
    return rows
  }

  /// The moment that `text` names, `2026-11-22T07:30:00Z`.
  func moment(_ text: String) -> String {
    let clock = text.dropFirst(11)
    return phrases.moment(words.day(String(text.prefix(10))), clock.prefix(2), clock.dropFirst(3).prefix(2))
  }

  private func number(_ number: String?) -> String {
    number.map { phrases.organisationNumber(DiplomaWords.grouped($0)) } ?? ""
  }
}
