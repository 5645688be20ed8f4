import Courseware

/// A folder of pinned issuers and of what they have withdrawn.
///
/// One small JSON file a pin, `kyndig.trust.v1`; an organisation's file, `organisation.json`, pins all its issuers; a
/// status list is a `.jwt` file there, or `../status/revocation.jwt`. What is here decides what is trusted, so a folder
/// or file that everybody may write to is refused.
public struct TrustFolder: Sendable, Equatable {
  /// Where it is.
  public let path: String

  /// The folder at `path`; it need not be there until an issuer is pinned.
  public init(path: String) { self.path = path }

  private static let writableByAll: UInt16 = 0o002

  /// Everybody pinned here, with their logs and lists; nobody where there is no folder.
  public func trusted() throws(FolderError) -> TrustedIssuers {
    let lists = try lists()
    return TrustedIssuers(pins: try pins(), lists: lists)
  }

  /// Every pin; none where there is no folder.
  public func pins() throws(FolderError) -> [Pin] {
    var pins: [Pin] = []
    for (name, bytes) in try files(".json", limit: Organisation.maximumBytes) {
      if let pin = Pin(parsing: bytes) {
        pins.append(pin)
      } else if let organisation = Organisation(parsing: bytes) {
        // A pin of its own says more of an issuer, such as until when the key is in force.
        pins = organisation.pins + pins
      } else {
        throw .malformed(path: path + "/" + name)
      }
    }
    return pins
  }

  /// Everybody pinned here; nobody where there is no folder.
  public func issuers() throws(FolderError) -> [Issuer] { try pins().map(\.issuer) }

  /// Every status list, whoever signed it.
  public func lists() throws(FolderError) -> [SignedRevocationList] {
    let beside = TrustFolder(path: path + "/../status")
    var lists: [SignedRevocationList] = []
    for (folder, only) in [(self, nil), (beside, "revocation.jwt")] {
      for (name, bytes) in try folder.files(".jwt", limit: RevocationList.maximumBytes)
      where only == nil || only == name {
        guard let list = try? SignedRevocationList(reading: bytes) else {
          throw .malformed(path: folder.path + "/" + name)
        }
        lists.append(list)
      }
    }
    return lists
  }

  private func files(_ ending: String, limit: Int) throws(FolderError) -> [(name: String, bytes: [UInt8])] {
    guard let folder = try OpenFolder.existing(path) else { return [] }
    try folder.requireMode(mask: .init(Self.writableByAll))
    var files: [(name: String, bytes: [UInt8])] = []
    for name in try folder.names(limit: 10_000) where name.hasSuffix(ending) {
      let bytes = try folder.read(name, mask: .init(Self.writableByAll), own: false, limit: limit)
      if let bytes { files.append((name, bytes)) }
    }
    return files
  }

  /// Pins `issuer`, who keeps no log.
  public func pin(_ issuer: Issuer) throws(FolderError) { try pin(Pin(issuer)) }

  /// Pins an issuer, whole or not at all; the folder is made at need.
  ///
  /// A pin of the same key is replaced, but what limits it stays: a key that was in force until a day is not in force
  /// again because an old file turns up. With `replacing` the pin is taken as it is; that is for somebody who was asked.
  public func pin(_ pin: Pin, replacing: Bool = false) throws(FolderError) {
    let known = replacing ? nil : try pins().last { $0.issuer.key == pin.issuer.key }
    try write(pin.limited(as: known).bytes, to: pin.issuer.key.multibase + ".json")
  }

  /// What these pins would change of what is known here: other words or another log of a known key, or a longer life.
  public func alterations(by pins: [Pin]) throws(FolderError) -> [PinAlteration] {
    let known = try self.pins()
    return pins.compactMap { pin in
      guard let old = known.last(where: { $0.issuer.key == pin.issuer.key }) else { return nil }
      let alteration = PinAlteration(known: old, new: pin)
      return alteration.isOther || alteration.isLonger ? alteration : nil
    }
  }

  /// Keeps a status list instead of the one that the same issuer signed before; an older one changes nothing.
  public func keep(_ list: SignedRevocationList) throws(FolderError) {
    let known = try lists().filter { $0.signer == list.signer }
    guard known.allSatisfy({ $0.content.at <= list.content.at }) else { return }
    try write(list.bytes, to: "status-" + list.signer.multibase + ".jwt")
  }

  private func write(_ bytes: [UInt8], to file: String) throws(FolderError) {
    let folder = try OpenFolder.made(path)
    try folder.requireMode(mask: .init(Self.writableByAll))
    try folder.write(bytes, to: file, mode: 0o644, replacing: true)
  }

  /// The bytes of a pin of one who keeps no log.
  public static func bytes(of issuer: Issuer) -> [UInt8] { Pin(issuer).bytes }

  /// The issuer of a pin; nil for bytes that are none.
  public static func issuer(_ bytes: [UInt8]) -> Issuer? { Pin(parsing: bytes)?.issuer }
}
