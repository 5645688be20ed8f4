import Courseware
import Testing

@Suite("How many items each draw gives")
struct PlacesTests {
  /// Banks by size, with a condition where they are for some; draws by count; and what comes of it.
  struct Row: CustomTestStringConvertible, Sendable {
    var name: String
    var open: [(items: Int, draws: Int)]
    var conditional: [(items: Int, draws: Int)]
    var size: Assessment.Size?
    var places: [Int]
    var testDescription: String { name }
  }

  static let rows: [Row] = [
    Row(name: "without a size, what is asked for", open: [(9, 2)], conditional: [(9, 3)], places: [2, 3]),
    Row(name: "never more than there are", open: [(1, 2)], conditional: [(2, 3)], places: [1, 2]),
    Row(
      name: "the others fill what is left, one each in turn", open: [(9, 1), (9, 2), (9, 1)], conditional: [(9, 2)],
      size: .init(count: 10, conditional: 4), places: [3, 3, 2, 2]),
    Row(
      name: "a bank that is empty early is passed by", open: [(2, 1), (9, 1)], conditional: [],
      size: .init(count: 8, conditional: 4), places: [2, 6]),
    Row(
      name: "nobody's banks leave the test to the others", open: [(9, 1)], conditional: [],
      size: .init(count: 6, conditional: 4), places: [6]),
    Row(
      name: "too many from banks for some: their share, the largest remainder first", open: [(40, 20)],
      conditional: [(9, 3), (9, 2), (9, 2), (9, 1)], size: .init(count: 24, conditional: 4), places: [20, 2, 1, 1, 0]),
    Row(
      name: "what is for everyone goes first", open: [(9, 5)], conditional: [(9, 2), (9, 2)],
      size: .init(count: 6, conditional: 4), places: [5, 1, 0]),
    Row(
      name: "too few in all", open: [(3, 1)], conditional: [(2, 2)], size: .init(count: 9, conditional: 2),
      places: [3, 2]),
  ]

  private static func course(_ row: Row) -> Course {
    var course = Course.of([], checkDraws: 0)
    let all = row.open.map { ($0, false) } + row.conditional.map { ($0, true) }
    let some = Condition.comparison(.parameter("heads"), .atLeast, .number(5))
    course.modules[0].banks = all.enumerated().map { index, bank in
      Bank(
        id: "m/\(index)", condition: bank.1 ? some : nil,
        items: (0..<bank.0.items).map { Item("m/\(index)-\($0)", "m/o") })
    }
    course.test.draws = all.enumerated().map { Draw(bank: "m/\($0)", count: $1.0.draws) }
    course.test.size = row.size
    return course
  }

  @Test("Places, and as many items drawn", arguments: rows)
  func places(row: Row) {
    let course = Self.course(row)
    #expect(course.test.places(in: course) == row.places)
    #expect(course.test.count(in: course) == row.places.reduce(0, +))
    let drawn = course.test.draw(from: course, seed: 1, uses: [:])
    for (index, count) in row.places.enumerated() {
      #expect(drawn.count { $0.id.hasPrefix("m/\(index)-") } == count)
    }
    #expect(Set(drawn.map(\.id)).count == drawn.count)
  }

  @Test("A bank for some keeps a place for each of its critical objectives, however small its share")
  func critical() {
    var course = Self.course(
      Row(
        name: "", open: [(9, 2)], conditional: [(9, 4), (9, 1)], size: .init(count: 6, conditional: 2), places: []))
    #expect(course.test.places(in: course) == [4, 2, 0])
    course.modules[0].banks[2].items[0].isCritical = true
    #expect(course.test.places(in: course) == [3, 2, 1])
    #expect(course.test.draw(from: course, seed: 3, uses: [:]).contains { $0.isCritical })
  }

  @Test("A bank of a module that only some get is for some")
  func module() {
    var course = Self.course(
      Row(name: "", open: [(9, 1), (9, 4)], conditional: [], size: .init(count: 6, conditional: 2), places: []))
    #expect(course.test.places(in: course) == [2, 4])
    var later = course.modules[0]
    later.id = "n"
    later.condition = .heads(.atLeast, 5)
    later.banks = [course.modules[0].banks.remove(at: 1)]
    course.modules.append(later)
    #expect(course.test.places(in: course) == [4, 2])
  }

  @Test("A bank whose condition is false is gone, and its items with it; what is unknown stays")
  func tailored() {
    let course = Self.course(
      Row(name: "", open: [(9, 1)], conditional: [(9, 2)], size: .init(count: 6, conditional: 4), places: []))
    let places = { (answer: Answer?) in
      let profile = BusinessProfile(answers: answer.map { ["heads": $0] } ?? [:])
      let tailored = course.tailored(to: profile)
      return tailored.test.places(in: tailored)
    }
    #expect(places(.number(4)) == [6, 0])
    #expect(places(.number(5)) == [4, 2])
    #expect(places(nil) == [4, 2])
  }
}

@Suite("What was learned before is asked again")
struct RecallTests {
  /// Two modules of one bank; the first has a critical item.
  private static var course: Course {
    var course = Course.of((0..<4).map { Item("m/\($0)", "m/o", isCritical: $0 == 0) }, checkDraws: 2)
    var later = course.modules[0]
    later.id = "n"
    later.banks = [Bank(id: "n/bank", items: (0..<6).map { Item("n/\($0)", "n/o") })]
    later.check = Assessment(
      id: "n/sjekk", title: "Sjekk", masteryScore: MasteryScore(percent: 80), draws: [Draw(bank: "n/bank", count: 2)],
      recall: 2)
    course.modules.append(later)
    return course
  }

  @Test("Only what is passed is asked again, wherever it stands; nothing where nothing is")
  func passed() {
    let (course, check) = (Self.course, Self.course.modules[1].check)
    #expect(check.count(in: course, passed: []) == 2)
    #expect(check.draw(from: course, seed: 1, uses: [:], passed: []).count == 2)
    #expect(check.draw(from: course, seed: 1, uses: [:], passed: ["m"]).count == 4)
    var first = course
    first.modules[0].check.recall = 1
    let ids = first.modules[0].check.draw(from: first, seed: 1, uses: [:], passed: ["n"]).map(\.id)
    #expect(ids.last?.hasPrefix("n/") == true && ids.count == 3)
  }

  @Test(
    "Nothing is asked twice in one attempt, though a draw names a bank of another module", arguments: UInt64(0)..<20)
  func once(seed: UInt64) {
    var course = Self.course
    course.modules[1].check.draws.append(Draw(bank: "m/bank", count: 3))
    let ids = course.modules[1].check.draw(from: course, seed: seed, uses: [:]).map(\.id)
    #expect(Set(ids).count == ids.count)
  }

  @Test("The items come last, are from modules before, and none is critical", arguments: UInt64(0)..<30)
  func drawn(seed: UInt64) {
    let check = Self.course.modules[1].check
    let ids = check.draw(from: Self.course, seed: seed, uses: [:]).map(\.id)
    #expect(ids.count == 4 && check.count(in: Self.course) == 4)
    #expect(ids.prefix(2).allSatisfy { $0.hasPrefix("n/") })
    #expect(ids.suffix(2).allSatisfy { ["m/1", "m/2", "m/3"].contains($0) })
    #expect(Set(ids).count == 4)
  }

  @Test("Those that were used least come first, whatever used them")
  func least() {
    let check = Self.course.modules[1].check
    for seed in UInt64(0)..<20 {
      let ids = check.draw(from: Self.course, seed: seed, uses: ["m/1": 1, "n/3": 2]).map(\.id)
      #expect(Set(ids.suffix(2)) == ["m/2", "m/3"])
    }
  }

  @Test("The first module has nothing to ask again, nor has the test")
  func nothing() {
    var course = Self.course
    course.modules[0].check.recall = 2
    course.test.recall = 2
    #expect(course.modules[0].check.count(in: course) == 2)
    #expect(course.test.count(in: course) == 1)
  }

  @Test("A session asks again for what it has passed, and a stored one is made again with the very items")
  func session() throws {
    var course = Self.course
    course.modules[1].lessons[0] = Lesson(
      id: "n/leksjon", title: "Leksjon", steps: [.page(Page(id: "n/side", title: "Side", blocks: .text("Les.")))])
    let leader = try SimulatedLeader(through: course, seed: 6, tempo: .reading(180...260), profile: [:])
    let attempt = try #require(leader.session.attempts.first { $0.assessment == "n/sjekk" })
    #expect(attempt.items.count == 4 && attempt.items.suffix(2).allSatisfy { $0.hasPrefix("m/") })
    #expect(leader.session.passed["n"]?.percent == 100)
    let again = Replay(leader.events, in: course)
    #expect(again.findings.isEmpty && again.session == leader.session)
  }

  @Test("The minutes of a check count what is asked again")
  func minutes() {
    var course = Self.course
    let seconds = course.nominalSeconds(of: course.modules[1].check)
    course.modules[1].check.recall = 0
    #expect(seconds - course.nominalSeconds(of: course.modules[1].check) == 90)
  }
}
