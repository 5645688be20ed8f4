import Courseware
import Records
import Register
import TerminalUI

/// Which rows to look at: everything, those that stand in one way, or those of a unit, a course or a name.
struct ChooseRows: AuditingStage {
  private enum Row: Sendable, Equatable {
    case all
    case standing(AuditChoice.Standing)
    case unit, course, name
  }

  private let rows: [Row]
  /// How many stand in each way.
  private let counts: [Int?]
  private var picking: Picking

  init(_ context: AuditingContext) {
    let list = context.list
    let standings = AuditChoice.Standing.allCases.filter { list.isAsking || ($0 != .due && $0 != .overdue) }
    var rows: [Row] = [.all] + standings.map(Row.standing)
    if !list.units.isEmpty { rows.append(.unit) }
    if list.courses.count > 1 { rows.append(.course) }
    rows.append(.name)
    self.rows = rows
    counts =
      [list.report.rows.count] + list.counts(of: standings) + rows.dropFirst(standings.count + 1).map { _ in nil }
    let chosen = list.choice.standing.flatMap { rows.firstIndex(of: .standing($0)) }
    picking = Picking(of: rows.count, chosen: chosen)
  }

  var help: [Wording] { AuditScreenHelp.filter }

  func screen(_ context: AuditingContext) -> Screen {
    let (words, language) = (AuditScreenWords.self, context.language)
    let options = zip(rows, counts).map { row, count in
      TerminalUI.Option(text: context.text(Self.words(row)), detail: Text(detail(of: row, count, context)))
    }
    return Screen(
      trail: [context.title, words.filterTitle[language]], fact: context.place,
      body: [.heading(context.text(words.whichRows)), picking.options(options)],
      keys: context.words.keys.choosing(picking.count) + [
        KeyHint("Enter", words.lookAtThese[language]), context.keyBack, context.keyHelp, context.keyLeave,
      ], prompt: words.filterPrompt[language])
  }

  private static func words(_ row: Row) -> Wording {
    switch row {
    case .all: AuditScreenWords.everybody
    case .standing(let standing): AuditScreenWords.words(standing)
    case .unit: AuditScreenWords.unit
    case .course: AuditScreenWords.course
    case .name: AuditScreenWords.name
    }
  }

  /// How many there are, or what is chosen now.
  private func detail(of row: Row, _ count: Int?, _ context: AuditingContext) -> String {
    let choice = context.list.choice
    let any = AuditScreenWords.any[context.language]
    return switch row {
    case .all, .standing: count.map(String.init) ?? ""
    case .unit: choice.unit ?? any
    case .course: choice.course ?? any
    case .name: choice.name ?? any
    }
  }

  mutating func update(_ key: Key, _ context: AuditingContext) -> AuditingMove {
    if key.isBack { return .back }
    guard key == .enter else {
      _ = picking.handle(key)
      return .stay
    }
    var choice = context.list.choice
    switch rows[picking.focus] {
    case .all: return .look(at: AuditChoice())
    case .standing(let standing):
      choice.standing = standing
      return .look(at: choice)
    case .unit: return .open(ChooseOne(.unit, context))
    case .course: return .open(ChooseOne(.course, context))
    case .name: return .open(NameTyped(context))
    }
  }
}
