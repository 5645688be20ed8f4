import Courseware
import Foundation
import Testing

/// A dated case of a standing, as a line of `Standings/standings.tsv` tells it; each was worked out by hand.
struct DatedCase: CustomTestStringConvertible {
  var name: String
  var requirement: Requirement
  var positions: [Position]
  /// The day the roster first knew.
  var known: CivilDate
  var trainings: [Training]
  var absences: [Absence]
  var exemptions: [Exemption]
  var day: CivilDate
  var state: RequirementStanding.State

  var testDescription: String { name }

  /// What the function says of it.
  var standing: RequirementStanding { requirement.standing(of: history, asOf: day) }

  /// Why it says so.
  var reasons: [RequirementStanding.Reason] { requirement.reasons(for: history, asOf: day) }

  private var history: LeaderHistory {
    LeaderHistory(
      positions: positions, absences: absences, trainings: trainings, exemptions: exemptions, known: known)
  }

  /// What a line cannot be.
  struct Unreadable: Error {
    var text: String
  }

  /// The cases that are kept.
  static let kept: [DatedCase] = {
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("Standings/standings.tsv")
    do {
      return try String(contentsOf: file, encoding: .utf8).split(separator: "\n").filter { !$0.hasPrefix("#") }
        .map(DatedCase.init(line:))
    } catch {
      preconditionFailure("\(file.path): \(error)")
    }
  }()
}

extension DatedCase {
  fileprivate init(line: Substring) throws {
    let cells = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    guard cells.count == 9 else { throw Unreadable(text: String(line)) }
    func parts(_ cell: Int) -> [String] {
      cells[cell].split(separator: ";").map { $0.trimmingCharacters(in: .whitespaces) }
    }
    name = cells[0]
    requirement = try Requirement(parts(1))
    positions = try parts(2).map(Position.init(told:))
    known = try date(cells[3])
    trainings = try parts(4).map { text in
      let words = text.split(separator: " ").map(String.init)
      return Training(completed: try date(words.last ?? ""), kind: words.count > 1 ? .external : .own)
    }
    absences = try parts(5).map { text in
      let days = try stretch(text)
      return Absence(from: try some(days.from, text), to: days.to)
    }
    exemptions = try parts(6).map { text in
      let days = try stretch(text)
      return Exemption(from: try some(days.from, text), to: days.to)
    }
    day = try date(cells[7])
    state = try RequirementStanding.State(told: cells[8])
  }
}

private func some<Value>(_ value: Value?, _ text: String) throws -> Value {
  guard let value else { throw DatedCase.Unreadable(text: text) }
  return value
}

private func date(_ text: String) throws -> CivilDate { try some(CivilDate(text), text) }

/// `2026-01-01..2026-02-01`, `2026-01-01..` or `?..`.
private func stretch(_ text: String) throws -> (from: CivilDate?, to: CivilDate?) {
  let ends = text.components(separatedBy: "..")
  guard ends.count == 2 else { throw DatedCase.Unreadable(text: text) }
  return (ends[0] == "?" ? nil : try date(ends[0]), ends[1].isEmpty ? nil : try date(ends[1]))
}

extension Requirement {
  /// `90; months 36; open 3; grace 30; day --03-01; change 2027-01-01 +180; level top; role Driftsleder; unit Drift / Lager`.
  fileprivate init(_ parts: [String]) throws {
    self.init(
      id: "krav", course: "kurs", deadlineDays: try some(parts.first.flatMap { Int($0) }, parts.joined(separator: ";")))
    for part in parts.dropFirst() {
      let word = part.prefix { $0 != " " }
      let rest = part.dropFirst(word.count + 1).trimmingCharacters(in: .whitespaces)
      switch word {
      case "months": renewal = Renewal(months: try some(Int(rest), part))
      case "open": renewal?.openBeforeMonths = try some(Int(rest), part)
      case "grace": renewal?.graceDays = try some(Int(rest), part)
      case "day": renewal?.day = try some(Renewal.YearDay(rest), part)
      case "change":
        let words = rest.components(separatedBy: " +")
        renewals.append(
          RenewedDuty(
            on: try date(words[0]), withinDays: try some(words.last.flatMap { Int($0) }, part), reason: "ny forskrift"))
      case "level": levels = [try some(LeaderLevel(rawValue: rest), part)]
      case "role": roles.insert(rest)
      case "unit": units.append(rest)
      default: throw DatedCase.Unreadable(text: part)
      }
    }
  }
}

extension Position {
  /// `top 2026-01-01.. @Drift / Lager #Driftsleder`; an other leader's where no level is said.
  fileprivate init(told text: String) throws {
    let role = text.split(separator: "#").dropFirst().first.map(String.init)
    let rest = text.prefix { $0 != "#" }
    let unit = rest.split(separator: "@").dropFirst().first.map { $0.trimmingCharacters(in: .whitespaces) }
    let words = rest.prefix { $0 != "@" }.split(separator: " ").map(String.init)
    let days = try stretch(try some(words.last, text))
    self.init(
      unit: unit, role: role, level: words.count > 1 ? try some(LeaderLevel(rawValue: words[0]), text) : .other,
      from: days.from, to: days.to)
  }
}

extension RequirementStanding.State {
  fileprivate init(told text: String) throws {
    let words = text.split(separator: " ").map(String.init)
    let day = words.count > 1 ? CivilDate(words[words.count - 1]) : nil
    switch words[0] {
    case "none" where words[1] == "never": self = .notRequired(.neverHeld)
    case "none" where words[1] == "begins": self = .notRequired(.begins(try some(day, text)))
    case "none" where words[1] == "ended": self = .notRequired(.ended(try some(day, text)))
    case "exempt": self = .exempt(until: day)
    case "done": self = .done(until: day)
    case "open": self = .open(until: try some(day, text))
    case "due": self = .due(on: try some(day, text))
    case "overdue": self = .overdue(since: try some(day, text))
    default: throw DatedCase.Unreadable(text: text)
    }
  }
}
