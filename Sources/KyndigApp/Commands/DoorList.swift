import ArgumentParser
import Courseware
import Credentials
import Records

/// `kyndig door list`: who can log in, and with which keys.
struct DoorList: ParsableCommand {
  static var configuration: CommandConfiguration {
    let words = HelpWords.spoken.office.doorList
    return CommandConfiguration(commandName: "list", abstract: words.abstract, discussion: words.discussion)
  }

  @OptionGroup var options: OfficeOptions
  @ArgumentParser.Flag(name: .long, help: HelpWords.json("kyndig.door.list.v1"))
  var json = false

  func run() throws {
    try OfficeReply.end(in: options.spoken, isJSON: json) { try answer(in: .real, $0) }
  }

  /// Everybody in the order they were added.
  func answer(in world: World, _ language: Language) throws -> OfficeReply {
    let office = try options.office(in: world)
    let holders = try LoginHolders(try Archive(reading: office.site.records))
    let json: JSON = [
      "format": "kyndig.door.list.v1", "logins": .array(try holders.logins.map { try holders.json($0) }),
    ]
    let open = holders.logins.filter { $0.endedAt == nil }
    guard !open.isEmpty else { return OfficeReply(DoorPhrases.nobody, json: json) }
    let rows =
      [DoorPhrases.columns.map { $0[language] }]
      + open.map { login in
        [
          holders.name(of: login.holder), DoorPhrases.role(login.role)[language],
          "\(LoginHolders.fingerprint(login)) (\(login.kind))", DoorPhrases.isVerified(login.isVerified)[language],
          CivilTime(login.addedAt).date.description,
        ]
      }
    let widths = rows[0].indices.map { column in rows.map { $0[column].count }.max() ?? 0 }
    let lines = rows.map { row in
      let cells = zip(row, widths).map { $0 + String(repeating: " ", count: $1 - $0.count) }
      return cells.joined(separator: "  ").trimmedAtEnd
    }
    return OfficeReply(.lines(lines.map(Wording.init(all:))), json: json)
  }
}

/// `kyndig door remove`: a key lets nobody in any more.
struct DoorRemove: ParsableCommand {
  static var configuration: CommandConfiguration {
    let words = HelpWords.spoken.office.doorRemove
    return CommandConfiguration(commandName: "remove", abstract: words.abstract, discussion: words.discussion)
  }

  @Argument(help: HelpWords.spoken.office.doorWhose.help)
  var who: String
  @OptionGroup var options: OfficeOptions

  func run() throws { try OfficeReply.end(in: options.spoken) { _ in try answer(in: .real) } }

  /// What is said, once the keys let nobody in.
  func answer(in world: World) throws -> OfficeReply {
    let archive = try options.office(in: world).archive()
    let holders = try LoginHolders(archive)
    let found = holders.logins.filter { $0.endedAt == nil && holders.isMeant($0, by: who) }
    guard let first = found.first else { throw LoginFailure.nobody(who) }
    guard found.allSatisfy({ $0.holder == first.holder }) else { throw Roster.Failure.several(who) }
    if world.visitor?.role == .hr, first.role != nil { throw LoginFailure.ofTheOffice(who) }
    let now = world.now()
    try archive.store(found.map { .loginEnded(key: $0.key, at: now) })
    return OfficeReply(DoorPhrases.removed(holders.name(of: first.holder), found.map(LoginHolders.fingerprint)))
  }
}

/// The logins of an archive, with the names of those whose they are.
struct LoginHolders {
  let logins: [LoginRecord]
  private let leaders: [String: Leader]

  init(_ archive: Archive) throws(ArchiveError) {
    logins = try archive.logins()
    leaders = Dictionary(try archive.leaders().map { ($0.id, $0) }) { first, _ in first }
  }

  func name(of holder: LoginRecord.Holder) -> String {
    switch holder {
    case .leader(let id): leaders[id]?.name.escaped ?? id
    case .office(let name, _): name.escaped
    }
  }

  /// By the name, the employee number or the fingerprint.
  func isMeant(_ login: LoginRecord, by who: String) -> Bool {
    if Self.fingerprint(login) == who { return true }
    switch login.holder {
    case .leader(let id):
      return leaders[id].map { $0.employeeNumber == who || $0.id == who || $0.name.isSameName(as: who) } == true
    case .office(let name, _): return name.isSameName(as: who)
    }
  }

  func json(_ login: LoginRecord) throws -> JSON {
    var members: [String: JSON] = [
      "kind": .string(login.kind), "fingerprint": .string(Self.fingerprint(login)),
      "verifyRequired": .bool(login.isVerified), "added": .string(login.addedAt.iso),
      "ended": login.endedAt.map { .string($0.iso) } ?? .null, "role": .string(login.role?.rawValue ?? "leader"),
    ]
    switch login.holder {
    case .leader(let id):
      members["leader"] = .string(id)
      members["name"] = .string(leaders[id]?.name ?? "")
      members["employeeNumber"] = leaders[id]?.employeeNumber.map(JSON.string) ?? .null
    case .office(let name, _): members["name"] = .string(name)
    }
    return .object(members)
  }

  static func fingerprint(_ login: LoginRecord) -> String {
    (try? LoginKey(kind: login.kind, base64: login.key))?.fingerprint ?? login.kind
  }
}

extension LoginRecord {
  /// What one in the office may do; nil for a leader.
  var role: Role? {
    guard case .office(_, let role) = holder else { return nil }
    return role
  }
}

extension String {
  fileprivate var trimmedAtEnd: String { String(reversed().drop(while: \.isWhitespace).reversed()) }
}
