import Foundation

/// The drop folder, where every account of the group may leave a file, and only the keeper sees what is there.
struct Inbox {
  let folder: String

  /// Most files that are looked at in one run.
  private static let mostFiles = 10_000

  /// The files that lie there, sorted; those that are being written have names with a full stop first.
  var files: [String] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return names.filter { !$0.hasPrefix(".") }.sorted().prefix(Self.mostFiles).map { folder + "/" + $0 }
  }

  /// The bytes of a plain file of at most `limit` bytes; nil for anything else that somebody may have left there.
  static func read(_ path: String, limit: Int) -> [UInt8]? {
    // Never through a link, which may lead to a file of the keeper's own.
    PlainFile.read(path, limit: limit, followsLinks: false)
  }
}
