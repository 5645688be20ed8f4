public import Courseware

/// An issuer as it is trusted here: its key and name, the log it keeps, and when its key is in force.
///
/// One JSON object and a line feed, `kyndig.trust.v1`: `id` and `name`; and where there are such, `organisationNumber`,
/// `person`, `log` (the log's verifier key), `earlierLogs` (those it gave up), `from` and `until` (moments in UTC).
public struct Pin: Sendable, Hashable {
  /// The issuer.
  public let issuer: Issuer
  /// The log that every certificate of the issuer is in; nil where none is kept.
  public let log: LogVerifierKey?
  /// The logs that the issuer gave up before it, which older certificates are in.
  public let earlierLogs: [LogVerifierKey]
  /// From when certificates by this key count, to the second; nil for always.
  public let from: Timestamp?
  /// Until when certificates by this key count, to the second; nil for ever.
  public let until: Timestamp?

  private static let format = "kyndig.trust.v1"

  /// Pins `issuer`.
  public init(
    _ issuer: Issuer, log: LogVerifierKey? = nil, earlierLogs: [LogVerifierKey] = [], from: Timestamp? = nil,
    until: Timestamp? = nil
  ) {
    self.issuer = issuer
    self.log = log
    self.earlierLogs = earlierLogs
    self.from = from.map(UTCText.wholeSeconds)
    self.until = until.map(UTCText.wholeSeconds)
  }

  /// Every log that its certificates may be in, the present one first.
  public var logs: [LogVerifierKey] { (log.map { [$0] } ?? []) + earlierLogs }

  /// Whether certificates that the key signed at `time` count.
  public func isInForce(at time: Timestamp) -> Bool {
    from.map { $0 <= time } != false && until.map { time <= $0 } != false
  }

  /// The bytes of the pin.
  public var bytes: [UInt8] {
    var members: [String: JSON] = [
      "format": .string(Self.format), "id": .string(issuer.key.text), "name": .string(issuer.name),
    ]
    if let number = issuer.organisationNumber { members["organisationNumber"] = .string(number) }
    if let person = issuer.person { members["person"] = .string(person) }
    if let log { members["log"] = .string(log.text) }
    if !earlierLogs.isEmpty { members["earlierLogs"] = .array(earlierLogs.map { .string($0.text) }) }
    if let from { members["from"] = .string(from.iso) }
    if let until { members["until"] = .string(until.iso) }
    return JSON.object(members).bytes + [UInt8(ascii: "\n")]
  }

  /// Reads a pin; nil for anything that ``bytes`` would not write.
  public init?(parsing bytes: [UInt8]) {
    guard let json = try? JSON(parsing: bytes), let key = json["id"]?.string.flatMap(DIDKey.init(parsing:)),
      let name = json["name"]?.string,
      let issuer = try? Issuer(
        key: key, name: name, organisationNumber: json["organisationNumber"]?.string, person: json["person"]?.string)
    else { return nil }
    self.init(
      issuer, log: json["log"]?.string.flatMap(LogVerifierKey.init(parsing:)),
      earlierLogs: (json["earlierLogs"]?.array ?? []).compactMap { $0.string.flatMap(LogVerifierKey.init(parsing:)) },
      from: json["from"]?.string.flatMap(UTCText.parse), until: json["until"]?.string.flatMap(UTCText.parse))
    guard self.bytes == bytes else { return nil }
  }
}

extension Pin {
  /// The pin in force for no longer than `known` is.
  func limited(as known: Pin?) -> Pin {
    guard let known else { return self }
    return Pin(
      issuer, log: log, earlierLogs: earlierLogs, from: [from, known.from].compactMap { $0 }.max(),
      until: [until, known.until].compactMap { $0 }.min())
  }
}

/// A pin of a key that is known, and that says something else of it.
public struct PinAlteration: Sendable, Equatable {
  /// As it is known.
  public let known: Pin
  /// As it would be.
  public let new: Pin

  /// Whether the key is said to be another's, or in another log.
  public var isOther: Bool { known.issuer != new.issuer || known.log != new.log }

  /// Whether the key would be in force when it is known not to be.
  public var isLonger: Bool { new.limited(as: known) != new }
}

extension Organisation {
  /// A pin of each of its issuers.
  public var pins: [Pin] {
    members.compactMap { member in
      // Name and number were checked when the organisation was read, so none is left out.
      let issuer = try? Issuer(
        key: member.key, name: name, organisationNumber: organisationNumber, person: member.person)
      return issuer.map { Pin($0, log: log, earlierLogs: earlierLogs) }
    }
  }
}
