import Courseware
import Credentials
import Foundation
import Records

/// What is typed of training taken elsewhere, or of a course that is not asked of somebody, found to be sound.
struct CreditFacts {
  let course: String
  let kind: CreditRecord.Kind
  var provider: String?
  var completed: CivilDate?
  var minutes: Int?
  var digest: String?

  /// Most characters of a reason, as of a certificate's withdrawal.
  static let longestReason = Revoke.longestReason
  /// Most minutes: what no course takes.
  static let mostMinutes = 100_000
  /// A scanned diploma, and not a film of it.
  static let largestPaper = 64 * 1024 * 1024

  init(_ typed: LeadersCredit, at site: Site, in world: World) throws {
    guard let course = typed.course else { throw CreditFailure.missing("--course") }
    guard let folder = site.folder(ofCourse: course), let id = site.id(ofCourse: folder) else {
      throw site.unknownCourse(course)
    }
    self.course = id
    if typed.exempt {
      guard [typed.provider, typed.date, typed.paper].allSatisfy({ $0 == nil }), typed.minutes == nil else {
        throw CreditFailure.exemptOnly
      }
      kind = .exempt
      return
    }
    kind = .external
    guard let provider = typed.provider else { throw CreditFailure.missing("--provider") }
    guard let date = typed.date else { throw CreditFailure.missing("--date") }
    guard let minutes = typed.minutes else { throw CreditFailure.missing("--minutes") }
    guard let paper = typed.paper else { throw CreditFailure.missing("--paper") }
    self.provider = Self.plain(provider)
    guard Accomplishment.accepts(employer: Self.plain(provider)) else { throw CreditFailure.provider(provider) }
    completed = try DayTyped.read(date)
    guard let completed, completed <= CivilTime(world.now()).date else { throw CreditFailure.later(date) }
    guard (1...Self.mostMinutes).contains(minutes) else { throw CreditFailure.minutes(most: Self.mostMinutes) }
    self.minutes = minutes
    guard let bytes = PlainFile.read(world.path(paper), limit: Self.largestPaper) else {
      throw CommandFailure.noFile(paper)
    }
    guard !bytes.isEmpty else { throw CreditFailure.emptyPaper(paper) }
    digest = Digest(of: bytes).hex
  }

  /// The credit, but for who accepts it and when.
  func credit(of leader: Leader, because reason: String, in world: World) -> CreditRecord {
    CreditRecord(
      id: world.name(), leader: leader.id, course: course, kind: kind, provider: provider, completed: completed,
      minutes: minutes, digest: digest, acceptedBy: "", reason: reason, at: world.now())
  }

  /// A reason on one line, which says something.
  static func reason(_ typed: String) throws(CreditFailure) -> String {
    let reason = plain(typed)
    guard (1...longestReason).contains(reason.count) else { throw .reason(most: longestReason) }
    return reason
  }

  private static func plain(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}

/// Why nothing is credited or withdrawn.
enum CreditFailure: Error, Equatable {
  /// An option is not given.
  case missing(String)
  case reason(most: Int)
  case provider(String)
  /// The day has not come.
  case later(String)
  case minutes(most: Int)
  case emptyPaper(String)
  /// An exemption has no provider, date, extent or paper.
  case exemptOnly
  /// A withdrawal takes nothing but a reason.
  case withdrawsOnly
  /// She has no such credit.
  case unknown(String, String)
  /// It is there already.
  case already(String)
  /// Nobody accepts her own.
  case ownCredit(String)
}

extension CreditRecord {
  /// The beginning of the id, by which it is called.
  var shortID: String { String(id.prefix(8)) }

  /// Whether somebody means this one, by its id or the beginning of it.
  func isCalled(_ text: String) -> Bool { text.count >= 4 && id.hasPrefix(text.lowercased()) }

  /// Whether two say the same, whoever accepted them.
  func isSame(as other: CreditRecord) -> Bool {
    course == other.course && kind == other.kind && provider == other.provider && completed == other.completed
      && minutes == other.minutes && digest == other.digest
  }

  var json: JSON {
    var members: [String: JSON] = [
      "id": .string(id), "course": .string(course), "kind": .string(kind.rawValue), "acceptedBy": .string(acceptedBy),
      "reason": .string(reason), "at": .string(at.iso),
    ]
    members["provider"] = provider.map(JSON.string)
    members["completed"] = completed.map { .string($0.description) }
    members["minutes"] = minutes.map { .integer(Int64($0)) }
    members["paper"] = digest.map(JSON.string)
    members["withdrawnAt"] = withdrawnAt.map { .string($0.iso) }
    members["withdrawnBy"] = withdrawnBy.map(JSON.string)
    members["withdrawal"] = withdrawal.map(JSON.string)
    return .object(members)
  }
}

/// What issuers are called, by their keys.
struct IssuerNames {
  private let names: [String: String]

  init(_ organisation: Organisation) {
    names = Dictionary(organisation.members.map { ($0.key.text, $0.person) }) { first, _ in first }
  }

  /// The issuer's name; the key of one who issues no longer.
  func name(of key: String) -> String { names[key] ?? key }
}
