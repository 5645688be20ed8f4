import Courseware
import TerminalUI
import Testing

@testable import KyndigApp

/// What a key costs must not follow from how long the course is: the same keys in a course of four modules and in one of
/// sixty-four, measured in turn.
@Suite("A key press")
struct KeyCostTests {
  /// A course that is so many times as long as the one that the tests keep.
  private static func course(times: Int) throws -> Course {
    var course = try Bench().course()
    let modules = course.modules
    course.modules = (0..<times).flatMap { number in
      modules.map { module in
        var module = module
        guard number > 0 else { return module }
        module.id += "-\(number)"
        module.check.id += "-\(number)"
        return module
      }
    }
    return course
  }

  private static func player(in course: Course) throws -> (Player, Context) {
    let edition = Edition(course: course.id, version: course.version, digest: "")
    let start = Event(at: Timestamp(milliseconds: 0), .started(session: "s", edition: edition, seed: 1))
    let session = try #require(Session(start, in: course))
    let context = Context(words: .nb, course: course, session: session, now: start.at, folder: "")
    var player = Player(context)
    let item = course.modules[0].steps.compactMap { if case .practice(let item) = $0 { item } else { nil } }[0]
    _ = player.go(to: .step(item.id), context)
    return (player, context)
  }

  /// How long so many keys take on a practice item, each with the frame and the bytes it costs.
  private static func cost(of count: Int, _ player: Player, _ context: Context) -> Duration {
    var player = player
    var shown: Frame?
    return ContinuousClock().measure {
      for number in 0..<count {
        _ = player.update(number.isMultiple(of: 2) ? .down : .up, context)
        let frame = player.screen(context).drawn(
          in: Size(columns: 80, rows: 24), glyphs: .unicode, vocabulary: context.words.vocabulary)
        _ = frame.bytes(after: shown, colour: .sixteen)
        shown = frame
      }
    }
  }

  @Test("costs the same in a long course as in a short one")
  func ratio() throws {
    let (short, shortContext) = try Self.player(in: Self.course(times: 1))
    let (long, longContext) = try Self.player(in: Self.course(times: 32))
    var ratios: [Double] = []
    for _ in 0..<7 {
      let one = Self.cost(of: 40, short, shortContext)
      ratios.append(Self.cost(of: 40, long, longContext) / one)
    }
    let ratio = ratios.sorted()[3]
    print("a key in a course 32 times as long costs \(ratio) times as much")
    // Linear work would cost many times as much; the margin is for a machine with much else to do.
    #expect(ratio < 4)
  }

  @Test("writes only the rows that change: the two that the focus moves between, and one that says what is chosen")
  func rows() throws {
    let (before, context) = try Self.player(in: Self.course(times: 1))
    var player = before
    func frame(_ player: Player) -> Frame {
      player.screen(context).drawn(
        in: Size(columns: 80, rows: 24), glyphs: .unicode, vocabulary: context.words.vocabulary)
    }
    _ = player.update(.character("2"), context)
    let bytes = String(decoding: frame(player).bytes(after: frame(before), colour: .sixteen), as: UTF8.self)
    let rows = bytes.matches(of: /\u{1B}\[\d+;1H/).count
    #expect((1...4).contains(rows), "\(rows) rows were written")
  }
}
