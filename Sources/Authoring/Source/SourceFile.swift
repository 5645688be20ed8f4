/// A file of a course as its bytes stood when it was read.
public struct SourceFile: Sendable, Equatable {
  /// Where it stands below the `Courses` folder, as `hms-for-ledere/course.xml`.
  public var path: String
  /// What it holds.
  public var bytes: [UInt8]

  /// A file with its bytes.
  public init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }

  /// A file with text, as UTF-8.
  public init(path: String, text: String) { self.init(path: path, bytes: Array(text.utf8)) }

  /// The author's line with a number from 1, without its line break, or nil where there is no such line.
  ///
  /// Bytes that are not UTF-8 come out as U+FFFD, so the answer can always be printed.
  public func line(_ number: Int) -> String? { LineIndex(bytes).text(ofLine: number, in: bytes) }
}

extension SourceFile {
  /// Whether it is written in the course language, and no larger than a file may be.
  var isCourseFile: Bool { path.hasSuffix(".xml") && bytes.count <= fileSizeLimit }
}

/// The most bytes that a file of a course may hold: 32 MiB.
let fileSizeLimit = 32 << 20

/// Why a file of a course was not read.
public enum Unreadable: Sendable, Hashable {
  /// There is no such file.
  case missing
  /// The path is absolute, has a scheme, or leads out of `Courses`.
  case outside
  /// The file, or a folder on the way to it, is a symbolic link.
  case link
  /// It is a folder, a pipe or a device.
  case notAFile
  /// It holds more than `limit` bytes.
  case tooLarge(bytes: Int, limit: Int)
  /// The system refused, with its `errno`.
  case refused(Int32)
}
