public import Courseware
public import Credentials
import Records

/// A key that HR binds to a person, and how the person was known.
public struct Acquaintance: Sendable, Equatable {
  /// Who: a leader's id.
  public var leader: String
  /// Her key.
  public var key: DIDKey
  /// How she was known to hold it.
  public var method: Binding.Method

  /// Somebody with a key, known in this way.
  public init(leader: String, key: DIDKey, method: Binding.Method) {
    self.leader = leader
    self.key = key
    self.method = method
  }
}

extension Registrar {
  /// Enters an edition that may be taught; nothing where it is entered already.
  public func publish(_ edition: Edition, at now: Timestamp) throws(RegisterError) {
    let origin = organisation.origin
    let leaves = try place.ask { (archive) throws(ArchiveError) in try archive.leaves(of: origin) }
    guard !leaves.contains(where: { $0.kind == LogEntry.Kind.course.rawValue && $0.label == edition.digest }) else {
      return
    }
    let object = JSON.object([
      "course": .string(edition.course), "edition": .string(edition.digest), "version": .string(edition.version),
    ])
    try commit([Filing(.course, object.bytes, name: edition.digest)], at: time(now))
  }

  /// Binds keys to people, all of them or none: an issuer's signed word for each, and a leaf.
  ///
  /// A person has one key in force: the old one is unbound first, or `replacing` does it with the reason that she has a
  /// new key. The signed bindings are for the leaders to keep.
  @discardableResult
  public func bind(
    _ people: [Acquaintance], by issuer: IssuerKey, replacing: Bool = false, at now: Timestamp
  ) throws(RegisterError) -> [SignedBinding] {
    guard organisation.member(with: issuer.id) != nil else { throw .notAnIssuer(issuer.id) }
    let at = time(now)
    let view = try view()
    var filings: [Filing] = []
    var signed: [SignedBinding] = []
    var seen: [String: String] = [:]
    for person in people {
      let leader = try place.leader(person.leader)
      let key = person.key.text
      let owner =
        view.bindingsByKey[key]?.first { $0.leader != leader.id }?.leader
        ?? view.leaders.first { $0.id != leader.id && ($0.key == key || $0.issuerKey == key) }?.id
        ?? seen[key]
      guard owner == nil, organisation.member(with: person.key) == nil else { throw .archive(.keyInUse(key: key)) }
      seen[key] = leader.id
      if let old = view.bindingsByLeader[leader.id]?.last(where: { $0.endedAt == nil }) {
        guard replacing, old.key != key else { throw .boundAlready(leader: leader.id) }
        filings.append(try end(old, because: .newKey, by: issuer, at: at).filing)
      }
      do throws(SignedProblem) {
        let binding = try issuer.sign(
          Binding(
            id: DocumentIdentifier(), subject: person.key, leader: leader.id, name: leader.name, method: person.method,
            origin: organisation.origin, at: at))
        signed.append(binding)
        filings.append(Filing(.bind, binding.bytes, name: binding.content.id.urn, leader: leader.id))
      } catch {
        throw .signed(error)
      }
    }
    try commit(filings, at: at)
    return signed
  }

  /// Ends a leader's binding that is in force.
  @discardableResult
  public func unbind(
    leader: String, because reason: Unbinding.Reason, by issuer: IssuerKey, at now: Timestamp
  ) throws(RegisterError) -> SignedUnbinding {
    guard organisation.member(with: issuer.id) != nil else { throw .notAnIssuer(issuer.id) }
    let bindings = try place.ask { (archive) throws(ArchiveError) in try archive.bindings() }
    guard let binding = bindings.last(where: { $0.leader == leader && $0.endedAt == nil }) else {
      throw .unknownBinding(leader)
    }
    let at = time(now)
    let ending = try end(binding, because: reason, by: issuer, at: at)
    try commit([ending.filing], at: at)
    return ending.signed
  }

  private func end(
    _ record: BindingRecord, because reason: Unbinding.Reason, by issuer: IssuerKey, at time: Timestamp
  ) throws(RegisterError) -> (signed: SignedUnbinding, filing: Filing) {
    do throws(SignedProblem) {
      let binding = try SignedBinding(reading: Array(record.token.utf8)).content
      let signed = try issuer.sign(Unbinding(of: binding, id: DocumentIdentifier(), reason: reason, at: time))
      return (signed, Filing(.unbind, signed.bytes, name: record.id, leader: record.leader))
    } catch {
      throw .signed(error)
    }
  }

  /// What the register knows now.
  public func view() throws(RegisterError) -> RegisterView { try place.view(of: organisation) }
}
