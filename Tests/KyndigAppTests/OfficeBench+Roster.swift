import ArgumentParser
import Courseware
import Credentials
import Records

@testable import KyndigApp

// Commands of the roster as they are typed, each with what was asked.
extension OfficeBench {
  func roster() throws -> Roster { try Roster(archive()) }

  func inviting(
    _ arguments: [String], _ answers: [String] = [OfficeBench.anne.passphrase]
  ) throws -> (reply: OfficeReply, script: AskingScript) {
    let script = AskingScript(answers)
    let command = try LeadersInvite.parse(arguments + ["--site", site.path])
    return (try command.answer(in: world, asking: script.asking()), script)
  }

  func binding(
    _ arguments: [String], _ answers: [String] = []
  ) throws -> (reply: OfficeReply, script: AskingScript) {
    let script = AskingScript(answers)
    let command = try LeadersBind.parse(arguments + ["--site", site.path])
    return (try command.answer(in: world, asking: script.asking()), script)
  }
}
