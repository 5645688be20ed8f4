import Courseware
import Credentials
import Foundation
import Records

/// Everything that is stored about a leader, as files: what she is entitled to see, and to take with her (GDPR articles 15 and 20).
struct StoredData {
  /// The bytes by path.
  private(set) var files: [String: [UInt8]] = [:]

  /// What an archive, and the certificates beside it, have of a leader.
  init(of leader: Leader, in archive: Archive, _ issuing: SoloIssuing, _ world: World) throws {
    files["me.json"] = Self.line(Self.json(of: leader))
    let sessions = try archive.sessions().filter { $0.leader == leader.id }
    for session in sessions {
      let statements = try archive.statements(of: session.id)
      files["sessions/\(session.id).jsonl"] = statements.flatMap { $0.bytes + [0x0A] }
    }
    let own = Set(sessions.map(\.id))
    for attestation in try archive.attestations() where own.contains(attestation.session) {
      files["attestations/\(attestation.digest.prefix(16)).jwt"] = Array(attestation.token.utf8)
    }
    try addRegister(of: leader, archive)
    files["register/membership.json"] = issuing.site.membershipFile?.bytes
    let certificates = try sessions.flatMap { session in
      try archive.statements(of: session.id).filter { $0.verb == "certified" }.map(\.object)
    }
    for owned in OwnCertificates(of: leader, named: Set(certificates), in: issuing, at: world.now()).all {
      for path in owned.files {
        guard let bytes = FileManager.default.contents(atPath: path), let dot = path.lastIndex(of: ".") else {
          continue
        }
        files["certificates/\(owned.fileName)\(path[dot...])"] = Array(bytes)
      }
    }
  }

  /// What an organisation's register says of her: invitations, bindings, hand-ins, and what was issued.
  private mutating func addRegister(of leader: Leader, _ archive: Archive) throws {
    let invitations = try archive.invitations().filter { $0.leader == leader.id }
    let bindings = try archive.bindings().filter { $0.leader == leader.id }
    let receipts = try archive.receipts().filter { $0.leader == leader.id }
    let issued = try archive.issued().filter { $0.leader == leader.id }
    let enrolments = try archive.enrolments().filter { $0.leader == leader.id }
    let leaves = try archive.leaves().filter { $0.leader == leader.id }
    let sessions = Set(try archive.sessions().filter { $0.leader == leader.id }.map(\.id))
    let erased = try archive.erasedAnswers().filter { sessions.contains($0.session) }
    for (index, invitation) in invitations.enumerated() {
      files["register/invitation-\(index + 1).jwt"] = invitation.token.map { Array($0.utf8) }
    }
    for (index, binding) in bindings.enumerated() {
      files["register/binding-\(index + 1).jwt"] = Array(binding.token.utf8)
      if let ending = binding.unbinding { files["register/binding-\(index + 1)-ended.jwt"] = Array(ending.utf8) }
    }
    let positions = try archive.positionHistory(of: leader.id)
    let absences = try archive.absenceHistory(of: leader.id)
    let credits = try archive.credits(of: leader.id)
    let logins = try archive.logins().filter { $0.holder == .leader(leader.id) }
    let json: JSON = [
      "logins": .array(logins.map(Self.json)),
      "positions": .array(positions.map { Self.said($0.position.json, since: $0.recordedAt, until: $0.replacedAt) }),
      "absences": .array(absences.map { Self.said($0.absence.json, since: $0.recordedAt, until: $0.replacedAt) }),
      "credits": .array(credits.map(\.json)),
      "keysThatWait": .array(
        enrolments.map {
          [
            "key": .string($0.key), "name": .string($0.name), "at": .string($0.at.iso),
            "login": $0.login.map(JSON.string) ?? .null,
          ]
        }),
      "logEntries": .array(
        leaves.map {
          [
            "log": .string($0.origin), "number": .integer(Int64($0.number)), "kind": .string($0.kind),
            "at": .string($0.at.iso),
          ]
        }),
      "erasedAnswers": .array(
        erased.map { ["session": .string($0.session), "digest": .string($0.transcript), "at": .string($0.at.iso)] }),
      "invitations": .array(
        invitations.map { ["at": .string($0.at.iso), "expires": .string($0.expires.iso)] }),
      "handIns": .array(
        receipts.map {
          [
            "made": .string($0.madeAt.iso), "received": .string($0.at.iso),
            "drafts": .array($0.sharedDrafts.map(JSON.string)),
          ]
        }),
      "issued": .array(
        issued.map { record in
          var members: [String: JSON] = [
            "id": .string(record.id), "at": .string(record.at.iso), "state": .string(record.state.rawValue),
          ]
          members["review"] = record.review.flatMap { try? JSON(parsing: $0) }
          members["reason"] = record.reason.map(JSON.string)
          return .object(members)
        }),
    ]
    guard
      !invitations.isEmpty || !bindings.isEmpty || !receipts.isEmpty || !issued.isEmpty || !enrolments.isEmpty
        || !leaves.isEmpty || !erased.isEmpty || !positions.isEmpty || !absences.isEmpty || !credits.isEmpty
        || !logins.isEmpty
    else { return }
    files["register/register.json"] = Self.line(json)
  }

  /// The public key that lets her in at the server, and from when to when it did.
  private static func json(of login: LoginRecord) -> JSON {
    [
      "kind": .string(login.kind), "key": .string(login.key), "verifyRequired": .bool(login.isVerified),
      "added": .string(login.addedAt.iso), "ended": login.endedAt.map { .string($0.iso) } ?? .null,
    ]
  }

  /// What the roster said, and from when to when it said so.
  private static func said(_ what: JSON, since: Timestamp, until: Timestamp?) -> JSON {
    var members = what.object ?? [:]
    members["recorded"] = .string(since.iso)
    members["replaced"] = until.map { .string($0.iso) }
    return .object(members)
  }

  private static func json(of leader: Leader) -> JSON {
    var members: [String: JSON] = [
      "format": "kyndig.mydata.v1", "id": .string(leader.id), "name": .string(leader.name),
      "employer": .string(leader.employer), "organisationNumber": .string(leader.organisationNumber),
    ]
    members["key"] = leader.key.map(JSON.string)
    members["unit"] = leader.unit.map(JSON.string)
    members["email"] = leader.email.map(JSON.string)
    members["employeeNumber"] = leader.employeeNumber.map(JSON.string)
    return .object(members)
  }

  private static func line(_ json: JSON) -> [UInt8] { json.bytes + [0x0A] }
}
