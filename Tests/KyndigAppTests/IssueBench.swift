import ArgumentParser
import Courseware
import Credentials
import Foundation
import Records
import Register

@testable import KyndigApp

/// An organisation's site in a folder of its own, with two issuers and a real register.
final class IssueBench: Sendable {
  static let passphrase = Passphrase(entered: "fjord lynx brygge torsk vidde")
  static let otherPassphrase = Passphrase(entered: "kaffe snø gardin rype spade")

  let bench: Bench
  let anne: IssuerKey
  let berit: IssuerKey
  let organisation: Organisation
  private let logKey = LogKey()

  /// A small course with a draft to write and topics to talk about.
  static let course = StatusStage.course.replacing(
    "<document id=\"D1\">",
    with: """
      <review minutes="25"><p>Les utkastene før samtalen.</p><topic>Mål: Hva vil dere oppnå?</topic>\
      <topic>Avvik: Fortell om en feil som ble meldt.</topic></review>
        <document id="D1">
      """, in: "kurs/course.xml")

  /// `issuers` is how many have their keys on this account.
  init(issuers: Int = 1) throws {
    bench = try Bench(Self.course)
    // Issuers are sorted by their keys, and what is shown must be the same each time.
    var keys = (IssuerKey(), IssuerKey())
    if keys.1.id.text < keys.0.id.text { keys = (keys.1, keys.0) }
    (anne, berit) = keys
    organisation = try Organisation(
      name: "Fjellbygg AS", organisationNumber: "974760673",
      log: logKey.verifier(origin: "kyndig/0123456789abcdef"),
      members: [.init(key: anne.id, person: "Anne Aas"), .init(key: berit.id, person: "Berit Bakke")])
    let folder = KeyFolder(path: bench.world.home + "/keys")
    let cost = bench.issuing.cost
    for (key, passphrase) in [(anne, Self.passphrase), (berit, Self.otherPassphrase)].prefix(issuers) {
      let now = bench.world.now()
      try folder.store(
        key.sealed(with: passphrase, cost: cost, at: now), named: KeyFolder.name(.issuer, of: key.id))
      try folder.store(
        logKey.sealed(with: passphrase, cost: cost, at: now), named: KeyFolder.name(.log, of: key.id))
    }
    _ = try Registrar.found(organisation, at: place, with: logKey, by: anne, at: bench.world.now())
    try FileManager.default.createDirectory(atPath: bench.world.home + "/trust", withIntermediateDirectories: true)
    for pin in organisation.pins { try TrustFolder(path: bench.world.home + "/trust").pin(pin) }
  }

  var place: RegisterPlace {
    get throws { .at(bench.site, try archive, of: organisation, in: bench.world) }
  }

  var archive: Archive { get throws { try Archive(at: bench.site.records) } }

  /// Does something with the register, which is closed again afterwards.
  @discardableResult
  func register<Value>(_ act: (Registrar) throws -> Value) throws -> Value {
    try act(try Registrar(of: organisation, at: place, with: logKey))
  }

  /// A leader of the roster whose key is bound, who has passed and attested: on this account, or handed in from another.
  @discardableResult
  func attested(
    _ id: String, _ name: String, unit: String? = nil, number: String? = nil, handsIn drafts: [String]? = nil,
    audience: [DIDKey]? = nil, issuerKey: String? = nil, isBound: Bool = true,
    speaking language: String? = nil, known method: Binding.Method = .inPerson
  ) throws -> LeaderKey {
    let key = LeaderKey()
    var leader = Leader(
      id: id, name: name, employer: "Fjellbygg AS", organisationNumber: "974760673", unit: unit,
      employeeNumber: number, issuerKey: issuerKey)
    try register { registrar in
      try registrar.enlist([leader])
      guard isBound else {
        var known = leader
        known.key = key.id.text
        return try self.archive.save(known)
      }
      try registrar.bind(
        // It takes two: the one who does not issue to her.
        [.init(leader: id, key: key.id, method: method)],
        by: issuerKey == self.anne.id.text ? self.anne : self.berit, at: self.bench.world.now())
    }
    leader.key = key.id.text
    let away = try drafts.map { _ in try Bench(Self.course) }
    var walk = try StatusWalk(away ?? bench, leader, session: "økt-\(id)")
    if let away { away.pass(milliseconds: bench.world.now().milliseconds - away.world.now().milliseconds) }
    if let language { try walk.take([.spoke(language: language)]) }
    try walk.passEverything()
    if let away {
      bench.pass(milliseconds: max(0, away.world.now().milliseconds - bench.world.now().milliseconds))
      // What was taught there is published here too.
      try? FileManager.default.createDirectory(atPath: bench.site.certificates, withIntermediateDirectories: true)
      if !FileManager.default.fileExists(atPath: bench.site.editions) {
        try FileManager.default.copyItem(atPath: away.site.editions, toPath: bench.site.editions)
      }
    }
    let signed = try attestation(leader, walk, key, audience)
    let record = AttestationRecord(
      digest: Digest(of: signed.token.utf8).hex, session: "økt-\(id)", token: signed.token, at: bench.world.now())
    if let drafts {
      let events = walk.study.events + [Event(at: record.at, .attested(digest: record.digest))]
      let file = try key.sign(
        HandIn(
          id: DocumentIdentifier(), leader: LeaderFacts(id: id, name: name), audience: organisation.audience(),
          sessions: [CarriedSession(events: events.map(\.bytes), attestation: signed.token)], sharedDrafts: drafts,
          at: record.at))
      try register { registrar in
        try registrar.receive(file.bytes, against: .in(self.bench.site), at: self.bench.world.now())
      }
    } else {
      try walk.attest(record)
    }
    return key
  }

  private func attestation(
    _ leader: Leader, _ walk: StatusWalk, _ key: LeaderKey, _ audience: [DIDKey]?
  ) throws -> SignedAttestation {
    guard let edition = walk.study.session?.edition else { throw Complaint(.fault, "nothing was begun") }
    let admission = try regrade(
      Submission(leader: leader, edition: edition, events: walk.study.events), against: .in(bench.site)
    ) { CivilTime($0).date }
    let head = try register(\.checkpoint)
    return key.sign(
      Attestation(
        of: admission.accomplishment,
        to: audience ?? organisation.audience(without: leader.issuerKey.flatMap(DIDKey.init)),
        id: DocumentIdentifier(), at: bench.world.now(),
        seen: try Seen(origin: head.origin, size: head.size, root: head.root)))
  }

  /// The loop of `kyndig issue` with these arguments.
  func loop(_ arguments: [String] = []) throws -> IssuingLoop? {
    let command = try IssueCommand.parse(arguments + ["--site", bench.site.path])
    return try command.loop(in: bench.world, cost: bench.issuing.cost)
  }

  /// The bytes of a certificate's file as they lie in the site.
  func file(_ ending: String) throws -> [[UInt8]] {
    let folder = bench.site.certificates + "/issued"
    let paths = FileManager.default.enumerator(atPath: folder)?.compactMap { $0 as? String } ?? []
    return try paths.sorted().filter { $0.hasSuffix(ending) }.map {
      Array(try Data(contentsOf: URL(fileURLWithPath: folder + "/" + $0)))
    }
  }
}
