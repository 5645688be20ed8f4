import ArgumentParser
import Courseware
import Credentials
import Foundation
import Records
import Register
import Testing

@testable import KyndigApp

@Suite("kyndig leaders")
struct LeadersTests {
  private static func importing(
    _ office: OfficeBench, _ text: String, _ arguments: [String] = []
  ) throws -> OfficeReply {
    let path = office.bench.folder + "/ledere.csv"
    try Data(text.utf8).write(to: URL(fileURLWithPath: path))
    return try LeadersImport.parse([path, "--site", office.site.path] + arguments)
      .answer(in: office.world, asking: AskingScript([]).asking())
  }

  @Test("import adds, updates by the number, and leaves what it does not say")
  func importing() throws {
    let office = try OfficeBench()
    let first = try Self.importing(office, "navn;ansattnummer;enhet\nKari Nordmann;1;Drift\nOla Dahl;;\nAnne Aas;3;\n")
    #expect(first.text.nb.hasPrefix("Lest inn: 3 nye ledere, 0 endret, 0 som før."))
    #expect(first.text.nb.contains("Anne Aas er utsteder også"))
    let before = try office.roster().leaders
    #expect(before.map(\.name) == ["Kari Nordmann", "Ola Dahl", "Anne Aas"])
    #expect(before.allSatisfy { $0.employer == OfficeBench.name && $0.state == .invited })
    let anne = try office.office().organisation.members.first { $0.person == "Anne Aas" }
    #expect(before.map(\.issuerKey) == [nil, nil, anne?.key.text])

    let second = try Self.importing(
      office, "name,number\nKari Fjeld,1\nola dahl,2\nNy Leder,4\nAnne Aas,3\n", ["--accept-names"])
    #expect(second.text.nb.hasPrefix("Lest inn: 1 ny leder, 2 endret, 1 som før."), "\(second.text.nb)")
    let after = try office.roster().leaders
    #expect(after.map(\.name) == ["Kari Fjeld", "ola dahl", "Anne Aas", "Ny Leder"])
    #expect(after.map(\.unit) == ["Drift", nil, nil, nil])
    #expect(after.prefix(3).map(\.id) == before.map(\.id))
  }

  @Test("import stores nothing where a line is wrong, and says which")
  func badLine() throws {
    let office = try OfficeBench()
    do {
      _ = try Self.importing(office, "navn;nr\nKari;1\n;2\nOla;1\n")
      Issue.record("taken")
    } catch {
      let text = Complaint(of: error, in: .nb).text
      #expect(
        text.contains(
          "  linje 3: navnet mangler.\n  linje 4: ansattnummeret 1 står på linje 2 også, med et annet navn."), "\(text)"
      )
    }
    #expect(try office.roster().leaders == [])
  }

  @Test("list says where each one's key stands")
  func list() throws {
    let office = try OfficeBench()
    let bound = try office.waiting("Kari Nordmann", number: "1", withCode: true)
    _ = try office.binding(
      ["1", "--method", "in-person"], [Fingerprint(of: bound.key).text, OfficeBench.anne.passphrase])
    try office.waiting("Ola Dahl", number: "2", withCode: true)
    try office.invite(try office.enlist("Per Vik", number: "3"))
    try office.enlist("Siri Moe", number: "4")
    let reply = try LeadersList.parse(["--site", office.site.path]).answer(in: office.world)
    let lines = reply.text.nb.split(separator: "\n").map { $0.split(separator: "  ").last.map(String.init) ?? "" }
    #expect(lines[0].hasSuffix("Nøkkel"))
    #expect(lines[1].contains("kjent ved møte") && lines[2].contains("venter (koden stemte)"))
    #expect(lines[3].contains("invitert, gjelder til") && lines[4].contains("ikke invitert"))
    let json = try #require(reply.json?["leaders"]?.array)
    #expect(json[0]["key"]?["id"]?.string == bound.key.text && json[0]["key"]?["method"]?.string == "inPerson")
    #expect(json[1]["awaiting"]?["codeWasRight"] == .bool(true))
    #expect(json[1]["awaiting"]?["fingerprint"]?.string?.split(separator: " ").count == 6)
    #expect(json[3]["key"] == .null && json[3]["invitation"] == .null)
  }

  @Test("invite writes a file for each and the codes apart, under one passphrase, and fits what enrol takes")
  func invite() throws {
    let office = try OfficeBench()
    try office.enlist("Kari Nordmann", number: "10/42", unit: "Drift")
    try office.enlist("Ola Dahl", number: "2", unit: "Lager")
    let (reply, script) = try office.inviting(["--to", "ut", "--days", "30"])
    #expect(script.questions.count == 1)
    let folder = office.bench.folder + "/ut"
    #expect(try office.modes(folder) == ["600 invitasjon-10-42.kyndig", "600 invitasjon-2.kyndig", "600 koder.csv"])
    #expect(reply.json?["invited"]?.array?.count == 2)
    let bytes = OfficeBench.bytes(folder + "/koder.csv")
    #expect(bytes.starts(with: [0xEF, 0xBB, 0xBF]))
    let table = try CSVText(bytes).rows.map(\.cells)
    #expect(table[0] == ["navn", "ansattnummer", "kode", "gjelder til", "fil"])
    #expect(table[1][1] == "10/42" && table[1][4] == "invitasjon-10-42.kyndig")
    let file = try #require(MembershipFile(parsing: OfficeBench.bytes(folder + "/" + table[1][4])))
    let invitation = try #require(file.membership.invitation)
    #expect(invitation.content.accepts(try InvitationCode(reading: table[1][2]), at: office.world.now()))
    #expect(invitation.content.name == "Kari Nordmann" && invitation.content.unit == "Drift")
  }

  @Test("invite means those who need one, a unit's, or those who are named")
  func whom() throws {
    let office = try OfficeBench()
    for (name, number, unit) in [
      ("Kari Nordmann", "1", "Drift"), ("Ola Dahl", "2", "Lager"), ("Per Vik", "3", "Drift"),
    ] {
      try office.enlist(name, number: number, unit: unit)
    }
    func files(_ folder: String) throws -> [String] {
      try FileManager.default.contentsOfDirectory(atPath: office.bench.folder + "/" + folder).sorted()
    }
    _ = try office.inviting(["--unit", "drift", "--to", "a"])
    #expect(try files("a") == ["invitasjon-1.kyndig", "invitasjon-3.kyndig", "koder.csv"])
    _ = try office.inviting(["--to", "b"])
    #expect(try files("b") == ["invitasjon-2.kyndig", "koder.csv"])
    #expect(throws: InvitingFailure.nobody) { try office.inviting(["--to", "c"]) }
    _ = try office.inviting(["ola dahl", "--to", "c"])
    #expect(try files("c") == ["invitasjon-2.kyndig", "koder.csv"])
  }

  @Test("invite refuses before it asks for a passphrase, and stores nothing")
  func refusals() throws {
    let office = try OfficeBench()
    try office.enlist("Kari Nordmann", number: "1", unit: "Drift")
    try office.enlist("Kari Nordmann", number: "2")
    try FileManager.default.createDirectory(atPath: office.bench.folder + "/full", withIntermediateDirectories: true)
    try Data("x".utf8).write(to: URL(fileURLWithPath: office.bench.folder + "/full/koder.csv"))
    let table: [([String], any Error & Equatable)] = [
      (["--to", "full"], InvitingFailure.exists(path: office.bench.folder + "/full/koder.csv")),
      (["--to", "full/koder.csv/x"], InvitingFailure.notWritten(path: office.bench.folder + "/full/koder.csv/x")),
      (["--days", "0", "--to", "a"], InvitingFailure.days(0, most: 365)),
      (["--days", "366", "--to", "a"], InvitingFailure.days(366, most: 365)),
      (["Nils", "--to", "a"], Roster.Failure.nobody("Nils")),
      (["Kari Nordmann", "--to", "a"], Roster.Failure.several("Kari Nordmann")),
      (["--unit", "Lager", "--to", "a"], Roster.Failure.noUnit("Lager")),
    ]
    for (arguments, failure) in table {
      let script = AskingScript([])
      let command = try LeadersInvite.parse(arguments + ["--site", office.site.path])
      do {
        _ = try command.answer(in: office.world, asking: script.asking())
        Issue.record("\(arguments)")
      } catch {
        #expect("\(error)" == "\(failure)", "\(arguments)")
      }
      #expect(script.questions == [])
    }
    #expect(try office.archive().invitations() == [])
  }

  @Test("erase says what goes and stays, wants the name, and leaves nothing of her")
  func erase() throws {
    let office = try OfficeBench()
    try office.waiting("Kari Nordmann", number: "1")
    func erase(_ answers: [String]) throws -> (OfficeReply, AskingScript) {
      let script = AskingScript(answers)
      return (
        try LeadersErase.parse(["1", "--site", office.site.path]).answer(in: office.world, asking: script.asking()),
        script
      )
    }
    #expect(throws: AskingFailure.cancelled) { try erase([""]) }
    #expect(throws: ErasingFailure.otherName("Ola", "Kari Nordmann")) { try erase(["Ola"]) }
    #expect(throws: Office.Failure.wrongPassphrase) { try erase(["kari nordmann", "a", "b", "c"]) }
    #expect(try office.roster().leaders.count == 1)
    let (_, script) = try erase(["kari nordmann", OfficeBench.anne.passphrase])
    #expect(script.said.contains("Dette går:") && script.said.contains("Dette blir:"))
    #expect(try office.roster().leaders == [])
    #expect(try office.roster().enrolments == [])
    #expect(throws: Roster.Failure.nobody("1")) { try erase([]) }
  }

  @Test("an account that does not keep the site may do none of it, and a site without an organisation has none of it")
  func notTheOffice() throws {
    let bench = try Bench(LittleCourse())
    #expect(throws: Office.Failure.noOrganisation(site: bench.site.path)) {
      try LeadersList.parse(["--site", bench.site.path]).answer(in: bench.world)
    }
    let office = try OfficeBench()
    // As an account sees it that has only the site's public files.
    try FileManager.default.removeItem(atPath: office.site.log)
    try FileManager.default.removeItem(atPath: office.site.certificates + "/records.sqlite")
    #expect(throws: Office.Failure.notTheKeeper(site: office.site.path)) {
      try LeadersList.parse(["--site", office.site.path]).answer(in: office.world)
    }
  }
}
