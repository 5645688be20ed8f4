import Authoring
import Courseware
import Credentials
import Records
import Register
import TerminalUI
import Testing

@testable import KyndigApp

@Suite("A failure on its way to a person")
struct ComplaintTests {
  private static let edition = Edition(course: "kurs", version: "1", digest: "ab")

  static let table: [(error: any Error & Sendable, code: Complaint.Code)] = [
    (SiteError.notASite(path: "/x"), .missing), (SiteError.noCourses, .missing),
    (SiteError.notOneCourse(site: "/x", found: []), .missing),
    (SiteError.notOneCourse(site: "/x", found: ["a", "b"]), .usage), (SiteError.notMade(path: "/x"), .notStored),
    (SiteError.unknownCourse("x", nearest: "y", found: ["y"]), .missing),
    (SiteError.unknownCourse("x", nearest: nil, found: ["y", "z"]), .missing),
    (SiteError.unknownCourse("x", nearest: nil, found: []), .missing),
    (Study.Failure.newer(path: "/x", unknown: "sung"), .notStored),
    (Study.Failure.damaged(path: "/x", findings: []), .notStored), (Study.Failure.errors(path: "/x"), .no),
    (CommandFailure.unknownCommand("x", nearest: "y"), .usage),
    (CommandFailure.unknownCommand("x", nearest: nil), .usage),
    (CommandFailure.noTerminal, .usage), (CommandFailure.noFolder("/x"), .missing),
    (CommandFailure.noFile("/x"), .missing),
    (AuthorsFile.Failure.notWritable(path: "/x"), .notStored), (AuthorsFile.Failure.changed(path: "/x"), .notStored),
    (AuthorsFile.Failure.notStored(path: "/x"), .notStored), (NewFiles.Failure.name("x y"), .usage),
    (NewFiles.Failure.exists(path: "/x"), .usage), (NewFiles.Failure.noCourse(path: "/x"), .missing),
    (NewFiles.Failure.notWritten(path: "/x"), .notStored),
    (
      Study.Failure.damaged(
        path: "/x",
        findings: [
          .notStarted, .refused(index: 1, .derived), .unfounded(index: 2), .missing(index: 3),
          .unreadable(index: 4, .malformed(verb: "viewed")),
        ]), .notStored
    ),
    (ArchiveError.notADatabase(path: "/x"), .notStored), (ArchiveError.notWritable(path: "/x"), .notStored),
    (ArchiveError.notOpened(path: "/x"), .notStored), (ArchiveError.busy(path: "/x"), .held),
    (ArchiveError.full(path: "/x"), .notStored), (ArchiveError.damaged(path: "/x"), .notStored),
    (ArchiveError.newer(path: "/x"), .notStored), (ArchiveError.conflict(session: "s", sequence: 1), .held),
    (ArchiveError.failed(path: "/x", code: 10), .notStored), (ArchiveError.loginEnded, .notAllowed),
    (Claim.Failure.held(by: "/dev/pts/1 7"), .held), (Claim.Failure.notOpened(path: "/x"), .notStored),
    (Editions.Failure.nameTaken(course: "kurs", version: "1"), .no), (Editions.Failure.altered(digest: "ab"), .fault),
    (Editions.Failure.notWritten(path: "/x"), .notStored),
    (SourceError.noCourse(path: "/x"), .missing), (SourceError.notACourse(path: "/x"), .usage),
    (SourceError.refused(path: "/x", errno: 13), .missing),
    (SoloIssuing.Failure.wrongPassphrase, .notAllowed), (SoloIssuing.Failure.keyMissing(path: "/x"), .notAllowed),
    (SoloIssuing.Failure.folder(.exists(path: "/x")), .notStored),
    (SoloIssuing.Failure.rejected(.notPassed), .no), (SoloIssuing.Failure.rejected(.transcript([])), .no),
    (SoloIssuing.Failure.rejected(.otherEdition), .no),
    (SoloIssuing.Failure.rejected(.editionMissing(edition)), .fault),
    (
      SoloIssuing.Failure.rejected(
        .correctionUnfounded(Correction(item: "m/i", version: "1", change: .withdrawn))), .no
    ),
    (SoloIssuing.Failure.rejected(.moveUnfounded(to: edition, modules: ["m"])), .no),
    (SoloIssuing.Failure.rejected(.accomplishment(.notPassed)), .no),
    (SoloIssuing.Failure.accomplishment(.text(field: "name")), .no),
    (SoloIssuing.Failure.notIssued(.sameKey), .fault), (SoloIssuing.Failure.notWritten(path: "/x"), .notStored),
    (FolderError.symlink(path: "/x"), .notAllowed), (FolderError.notPlain(path: "/x"), .notAllowed),
    (FolderError.otherOwner(path: "/x"), .notAllowed), (FolderError.openToOthers(path: "/x", mode: 0o644), .notAllowed),
    (FolderError.exists(path: "/x"), .notStored), (FolderError.tooLarge(path: "/x", limit: 1), .notAllowed),
    (FolderError.malformed(path: "/x"), .notAllowed), (FolderError.name("../x"), .usage),
    (FolderError.seal(path: "/x", .wrongPassphrase), .notAllowed),
    (FolderError.failed(path: "/x", errno: 5), .notStored),
    (TerminalError.notATerminal, .usage), (TerminalError.anotherIsOpen, .fault),
    (Complaint(.usage, "Ferdig sagt."), .usage),
  ]

  @Test("is a sentence with a full stop, and has its exit code", arguments: 0..<table.count, Language.allCases)
  func complaint(index: Int, language: Language) {
    let (error, code) = Self.table[index]
    let complaint = Complaint(of: error, in: language)
    #expect(complaint.code == code, "\(error)")
    let text = complaint.text
    // A command or a path may end the sentence instead, so that it can be copied.
    #expect(
      text.hasSuffix(".") || text.contains(": kyndig ") || text.contains("\n  kyndig ") || text.contains(": chmod "),
      "\(text)")
    #expect(text.first?.isUppercase == true || "«“".contains(text.prefix(1)), "\(text)")
    #expect(text.contains { $0 == " " } && !text.contains("Error"), "\(text)")
    if code == .notStored { #expect(text.contains("/x"), "\(text)") }
  }

  /// Words that one language has and the two others do not.
  static let telling: [Language: Set<String>] = [
    .nb: ["ikke", "fra", "hva", "filen", "mappen", "noe", "lagret", "endret", "utgaven", "svarene", "skrevet", "jeg"],
    .nn: ["ikkje", "frå", "kva", "fila", "mappa", "noko", "lagra", "endra", "utgåva", "svara", "skriven", "eg"],
    .en: [
      "not", "from", "what", "file", "folder", "nothing", "stored", "changed", "edition", "answers", "written", "the",
    ],
  ]

  /// The words of a text that are another language's.
  static func strangers(in text: String, to language: Language) -> [String] {
    let others = telling.filter { $0.key != language }.flatMap(\.value)
    return text.lowercased().split { !$0.isLetter }.map(String.init).filter(others.contains)
  }

  @Test("is said in one language, and not in English to others", arguments: 0..<table.count)
  func languages(index: Int) {
    let error = Self.table[index].error
    // What was said when it was thrown is said already.
    guard !(error is Complaint) else { return }
    let texts = Language.allCases.map { Complaint(of: error, in: $0).text }
    // A short sentence may be the same in both kinds of Norwegian.
    #expect(!texts.dropLast().contains(texts[2]), "\(texts)")
    for (language, text) in zip(Language.allCases, texts) {
      #expect(Self.strangers(in: text, to: language) == [], "\(text)")
    }
  }

  @Test(
    "that nobody foresaw is a fault of ours, and says so",
    arguments: [
      (Language.nb, "Noe gikk galt som ikke skulle kunne skje: "),
      (.nn, "Noko gjekk gale som ikkje skulle kunne skje: "),
      (.en, "Something went wrong that should not be possible: "),
    ])
  func unforeseen(language: Language, beginning: String) {
    struct Odd: Error {}
    let complaint = Complaint(of: Odd(), in: language)
    #expect(complaint.code == .fault)
    #expect(complaint.text.hasPrefix(beginning))
  }

  @Test("of a damaged file names three findings, and counts the rest")
  func findings() {
    let findings: [Replay.Finding] = [
      .notStarted, .refused(index: 1, .derived), .unfounded(index: 2), .missing(index: 3),
      .unreadable(index: 4, .malformed(verb: "viewed")),
    ]
    let complaint = Complaint(of: Study.Failure.damaged(path: "/x", findings: findings), in: .en)
    #expect(
      complaint.text
        == "The answers in “/x” are damaged or altered. This was found: the beginning is missing; event 2 does not fit "
        + "those before it (follows from nothing); event 3 does not follow from those before it; and 2 more. Nothing is "
        + "stored. Bring the file back from a backup.")
  }

  @Test("is JSON for those who asked for JSON")
  func json() {
    #expect(
      Complaint(.missing, "Filen «a\"b» finnes ikke.").jsonText
        == #"{"code":66,"format":"kyndig.error.v1","message":"Filen «a\"b» finnes ikke."}"#)
  }
}

@Suite("Findings in words")
struct FindingWordsTests {
  static let all: [Finding] =
    [Finding.Part.certificate, .attestation].flatMap { part -> [Finding] in
      [
        .signatureInvalid(part), .algorithmNotAllowed(part, algorithm: "none"), .headerNotAllowed(part, member: "kid"),
        .jsonDuplicateKey(part, member: "sub"), .jsonInvalid(part), .encoding(part),
      ]
    } + [
      .algorithmKeyMismatch, .issuerKeyMismatch, .issuerUntrusted(issuer: "did:key:z"), .claimMissing(claim: "vc"),
      .claimMismatch(claim: "sub"), .notYetValid(from: "2027-01-01"), .expired(since: "2025-01-01"),
      .tooLarge(bytes: 2, limit: 1), .ambiguous(credentials: 0), .ambiguous(credentials: 2), .renderingMismatch,
      .recipientMismatch, .attestationMissing, .attestationSubjectMismatch(claim: "sub"),
      .attestationContentMismatch(claim: "name"), .attestationAudience, .keyReused, .weakSeal(rounds: 1024),
    ]

  @Test("each is a sentence of its own", arguments: all, Language.allCases)
  func words(finding: Finding, language: Language) {
    let words = FindingPhrases.of(language)
    let text = words.text(finding)
    #expect(text.hasSuffix("."))
    #expect(text.first?.isUppercase == true)
    #expect(Self.all.count { words.text($0) == text } == 1, "\(text)")
    #expect(ComplaintTests.strangers(in: text, to: language) == [], "\(text)")
  }

  @Test("every code has its words")
  func everyCode() { #expect(Set(Self.all.map(\.code)).count == 23) }

  @Test("a verdict has a word of its own", arguments: Verdict.allCases, Language.allCases)
  func verdict(verdict: Verdict, language: Language) {
    let words = FindingPhrases.of(language)
    #expect(Verdict.allCases.count { words.verdict($0) == words.verdict(verdict) } == 1)
  }
}
