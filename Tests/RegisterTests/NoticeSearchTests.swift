import Courseware
import Testing

@testable import Register

@Suite("What a human should look at")
struct NoticeSearchTests {
  /// A session that nobody thought of: of few people on few accounts, so that much of it is like something else.
  private static func neighbour(_ number: Int, _ chance: inout SplitMix64) -> Neighbour {
    var time = Int64(chance.next(below: 6)) * 30_000
    var events: [Event] = []
    for item in 0..<8 + chance.next(below: 16) {
      time += Int64(5000 + chance.next(below: 3) * 550)
      // A clock that goes back, and a long pause.
      if chance.next(below: 30) == 0 { time += Int64(chance.next(below: 3) - 1) * 3_000_000 }
      events.append(
        Event(
          at: Timestamp(milliseconds: time),
          .responded(item: "m/\(item)", response: .single(chance.next(below: 40) == 0 ? 1 : 0))))
    }
    return Neighbour(
      session: "s\(number)", leader: "l\(chance.next(below: 6))", account: ["", "", "b", nil][chance.next(below: 4)],
      events: events)
  }

  /// The same, found by laying every answer of one beside every answer of the other.
  private static func slowly(_ one: Neighbour, beside other: Neighbour) -> [Notice] {
    guard one.leader != other.leader else { return [] }
    var notices: [Notice] = []
    let overlap = one.stretches.reduce(Int64(0)) { sum, mine in
      other.stretches.reduce(sum) { $0 + max(0, min(mine.end, $1.end) - max(mine.start, $1.start)) }
    }
    if let account = one.account, account == other.account, overlap >= 60_000 {
      notices.append(.overlap(session: other.session, leader: other.leader, milliseconds: overlap))
    }
    let same = one.answers.count { item, answer in
      other.answers.contains {
        $0 == item && $1.response == answer.response && abs($1.taken - answer.taken) <= 1000
      }
    }
    if same >= 10, same * 10 >= min(one.answers.count, other.answers.count) * 9 {
      notices.append(.samePace(session: other.session, leader: other.leader, answers: same))
    }
    return notices
  }

  @Test("is the same whether many are laid beside others at once, or one beside one", arguments: UInt64(1)...20)
  func likeOneByOne(seed: UInt64) {
    var chance = SplitMix64(seed: seed)
    let looked = (0..<30).map { Self.neighbour($0, &chance) }
    let others = (30..<60).map { Self.neighbour($0, &chance) } + looked
    let search = NoticeSearch(looked)
    let found = Dictionary(grouping: others.flatMap { search.notices(beside: $0) }, by: \.session)
    var all: [Notice] = []
    for one in looked {
      let slowly = others.flatMap { Self.slowly(one, beside: $0) }
      #expect((found[one.session] ?? []).map(\.notice) == slowly)
      all += slowly
    }
    let overlaps = all.count { if case .overlap = $0 { true } else { false } }
    #expect(overlaps > 0 && overlaps < all.count)
  }
}
