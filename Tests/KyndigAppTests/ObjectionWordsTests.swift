import Courseware
import Credentials
import Register
import Testing

@testable import KyndigApp

@Suite("What speaks against a certificate, in words")
struct ObjectionWordsTests {
  static let time = Timestamp(milliseconds: 1_795_000_000_000)
  static let edition = Edition(course: "kurs", version: "2026-1", digest: "")
  static let certificate = "urn:uuid:12345678-9abc-4def-8123-456789abcdef"
  static let key = LeaderKey().id

  static let all: [Objection] =
    [
      .regrade(.transcript([])), .regrade(.otherEdition), .regrade(.editionMissing(edition)),
      .regrade(
        .correctionUnfounded(Correction(item: "ansvar/a", version: "2026-1", change: .withdrawn))),
      .regrade(.moveUnfounded(to: edition, modules: ["ansvar"])), .regrade(.notPassed),
      .regrade(.accomplishment(.text(field: "name"))), .regrade(.accomplishment(.organisationNumber)),
      .attestationMissing, .attestation(.attestationContentMismatch(claim: "name")),
      .attestation(.signatureInvalid(.attestation)), .attestedByAnother(key), .attestedToAnother, .attestedLater(time),
      .checkpointMissing, .checkpointForeign(origin: "kyndig/1"), .checkpointAhead(seen: 9, size: 4),
      .checkpointForked(size: 4), .keyNotBound(key), .boundLater(at: time), .unbound(at: time),
      .boundInsufficiently(method: "login"), .boundByIssuer, .keyOfTwo(leader: "ola"),
      .attestationUsed(certificate: certificate),
      .nothingToReplace(certificate: certificate),
    ] + Objection.FourEyes.allCases.map(Objection.fourEyes)

  static let notices: [Register.Notice] = [
    .overlap(session: "s", leader: "ola", milliseconds: 720_000), .samePace(session: "s", leader: "ola", answers: 12),
  ]

  static let words = ObjectionSentences(
    leader: "Kari Nordmann", issuer: "Anne Aas", named: { $0 == "ola" ? "Ola Dahl" : $0 }, now: time)

  /// Each kind by its name; a new one does not compile here before it has a place above.
  static func kind(_ objection: Objection) -> String {
    switch objection {
    case .regrade(let rejection):
      switch rejection {
      case .transcript: "transcript"
      case .otherEdition: "otherEdition"
      case .editionMissing: "editionMissing"
      case .correctionUnfounded: "correctionUnfounded"
      case .moveUnfounded: "moveUnfounded"
      case .notPassed: "notPassed"
      case .accomplishment: "accomplishment"
      }
    case .attestationMissing: "attestationMissing"
    case .attestation: "attestation"
    case .attestedByAnother: "attestedByAnother"
    case .attestedToAnother: "attestedToAnother"
    case .attestedLater: "attestedLater"
    case .checkpointMissing: "checkpointMissing"
    case .checkpointForeign: "checkpointForeign"
    case .checkpointAhead: "checkpointAhead"
    case .checkpointForked: "checkpointForked"
    case .keyNotBound: "keyNotBound"
    case .boundLater: "boundLater"
    case .unbound: "unbound"
    case .boundInsufficiently: "boundInsufficiently"
    case .boundByIssuer: "boundByIssuer"
    case .keyOfTwo: "keyOfTwo"
    case .fourEyes(let eyes): eyes.rawValue
    case .attestationUsed: "attestationUsed"
    case .nothingToReplace: "nothingToReplace"
    }
  }

  @Test("is every one of them")
  func every() { #expect(Set(Self.all.map(Self.kind)).count == 27) }

  @Test("is a sentence of its own in each language", arguments: all.indices, Language.allCases)
  func sentences(index: Int, language: Language) {
    let text = Self.words.words(Self.all[index])[language]
    #expect(text.hasSuffix(".") || text.contains(": kyndig "), "\(text)")
    #expect(text.first?.isUppercase == true && text.contains(" "), "\(text)")
    // Commands are the same in every language.
    let said = text.replacing(#/kyndig [a-z-]+/#, with: "")
    #expect(ComplaintTests.strangers(in: said, to: language) == [], "\(text)")
    let others = Self.all.indices.filter { $0 != index && Self.kind(Self.all[$0]) != Self.kind(Self.all[index]) }
    #expect(others.allSatisfy { Self.words.words(Self.all[$0])[language] != text }, "\(text)")
  }

  @Test("is in three languages that differ", arguments: all.indices)
  func differ(index: Int) {
    let words = Self.words.words(Self.all[index])
    #expect(words.nb != words.en && words.nn != words.en)
  }

  @Test("A notice tells what was seen, of whom, and accuses nobody", arguments: notices.indices, Language.allCases)
  func notice(index: Int, language: Language) {
    let text = Self.words.words(Self.notices[index])[language]
    switch Self.notices[index] {
    case .overlap: #expect(text.contains("12 minut"))
    case .samePace: #expect(text.contains("12 "))
    }
    #expect(text.contains("Ola Dahl") && text.hasSuffix("."))
    #expect(ComplaintTests.strangers(in: text, to: language) == [], "\(text)")
  }
}
