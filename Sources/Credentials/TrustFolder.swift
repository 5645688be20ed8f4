import Courseware

/// A folder of pinned issuers, one small JSON file each: `kyndig.trust.v1` with the key and the name.
///
/// What is here decides what is trusted, so a folder or file that everybody may write to is refused.
public struct TrustFolder: Sendable, Equatable {
  /// Where it is.
  public let path: String

  /// The folder at `path`; it need not be there until an issuer is pinned.
  public init(path: String) { self.path = path }

  private static let format = "kyndig.trust.v1"
  private static let ending = ".json"
  private static let writableByAll: UInt16 = 0o002

  /// Everybody pinned here; nobody where there is no folder.
  public func issuers() throws(FolderError) -> [Issuer] {
    guard let folder = try OpenFolder.existing(path) else { return [] }
    try folder.requireMode(mask: .init(Self.writableByAll))
    var issuers: [Issuer] = []
    for name in try folder.names(limit: 10_000) where name.hasSuffix(Self.ending) {
      let bytes = try folder.read(name, mask: .init(Self.writableByAll), own: false, limit: 4096)
      guard let bytes else { continue }
      guard let issuer = Self.issuer(bytes) else { throw .malformed(path: path + "/" + name) }
      issuers.append(issuer)
    }
    return issuers
  }

  /// Pins `issuer`, whole or not at all; a pin of the same key is replaced, and the folder is made at need.
  public func pin(_ issuer: Issuer) throws(FolderError) {
    let folder = try OpenFolder.made(path)
    try folder.requireMode(mask: .init(Self.writableByAll))
    let file = issuer.key.multibase + Self.ending
    try folder.write(Self.bytes(of: issuer), to: file, mode: 0o644, replacing: true)
  }

  /// The bytes of a pin.
  public static func bytes(of issuer: Issuer) -> [UInt8] {
    var members: [String: JSON] = [
      "format": .string(format), "id": .string(issuer.key.text), "name": .string(issuer.name),
    ]
    if let number = issuer.organisationNumber { members["organisationNumber"] = .string(number) }
    return JSON.object(members).bytes + [UInt8(ascii: "\n")]
  }

  /// Reads a pin; nil for anything that ``bytes(of:)`` would not write.
  public static func issuer(_ bytes: [UInt8]) -> Issuer? {
    guard let json = try? JSON(parsing: bytes), let key = json["id"]?.string.flatMap(DIDKey.init(parsing:)),
      let name = json["name"]?.string,
      let issuer = try? Issuer(key: key, name: name, organisationNumber: json["organisationNumber"]?.string)
    else { return nil }
    return self.bytes(of: issuer) == json.bytes + [UInt8(ascii: "\n")] ? issuer : nil
  }
}
