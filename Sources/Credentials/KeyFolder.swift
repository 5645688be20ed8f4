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
  /// A folder or file that others have any right to, or that is a symlink or another user's, is refused unread. So is a
  /// key that is not the one that its name promises; see ``name(_:of:isRecovery:)``.
  public func key(named name: String) throws(FolderError) -> SealedKey? {
    guard KeyName(name) != nil else { throw .name(name) }
    guard let folder = try OpenFolder.existing(path) else { return nil }
    try folder.requireOwn(mask: .init(Self.closed))
    return try key(named: name, in: folder)
  }

  /// Stores a key as `name`, whole or not at all, and makes the folder at need.
  ///
  /// A key that is there already is kept, with ``FolderError/exists(path:)``, unless `replacing`.
  public func store(_ key: SealedKey, named name: String, replacing: Bool = false) throws(FolderError) {
    guard let file = KeyName(name)?.file else { throw .name(name) }
    let folder = try OpenFolder.made(path)
    try folder.requireOwn(mask: .init(Self.closed))
    try folder.write(key.bytes, to: file, mode: 0o600, replacing: replacing)
  }

  /// The names of the keys that are stored, sorted.
  public func names() throws(FolderError) -> [String] {
    guard let folder = try OpenFolder.existing(path) else { return [] }
    try folder.requireOwn(mask: .init(Self.closed))
    let names = try folder.names(limit: 10_000)
    return names.filter { $0.hasSuffix(KeyName.ending) }.map { String($0.dropLast(KeyName.ending.count)) }
  }

  /// The keys of a kind, and what is wrong with those that cannot be read; one bad file hides no other.
  ///
  /// A key is of a kind when its name begins with it. Copies for recovery are listed by themselves.
  public func keys(of kind: SealedKey.Kind, isRecovery: Bool = false) throws(FolderError) -> KeyListing {
    var listing = KeyListing(keys: [], problems: [])
    guard let folder = try OpenFolder.existing(path) else { return listing }
    try folder.requireOwn(mask: .init(Self.closed))
    for file in try folder.names(limit: 10_000) where file.hasSuffix(KeyName.ending) {
      let text = String(file.dropLast(KeyName.ending.count))
      guard text.hasPrefix(kind.rawValue + "-"), text.hasSuffix(KeyName.recovery) == isRecovery else { continue }
      do throws(FolderError) {
        guard let key = try key(named: text, in: folder) else { continue }
        guard key.kind == kind else { throw .malformed(path: path + "/" + file) }
        listing.keys.append(.init(name: text, key: key))
      } catch {
        listing.problems.append(error)
      }
    }
    return listing
  }

  /// Removes a key; false where there was none.
  @discardableResult
  public func remove(named name: String) throws(FolderError) -> Bool {
    guard let file = KeyName(name)?.file else { throw .name(name) }
    guard let folder = try OpenFolder.existing(path) else { return false }
    try folder.requireOwn(mask: .init(Self.closed))
    return try folder.remove(file)
  }

  private func key(named name: String, in folder: borrowing OpenFolder) throws(FolderError) -> SealedKey? {
    guard let name = KeyName(name) else { throw .name(name) }
    let place = path + "/" + name.file
    guard let bytes = try folder.read(name.file, mask: .init(Self.closed), own: true, limit: Self.limit) else {
      return nil
    }
    let key: SealedKey
    do { key = try SealedKey(parsing: bytes) } catch { throw .seal(path: place, error) }
    guard name.fits(key) else { throw .malformed(path: place) }
    return key
  }
}

/// The keys of one kind in a folder.
public struct KeyListing: Sendable, Equatable {
  /// The keys, sorted by their names.
  public var keys: [Entry]
  /// Why others could not be read, in the order of their names.
  public var problems: [FolderError]

  /// A key by the name that it is stored under.
  public struct Entry: Sendable, Equatable {
    /// The name, without the file's ending.
    public let name: String
    /// The key, sealed.
    public let key: SealedKey
  }
}
