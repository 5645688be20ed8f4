public import Courseware
import Crypto

/// A leaf of the log: when, what kind of thing, and a commitment to it that tells nothing without its salt.
///
/// `{"at":"2026-11-22T07:30:00Z","c":"<base64>","k":"issue","v":1}`, canonical. The commitment is HMAC-SHA-256 with the
/// salt as its key over `kyndig-log/v1 `, the kind, a line feed and the object's SHA-256. Without record and salt nobody
/// can find out whom an entry was about, so both can be erased and the log still stands.
public struct LogEntry: Sendable, Hashable {
  /// What an entry is about.
  public enum Kind: String, Sendable, CaseIterable {
    /// The first entry: the log's name, and which log it continues.
    case genesis
    /// An edition that may be taught.
    case course
    /// A leader's key was bound to a person.
    case bind
    /// A binding was ended.
    case unbind
    /// An attestation was received.
    case attest
    /// A certificate was issued.
    case issue
    /// A certificate was revoked or replaced.
    case revoke
    /// A person's records were erased.
    case erase
    /// A key of the organisation was added, or followed another.
    case key
    /// The last entry: the log ends here.
    case final

    /// Whether the entry carries its object in the clear, because it concerns no person.
    public var isClear: Bool {
      switch self {
      case .genesis, .course, .key, .final: true
      case .bind, .unbind, .attest, .issue, .revoke, .erase: false
      }
    }
  }

  /// When it was appended, to the second.
  public let at: Timestamp
  /// What it is about.
  public let kind: Kind
  /// What the entry is bound to; 32 bytes.
  public let commitment: [UInt8]
  /// The object, where the kind is one whose objects are in the clear.
  public let object: [UInt8]?

  /// Most bytes of an entry, for its length is written with two.
  static let maximumBytes = 65_535
  /// How many random bytes a salt has.
  public static let saltBytes = 32

  /// The entry for an object with a salt of its own.
  public init(_ kind: Kind, object: [UInt8], salt: [UInt8], at time: Timestamp) {
    at = UTCText.wholeSeconds(time)
    self.kind = kind
    commitment = Self.commitment(to: object, kind: kind, salt: salt)
    self.object = kind.isClear ? object : nil
  }

  /// Reads an entry; only the bytes that ``bytes`` would write are one.
  public init(parsing bytes: [UInt8]) throws(LogError) {
    guard bytes.count <= Self.maximumBytes, let json = try? JSON(parsing: bytes),
      let at = json["at"]?.string.flatMap(UTCText.parse), let kind = json["k"]?.string.flatMap(Kind.init(rawValue:)),
      let commitment = json["c"]?.string.flatMap({ Base64Text.decode(Array($0.utf8)) }),
      commitment.count == Digest.byteCount
    else { throw .malformed(.entry) }
    self.at = at
    self.kind = kind
    self.commitment = commitment
    object = json["o"]?.string.map { Array($0.utf8) }
    guard (object != nil) == kind.isClear, self.bytes == bytes else { throw .malformed(.entry) }
  }

  /// The canonical bytes.
  public var bytes: [UInt8] {
    var members: [String: JSON] = [
      "at": .string(at.iso), "c": .string(Base64Text.encode(commitment)), "k": .string(kind.rawValue), "v": 1,
    ]
    if let object { members["o"] = .string(String(decoding: object, as: UTF8.self)) }
    return JSON.object(members).bytes
  }

  /// The leaf's digest in the tree.
  public var leafHash: Digest { MerkleTree.leafHash(bytes) }

  /// Whether the entry is about `object`, as its salt can show.
  public func opens(to object: [UInt8], salt: [UInt8]) -> Bool {
    guard salt.count == Self.saltBytes else { return false }
    return self == LogEntry(kind, object: object, salt: salt, at: at)
  }

  private static func commitment(to object: [UInt8], kind: Kind, salt: [UInt8]) -> [UInt8] {
    let message = Array("kyndig-log/v1 \(kind.rawValue)\n".utf8) + Digest(of: object).bytes
    return Array(HMAC<SHA256>.authenticationCode(for: message, using: SymmetricKey(data: salt)))
  }
}
