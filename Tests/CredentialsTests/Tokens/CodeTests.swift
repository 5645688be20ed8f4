import Courseware
import Testing

@testable import Credentials

@Suite("Codes and fingerprints")
struct CodeTests {
  @Test("A code is read however it is typed")
  func forgiving() throws {
    var generator = PassphraseTests.Counter()
    let code = InvitationCode(using: &generator)
    #expect(code.text.utf8.count == 14)
    let typed = code.text
    for text in [
      typed, typed.lowercased(), typed.replacing("-", with: ""), typed.replacing("-", with: " "),
      typed.replacing("-", with: " – "), "  " + typed + "\n", typed.replacing("0", with: "o"),
      typed.replacing("0", with: "O"), typed.replacing("1", with: "I"), typed.replacing("1", with: "l"),
    ] {
      #expect(try InvitationCode(reading: text) == code, "\(text)")
    }
    let recovery = RecoveryCode(using: &generator)
    #expect(recovery.text.utf8.count == 34)
    #expect(try RecoveryCode(reading: recovery.text.lowercased()).text == recovery.text)
  }

  @Test("Every letter that can be drawn is read again")
  func letters() throws {
    for _ in 0..<200 {
      let code = InvitationCode()
      #expect(try InvitationCode(reading: code.text) == code)
      #expect(try RecoveryCode(reading: RecoveryCode().text).text.utf8.count == 34)
    }
  }

  @Test("What is no code is told from what is mistyped")
  func refused() throws {
    let text = InvitationCode().text
    #expect(throws: CodeProblem.count(11, expected: 12)) { try InvitationCode(reading: String(text.dropLast())) }
    #expect(throws: CodeProblem.count(13, expected: 12)) { try InvitationCode(reading: text + "A") }
    #expect(throws: CodeProblem.count(0, expected: 12)) { try InvitationCode(reading: " - ") }
    #expect(throws: CodeProblem.letter("u")) { try InvitationCode(reading: "u" + text) }
    #expect(throws: CodeProblem.letter("å")) { try InvitationCode(reading: "å") }
    #expect(throws: CodeProblem.count(49, expected: 12)) {
      try InvitationCode(reading: String(repeating: "A", count: 100_000))
    }
    // An invitation's code is no recovery code, whatever its length.
    #expect(throws: CodeProblem.count(12, expected: 28)) { try RecoveryCode(reading: text) }
  }

  @Test("Most slips of the pen are noticed")
  func check() {
    let letters = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ")
    var missed = 0
    var tried = 0
    for _ in 0..<40 {
      let text = Array(RecoveryCode().text)
      for place in text.indices where text[place] != "-" {
        var typed = text
        typed[place] = letters[(letters.firstIndex(of: text[place]).map { $0 + 1 } ?? 0) % 32]
        tried += 1
        if (try? RecoveryCode(reading: String(typed))) != nil { missed += 1 }
      }
    }
    // One in 1,024 by chance.
    #expect(missed * 100 < tried)
  }

  @Test("A code follows the generator, and two are not alike")
  func chance() {
    var one = PassphraseTests.Counter()
    var other = PassphraseTests.Counter()
    #expect(InvitationCode(using: &one) == InvitationCode(using: &other))
    #expect(Set((0..<1000).map { _ in InvitationCode() }).count == 1000)
    #expect(RecoveryCode.bits >= 128)
  }

  @Test("An invitation knows its own code until it ends, and another invitation does not")
  func invitation() throws {
    let code = InvitationCode()
    let invitation = try TokenSample.invitation(code)
    #expect(invitation.accepts(code, at: Sample.time))
    #expect(!invitation.accepts(code, at: invitation.expires))
    #expect(!invitation.accepts(InvitationCode(), at: Sample.time))
    #expect(try TokenSample.invitation(code).code != invitation.code)
    #expect(!invitation.claims.values.contains(.string(code.text)))
  }

  @Test("The recovery code opens what it sealed, as typed")
  func recovery() throws {
    let code = RecoveryCode()
    let sealed = Sample.issuerKey.sealed(with: code.passphrase, cost: Sample.quickCost, at: Sample.time)
    let typed = try RecoveryCode(reading: code.text.lowercased().replacing("-", with: " "))
    #expect(try IssuerKey(unsealing: sealed, with: typed.passphrase).id == Sample.issuerKey.id)
    #expect(throws: SealError.wrongPassphrase) {
      try IssuerKey(unsealing: sealed, with: RecoveryCode().passphrase)
    }
    var text = "\(code)"
    dump(code, to: &text)
    #expect(!text.contains(code.text.prefix(4)))
  }

  @Test("A fingerprint is six words, the same on every machine")
  func fingerprint() throws {
    let key = try #require(DIDKey(parsing: "did:key:zDnaerDaTF5BXEavCrfRZEk316dpbLsfPDZ3WJ5hRTPFU2169"))
    let fingerprint = Fingerprint(of: key)
    #expect(fingerprint.text == "lyre kveite brosten sjakk mørtel sekund")
    #expect(fingerprint.matches(fingerprint.text))
    #expect(fingerprint.matches(" " + fingerprint.words.joined(separator: ", ").uppercased() + ".\n"))
    #expect(!fingerprint.matches(fingerprint.words.reversed().joined(separator: " ")))
    #expect(!fingerprint.matches(fingerprint.words.dropLast().joined(separator: " ")))
    #expect(!fingerprint.matches(""))
    #expect(Fingerprint.bits == 6 * (Passphrase.proposalBits / 5))
    #expect(Set((0..<200).map { _ in Fingerprint(of: LeaderKey().id) }).count == 200)
  }

  @Test("The list of words and its order never change")
  func words() {
    #expect(
      Digest(of: PassphraseWords.all.joined(separator: "\n").utf8).hex
        == "747386fe4ec16c5a84ce623f595489fb9ace884643ed31b7ea4c1a297907d008")
    #expect(PassphraseWords.all.allSatisfy { $0.count >= 3 })
  }
}
