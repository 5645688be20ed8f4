import Courseware
import Testing

@Suite("Findings for a reviewer")
struct EvidenceFindingTests {
  @Test(
    "So many words take so long at the least",
    arguments: [(0, 300), (3, 500), (15, 1300), (90, 6300), (900, 60_300)] as [(Int, Int64)])
  func least(words: Int, milliseconds: Int64) {
    #expect(Pace.leastMilliseconds(words: words) == milliseconds)
  }

  @Test(
    "Pages are told of when three of them, and one in twenty, were passed faster than anyone reads",
    arguments: [
      (2, 2, false), (3, 3, true), (3, 60, true), (3, 61, false), (5, 100, true), (4, 100, false), (0, 40, false),
    ])
  func hastyPages(hasty: Int, of all: Int, isFound: Bool) throws {
    // Ninety words each, with the heading.
    let times = (0..<all).map { $0 < hasty ? 6299 : Int64(6300 + $0 * 977) }
    let evidence = try Corridor(pages: all).evidence(reading: times)
    let names = (0..<hasty).map { "m/side-\($0)" }
    #expect(
      evidence.findings
        == (isFound
          ? [.hastyPages(names, of: all, words: 90 * hasty, milliseconds: 6299 * Int64(hasty))] : []))
  }

  @Test("A page that was passed in haste and read another time is a page that was read")
  func readLater() throws {
    var walk = Walk(through: Corridor(pages: 5).course)
    for round in 0..<2 {
      for page in 0..<5 {
        try walk.take(.viewed(step: "m/side-\(page)"), after: round == 0 ? 50 : 6000 + Int64(page) * 400)
      }
    }
    try walk.take(.viewed(step: "m/side-0"), after: 7000)
    #expect(Evidence(of: walk.events, in: walk.source).findings == [])
  }

  @Test("A page that she left by closing the program, or is still on, is not judged")
  func notJudged() throws {
    var walk = Walk(through: Corridor(pages: 4).course)
    for page in 0..<4 {
      try walk.take(.viewed(step: "m/side-\(page)"), after: 50)
      try walk.take(.resumed, after: 30_000)
    }
    try walk.take(.viewed(step: "m/side-0"), after: 50)
    #expect(Evidence(of: walk.events, in: walk.source).findings == [])
  }

  @Test("A figure may be looked at or read, and nobody is asked which")
  func figures() throws {
    var course = Corridor(pages: 4).course
    let figure = Block.figure(Figure(lines: ["|"], alternative: Corridor.text(90)))
    course.modules[0].lessons[0].steps = (0..<4).map { number in
      .page(
        Page(id: "m/side-\(number)", title: "Figur", blocks: [.aside(Aside(kind: .note, title: nil, blocks: [figure]))])
      )
    }
    let evidence = try Corridor(course: course).evidence(reading: [900, 1100, 1400, 1800])
    #expect(evidence.encounters.first { $0.id == "m/side-0" }?.words == 91)
    #expect(evidence.findings == [])
  }

  @Test(
    "Answers are told of when three of them, and one in five, came before the item can be read",
    arguments: [(2, 2, false), (3, 3, true), (3, 15, true), (3, 16, false)])
  func hastyAnswers(hasty: Int, of all: Int, isFound: Bool) throws {
    // Four words each.
    let times = (0..<all).map { $0 < hasty ? 565 : Int64(566 + $0 * 91) }
    let evidence = try Corridor(items: all).evidence(answering: times)
    let names = (0..<hasty).map { "m/øv-\($0)" }
    #expect(
      evidence.findings == (isFound ? [.hastyAnswers(names, of: all, medianMilliseconds: 565)] : []))
  }

  @Test("One who meets an item again may know it at sight")
  func knownItems() throws {
    let corridor = Corridor(items: 5)
    let evidence = try corridor.evidence(answering: [2000, 3000, 4100, 5300, 6600], thenAgainAfter: 150)
    #expect(evidence.answers.count { $0.milliseconds == 150 } == 5)
    #expect(evidence.findings == [])
  }

  @Test(
    "Steps that all take the same time are told of when they are ten, and a third of all",
    arguments: [
      ([Int64](repeating: 30_000, count: 10), true), ([Int64](repeating: 30_000, count: 9), false),
      // Within two percent, and not.
      ((0..<10).map { 30_000 + $0 * 66 }, true), ((0..<10).map { 30_000 + $0 * 68 }, false),
      // Ten of thirty, and of thirty-one.
      ([Int64](repeating: 30_000, count: 10) + (0..<20).map { 31_000 + $0 * 1000 }, true),
      ([Int64](repeating: 30_000, count: 10) + (0..<21).map { 31_000 + $0 * 1000 }, false),
      // Every page so long that only two minutes of it count.
      ([Int64](repeating: 120_000, count: 40), false), ((0..<40).map { 130_000 + $0 * 7000 }, false),
    ] as [([Int64], Bool)])
  func evenPace(times: [Int64], isFound: Bool) throws {
    let findings = try Corridor(pages: times.count).evidence(reading: times).findings
    let even = findings.compactMap { finding in
      if case .evenPace(let count, let all, let milliseconds) = finding { (count, all, milliseconds) } else { nil }
    }
    #expect(even.count == (isFound ? 1 : 0))
    #expect(findings.count == even.count)
    if let (count, all, milliseconds) = even.first {
      #expect((count, all) == (10, times.count))
      #expect((30_000...30_600).contains(milliseconds))
    }
  }

  @Test("Drafts that are stored by the clock are no clockwork")
  func drafts() throws {
    var walk = Walk()
    try walk.take(.viewed(step: "ansvar/mål"))
    for length in 1...40 {
      try walk.take(.drafted(task: "ansvar/mål", texts: ["mål": Corridor.text(length)]), after: 10_000)
    }
    #expect(Evidence(of: walk.events, in: .small).findings == [])
  }

  @Test("Three items that were answered before their page are told of", arguments: [(2, false), (3, true), (5, true)])
  func beforeReading(count: Int, isFound: Bool) throws {
    let corridor = Corridor(pages: 1, items: 6, page: "m/side-0")
    var walk = Walk(through: corridor.course)
    for item in 0..<6 {
      if item == count {
        try walk.take(.viewed(step: "m/side-0"), after: 900)
      }
      try walk.take(.viewed(step: "m/øv-\(item)"), after: 7000 + Int64(item) * 411)
      try walk.take(.practised(item: "m/øv-\(item)", response: .single(1)), after: 3000 + Int64(item) * 377)
    }
    let findings = Evidence(of: walk.events, in: walk.source).findings
    #expect(findings == (isFound ? [.answeredBeforeReading((0..<count).map { "m/øv-\($0)" }, of: 6)] : []))
  }

  @Test(
    "Three tries at once after failures are told of, and not those that something lay between",
    arguments: [
      ([9999, 100, 9999], false, true), ([9999, 100], false, false), ([9999, 100, 10_000], false, false),
      ([9999, 100, 9999], true, false), ([100, 200, 20_000, 300], false, true),
    ] as [([Int64], Bool, Bool)])
  func retries(pauses: [Int64], readsBetween: Bool, isFound: Bool) throws {
    var walk = Walk()
    try walk.finish("start")
    for pause in [60_000] + pauses {
      if readsBetween { try walk.take(.viewed(step: "start/hei"), after: 700) }
      try walk.take(.attempted(assessment: "start/sjekk", seed: UInt64(pause)), after: pause)
      for (place, item) in (walk.session.attempts.last?.items ?? []).enumerated() {
        try walk.take(.responded(item: item, response: .single(0)), after: 3000 + Int64(place) * 511 + pause % 977)
      }
      try walk.take(.handedIn(assessment: "start/sjekk"), after: 2000 + pause % 1013)
    }
    let retries = pauses.count { $0 < 10_000 }
    let found: [EvidenceFinding] =
      isFound ? [.retriedAtOnce(assessment: "start/sjekk", retries: retries, failures: pauses.count + 1)] : []
    #expect(Evidence(of: walk.events, in: .small).findings == found)
  }
}

/// A course of one module: pages of ninety words with their headings, then items of four.
private struct Corridor {
  let course: Course

  /// A course with one more step behind its last, so that the last can be left.
  init(course: Course) {
    var course = course
    course.modules[0].lessons[0].steps.append(.practice(Item("m/slutt", "m/o")))
    self.course = course
  }

  init(pages: Int = 0, items: Int = 0, page: String? = nil) {
    var course = Course.of([Item("m/a", "m/o")], checkDraws: 1)
    let steps: [Step] =
      (0..<pages).map { .page(Page(id: "m/side-\($0)", title: "Side", blocks: .text(Self.text(89)))) }
      + (0..<items).map { number in
        var item = Item("m/øv-\(number)", "m/o")
        item.page = page
        return .practice(item)
      }
    course.modules[0].lessons[0].steps = steps
    self.init(course: course)
  }

  static func text(_ words: Int) -> String { Array(repeating: "ord", count: words).joined(separator: " ") }

  /// Whoever spends these times on the pages, in order, and then goes on.
  func evidence(reading times: [Int64]) throws -> Evidence {
    var walk = Walk(through: course)
    try walk.take(.viewed(step: "m/side-0"), after: 125_000)
    for (page, time) in times.enumerated() {
      try walk.take(.viewed(step: page + 1 < times.count ? "m/side-\(page + 1)" : "m/slutt"), after: time)
    }
    return Evidence(of: walk.events, in: course)
  }

  /// Whoever takes these times to answer the items, in order, and then perhaps answers all of them anew.
  func evidence(answering times: [Int64], thenAgainAfter again: Int64? = nil) throws -> Evidence {
    var walk = Walk(through: course)
    for (item, time) in times.enumerated() {
      try walk.take(.viewed(step: "m/øv-\(item)"), after: 5000 + Int64(item) * 613)
      try walk.take(.practised(item: "m/øv-\(item)", response: .single(1)), after: time)
    }
    for item in times.indices where again != nil {
      try walk.take(.viewed(step: "m/øv-\(item)"), after: 9000 + Int64(item) * 701)
      try walk.take(.practised(item: "m/øv-\(item)", response: .single(1)), after: again ?? 0)
    }
    return Evidence(of: walk.events, in: course)
  }
}
