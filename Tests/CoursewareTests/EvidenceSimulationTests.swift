import Courseware
import Testing

@Suite("Readers and scripts in a course of very short pages")
struct EvidenceSimulationTests {
  static let profiles: [[String: Answer]] = [
    ["heads": .number(12), "trade": .word("office")],
    ["heads": .number(40), "trade": .word("construction"), "shared": .word("yes")],
    ["heads": .number(4), "trade": .word("workshop")], [:],
  ]

  @Test("Nobody who reads stands out, fast or slow, at the first try or the third", arguments: UInt64(0)..<40)
  func readers(seed: UInt64) throws {
    let profile = Self.profiles[Int(seed % 4)]
    for (speed, failures) in [(400...500, 0), (130...250, 0), (130...500, 2), (60...90, 1)] {
      let leader = try SimulatedLeader(
        through: .small, seed: seed, tempo: .reading(speed), failures: failures, profile: profile)
      #expect(Evidence(of: leader.events, in: .small).findings == [], "\(speed) words a minute, seed \(seed)")
    }
  }

  @Test("Every script does", arguments: [30...30, 200...200, 2000...2000, 2000...2030, 50...300, 15_000...15_040])
  func scripts(pause: ClosedRange<Int>) throws {
    for seed in UInt64(0)..<40 {
      for failures in [0, 4] {
        let leader = try SimulatedLeader(
          through: .small, seed: seed, tempo: .script(pause), failures: failures,
          profile: Self.profiles[Int(seed % 4)])
        #expect(Evidence(of: leader.events, in: .small).findings != [], "each \(pause) ms, seed \(seed)")
      }
    }
  }
}
