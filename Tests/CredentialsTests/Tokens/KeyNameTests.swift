import Courseware
import Foundation
import Testing

@testable import Credentials

@Suite("Several people's keys in one folder")
final class KeyNameTests {
  let root: String
  var keys: KeyFolder { KeyFolder(path: root + "/keys") }

  init() throws {
    root = NSTemporaryDirectory() + "kyndig-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: root, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: root) }

  private func put(_ bytes: some Sequence<UInt8>, _ name: String, mode: Int = 0o600) throws {
    let path = keys.path + "/" + name
    #expect(FileManager.default.createFile(atPath: path, contents: Data(bytes), attributes: [.posixPermissions: mode]))
  }

  @Test("Each issuer's key has a name of its own, and is listed with the others of its kind")
  func listed() throws {
    let people = [IssuerKey(), IssuerKey()]
    for key in people { try keys.store(TokenSample.sealed(key), named: KeyFolder.name(.issuer, of: key.id)) }
    let recovery = KeyFolder.name(.issuer, of: people[0].id, isRecovery: true)
    try keys.store(TokenSample.sealed(people[0]), named: recovery)
    try keys.store(TokenSample.sealed(people[1]), named: "issuer-a1b2")
    try keys.store(TokenSample.sealed(), named: "leader-a1b2")
    let issuers = try keys.keys(of: .issuer)
    let names = people.map { KeyFolder.name(.issuer, of: $0.id) } + ["issuer-a1b2"]
    #expect(issuers.keys.map(\.name) == names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) })
    #expect(issuers.problems == [])
    #expect(try keys.keys(of: .leader).keys.map(\.name) == ["leader-a1b2"])
    #expect(try keys.keys(of: .issuer, isRecovery: true).keys.map(\.name) == [recovery])
    #expect(try keys.key(named: recovery)?.did == people[0].id)
  }

  @Test("Each issuer has a copy of the log's key, sealed anew")
  func logKey() throws {
    let names = [Sample.issuerKey, TokenSample.other].map { KeyFolder.name(.log, of: $0.id) }
    for name in names {
      let sealed = LogSample.key.sealed(with: TokenSample.seal, cost: Sample.quickCost, at: Sample.time)
      try keys.store(sealed, named: name)
    }
    let listing = try keys.keys(of: .log)
    #expect(Set(listing.keys.map(\.name)) == Set(names))
    for entry in listing.keys {
      #expect(try LogKey(unsealing: entry.key, with: TokenSample.seal).id == LogSample.key.id)
    }
    try keys.store(TokenSample.sealed(Sample.issuerKey), named: names[0], replacing: true)
    #expect(throws: FolderError.malformed(path: keys.path + "/" + names[0] + ".key")) { try keys.key(named: names[0]) }
  }

  @Test("Where there is no folder nothing is listed and nothing removed")
  func none() throws {
    #expect(try keys.keys(of: .leader) == KeyListing(keys: [], problems: []))
    #expect(try !keys.remove(named: "leader-a1b2"))
  }

  @Test("A key is removed, and only that")
  func removed() throws {
    try keys.store(TokenSample.sealed(), named: "leader-a1b2")
    try keys.store(TokenSample.sealed(), named: "leader-c3d4")
    #expect(try keys.remove(named: "leader-a1b2"))
    #expect(try !keys.remove(named: "leader-a1b2"))
    #expect(try keys.names() == ["leader-c3d4"])
    #expect(throws: FolderError.name("../keys/leader-c3d4")) { try keys.remove(named: "../keys/leader-c3d4") }
    try FileManager.default.setAttributes([.posixPermissions: 0o750], ofItemAtPath: keys.path)
    #expect(throws: FolderError.openToOthers(path: keys.path, mode: 0o750)) { try keys.remove(named: "leader-c3d4") }
  }

  @Test("A key that is not the one its name promises is refused")
  func swapped() throws {
    let name = KeyFolder.name(.issuer, of: Sample.issuerKey.id)
    try keys.store(TokenSample.sealed(IssuerKey()), named: name)
    let error = FolderError.malformed(path: keys.path + "/" + name + ".key")
    #expect(throws: error) { try keys.key(named: name) }
    try keys.store(TokenSample.sealed(), named: "issuer-a1b2")
    let listing = try keys.keys(of: .issuer)
    #expect(listing.keys == [])
    #expect(
      Set(listing.problems.map { "\($0)" })
        == Set(["\(error)", "\(FolderError.malformed(path: keys.path + "/issuer-a1b2.key"))"]))
  }

  @Test(
    "Names that lead elsewhere, or promise what is no key",
    arguments: [
      "issuer-ZDN", "issuer-zDnaX", "issuer-../zDn", "issuer-z6MkhaXgBZDvotDkL5257faiztiGiC2QtKLGpbnnEGta2doK",
      "Issuer-a1b2", "issuer-a1b2-Recovery", "issuer a", "issuer\u{0}", "-recovery/", String(repeating: "a", count: 65),
    ])
  func names(name: String) {
    #expect(throws: FolderError.name(name)) { try keys.key(named: name) }
    #expect(throws: FolderError.name(name)) { try keys.store(TokenSample.sealed(), named: name) }
    #expect(throws: FolderError.name(name)) { try keys.remove(named: name) }
  }

  /// What lies there instead of a key, with its mode, and what is said of it.
  static func hostile(_ path: String) throws -> [(bytes: [UInt8], mode: Int, error: FolderError)] {
    let good = TokenSample.sealed().bytes
    let text = String(decoding: good, as: UTF8.self)
    func altered(_ old: String, _ new: String) -> [UInt8] { Array(text.replacing(first: old, with: new).utf8) }
    func cost(_ rounds: Int, _ blockSize: Int, _ parallelism: Int) -> FolderError {
      .seal(path: path, .costOutOfBounds(rounds: rounds, blockSize: blockSize, parallelism: parallelism))
    }
    let malformed = FolderError.seal(path: path, .malformed)
    let tooLarge = FolderError.tooLarge(path: path, limit: 16 * 1024)
    return [
      ([], 0o600, malformed), ([0x0A], 0o600, malformed), (Array(good.dropLast(2)), 0o600, malformed),
      (good + good, 0o600, malformed), ([UInt8](repeating: 0, count: 400), 0o600, malformed),
      ([UInt8](repeating: 0x20, count: 10_000_000), 0o600, tooLarge),
      (good + [UInt8](repeating: 0x20, count: 16 * 1024), 0o600, tooLarge),
      (altered("\"n\":1024", "\"n\":2097152"), 0o600, cost(2_097_152, 8, 1)),
      (altered("\"n\":1024", "\"n\":9223372036854775807"), 0o600, cost(.max, 8, 1)),
      (altered("\"n\":1024", "\"n\":1"), 0o600, cost(1, 8, 1)),
      (altered("\"r\":8", "\"r\":1000000"), 0o600, cost(1024, 1_000_000, 1)),
      (altered("\"p\":1,", "\"p\":-1,"), 0o600, cost(1024, 8, -1)),
      (altered("\"n\":1024", "\"n\":99999999999999999999"), 0o600, malformed),
      (altered("\"kind\":\"leader\"", "\"kind\":\"root\""), 0o600, malformed),
      (good, 0o644, .openToOthers(path: path, mode: 0o644)), (good, 0o604, .openToOthers(path: path, mode: 0o604)),
      (good, 0o660, .openToOthers(path: path, mode: 0o660)), (good, 0o610, .openToOthers(path: path, mode: 0o610)),
    ]
  }

  @Test("Hostile key files are refused, each with its reason, and hide no other")
  func hostile() throws {
    try keys.store(TokenSample.sealed(), named: "leader-good")
    let path = keys.path + "/leader-bad.key"
    for (bytes, mode, error) in try Self.hostile(path) {
      try? FileManager.default.removeItem(atPath: path)
      try put(bytes, "leader-bad.key", mode: mode)
      #expect(throws: error) { try keys.key(named: "leader-bad") }
      #expect(try keys.keys(of: .leader).problems == [error])
      #expect(try keys.keys(of: .leader).keys.map(\.name) == ["leader-good"])
    }
  }

  @Test("Links, folders and pipes are no key files")
  func otherThings() throws {
    try keys.store(TokenSample.sealed(), named: "leader-good")
    let place = keys.path + "/"
    symlink(place + "leader-good.key", place + "leader-link.key")
    symlink(place + "nowhere", place + "leader-void.key")
    mkdir(place + "leader-folder.key", 0o700)
    mkfifo(place + "leader-pipe.key", 0o600)
    let listing = try keys.keys(of: .leader)
    #expect(listing.keys.map(\.name) == ["leader-good"])
    #expect(
      listing.problems == [
        .notPlain(path: place + "leader-folder.key"), .symlink(path: place + "leader-link.key"),
        .notPlain(path: place + "leader-pipe.key"), .symlink(path: place + "leader-void.key"),
      ])
    try put([0x41], "Leader-å.key")
    try put([0x41], "leader-Å.key")
    #expect(try keys.keys(of: .leader).problems.contains(.name("leader-Å")))
  }

  @Test("Another user's key is named in the list", .enabled(if: geteuid() == 0, "only root can give a file away"))
  func owner() throws {
    try keys.store(TokenSample.sealed(), named: "leader-a1b2")
    let path = keys.path + "/leader-a1b2.key"
    #expect(chown(path, 65534, 65534) == 0)
    #expect(try keys.keys(of: .leader).problems == [.otherOwner(path: path)])
  }
}
