import Courseware

/// What is about to be appended, as it is stored aside with its salts until the caller has finished with it.
struct PendingAppend: Equatable {
  let origin: String
  /// The log's size before it.
  let base: Int
  let at: Timestamp
  let leaves: [PendingLeaf]

  private static let format = "kyndig.log.pending.v1"

  /// The log's size after it.
  var size: Int { base + leaves.count }

  var entries: [LogEntry] { leaves.map { LogEntry($0.kind, object: $0.object, salt: $0.salt, at: at) } }

  var bytes: [UInt8] {
    let leaves = leaves.map { leaf -> JSON in
      [
        "kind": .string(leaf.kind.rawValue), "label": .string(leaf.label),
        "object": .string(Base64Text.encode(leaf.object)), "salt": .string(Base64Text.encode(leaf.salt)),
      ]
    }
    let members: [String: JSON] = [
      "at": .string(at.iso), "base": .integer(Int64(base)), "format": .string(Self.format),
      "leaves": .array(leaves), "origin": .string(origin),
    ]
    return JSON.object(members).bytes + [UInt8(ascii: "\n")]
  }

  init(origin: String, base: Int, at: Timestamp, leaves: [PendingLeaf]) {
    self.origin = origin
    self.base = base
    self.at = UTCText.wholeSeconds(at)
    self.leaves = leaves
  }

  init?(parsing bytes: [UInt8]) {
    guard let json = try? JSON(parsing: bytes), let origin = json["origin"]?.string,
      let base = json["base"]?.integer, (0...Int64(CountText.limit)).contains(base),
      let at = json["at"]?.string.flatMap(UTCText.parse), let stored = json["leaves"]?.array
    else { return nil }
    let leaves = stored.compactMap(Self.leaf)
    self.init(origin: origin, base: Int(base), at: at, leaves: leaves)
    guard !leaves.isEmpty, self.bytes == bytes else { return nil }
  }

  private static func leaf(_ json: JSON) -> PendingLeaf? {
    guard let kind = json["kind"]?.string.flatMap(LogEntry.Kind.init(rawValue:)), let label = json["label"]?.string,
      let object = json["object"]?.string.flatMap({ Base64Text.decode(Array($0.utf8)) }),
      let salt = json["salt"]?.string.flatMap({ Base64Text.decode(Array($0.utf8)) }), salt.count == LogEntry.saltBytes
    else { return nil }
    return PendingLeaf(kind: kind, object: object, salt: salt, label: label)
  }
}
