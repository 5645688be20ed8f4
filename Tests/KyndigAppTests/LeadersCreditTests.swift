import ArgumentParser
import Courseware
import Credentials
import Foundation
import Records
import Testing

@testable import KyndigApp

@Suite("kyndig leaders credit")
struct LeadersCreditTests {
  private let office: OfficeBench
  private let kari: Leader
  private var paper: String { office.bench.folder + "/kursbevis.pdf" }

  init() throws {
    office = try OfficeBench()
    kari = try office.enlist("Kari Nordmann", number: "1042", unit: "Drift")
    try Data("et papir".utf8).write(to: URL(fileURLWithPath: paper))
  }

  private func credit(
    _ arguments: [String], _ answers: [String] = [OfficeBench.anne.passphrase]
  ) throws -> (reply: OfficeReply, script: AskingScript) {
    let script = AskingScript(answers)
    let command = try LeadersCredit.parse(arguments + ["--site", office.site.path])
    return (try command.answer(in: office.world, asking: script.asking()), script)
  }

  private var given: [String] {
    [
      "1042", "--course", "kurs", "--provider", "Kursstedet AS", "--date", "03.05.2024", "--minutes", "2400", "--paper",
      paper, "--reason", "original  vist",
    ]
  }

  private func list() throws -> OfficeReply {
    try LeadersList.parse(["--site", office.site.path]).answer(in: office.world)
  }

  @Test("keeps who gave it, when, how long and the paper's digest, with who accepted it and why; never as ours")
  func external() throws {
    let (reply, script) = try credit(given)
    #expect(script.said.contains("Kari Nordmann: «kurs» tatt hos Kursstedet AS") && script.questions.count == 1)
    let stored = try #require(try office.archive().credits().first)
    let anne = try #require(try office.office().organisation.members.first { $0.person == "Anne Aas" })
    #expect(stored.leader == kari.id && stored.course == "kurs" && stored.kind == .external)
    #expect(stored.provider == "Kursstedet AS" && stored.completed == CivilDate("2024-05-03") && stored.minutes == 2400)
    #expect(stored.digest == Digest(of: "et papir".utf8).hex)
    #expect(stored.acceptedBy == anne.key.text && stored.reason == "original vist" && stored.withdrawnAt == nil)
    #expect(reply.json?["credit"]?["paper"]?.string == stored.digest)
    let listed = try list()
    #expect(listed.text.nb.contains("ekstern; godtatt av Anne Aas: original vist"), "\(listed.text.nb)")
    #expect(listed.text.nb.contains("  \(stored.shortID)  Kari Nordmann"))
    #expect(listed.json?["leaders"]?.array?[0]["credits"]?.array?[0]["kind"]?.string == "external")
    // No certificate came of it, and no leaf.
    #expect(try office.archive().issued() == [])
    #expect(try office.archive().leaves().filter { $0.leader == kari.id } == [])
  }

  @Test("an exemption has a reason and nothing else")
  func exempt() throws {
    _ = try credit(["1042", "--course", "kurs", "--exempt", "--reason", "går av i januar"])
    let stored = try #require(try office.archive().credits().first)
    #expect(stored.kind == .exempt && stored.provider == nil && stored.minutes == nil && stored.digest == nil)
    #expect(try list().text.nb.contains("Kari Nordmann, fritatt fra «kurs»; godtatt av Anne Aas: går av i januar"))
  }

  @Test("is withdrawn with a reason, and then counts no longer and can be entered anew")
  func withdraw() throws {
    _ = try credit(given)
    let stored = try #require(try office.archive().credits().first)
    #expect(throws: CreditFailure.already("Kari Nordmann")) { try credit(given) }
    #expect(throws: CreditFailure.unknown("abcd1234", "Kari Nordmann")) {
      try credit(["1042", "--withdraw", "abcd1234", "--reason", "x"])
    }
    #expect(throws: CreditFailure.withdrawsOnly) {
      try credit(["1042", "--withdraw", stored.shortID, "--course", "kurs", "--reason", "x"])
    }
    _ = try credit(
      ["1042", "--withdraw", stored.shortID, "--reason", "feil person"], [OfficeBench.berit.passphrase])
    let after = try #require(try office.archive().credits().first)
    let berit = try #require(try office.office().organisation.members.first { $0.person == "Berit Bakke" })
    #expect(after.withdrawnBy == berit.key.text && after.withdrawal == "feil person" && after.withdrawnAt != nil)
    #expect(!(try list().text.nb.contains("Kursstedet")))
    _ = try credit(given)
    #expect(try office.archive().credits().count == 2)
  }

  @Test("refuses before it asks for a passphrase, and stores nothing")
  func refusals() throws {
    let empty = office.bench.folder + "/tom.pdf"
    try Data().write(to: URL(fileURLWithPath: empty))
    func with(_ option: String, _ value: String?) -> [String] {
      var arguments = given
      guard let index = arguments.firstIndex(of: option) else { return arguments }
      if let value { arguments[index + 1] = value } else { arguments.removeSubrange(index...(index + 1)) }
      return arguments
    }
    let table: [([String], any Error & Equatable)] = [
      (with("--course", nil), CreditFailure.missing("--course")),
      (with("--provider", nil), CreditFailure.missing("--provider")),
      (with("--date", nil), CreditFailure.missing("--date")),
      (with("--minutes", nil), CreditFailure.missing("--minutes")),
      (with("--paper", nil), CreditFailure.missing("--paper")),
      (with("--provider", "  "), CreditFailure.provider("  ")),
      (with("--date", "31.02.2024"), DayTyped.Failure(text: "31.02.2024")),
      (with("--date", "2999-01-01"), CreditFailure.later("2999-01-01")),
      (with("--date", "9999-12-31"), DayTyped.Failure(text: "9999-12-31")),
      (with("--minutes", "0"), CreditFailure.minutes(most: 100_000)),
      (with("--paper", empty), CreditFailure.emptyPaper(empty)),
      (with("--paper", "borte.pdf"), CommandFailure.noFile("borte.pdf")),
      (with("--reason", " "), CreditFailure.reason(most: 300)),
      (with("--reason", String(repeating: "x", count: 301)), CreditFailure.reason(most: 300)),
      (given + ["--exempt"], CreditFailure.exemptOnly),
      (["Nils"] + given.dropFirst(), Roster.Failure.nobody("Nils")),
    ]
    for (arguments, failure) in table {
      let script = AskingScript([])
      let command = try LeadersCredit.parse(arguments + ["--site", office.site.path])
      do {
        _ = try command.answer(in: office.world, asking: script.asking())
        Issue.record("\(arguments)")
      } catch {
        #expect("\(error)" == "\(failure)", "\(arguments)")
      }
      #expect(script.questions == [])
    }
    #expect(throws: SiteError.self) { try credit(with("--course", "finnes-ikke")) }
    #expect(throws: Office.Failure.wrongPassphrase) { try credit(given, ["a", "b", "c"]) }
    #expect(throws: AskingFailure.cancelled) { try credit(given, [""]) }
    #expect(try office.archive().credits() == [])
  }

  @Test("nobody accepts her own, whichever way she is known to be an issuer")
  func ownCredit() throws {
    try office.enlist("Anne Aas", number: "1")
    let own = ["1"] + given.dropFirst()
    #expect(throws: CreditFailure.ownCredit("Anne Aas")) { try credit(own) }
    _ = try credit(own, [OfficeBench.berit.passphrase])
    let berit = try #require(try office.office().organisation.members.first { $0.person == "Berit Bakke" })
    try office.enlist("Berit B. Lund", number: "2", issuerKey: berit.key)
    #expect(throws: CreditFailure.ownCredit("Berit B. Lund")) {
      try credit(["2"] + given.dropFirst(), [OfficeBench.berit.passphrase])
    }
  }

  @Test("positions, absences and credits are among what she is shown that is stored about her, and go with her")
  func personal() throws {
    _ = try credit(given)
    let day = try #require(CivilDate("2026-10-01"))
    let position = PositionRecord(
      leader: kari.id, position: Position(unit: "Bregneveien", role: "Leder", level: .top),
      recordedAt: office.world.now())
    try office.archive().store([
      .position(position), .positionReplaced(position.position, leader: kari.id, at: office.world.now()),
      .absence(AbsenceRecord(leader: kari.id, absence: Absence(from: day), recordedAt: office.world.now())),
    ])
    let data = try StoredData(
      of: kari, in: office.archive(), SoloIssuing(site: office.site, home: office.world.home), office.world)
    let json = try JSON(parsing: try #require(data.files["register/register.json"]).dropLast())
    #expect(json["positions"]?.array?.first?["unit"]?.string == "Bregneveien")
    #expect(json["positions"]?.array?.first?["replaced"]?.string != nil)
    #expect(json["absences"]?.array?.first?["from"]?.string == "2026-10-01")
    #expect(json["credits"]?.array?.first?["provider"]?.string == "Kursstedet AS")
    let erase = try LeadersErase.parse(["1042", "--site", office.site.path])
    _ = try erase.answer(
      in: office.world, asking: AskingScript(["Kari Nordmann", OfficeBench.anne.passphrase]).asking())
    for name in try FileManager.default.contentsOfDirectory(atPath: office.site.certificates) {
      let bytes = Data(OfficeBench.bytes(office.site.certificates + "/" + name))
      for word in ["Bregneveien", "Kursstedet", "Kari Nordmann"] {
        #expect(bytes.range(of: Data(word.utf8)) == nil, "\(word) in \(name)")
      }
    }
  }
}

@Suite("kyndig leaders list, with positions")
struct LeadersListTests {
  private static func list(_ office: OfficeBench, _ arguments: [String] = []) throws -> OfficeReply {
    try LeadersList.parse(arguments + ["--site", office.site.path]).answer(in: office.world)
  }

  private static func cells(_ reply: OfficeReply) -> [[String]] {
    let text = reply.text.nb.replacing("\u{A0}", with: " ")
    return text.split(separator: "\n").map { line in
      line.components(separatedBy: "   ").map { $0.trimmingCharacters(in: .whitespaces) }.filter { !$0.isEmpty }
    }
  }

  @Test("shows each position on a row, and who led where on a day")
  func positions() throws {
    let office = try OfficeBench()
    let path = office.bench.folder + "/ledere.csv"
    try Data(
      """
      nr;navn;enhet;stilling;ledernivå;ansatt fra;ansatt til;fravær fra
      1;Kari;Drift;Leder;;2015-08-01;;2026-10-01
      1;Kari;Lager;;topp;2020-01-01;;
      2;Ola;Drift;;;2015-01-01;2026-12-31;

      """.utf8
    ).write(to: URL(fileURLWithPath: path))
    _ = try LeadersImport.parse([path, "--site", office.site.path]).answer(
      in: office.world, asking: AskingScript([]).asking())
    let rows = try Self.cells(Self.list(office))
    #expect(rows[0] == ["Navn", "Nr.", "Enhet", "Stilling", "Nivå", "Nøkkel"])
    #expect(rows[1] == ["Kari", "1", "Drift", "Leder", "§ 3-2", "ikke invitert"])
    #expect(rows[2] == ["Lager", "–", "§ 3-5"])
    #expect(rows[3] == ["Ola", "2", "Drift", "–", "§ 3-2", "ikke invitert"])

    let early = try Self.list(office, ["--as-of", "2019-06-30"])
    #expect(
      Self.cells(early) == [
        ["Lederne 30. juni 2019:"], ["Navn", "Nr.", "Enhet", "Stilling", "Nivå", "Fra", "Til"],
        ["Kari", "1", "Drift", "Leder", "§ 3-2", "1. august 2015", "–"],
        ["Ola", "2", "Drift", "–", "§ 3-2", "1. januar 2015", "31. desember 2026"],
      ], "\(early.text.nb)")
    let late = try Self.list(office, ["--as-of", "01.02.2027"])
    #expect(late.json?["asOf"]?.string == "2027-02-01")
    let leaders = try #require(late.json?["leaders"]?.array)
    #expect(leaders.map { $0["position"]?["unit"]?.string } == ["Drift", "Lager"])
    #expect(leaders.map { $0["isAway"] } == [.bool(true), .bool(true)])
    #expect(try Self.list(office, ["--as-of", "2001-01-01"]).text.nb == "Listen har ingen ledere 1.\u{A0}januar 2001.")
    #expect(throws: DayTyped.Failure(text: "i fjor")) { try Self.list(office, ["--as-of", "i fjor"]) }
  }
}
