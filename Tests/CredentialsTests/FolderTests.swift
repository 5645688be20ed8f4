import Courseware
import Foundation
import Testing

@testable import Credentials

@Suite("Folders of keys and pins")
final class FolderTests {
  let root: String
  let passphrase = Passphrase(entered: "ugle tåke vindu brygge eple")
  var keys: KeyFolder { KeyFolder(path: root + "/share/kyndig/keys") }
  var trust: TrustFolder { TrustFolder(path: root + "/trust") }

  init() throws {
    root = NSTemporaryDirectory() + "kyndig-" + UUID().uuidString
    try FileManager.default.createDirectory(
      atPath: root, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o755])
  }

  deinit { try? FileManager.default.removeItem(atPath: root) }

  func sealed() -> SealedKey { Sample.leader.sealed(with: passphrase, cost: Sample.quickCost, at: Sample.time) }

  func mode(_ path: String) throws -> Int {
    try #require(FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int)
  }

  func setMode(_ mode: Int, _ path: String) throws {
    try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: path)
  }

  @Test("A key is stored for its owner alone, and read back")
  func stored() throws {
    let old = umask(0)
    defer { umask(old) }
    #expect(try keys.key(named: "leader") == nil)
    #expect(try keys.names() == [])
    let sealed = sealed()
    try keys.store(sealed, named: "leader")
    #expect(try keys.key(named: "leader") == sealed)
    #expect(try keys.key(named: "issuer") == nil)
    #expect(try keys.names() == ["leader"])
    #expect(try mode(keys.path) == 0o700)
    #expect(try mode(keys.path + "/leader.key") == 0o600)
    #expect(try FileManager.default.contentsOfDirectory(atPath: keys.path) == ["leader.key"])
  }

  @Test("A key that is there is not written over, unless that is asked for")
  func replaced() throws {
    let first = sealed()
    let second = sealed()
    try keys.store(first, named: "leader")
    #expect(throws: FolderError.exists(path: keys.path + "/leader.key")) { try keys.store(second, named: "leader") }
    #expect(try keys.key(named: "leader") == first)
    try keys.store(second, named: "leader", replacing: true)
    #expect(try keys.key(named: "leader") == second)
    #expect(try FileManager.default.contentsOfDirectory(atPath: keys.path) == ["leader.key"])
  }

  @Test("A key file that others have any right to is refused", arguments: [0o640, 0o604, 0o601, 0o620, 0o666])
  func openFile(mode: Int) throws {
    try keys.store(sealed(), named: "leader")
    try setMode(mode, keys.path + "/leader.key")
    #expect(throws: FolderError.openToOthers(path: keys.path + "/leader.key", mode: mode)) {
      try keys.key(named: "leader")
    }
  }

  @Test("A key folder that others have any right to is refused, for reading and for writing")
  func openFolder() throws {
    try keys.store(sealed(), named: "leader")
    try setMode(0o750, keys.path)
    let error = FolderError.openToOthers(path: keys.path, mode: 0o750)
    #expect(throws: error) { try keys.key(named: "leader") }
    #expect(throws: error) { try keys.store(sealed(), named: "issuer") }
    #expect(throws: error) { try keys.names() }
  }

  @Test("A symlink is refused, whether it is the file or the folder")
  func symlink() throws {
    try keys.store(sealed(), named: "leader")
    try FileManager.default.createSymbolicLink(
      atPath: keys.path + "/issuer.key", withDestinationPath: keys.path + "/leader.key")
    #expect(throws: FolderError.symlink(path: keys.path + "/issuer.key")) { try keys.key(named: "issuer") }
    let other = KeyFolder(path: root + "/link")
    try FileManager.default.createSymbolicLink(atPath: other.path, withDestinationPath: keys.path)
    #expect(throws: FolderError.symlink(path: other.path)) { try other.key(named: "leader") }
    #expect(throws: FolderError.symlink(path: other.path)) { try other.store(sealed(), named: "leader") }
  }

  @Test("What is not a plain file, or not a key, is refused")
  func notKey() throws {
    try keys.store(sealed(), named: "leader")
    try FileManager.default.createDirectory(atPath: keys.path + "/folder.key", withIntermediateDirectories: false)
    #expect(throws: FolderError.notPlain(path: keys.path + "/folder.key")) { try keys.key(named: "folder") }
    for (content, error) in [
      ("{}", FolderError.seal(path: keys.path + "/other.key", .malformed)),
      (String(repeating: " ", count: 20_000), .tooLarge(path: keys.path + "/other.key", limit: 16 * 1024)),
    ] {
      try content.write(toFile: keys.path + "/other.key", atomically: false, encoding: .utf8)
      try setMode(0o600, keys.path + "/other.key")
      #expect(throws: error) { try keys.key(named: "other") }
    }
  }

  @Test("A name that could lead out of the folder is refused", arguments: ["../leader", "a/b", "", "Leader", ".", "å"])
  func names(name: String) {
    #expect(throws: FolderError.name(name)) { try keys.store(sealed(), named: name) }
    #expect(throws: FolderError.name(name)) { try keys.key(named: name) }
  }

  @Test("Another user's key is refused", .enabled(if: geteuid() == 0, "only root can give a file away"))
  func owner() throws {
    try keys.store(sealed(), named: "leader")
    #expect(chown(keys.path + "/leader.key", 65534, 65534) == 0)
    #expect(throws: FolderError.otherOwner(path: keys.path + "/leader.key")) { try keys.key(named: "leader") }
  }

  @Test("Pins are stored one a file, and make their issuers trusted")
  func pins() throws {
    #expect(try trust.issuers() == [])
    try trust.pin(Sample.issuer)
    let other = Sample.makeIssuer(Sample.leader.id, name: "Kari")
    try trust.pin(other)
    try trust.pin(Sample.makeIssuer(Sample.leader.id, name: "Kari Nordmann"))
    let trusted = TrustedIssuers(try trust.issuers())
    #expect(trusted.count == 2)
    #expect(trusted.name(of: Sample.issuer.key) == "Fjellbygg AS")
    #expect(trusted.name(of: Sample.leader.id) == "Kari Nordmann")
    #expect(trusted.name(of: IssuerKey().id) == nil)
  }

  @Test("A trust folder that everybody may write to is refused, and so is a pin that is none")
  func pinsRefused() throws {
    try trust.pin(Sample.issuer)
    let file = trust.path + "/" + Sample.issuer.key.multibase + ".json"
    try setMode(0o646, file)
    #expect(throws: FolderError.openToOthers(path: file, mode: 0o646)) { try trust.issuers() }
    try setMode(0o644, file)
    try setMode(0o777, trust.path)
    #expect(throws: FolderError.openToOthers(path: trust.path, mode: 0o777)) { try trust.issuers() }
    try setMode(0o755, trust.path)
    try #"{"format":"kyndig.trust.v1","id":"did:key:x","name":"N"}"#.write(
      toFile: file, atomically: false, encoding: .utf8)
    #expect(throws: FolderError.malformed(path: file)) { try trust.issuers() }
  }
}
