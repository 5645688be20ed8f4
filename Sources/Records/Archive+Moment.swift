import GRDB

extension Archive {
  /// So many archives of one file that all tell of the same moment, each for one thread at a time.
  ///
  /// One alone where the file is of an earlier version, or somebody stores something each time this is tried.
  public static func ofOneMoment(_ count: Int, reading path: String) throws(ArchiveError) -> [Archive] {
    // Opened as any other first: that one knows what to do with an older archive.
    let first = try Archive(reading: path)
    // One in memory is nobody else's.
    guard (first.pool as? DatabaseQueue)?.path == path else { return [first] }
    do {
      for _ in 0..<mostTries {
        let queues = try (0..<max(count, 1)).map { _ in try heldQueue(path) }
        let before = try version(queues[0])
        try queues.dropFirst().forEach(begin)
        try begin(queues[0])
        // What the first sees once it has begun is what it saw before the others did, so nothing was stored between.
        if try version(queues[0]) == before { return queues.map { Archive(held: $0, path: path) } }
      }
      let alone = try heldQueue(path)
      try begin(alone)
      return [Archive(held: alone, path: path)]
    } catch {
      throw ArchiveError(error, path: path)
    }
  }

  private static let mostTries = 3

  private static func heldQueue(_ path: String) throws -> DatabaseQueue {
    var configuration = forReading
    configuration.allowsUnsafeTransactions = true
    // In KiB; what a hundred thousand leaders' keys are found by has room in it, so that no page is read again and again.
    configuration.prepareDatabase { try $0.execute(sql: "PRAGMA cache_size = -16384") }
    return try DatabaseQueue(path: path, configuration: configuration)
  }

  /// SQLite begins to read of a moment with the first question, not before.
  private static func begin(_ queue: DatabaseQueue) throws {
    try queue.writeWithoutTransaction { database in
      try database.execute(sql: "BEGIN DEFERRED")
      _ = try Int.fetchOne(database, sql: "SELECT count(*) FROM sqlite_schema")
    }
  }

  /// A number that is another once somebody else has stored something (`PRAGMA data_version`).
  private static func version(_ queue: DatabaseQueue) throws -> Int? {
    try queue.unsafeRead { try Int.fetchOne($0, sql: "PRAGMA data_version") }
  }

  /// Leaders in so many stretches, by the numbers of their rows; what is read of each, one after the other, is what is read of all.
  public func stretches(_ count: Int) throws(ArchiveError) -> [ClosedRange<Int64>] {
    let last = try read { try Int64.fetchOne($0, sql: "SELECT max(rowid) FROM leader") ?? 0 }
    let length = max((last + Int64(count) - 1) / Int64(max(count, 1)), 1)
    return stride(from: 1, through: max(last, 1), by: Int64.Stride(length)).map { $0...($0 + length - 1) }
  }
}
