import Courseware
import Register

extension Published {
  /// What a site has published, read when it is asked for.
  static func `in`(_ site: Site) -> Published {
    let editions = Editions(folder: site.editions)
    return Published(
      course: { try? editions.load($0) }, errata: site.errata(of:),
      reopens: { Set(Reopening(from: $0, to: $1).reopened.map(\.id)) })
  }
}
