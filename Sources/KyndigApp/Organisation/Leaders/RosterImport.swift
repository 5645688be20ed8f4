import Courseware
import Credentials
import Records

/// A file of leaders, laid beside the roster: who is new, who is changed, and who is as before.
struct RosterImport: Equatable {
  private(set) var added: [Leader] = []
  private(set) var changed: [Leader] = []
  private(set) var unchanged: [Leader] = []
  /// Issuers who are leaders too, known by their names.
  private(set) var issuers: [String] = []

  /// Lays a file beside the roster; `name` makes a name without meaning for one who is new.
  ///
  /// One with a number is known by it; one without by the name. Nothing that the file does not say is taken away.
  init(
    _ file: RosterFile, into leaders: [Leader], of organisation: Organisation, name: () -> String
  ) throws(RosterFile.Failure) {
    let known = leaders.filter { $0.state != .erased }
    var faults: [(line: Int, fault: RosterFile.Fault)] = []
    for line in file.lines {
      let found = known.filter { $0.is(line) }
      guard found.count <= 1 else {
        faults.append((line.line, .severalHave(line.name)))
        continue
      }
      let old = found.first
      var leader =
        old
        ?? Leader(
          id: name(), name: line.name, employer: organisation.name,
          organisationNumber: organisation.organisationNumber ?? "", state: .invited)
      leader.name = line.name
      leader.employeeNumber = line.number ?? leader.employeeNumber
      leader.unit = line.unit ?? leader.unit
      if let employer = line.employer {
        leader.employer = employer
        // Another business's number is not known by its name.
        if employer != organisation.name { leader.organisationNumber = line.organisationNumber ?? "" }
      }
      leader.organisationNumber = line.organisationNumber ?? leader.organisationNumber
      if let member = organisation.members.first(where: { $0.person.isSameName(as: leader.name) }) {
        leader.issuerKey = member.key.text
        issuers.append(member.person)
      }
      switch old {
      case nil: added.append(leader)
      case leader?: unchanged.append(leader)
      default: changed.append(leader)
      }
    }
    guard faults.isEmpty else { throw .lines(faults) }
  }
}

extension Leader {
  /// Whether a line of a file is about her.
  fileprivate func `is`(_ line: RosterFile.Line) -> Bool {
    if let number = line.number, let employeeNumber { return number == employeeNumber }
    return name.isSameName(as: line.name)
  }
}
