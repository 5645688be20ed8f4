import Courseware
import Credentials
import Records

/// Everything that the judgement of a session rests on, as a digest: while it is the same, so is the judgement.
struct SessionGrounds {
  let digest: Digest
  /// Whether nothing else can change it: what rests on errata, or on what another edition has changed, is looked at anew.
  let isRememberable: Bool

  /// The way of judging; another number when a release judges otherwise.
  static let program = Digest(of: "kyndig-audit 1".utf8)

  init(
    of session: SessionRecord, _ leader: Leader, _ statements: [Statement], _ standing: SessionStanding?,
    _ records: AuditedRecords, _ certified: [String: [Credential]]
  ) {
    var text = Text()
    text.add(
      session.id, session.edition.digest, leader.id, leader.name, leader.employer, leader.organisationNumber,
      leader.unit ?? "", leader.key ?? "")
    for statement in statements {
      text.add(
        statement.session, String(statement.sequence), statement.actor, statement.verb, statement.object,
        String(statement.at.milliseconds), statement.result.map { "\($0.raw)/\($0.maximum)" } ?? "")
      text.add(statement.bytes)
    }
    text.add(standing.map { "\($0.modules?.all ?? -1) \($0.modules?.passed ?? -1)" } ?? "")
    text.add(standing?.score.map { "\($0.raw)/\($0.maximum)" } ?? "")
    for record in records.attestationsBySession[session.id] ?? [] {
      text.add(record.digest, record.token, String(records.leaves(.attest)[record.digest]?.at.milliseconds ?? -1))
      for credential in certified[record.digest] ?? [] {
        text.add(credential.id.urn, credential.accomplishment.transcript.hex)
      }
      if let issued = records.issuedByAttestation[record.digest] { text.add(issued.id, String(issued.at.milliseconds)) }
    }
    for binding in records.bindingsByLeader[leader.id] ?? [] {
      text.add(
        binding.id, binding.key, String(binding.at.milliseconds), String(binding.endedAt?.milliseconds ?? -1))
    }
    digest = Digest(of: text.bytes)
    isRememberable = !statements.contains { $0.verb == "moved" || $0.verb == "corrected" }
  }

  /// Texts one behind the other, each with its length, so that no two lists give the same bytes.
  private struct Text {
    private(set) var bytes: [UInt8] = []

    mutating func add(_ texts: String...) { for text in texts { add(text.utf8) } }

    mutating func add(_ content: some Collection<UInt8>) {
      bytes += "\(content.count):".utf8
      bytes += content
    }
  }
}

extension SessionStanding {
  /// Whether the archive's figures are what these statements give, counted one by one.
  func follows(from statements: [Statement]) -> Bool {
    self.statements == statements.count && lastAt == statements.map(\.at).max() && agrees(with: statements)
  }

  /// Whether what came of the session is as these say, which may be what is left where the answers have been erased.
  func agrees(with statements: [Statement]) -> Bool {
    let passed = statements.filter { $0.verb == "passed" && $0.object == course }
    let best = passed.compactMap(\.result).reduce(nil as Score?) { best, score in
      // Of two that are as good the first.
      best.map { score.raw * $0.maximum > $0.raw * score.maximum ? score : $0 } ?? score
    }
    return startedAt == statements.first { $0.sequence == 0 }?.at && passedAt == passed.map(\.at).min() && score == best
      && attestedAt == statements.filter { $0.verb == "attested" }.map(\.at).max()
  }
}
