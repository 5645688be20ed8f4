import Courseware

/// A session as another is laid beside it: when somebody was at work, and what was answered how fast.
struct Neighbour: Sendable {
  /// The session's id.
  let session: String
  /// Whose: a leader's id.
  let leader: String
  /// The account that others use too; nil where that is not known, as of one that was handed in, and where she has her own.
  let account: String?
  /// From event to event, without the pauses; the earliest first.
  let stretches: [Stretch]
  /// From the first moment to the last; where nothing happened it ends before it begins.
  let span: Stretch
  /// The first answer to each item, and how long it took from what came before it, in milliseconds.
  let answers: [String: (response: Response, taken: Int64)]

  struct Stretch {
    var start: Int64
    var end: Int64
  }

  /// A session to compare with, by when each thing happened in it, with the answer that it was, if it was one.
  init(
    session: String, leader: String, account: String?,
    moments: [(at: Timestamp, answer: (item: String, response: Response)?)]
  ) {
    self.session = session
    self.leader = leader
    self.account = account
    var stretches: [Stretch] = []
    var answers: [String: (response: Response, taken: Int64)] = [:]
    var last = moments.first?.at
    for (at, answer) in moments {
      let time = at.milliseconds
      if let stretch = stretches.last, time >= stretch.end, difference(time, stretch.end) <= Session.longestPause {
        stretches[stretches.count - 1].end = time
      } else {
        stretches.append(Stretch(start: time, end: time))
      }
      if let answer, answers[answer.item] == nil {
        answers[answer.item] = (answer.response, last.map { at.milliseconds(since: $0) } ?? 0)
      }
      last = at
    }
    // Clocks may have gone back.
    self.stretches = stretches.sorted { $0.start < $1.start }
    span = Stretch(start: self.stretches.first?.start ?? .max, end: stretches.map(\.end).max() ?? .min)
    self.answers = answers
  }

  /// How long two were at work at the same time, in milliseconds.
  func overlap(with other: Neighbour) -> Int64 {
    var total: Int64 = 0
    var (i, j) = (0, 0)
    while i < stretches.count, j < other.stretches.count {
      let (one, two) = (stretches[i], other.stretches[j])
      total += max(0, difference(min(one.end, two.end), max(one.start, two.start)))
      if one.end < two.end { i += 1 } else { j += 1 }
    }
    return total
  }
}

/// Stored bytes may claim any moment; what lies too far apart to be told is the furthest that can.
private func difference(_ one: Int64, _ other: Int64) -> Int64 {
  Timestamp(milliseconds: one).milliseconds(since: Timestamp(milliseconds: other))
}

extension Event {
  /// The verbs of what is an answer.
  static let answers = ["responded", "practised"]

  /// What it answers, and how; nil where it is no answer.
  var answer: (item: String, response: Response)? {
    switch kind {
    case .responded(let item, let response), .practised(let item, let response): (item, response)
    default: nil
    }
  }
}
