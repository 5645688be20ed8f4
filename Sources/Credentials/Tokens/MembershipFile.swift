import Courseware

/// The file that an organisation gives a leader: who it is, her invitation, and the head of its log.
///
/// One JSON object and a line feed, `kyndig.membership.v1`: `organisation` (the text of its file), `checkpoint` (the signed
/// note, text), and `invitation` and `binding`, tokens, where there are. It is not signed as a whole: what is in it is, but for the
/// organisation, which must reach her some way that she trusts.
public struct MembershipFile: Sendable, Equatable {
  /// Where she is enrolled, or invited.
  public let membership: Membership
  /// The log's latest checkpoint when the file was made, a signed note.
  public let checkpoint: [UInt8]

  private static let format = "kyndig.membership.v1"
  /// Most bytes of the file.
  public static let maximumBytes = 256 * 1024

  /// A file for a leader.
  public init(membership: Membership, checkpoint: [UInt8]) {
    self.membership = Membership(
      organisation: membership.organisation, invitation: membership.invitation, binding: membership.binding,
      checkpoint: checkpoint)
    self.checkpoint = checkpoint
  }

  /// Reads the file; nil for anything that ``bytes`` would not write, and for an invitation or a binding by somebody who does not issue
  /// for the organisation.
  public init?(parsing bytes: [UInt8]) {
    guard bytes.count <= Self.maximumBytes, let json = try? JSON(parsing: bytes),
      let membership = try? Membership(reading: ClaimReader(json)), let checkpoint = membership.checkpoint
    else { return nil }
    self.init(membership: membership, checkpoint: checkpoint)
    guard self.bytes == bytes, isSound else { return nil }
  }

  private var isSound: Bool {
    let organisation = membership.organisation
    let signers = [membership.invitation?.signer, membership.binding?.signer].compactMap(\.self)
    let origins = [membership.invitation?.content.origin, membership.binding?.content.origin].compactMap(\.self)
    return signers.allSatisfy { organisation.member(with: $0) != nil }
      && origins.allSatisfy { $0 == organisation.origin }
  }

  /// The bytes of the file.
  public var bytes: [UInt8] {
    guard case .object(var members) = membership.json else { return [] }
    members["format"] = .string(Self.format)
    return JSON.object(members).bytes + [UInt8(ascii: "\n")]
  }
}
