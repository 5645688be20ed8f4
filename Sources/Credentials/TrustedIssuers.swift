import Courseware

/// The issuers that are trusted here, each by its key, and what they have withdrawn.
public struct TrustedIssuers: Sendable, Equatable {
  private var pins: [DIDKey: Pin] = [:]
  private var lists: [SignedRevocationList] = []

  /// Nobody is trusted.
  public init() {}

  /// Trusts what is pinned, and takes the lists that a pinned issuer has signed.
  ///
  /// Of two pins of one key the last counts.
  public init(pins: some Sequence<Pin>, lists: some Sequence<SignedRevocationList> = []) {
    for pin in pins { self.pins[pin.issuer.key] = pin }
    self.lists = lists.filter { self.pins[$0.signer] != nil }
  }

  /// Trusts these issuers; `logs` has the log of each that keeps one.
  public init(
    _ issuers: some Sequence<Issuer>, logs: [DIDKey: LogVerifierKey] = [:], lists: [SignedRevocationList] = []
  ) {
    self.init(pins: issuers.map { Pin($0, log: logs[$0.key]) }, lists: lists)
  }

  /// The pin of the issuer with this key, or nil for one that is not trusted.
  public func pin(of key: DIDKey) -> Pin? { pins[key] }

  /// The name that the issuer with this key was pinned under, or nil for one that is not trusted.
  public func name(of key: DIDKey) -> String? { pins[key]?.issuer.name }

  /// How many are trusted.
  public var count: Int { pins.count }

  /// The lists that speak of an issuer's certificates: its own, and those of issuers with the same log, which are one
  /// organisation.
  func lists(of pin: Pin) -> [RevocationList] {
    lists.filter { list in
      list.signer == pin.issuer.key || pin.log.map { log in pins[list.signer]?.logs.contains(log) == true } == true
    }.map(\.content)
  }
}
