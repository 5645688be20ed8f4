import Courseware
import Credentials
import Records

extension RegisterAudit {
  /// Every leaf has its row, which opens it, or an erasure that names it; and no row is of a leaf that is not there.
  mutating func checkLeaves() {
    let rows = Dictionary(records.leaves.map { ($0.number, $0) }) { first, _ in first }
    let erased = Set(
      records.leaves.filter { $0.kind == LogEntry.Kind.erase.rawValue }.compactMap(\.object).flatMap(Self.erasure))
    for (index, entry) in log.entries.enumerated() {
      guard let row = rows[index] else {
        // What a keeper has committed and not finished is no tampering; it is finished when the register is opened.
        found(log.isUnfinished ? .logStateConflict : .recordAltered, leaf: index)
        continue
      }
      guard let entry else { continue }
      let isSound: Bool
      if let salt = row.salt, let object = row.object {
        isSound = entry.opens(to: object, salt: salt) && !erased.contains(index)
      } else {
        isSound = row.salt == nil && row.object == nil && erased.contains(index)
      }
      if !isSound || row.kind != entry.kind.rawValue || row.at != entry.at {
        found(.recordAltered, leaf: index, leader: row.leader)
      }
    }
    if log.reader != nil {
      for row in records.leaves where row.number >= log.entries.count {
        found(.logTruncated, leaf: row.number, leader: row.leader)
      }
    }
  }

  private static func erasure(_ object: [UInt8]) -> [Int] {
    (try? JSON(parsing: object))?["leaves"]?.array?.compactMap { $0.integer.map { Int($0) } } ?? []
  }

  /// Issuers' keys, those that have been replaced too: what they signed in their time stands.
  var issuerKeys: Set<DIDKey> {
    var keys = Set(organisation.members.map(\.key))
    for leaf in records.leaves where leaf.kind == LogEntry.Kind.key.rawValue {
      let json = leaf.object.flatMap { try? JSON(parsing: $0) }
      for name in ["old", "new"] {
        if let key = json?[name]?.string.flatMap(DIDKey.init(parsing:)) { keys.insert(key) }
      }
    }
    return keys
  }
}
