public import Courseware
import Credentials
import Records

extension Registrar {
  /// Erases a person: the record, the drafts, the salts, and the site's copies of her certificates.
  ///
  /// The leaves stay, and tell nothing; what she has in her own hands still verifies. A leaf says which leaves can no longer
  /// be opened.
  public func erase(_ leader: String, at now: Timestamp) throws(RegisterError) {
    _ = try place.leader(leader)
    let day = place.day
    let (leaves, files) = try place.ask { (archive) throws(ArchiveError) in
      (
        try archive.leaves().filter { $0.leader == leader },
        try archive.issued().filter { $0.leader == leader }.flatMap { record in
          DocumentIdentifier(urn: record.id).map { CertificateFiles(id: $0, year: day(record.at).year).all } ?? []
        }
      )
    }
    let erasure = Erasure(
      of: leader, Dictionary(grouping: leaves, by: \.origin).mapValues { Set($0.map(\.number)) })
    let filing = Filing(
      .erase, erasure.bytes, name: "", leader: leader, facts: ["files": .array(files.map(JSON.string))])
    try commit([filing], at: time(now))
  }
}

/// The object of a leaf of the kind `erase`: whose record is gone, by the id that means nothing any more, and which leaves
/// can no longer be opened, by the log they are in.
struct Erasure: Sendable, Equatable {
  let leader: String
  let leaves: [String: Set<Int>]

  init(of leader: String, _ leaves: [String: Set<Int>]) {
    self.leader = leader
    self.leaves = leaves
  }

  var bytes: [UInt8] {
    let numbers = leaves.mapValues { JSON.array($0.sorted().map { .integer(Int64($0)) }) }
    return JSON.object(["leader": .string(leader), "leaves": .object(numbers)]).bytes
  }

  /// Reads what ``bytes`` writes; nil for everything else.
  init?(_ bytes: [UInt8]) {
    guard let json = try? JSON(parsing: bytes), let leader = json["leader"]?.string,
      let object = json["leaves"]?.object
    else { return nil }
    self.leader = leader
    leaves = object.mapValues { Set(($0.array ?? []).compactMap { $0.integer.map { Int($0) } }) }
    guard self.bytes == bytes else { return nil }
  }
}
