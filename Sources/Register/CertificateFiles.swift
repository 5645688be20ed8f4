public import Credentials

/// Where a certificate's files lie in the `Certificates` folder.
public struct CertificateFiles: Sendable, Equatable {
  /// The token.
  public let jwt: String
  /// The diploma.
  public let svg: String
  /// The proof that it is in the log.
  public let proof: String

  /// Where the files of a certificate that was issued in a year lie.
  public init(id: DocumentIdentifier, year: Int) {
    let path = "issued/\(year)/\(id.uuid)"
    jwt = path + ".jwt"
    svg = path + ".svg"
    proof = path + ".tlog-proof"
  }

  /// All three.
  public var all: [String] { [jwt, svg, proof] }

  /// Where the list of withdrawn certificates lies.
  public static let status = "status/revocation.jwt"
  /// Where the organisation is described.
  public static let organisation = "trust/organisation.json"
  /// Where the log's verifier key lies.
  public static let log = "trust/log.vkey"

  /// Where what is known of one issuer's key is kept.
  public static func pin(of key: DIDKey) -> String { "trust/\(key.multibase).json" }

  /// Where one issuer's key lies for other people's tools.
  public static func publicKey(of key: DIDKey) -> String { "trust/\(key.multibase).pem" }

  /// Where the signed word for an issuer's key is kept.
  public static func keyStatement(of key: DIDKey) -> String { "trust/keys/\(key.multibase).jwt" }

  /// Where a log that was given up is kept, by its name.
  public static func earlierLog(_ origin: String) -> String { "log-" + tail(of: origin) }

  /// Where the verifier key of a log that was given up is kept.
  public static func earlierKey(_ origin: String) -> String { "trust/log-" + tail(of: origin) + ".vkey" }

  /// What follows the last slash of a log's name.
  private static func tail(of origin: String) -> String {
    origin.split(separator: "/").last.map(String.init) ?? origin
  }
}
