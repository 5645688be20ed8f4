import Courseware

/// The state of the issuer's log that the leader saw when she attested.
///
/// It ties the log's past to her signature: a log that is rolled back or rewritten later no longer agrees with it.
public struct Seen: Sendable, Hashable {
  /// The log's name.
  public let origin: String
  /// How many entries the log had.
  public let size: Int
  /// The root of the log's tree at that size.
  public let root: Digest

  /// A state of the log called `origin`; throws for a name that cannot be printed or a size that no log has.
  public init(origin: String, size: Int, root: Digest) throws(AccomplishmentProblem) {
    guard PlainText.isPlain(origin, limit: 100) else { throw .text(field: "seen.origin") }
    guard (1...Self.largest).contains(size) else { throw .number(field: "seen.size") }
    self.origin = origin
    self.size = size
    self.root = root
  }

  private static let largest = 1 << 40

  var json: JSON { ["origin": .string(origin), "root": .string(root.hex), "size": .integer(Int64(size))] }

  /// Reads what ``json`` writes; nil for everything else.
  init?(reading json: JSON) {
    guard let origin = json["origin"]?.string, let root = json["root"]?.string.flatMap(Digest.init(hex:)),
      let size = json["size"]?.integer.flatMap(Int.init(exactly:)),
      let seen = try? Seen(origin: origin, size: size, root: root), seen.json.bytes == json.bytes
    else { return nil }
    self = seen
  }
}
