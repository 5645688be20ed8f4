import Authoring

/// What `--fix` does: the certain fixes of all courses that were named, round after round until none is left.
///
/// It is worked out in memory; ``store()`` is the effect. Files are known by where they are on the disk, so that one that
/// several courses use is changed once.
struct Fixing {
  /// A mended tag may bring forth a fault inside it; more rounds than this would be fixes that undo each other.
  private static let mostRounds = 16

  /// Why files that should have been mended were not.
  private(set) var failures: [AuthorsFile.Failure] = []
  private var courses: [CheckedCourse]
  private let original: [String: [UInt8]]
  private var mended: [String: [UInt8]]
  private var counts: [String: Int] = [:]

  init(_ courses: [CheckedCourse], _ circumstances: Circumstances) {
    self.courses = courses
    var files: [String: [UInt8]] = [:]
    for course in courses {
      for file in course.source.files { files[course.location(of: file.path)] = file.bytes }
    }
    original = files
    mended = files
    var isWritable: [String: Bool] = [:]
    for _ in 0..<Self.mostRounds {
      let fixes = wanted(circumstances)
      for file in fixes.flatMap(\.edits).map(\.range.file) where isWritable[file] == nil {
        isWritable[file] = AuthorsFile.isWritable(file)
      }
      guard apply(fixes.filter { fix in fix.edits.allSatisfy { isWritable[$0.range.file] == true } }) else { break }
    }
    failures = isWritable.filter { !$0.value }.keys.sorted().map { .notWritable(path: $0) }
  }

  /// Writes the files that are mended; gives the number of fixes that are on the disk, and of files.
  mutating func store() -> (count: Int, files: Int) {
    var stored = (count: 0, files: 0)
    for (path, count) in counts.sorted(by: { $0.key < $1.key }) {
      guard let old = original[path], let new = mended[path], old != new else { continue }
      do throws(AuthorsFile.Failure) {
        try AuthorsFile.replace(path, holding: old, with: new)
        stored = (stored.count + count, stored.files + 1)
      } catch {
        failures.append(error)
      }
    }
    return stored
  }

  /// The certain fixes, in the order of the files; of a file that several courses use, only those that all of them want.
  private func wanted(_ circumstances: Circumstances) -> [FixIt] {
    var users: [String: Set<Int>] = [:]
    var wanting: [FixIt: Set<Int>] = [:]
    for (number, course) in courses.enumerated() {
      for file in course.source.files { users[course.location(of: file.path), default: []].insert(number) }
      for diagnostic in Compilation(of: course.source, circumstances).diagnostics {
        guard var fix = diagnostic.fixes.first(where: \.isCertain) else { continue }
        for index in fix.edits.indices {
          fix.edits[index].range.file = course.location(of: fix.edits[index].range.file)
        }
        wanting[fix, default: []].insert(number)
      }
    }
    return wanting.filter { fix, courses in
      fix.edits.allSatisfy { users[$0.range.file, default: []].isSubset(of: courses) }
    }.keys.sorted { $0.order.lexicographicallyPrecedes($1.order, by: <) }
  }

  /// Applies the fixes that do not touch what an earlier one has changed; false where there is nothing to apply.
  private mutating func apply(_ fixes: [FixIt]) -> Bool {
    var lines: [String: SourceLines] = [:]
    var changes: [String: [(range: Range<Int>, replacement: String)]] = [:]
    for fix in fixes {
      let places = fix.edits.map { edit -> (file: String, range: Range<Int>, replacement: String) in
        let file = edit.range.file
        let index = lines[file] ?? SourceLines(mended[file] ?? [])
        lines[file] = index
        return (file, index.offsets(of: edit.range), edit.replacement)
      }
      let isFree = places.allSatisfy { place in
        !changes[place.file, default: []].contains { $0.range.touches(place.range) }
          && !takesTagAway(place.range, of: place.file, place.replacement)
      }
      guard isFree, let first = places.first else { continue }
      for place in places { changes[place.file, default: []].append((place.range, place.replacement)) }
      counts[first.file, default: 0] += 1
    }
    for (file, changes) in changes {
      for (range, replacement) in changes.sorted(by: { $0.range.lowerBound > $1.range.lowerBound }) {
        mended[file]?.replaceSubrange(range, with: replacement.utf8)
      }
    }
    for index in courses.indices {
      for file in courses[index].source.files.indices {
        let path = courses[index].location(of: courses[index].source.files[file].path)
        courses[index].source.files[file].bytes = mended[path] ?? courses[index].source.files[file].bytes
      }
    }
    return !changes.isEmpty
  }
}

extension Fixing {
  /// Whether a tag would be replaced by something that is none; what follows from another fix may be placed so.
  fileprivate func takesTagAway(_ range: Range<Int>, of file: String, _ replacement: String) -> Bool {
    let tag = UInt8(ascii: "<")
    return mended[file]?[range].contains(tag) == true && !replacement.utf8.contains(tag)
  }
}

extension FixIt {
  /// Where it begins and what it writes, to sort by: a dictionary has no order, and the answer must be the same each time.
  fileprivate var order: [String] {
    edits.flatMap { edit in
      [edit.range.file] + [edit.range.line, edit.range.column].map { String(1_000_000_000 + $0) } + [edit.replacement]
    }
  }
}

extension Range<Int> {
  /// Whether two changes are about the same place; an insertion touches what begins or ends there.
  fileprivate func touches(_ other: Self) -> Bool {
    isEmpty || other.isEmpty
      ? lowerBound <= other.upperBound && other.lowerBound <= upperBound : overlaps(other)
  }
}
