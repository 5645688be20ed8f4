/// Why a key or a pin could not be read or stored.
public enum FolderError: Error, Sendable, Equatable {
  /// A symlink stands where a folder or a file must.
  case symlink(path: String)
  /// Neither a folder nor a file, where one or the other must be.
  case notPlain(path: String)
  /// The folder or file belongs to another user.
  case otherOwner(path: String)
  /// Others than its owner have rights that they must not have; the mode is that of `chmod`.
  case openToOthers(path: String, mode: Int)
  /// A file of this name is there already, and nothing was written.
  case exists(path: String)
  /// More bytes, or more files, than are read.
  case tooLarge(path: String, limit: Int)
  /// A name that could lead out of the folder.
  case name(String)
  /// The file is there, but not what it must be.
  case malformed(path: String)
  /// The key file is there, but cannot be read as one.
  case seal(path: String, SealError)
  /// The system refused.
  case failed(path: String, errno: Int32)
}
