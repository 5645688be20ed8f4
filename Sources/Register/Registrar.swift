public import Courseware
public import Credentials
import Records

/// The keeper of an organisation's register: whoever holds this can append to the log, and nobody else does meanwhile.
///
/// Every operation is one append: what is to be stored and written lies with the log's pending leaves before the commit,
/// so a program that dies on the way leaves nothing half done, and the next one that opens the register finishes it. The
/// keys of issuers are not kept; an operation that a person answers for takes that person's key.
public final class Registrar {
  /// The organisation.
  public private(set) var organisation: Organisation
  let place: RegisterPlace
  private let keeper: LogKeeper

  init(_ organisation: Organisation, _ place: RegisterPlace, _ keeper: LogKeeper) {
    self.organisation = organisation
    self.place = place
    self.keeper = keeper
  }

  /// A name for a new log: `kyndig/` and 16 hexadecimal digits, which tell nothing.
  public static func origin(using generator: inout some RandomNumberGenerator) -> String {
    let digits = String(UInt64.random(in: .min ... .max, using: &generator), radix: 16)
    return "kyndig/" + String(repeating: "0", count: 16 - digits.count) + digits
  }

  /// Opens a register, which takes the log's lock; waits while another has it.
  ///
  /// Finishes what a program before it has committed. A log that stands behind what this user has seen, or tells another
  /// story, is not opened.
  public init(of organisation: Organisation, at place: RegisterPlace, with key: LogKey) throws(RegisterError) {
    let verifier = key.verifier(origin: organisation.origin)
    guard verifier == organisation.log else { throw .notTheLogsKey }
    let pin = try place.pin(verifier)
    do {
      keeper = try LogKeeper(opening: place.log, key: key, origin: organisation.origin, pin: pin)
    } catch {
      throw .log(error)
    }
    self.organisation = organisation
    self.place = place
    try finish(keeper.recovered)
    // A founding that was broken off has left none of these.
    for (path, bytes) in organisation.trustFiles where try place.read(path) == nil { try place.write(bytes, to: path) }
  }

  /// Begins a register: the log with its first leaf, what others need to trust it, and the first list of withdrawn
  /// certificates, which is empty.
  public static func found(
    _ organisation: Organisation, at place: RegisterPlace, with key: LogKey, by issuer: IssuerKey, at time: Timestamp
  ) throws(RegisterError) -> Registrar {
    guard key.verifier(origin: organisation.origin) == organisation.log else { throw .notTheLogsKey }
    return try begin(organisation, at: place, with: key, genesis: Genesis(of: organisation), by: issuer, at: time)
  }

  static func begin(
    _ organisation: Organisation, at place: RegisterPlace, with key: LogKey, genesis: Genesis, by issuer: IssuerKey,
    at time: Timestamp
  ) throws(RegisterError) -> Registrar {
    guard organisation.member(with: issuer.id) != nil else { throw .notAnIssuer(issuer.id) }
    let keeper: LogKeeper
    do {
      keeper = try LogKeeper.create(
        place.log, key: key, origin: organisation.origin, genesis: genesis.bytes, at: time)
    } catch {
      // A beginning that was broken off after its first leaf is gone on with.
      guard error == .exists,
        let begun = try? LogKeeper(opening: place.log, key: key, origin: organisation.origin, pin: nil),
        begun.checkpoint.size == 1
      else { throw .log(error) }
      keeper = begun
    }
    let registrar = Registrar(organisation, place, keeper)
    try registrar.finish(keeper.recovered)
    for (path, bytes) in organisation.trustFiles { try place.write(bytes, to: path) }
    try registrar.renewStatus(by: issuer, at: time)
    return registrar
  }

  /// The state of the log that is public now.
  public var checkpoint: Checkpoint { keeper.checkpoint }

  /// The time of what is done now: never before the last leaf, in whole seconds.
  func time(_ now: Timestamp) -> Timestamp { keeper.time(now) }

  /// Commits leaves, and does what follows from them; all of them or none are in the log.
  @discardableResult
  func commit(_ filings: [Filing], at time: Timestamp) throws(RegisterError) -> [CommittedLeaf] {
    guard !filings.isEmpty else { return [] }
    let leaves: [CommittedLeaf]
    do { leaves = try keeper.append(filings.map(\.pending), at: time) } catch { throw .log(error) }
    try finish(leaves)
    return leaves
  }

  /// Leaf by leaf, for what follows from one may rest on what followed from the one before.
  private func finish(_ leaves: [CommittedLeaf]) throws(RegisterError) {
    for leaf in leaves {
      let place = place
      let finishing = Finishing(leaf, origin: organisation.origin, day: place.day)
      for (path, bytes) in finishing.files.sorted(by: { $0.key < $1.key }) { try place.write(bytes, to: path) }
      for path in finishing.removed { try place.remove(path) }
      if let leader = finishing.erased {
        do { try place.archive.erase(leader: leader, filing: finishing.changes) } catch { throw .archive(error) }
      } else {
        try place.store(finishing.changes)
      }
    }
    do { try keeper.finished() } catch { throw .log(error) }
    do { try place.writePin(keeper.checkpoint.note) } catch { throw .file(error) }
  }

  /// What goes into the organisation's file is what the log says; only the register's own operations change it.
  func become(_ organisation: Organisation) { self.organisation = organisation }

  /// The issuer whose key this is, as it stands on certificates.
  func issuer(_ key: IssuerKey) throws(RegisterError) -> Issuer {
    guard let member = organisation.member(with: key.id) else { throw .notAnIssuer(key.id) }
    do {
      return try Issuer(
        key: key.id, name: organisation.name, organisationNumber: organisation.organisationNumber,
        person: member.person)
    } catch {
      throw .accomplishment(error)
    }
  }
}

extension RegisterPlace {
  /// The checkpoint that this user has seen last.
  func pin(_ key: LogVerifierKey) throws(RegisterError) -> Checkpoint? {
    let note: [UInt8]?
    do { note = try readPin() } catch { throw .file(error) }
    guard let note else { return nil }
    do { return try Checkpoint(parsing: note, key: key) } catch {
      // A restart that was broken off before the pin was written leaves the one of the log before.
      if earlier.contains(where: { (try? Checkpoint(parsing: note, key: $0.key)) != nil }) { return nil }
      throw .pin(error)
    }
  }
}
