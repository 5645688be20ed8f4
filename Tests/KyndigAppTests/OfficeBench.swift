import Authoring
import Courseware
import Credentials
import Foundation
import Records
import Register
import TerminalUI

@testable import KyndigApp

/// An organisation with two issuers on one account, a small course, and leaders with accounts of their own.
///
/// Sealing is cheap. Nothing is published, and nobody is on the roster, until a test does it.
final class OfficeBench: Sendable {
  static let name = "Fjellbygg AS"
  static let number = "999999999"
  static let anne = (name: "Anne Aas", passphrase: "anker bolle drage eple fjell")
  static let berit = (name: "Berit Bakke", passphrase: "gaffel hytte ishav jakke kano")
  /// Next to nothing: the tests seal some thousand keys, in C that is not compiled for speed.
  static let cheap = SealCost(rounds: 1 << 4, blockSize: 1, parallelism: 1) ?? .standard

  /// The clock, chance, and a folder that is removed with it.
  let bench: Bench
  let recovery = RecoveryCode()

  init(_ course: LittleCourse = LittleCourse(), seed: UInt64 = 1, start: Timestamp = Bench.start) throws {
    bench = try Bench(course, seed: seed, start: start)
    try Self.install(course, in: bench)
    try Founding(world: world, cost: Self.cheap).found(
      Self.name, Self.number,
      issuers: [Self.anne, Self.berit].map { .init(name: $0.name, passphrase: Passphrase(entered: $0.passphrase)) },
      recovery: recovery, at: bench.folder + "/fjellbygg")
  }

  /// Puts a course beside a program that is not there, as an installation has it.
  static func install(_ course: LittleCourse, in bench: Bench) throws {
    try course.write(to: bench.folder + "/share/kyndig/Courses")
    try FileManager.default.createDirectory(atPath: bench.folder + "/bin", withIntermediateDirectories: true)
  }

  /// The keeper's account, as it stands in the site.
  var world: World { Self.keeper(of: bench) }

  static func keeper(of bench: Bench) -> World {
    var world = bench.world
    world.program = bench.folder + "/bin/kyndig"
    world.folder = bench.folder
    return world
  }

  /// Another's account on the same machine, with a home of its own.
  func world(of account: String) -> World {
    var world = self.world
    let home = bench.folder + "/home-" + account
    world.environment["XDG_DATA_HOME"] = home + "/data"
    world.environment["HOME"] = home
    world.folder = home
    try? FileManager.default.createDirectory(atPath: home, withIntermediateDirectories: true)
    return world
  }

  var site: Site { Site(path: bench.folder + "/fjellbygg") }

  func office() throws -> Office {
    var office = try Office(at: site, in: world)
    office.cost = Self.cheap
    return office
  }

  /// The office with an issuer at work.
  ///
  /// It holds the log's lock until it is let go of: opening another meanwhile waits for ever.
  func open(_ issuer: (name: String, passphrase: String) = anne) throws -> Office.Open {
    try office().open(with: Passphrase(entered: issuer.passphrase))
  }

  func archive() throws -> Archive { try Archive(at: site.records) }

  /// Enters the course, so that leaders' answers can be judged by it.
  @discardableResult
  func publish() throws -> Edition {
    let compilation = Compilation(of: try CourseSource.read(at: site.courses + "/kurs"))
    guard let course = compilation.course else { throw Complaint(.no, "\(compilation.diagnostics)") }
    let edition = try Editions(folder: site.editions).publish(course, files: compilation.files)
    try open().registrar.publish(edition, at: world.now())
    return edition
  }

  /// Somebody on the roster.
  @discardableResult
  func enlist(_ name: String, number: String? = nil, unit: String? = nil, issuerKey: DIDKey? = nil) throws -> Leader {
    let leader = Leader(
      id: world.name(), name: name, employer: Self.name, organisationNumber: Self.number, unit: unit,
      employeeNumber: number, state: .invited, issuerKey: issuerKey?.text)
    try open().registrar.enlist([leader])
    return leader
  }

  /// Invites a leader of the roster: the file she gets, and the code.
  @discardableResult
  func invite(_ leader: Leader, days: Int64 = 14) throws -> (file: MembershipFile, code: InvitationCode) {
    let open = try open()
    let now = world.now()
    let until = Timestamp(milliseconds: now.milliseconds + days * 86_400_000)
    guard let invited = try open.registrar.invite([leader.id], until: until, by: open.issuer, at: now).first else {
      throw Complaint(.fault, "nobody was invited")
    }
    let membership = Membership(organisation: open.registrar.organisation, invitation: invited.invitation)
    return (MembershipFile(membership: membership, checkpoint: open.registrar.checkpoint.note), invited.code)
  }

  /// A leader of the roster who has enrolled on an account of her own, passed, signed and handed in; her key is bound.
  func attested(_ name: String, number: String) throws -> OfficeLeader {
    try publish()
    var leader = try OfficeLeader(
      name, with: try invite(try enlist(name, number: number)), at: self, account: "konto-" + number)
    try receive(try leader.makeKey())
    let waiting = try archive().enrolments().compactMap { enrolment in
      DIDKey(parsing: enrolment.key).map { Acquaintance(leader: enrolment.leader, key: $0, method: .code) }
    }
    try bind(waiting)
    try receive(try leader.attest())
    return leader
  }

  /// Binds keys as Berit, for Anne issues and it takes two.
  func bind(_ waiting: [Acquaintance]) throws {
    let work = try open(Self.berit)
    try work.registrar.bind(waiting, by: work.issuer, at: world.now())
  }

  /// Takes in a file.
  func receive(_ file: [UInt8]) throws {
    try open().registrar.receive(file, against: .in(site), at: world.now())
  }

  /// Issues to everybody who can have a certificate.
  @discardableResult
  func issue() throws -> [Certificate] {
    let work = try open()
    let candidates = try work.registrar.candidates(for: work.issuer.id, against: .in(site), at: world.now())
    return try work.registrar.issue(
      candidates.map { IssueRequest(on: $0) }, by: work.issuer, against: .in(site), at: world.now())
  }

  /// A file's bytes; nothing where there is none.
  static func bytes(_ path: String) -> [UInt8] { FileManager.default.contents(atPath: path).map(Array.init) ?? [] }

  /// Every file in a folder of the site, with its rights, sorted.
  func modes(_ folder: String) throws -> [String] {
    let files = FileManager.default
    return try files.contentsOfDirectory(atPath: folder).sorted().map { name in
      let mode = try files.attributesOfItem(atPath: folder + "/" + name)[.posixPermissions] as? NSNumber
      return String(mode?.intValue ?? 0, radix: 8) + " " + name
    }
  }
}
