/// The one-time code of an invitation: twelve letters such as `7QFK-2M9X-4TRD`, the last of them a check.
///
/// The eleven others carry 55 bits. It is of use once and for a time, and only to somebody who can hand in to the
/// issuer, so nobody can try many.
public struct InvitationCode: Sendable, Hashable {
  /// Bits of chance.
  public static let bits = 55
  private static let kind = "kyndig-invitation/v1"
  private let letters: [UInt8]

  /// A new code.
  public init(using generator: inout some RandomNumberGenerator) {
    letters = WrittenCode.make(Self.kind, count: 12, checks: 1, using: &generator)
  }

  /// A new code from the system's randomness.
  public init() {
    var generator = SystemRandomNumberGenerator()
    self.init(using: &generator)
  }

  /// Reads a code as people type it.
  public init(reading text: String) throws(CodeProblem) {
    letters = try WrittenCode.read(text, Self.kind, count: 12, checks: 1)
  }

  /// The code, in groups of four.
  public var text: String { WrittenCode.text(letters) }

  /// What is kept instead of the code; salted with the invitation's own name, so that no two are alike.
  public func digest(for invitation: DocumentIdentifier) -> Digest {
    Digest(of: Array("\(Self.kind)\n\(invitation.urn)\n".utf8) + letters)
  }
}
