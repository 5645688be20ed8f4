/// The files of a site's `Certificates` folder, as functions, so that a test passes others; paths are relative to it.
public struct SiteFiles: Sendable {
  /// The bytes of a file, or nil where there is none.
  public var read: @Sendable (_ path: String) throws(FileProblem) -> [UInt8]?
  /// Writes a file in place of what may be there, whole or not at all, and makes its folder; on disk when it returns.
  public var write: @Sendable (_ path: String, _ bytes: [UInt8]) throws(FileProblem) -> Void
  /// Removes a file; nothing where there is none.
  public var remove: @Sendable (_ path: String) throws(FileProblem) -> Void
  /// The paths of all files in a folder and the folders in it, sorted; none where there is no such folder.
  public var list: @Sendable (_ folder: String) throws(FileProblem) -> [String]

  /// Files behind these functions.
  public init(
    read: @escaping @Sendable (_ path: String) throws(FileProblem) -> [UInt8]?,
    write: @escaping @Sendable (_ path: String, _ bytes: [UInt8]) throws(FileProblem) -> Void,
    remove: @escaping @Sendable (_ path: String) throws(FileProblem) -> Void,
    list: @escaping @Sendable (_ folder: String) throws(FileProblem) -> [String]
  ) {
    self.read = read
    self.write = write
    self.remove = remove
    self.list = list
  }
}

/// The system refused something with a file.
public struct FileProblem: Error, Sendable, Equatable {
  /// Where.
  public var path: String
  /// What the system said.
  public var errno: Int32

  /// A refusal.
  public init(path: String, errno: Int32) {
    self.path = path
    self.errno = errno
  }
}
