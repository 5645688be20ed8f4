import Authoring
import Courseware
import Foundation
import Testing

/// KYNDIG_READERS sets how many readers there are of each kind.
private let manyReaders =
  UInt64(0)..<(ProcessInfo.processInfo.environment["KYNDIG_READERS"].flatMap(UInt64.init) ?? 2)

@Suite("Readers and scripts in the course that is taught")
struct RealCourseEvidenceTests {
  static let compiled: Course? = {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let source = try? CourseSource.read(at: root.appendingPathComponent("Courses/hms-for-ledere").path)
    return source.flatMap { Compilation(of: $0).course }
  }()

  private let course: Course

  init() throws { course = try #require(Self.compiled) }

  /// The businesses that the course is tried on, where none is stopped.
  private func profile(_ seed: UInt64) -> [String: Answer] {
    let profiles =
      [[:]]
      + course.businesses.map(\.profile).filter { profile in
        !course.tailored(to: profile).modules.contains(where: \.isStopped)
      }.map(\.answers)
    return profiles[Int(seed % UInt64(profiles.count))]
  }

  private func evidence(
    _ tempo: SimulatedLeader.Tempo, seed: UInt64, failures: Int = 0
  ) throws -> Evidence {
    let leader = try SimulatedLeader(
      through: course, seed: seed, tempo: tempo, failures: failures, profile: profile(seed))
    return Evidence(of: leader.events, in: course)
  }

  @Test("One who reads 450 words a minute does not stand out", arguments: manyReaders)
  func fastReader(seed: UInt64) throws {
    let evidence = try evidence(.reading(400...500), seed: seed)
    #expect(evidence.findings == [])
    let pace = try #require(evidence.pace.wordsPerMinute)
    // With the time to act on each page; far more than the estimate all the same.
    #expect((300...450).contains(pace))
  }

  @Test("Nor does one who reads as most do, or reads again after a failure", arguments: manyReaders)
  func readers(seed: UInt64) throws {
    let evidence = try evidence(.reading(130...250), seed: seed, failures: Int(seed % 4))
    #expect(evidence.findings == [])
    #expect(evidence.encounters.contains { $0.visits > 1 } || seed % 4 == 0)
  }

  @Test("Every script does", arguments: [30...30, 200...200, 2000...2000, 50...300, 20_000...20_100])
  func scripts(pause: ClosedRange<Int>) throws {
    for seed in manyReaders {
      #expect(try evidence(.script(pause), seed: seed, failures: seed % 2 == 0 ? 0 : 4).findings != [])
    }
  }

  @Test(
    "One who reads half of it and clicks through the rest stands out for that half",
    arguments: UInt64(0)..<(2 * manyReaders.upperBound))
  func half(seed: UInt64) throws {
    let leader = try SimulatedLeader(
      through: course, seed: seed, tempo: .reading(180...300), later: (.script(300...900), pages: 14),
      profile: profile(seed))
    let findings = Evidence(of: leader.events, in: course).findings
    let pages = findings.compactMap { if case .hastyPages(let pages, let all, _, _) = $0 { (pages, all) } else { nil } }
    #expect(leader.pages.before.count == 14)
    #expect(leader.pages.after.count >= 8)
    #expect(pages.first?.0 == leader.pages.after)
    #expect(pages.first?.1 == 14 + leader.pages.after.count)
  }
}
