import Courseware
import Foundation
import GRDB

#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// Where statements are kept: append-only, in SQLite, on disk before a call returns.
///
/// `synchronous=FULL` and write-ahead logging, so that what a screen calls stored survives a kill and a power cut.
public final class Archive: Sendable {
  /// The file.
  public let path: String
  let pool: any DatabaseWriter
  let isForReading: Bool
  /// Whether everything is read as it was when this was opened.
  private let isHeld: Bool
  /// The key that whoever stores here has logged in with; nil for one who is at the machine.
  let login: String?

  /// Opens the archive, makes it where there is none, and brings an older one up to date.
  ///
  /// With the key of a `login` nothing is stored once that key lets nobody in: ``ArchiveError/loginEnded``.
  public convenience init(at path: String, login: String? = nil) throws(ArchiveError) {
    try self.init(at: path, login: login, by: Upgrade())
  }

  /// The same, brought up to date in this way.
  init(at path: String, login: String? = nil, by upgrade: Upgrade) throws(ArchiveError) {
    self.path = path
    self.login = login
    isForReading = false
    isHeld = false
    do {
      try Self.makePrivateFile(at: path)
      var configuration = Configuration()
      configuration.busyMode = .timeout(5)
      let pool = try DatabasePool(path: path, configuration: configuration)
      // DatabasePool sets NORMAL when it turns the write-ahead log on; the ledger must not lose its last commits.
      try pool.writeWithoutTransaction { try $0.execute(sql: "PRAGMA synchronous = FULL") }
      if try pool.read(Schema.migrations.hasBeenSuperseded) { throw ArchiveError.newer(path: path) }
      let size = try FileManager.default.attributesOfItem(atPath: path)[.size] as? Int
      if size.map({ $0 <= Self.mostBytesChecked }) == true, try pool.read(Self.firstFault) != nil {
        throw ArchiveError.damaged(path: path)
      }
      try upgrade.run(pool, at: path)
      self.pool = pool
    } catch {
      throw ArchiveError(error, path: path)
    }
  }

  /// The largest archive that is looked through each time it is opened, which takes some hundredths of a second; a larger
  /// one is when it is audited.
  private static let mostBytesChecked = 16 * 1024 * 1024

  /// Whether the pages of the file hold together, which SQLite itself sees only when it comes to one that does not.
  public func check() throws(ArchiveError) {
    guard try read(Self.firstFault) == nil else { throw .damaged(path: path) }
  }

  static func firstFault(_ database: Database) throws -> String? {
    let said = try String.fetchOne(database, sql: "PRAGMA quick_check(1)")
    return said == "ok" ? nil : said ?? ""
  }

  /// Opens an archive that is there to read what is in it, also while another program writes to it.
  ///
  /// Nothing is stored in it, made or brought up to date; an older archive is brought up to date in a copy, in memory.
  public init(reading path: String) throws(ArchiveError) {
    self.path = path
    login = nil
    isForReading = true
    isHeld = false
    // SQLite makes a file that is not there.
    guard access(path, F_OK) == 0 else { throw .notOpened(path: path) }
    do {
      let queue = try DatabaseQueue(path: path, configuration: Self.forReading)
      if try queue.read(Schema.migrations.hasBeenSuperseded) { throw ArchiveError.newer(path: path) }
      guard try !queue.read(Schema.migrations.hasCompletedMigrations) else {
        pool = queue
        return
      }
      let copy = try DatabaseQueue()
      try queue.backup(to: copy)
      try Schema.migrations.migrate(copy)
      pool = copy
    } catch {
      throw ArchiveError(error, path: path)
    }
  }

  // Not SQLite's own way of only reading: such a connection leaves the write-ahead log's files behind when it closes.
  static var forReading: Configuration {
    var configuration = Configuration()
    configuration.busyMode = .timeout(5)
    return configuration
  }

  /// A connection that has begun to read, and goes on reading of the moment it began.
  init(held queue: DatabaseQueue, path: String) {
    self.path = path
    login = nil
    isForReading = true
    isHeld = true
    pool = queue
  }

  /// The file is made with 0600 before SQLite sees it: its companions take the same rights.
  static func makePrivateFile(at path: String) throws(ArchiveError) {
    let descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else {
      throw errno == EACCES || errno == EROFS || errno == EPERM ? .notWritable(path: path) : .notOpened(path: path)
    }
    close(descriptor)
  }

  func read<Value>(_ body: (Database) throws -> Value) throws(ArchiveError) -> Value {
    do { return try isHeld ? pool.unsafeRead(body) : pool.read(body) } catch { throw ArchiveError(error, path: path) }
  }

  func write(_ body: (Database) throws -> Void) throws(ArchiveError) {
    guard !isForReading else { throw .notWritable(path: path) }
    do {
      try pool.write { database in
        // In the same transaction: what is stored after a key was taken away is stored by nobody.
        if let login, try LoginRecord.open(login, database) == nil { throw ArchiveError.loginEnded }
        try body(database)
      }
    } catch {
      throw ArchiveError(error, path: path)
    }
  }

  /// The level of `PRAGMA synchronous` on the connection that writes: 2 is FULL.
  public func synchronousLevel() throws(ArchiveError) -> Int {
    do {
      return try pool.writeWithoutTransaction { try Int.fetchOne($0, sql: "PRAGMA synchronous") ?? -1 }
    } catch {
      throw ArchiveError(error, path: path)
    }
  }
}
