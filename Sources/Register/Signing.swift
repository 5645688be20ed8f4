import Courseware
import Credentials
import Records

/// What a certificate was made of, by the records: everything before the attestation that it rests on.
struct Signing {
  let events: [Event]
  let transcript: Digest
  /// The digest of the attestation that was stored.
  let attestation: String?

  init(of certificate: String, _ record: SessionRecord, _ statements: [Statement]) {
    let events = statements.map { try? Event(bytes: $0.bytes) }
    let certified = events.firstIndex { $0?.kind == .certified(certificate: certificate) } ?? events.count
    let attested = events[..<certified].lastIndex { $0?.kind.verb == "attested" } ?? certified
    self.events = events[..<attested].compactMap { $0 }
    transcript = Digest(transcript: statements[..<attested].map(\.bytes))
    if attested < events.count, case .attested(let digest)? = events[attested]?.kind {
      attestation = digest
    } else {
      attestation = nil
    }
  }
}

extension [Event] {
  /// The edition that the first event names.
  var edition: Edition? {
    if case .started(_, let edition, _, _)? = first?.kind { edition } else { nil }
  }

  /// The edition that was gone on in last.
  var lastEdition: Edition? {
    for event in reversed() {
      switch event.kind {
      case .started(_, let edition, _, _), .moved(let edition, _, _): return edition
      default: continue
      }
    }
    return nil
  }
}
