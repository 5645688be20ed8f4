/// What a log needs of a disk, each step by itself, so that a test can stop between any two.
///
/// Names are relative to the log's folder. Each function throws ``LogError/failed(path:errno:)``, and `sync` and
/// `makeFolder` ``LogError/mustEnd(path:errno:)`` where an fsync fails.
public struct LogFiles: Sendable {
  /// Keeps others out until it is let go.
  public typealias Lock = AnyObject

  /// The bytes of a plain file, nil where there is none.
  public var read: @Sendable (_ name: String, _ limit: Int) throws(LogError) -> [UInt8]?
  /// Writes a file, anew where there is one; nothing is known to be on the disk yet.
  public var write: @Sendable (_ bytes: [UInt8], _ name: String, _ isPrivate: Bool) throws(LogError) -> Void
  /// Waits until a file's bytes are on the disk.
  public var sync: @Sendable (_ name: String) throws(LogError) -> Void
  /// Waits until the names in a folder are on the disk, where there is one; the empty name is the log's own folder.
  public var syncFolder: @Sendable (_ name: String) throws(LogError) -> Void
  /// Gives a file another name, in place of what had it.
  public var rename: @Sendable (_ name: String, _ new: String) throws(LogError) -> Void
  /// Gives a file another name that nothing has yet; false where something has it.
  public var link: @Sendable (_ name: String, _ new: String) throws(LogError) -> Bool
  /// Takes a file away; nothing happens where there is none.
  public var remove: @Sendable (_ name: String) throws(LogError) -> Void
  /// Makes a folder where there is none, and waits until its name is on the disk; the empty name is the log's own.
  public var makeFolder: @Sendable (_ name: String) throws(LogError) -> Void
  /// Waits until nobody else appends.
  public var lock: @Sendable () throws(LogError) -> Lock

  /// Most bytes of any file that is read whole.
  static let limit = 64 * 1024 * 1024
}

extension LogFiles {
  /// Writes a file that is on the disk, under another name than its own, when this returns.
  func prepare(_ bytes: [UInt8], _ name: String, isPrivate: Bool = false) throws(LogError) {
    try write(bytes, LogPath.aside(name), isPrivate)
    try sync(LogPath.aside(name))
  }

  /// Writes a file whole or not at all, in place of what was there; it is on the disk when this returns.
  func replace(_ bytes: [UInt8], _ name: String, isPrivate: Bool = false) throws(LogError) {
    try prepare(bytes, name, isPrivate: isPrivate)
    try rename(LogPath.aside(name), name)
    try syncFolder(LogPath.folder(of: name))
  }
}
