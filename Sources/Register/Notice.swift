public import Courseware

/// Something that a human should look at; never a refusal, for each has an innocent explanation.
public enum Notice: Sendable, Equatable {
  /// Another leader was at work on the same account at the same time, for so long.
  case overlap(session: String, leader: String, milliseconds: Int64)
  /// Another leader gave the same answers to so many items, after the same time within a second.
  case samePace(session: String, leader: String, answers: Int)
}

/// A session as another is laid beside it: when somebody was at work, and what was answered how fast.
public struct Neighbour: Sendable {
  /// The session's id.
  public let session: String
  /// Whose: a leader's id.
  public let leader: String
  /// The account it was taken on; nil where that is not known, as of one that was handed in.
  public let account: String?
  /// From event to event, without the pauses.
  private let stretches: [Stretch]
  /// The first answer to each item, and how long it took from what came before it.
  private let answers: [String: Answer]

  private struct Stretch {
    var start: Int64
    var end: Int64
  }

  private struct Answer {
    let response: Response
    let taken: Int64
  }

  /// A session to compare with, by everything that happened in it.
  public init(session: String, leader: String, account: String?, events: [Event]) {
    self.session = session
    self.leader = leader
    self.account = account
    stretches = Self.stretches(of: events)
    answers = Self.answers(in: events)
  }
}

extension Neighbour {
  /// From how long on an overlap is told: less may be a change of chairs.
  static let shortestOverlap: Int64 = 60_000
  /// From how many answers on the same pace is told.
  static let fewestAnswers = 10
  /// How far apart two answers at the same pace lie.
  static let samePace: Int64 = 1000

  /// What a human should know of this session when it is laid beside others.
  public func notices(beside others: [Neighbour]) -> [Notice] {
    var notices: [Notice] = []
    for other in others where other.leader != leader {
      if let account, account == other.account {
        let overlap = Self.overlap(stretches, other.stretches)
        if overlap >= Self.shortestOverlap {
          notices.append(.overlap(session: other.session, leader: other.leader, milliseconds: overlap))
        }
      }
      let theirs = other.answers
      let same = answers.count { item, answer in
        guard let their = theirs[item] else { return false }
        return their.response == answer.response && Self.isSame(their.taken, answer.taken)
      }
      if same >= Self.fewestAnswers, same * 10 >= min(answers.count, theirs.count) * 9 {
        notices.append(.samePace(session: other.session, leader: other.leader, answers: same))
      }
    }
    return notices
  }

  private static func stretches(of events: [Event]) -> [Stretch] {
    var stretches: [Stretch] = []
    for event in events {
      let time = event.at.milliseconds
      if let last = stretches.last, time >= last.end, difference(time, last.end) <= Session.longestPause {
        stretches[stretches.count - 1].end = time
      } else {
        stretches.append(Stretch(start: time, end: time))
      }
    }
    // Clocks may have gone back.
    return stretches.sorted { $0.start < $1.start }
  }

  private static func overlap(_ one: [Stretch], _ other: [Stretch]) -> Int64 {
    var total: Int64 = 0
    var (i, j) = (0, 0)
    while i < one.count, j < other.count {
      total += max(0, difference(min(one[i].end, other[j].end), max(one[i].start, other[j].start)))
      if one[i].end < other[j].end { i += 1 } else { j += 1 }
    }
    return total
  }

  /// Stored bytes may claim any moment; what lies too far apart to be told is the furthest that can.
  private static func difference(_ one: Int64, _ other: Int64) -> Int64 {
    Timestamp(milliseconds: one).milliseconds(since: Timestamp(milliseconds: other))
  }

  private static func isSame(_ one: Int64, _ other: Int64) -> Bool {
    (-samePace...samePace).contains(difference(one, other))
  }

  private static func answers(in events: [Event]) -> [String: Answer] {
    var answers: [String: Answer] = [:]
    var last = events.first?.at
    for event in events {
      switch event.kind {
      case .responded(let item, let response), .practised(let item, let response):
        if answers[item] == nil {
          answers[item] = Answer(response: response, taken: last.map { event.at.milliseconds(since: $0) } ?? 0)
        }
      default: break
      }
      last = event.at
    }
    return answers
  }
}
