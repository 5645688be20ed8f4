import Courseware
import TerminalUI
import Testing

@testable import KyndigApp

@Suite("What a run of the program leaves behind as evidence")
struct LearningEvidenceTests {
  /// Somebody who says who she is, and then leaves the rest to a script.
  private struct Script: Face {
    private var keys: [Key]

    init(_ keys: [Key]) {
      let name: [Key] = "Kari Nordmann".map(Key.character)
      self.keys = [.enter, .enter]
      self.keys += name
      self.keys += [.enter, .enter, .enter]
      self.keys += keys
      self.keys.append(.endOfInput)
    }

    mutating func show(_ screen: Screen) throws(TerminalError) {}
    mutating func nextKey() throws(TerminalError) -> Key { keys.isEmpty ? .endOfInput : keys.removeFirst() }
    mutating func close() {}
  }

  /// The pilot, who reads each screen before she answers it.
  private struct Reader: Face {
    private var pilot: Pilot
    private var generator: SplitMix64
    private var words = 0
    private let speed: ClosedRange<Int>
    private let pass: @Sendable (Int64) -> Void

    init(_ pilot: Pilot, seed: UInt64, speed: ClosedRange<Int>, pass: @escaping @Sendable (Int64) -> Void) {
      self.pilot = pilot
      self.speed = speed
      self.pass = pass
      generator = SplitMix64(seed: seed)
    }

    mutating func show(_ screen: Screen) throws(TerminalError) {
      // What a reader looks at: not the trail, the keys or the prompt, which are the same on every screen.
      var content = screen
      (content.trail, content.fact, content.keys, content.prompt) = ([], "", [], "")
      words = content.folded.split(separator: " ").count
      try pilot.show(screen)
    }

    mutating func nextKey() throws(TerminalError) -> Key {
      if pilot.isBetweenAnswers {
        let speed = speed.lowerBound + generator.next(below: speed.count)
        pass(Int64(words) * 60_000 / Int64(speed) + 400 + Int64(generator.next(below: 1600)))
      }
      return try pilot.nextKey()
    }

    mutating func close() {}
  }

  private func evidence(_ bench: Bench) throws -> Evidence {
    let study = try bench.study()
    return Evidence(of: study.events, in: study.course)
  }

  @Test("Enter two hundred times passes four pages faster than anyone reads, and then an item asks for an answer")
  func enterTwoHundredTimes() throws {
    let bench = try Bench(step: 3)
    var script = Script(Array(repeating: .enter, count: 200))
    try bench.run(&script)
    let findings = try evidence(bench).findings
    guard case .hastyPages(let pages, let all, let words, let milliseconds) = try #require(findings.first) else {
      Issue.record("\(findings)")
      return
    }
    #expect(pages == ["brevet", "hva-kurset-er", "hva-kurset-ikke-er", "hva-det-krever"].map { "oppstart/\($0)" })
    #expect((pages.count, findings.count) == (all, 1))
    #expect(words > 250)
    #expect(milliseconds < 1000)
  }

  @Test(
    "So does whoever takes the first answer everywhere, page by page and item by item",
    arguments: [3, 40, 300] as [Int64])
  func firstAnswers(step: Int64) throws {
    let bench = try Bench(step: step)
    var script = Script((0..<150).flatMap { _ in [Key.character("1"), .enter] })
    try bench.run(&script)
    let evidence = try evidence(bench)
    #expect(evidence.answers.count > 3)
    #expect(
      evidence.findings.contains { finding in
        if case .hastyPages(let pages, let all, _, _) = finding { pages.count == all && all > 10 } else { false }
      })
  }

  @Test("Whoever reads leaves nothing to ask about", arguments: [400...500, 150...250])
  func reader(speed: ClosedRange<Int>) throws {
    let bench = try Bench(step: 0)
    var reader = Reader(Pilot(.drawn, course: try bench.course()), seed: 3, speed: speed) {
      bench.pass(milliseconds: $0)
    }
    try bench.run(&reader)
    let study = try bench.study()
    #expect(study.session?.passed["hms-for-ledere"] != nil)
    let evidence = try evidence(bench)
    #expect(evidence.findings == [])
    #expect(evidence.encounters.reduce(0) { $0 + $1.activeMilliseconds } == study.session?.activeMilliseconds)
  }
}
