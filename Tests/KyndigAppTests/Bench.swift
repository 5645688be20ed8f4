import Authoring
import Courseware
import Credentials
import Foundation
import GRDB
import Records
import Register
import Synchronization
import TerminalUI

@testable import KyndigApp

/// A site of its own, a clock that goes forward by itself, and chance that repeats.
final class Bench: Sendable {
  let folder: String
  private let clock: Mutex<Int64>
  private let chance: Mutex<SplitMix64>
  /// How far the clock goes each time it is read, in milliseconds.
  private let step: Int64
  private let courseName: String

  static let start = Timestamp(milliseconds: 1_795_000_000_000)

  /// A site with the course that the tests keep, or another folder of courses.
  init(seed: UInt64 = 1, step: Int64 = 7_000, courses: String = Bench.courses) throws {
    clock = Mutex(Self.start.milliseconds)
    chance = Mutex(SplitMix64(seed: seed))
    self.step = step
    courseName = "hms-for-ledere"
    folder = try Self.newFolder()
    try FileManager.default.copyItem(atPath: courses, toPath: folder + "/site/Courses")
  }

  /// A site with a small course.
  init(_ course: LittleCourse, seed: UInt64 = 1, step: Int64 = 7_000, start: Timestamp = Bench.start) throws {
    clock = Mutex(start.milliseconds)
    chance = Mutex(SplitMix64(seed: seed))
    self.step = step
    courseName = "kurs"
    folder = try Self.newFolder()
    try course.write(to: folder + "/site/Courses")
  }

  private static func newFolder() throws -> String {
    let folder = NSTemporaryDirectory() + "kyndig-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: folder + "/site/Certificates", withIntermediateDirectories: true)
    return folder
  }

  /// Lets time pass; for a clock whose step is nothing.
  func pass(milliseconds: Int64) { clock.withLock { $0 += milliseconds } }

  deinit { try? FileManager.default.removeItem(atPath: folder) }

  /// Two modules as they once were taught: kept, so that a word changed in what is taught now changes no screen here.
  static var courses: String {
    URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .appendingPathComponent("Courses").path
  }

  /// The courses of the checkout.
  static var taughtCourses: String {
    URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
      .appendingPathComponent("Courses").path
  }

  var site: Site { Site(path: folder + "/site") }

  var world: World {
    World(
      now: { [self] in
        Timestamp(
          milliseconds: clock.withLock { time in
            time += step
            return time
          })
      },
      random: { [self] in chance.withLock { $0.next() } },
      environment: ["XDG_DATA_HOME": folder + "/home", "HOME": folder], folder: folder, program: "")
  }

  var issuing: SoloIssuing {
    SoloIssuing(site: site, home: world.home, cost: OfficeBench.cheap)
  }

  func study(_ course: String? = nil) throws -> Study {
    try Study(archive: Archive(at: site.records), editions: Editions(folder: site.editions), site: site, course: course)
  }

  func course() throws -> Course {
    let compilation = Compilation(of: try CourseSource.read(at: site.courses + "/" + courseName))
    guard let course = compilation.course else { throw Complaint(.no, "\(compilation.diagnostics)") }
    return course
  }

  /// Runs the program with somebody in the leader's chair, in a language where one is asked for.
  @discardableResult
  func run(_ face: inout some Face, course: String? = nil, language: Language? = nil) throws -> [String] {
    var study = try study(course)
    let speech = try study.speak(language, in: world)
    var loop = try LearningLoop(world: world, issuing: issuing, study: study, speech: speech)
    return try loop.run(&face).lines
  }

  /// Runs the program with a script in the leader's chair, and returns what it kept, with what differs from run to run
  /// made the same.
  func take(_ guide: inout Guide, language: Language? = nil) throws -> [String: Kept] {
    var study = try study()
    let speech = try study.speak(language, in: world)
    var loop = try LearningLoop(world: world, issuing: issuing, study: study, speech: speech)
    var kept: [String: Kept] = [:]
    var hasLeft = false
    try loop.arrive()
    while !hasLeft {
      let (player, context) = (loop.player, loop.context)
      hasLeft = try loop.turn(&guide) != nil
      for (name, screen) in guide.kept where kept[name] == nil {
        kept[name] = Kept(screen: screen.steady(self), player: player, context: context)
      }
    }
    return kept
  }

  /// Another program's hold on the stored answers.
  func database() throws -> DatabaseQueue { try DatabaseQueue(path: site.records) }

  /// The certificate's files, sorted.
  func issued() -> [String] { issuing.files().values.flatMap { $0 }.sorted() }

  /// What is written aside and not yet stored.
  func pending() -> [String] {
    ((try? FileManager.default.contentsOfDirectory(atPath: site.issued + "/.pending")) ?? []).sorted()
  }

  func audit() throws -> AuditReport {
    let files = try issuing.files().values.flatMap { $0 }.sorted().map { path in
      IssuedFile(path: path, bytes: Array(try Data(contentsOf: URL(fileURLWithPath: path))))
    }
    return try Register.audit(
      AuditQuery(asOf: world.now()), archive: Archive(at: site.records), files: files,
      trust: TrustedIssuers(issuing.pins.issuers()), published: .in(site)
    ) { CivilTime($0).date }
  }
}
