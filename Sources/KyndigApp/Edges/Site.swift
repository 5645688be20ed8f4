import Courseware
import Credentials
import Foundation

/// A folder with `Courses/` and `Certificates/`.
struct Site: Sendable, Equatable {
  /// The folder.
  let path: String
  /// Where this account's own records are kept, when the site's archive belongs to another; nil where it is this account's.
  var ownRecords: String?
  var courses: String { path + "/Courses" }
  var certificates: String { path + "/Certificates" }
  /// The folder of everything that is stored about whoever uses the site from this account.
  var store: String { ownRecords ?? certificates }
  var records: String { store + "/records.sqlite" }
  var editions: String { certificates + "/editions" }
  var issued: String { store + "/issued" }
  var trust: String { certificates + "/trust" }

  /// The file that is held while a leader works; of one of several who share an archive, by a digest of her id.
  ///
  /// Every account can list the folder, and whoever knows an id can hand in a key in that name.
  func claim(of leader: String? = nil) -> String {
    store + "/.lock" + (leader.map { "-" + Digest(of: "kyndig-claim\n\($0)".utf8).hex.prefix(32) } ?? "")
  }

  init(path: String, ownRecords: String? = nil) {
    self.path = path
    self.ownRecords = ownRecords
  }
}

/// Why there is no site to work in.
enum SiteError: Error, Equatable {
  /// The folder that was named is no site.
  case notASite(path: String)
  /// No courses are installed beside the program.
  case noCourses
  /// The site has no course, or more than one.
  case notOneCourse(site: String, found: [String])
  /// The site has no course of that name; the nearest one, and all of them.
  case unknownCourse(String, nearest: String?, found: [String])
  /// The user's own site could not be made.
  case notMade(path: String)
}

extension Site {
  /// Finds the site: what was named, then `KYNDIG_SITE`, then walking up from here, then where she last took a course, and
  /// else the user's own, made at first need.
  static func find(named: String?, in world: World) throws(SiteError) -> Site {
    if let site = try existing(named: named, in: world) { return site }
    let own = world.home + "/site"
    try make(own, in: world)
    return Site(path: own)
  }

  /// The site that ``find(named:in:)`` gives, where it is there already; nothing is made.
  static func existing(named: String?, in world: World) throws(SiteError) -> Site? {
    if let named = named ?? world.environment["KYNDIG_SITE"].flatMap({ $0.isEmpty ? nil : $0 }) {
      let path = named.hasPrefix("/") ? named : world.folder + "/" + named
      guard isSite(path) else { throw .notASite(path: named) }
      return Site(path: path).placed(in: world)
    }
    if let path = above(world.folder) { return Site(path: path).placed(in: world) }
    if let path = lastUsed(in: world), isSite(path) { return Site(path: path).placed(in: world) }
    let own = world.home + "/site"
    return isSite(own) ? Site(path: own) : nil
  }

  private static func isSite(_ path: String) -> Bool { isFolder(path + "/Courses") && isFolder(path + "/Certificates") }

  private static func isFolder(_ path: String) -> Bool {
    var isFolder: ObjCBool = false
    return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) && isFolder.boolValue
  }

  private static func above(_ folder: String) -> String? {
    var path = folder
    while path != "/" && !path.isEmpty {
      if isSite(path) { return path }
      path = URL(fileURLWithPath: path).deletingLastPathComponent().path
    }
    return nil
  }

  /// The courses that are installed beside the program: `share/kyndig/Courses` next to its `bin`, or in a checkout above it.
  private static func installedCourses(_ world: World) -> String? {
    let program = URL(fileURLWithPath: world.program).resolvingSymlinksInPath().deletingLastPathComponent()
    let shared = program.deletingLastPathComponent().path + "/share/kyndig/Courses"
    if isFolder(shared) { return shared }
    return above(program.path).map { $0 + "/Courses" }
  }

  static func make(_ path: String, in world: World) throws(SiteError) {
    guard let courses = installedCourses(world) else { throw .noCourses }
    do {
      let files = FileManager.default
      try files.createDirectory(
        atPath: path + "/Certificates", withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
      // Copied aside first: a folder that is called Courses is always whole.
      let aside = path + "/.Courses-\(world.name())"
      try copy(courses, to: aside)
      try files.moveItem(atPath: aside, toPath: path + "/Courses")
    } catch {
      throw .notMade(path: path)
    }
  }

  /// Copies a folder as this account's own: what is installed belongs to another account, and its owner cannot be copied.
  private static func copy(_ folder: String, to target: String) throws {
    let files = FileManager.default
    try files.createDirectory(atPath: target, withIntermediateDirectories: true)
    for name in try files.contentsOfDirectory(atPath: folder) {
      let (source, path) = (folder + "/" + name, target + "/" + name)
      if isFolder(source) {
        try copy(source, to: path)
      } else {
        try Data(contentsOf: URL(fileURLWithPath: source)).write(to: URL(fileURLWithPath: path))
      }
    }
  }

  /// The site that a folder is in, or nil.
  static func around(_ folder: String) -> Site? { above(folder).map { Site(path: $0) } }

  private static func lastUsed(in world: World) -> String? {
    (try? String(contentsOfFile: world.home + "/last-site", encoding: .utf8))?
      .trimmingCharacters(in: .whitespacesAndNewlines)
  }

  /// Remembers where she takes her course, so that a new window in any folder goes on there.
  func remember(in world: World) {
    try? FileManager.default.createDirectory(
      atPath: world.home, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    try? (path + "\n").write(toFile: world.home + "/last-site", atomically: true, encoding: .utf8)
  }

  /// The folders of the site's courses, by name.
  var courseNames: [String] {
    ((try? FileManager.default.contentsOfDirectory(atPath: courses)) ?? []).sorted().filter {
      // A hidden folder is one that is being made, or was left half made.
      !$0.hasPrefix(".") && FileManager.default.fileExists(atPath: courses + "/" + $0 + "/course.xml")
    }
  }

  /// The folder of the site's only course.
  func onlyCourse() throws(SiteError) -> String {
    let names = courseNames
    guard names.count == 1, let name = names.first else { throw .notOneCourse(site: path, found: names) }
    return courses + "/" + name
  }
}
