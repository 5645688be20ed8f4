/// The folder where sealed keys are kept: mode 0700, each key a file of mode 0600 that belongs to the same user.
public struct KeyFolder: Sendable, Equatable {
  /// Where it is.
  public let path: String

  /// The folder at `path`; it need not be there until a key is written.
  public init(path: String) { self.path = path }

  private static let closed: UInt16 = 0o077
  private static let limit = 16 * 1024

  /// The key stored as `name`, or nil where there is none.
  ///
  /// A folder or file that others have any right to, or that is a symlink or another user's, is refused unread.
  public func key(named name: String) throws(FolderError) -> SealedKey? {
    let file = try Self.file(name)
    guard let folder = try OpenFolder.existing(path) else { return nil }
    try folder.requireOwn(mask: .init(Self.closed))
    let bytes = try folder.read(file, mask: .init(Self.closed), own: true, limit: Self.limit)
    guard let bytes else { return nil }
    do {
      return try SealedKey(parsing: bytes)
    } catch {
      throw .seal(path: path + "/" + file, error)
    }
  }

  /// Stores a key as `name`, whole or not at all, and makes the folder at need.
  ///
  /// A key that is there already is kept, with ``FolderError/exists(path:)``, unless `replacing`.
  public func store(_ key: SealedKey, named name: String, replacing: Bool = false) throws(FolderError) {
    let file = try Self.file(name)
    let folder = try OpenFolder.made(path)
    try folder.requireOwn(mask: .init(Self.closed))
    try folder.write(key.bytes, to: file, mode: 0o600, replacing: replacing)
  }

  /// The names of the keys that are stored, sorted.
  public func names() throws(FolderError) -> [String] {
    guard let folder = try OpenFolder.existing(path) else { return [] }
    try folder.requireOwn(mask: .init(Self.closed))
    let names = try folder.names(limit: 10_000)
    return names.filter { $0.hasSuffix(".key") }.map { String($0.dropLast(4)) }
  }

  /// Letters a–z, digits and hyphens, at most 64 of them, so that no name leads out of the folder.
  private static func file(_ name: String) throws(FolderError) -> String {
    let isPlain = name.utf8.allSatisfy { (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x2D }
    guard isPlain, (1...64).contains(name.utf8.count) else { throw .name(name) }
    return name + ".key"
  }
}
