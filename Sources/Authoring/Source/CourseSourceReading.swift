#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

extension CourseSource {
  /// Reads the course in a folder, or whose `course.xml` is named; the one effect of this module.
  ///
  /// Reads `course.xml`, the modules it names, the policy of the site, and the shared files beside the course folder, and follows no link
  /// and no path out of the folder that holds them all. What is named and cannot be read is in ``unread``. Of the other
  /// courses there, only the terms they refer to are read; one that cannot be read refers to none.
  public static func read(at path: String) throws(SourceError) -> CourseSource {
    if let policy = try policyAlone(at: path) { return policy }
    let folder = try courseFolder(of: path)
    let parts = folder.split(separator: "/").map(String.init)
    guard let name = parts.last else { throw .notACourse(path: path) }
    let courses = try ConfinedFolder(path: "/" + parts.dropLast().joined(separator: "/"))
    var source = CourseSource(path: "\(name)/course.xml", files: [])
    source.read(source.path, in: courses)
    if source.unread[source.path] == .missing { throw .noCourse(path: path) }
    for path in source.referencedPaths { source.read(path, in: courses) }
    for shared in SharedFile.allCases { source.read(shared.path, in: courses) }
    source.read(source.errataPath, in: courses)
    source.read(policyPath, in: courses)
    for language in Self.languages {
      for path in source.files.map(\.path) where path.hasSuffix(".xml") && !source.isBeside(path) {
        source.read(TranslatableFile.translationPath(of: path, language), in: courses)
      }
    }
    source.termsElsewhere = termsReferredTo(in: courses, otherThan: name)
    source.courses = source.requiresCourses ? ids(in: courses) : nil
    return source
  }

  /// The languages that a course can be written in or translated into (`course/@language` in the schema).
  static let languages = ["nb", "nn", "en"]

  /// The policy of a site and the questions it answers, where its `policy.xml` is named, and nil where something else is.
  private static func policyAlone(at path: String) throws(SourceError) -> CourseSource? {
    guard path.split(separator: "/").last.map(String.init) == policyPath, !isFolder(path) else { return nil }
    let folder = path.dropLast(policyPath.count)
    guard let canonical = canonicalPath(folder.isEmpty ? "." : String(folder)) else { throw .noCourse(path: path) }
    let courses = try ConfinedFolder(path: canonical)
    var source = CourseSource(path: policyPath, files: [])
    source.read(policyPath, in: courses)
    if source.unread[policyPath] == .missing { throw .noCourse(path: path) }
    source.read(SharedFile.profile.path, in: courses)
    source.courses = source.requiresCourses ? ids(in: courses) : nil
    return source
  }

  /// Whether the policy requires a course: only then is it asked which there are.
  private var requiresCourses: Bool {
    guard let file = file(at: Self.policyPath), let root = Markup.read(file.bytes).root else { return false }
    return !root.descendants("requirement").isEmpty
  }

  /// The ids of the courses in the folder; nil where one of them cannot be read, and may be any.
  private static func ids(in courses: borrowing ConfinedFolder) -> Set<String>? {
    var ids: Set<String> = []
    for folder in (try? courses.names()) ?? [] where !["Shared", "Schema"].contains(folder) {
      guard let files = try? courses.names(in: folder), files.contains("course.xml") else { continue }
      guard let bytes = try? courses.read("\(folder)/course.xml"), let id = Markup.read(bytes).root?["id"] else {
        return nil
      }
      ids.insert(id)
    }
    return ids
  }

  private static func courseFolder(of path: String) throws(SourceError) -> String {
    var folder = path
    if !isFolder(path), let slash = path.lastIndex(of: "/") ?? path.indices.first {
      let name = path[slash] == "/" ? path[path.index(after: slash)...] : path[...]
      let parent = path[slash] == "/" ? String(path[...slash]) : "."
      if name == "course.xml" { folder = parent }
    }
    guard let canonical = canonicalPath(folder) else {
      throw errno == ENOENT || errno == ENOTDIR ? .noCourse(path: path) : .refused(path: path, errno: errno)
    }
    guard isFolder(canonical) else { throw .notACourse(path: path) }
    return canonical
  }

  private mutating func read(_ path: String, in courses: borrowing ConfinedFolder) {
    guard file(at: path) == nil, unread[path] == nil else { return }
    do {
      files.append(SourceFile(path: path, bytes: try courses.read(path)))
    } catch {
      unread[path] = error
    }
  }

  /// The terms that files of other courses refer to.
  private static func termsReferredTo(in courses: borrowing ConfinedFolder, otherThan course: String) -> Set<String> {
    var terms: Set<String> = []
    for folder in (try? courses.names()) ?? [] where ![course, "Shared", "Schema"].contains(folder) {
      guard let files = try? courses.names(in: folder), files.contains("course.xml") else { continue }
      for file in files where file.hasSuffix(".xml") {
        guard let bytes = try? courses.read("\(folder)/\(file)"), let root = Markup.read(bytes).root else { continue }
        root.visit { if $0.name == "term", let id = $0["ref"] { terms.insert(id) } }
      }
    }
    return terms
  }

  /// The files that `course.xml` may mean, also where an element or attribute is misspelt: the checker mends those.
  private var referencedPaths: [String] {
    guard let file = file(at: path), let root = Markup.read(file.bytes).root else { return [] }
    let references = root.children.flatMap(\.attributes).map(\.value.collapsed).filter { $0.hasSuffix(".xml") }
    return references.compactMap { SourcePath.resolve($0, from: path) }
  }
}
