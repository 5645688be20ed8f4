import Courseware
import Credentials
import Foundation

#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

extension Site {
  /// The organisation that issues here; nil where leaders issue to themselves.
  var organisation: Organisation? {
    PlainFile.read(trust + "/organisation.json", limit: Organisation.maximumBytes).flatMap(Organisation.init(parsing:))
  }

  var log: String { certificates + "/log" }
  var inbox: String { certificates + "/inbox" }
  var status: String { certificates + "/status" }

  private static let longestNote = 64 * 1024

  /// The log's latest checkpoint, a signed note, as it lies here.
  var checkpoint: [UInt8]? { PlainFile.read(log + "/checkpoint", limit: Self.longestNote) }

  /// Whether this account keeps the organisation's archive and log: one or the other lies here, and the folder is its own.
  var isKept: Bool {
    var status = stat()
    let lies = [log, certificates + "/records.sqlite"].contains { FileManager.default.fileExists(atPath: $0) }
    return lies && stat(certificates, &status) == 0 && status.st_uid == geteuid()
  }

  /// The site with the place where this account's records of it are: its own where another account keeps the organisation's.
  func placed(in world: World) -> Site {
    guard let organisation, !isKept else { return self }
    return Site(path: path, ownRecords: Self.ownFolder(of: organisation, in: world))
  }

  /// Where an account has what is its own of an organisation: `$XDG_DATA_HOME/kyndig/sites/<site-id>`.
  static func ownFolder(of organisation: Organisation, in world: World) -> String {
    world.home + "/sites/" + String(Digest(of: organisation.origin.utf8).hex.prefix(16))
  }

  /// What this account has been given by the organisation; nil where it has been given nothing.
  var membershipFile: MembershipFile? {
    PlainFile.read(store + "/membership.json", limit: MembershipFile.maximumBytes)
      .flatMap(MembershipFile.init(parsing:))
  }

  /// The code of her invitation, kept until her key is bound.
  var invitationCode: InvitationCode? {
    (try? String(contentsOfFile: store + "/code", encoding: .utf8)).flatMap { try? InvitationCode(reading: $0) }
  }
}
