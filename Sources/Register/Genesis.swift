import Courseware
import Credentials

/// The object of a log's first leaf, in the clear: whose log it is, and which it goes on from.
struct Genesis: Sendable, Equatable {
  let name: String
  let origin: String
  let previous: LogView.Previous?
  let reason: String?

  init(of organisation: Organisation, previous: LogView.Previous? = nil, reason: String? = nil) {
    name = organisation.name
    origin = organisation.origin
    self.previous = previous
    self.reason = reason
  }

  var bytes: [UInt8] {
    let before: JSON =
      previous.map {
        ["origin": .string($0.origin), "root": .string($0.root.hex), "size": .integer(Int64($0.size))]
      } ?? .null
    return JSON.object([
      "name": .string(name), "origin": .string(origin), "previous": before,
      "reason": reason.map(JSON.string) ?? .null,
    ]).bytes
  }

  /// Reads what ``bytes`` writes; nil for everything else.
  init?(_ bytes: [UInt8]) {
    guard let json = try? JSON(parsing: bytes), let name = json["name"]?.string, let origin = json["origin"]?.string
    else { return nil }
    self.name = name
    self.origin = origin
    reason = json["reason"]?.string
    if let before = json["previous"], before != .null {
      guard let origin = before["origin"]?.string, let root = before["root"]?.string.flatMap(Digest.init(hex:)),
        let size = before["size"]?.integer
      else { return nil }
      previous = LogView.Previous(origin: origin, size: Int(size), root: root)
    } else {
      previous = nil
    }
    guard self.bytes == bytes else { return nil }
  }
}

extension Organisation {
  /// What lies in the site's folder of trust, by path: for others to take, some way that they rely on.
  var trustFiles: [(path: String, bytes: [UInt8])] {
    [(CertificateFiles.organisation, bytes), (CertificateFiles.log, Array((log.text + "\n").utf8))]
      + members.map { (CertificateFiles.publicKey(of: $0.key), Array($0.key.publicKeyPEM.utf8)) }
  }
}
