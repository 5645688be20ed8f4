import Courseware
import Credentials

/// Why a step of the talk cannot stand as it is.
struct TalkRefusal {
  /// What is said; nil where nothing is wrong.
  let words: Wording?

  init(talk: Talk, part: TalkForm.Part, with chosen: [AwaitingCertificate], _ context: IssuingContext) {
    switch part {
    case .lead, .drafts: words = nil
    case .whom: words = chosen.isEmpty ? TalkWords.nobody : Self.leader(talk, chosen)
    case .reviewer:
      words = Self.text(Talk.takes(reviewer: talk.reviewer), Talk.longestName) ?? Self.leader(talk, chosen)
    case .competence: words = Self.text(Talk.takes(competence: talk.competence), Talk.longestCompetence)
    case .date:
      if let day = CivilDate(typed: talk.date) {
        words = day <= CivilTime(context.now).date ? nil : TalkWords.dateNotYet
      } else {
        words = TalkWords.dateRefused
      }
    case .minutes: words = Int(talk.minutes).map { (1...1440).contains($0) } == true ? nil : TalkWords.minutesRefused
    case .topics:
      let most = Certificate.Review.maximumItems
      words = talk.topics.count > most ? TalkWords.tooManyTopics(most) : nil
    case .others: words = Self.topics(talk)
    case .summary:
      // Everything was asked on the way; what still cannot stand is a topic or a name.
      let isWhole = chosen.allSatisfy { talk.review(with: $0) != nil }
      words = Self.leader(talk, chosen) ?? Self.topics(talk) ?? (isWhole ? nil : TalkWords.topicMissing)
    }
  }

  /// Nobody reviews themselves; said by name, and at once.
  private static func leader(_ talk: Talk, _ chosen: [AwaitingCertificate]) -> Wording? {
    chosen.first { $0.name.isSameName(as: talk.reviewer) }.map { TalkWords.isLeader($0.name) }
  }

  private static func text(_ isTaken: Bool, _ limit: Int) -> Wording? {
    isTaken ? nil : TalkWords.textRefused(limit)
  }

  private static func topics(_ talk: Talk) -> Wording? {
    if talk.otherTopics.contains(where: { !Talk.takes(topic: $0) }) {
      return TalkWords.textRefused(Talk.longestTopic)
    }
    let most = Certificate.Review.maximumItems
    return switch talk.allTopics.count {
    case 0: TalkWords.topicMissing
    case let count: count > most ? TalkWords.tooManyTopics(most) : nil
    }
  }
}
