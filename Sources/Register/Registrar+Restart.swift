public import Courseware
public import Credentials
import Records

/// A register that goes on in a new log, and what the old one had lost.
public struct Restarted {
  /// The register; its organisation names the new log.
  public let registrar: Registrar
  /// The leaves of the old log that had been handed out, and are not there any more.
  public let missing: Range<Int>
}

extension Registrar {
  /// Gives up a log that cannot be gone on with, as after a backup was restored, and begins another that names it.
  ///
  /// The caller has moved the old log aside: `place.log` is a folder with nothing in it, and the old log, by the
  /// organisation's present key, is in `place.earlier`. A log that is sound gets a last leaf. What is missing can be
  /// taken back from what leaders hold.
  public static func restart(
    _ organisation: Organisation, at place: RegisterPlace, as origin: String, with key: LogKey, by issuer: IssuerKey,
    because reason: String, at now: Timestamp
  ) throws(RegisterError) -> Restarted {
    guard key.verifier(origin: organisation.origin) == organisation.log,
      let old = place.earlier.last(where: { $0.key == organisation.log })
    else { throw .notTheLogsKey }
    let next: Organisation
    do {
      next = try Organisation(
        name: organisation.name, organisationNumber: organisation.organisationNumber,
        log: key.verifier(origin: origin), earlierLogs: [organisation.log] + organisation.earlierLogs,
        members: organisation.members)
    } catch {
      throw .signed(error)
    }
    // A restart that was broken off has said already what it goes on from; nothing is added to the old log after that.
    var previous = (try? LogView(of: LogReader(reading: place.log, key: next.log)))?.previous
    if previous == nil {
      try end(organisation, at: place, in: old, with: key, for: origin, because: reason, at: now)
      let ended = try? LogReader(reading: old.files, key: old.key).checkpoint
      let last = [ended, try place.pin(old.key)].compactMap { $0 }.max { $0.size < $1.size }
      previous = last.map { LogView.Previous(origin: $0.origin, size: $0.size, root: $0.root) }
    }
    guard let previous else { throw .log(.missing(path: "checkpoint")) }
    try place.write(Array((old.key.text + "\n").utf8), to: CertificateFiles.earlierKey(old.key.origin))
    let registrar = try begin(
      next, at: place, with: key, genesis: Genesis(of: next, previous: previous, reason: reason), by: issuer, at: now)
    let kept = (try? LogReader(reading: old.files, key: old.key).checkpoint.size) ?? 0
    return Restarted(registrar: registrar, missing: min(kept, previous.size)..<previous.size)
  }

  /// The last leaf of a log that can still be gone on with; one that cannot is left as it is.
  private static func end(
    _ organisation: Organisation, at place: RegisterPlace, in old: EarlierLog, with key: LogKey, for origin: String,
    because reason: String, at now: Timestamp
  ) throws(RegisterError) {
    if let reader = try? LogReader(reading: old.files, key: old.key), reader.checkpoint.size > 0,
      (try? reader.entry(reader.checkpoint.size - 1))?.kind == .final
    {
      return
    }
    var before = place
    before.log = old.files
    let registrar: Registrar
    do { registrar = try Registrar(of: organisation, at: before, with: key) } catch {
      if case .log = error { return }
      throw error
    }
    let object = JSON.object(["next": .string(origin), "reason": .string(reason)])
    try registrar.commit([Filing(.final, object.bytes, name: origin)], at: registrar.time(now))
  }
}
