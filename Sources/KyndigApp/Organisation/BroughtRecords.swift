import Authoring
import Courseware
import Credentials
import Foundation
import Records

/// What a leader has done on her own, which she brings with her to an organisation and need not do again.
///
/// Her key comes too: it is hers, whoever issues.
struct BroughtRecords {
  /// The site where she issues to herself.
  let site: Site
  let leader: Leader
  private let sessions: [SessionRecord]
  private let statements: [Statement]

  /// The records of somebody of this name, at one of these sites; nil where there are none, or where a site is an organisation's.
  init?(of name: String, at sites: [Site]) throws {
    for site in sites where site.organisation == nil && FileManager.default.fileExists(atPath: site.records) {
      let archive = try Archive(reading: site.records)
      let leaders = try archive.leaders()
      guard leaders.count == 1, let leader = leaders.first, leader.name.isSameName(as: name), leader.key != nil else {
        continue
      }
      self.site = site
      self.leader = leader
      sessions = try archive.sessions().filter { $0.leader == leader.id }
      statements = try sessions.flatMap { try archive.statements(of: $0.id) }
      return
    }
    return nil
  }

  /// Brings them to an organisation's place on this account, in the name that she has there.
  func bring(to place: Site, as invited: Leader, _ archive: Archive, in world: World) throws {
    let editions = Editions(folder: site.editions)
    for digest in Set(sessions.map(\.edition.digest)).union(editions.digests).sorted() {
      try copy(digest, from: editions, to: place)
    }
    let keys = KeyFolder(path: world.home + "/keys")
    guard let key = try keys.key(named: "leader-" + leader.id) else { return }
    try keys.store(key, named: "leader-" + invited.id, replacing: true)
    var known = invited
    known.key = leader.key
    let own = try statements.map { statement in
      Statement(
        try Event(bytes: statement.bytes), session: statement.session, sequence: statement.sequence, actor: invited.id)
    }
    let begun = sessions.map {
      ArchiveChange.session(SessionRecord(id: $0.id, leader: invited.id, edition: $0.edition))
    }
    try archive.store([.leader(known)] + begun + [.statements(own)])
  }

  private func copy(_ digest: String, from editions: Editions, to place: Site) throws {
    let folder = place.editions + "/" + digest
    guard !FileManager.default.fileExists(atPath: folder), place.ownRecords == place.path || place.ownRecords == nil
    else { return }
    let files = try editions.source(digest).files
    let aside = place.editions + "/.\(digest)"
    for file in files { try DurableFile.write(file.bytes, to: aside + "/" + file.path) }
    let manifest = try Manifest(of: Dictionary(files.map { ($0.path, $0.bytes) }) { first, _ in first })
    try DurableFile.write(manifest.bytes, to: aside + "/MANIFEST")
    try DurableFile.move(aside, to: folder)
  }
}
