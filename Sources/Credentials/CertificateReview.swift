import Courseware

extension Certificate {
  /// A competent person's talk with the leader about the drafts; it is what makes a *kursbevis*.
  ///
  /// The issuer's signature covers it. One talk may cover several leaders, and the reviewer need not be an issuer.
  public struct Review: Sendable, Hashable {
    /// Who talked with the leader.
    public let reviewer: String
    /// That person's competence.
    public let competence: String
    /// The day of the talk, a civil date such as `2026-11-25`.
    public let date: String
    /// How long it lasted.
    public let minutes: Int
    /// What was talked about.
    public let topics: [String]
    /// Which drafts were read.
    public let drafts: [String]

    /// More topics, or more drafts, than this do not fit on the diploma's page.
    public static let maximumItems = 12

    /// Records a talk, and throws at the first thing that cannot be signed and shown.
    public init(
      reviewer: String, competence: String, date: String, minutes: Int, topics: [String], drafts: [String]
    ) throws(AccomplishmentProblem) {
      self.reviewer = reviewer
      self.competence = competence
      self.date = date
      self.minutes = minutes
      self.topics = topics
      self.drafts = drafts
      var texts = [("review.reviewer", reviewer, 100), ("review.competence", competence, 160)]
      texts += topics.map { ("review.topics", $0, 80) } + drafts.map { ("review.drafts", $0, 80) }
      for (field, text, limit) in texts where !PlainText.isPlain(text, limit: limit) { throw .text(field: field) }
      guard CivilDate(date) != nil else { throw .date(field: "review.date") }
      guard (1...1440).contains(minutes) else { throw .number(field: "review.minutes") }
      guard (1...Self.maximumItems).contains(topics.count) else { throw .number(field: "review.topics") }
      guard drafts.count <= Self.maximumItems else { throw .number(field: "review.drafts") }
    }
  }
}

// How a review is written into the credential; part of the format.
extension Certificate.Review {
  private static let labels = (
    reviewer: "Samtale ledet av: ", competence: "Kompetanse: ", date: "Dato: ", minutes: "Varighet: ",
    topic: "Tema: ", draft: "Utkast lest: "
  )

  /// One line each, the label first: who, competence, date, minutes, then the topics and the drafts.
  var lines: [String] {
    let labels = Self.labels
    return [
      labels.reviewer + reviewer, labels.competence + competence, labels.date + date,
      labels.minutes + "\(minutes) min",
    ] + topics.map { labels.topic + $0 } + drafts.map { labels.draft + $0 }
  }

  /// Reads what ``lines`` writes; nil for everything else.
  init?(lines: [String]) {
    let labels = Self.labels
    guard lines.count > 4, let reviewer = Self.value(of: lines[0], labels.reviewer),
      let competence = Self.value(of: lines[1], labels.competence), let date = Self.value(of: lines[2], labels.date),
      let minutes = Self.value(of: lines[3], labels.minutes).flatMap({ Int($0.prefix { $0 != " " }) }),
      let review = try? Self(
        reviewer: reviewer, competence: competence, date: date, minutes: minutes,
        topics: lines.dropFirst(4).compactMap { Self.value(of: $0, labels.topic) },
        drafts: lines.dropFirst(4).compactMap { Self.value(of: $0, labels.draft) }),
      zip(review.lines, lines).allSatisfy({ $0.utf8.elementsEqual($1.utf8) }), review.lines.count == lines.count
    else { return nil }
    self = review
  }

  private static func value(of line: String, _ label: String) -> String? {
    // By scalars: a mark that combines with the space after the label would hide it from comparison by characters.
    let (text, start) = (line.unicodeScalars, label.unicodeScalars)
    return text.starts(with: start) ? String(String.UnicodeScalarView(text.dropFirst(start.count))) : nil
  }
}
