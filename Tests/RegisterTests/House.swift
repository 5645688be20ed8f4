import Courseware
import Credentials
import Foundation
import Records
import Synchronization
import Testing

@testable import Register

/// Files in memory, by path.
final class MemoryFiles: Sendable {
  private let files = Mutex<[String: [UInt8]]>([:])
  private let failing = Mutex<Int?>(nil)

  var all: [String: [UInt8]] {
    get { files.withLock { $0 } }
    set { files.withLock { $0 = newValue } }
  }

  /// After so many writes every further one is refused; nil where none is.
  var writesLeft: Int? {
    get { failing.withLock { $0 } }
    set { failing.withLock { $0 = newValue } }
  }

  var functions: SiteFiles {
    SiteFiles(
      read: { path throws(FileProblem) in self.all[path] },
      write: { path, bytes throws(FileProblem) in
        if let left = self.writesLeft {
          guard left > 0 else { throw FileProblem(path: path, errno: 28) }
          self.writesLeft = left - 1
        }
        self.files.withLock { $0[path] = bytes }
      },
      remove: { path throws(FileProblem) in self.files.withLock { $0[path] = nil } },
      list: { folder throws(FileProblem) in self.all.keys.filter { $0.hasPrefix(folder + "/") }.sorted() })
  }
}

/// An organisation with two issuers, in a folder of its own that is removed with it.
final class House {
  static let morning = Timestamp(
    milliseconds: Int64(AdmissionTests.someDay.daysSince1970) * 86_400_000 + 8 * 3_600_000)
  /// So many minutes into the day.
  static func at(_ minutes: Int64) -> Timestamp { Timestamp(milliseconds: morning.milliseconds + minutes * 60_000) }

  let folder = NSTemporaryDirectory() + "kyndig-" + UUID().uuidString
  let files = MemoryFiles()
  let pin = MemoryFiles()
  let archive: Archive
  let anne: IssuerKey
  let berit: IssuerKey
  let logKey: LogKey
  var organisation: Organisation
  /// The logs that were given up.
  var earlier: [EarlierLog] = []
  var published = Published.of(AdmissionTests.course)

  init() throws {
    (anne, berit, logKey) = (IssuerKey(), IssuerKey(), LogKey())
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    archive = try Archive(at: folder + "/records.sqlite")
    var generator = SystemRandomNumberGenerator()
    let origin = Registrar.origin(using: &generator)
    organisation = try Organisation(
      name: "Fjellbygg AS", organisationNumber: "999999999", log: logKey.verifier(origin: origin),
      members: [.init(key: anne.id, person: "Anne Aas"), .init(key: berit.id, person: "Berit Bakke")])
  }

  /// The same organisation as it stands, in a folder of its own: making one anew takes longer.
  init(copying other: House) throws {
    (anne, berit, logKey, organisation) = (other.anne, other.berit, other.logKey, other.organisation)
    try FileManager.default.copyItem(atPath: other.folder, toPath: folder)
    archive = try Archive(at: folder + "/records.sqlite")
    files.all = other.files.all
    pin.all = other.pin.all
    published = other.published
  }

  deinit { try? FileManager.default.removeItem(atPath: folder) }

  var place: RegisterPlace {
    let pin = pin
    return RegisterPlace(
      archive: archive, log: .folder(folder + "/log"), earlier: earlier, files: files.functions,
      readPin: { () throws(FileProblem) in pin.all["pin"] },
      writePin: { note throws(FileProblem) in pin.all["pin"] = note }, day: AdmissionTests.day)
  }

  func found() throws -> Registrar {
    let registrar = try Registrar.found(organisation, at: place, with: logKey, by: anne, at: Self.at(0))
    try registrar.publish(AdmissionTests.edition, at: Self.at(0))
    return registrar
  }

  func open() throws -> Registrar { try Registrar(of: organisation, at: place, with: logKey) }
}

/// A leader at her own terminal.
struct Person {
  var facts: LeaderFacts
  var key = LeaderKey()
  var events: [Event]
  var attestation: SignedAttestation?

  init(
    _ id: String, _ name: String, session: String = "s", code: InvitationCode? = nil, after offset: Int64 = 0,
    _ kinds: [Event.Kind] = AdmissionTests.wholeCourse
  ) throws {
    facts = try LeaderFacts(id: id, name: name, code: code)
    events = try AdmissionTests.events(kinds)
    events[0].kind = .started(session: session, edition: AdmissionTests.edition, seed: 1)
    for index in events.indices { events[index].at.milliseconds += House.morning.milliseconds - 3_600_000 + offset }
  }

  var leader: Leader { Leader(id: facts.id, name: facts.name, key: key.id.text) }

  /// Attests to the organisation, having seen its log.
  mutating func attest(
    to audience: [DIDKey], seeing checkpoint: Checkpoint?, at time: Timestamp, as other: LeaderKey? = nil,
    named name: String? = nil
  ) throws {
    let seen = try checkpoint.map { try Seen(origin: $0.origin, size: $0.size, root: $0.root) }
    try attest(to: audience, seen: seen, at: time, as: other, named: name)
  }

  /// Attests as one who has seen a log as it says.
  mutating func attest(
    to audience: [DIDKey], seen: Seen?, at time: Timestamp, as other: LeaderKey? = nil, named name: String? = nil
  ) throws {
    var leader = leader
    leader.name = name ?? leader.name
    let admission = try regrade(
      Submission(leader: leader, edition: AdmissionTests.edition, events: events), against: .of(AdmissionTests.course),
      day: AdmissionTests.day)
    let signed = (other ?? key).sign(
      Attestation(of: admission.accomplishment, to: audience, id: DocumentIdentifier(), at: time, seen: seen))
    attestation = signed
    events.append(Event(at: time, .attested(digest: Digest(of: signed.token.utf8).hex)))
  }

  /// The file she hands in.
  func handIn(
    to audience: [DIDKey], at time: Timestamp, drafts: [String] = [], events: [Event]? = nil, as other: LeaderKey? = nil
  ) throws -> [UInt8] {
    try (other ?? key).sign(
      HandIn(
        id: DocumentIdentifier(), leader: facts, audience: audience,
        sessions: [
          CarriedSession(events: (events ?? self.events).map(\.bytes), attestation: attestation?.token)
        ], sharedDrafts: drafts, at: time)
    ).bytes
  }
}
