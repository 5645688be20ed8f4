/// The issuers that are trusted here, each by its key, with the name it was pinned under.
public struct TrustedIssuers: Sendable, Equatable {
  private var names: [DIDKey: String] = [:]

  /// Nobody is trusted.
  public init() {}

  /// Trusts these issuers.
  public init(_ issuers: some Sequence<Issuer>) {
    for issuer in issuers { names[issuer.key] = issuer.name }
  }

  /// The name that the issuer with this key was pinned under, or nil for one that is not trusted.
  public func name(of key: DIDKey) -> String? { names[key] }

  /// How many are trusted.
  public var count: Int { names.count }
}
