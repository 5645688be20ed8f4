import ArgumentParser
import Courseware
import Credentials
import Records
import Register
import Testing

@testable import KyndigApp

@Suite("A failure in the office, on its way to a person")
struct OfficeComplaintTests {
  private static let edition = Edition(course: "kurs", version: "1", digest: "ab")
  private static let key = IssuerKey().id
  private static let day = Timestamp(milliseconds: 1_795_000_000_000)

  private static let objections: [Objection] = [
    .regrade(.notPassed), .regrade(.transcript([])), .attestationMissing, .attestation(.signatureInvalid(.attestation)),
    .attestedByAnother(key), .attestedToAnother, .attestedLater(day), .checkpointMissing,
    .checkpointForeign(origin: "x"),
    .checkpointAhead(seen: 3, size: 2), .checkpointForked(size: 2), .keyNotBound(key), .boundLater(at: day),
    .unbound(at: day), .boundInsufficiently(method: "login"), .boundByIssuer, .keyOfTwo(leader: "l"),
    .fourEyes(.name),
    .attestationUsed(certificate: "c"), .nothingToReplace(certificate: "c"),
  ]

  private static let handIns: [HandInProblem] = [
    .otherAudience, .keyOfAnother(leader: "l"), .keyNotBound(leader: "l"), .codeRefused,
    .sessionOfAnother(session: "s"),
    .regressed(session: "s", stored: 2, found: 1), .altered(session: "s", at: 0),
    .editionMissing(session: "s", edition), .transcript(session: "s", []), .attestedByAnother(session: "s"),
  ]

  private static let signed: [SignedProblem] = [
    .tooLarge(bytes: 2, limit: 1), .cut, .encoding, .otherKind(found: "JWT"), .algorithmNotAllowed("none"),
    .headerNotAllowed(member: "kid"), .jsonDuplicateKey(member: "a"), .jsonInvalid, .signatureInvalid,
    .claimMissing(claim: "iss"), .claimMismatch(claim: "iss"), .keyReused,
  ]

  private static let findings: [LogFinding] = [
    .proofInvalid, .checkpointUnknownKey, .entryAltered(path: "x"), .entryAltered(path: "x", index: 1),
    .truncated(size: 1, pinned: 2), .fork(size: 2), .timeRegression(index: 1), .stateConflict(path: "x"),
  ]

  static let table: [(error: any SpokenFailure, code: Complaint.Code)] =
    objections.map { (RegisterError.notAdmitted(attestation: "a", [$0]), .no) }
    + handIns.map { (RegisterError.handIn($0), .no) } + signed.map { (RegisterError.signed($0), .no) }
    + findings.map { (RegisterError.log(.found($0)), .no) }
    + ([
      (RegisterError.archive(.full(path: "/x")), .notStored), (RegisterError.archive(.keyInUse(key: "k")), .no),
      (RegisterError.file(FileProblem(path: "/x", errno: 28)), .notStored), (RegisterError.issue(.sameKey), .no),
      (RegisterError.issue(.fourEyes), .no),
      (RegisterError.issue(.notTheIssuersKey), .no), (RegisterError.issue(.attestedToOthers([])), .no),
      (RegisterError.issue(.attestedLater(day)), .no), (RegisterError.issue(.personMissing), .no),
      (RegisterError.issue(.attestedWithoutLog), .no), (RegisterError.issue(.reviewedLater), .no),
      (RegisterError.accomplishment(.text(field: "name")), .no), (RegisterError.finding(.attestationMissing), .no),
      (RegisterError.notAnIssuer(key), .notAllowed), (RegisterError.notTheLogsKey, .notAllowed),
      (RegisterError.unknownLeader("l"), .missing), (RegisterError.erased(leader: "l"), .no),
      (RegisterError.unknownBinding("l"), .missing), (RegisterError.boundAlready(leader: "l"), .no),
      (RegisterError.unknownCertificate("K7QF"), .missing), (RegisterError.unknownAttestation("a"), .missing),
      (RegisterError.changedSince(attestation: "a"), .held), (RegisterError.askedTwice(attestation: "a"), .usage),
      (RegisterError.pin(.malformed(.checkpoint)), .no),
      (LogError.malformed(.tile), .no), (LogError.missing(path: "checkpoint"), .missing), (LogError.exists, .no),
      (LogError.otherKey, .notAllowed), (LogError.origin("x"), .fault), (LogError.object(label: "x"), .fault),
      (LogError.time, .fault), (LogError.unfinished, .fault), (LogError.interrupted, .fault),
      (LogError.failed(path: "/x", errno: 5), .notStored), (LogError.mustEnd(path: "/x", errno: 5), .notStored),
      (LogError.tooLarge(path: "x", limit: 1), .no),
      (CodeProblem.letter("?"), .usage), (CodeProblem.count(3, expected: 12), .usage), (CodeProblem.check, .usage),
      (Office.Failure.noOrganisation(site: "/x"), .missing), (Office.Failure.notTheKeeper(site: "/x"), .notAllowed),
      (Office.Failure.noKeys, .notAllowed), (Office.Failure.wrongPassphrase, .notAllowed),
      (Office.Failure.folder(.exists(path: "/x")), .notStored), (Office.Failure.archive(.busy(path: "/x")), .held),
      (Office.Failure.register(.notTheLogsKey), .notAllowed),
      (PolicyFailure.broken, .no), (PolicyFailure.way(.code, accepted: [.inPerson, .phone]), .usage),
      (AskingFailure.noTerminal, .usage), (AskingFailure.cancelled, .no),
      (Founding.Failure.exists(path: "/x"), .usage), (Founding.Failure.notMade(path: "/x"), .notStored),
      (Founding.Failure.notANumber("1"), .usage), (Founding.Failure.notAName("x"), .usage),
      (Founding.Failure.sameName("x"), .usage), (Founding.Failure.nameMissing, .usage),
      (Founding.Failure.nameNotUsed, .usage),
      (RosterFile.Failure.notText, .no), (RosterFile.Failure.quote(line: 2), .no), (RosterFile.Failure.empty, .no),
      (RosterFile.Failure.noNames(found: ["a"]), .no),
      (
        RosterFile.Failure.lines([
          (2, .nameMissing), (2, .name("x")), (2, .number("x")), (2, .unit("x", known: ["y"])),
          (2, .unit("x", known: [])),
          (2, .organisationNumber("x")), (2, .tooManyCells(3, expected: 2)), (2, .numberTwice("1", line: 1)),
          (2, .nameTwice("A", line: 1)), (2, .severalHave("A")), (2, .role("x")), (2, .level("x")), (2, .email("x")),
          (2, .date("x")), (2, .century("x")), (2, .absenceWithoutStart),
          (2, .backwards(from: RosterBench.day("2026-02-01"), to: RosterBench.day("2026-01-01"))),
        ]), .no
      ),
      (RosterFile.Failure.encodingNotSaid(["Bjørn Ås"]), .no), (RosterFile.Failure.otherEncoding, .no),
      (DayTyped.Failure(text: "x"), .usage), (CreditFailure.missing("--course"), .usage),
      (CreditFailure.reason(most: 300), .usage), (CreditFailure.provider("x"), .usage),
      (CreditFailure.later("2030-01-01"), .usage), (CreditFailure.minutes(most: 100), .usage),
      (CreditFailure.emptyPaper("x"), .usage), (CreditFailure.exemptOnly, .usage),
      (CreditFailure.withdrawsOnly, .usage), (CreditFailure.unknown("x", "Kari"), .missing),
      (CreditFailure.already("Kari"), .no), (CreditFailure.ownCredit("Anne"), .notAllowed),
      (Roster.Failure.nobody("x"), .missing), (Roster.Failure.several("x"), .usage),
      (Roster.Failure.noUnit("x"), .missing),
      (Roster.Failure.nobodyWaits, .no), (Roster.Failure.notWaiting(name: "Per Vik"), .no),
      (Roster.Failure.methodMissing, .usage), (Roster.Failure.whoMissing, .usage),
      (InvitingFailure.nobody, .no), (InvitingFailure.days(0, most: 365), .usage),
      (InvitingFailure.hasLeft("Per Vik"), .no),
      (InvitingFailure.exists(path: "/x"), .usage), (InvitingFailure.notWritten(path: "/x"), .notStored),
      (ErasingFailure.otherName("x", "y"), .no), (RevokingFailure.reason(most: 300), .usage),
      (RevokingFailure.alreadyWithdrawn("x"), .no), (TrustFailure.unknownFile("x"), .no),
      (TrustFailure.unknownIssuer("x"), .no), (TrustFailure.older("x"), .no),
      (KeyFailure.noLeader, .missing), (KeyFailure.noKeyYet, .missing), (KeyFailure.wrongPassphrase, .notAllowed),
      (KeyFailure.sameIssuer("Anne Aas"), .notAllowed), (TrustFailure.notAltered("x"), .no),
      (Enrolling.Failure.notTrusted(organisation: "Fjellbygg AS"), .no),
      (Enrolling.Failure.trustWouldChange(organisation: "Fjellbygg AS"), .no),
      (CertificateAddFailure.unreadable("x"), .no),
      (KeyFailure.noKeys, .missing), (KeyFailure.noIssuer("x"), .missing), (KeyFailure.noCopy, .missing),
      (KeyFailure.wrongCode, .notAllowed), (KeyFailure.invitationRefused, .notAllowed),
    ] as [(error: any SpokenFailure, code: Complaint.Code)])

  @Test("is in sentences, in one language, and has its exit code", arguments: 0..<table.count, Language.allCases)
  func complaint(index: Int, language: Language) {
    let (error, code) = Self.table[index]
    let complaint = Complaint(of: error, in: language)
    let text = complaint.text
    #expect(complaint.code == code, "\(error)")
    #expect(text.hasSuffix(".") || text.contains(": kyndig") || text.contains(" --"), "\(text)")
    #expect(text.first?.isUppercase == true || "«“".contains(text.prefix(1)), "\(text)")
    let own = ComplaintTests.strangers(in: text.replacing("organisation.json", with: ""), to: language)
    #expect(own == [], "\(text)")
    #expect(!text.contains("Failure") && !text.contains("Error("), "\(text)")
  }

  @Test("is said otherwise in English", arguments: 0..<table.count)
  func english(index: Int) {
    let words = Self.table[index].error.spoken.1
    #expect(words.en != words.nb && words.en != words.nn, "\(words)")
  }

  @Test("a failure told as JSON has the same words and the code")
  func json() throws {
    let complaint = Complaint(of: Office.Failure.wrongPassphrase, in: .nb)
    let json = try JSON(parsing: complaint.jsonText.utf8)
    #expect(json["message"]?.string == complaint.text && json["code"]?.integer == 77)
  }

  @Test("the help of the commands under leaders, trust, log and key is in one language", arguments: Language.allCases)
  func help(language: Language) {
    let commands: [any ParsableCommand.Type] = [
      LeadersImport.self, LeadersList.self, LeadersInvite.self, LeadersBind.self, LeadersUnbind.self,
      LeadersCredit.self, LeadersErase.self, TrustAdd.self, LogCheck.self, KeyNew.self, KeyChange.self, KeyIssuer.self,
      KeyRecover.self,
    ]
    for command in commands {
      let words = HelpWords.$spoken.withValue(.of(language)) { command.configuration }
      #expect(
        ComplaintTests.strangers(in: words.abstract + " " + words.discussion, to: language) == [], "\(words.abstract)")
      #expect(words.discussion.split(separator: "\n").dropFirst().first?.hasPrefix("  kyndig ") == true)
    }
  }
}
