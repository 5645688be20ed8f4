import Courseware
import Records

/// What came of a file of leaders, or would come of it: in words, some of each kind, and as JSON, all of it.
struct RosterReport {
  let taken: RosterImport
  let isDryRun: Bool

  /// So many of a kind are told of; the rest are counted.
  static let most = 10

  var text: Wording {
    var lines = [RosterReportPhrases.summary(of: taken, isDryRun: isDryRun)]
    for kind in RosterOutcome.Kind.allCases {
      let all = taken.outcomes.filter { $0.kind == kind }
      guard !all.isEmpty else { continue }
      lines.append(RosterReportPhrases.heading(kind))
      lines += all.prefix(Self.most).map(RosterReportPhrases.line)
      if all.count > Self.most { lines.append(RosterReportPhrases.more(all.count - Self.most)) }
      if kind == .missing { lines.append(RosterReportPhrases.complete) }
    }
    return .lines(lines)
  }

  /// The members of `kyndig.leaders.import.v1` that are about people.
  var json: [String: JSON] {
    var members: [String: JSON] = [
      "dryRun": .bool(isDryRun), "unchanged": .integer(Int64(taken.unchanged)),
      "leaders": .array(taken.outcomes.map(\.json)),
    ]
    for kind in RosterOutcome.Kind.allCases { members[kind.rawValue] = .integer(Int64(taken.count(kind))) }
    return members
  }
}

extension RosterOutcome {
  fileprivate var json: JSON {
    var members: [String: JSON] = [
      "outcome": .string(kind.rawValue), "name": .string(leader.name),
      "employeeNumber": leader.employeeNumber.map(JSON.string) ?? .null, "changes": .array(changes.map(\.json)),
    ]
    members["id"] = leader.id.isEmpty ? nil : .string(leader.id)
    members["line"] = line.map { .integer(Int64($0)) }
    members["unclear"] = unclear.map { .string($0.rawValue) }
    members["nameInFile"] = otherName.map(JSON.string)
    members["lastDay"] = lastDay.map { .string($0.description) }
    return .object(members)
  }
}

extension RosterOutcome.Change {
  fileprivate var json: JSON {
    ["field": .string(field.rawValue), "from": old?.json ?? .null, "to": new?.json ?? .null]
  }
}

extension RosterOutcome.Value {
  fileprivate var json: JSON {
    switch self {
    case .text(let text): .string(text)
    case .date(let date): .string(date.description)
    case .level(let level): .string(level.rawValue)
    case .absence(let absence): absence.json
    case .position(let position): position.json
    }
  }
}

extension Absence {
  var json: JSON { ["from": .string(from.description), "to": to.map { .string($0.description) } ?? .null] }
}

extension Position {
  var json: JSON {
    [
      "unit": unit.map(JSON.string) ?? .null, "role": role.map(JSON.string) ?? .null,
      "level": .string(level.rawValue), "from": from.map { .string($0.description) } ?? .null,
      "to": to.map { .string($0.description) } ?? .null,
    ]
  }
}
