import Testing

@testable import Courseware

@Suite("Item statistics, counted by hand")
struct ItemStatisticsTests {
  /// Somebody who answers the first practice item in the first edition, right or wrong, and sees it so long.
  private static func practising(_ choice: Int, _ milliseconds: Int64, then more: Int? = nil) throws -> Walk {
    var walk = Walk.amongEditions()
    try walk.take(.viewed(step: "ansvar/øv-en"))
    try walk.take(.practised(item: "ansvar/øv-en", response: .single(choice)), after: milliseconds)
    if let more { try walk.take(.practised(item: "ansvar/øv-en", response: .single(more)), after: 1000) }
    return walk
  }

  /// The statistics of walks, each of a person of its own.
  private static func statistics(_ walks: [Walk], _ errata: Errata? = nil) throws -> ItemStatistics {
    var statistics = ItemStatistics(errata: errata)
    for walk in walks {
      var person = ItemStatistics.Person()
      statistics.take(try figures(walk), of: &person)
    }
    return statistics
  }

  private static func figures(_ walk: Walk) throws -> TranscriptFigures {
    try #require(TranscriptFigures(of: walk.events) { SmallEditions.course($0) })
  }

  private static func item(
    _ id: String, _ statistics: ItemStatistics, _ edition: Edition = SmallEditions.first
  ) throws -> StatisticsReport.ItemFigures? {
    let course = try #require(SmallEditions.course(edition))
    return statistics.report(of: edition, course)?.items.first { $0.id == id }
  }

  /// The place of the right choice of an item in practice, and of a wrong one.
  private static func choices() throws -> (right: Int, wrong: Int) {
    let item = CourseContent(of: .small).item("ansvar/øv-en")
    let choices = try #require(item?.interaction.choices)
    let right = choices.firstIndex { $0.isCorrect }
    let wrong = choices.firstIndex { !$0.isCorrect }
    return (try #require(right), try #require(wrong))
  }

  @Test("The first answer counts, and the median of the seconds, a pause two minutes")
  func practice() throws {
    let (right, wrong) = try Self.choices()
    let times: [Int64] = [4000, 6000, 8000, 10_000, 900_000]
    let walks =
      try times.map { try Self.practising(right, $0) } + times.map { try Self.practising(wrong, $0, then: right) }
    let item = try #require(try Self.item("ansvar/øv-en", try Self.statistics(walks)))
    #expect(item.people == .shown(10) && item.right == .shown(5) && item.difficulty == .shown(500))
    #expect(item.seconds == .shown(8))
    #expect(item.choices[right].share == .shown(500) && item.choices[wrong].chosen == .shown(5))
    #expect(item.choices.map(\.offered) == Array(repeating: .shown(10), count: item.choices.count))
    // Five of whom all paused.
    let paused = try (0..<5).map { _ in try Self.practising(right, 900_000) }
    #expect(try Self.item("ansvar/øv-en", try Self.statistics(paused))?.seconds == .shown(120))
  }

  @Test("Four people are none to tell of")
  func few() throws {
    let (right, _) = try Self.choices()
    let statistics = try Self.statistics((0..<4).map { _ in try Self.practising(right, 4000) })
    let item = try #require(try Self.item("ansvar/øv-en", statistics))
    #expect(item.people == .few && item.right == .few && item.seconds == .few && item.difficulty == .few)
    #expect(item.choices.allSatisfy { $0.chosen == .few && $0.share == .few })
    #expect(statistics.report(of: SmallEditions.first, .small)?.people == .few)
  }

  @Test("One wrong of ten is told by neither the difficulty nor the choices")
  func complement() throws {
    let (right, wrong) = try Self.choices()
    let walks = try (0..<9).map { _ in try Self.practising(right, 4000) } + [Self.practising(wrong, 4000)]
    let item = try #require(try Self.item("ansvar/øv-en", try Self.statistics(walks)))
    #expect(item.people == .shown(10) && item.right == .few && item.choices[right].chosen == .few)
  }

  @Test("Whoever comes to an item again, in this session or another, counts once")
  func again() throws {
    let (right, wrong) = try Self.choices()
    var statistics = ItemStatistics()
    for _ in 0..<5 {
      var person = ItemStatistics.Person()
      statistics.take(try Self.figures(try Self.practising(wrong, 4000)), of: &person)
      statistics.take(try Self.figures(try Self.practising(right, 4000)), of: &person)
    }
    let item = try #require(try Self.item("ansvar/øv-en", statistics))
    #expect(item.people == .shown(5) && item.right == .shown(0))
    #expect(statistics.report(of: SmallEditions.first, .small)?.people == .shown(5))
  }

  @Test("An answer counts in the edition that was in force, and what was answered before is not met anew")
  func editions() throws {
    let (right, _) = try Self.choices()
    let walks = try (0..<5).map { _ in
      var walk = try Self.practising(right, 4000)
      try walk.take(.moved(to: SmallEditions.second, kept: [], reopened: ["ansvar"]))
      for id in ["ansvar/øv-en", "ansvar/øv-ny"] {
        try walk.take(.viewed(step: id))
        try walk.take(.practised(item: id, response: .single(right)), after: 2000)
      }
      try walk.take(.remarked(object: "ansvar/side", text: "Uklart."))
      return walk
    }
    let statistics = try Self.statistics(walks)
    #expect(statistics.taken == [SmallEditions.first, SmallEditions.second])
    #expect(try Self.item("ansvar/øv-en", statistics)?.people == .shown(5))
    #expect(try Self.item("ansvar/øv-en", statistics, SmallEditions.second)?.people == .shown(0))
    #expect(try Self.item("ansvar/øv-ny", statistics, SmallEditions.second)?.people == .shown(5))
    let second = try #require(SmallEditions.course(SmallEditions.second))
    let remarks = try #require(statistics.report(of: SmallEditions.second, second)?.remarks)
    #expect(remarks.map(\.object) == Array(repeating: "ansvar/side", count: 5))
    #expect(statistics.report(of: SmallEditions.first, .small)?.remarks == [])
  }

  /// Five who fail the first check and then pass it, and five who pass at once.
  private static func checked() throws -> [Walk] {
    try (0..<10).map { number in
      var walk = Walk.amongEditions()
      try walk.finish("start")
      if number < 5 { try walk.attempt("start/sjekk") { _ in nil } }
      try walk.attempt("start/sjekk", seed: 2)
      return walk
    }
  }

  @Test(
    "A check has its tries, those who passed at the first, and the median of the first; a module the minutes it took")
  func checks() throws {
    let report = try #require(try Self.statistics(Self.checked()).report(of: SmallEditions.first, .small))
    let check = try #require(report.assessments.first { $0.id == "start/sjekk" })
    #expect(check.people == .shown(10) && check.attempts == .shown(15))
    #expect(check.passedFirst == .shown(5) && check.share == .shown(500) && check.score == .shown(50))
    let module = try #require(report.modules.first { $0.id == "start" })
    #expect(module.people == .shown(10) && module.minutes == .shown(0))
    #expect(report.assessments.last?.people == .shown(0) && report.assessments.last?.score == nil)
  }

  @Test("A few tries more than people tell of a few who failed, and are left out")
  func fewTries() throws {
    let walks = try Self.checked().dropFirst(2)
    let report = try #require(try Self.statistics(Array(walks)).report(of: SmallEditions.first, .small))
    let check = try #require(report.assessments.first { $0.id == "start/sjekk" })
    #expect(check.people == .shown(8) && check.attempts == .few && check.passedFirst == .few)
  }

  @Test("Answers are right by the key that errata give, and the item says so")
  func errata() throws {
    let walks = try Self.checked().suffix(5)
    let item = try #require(Course.small.bankItem("start/a"))
    let wrong = try #require(item.interaction.choices.firstIndex { !$0.isCorrect })
    let errata = Errata(
      course: "lite-kurs",
      entries: [
        Erratum(
          item: "start/a", version: "2026-1", date: day("2026-10-07"), correction: .rekeyed([wrong]), reason: "Feil.")
      ])
    let before = try #require(try Self.item("start/a", try Self.statistics(Array(walks))))
    #expect(before.right == .shown(5) && before.erratum == nil && !before.isPractice)
    let after = try #require(try Self.item("start/a", try Self.statistics(Array(walks), errata)))
    #expect(after.right == .shown(0) && after.erratum == .rekeyed([wrong]) && after.choices[wrong].isCorrect)
  }

  @Test("Numbers, dates and what has several right answers are counted as they were given")
  func kinds() {
    let number = Item("tall", "mål", .number(5))
    #expect(number.cells(of: .number(5)) == [0])
    let others = number.answerCells(in: .small).count - 1
    #expect(number.cells(of: .number(4711)) == [others] && number.answerCells(in: .small)[others].text == nil)
    #expect(Item("flere", "mål", .multiple(true, true, false)).cells(of: .multiple([0, 2])) == [0, 2])
    #expect(Item("rekke", "mål", .steps(3)).answerCells(in: .small) == [])
  }

  @Test("A transcript that does not replay has no figures")
  func damaged() throws {
    let events = try #require(try Self.checked().last).events
    #expect(TranscriptFigures(of: events) { SmallEditions.course($0) } != nil)
    #expect(TranscriptFigures(of: Array(events.dropLast(1))) { SmallEditions.course($0) } == nil)
    #expect(TranscriptFigures(of: events) { _ in nil } == nil)
  }

  @Test(
    "The median is the middle, or halfway between the two that are",
    arguments: [
      ([], nil), ([3], 3), ([9, 1], 5), ([1, 1, 9], 1), ([4, 2, 2, 7], 3),
    ] as [([Int], Int?)])
  func median(numbers: [Int], median: Int?) {
    var tally = Tally()
    for number in numbers { tally.add(number) }
    #expect(tally.median == median && tally.count == numbers.count)
  }
}
