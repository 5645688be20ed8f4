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
    let origin = organisation.origin
    let day = place.day
    let (leaves, files) = try place.ask { (archive) throws(ArchiveError) in
      (
        try archive.leaves(of: origin).filter { $0.leader == leader }.map(\.number),
        try archive.issued().filter { $0.leader == leader }.flatMap { record in
          DocumentIdentifier(urn: record.id).map { CertificateFiles(id: $0, year: day(record.at).year).all } ?? []
        }
      )
    }
    let object = JSON.object(["leaves": .array(leaves.map { .integer(Int64($0)) })])
    let filing = Filing(
      .erase, object.bytes, name: "", leader: leader, facts: ["files": .array(files.map(JSON.string))])
    try commit([filing], at: time(now))
  }
}
