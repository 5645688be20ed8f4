import GRDB

/// Why the archive could not do what was asked; nothing was stored.
public enum ArchiveError: Error, Sendable, Equatable {
  /// The file holds something else than a database.
  case notADatabase(path: String)
  /// The file or its folder may not be written.
  case notWritable(path: String)
  /// The file cannot be opened or made.
  case notOpened(path: String)
  /// Another program holds it.
  case busy(path: String)
  /// The disk is full.
  case full(path: String)
  /// The database says that it is damaged.
  case damaged(path: String)
  /// A newer release of Kyndig has written it.
  case newer(path: String)
  /// A statement with this place is stored already: another program wrote to the session.
  case conflict(session: String, sequence: Int)
  /// The key is another leader's: one key is never two people's.
  case keyInUse(key: String)
  /// Somebody is named whose record has been erased; nothing is stored about that person again.
  case erased(leader: String)
  /// The key that somebody logged in with lets her in no longer.
  case loginEnded
  /// Another failure, with SQLite's extended code.
  case failed(path: String, code: Int)

  init(_ error: any Error, path: String) {
    guard let error = error as? DatabaseError else {
      self = (error as? ArchiveError) ?? .notOpened(path: path)
      return
    }
    self =
      switch error.resultCode {
      case .SQLITE_NOTADB: .notADatabase(path: path)
      case .SQLITE_READONLY, .SQLITE_PERM: .notWritable(path: path)
      case .SQLITE_CANTOPEN: .notOpened(path: path)
      case .SQLITE_BUSY, .SQLITE_LOCKED: .busy(path: path)
      case .SQLITE_FULL: .full(path: path)
      // The journal's index cannot grow: there is no room for it.
      case .SQLITE_IOERR where error.extendedResultCode == .SQLITE_IOERR_SHMSIZE: .full(path: path)
      case .SQLITE_CORRUPT: .damaged(path: path)
      default: .failed(path: path, code: Int(error.extendedResultCode.rawValue))
      }
  }
}
