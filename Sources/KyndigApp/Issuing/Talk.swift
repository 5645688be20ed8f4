import Courseware
import Credentials

/// A talk while it is being entered; it becomes a review for each leader it was with.
struct Talk: Sendable, Equatable {
  /// Whom it was with, by the attestation.
  var leaders: Set<String>
  var reviewer = ""
  var competence = ""
  var date = ""
  var minutes = ""
  /// Topics that the course names.
  var topics: [String] = []
  /// Others, as they are typed.
  var others = ""
  /// The tasks whose drafts were read, by id.
  var drafts: Set<String> = []

  /// What stands on a certificate is short.
  static let longestTopic = 80
  static let longestCompetence = 160
  static let longestName = 100

  /// The other topics, each by itself.
  var otherTopics: [String] {
    others.split(separator: ",").map { $0.split(whereSeparator: \.isWhitespace).joined(separator: " ") }
      .filter { !$0.isEmpty }
  }

  /// All topics, each once, in order.
  var allTopics: [String] {
    (topics + otherTopics).reduce(into: []) { all, topic in if !all.contains(topic) { all.append(topic) } }
  }

  /// Whether these can stand on a certificate.
  static func takes(reviewer: String = "A", competence: String = "A", topic: String = "A") -> Bool {
    let review = try? Certificate.Review(
      reviewer: reviewer, competence: competence, date: "2026-01-01", minutes: 1, topics: [topic], drafts: [])
    return review != nil
  }

  /// The talk as it stands on the certificate of one of those it was with; nil where something is missing.
  func review(with one: AwaitingCertificate) -> Certificate.Review? {
    guard let day = CivilDate(typed: date), let minutes = Int(minutes) else { return nil }
    let read = one.sharedTasks.filter { drafts.contains($0.id) }.map { $0.title.fitting(Self.longestTopic) }
    return try? Certificate.Review(
      reviewer: reviewer, competence: competence, date: day.description, minutes: minutes, topics: allTopics,
      drafts: Array(read.prefix(Certificate.Review.maximumItems)))
  }
}

/// Something to talk about, as the course names it and as it stands on a certificate.
struct Topic: Sendable, Equatable {
  /// What the reviewer reads.
  var question: String
  /// What stands on the certificate.
  var name: String
}

extension Course {
  /// What there is to talk about: the author's topics, and where there are none the modules.
  var topics: [Topic] {
    let own = (review?.topics ?? []).map { topic in
      // «Risiko: Hvordan fant dere den største faren?» is about risk.
      let name = topic.firstIndex(of: ":").map { String(topic[..<$0]) } ?? topic
      return Topic(question: topic, name: name.fitting(Talk.longestTopic))
    }
    return own.isEmpty
      ? modules.map { Topic(question: $0.title, name: $0.title.fitting(Talk.longestTopic)) } : own
  }
}

extension String {
  /// No longer than so many scalars, as texts that are signed are counted; what is cut ends in three dots.
  func fitting(_ limit: Int) -> String {
    guard unicodeScalars.count > limit else { return self }
    var cut = Substring(self)
    while cut.unicodeScalars.count >= limit || cut.last?.isWhitespace == true { cut.removeLast() }
    return cut + "…"
  }
}
