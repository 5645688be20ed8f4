import Courseware
import Credentials

/// A leaf to be, and what is needed to finish it once it is committed, whoever finishes.
///
/// All of it goes into the log's pending file, so that a program that dies between the commit and the archive leaves
/// nothing half done.
struct Filing: Sendable, Equatable {
  let kind: LogEntry.Kind
  let object: [UInt8]
  /// The name of the object, such as a certificate's id.
  let name: String
  /// Whom it concerns: a leader's id.
  let leader: String?
  /// What else finishing takes.
  let facts: [String: JSON]

  init(
    _ kind: LogEntry.Kind, _ object: [UInt8], name: String, leader: String? = nil, facts: [String: JSON] = [:]
  ) {
    self.kind = kind
    self.object = object
    self.name = name
    self.leader = leader
    self.facts = facts
  }

  /// Takes up what was committed; nil where the label is not one of ours.
  init?(_ leaf: CommittedLeaf) {
    // The keeper of the log itself labels the first leaf.
    if leaf.pending.kind == .genesis {
      self.init(.genesis, leaf.pending.object, name: leaf.pending.label)
      return
    }
    guard let json = try? JSON(parsing: leaf.pending.label.utf8), let name = json["name"]?.string else { return nil }
    self.init(
      leaf.pending.kind, leaf.pending.object, name: name, leader: json["leader"]?.string,
      facts: json["facts"]?.object ?? [:])
  }

  private var label: String {
    var members: [String: JSON] = ["name": .string(name), "facts": .object(facts)]
    if let leader { members["leader"] = .string(leader) }
    return JSON.object(members).text
  }

  /// The leaf, with a salt of its own.
  var pending: PendingLeaf {
    PendingLeaf(kind: kind, object: object, label: label)
  }
}
