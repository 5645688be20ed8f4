public import Courseware

/// What a person can sign beside attestations and certificates: bindings, invitations, hand-ins and the like.
///
/// Not for others to conform to. A value is checked when it is made, so whatever there is of it can be signed.
public protocol SignedContent: Sendable, Equatable {
  /// The header's `typ`, which keeps one kind from being taken for another.
  static var type: String { get }
  /// Most bytes of the signed file.
  static var maximumBytes: Int { get }
  /// Its own name.
  var id: DocumentIdentifier { get }
  /// When it is signed, to the second.
  var at: Timestamp { get }
  /// Everything that is signed but `iss`, `jti` and `iat`.
  var claims: [String: JSON] { get }
  /// Reads what ``claims`` writes; the caller holds the two against each other.
  init(id: DocumentIdentifier, at: Timestamp, reading claims: JSON) throws(SignedProblem)
  /// Why the key `signer` cannot sign this; nil where it can.
  func problem(signedBy signer: DIDKey) -> SignedProblem?
}

/// What an issuer signs.
public protocol IssuerContent: SignedContent {}

/// What a leader signs.
public protocol LeaderContent: SignedContent {}

/// Something with a person's signature: a JWS in compact form, ES256, and nothing else in the file.
///
/// Header, exactly: `alg` = `ES256`, `typ` as the kind has it. The payload is canonical JSON with `iss` (the signer's
/// did:key, which checks the signature), `jti` (`urn:uuid:…`), `iat` (seconds since 1970) and the claims of the kind.
/// Whose key `iss` is, whether it may sign this, and whether `iat` is still to come, is for the reader to ask.
public struct Signed<Content: SignedContent>: Sendable, Equatable {
  /// The JWS in compact form.
  public let token: String
  /// The key that signed.
  public let signer: DIDKey
  /// What was signed.
  public let content: Content

  /// The bytes of the file.
  public var bytes: [UInt8] { Array(token.utf8) }

  /// The digest of the file, to know it again by.
  public var digest: Digest { Digest(of: token.utf8) }

  init(signing content: Content, with key: SigningKey) throws(SignedProblem) {
    if let problem = content.problem(signedBy: key.id) { throw problem }
    token = SignedToken.sign(header: Self.header, payload: Self.payload(content, by: key.id), with: key)
    signer = key.id
    self.content = content
    let count = token.utf8.count
    guard count <= Content.maximumBytes else { throw .tooLarge(bytes: count, limit: Content.maximumBytes) }
  }

  /// Reads a signed file, and refuses everything that signing would not have written.
  public init(reading bytes: some Collection<UInt8>) throws(SignedProblem) {
    guard bytes.count <= Content.maximumBytes else {
      throw .tooLarge(bytes: bytes.count, limit: Content.maximumBytes)
    }
    let parsed: SignedToken
    do { parsed = try SignedToken(parsing: bytes, part: .certificate) } catch {
      throw SignedFile.isCut(bytes) ? .cut : SignedProblem(error)
    }
    guard parsed.signature.count == SignedFile.signatureBytes else {
      throw SignedFile.isCut(bytes) ? .cut : .encoding
    }
    try Self.checkHeader(of: parsed)
    let claims = ClaimReader(parsed.payload)
    let signer = try claims.key("iss")
    guard signer.isValidSignature(parsed.signature, for: parsed.signed) else { throw .signatureInvalid }
    let content = try Content(id: try claims.identifier("jti"), at: try claims.time("iat"), reading: parsed.payload)
    let expected = Self.payload(content, by: signer)
    if let finding = parsed.payload.differences(from: expected, limit: 1).first { throw SignedProblem(finding) }
    guard parsed.signed == SignedToken.input(header: Self.header, payload: expected) else { throw .jsonInvalid }
    if let problem = content.problem(signedBy: signer) { throw problem }
    token = String(decoding: bytes, as: UTF8.self)
    self.signer = signer
    self.content = content
  }

  private static var header: JSON { ["alg": "ES256", "typ": .string(Content.type)] }

  private static func payload(_ content: Content, by signer: DIDKey) -> JSON {
    var claims = content.claims
    claims["iss"] = .string(signer.text)
    claims["jti"] = .string(content.id.urn)
    claims["iat"] = .integer(content.at.seconds)
    return .object(claims)
  }

  private static func checkHeader(of parsed: SignedToken) throws(SignedProblem) {
    // What it is comes first: a binding that is read as a hand-in is no forgery.
    if let type = parsed.header["typ"]?.string, !type.utf8.elementsEqual(Content.type.utf8) {
      throw .otherKind(found: PlainText.escaped(type, limit: 40))
    }
    let findings = parsed.headerFindings(expecting: header.object ?? [:], part: .certificate)
    if let finding = findings.first { throw SignedProblem(finding) }
  }
}

extension IssuerKey {
  /// Signs as the issuer; throws where the key cannot sign this, or where it is too large.
  public func sign<Content: IssuerContent>(_ content: Content) throws(SignedProblem) -> Signed<Content> {
    try Signed(signing: content, with: signing)
  }
}

extension LeaderKey {
  /// Signs as the leader; throws where the key cannot sign this, or where it is too large.
  public func sign<Content: LeaderContent>(_ content: Content) throws(SignedProblem) -> Signed<Content> {
    try Signed(signing: content, with: signing)
  }
}
