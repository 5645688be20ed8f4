public import Courseware
public import Credentials
public import Records

/// Where an organisation's register lies, and how it is reached.
public struct RegisterPlace: Sendable {
  /// The records.
  public var archive: Archive
  /// The folder of the log.
  public var log: LogFiles
  /// The logs that were given up, the latest last.
  public var earlier: [EarlierLog]
  /// The files of the `Certificates` folder.
  public var files: SiteFiles
  /// The last checkpoint that this user has seen, kept outside the site; nil where there is none yet.
  public var readPin: @Sendable () throws(FileProblem) -> [UInt8]?
  /// Keeps a checkpoint outside the site.
  public var writePin: @Sendable (_ note: [UInt8]) throws(FileProblem) -> Void
  /// Turns a moment into the civil date it is printed as.
  public var day: @Sendable (Timestamp) -> CivilDate

  /// A register that lies there.
  public init(
    archive: Archive, log: LogFiles, earlier: [EarlierLog] = [], files: SiteFiles,
    readPin: @escaping @Sendable () throws(FileProblem) -> [UInt8]?,
    writePin: @escaping @Sendable (_ note: [UInt8]) throws(FileProblem) -> Void,
    day: @escaping @Sendable (Timestamp) -> CivilDate
  ) {
    self.archive = archive
    self.log = log
    self.earlier = earlier
    self.files = files
    self.readPin = readPin
    self.writePin = writePin
    self.day = day
  }
}

/// A log that was given up: what it was called, and where it lies.
public struct EarlierLog: Sendable {
  /// Its verifier key.
  public var key: LogVerifierKey
  /// Its folder.
  public var files: LogFiles

  /// A log that was given up.
  public init(key: LogVerifierKey, files: LogFiles) {
    self.key = key
    self.files = files
  }
}

// Records and files, with the failures of the register.
extension RegisterPlace {
  func store(_ changes: [ArchiveChange]) throws(RegisterError) {
    guard !changes.isEmpty else { return }
    do { try archive.store(changes) } catch { throw .archive(error) }
  }

  /// What is asked of the archive.
  func ask<Value>(_ question: (Archive) throws(ArchiveError) -> Value) throws(RegisterError) -> Value {
    do { return try question(archive) } catch { throw .archive(error) }
  }

  /// One of the roster whose record has not been erased.
  func leader(_ id: String) throws(RegisterError) -> Leader {
    guard let leader = try ask({ (archive) throws(ArchiveError) in try archive.leader(id) }) else {
      throw .unknownLeader(id)
    }
    guard leader.state != .erased else { throw .erased(leader: id) }
    return leader
  }

  func read(_ path: String) throws(RegisterError) -> [UInt8]? {
    do { return try files.read(path) } catch { throw .file(error) }
  }

  func write(_ bytes: [UInt8], to path: String) throws(RegisterError) {
    do { try files.write(path, bytes) } catch { throw .file(error) }
  }

  func remove(_ path: String) throws(RegisterError) {
    do { try files.remove(path) } catch { throw .file(error) }
  }
}
