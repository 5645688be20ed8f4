import GRDB

#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// Brings an archive up to date, and keeps a copy of what it was beside it until that has succeeded.
///
/// All the steps are one transaction: whatever ends it on the way, the archive is as it was, and the release that wrote it
/// can still open it. The copy is for what SQLite cannot promise, such as a disk that does not keep what it was given.
struct Upgrade: Sendable {
  /// How far it has come.
  enum Moment: Sendable, Equatable { case copying, copied, stepped(Int), committed }

  /// The steps of this release.
  var steps = Schema.steps
  /// Told of every moment; a test ends it there.
  var reaches: @Sendable (Moment) throws -> Void = { _ in }

  /// Takes the steps that the archive lacks; when it is up to date, no copy is left.
  func run(_ pool: DatabasePool, at path: String) throws {
    if try pool.read({ try !lacking($0, path).isEmpty }) {
      var isCopied = false
      do {
        try pool.writeWithoutTransaction { try bringUp(pool, $0, at: path, &isCopied) }
      } catch {
        // The archive is as it was; a copy would only be one more place where somebody's answers lie. Unless the disk or
        // the file is at fault: for that it was made.
        if isCopied, !Self.isOfTheDisk(error, path) { Self.remove(path + Self.suffix(steps.count)) }
        throw error
      }
      try reaches(.committed)
    }
    // Also what was left by one that was killed.
    (1...steps.count).forEach { Self.remove(path + Self.suffix($0)) }
  }

  private func bringUp(_ pool: DatabasePool, _ database: Database, at path: String, _ isCopied: inout Bool) throws {
    // Outside the transaction, for SQLite takes no notice of it inside one; they are checked before it is committed.
    try database.execute(sql: "PRAGMA foreign_keys = OFF")
    defer { try? database.execute(sql: "PRAGMA foreign_keys = ON") }
    try database.inTransaction(.immediate) {
      // Asked again: another program may have been first, while this one waited for it.
      let lacking = try lacking(database, path)
      guard !lacking.isEmpty else { return .commit }
      // What is not whole never takes the place of a copy that is.
      guard try Archive.firstFault(database) == nil else { throw ArchiveError.damaged(path: path) }
      if lacking.count < steps.count {
        isCopied = true
        try keep(pool, as: path + Self.suffix(steps.count))
      }
      try take(lacking, database)
      guard try Archive.firstFault(database) == nil else { throw ArchiveError.damaged(path: path) }
      return .commit
    }
  }

  private func take(_ lacking: [Schema.Step], _ database: Database) throws {
    try database.execute(sql: "CREATE TABLE IF NOT EXISTS grdb_migrations (identifier TEXT NOT NULL PRIMARY KEY)")
    for (number, step) in lacking.enumerated() {
      try step.take(database)
      try database.execute(sql: "INSERT INTO grdb_migrations (identifier) VALUES (?)", arguments: [step.name])
      try reaches(.stepped(number + 1))
    }
    try database.checkForeignKeys()
  }

  private func lacking(_ database: Database, _ path: String) throws -> [Schema.Step] {
    let taken = try Schema.migrations.appliedIdentifiers(database)
    guard taken.isSubset(of: steps.map(\.name)) else { throw ArchiveError.newer(path: path) }
    return steps.filter { !taken.contains($0.name) }
  }

  /// Copies the archive as it was when the transaction began, on disk and whole before the copy has its name.
  private func keep(_ pool: DatabasePool, as copy: String) throws {
    let part = copy + Self.part
    unlink(part)
    // Made with 0600 before SQLite sees it, as the archive itself.
    let made = open(part, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard made >= 0 else { throw Self.failure(at: copy) }
    close(made)
    let target = try DatabaseQueue(path: part)
    // Another connection than the one that writes: it sees what was committed.
    try pool.read { source in try target.writeWithoutTransaction { try source.backup(to: $0) } }
    try target.close()
    try reaches(.copying)
    guard Self.sync(part), rename(part, copy) == 0 else { throw Self.failure(at: copy) }
    let folder = copy.lastIndex(of: "/").map { String(copy[...$0]) } ?? "."
    guard Self.sync(folder) else { throw Self.failure(at: copy) }
    try reaches(.copied)
  }

  private static func sync(_ path: String) -> Bool {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return false }
    defer { close(descriptor) }
    return fsync(descriptor) == 0
  }

  private static func failure(at path: String) -> ArchiveError {
    switch errno {
    case ENOSPC, EDQUOT: .full(path: path)
    case EACCES, EPERM, EROFS: .notWritable(path: path)
    default: .notOpened(path: path)
    }
  }

  private static func isOfTheDisk(_ error: any Error, _ path: String) -> Bool {
    if let error = error as? DatabaseError {
      return [.SQLITE_CORRUPT, .SQLITE_IOERR, .SQLITE_NOTADB].contains(error.resultCode)
    }
    return error as? ArchiveError == .damaged(path: path)
  }

  private static let part = ".part"
  private static func suffix(_ number: Int) -> String { ".before-\(number)" }

  private static func remove(_ copy: String) {
    for file in [copy, copy + part, copy + part + "-journal"] { unlink(file) }
  }
}
