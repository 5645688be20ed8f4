import Courseware
import Foundation
import Records
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
    let found = Dictionary(grouping: others.flatMap { search.notices(beside: $0) }, by: \.place)
    var all: [Notice] = []
    for (place, one) in looked.enumerated() {
      let slowly = others.flatMap { Self.slowly(one, beside: $0) }
      #expect((found[place] ?? []).map(\.notice) == slowly)
      all += slowly
    }
    let overlaps = all.count { if case .overlap = $0 { true } else { false } }
    #expect(overlaps > 0 && overlaps < all.count)
  }

  /// An archive with the same session of two leaders, five minutes long.
  private final class Two {
    let archive: Archive
    private let folder = FileManager.default.temporaryDirectory.path + "/kyndig-\(UUID().uuidString)"

    init() throws {
      try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
      archive = try Archive(at: folder + "/records.sqlite")
      for leader in ["a", "b"] { try add(leader) }
    }

    deinit { try? FileManager.default.removeItem(atPath: folder) }

    func add(_ leader: String) throws {
      let edition = Edition(course: "kurs", version: "1.0", digest: "d")
      let statements = (0..<6).map { number in
        let at = Timestamp(milliseconds: Int64(number) * 60_000)
        let event = Event(at: at, .responded(item: "m/\(number)", response: .single(0)))
        return Statement(event, session: leader, sequence: number, actor: leader)
      }
      try archive.store([
        .leader(Leader(id: leader, name: leader)),
        .session(SessionRecord(id: leader, leader: leader, edition: edition)), .statements(statements),
      ])
    }

    /// What there is to look at in the session of the first.
    func notices() throws -> [Notice]? { try archive.notices(about: ["a"]) { _ in }["a"] }
  }

  private static func overlap(_ leader: String) -> Notice {
    .overlap(session: leader, leader: leader, milliseconds: 300_000)
  }

  @Test("Who logs in with a key of her own is on no account with others, however many are at work at once")
  func atTheDoor() throws {
    let two = try Two()
    #expect(try two.notices() == [Self.overlap("b")])
    func letIn(_ key: String, at milliseconds: Int64) throws {
      try two.archive.store([
        .login(
          LoginRecord(
            key: key, kind: "ssh-ed25519", holder: .leader("b"), isVerified: false,
            addedAt: Timestamp(milliseconds: milliseconds)))
      ])
    }
    // What was begun before she had it was begun at the machine.
    try letIn("AAAA", at: 1)
    #expect(try two.notices() == [Self.overlap("b")])
    try letIn("BBBB", at: 0)
    #expect(try two.notices() == [])
  }

  @Test("No more are told of one than anybody asks about, the first of them first")
  func bounded() throws {
    let two = try Two()
    for number in 0..<120 { try two.add(String(number)) }
    #expect(try two.notices() == [Self.overlap("b")] + (0..<99).map { Self.overlap(String($0)) })
  }

  @Test("The same answers at the same pace are found in the archive too, in practice and in checks")
  func archived() throws {
    let two = try Two()
    for leader in ["c", "d"] {
      try two.archive.store([
        .leader(Leader(id: leader, name: leader)),
        .session(
          SessionRecord(id: leader, leader: leader, edition: Edition(course: "kurs", version: "1.0", digest: "d"))),
        .statements(
          (0..<12).map { number in
            let start: Int64 = leader == "c" ? 900_000_000 : 1_900_000_000
            let item = "m/\(number)"
            let kind: Event.Kind =
              number < 6 ? .practised(item: item, response: .single(1)) : .responded(item: item, response: .single(1))
            let event = Event(at: Timestamp(milliseconds: start + Int64(number) * 7000), kind)
            return Statement(event, session: leader, sequence: number, actor: leader)
          }),
      ])
    }
    #expect(
      try two.archive.notices(about: ["c"]) { _ in } == ["c": [.samePace(session: "d", leader: "d", answers: 12)]])
  }
}

extension Neighbour {
  /// A session by everything that happened in it.
  init(session: String, leader: String, account: String?, events: [Event]) {
    self.init(session: session, leader: leader, account: account, moments: events.map { ($0.at, $0.answer) })
  }

  /// What there is to look at when it is laid beside others.
  func notices(beside others: [Neighbour]) -> [Notice] {
    let search = NoticeSearch([self])
    return others.flatMap { search.notices(beside: $0).map(\.notice) }
  }
}
