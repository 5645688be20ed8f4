import Courseware
import Records
import Synchronization

/// Sessions that a human is to look at, ready to be laid beside each of the others.
///
/// What they answered is found by the answer, and when they were at work by where it began and ended: of a large site every
/// session is laid beside a thousand, and almost none of them has anything to do with it.
struct NoticeSearch: Sendable {
  private let looked: [Neighbour]
  /// Who gave an answer, by their place, the quickest first.
  private let byAnswer: [Answer: [(taken: Int64, place: Int)]]

  private struct Answer: Hashable {
    let item: String
    let response: Response
  }

  /// From how long on an overlap is told: less may be a change of chairs.
  private static let shortestOverlap: Int64 = 60_000
  /// From how many answers on the same pace is told.
  private static let fewestAnswers = 10
  /// How far apart two answers at the same pace lie.
  private static let samePace: Int64 = 1000

  init(_ looked: [Neighbour]) {
    self.looked = looked
    var byAnswer: [Answer: [(taken: Int64, place: Int)]] = [:]
    for (place, one) in looked.enumerated() {
      for (item, answer) in one.answers {
        byAnswer[Answer(item: item, response: answer.response), default: []].append((answer.taken, place))
      }
    }
    self.byAnswer = byAnswer.mapValues { $0.sorted { $0.taken < $1.taken } }
  }

  /// What there is to say of those that are looked at beside another session, each with its place among them.
  func notices(beside other: Neighbour) -> [(place: Int, notice: Notice)] {
    let same = answersAtSamePace(as: other)
    var notices: [(place: Int, notice: Notice)] = []
    for place in looked.indices {
      // Nearly all end here.
      let mayOverlap = min(looked[place].span.end, other.span.end) > max(looked[place].span.start, other.span.start)
      guard mayOverlap || same[place] >= Self.fewestAnswers, looked[place].leader != other.leader else { continue }
      let one = looked[place]
      if mayOverlap, let account = one.account, account == other.account {
        let overlap = one.overlap(with: other)
        if overlap >= Self.shortestOverlap {
          notices.append(
            (place, .overlap(session: other.session, leader: other.leader, milliseconds: overlap)))
        }
      }
      let count = Int(same[place])
      if count >= Self.fewestAnswers, count * 10 >= min(one.answers.count, other.answers.count) * 9 {
        notices.append((place, .samePace(session: other.session, leader: other.leader, answers: count)))
      }
    }
    return notices
  }

  /// How many answers of each are those of another session, after the same time within a second.
  private func answersAtSamePace(as other: Neighbour) -> [Int32] {
    var same = [Int32](repeating: 0, count: looked.count)
    for (item, answer) in other.answers {
      guard let found = byAnswer[Answer(item: item, response: answer.response)] else { continue }
      // Stored bytes may claim any moment.
      let (low, isBelow) = answer.taken.subtractingReportingOverflow(Self.samePace)
      let (high, isAbove) = answer.taken.addingReportingOverflow(Self.samePace)
      var index = isBelow ? 0 : found.firstPlace { $0.taken >= low }
      while index < found.count, isAbove || found[index].taken <= high {
        same[found[index].place] += 1
        index += 1
      }
    }
    return same
  }
}

extension Array {
  /// The first place from which on something holds of all; `endIndex` where it holds of none.
  fileprivate func firstPlace(where holds: (Element) -> Bool) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if holds(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}

extension Archive {
  /// So many are told of one session: more than anybody asks about.
  private static let mostNotices = 100

  /// What a human should know of these sessions when they are laid beside all others, by the session.
  func notices(
    about looked: Set<String>, telling: @Sendable (AuditProgress) -> Void
  ) throws(ArchiveError) -> [String: [Notice]] {
    guard !looked.isEmpty else { return [:] }
    let sessions = try sessions()
    let elsewhere = try leadersElsewhere()
    var neighbours: [Neighbour] = []
    for session in sessions where looked.contains(session.id) { neighbours.append(try neighbour(session, elsewhere)) }
    let search = NoticeSearch(neighbours)
    let length = max(sessions.count / manyPieces, 1)
    let pieces = stride(from: 0, to: sessions.count, by: length).map { $0..<min($0 + length, sessions.count) }
    let read = Mutex(0)
    let found = try concurrently(pieces) { (piece) throws(ArchiveError) in
      var found: [Int: [Notice]] = [:]
      for session in sessions[piece] {
        for (place, notice) in search.notices(beside: try neighbour(session, elsewhere))
        where found[place, default: []].count < Self.mostNotices {
          found[place, default: []].append(notice)
        }
        let done = read.withLock { count in
          count += 1
          return count
        }
        telling(AuditProgress(.answers, done, of: sessions.count))
      }
      return found
    }
    var notices: [String: [Notice]] = [:]
    for (place, one) in neighbours.enumerated() {
      let all = found.lazy.compactMap { $0[place] }.joined()
      notices[one.session] = Array(all.prefix(Self.mostNotices))
    }
    return notices
  }

  /// Since when leaders are on an account of their own, or on one that is not known: who hand in, always, and who log in
  /// here with a key, since it first let them in.
  private func leadersElsewhere() throws(ArchiveError) -> [String: Timestamp] {
    var leaders: [String: Timestamp] = [:]
    for login in try logins() {
      guard case .leader(let leader) = login.holder else { continue }
      leaders[leader] = min(leaders[leader] ?? login.addedAt, login.addedAt)
    }
    for receipt in try receipts() { leaders[receipt.leader] = Timestamp(milliseconds: .min) }
    return leaders
  }

  /// A session as others are laid beside it.
  private func neighbour(
    _ session: SessionRecord, _ elsewhere: [String: Timestamp]
  ) throws(ArchiveError) -> Neighbour {
    let moments = try moments(of: session.id, withBytesOf: Event.answers)
    let isElsewhere = elsewhere[session.leader].map { since in moments.first.map { since <= $0.at } ?? true } == true
    return Neighbour(
      session: session.id, leader: session.leader, account: isElsewhere ? nil : "",
      moments: moments.map { at, bytes in (at, bytes.flatMap { try? Event(bytes: $0) }?.answer) })
  }
}
