import ArgumentParser
import Courseware
import Credentials
import Foundation
import Records
import Register

/// `kyndig receive`: takes in what leaders have handed in.
struct Receive: ParsableCommand {
  static var configuration: CommandConfiguration { CommandConfiguration(HelpWords.spoken.office.receive) }

  @Argument(help: HelpWords.spoken.office.received.help)
  var files: [String] = []
  @OptionGroup var options: OfficeOptions
  @ArgumentParser.Flag(name: .long, help: HelpWords.json("kyndig.receive.v1"))
  var json = false

  func run() throws {
    try OfficeReply.end(in: options.spoken, isJSON: json) { language in
      try answer(in: .real, asking: .terminal(in: language))
    }
  }

  /// What came of each file; those of the drop folder are removed once they are stored.
  func answer(in world: World, asking: OfficeAsking) throws -> OfficeReply {
    let office = try options.office(in: world)
    let isInbox = files.isEmpty
    let paths = isInbox ? Inbox(folder: office.site.inbox).files : files.map(world.path)
    guard !paths.isEmpty else { return Reception(outcomes: []).reply(in: options.language.chosen(in: world)) }
    let registrar = try office.open(asking: asking).registrar
    let roster = try Roster(office.archive())
    let reception = Reception(
      outcomes: try paths.map { path in
        let outcome = try receive(path, registrar, roster, .in(office.site), at: world.now())
        if isInbox, outcome.isStored { try? FileManager.default.removeItem(atPath: path) }
        return outcome
      })
    return reception.reply(in: options.language.chosen(in: world))
  }

  private func receive(
    _ path: String, _ registrar: Registrar, _ roster: Roster, _ published: Published, at now: Timestamp
  ) throws -> Reception.Outcome {
    let name = URL(fileURLWithPath: path).lastPathComponent
    guard FileManager.default.fileExists(atPath: path) else { return .init(file: name, result: .missing) }
    guard let bytes = Inbox.read(path, limit: HandIn.maximumBytes) else {
      return .init(file: name, result: .unreadable)
    }
    let beside = Inbox.read(path.dropEnding + ".tlog-proof", limit: InclusionProof.maximumBytes)
    if let outcome = try takeBack(bytes, beside, named: name, registrar, roster, at: now) { return outcome }
    do throws(RegisterError) {
      let received = try registrar.receive(bytes, against: published, at: now)
      let leader = roster.leaders.first { $0.id == received.leader }
      return .init(file: name, leader: leader, result: .taken(received))
    } catch {
      switch error {
      case .handIn(.keyNotBound(let leader)):
        // Nothing of the file is stored, but that the key is said to be hers, for HR to ask her.
        // One that waits already is left as it is: it may have come with a code.
        if let handIn = try? SignedHandIn(reading: bytes),
          !roster.enrolments.contains(where: { $0.key == handIn.signer.text })
        {
          try registrar.enrol(
            Acquaintance(leader: leader, key: handIn.signer, method: .phone), named: handIn.content.leader.name, at: now
          )
        }
        return .init(file: name, leader: roster.leaders.first { $0.id == leader }, result: .keyWaits)
      case .handIn, .signed, .unknownLeader, .erased: return .init(file: name, result: .refused(error))
      // Anything else is not the file's fault.
      default: throw error
      }
    }
  }

  /// A certificate that the records have lost comes back from the leader's own copy; nil for a file that is none.
  private func takeBack(
    _ bytes: [UInt8], _ beside: [UInt8]?, named name: String, _ registrar: Registrar, _ roster: Roster,
    at now: Timestamp
  ) throws -> Reception.Outcome? {
    let verification = verify(bytes, trust: TrustedIssuers(), at: now, proof: beside)
    guard let certificate = verification.certificate else { return nil }
    do throws(RegisterError) {
      guard let proof = verification.proof else { throw .finding(.proofMissing) }
      let leader = try registrar.takeBack(certificate.jwt, proof: proof.bytes, at: now)
      let result: Reception.Outcome.Result =
        leader == nil ? .hadAlready : .tookBack(certificate.credential.id.number)
      return .init(file: name, leader: roster.leaders.first { $0.id == leader }, result: result)
    } catch {
      switch error {
      case .finding, .unknownAttestation: return .init(file: name, result: .refused(error))
      default: throw error
      }
    }
  }
}

/// What came of the files of one run.
struct Reception {
  /// What came of a file.
  struct Outcome {
    enum Result {
      case taken(Received)
      /// Its key waits to be bound; then the same file is taken in.
      case keyWaits
      /// A certificate with this number, which the records had lost.
      case tookBack(String)
      /// A certificate that the records have.
      case hadAlready
      case refused(RegisterError)
      case unreadable
      case missing
    }

    var file: String
    var leader: Leader?
    var result: Result

    /// Whether everything in it is stored.
    var isStored: Bool {
      switch result {
      case .taken, .tookBack, .hadAlready: true
      case .keyWaits, .refused, .unreadable, .missing: false
      }
    }
  }

  let outcomes: [Outcome]

  /// 66 where a named file is not there, 1 where one was refused.
  private var code: Complaint.Code? {
    if outcomes.contains(where: { if case .missing = $0.result { true } else { false } }) { return .missing }
    return outcomes.allSatisfy(\.isStored) ? nil : .no
  }

  /// A sentence for each file.
  func reply(in language: Language) -> OfficeReply {
    guard !outcomes.isEmpty else {
      return OfficeReply(ReceivePhrases.nothing, json: ["format": "kyndig.receive.v1", "files": []])
    }
    let files = outcomes.map { outcome in
      JSON.object([
        "file": .string(outcome.file), "state": .string(outcome.state), "message": .string(outcome.text[language]),
        "leader": outcome.leader.map { .string($0.name) } ?? .null,
      ])
    }
    return OfficeReply(
      .lines(outcomes.map(\.line)), json: ["format": "kyndig.receive.v1", "files": .array(files)], code: code)
  }
}
