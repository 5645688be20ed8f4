import Authoring
import Courseware
import Foundation
import Testing

@testable import KyndigApp

@Suite("Finding the site")
struct SiteTests {
  /// Folders under a folder of their own; removed with it.
  final class Ground: Sendable {
    let folder = URL(fileURLWithPath: NSTemporaryDirectory() + "kyndig-" + UUID().uuidString).path

    func makeSite(_ name: String) throws -> String {
      for part in ["Courses/Shared", "Certificates"] { try make("\(name)/\(part)") }
      return folder + "/" + name
    }

    @discardableResult
    func make(_ name: String) throws -> String {
      try FileManager.default.createDirectory(atPath: folder + "/" + name, withIntermediateDirectories: true)
      return folder + "/" + name
    }

    func world(_ environment: [String: String] = [:], in place: String? = nil, program: String = "") -> World {
      let chance = { @Sendable in UInt64.random(in: .min ... .max) }
      return World(
        now: { Timestamp(milliseconds: 0) }, random: chance,
        environment: ["XDG_DATA_HOME": folder + "/home"].merging(environment) { $1 }, folder: place ?? folder,
        program: program)
    }

    deinit { try? FileManager.default.removeItem(atPath: folder) }
  }

  @Test("the one that is named is taken, by its path or from here")
  func named() throws {
    let ground = Ground()
    let path = try ground.makeSite("a")
    let other = try ground.makeSite("b")
    #expect(try Site.find(named: path, in: ground.world(["KYNDIG_SITE": other])) == Site(path: path))
    #expect(try Site.find(named: "a", in: ground.world()).path == path)
  }

  @Test("then KYNDIG_SITE, also inside another site; an empty one counts for nothing")
  func environment() throws {
    let ground = Ground()
    let path = try ground.makeSite("a")
    let other = try ground.makeSite("b")
    #expect(try Site.find(named: nil, in: ground.world(["KYNDIG_SITE": path], in: other)).path == path)
    #expect(try Site.find(named: nil, in: ground.world(["KYNDIG_SITE": ""], in: other)).path == other)
  }

  @Test("then the one that holds this folder, the nearest first", arguments: ["", "/Courses/kurs", "/deep/down"])
  func walkingUp(below: String) throws {
    let ground = Ground()
    _ = try ground.makeSite("outer")
    let inner = try ground.makeSite("outer/inner")
    try ground.make("outer/inner" + below)
    #expect(try Site.find(named: nil, in: ground.world(in: inner + below)).path == inner)
  }

  @Test("then where she last took a course, while it is a site")
  func lastUsed() throws {
    let ground = Ground()
    let path = try ground.makeSite("a")
    let program = try ground.makeSite("checkout") + "/bin/kyndig"
    let world = ground.world(in: try ground.make("elsewhere"), program: program)
    Site(path: path).remember(in: world)
    #expect(try Site.find(named: nil, in: world).path == path)
    try FileManager.default.removeItem(atPath: path)
    #expect(try Site.find(named: nil, in: world).path == world.home + "/site")
  }

  @Test(
    "else it is her own, made with the courses beside the program, for her eyes alone",
    arguments: ["share/kyndig/Courses/kurs", "checkout"])
  func own(layout: String) throws {
    let ground = Ground()
    let program: String
    if layout == "checkout" {
      program = try ground.makeSite("checkout") + "/.build/debug/kyndig"
      try ground.make("checkout/Courses/kurs")
    } else {
      program = try ground.make("bin") + "/kyndig"
      try ground.make(layout)
    }
    try ground.make("elsewhere")
    let world = ground.world(in: ground.folder + "/elsewhere", program: program)
    let site = try Site.find(named: nil, in: world)
    #expect(site.path == ground.folder + "/home/kyndig/site")
    #expect(FileManager.default.fileExists(atPath: site.courses + "/kurs"))
    let attributes = try FileManager.default.attributesOfItem(atPath: site.certificates)
    #expect(attributes[.posixPermissions] as? Int == 0o700)
    #expect(try Site.find(named: nil, in: world) == site, "the second time it is found, not made")
    let left = try FileManager.default.contentsOfDirectory(atPath: site.path)
    #expect(left.sorted() == ["Certificates", "Courses"])
  }

  @Test("a folder that is named and is no site is refused", arguments: ["nowhere", "half", "file"])
  func notASite(name: String) throws {
    let ground = Ground()
    try ground.make("half/Courses")
    _ = FileManager.default.createFile(atPath: ground.folder + "/file", contents: Data())
    #expect(throws: SiteError.notASite(path: name)) { try Site.find(named: name, in: ground.world()) }
  }

  @Test("with no courses beside the program there is nothing to make one of")
  func noCourses() throws {
    let ground = Ground()
    let program = try ground.make("bin") + "/kyndig"
    #expect(throws: SiteError.noCourses) { try Site.find(named: nil, in: ground.world(program: program)) }
    #expect(!FileManager.default.fileExists(atPath: ground.folder + "/home"))
  }

  @Test("a site that cannot be made is said to be so")
  func notMade() throws {
    let ground = Ground()
    let program = try ground.makeSite("checkout") + "/bin/kyndig"
    _ = FileManager.default.createFile(atPath: ground.folder + "/home", contents: Data())
    let world = ground.world(in: try ground.make("elsewhere"), program: program)
    #expect(throws: SiteError.notMade(path: world.home + "/site")) { try Site.find(named: nil, in: world) }
  }

  @Test("its only course is the one that is taken", arguments: [[], ["a"], ["a", "b"]])
  func onlyCourse(names: [String]) throws {
    let ground = Ground()
    let site = Site(path: try ground.makeSite("s"))
    for name in names {
      try ground.make("s/Courses/\(name)")
      _ = FileManager.default.createFile(atPath: site.courses + "/\(name)/course.xml", contents: Data())
    }
    if names.count == 1 {
      #expect(try site.onlyCourse() == site.courses + "/a")
    } else {
      #expect(throws: SiteError.notOneCourse(site: site.path, found: names)) { try site.onlyCourse() }
    }
  }

  @Test("a name without meaning is a random UUID of version 4")
  func names() {
    let ground = Ground()
    let names = (0..<50).map { _ in ground.world().name() }
    #expect(Set(names).count == 50)
    for name in names {
      #expect(name.wholeMatch(of: /[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}/) != nil)
    }
  }
}

@Suite("Editions")
struct EditionTests {
  private func compiled(_ bench: Bench) throws -> Compilation {
    Compilation(of: try CourseSource.read(at: bench.site.courses + "/kurs"))
  }

  private func publish(_ bench: Bench) throws -> Edition {
    let compilation = try compiled(bench)
    return try Editions(folder: bench.site.editions).publish(
      try #require(compilation.course), files: compilation.files)
  }

  @Test("publishing twice is publishing once")
  func twice() throws {
    let bench = try Bench(LittleCourse())
    let first = try publish(bench)
    #expect(try publish(bench) == first)
    let folders = try FileManager.default.contentsOfDirectory(atPath: bench.site.editions)
    #expect(folders == [first.digest])
    let course = try Editions(folder: bench.site.editions).load(first.digest, course: "kurs")
    #expect(course == (try compiled(bench)).course)
  }

  @Test("the same version with other content is refused, and a new version is not")
  func nameTaken() throws {
    let bench = try Bench(LittleCourse())
    let first = try publish(bench)
    let changed = LittleCourse().replacing("Alle har plikter.", with: "Alle har rettigheter.")
    try changed.write(to: bench.site.courses)
    #expect(throws: Editions.Failure.nameTaken(course: "kurs", version: "2026-1")) { try publish(bench) }
    try changed.replacing("2026-1", with: "2026-2", in: "kurs/course.xml").write(to: bench.site.courses)
    let second = try publish(bench)
    #expect(second.version == "2026-2")
    #expect(second.digest != first.digest)
  }

  @Test(
    "a file that was altered, removed or replaced is found",
    arguments: ["kurs/M01.xml", "Shared/thresholds.xml", "MANIFEST", "removed", "another"])
  func altered(what: String) throws {
    let bench = try Bench(LittleCourse())
    let edition = try publish(bench)
    let folder = bench.site.editions + "/" + edition.digest
    var digest = edition.digest
    switch what {
    case "removed": try FileManager.default.removeItem(atPath: folder + "/kurs/M02.xml")
    case "another": digest = String(repeating: "0", count: 64)
    default:
      let file = try #require(FileHandle(forWritingAtPath: folder + "/" + what))
      try file.seekToEnd()
      try file.write(contentsOf: Data("\n".utf8))
      try file.close()
    }
    #expect(throws: Editions.Failure.altered(digest: digest)) {
      try Editions(folder: bench.site.editions).load(digest, course: "kurs")
    }
  }

  @Test("the edition of one course is not taken for another's")
  func otherCourse() throws {
    let bench = try Bench(LittleCourse())
    let edition = try publish(bench)
    #expect(throws: Editions.Failure.altered(digest: edition.digest)) {
      try Editions(folder: bench.site.editions).load(edition.digest, course: "et-annet")
    }
  }

  @Test("a course that changes under way does not change the session that has begun")
  func underWay() throws {
    let bench = try Bench(LittleCourse())
    var pilot = Pilot(.drawn, course: try bench.course())
    pilot.patience = 8
    try bench.run(&pilot)
    let before = try bench.study()
    try LittleCourse().replacing("Alle har plikter.", with: "Alle har rettigheter.").write(to: bench.site.courses)
    #expect(try bench.study().session == before.session)
    #expect(try bench.study().course == before.course)
  }
}
