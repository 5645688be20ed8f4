import Courseware
import Testing

@testable import KyndigApp

/// What is stored is stored before the screen says so: killed between any two keys, the program finds all of it again.
///
/// Real deaths are in CI.
@Suite("Between any two keys")
struct EveryKeyTests {
  @Test("another program finds on the disk the very session that is on the screen", arguments: Pilot.Voice.allCases)
  func stored(voice: Pilot.Voice) throws {
    let bench = try Bench(.everyKind)
    var study = try bench.study()
    let speech = try study.speak(nil, in: bench.world)
    var pilot = Pilot(voice, course: try bench.course())
    var loop = try LearningLoop(world: bench.world, issuing: bench.issuing, study: study, speech: speech)
    var keys = 0
    while try loop.turn(&pilot) == nil {
      keys += 1
      guard let session = loop.context.session else { continue }
      let found = try #require(try bench.study().session, "nothing is stored after key \(keys)")
      #expect(found == session, "after key \(keys)")
    }
    #expect(keys > 100)
    #expect(try bench.study().session?.certificates.count == 1)
  }
}
