import ArgumentParser
import Courseware
import Credentials
import Foundation
import Records
import Testing

@testable import KyndigApp

@Suite("kyndig retention")
struct RetentionTests {
  private static func retention(
    _ office: OfficeBench, _ arguments: [String], _ answers: [String] = [], afterDays days: Int64 = 400
  ) throws -> (reply: OfficeReply, script: AskingScript) {
    let script = AskingScript(answers)
    var world = office.world
    let now = world.now()
    world.now = { Timestamp(milliseconds: now.milliseconds + days * 86_400_000) }
    let command = try Retention.parse(arguments + ["--site", office.site.path, "--language", "nb"])
    return (try command.answer(in: world, asking: script.asking()), script)
  }

  @Test("names those who left as long ago as the policy says, and erases none of them")
  func leavers() throws {
    let office = try OfficeBench()
    let left = try office.enlist("Ola Dahl", number: "2")
    let here = try office.enlist("Mona Lie", number: "3")
    let now = office.world.now()
    let today = CivilTime(now).date
    for (leader, last) in [(left, today), (here, nil)] {
      let position = Position(level: .other, from: today.adding(-100, .days), to: last)
      try office.archive().store([
        .position(PositionRecord(leader: leader.id, position: position, recordedAt: now))
      ])
    }
    try office.archive().store([.state(.left, leader: left.id)])
    #expect(try !Self.retention(office, [], afterDays: 800).reply.text.nb.contains("Ola Dahl"))
    try Data(#"<policy xmlns="urn:kyndig:course:1"><retention leavers-months="24"/></policy>"#.utf8).write(
      to: URL(fileURLWithPath: office.site.courses + "/policy.xml"))
    #expect(try !Self.retention(office, [], afterDays: 700).reply.text.nb.contains("Ola Dahl"))
    let text = try Self.retention(office, [], afterDays: 800).reply.text.nb
    #expect(text.contains("1 leder sluttet for over 24 måneder siden.") && text.contains("  Ola Dahl, "))
    #expect(!text.contains("Mona Lie"))
    #expect(try office.archive().leaders().map(\.state) == [.left, .invited])
  }

  @Test("erases with the word and an issuer's passphrase, and with neither alone")
  func erase() throws {
    let office = try OfficeBench()
    _ = try office.attested("Kari Nordmann", number: "1")
    try office.issue()
    func erased() throws -> Int { try office.archive().erasedAnswers().count }
    #expect(try Self.retention(office, ["--erase"], afterDays: 0).reply.text.nb.contains("Ingenting kan slettes"))
    let shown = try Self.retention(office, [])
    #expect(shown.reply.text.nb.contains("  Kari Nordmann, 18.\u{A0}november 2026") && shown.script.questions == [])
    let kept = try Self.retention(office, ["--erase"], ["nei", OfficeBench.anne.passphrase])
    #expect(kept.reply.text.nb == "Ingenting er slettet." && kept.script.said.contains("  Kari Nordmann, "))
    #expect(throws: AskingFailure.cancelled) { try Self.retention(office, ["--erase"], ["slett", ""]) }
    #expect(throws: Office.Failure.wrongPassphrase) {
      try Self.retention(office, ["--erase"], ["slett", "a", "b", "c"])
    }
    #expect(try erased() == 0)
    let done = try Self.retention(office, ["--erase"], ["slett", OfficeBench.berit.passphrase])
    #expect(done.reply.text.nb.hasPrefix("Slettet: ") && done.script.left == 0)
    #expect(try erased() == 1)
    #expect(throws: Complaint.self) { try Self.retention(office, ["--months", "0"]) }
  }
}
