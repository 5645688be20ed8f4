import ArgumentParser
import Courseware
import Credentials
import Foundation
import Records
import Register

/// `kyndig leaders invite`: a file for each leader, and the codes that go another way.
struct LeadersInvite: ParsableCommand {
  static var configuration: CommandConfiguration {
    let words = HelpWords.spoken.office.leadersInvite
    return CommandConfiguration(commandName: "invite", abstract: words.abstract, discussion: words.discussion)
  }

  @Argument(help: HelpWords.spoken.office.who.help)
  var who: [String] = []
  @ArgumentParser.Option(name: .long, help: HelpWords.spoken.office.unit.help)
  var unit: String?
  @ArgumentParser.Option(name: .long, help: HelpWords.spoken.office.days.help)
  var days = 14
  @ArgumentParser.Option(name: .long, help: HelpWords.spoken.office.inviteTo.help)
  var to: String
  @OptionGroup var options: OfficeOptions
  @ArgumentParser.Flag(name: .long, help: HelpWords.json("kyndig.leaders.invite.v1"))
  var json = false

  func run() throws {
    try OfficeReply.end(in: options.spoken, isJSON: json) { language in
      try answer(in: .real, asking: .terminal(in: language))
    }
  }

  private static let longest = 365
  private static let day: Int64 = 86_400_000

  /// What is said, once the files are written.
  func answer(in world: World, asking: OfficeAsking) throws -> OfficeReply {
    guard (1...Self.longest).contains(days) else { throw InvitingFailure.days(days, most: Self.longest) }
    let office = try options.office(in: world)
    let roster = try Roster(office.archive())
    let chosen = try leaders(in: roster, at: world.now())
    guard !chosen.isEmpty else { throw InvitingFailure.nobody }
    let letters = InvitationFiles(folder: world.path(to))
    // Found out before anything is signed: a code whose file was never written is of no use to anybody.
    try letters.requireRoom(for: chosen)
    let open = try office.open(asking: asking)
    let now = world.now()
    let until = Timestamp(milliseconds: now.milliseconds + Int64(days) * Self.day)
    let invited = try open.registrar.invite(chosen.map(\.id), until: until, by: open.issuer, at: now)
    let files = try letters.write(
      zip(chosen, invited), of: open.registrar.organisation, open.registrar.checkpoint.note,
      in: options.language.chosen(in: world))
    return OfficeReply(
      InvitingPhrases.written(chosen.count, letters.folder, until: until),
      json: [
        "format": "kyndig.leaders.invite.v1", "folder": .string(letters.folder), "codes": .string(letters.codes),
        "expires": .string(CivilTime(until).date.description),
        "invited": .array(
          zip(chosen, files).map { leader, file in
            [
              "name": .string(leader.name), "employeeNumber": leader.employeeNumber.map(JSON.string) ?? .null,
              "file": .string(file),
            ]
          }),
      ])
  }

  private func leaders(in roster: Roster, at now: Timestamp) throws -> [Leader] {
    if !who.isEmpty {
      let named = try roster.leaders(who)
      if let left = named.first(where: { $0.state == .left }) { throw InvitingFailure.hasLeft(left.name) }
      return named
    }
    let waiting = roster.uninvited(at: now)
    guard let unit else { return waiting }
    let id = roster.leaders.first { $0.unit?.isSameName(as: unit) == true }?.unit
    guard let id else { throw Roster.Failure.noUnit(unit) }
    return waiting.filter { $0.unit == id }
  }
}

/// The files of a round of invitations, in a folder that has no other round's codes.
struct InvitationFiles {
  let folder: String
  /// The file of the codes, for mail merge.
  var codes: String { folder + "/koder.csv" }

  func requireRoom(for leaders: [Leader]) throws(InvitingFailure) {
    for path in [codes] + leaders.map(path) where FileManager.default.fileExists(atPath: path) {
      throw .exists(path: path)
    }
    do {
      try FileManager.default.createDirectory(
        atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
      guard FileManager.default.isWritableFile(atPath: folder) else { throw InvitingFailure.notWritten(path: folder) }
    } catch {
      throw .notWritten(path: folder)
    }
  }

  /// `invitasjon-<number>.kyndig`; the beginning of the id where she has no number.
  func path(_ leader: Leader) -> String {
    let number = leader.employeeNumber ?? String(leader.id.prefix(8))
    let plain = number.map { $0.isASCII && ($0.isLetter || $0.isNumber) ? $0 : "-" }
    return folder + "/invitasjon-" + String(plain) + ".kyndig"
  }

  /// Writes a file for each and the codes of all, and gives the files' paths.
  func write(
    _ invited: some Sequence<(Leader, Invited)>, of organisation: Organisation, _ checkpoint: [UInt8],
    in language: Language
  ) throws(InvitingFailure) -> [String] {
    var files: [String] = []
    var rows = [InvitingPhrases.columns.map { $0[language] }]
    for (leader, invited) in invited {
      let path = path(leader)
      let membership = Membership(organisation: organisation, invitation: invited.invitation)
      try write(MembershipFile(membership: membership, checkpoint: checkpoint).bytes, to: path)
      files.append(path)
      rows.append([
        leader.name, leader.employeeNumber ?? "", invited.code.text,
        CivilTime(invited.invitation.content.expires).date.description,
        URL(fileURLWithPath: path).lastPathComponent,
      ])
    }
    let text = rows.map { $0.map(CSVText.cell).joined(separator: ";") }.joined(separator: "\r\n") + "\r\n"
    // The byte order mark is what tells a spreadsheet that it is UTF-8.
    try write([0xEF, 0xBB, 0xBF] + Array(text.utf8), to: codes)
    return files
  }

  private func write(_ bytes: [UInt8], to path: String) throws(InvitingFailure) {
    do { try DurableFile.write(bytes, to: path, mode: 0o600) } catch { throw .notWritten(path: path) }
  }
}

/// Why nobody is invited.
enum InvitingFailure: Error, Equatable {
  case nobody
  case days(Int, most: Int)
  case hasLeft(String)
  case exists(path: String)
  case notWritten(path: String)
}
