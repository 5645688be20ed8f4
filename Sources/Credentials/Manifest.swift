/// The files of an edition and their digests, written as `sha256sum` writes them.
///
/// One line a file, `<hex>  <path>` and a line feed, sorted by the UTF-8 bytes of the path: what
/// `LC_ALL=C sort -k2` leaves in place and `sha256sum -c` checks. The edition's digest is the digest of these bytes.
public struct Manifest: Sendable, Equatable {
  /// One file of an edition.
  public struct Entry: Sendable, Equatable {
    /// The path inside the edition, with `/` between its parts.
    public let path: String
    /// The digest of the file's bytes.
    public let digest: Digest
  }

  /// The entries, sorted by the UTF-8 bytes of their paths.
  public let entries: [Entry]

  /// The manifest of `files`, which are paths with their bytes.
  ///
  /// Throws ``ManifestError/path(_:)`` for a path that could leave the folder or that `sha256sum` would escape.
  public init(of files: [String: [UInt8]]) throws(ManifestError) {
    let sorted = files.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
    var entries: [Entry] = []
    for (path, bytes) in sorted {
      guard Self.isPlain(path) else { throw .path(path) }
      entries.append(Entry(path: path, digest: Digest(of: bytes)))
    }
    self.entries = entries
  }

  /// Reads a manifest, and refuses any bytes that ``bytes`` would not write.
  public init(parsing bytes: some Sequence<UInt8>) throws(ManifestError) {
    guard let text = String(validating: Array(bytes), as: UTF8.self) else { throw .notUTF8 }
    var lines = text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false)
    guard lines.popLast()?.isEmpty == true else { throw .line(lines.count + 1) }
    var entries: [Entry] = []
    for (index, line) in lines.enumerated() {
      let hex = String(String.UnicodeScalarView(line.prefix(64)))
      let rest = line.dropFirst(64)
      let path = String(String.UnicodeScalarView(rest.dropFirst(2)))
      guard let digest = Digest(hex: hex), rest.starts(with: "  ".unicodeScalars), Self.isPlain(path) else {
        throw .line(index + 1)
      }
      if let last = entries.last, !last.path.utf8.lexicographicallyPrecedes(path.utf8) { throw .order(line: index + 1) }
      entries.append(Entry(path: path, digest: digest))
    }
    self.entries = entries
  }

  /// The bytes of the file `MANIFEST`.
  public var bytes: [UInt8] { entries.flatMap { Array("\($0.digest.hex)  \($0.path)\n".utf8) } }

  /// The digest of ``bytes``: it names the edition.
  public var digest: Digest { Digest(of: bytes) }

  private static func isPlain(_ path: String) -> Bool {
    let parts = path.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    let isRelative = parts.allSatisfy { !$0.isEmpty && !$0.elementsEqual(".".utf8) && !$0.elementsEqual("..".utf8) }
    return isRelative && path.utf8.allSatisfy { $0 >= 0x20 && $0 != 0x7F && $0 != UInt8(ascii: "\\") }
  }
}

/// Why there is no manifest.
public enum ManifestError: Error, Sendable, Equatable {
  /// The path is absolute, climbs, has an empty part, or holds a control character or a backslash.
  case path(String)
  /// Not of the form `<hex>  <path>`; lines count from 1.
  case line(Int)
  /// The path does not come after the one before it; lines count from 1.
  case order(line: Int)
  /// The bytes are not UTF-8.
  case notUTF8
}
