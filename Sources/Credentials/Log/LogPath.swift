/// The names of the files in a log's folder, as C2SP tlog-tiles has them, and those that the keeper needs.
enum LogPath {
  static let checkpoint = "checkpoint"
  /// The next checkpoint before it is signed.
  static let next = "checkpoint.next"
  /// What is being appended, with salts: nobody else may read it.
  static let pending = "pending"

  /// Entries in a bundle, and digests in a tile: 2 to the height, 8.
  static let width = 256

  /// A tile of digests, `tile/1/x001/234.p/5`; a full one has no width in its name.
  static func tile(_ level: Int, _ index: Int, width: Int) -> String { "tile/\(level)/" + number(index, width) }

  /// A bundle of entries, `tile/entries/x001/234.p/5`.
  static func entries(_ index: Int, width: Int) -> String { "tile/entries/" + number(index, width) }

  /// The folder that the file lies in; empty for the log's own.
  static func folder(of path: String) -> String {
    path.split(separator: "/").dropLast().joined(separator: "/")
  }

  /// The folders that must be there before the file can, outermost first, without the log's own.
  static func folders(to path: String) -> [String] {
    let parts = path.split(separator: "/").dropLast()
    return parts.indices.map { parts[...$0].joined(separator: "/") }
  }

  /// Where a file is written before it gets its name.
  static func aside(_ path: String) -> String { path + ".new" }

  private static func number(_ index: Int, _ width: Int) -> String {
    var groups = [DecimalText.padded(index % 1000, 3)]
    var rest = index / 1000
    while rest > 0 {
      groups.insert("x" + DecimalText.padded(rest % 1000, 3), at: 0)
      rest /= 1000
    }
    return groups.joined(separator: "/") + (width == Self.width ? "" : ".p/\(width)")
  }
}

/// What stands in the files: digests after one another, entries after their lengths.
enum TileBytes {
  static func digests(_ bytes: [UInt8], width: Int) -> [Digest]? {
    guard bytes.count == width * Digest.byteCount else { return nil }
    let digests = (0..<width).compactMap {
      Digest(bytes: bytes[$0 * Digest.byteCount..<($0 + 1) * Digest.byteCount])
    }
    return digests.count == width ? digests : nil
  }

  static func bytes(of digests: [Digest]) -> [UInt8] { digests.flatMap(\.bytes) }

  static func entries(_ bytes: [UInt8], width: Int) -> [[UInt8]]? {
    var entries: [[UInt8]] = []
    var rest = bytes[...]
    while !rest.isEmpty {
      guard rest.count >= 2, entries.count < width else { return nil }
      let count = Int(rest[rest.startIndex]) << 8 | Int(rest[rest.startIndex + 1])
      guard rest.count >= 2 + count else { return nil }
      entries.append(Array(rest.dropFirst(2).prefix(count)))
      rest = rest.dropFirst(2 + count)
    }
    return entries.count == width ? entries : nil
  }

  static func bytes(of entries: [[UInt8]]) -> [UInt8] {
    entries.flatMap { [UInt8($0.count >> 8), UInt8($0.count & 0xFF)] + $0 }
  }
}
