import Courseware
import Testing

@testable import Credentials

@Suite("Sealed keys")
struct SealedKeyTests {
  let passphrase = Passphrase(entered: "ugle tåke vindu brygge eple")

  func sealed() -> SealedKey { Sample.leader.sealed(with: passphrase, cost: Sample.quickCost, at: Sample.time) }

  @Test("A sealed key is read back and opened with its passphrase")
  func roundTrip() throws {
    let sealed = try SealedKey(parsing: sealed().bytes)
    #expect(sealed.kind == .leader)
    #expect(sealed.created == Sample.time)
    #expect(try LeaderKey(unsealing: sealed, with: passphrase).id == Sample.leader.id)
    let issuer = Sample.issuerKey.sealed(with: passphrase, cost: Sample.quickCost, at: Sample.time)
    #expect(try IssuerKey(unsealing: issuer, with: passphrase).id == Sample.issuerKey.id)
  }

  @Test("Composed and decomposed letters are the same passphrase")
  func normalised() throws {
    let decomposed = Passphrase(entered: "ugle ta\u{30A}ke vindu brygge eple")
    #expect(try LeaderKey(unsealing: sealed(), with: decomposed).id == Sample.leader.id)
  }

  @Test(
    "Another passphrase does not open it", arguments: ["ugle tåke vindu brygge epl", "", "UGLE tåke vindu brygge eple"])
  func wrongPassphrase(text: String) {
    #expect(throws: SealError.wrongPassphrase) {
      try LeaderKey(unsealing: sealed(), with: Passphrase(entered: text))
    }
  }

  @Test("A leader's key is no issuer's key")
  func kind() {
    #expect(throws: SealError.wrongKind(.leader)) { try IssuerKey(unsealing: sealed(), with: passphrase) }
  }

  static let alterations: [(String, String, SealError)] = [
    (#""kind":"leader""#, #""kind":"issuer""#, .wrongKind(.issuer)),
    (#""created":"2026-11-22T07:30:00Z""#, #""created":"2026-11-22T07:30:01Z""#, .wrongPassphrase),
    (#""n":1024"#, #""n":2048"#, .wrongPassphrase),
    (#""n":1024"#, #""n":1000"#, .costOutOfBounds(rounds: 1000, blockSize: 8, parallelism: 1)),
    (#""n":1024"#, #""n":2097152"#, .costOutOfBounds(rounds: 2_097_152, blockSize: 8, parallelism: 1)),
    (#""n":1024"#, #""n":0"#, .costOutOfBounds(rounds: 0, blockSize: 8, parallelism: 1)),
    (#""n":1024"#, #""n":-1024"#, .costOutOfBounds(rounds: -1024, blockSize: 8, parallelism: 1)),
    (#""r":8"#, #""r":17"#, .costOutOfBounds(rounds: 1024, blockSize: 17, parallelism: 1)),
    (#""p":1,"#, #""p":5,"#, .costOutOfBounds(rounds: 1024, blockSize: 8, parallelism: 5)),
    (#""n":1024"#, #""n":1024.0"#, .malformed), (#""kdf":"scrypt""#, #""kdf":"pbkdf2""#, .malformed),
    (#""cipher":"#, #""comment":"x","cipher":"#, .malformed),
    (#""format":"kyndig.key.v1""#, #""format":""#, .malformed),
    (#""kdf":"scrypt""#, #""kdf":"scrypt","kdf":"scrypt""#, .malformed), ("{", "", .malformed),
  ]

  @Test("An altered key file is refused, whatever was altered", arguments: alterations)
  func altered(old: String, new: String, error: SealError) throws {
    let text = String(decoding: sealed().bytes, as: UTF8.self)
    let parts = text.split(separator: old, maxSplits: 1, omittingEmptySubsequences: false)
    try #require(parts.count == 2)
    #expect(throws: error) {
      let sealed = try SealedKey(parsing: (parts[0] + new + parts[1]).utf8)
      _ = try LeaderKey(unsealing: sealed, with: passphrase)
    }
  }

  @Test("Every bit of what is sealed counts")
  func sealedBits() throws {
    let bytes = sealed().bytes
    let text = String(decoding: bytes, as: UTF8.self)
    let start = try #require(text.firstRange(of: #""sealed":""#)?.upperBound)
    let offset = text.utf8.distance(from: text.startIndex, to: start)
    for index in stride(from: offset, to: offset + 64, by: 9) {
      var altered = bytes
      altered[index] = altered[index] == UInt8(ascii: "A") ? UInt8(ascii: "B") : UInt8(ascii: "A")
      #expect(throws: SealError.wrongPassphrase) {
        try LeaderKey(unsealing: SealedKey(parsing: altered), with: passphrase)
      }
    }
  }

  @Test("A cheap seal is reported, the standard one is not")
  func weak() {
    #expect(sealed().finding == .weakSeal(rounds: 1024))
    #expect(sealed().finding?.code == "WEAK_SEAL")
    #expect(Sample.makeCost(1 << 16).isWeak)
    #expect(!Sample.makeCost(1 << 17).isWeak)
    #expect(!SealCost.standard.isWeak)
    #expect(SealCost.standard == Sample.makeCost(131_072))
  }

  @Test("At the standard cost a key is opened too")
  func standardCost() throws {
    let sealed = Sample.leader.sealed(with: passphrase, at: Sample.time)
    #expect(try LeaderKey(unsealing: sealed, with: passphrase).id == Sample.leader.id)
  }

  @Test("Neither key nor passphrase shows itself when printed")
  func printing() {
    var text = ""
    dump((Sample.leader, Sample.issuerKey, passphrase), to: &text)
    #expect(text.contains(Sample.leader.id.text))
    #expect(!text.contains("rawRepresentation"))
    #expect(!text.contains("117"))  // «u», the first byte of the passphrase
    #expect("\(Sample.leader)" == Sample.leader.id.text)
  }
}
