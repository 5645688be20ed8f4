import Courseware
import Records

/// What a file of leaders makes of one person.
struct RosterOutcome: Equatable {
  /// What became of her.
  enum Kind: String, CaseIterable {
    case added, changed, moved, left, returned, unclear
    /// On the roster, and not in the file.
    case missing
    /// In the file, and gone before she came on the roster.
    case past
  }

  /// What can be another than it was.
  enum Field: String {
    case name, employeeNumber, unit, role, level, from, to, email, employer, organisationNumber, absence, position
  }

  /// What a field says.
  enum Value: Equatable {
    case text(String)
    case date(CivilDate)
    case level(LeaderLevel)
    case absence(Absence)
    case position(Position)
  }

  /// A field that says something else than before; nil is nothing.
  struct Change: Equatable {
    var field: Field
    var old: Value?
    var new: Value?

    init(_ field: Field, _ old: Value?, _ new: Value?) { (self.field, self.old, self.new) = (field, old, new) }
  }

  /// Why nobody can say what is meant, so that nothing is done.
  enum Unclear: String {
    /// The number is that of somebody with another name: a slip, or a new name.
    case otherName
    /// Her last day is on a line without the number that she has.
    case leftByNameOnly
    /// She has left, and no date tells since when she is back.
    case backWithoutDate
    /// Several in the file may be the one on the roster.
    case namesakes
  }

  var kind: Kind
  /// As the roster has her from now on; as it has had her where nothing is done.
  var leader: Leader
  /// The first line that is about her; nil where none is.
  var line: Int?
  /// The name that the file has, where that is what is unclear.
  var otherName: String?
  var unclear: Unclear?
  var changes: [Change] = []
  /// Her last day, where she has left.
  var lastDay: CivilDate?
}

extension RosterOutcome.Change {
  /// What differs between two texts.
  static func text(_ field: RosterOutcome.Field, _ old: String?, _ new: String?) -> [Self] {
    old == new ? [] : [Self(field, old.map { .text($0) }, new.map { .text($0) })]
  }

  /// What differs between two leaders; the unit is told of with the positions.
  static func all(_ old: Leader, _ new: Leader) -> [Self] {
    text(.name, old.name, new.name) + text(.employeeNumber, old.employeeNumber, new.employeeNumber)
      + text(.email, old.email, new.email) + text(.employer, old.employer, new.employer)
      + text(.organisationNumber, old.organisationNumber, new.organisationNumber)
  }

  /// What differs between two positions.
  static func all(_ old: Position, _ new: Position) -> [Self] {
    var changes = text(.unit, old.unit, new.unit) + text(.role, old.role, new.role)
    if old.level != new.level { changes.append(Self(.level, .level(old.level), .level(new.level))) }
    if old.from != new.from { changes.append(Self(.from, old.from.map { .date($0) }, new.from.map { .date($0) })) }
    if old.to != new.to { changes.append(Self(.to, old.to.map { .date($0) }, new.to.map { .date($0) })) }
    return changes
  }

  /// What a step of a plan is to somebody who reads of it.
  static func all(_ step: PositionPlan.Step) -> [Self] {
    switch step {
    case .begins(let position): [Self(.position, nil, .position(position))]
    case .changes(let old, let new): all(old, new)
    case .ends(let position, let last): [Self(.to, position.to.map { .date($0) }, .date(last))]
    case .moves(var old, let new):
      {
        // When the old one began is no news, nor an end that the new one does not have.
        old.from = nil
        if new.to == nil { old.to = nil }
        return all(old, new)
      }()
    }
  }
}
