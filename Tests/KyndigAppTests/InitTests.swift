import ArgumentParser
import Courseware
import Credentials
import Foundation
import Records
import Register
import Testing

@testable import KyndigApp

@Suite("kyndig init")
struct InitTests {
  private static let organisation = ["--org", "--name", "Fjellbygg AS", "--orgnr", "999 999 999"]

  private static func bench() throws -> Bench {
    let bench = try Bench(LittleCourse())
    try OfficeBench.install(LittleCourse(), in: bench)
    return bench
  }

  private static func answer(
    _ bench: Bench, _ arguments: [String], _ script: AskingScript = AskingScript([])
  ) throws -> OfficeReply {
    try Init.parse(["sted"] + arguments).answer(
      in: OfficeBench.keeper(of: bench), asking: script.asking(), cost: OfficeBench.cheap)
  }

  /// Two issuers, the first with the proposal, the second with a passphrase of her own.
  private static func twoIssuers() -> AskingScript {
    let own = "gaffel hytte ishav jakke kano"
    return AskingScript(looking: [
      { _ in " Anne  Aas " }, { $0.proposal }, { _ in "Berit Bakke" }, { _ in own }, { _ in own }, { _ in "" },
      { $0.lastGroup },
    ])
  }

  /// Everything in the bench but what was there before.
  private static func made(_ bench: Bench) -> [String] {
    let files = FileManager.default
    return (files.enumerator(atPath: bench.folder)?.compactMap { $0 as? String } ?? []).filter {
      !$0.hasPrefix("site") && !$0.hasPrefix("share") && $0 != "bin" && $0 != "home" && $0 != "home/kyndig"
        && $0 != "home/kyndig/keys" && $0 != "home/kyndig/trust"
    }.sorted()
  }

  @Test("makes a site with the courses beside the program")
  func solo() throws {
    let bench = try Self.bench()
    let reply = try Self.answer(bench, [])
    #expect(reply.text.nb.contains(bench.folder + "/sted"))
    let site = try #require(try Site.existing(named: bench.folder + "/sted", in: bench.world))
    #expect(site.courseNames == ["kurs"] && site.organisation == nil)
  }

  @Test("makes an organisation: keys, log, trust and rights")
  func founded() throws {
    let bench = try Self.bench()
    let script = Self.twoIssuers()
    let reply = try Self.answer(bench, Self.organisation, script)
    #expect(script.left == 0)
    #expect(reply.text.nb.contains("«Anne Aas» og «Berit Bakke» utsteder"))
    let world = OfficeBench.keeper(of: bench)
    let site = Site(path: bench.folder + "/sted")
    let organisation = try #require(site.organisation)
    #expect(organisation.name == "Fjellbygg AS" && organisation.organisationNumber == "999999999")
    #expect(Set(organisation.members.map(\.person)) == ["Anne Aas", "Berit Bakke"])
    #expect(site.isKept)

    let keys = try FileManager.default.contentsOfDirectory(atPath: world.home + "/keys").sorted()
    let expected = organisation.members.flatMap { member in
      [SealedKey.Kind.issuer, .log].flatMap { kind in
        [false, true].map { KeyFolder.name(kind, of: member.key, isRecovery: $0) + ".key" }
      }
    }
    #expect(keys == expected.sorted())
    #expect(try TrustFolder(path: world.home + "/trust").pins().map(\.log) == [organisation.log, organisation.log])
    #expect(try TrustFolder(path: site.trust).pins().count == 2)
    #expect(FileManager.default.contents(atPath: site.status + "/revocation.jwt") != nil)
    // Nothing is taught before somebody publishes it.
    #expect(!FileManager.default.fileExists(atPath: site.editions))
    let reader = try LogReader(reading: .folder(site.log), key: organisation.log)
    #expect(try reader.entries().map(\.kind) == [.genesis])
    #expect(try reader.findings() == [])

    let office = try Office(at: site, in: world)
    #expect(throws: Office.Failure.wrongPassphrase) {
      try office.open(with: Passphrase(entered: "galt galt galt galt"))
    }
    let berit = try office.open(with: Passphrase(entered: "gaffel hytte ishav jakke kano"))
    #expect(berit.member.person == "Berit Bakke")
  }

  @Test("opens the log to every account, and the records to none")
  func rights() throws {
    let office = try OfficeBench()
    let modes = try office.modes(office.site.certificates)
    for line in ["1730 inbox", "700 issued", "755 log", "600 records.sqlite", "755 status", "755 trust"] {
      #expect(modes.contains(line), "\(modes)")
    }
    #expect(try office.modes(office.bench.folder).contains("755 fjellbygg"))
    #expect(try office.modes(office.site.path).contains("755 Certificates"))
    #expect(try office.modes(office.world.home + "/keys").allSatisfy { $0.hasPrefix("600 ") })
  }

  @Test(
    "what is for every account is open to every account, whatever the umask is", .serialized, arguments: [0o027, 0o077])
  func umasked(mask: mode_t) throws {
    let before = umask(mask)
    defer { umask(before) }
    let office = try OfficeBench()
    try office.publish()
    func modes(_ folder: String) throws -> [String: String] {
      let all = FileManager.default.enumerator(atPath: folder)?.compactMap { $0 as? String } ?? []
      return Dictionary(
        try all.map { path in
          let mode =
            try FileManager.default.attributesOfItem(atPath: folder + "/" + path)[.posixPermissions] as? NSNumber
          return (path, String(mode?.intValue ?? 0, radix: 8))
        }
      ) { first, _ in first }
    }
    #expect(try office.modes(office.bench.folder).contains("755 fjellbygg"))
    for folder in [office.site.trust, office.site.editions, office.site.status, office.site.courses] {
      let found = try modes(folder)
      #expect(!found.isEmpty && found.values.allSatisfy { ["755", "644"].contains($0) }, "\(folder) \(found)")
    }
    let log = try modes(office.site.log).filter { !["lock", "pending"].contains($0.key) }
    #expect(log["checkpoint"] == "644" && log.values.allSatisfy { ["755", "644"].contains($0) }, "\(log)")
    let modes = try office.modes(office.site.certificates)
    for line in [
      "1730 inbox", "700 issued", "755 log", "755 editions", "600 records.sqlite", "755 status", "755 trust",
    ] {
      #expect(modes.contains(line), "\(modes)")
    }
    #expect(try office.modes(office.world.home + "/keys").allSatisfy { $0.hasPrefix("600 ") })
  }

  @Test("shows the recovery code once, opens every key with it, and clears the screen after it and after each issuer")
  func recovery() throws {
    let bench = try Self.bench()
    let script = Self.twoIssuers()
    _ = try Self.answer(bench, Self.organisation, script)
    let codes = script.transcript.filter { line in
      if case .said(let text) = line { text.contains("Gjenopprettingskoden er") } else { false }
    }
    #expect(codes.count == 1)
    #expect(script.transcript.count { $0 == .cleared } == 3)
    guard case .said(let text)? = codes.first,
      let line = text.split(separator: "\n").first(where: { $0.hasPrefix("  ") })
    else {
      Issue.record("no code")
      return
    }
    let code = try RecoveryCode(reading: String(line))
    let keys = KeyFolder(path: OfficeBench.keeper(of: bench).home + "/keys")
    let copies = try keys.keys(of: .issuer, isRecovery: true).keys + keys.keys(of: .log, isRecovery: true).keys
    #expect(copies.count == 4)
    for copy in copies where copy.key.kind == .issuer {
      _ = try IssuerKey(unsealing: copy.key, with: code.passphrase)
    }
    for copy in copies where copy.key.kind == .log { _ = try LogKey(unsealing: copy.key, with: code.passphrase) }
  }

  @Test("asks again for what will not do")
  func again() throws {
    let bench = try Self.bench()
    let own = "gaffel hytte ishav jakke kano"
    let script = AskingScript(looking: [
      { _ in "Anne" }, { _ in "Anne Aas" }, { _ in "kort" }, { _ in "" }, { $0.proposal },
      { _ in "anne  aas" }, { _ in "Berit Bakke" }, { _ in own }, { _ in own + "e" }, { _ in "passordpassord1" },
      { _ in own }, { _ in own }, { _ in "Carl Christensen" }, { $0.proposal }, { _ in "" },
      { _ in "feil" }, { $0.lastGroup.lowercased() },
    ])
    _ = try Self.answer(bench, Self.organisation, script)
    #expect(script.left == 0)
    for sentence in [
      "Skriv fornavn og etternavn.", "Det er 4 tegn.", "Det er en utsteder med det navnet allerede.",
      "De to er ikke like.", "Den er for lett å gjette.", "Det er ikke de fire siste.",
    ] {
      #expect(script.said.contains(sentence), "\(sentence)")
    }
    let proposals = script.said.split(separator: "\n").filter { $0.hasPrefix("Forslag: ") }
    #expect(Set(proposals).count >= 4)
    #expect(Site(path: bench.folder + "/sted").organisation?.members.count == 3)
  }

  @Test(
    "leaves nothing when it is broken off, wherever",
    arguments: [[], ["Anne Aas"], ["Anne Aas", "kort"], ["Anne Aas", "gaffel hytte ishav jakke kano"]])
  func brokenOff(answers: [String]) throws {
    let bench = try Self.bench()
    #expect(throws: AskingFailure.cancelled) { try Self.answer(bench, Self.organisation, AskingScript(answers)) }
    #expect(Self.made(bench) == [])
  }

  @Test("leaves nothing when there is but one issuer, or the code is not written down")
  func half() throws {
    let own = "gaffel hytte ishav jakke kano"
    for answers in [["Anne Aas", own, own, ""], ["Anne Aas", own, own, "Berit Bakke", own, own, "", ""]] {
      let bench = try Self.bench()
      #expect(throws: AskingFailure.cancelled) { try Self.answer(bench, Self.organisation, AskingScript(answers)) }
      #expect(Self.made(bench) == [])
    }
  }

  @Test("leaves neither site, keys nor pins when a file cannot be written")
  func refusedByTheDisk() throws {
    let bench = try Self.bench()
    let world = OfficeBench.keeper(of: bench)
    // A file where the folder of pins is to be.
    try FileManager.default.createDirectory(atPath: world.home, withIntermediateDirectories: true)
    try Data().write(to: URL(fileURLWithPath: world.home + "/trust"))
    #expect(throws: (any Error).self) { try Self.answer(bench, Self.organisation, Self.twoIssuers()) }
    #expect(Self.made(bench) == [])
  }

  @Test(
    "refuses what is written wrongly before it asks anything",
    arguments: [
      (["--org", "--name", "Fjellbygg AS"], Founding.Failure.nameMissing),
      (["--org", "--orgnr", "999999999"], .nameMissing), (["--name", "Fjellbygg AS"], .nameNotUsed),
      (["--org", "--name", "Fjellbygg AS", "--orgnr", "123456789"], .notANumber("123456789")),
      (["--org", "--name", "Fjell\u{202E}bygg", "--orgnr", "999999999"], .notAName("Fjell\u{202E}bygg")),
    ])
  func wrong(arguments: [String], failure: Founding.Failure) throws {
    let bench = try Self.bench()
    let script = AskingScript([])
    #expect(throws: failure) { try Self.answer(bench, arguments, script) }
    #expect(script.questions == [] && Self.made(bench) == [])
  }

  @Test(
    "what is said is broken between words, and what is set in is left alone",
    arguments: [
      ("en to tre", 6, "en to\ntre"), ("en to tre", 9, "en to tre"), ("", 5, ""), ("a\n\nb", 5, "a\n\nb"),
      ("  en to tre fire", 6, "  en to tre fire"), ("kjempelangtord og", 6, "kjempelangtord\nog"),
    ])
  func wrapped(text: String, column: Int, lines: String) { #expect(text.wrapped(at: column) == lines) }

  @Test("takes an empty folder, and no other")
  func room() throws {
    let bench = try Self.bench()
    let path = bench.folder + "/sted"
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    _ = try Self.answer(bench, [])
    #expect(throws: Founding.Failure.exists(path: path)) { try Self.answer(bench, Self.organisation) }
  }
}
