import Courseware
import Testing

@Suite("Small groups are left out")
struct SmallGroupsTests {
  /// Groups, which of them are right answers, which are left out anyway, and what is shown; nil is left out.
  static let table: [(groups: [Int], last: Set<Int>, apart: Set<Int>, shown: [Int?])] = [
    ([], [], [], []),
    ([0, 0], [], [], [0, 0]),
    // Fewer than five in all.
    ([4], [], [], [nil]),
    ([4, 0], [], [], [nil, nil]),
    ([1, 3, 0], [], [], [nil, nil, nil]),
    // Five of a kind.
    ([5], [], [], [5]),
    ([5, 0], [], [], [5, 0]),
    ([5, 5], [], [], [5, 5]),
    // One to four are the rest of the others: the smallest of them goes too.
    ([5, 1], [], [], [nil, nil]),
    ([97, 3], [0], [], [nil, nil]),
    ([97, 3, 0], [0], [], [nil, nil, 0]),
    ([10, 20, 3], [], [], [nil, 20, nil]),
    ([10, 3, 20], [0], [], [10, nil, nil]),
    ([3, 50, 47], [0], [], [nil, 50, nil]),
    // Several small ones hide each other only where one of them might be five.
    ([1, 1, 50, 48], [2], [], [nil, nil, 50, nil]),
    ([1, 4, 50], [2], [], [nil, nil, nil]),
    ([2, 4, 50], [2], [], [nil, nil, 50]),
    ([4, 4, 50], [2], [], [nil, nil, 50]),
    ([1, 1, 1, 1, 1, 20], [5], [], [nil, nil, nil, nil, nil, nil]),
    // Where nothing is left to leave out, nobody is told of at all, so that none is known to be there.
    ([1, 4, 0], [], [], [nil, nil, nil]),
    ([2, 2, 2], [], [], [nil, nil, nil]),
    // What few were offered is left out, and what it could be computed from.
    ([20, 10, 0], [0], [2], [20, nil, nil]),
    ([20, 10, 7], [0], [2], [20, 10, nil]),
  ]

  @Test("and so is what they could be computed from", arguments: table.indices)
  func split(row: Int) {
    let (groups, last, apart, shown) = Self.table[row]
    #expect(SmallGroups.split(groups, last: last, apart: apart).map(\.number) == shown)
  }

  @Test("so that what is shown fits five or more in any group that is left out", arguments: 0..<500)
  func noneIsTold(seed: Int) {
    var generator = SplitMix64(seed: UInt64(seed))
    func number(below bound: UInt64) -> Int { Int(generator.next() % bound) }
    let groups = (0..<number(below: 5) + 2).map { _ in number(below: number(below: 2) == 0 ? 6 : 31) }
    let shown = SmallGroups.split(groups, last: [0]).map(\.number)
    let hidden = shown.indices.filter { shown[$0] == nil }
    for index in shown.indices { #expect(shown[index].map { $0 == groups[index] && !(1...4).contains($0) } != false) }
    let total = groups.reduce(0, +)
    guard total >= 5, !hidden.isEmpty else { return }
    #expect(hidden.count > 1)
    let rest = hidden.reduce(0) { $0 + groups[$1] }
    let everything = hidden.count == groups.count
    #expect(rest - (everything ? 0 : hidden.count - 1) >= 5, "\(groups)")
  }

  @Test("of a part where the part or the rest is small")
  func part() {
    #expect(SmallGroups.part(5, of: 10) == .shown(5))
    #expect(SmallGroups.part(6, of: 10) == .few)
    #expect(SmallGroups.part(4, of: 10) == .few)
    #expect(SmallGroups.part(10, of: 10) == .shown(10))
    #expect(SmallGroups.part(0, of: 10) == .shown(0))
    #expect(SmallGroups.part(0, of: 0) == .shown(0))
    #expect(SmallGroups.part(4, of: 4) == .few)
  }

  @Test("of a figure that few give; there is none where nobody does")
  func figure() {
    #expect(SmallGroups.figure(12, of: 5) == .shown(12))
    #expect(SmallGroups.figure(12, of: 4) == .few)
    #expect(SmallGroups.figure(nil, of: 0) == nil)
  }
}
