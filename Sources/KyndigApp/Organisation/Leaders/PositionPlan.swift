import Courseware
import Records

/// What the lines of a file make of where one leads: the old positions are kept, with the day they ended.
struct PositionPlan: Equatable {
  /// What happens to a position.
  enum Step: Equatable {
    /// Another position, beside those there are or after them.
    case begins(Position)
    /// Another position in place of one that ends.
    case moves(from: Position, to: Position)
    /// The roster said otherwise of it.
    case changes(from: Position, to: Position)
    /// It ends, and nothing comes in its place.
    case ends(Position, on: CivilDate)
  }

  private(set) var steps: [Step] = []
  /// Everything that the roster is to say of where she leads, old and new.
  private(set) var positions: [Position]
  /// Whether she led somewhere, or was to, before the file.
  let wasHere: Bool
  /// Whether a line has her, who has left, and no date tells since when she is back.
  private(set) var isBackSinceWhen = false

  private let today: CivilDate
  /// Since when the roster has known each of them.
  private let known: [CivilDate]
  private let columns: Set<RosterColumn>
  private let isComplete: Bool
  private var unmatched: [Int]

  /// The day before this one, the last of what ends when something else begins today.
  private var yesterday: CivilDate { today.adding(-1, .days) }

  /// Lays lines beside the positions that the roster has, each with the day since when it has it.
  init(
    _ stored: [(position: Position, known: CivilDate)], _ lines: [RosterFile.Line], columns: Set<RosterColumn>,
    isComplete: Bool, on today: CivilDate
  ) {
    self.today = today
    self.columns = columns
    self.isComplete = isComplete
    positions = stored.map(\.position)
    known = stored.map(\.known)
    unmatched = Array(stored.indices)
    wasHere = stored.contains { Self.lasts($0.position, on: today) }
    var wanted: [RosterFile.Line] = []
    // Lines that differ in an absence only are one position.
    for line in lines where !wanted.contains(where: { $0.isSamePosition(as: line) }) { wanted.append(line) }
    let ended = wanted.filter { $0.to.map { $0 < today } == true }
    let lasting = wanted.filter { !ended.contains($0) }
    let endedLeft = ended.filter { !match($0) { _ in true } }
    let lastingLeft = lasting.filter { line in !match(line) { Self.lasts($0, on: today) } }
    replace(lastingLeft)
    finish(endedLeft, isLast: lasting.isEmpty)
    if isComplete, !columns.isDisjoint(with: [.unit, .role]) { endUnmatched() }
  }

  /// One whom the file does not have, where the file has everybody.
  init(ending stored: [Position], on today: CivilDate) {
    self.init(stored.map { ($0, today) }, [], columns: [.unit], isComplete: true, on: today)
  }

  /// Whether a position is held, or is to be.
  static func lasts(_ position: Position, on day: CivilDate) -> Bool { position.to.map { $0 >= day } ?? true }

  /// Whether she leads somewhere, or is to.
  var isHere: Bool { positions.contains { Self.lasts($0, on: today) } }

  /// Whether the file says that she leads since a day that the roster did not know.
  var isNews: Bool {
    steps.contains { step in
      switch step {
      case .begins, .moves: true
      case .changes(let old, let new): new.from.map { from in old.from.map { $0 < from } ?? true } == true
      case .ends: false
      }
    }
  }

  /// The last day on which she led anywhere.
  var lastDay: CivilDate? { positions.compactMap(\.to).max() }

  /// The position that she has now, or is to have, or had last.
  var main: Position? {
    positions.first { $0.isHeld(on: today) } ?? positions.first { Self.lasts($0, on: today) } ?? positions.last
  }
}

// What is the same position, and what the file says of it.
extension PositionPlan {
  /// Finds the stored position that a line is about, and says of it what the line says; whether there is one.
  private mutating func match(_ line: RosterFile.Line, among isMeant: (Position) -> Bool) -> Bool {
    let fitting = unmatched.filter { isMeant(positions[$0]) && line.fits(positions[$0]) }
    // The first of those that fit best.
    guard let index = fitting.max(by: { (line.likeness(positions[$0]), $1) < (line.likeness(positions[$1]), $0) })
    else { return false }
    unmatched.removeAll { $0 == index }
    let old = positions[index]
    let new = merged(line, old)
    guard new != old else { return true }
    positions[index] = new
    let isEnd = new.to.map { $0 < today && Self.lasts(old, on: today) } == true
    var rest = new
    rest.to = old.to
    if rest != old || !isEnd { steps.append(.changes(from: old, to: isEnd ? rest : new)) }
    if isEnd, let last = new.to { steps.append(.ends(rest, on: last)) }
    return true
  }

  private func merged(_ line: RosterFile.Line, _ old: Position) -> Position {
    var new = old
    new.unit = line.unit ?? old.unit
    new.role = line.role ?? old.role
    new.level = line.level ?? old.level
    new.from = isOfEmployment(line, old) ? old.from : line.from ?? old.from
    let saysEnd = !columns.isDisjoint(with: [.employedTo, .leadsTo])
    new.to = line.to ?? (saysEnd && Self.lasts(old, on: today) ? nil : old.to)
    if let from = new.from, let to = new.to, to < from { new.from = to }
    return new
  }

  /// Whether the first day of a line is that of an employment which is older than the position: she led elsewhere before,
  /// or leads elsewhere since then.
  private func isOfEmployment(_ line: RosterFile.Line, _ old: Position) -> Bool {
    guard let from = line.from, !line.isOfPosition else { return false }
    guard let begun = old.from else { return positions.contains { $0.to.map { $0 < today } == true } }
    return from < begun && positions.contains { $0.from == from || $0.to.map { $0 < begun } == true }
  }
}

// Positions that begin and end.
extension PositionPlan {
  /// Lines that no lasting position fits: a move from one that no line has, or one more.
  private mutating func replace(_ lines: [RosterFile.Line]) {
    var leaving = unmatched.filter { Self.lasts(positions[$0], on: today) }
    let isAway = !isHere && !positions.isEmpty
    for line in lines {
      if let index = leaving.first {
        leaving.removeFirst()
        unmatched.removeAll { $0 == index }
        move(index, line)
      } else if !isAway || comesBack(line) {
        begin(line)
      }
    }
  }

  private mutating func move(_ index: Int, _ line: RosterFile.Line) {
    let old = positions[index]
    var start = today
    if let from = line.from, line.isOfPosition || from > (old.from ?? known[index]) { start = from }
    let new = Position(
      unit: line.unit ?? old.unit, role: line.role ?? old.role, level: line.level ?? old.level, from: start, to: line.to
    )
    let last = start.adding(-1, .days)
    if old.from.map({ last < $0 }) == true {
      // It never lasted a day.
      positions[index] = new
    } else {
      positions[index].to = min(old.to ?? last, last)
      positions.append(new)
    }
    steps.append(.moves(from: old, to: new))
  }

  private mutating func begin(_ line: RosterFile.Line) {
    var start = line.from
    if !positions.isEmpty, !line.isOfPosition {
      // The day of the employment is no news of one who is known; a day after all that is known is.
      let bounds = zip(positions, known + positions.map { _ in today }).map { $0.to ?? $0.from ?? $1 }
      start = line.from.flatMap { from in bounds.allSatisfy { $0 < from } ? from : nil } ?? today
    }
    let new = Position(unit: line.unit, role: line.role, level: line.level ?? .other, from: start, to: line.to)
    positions.append(new)
    steps.append(.begins(new))
  }

  /// One who has led here before and does not now: since when she is back, or that she never left, must be said.
  private mutating func comesBack(_ line: RosterFile.Line) -> Bool {
    if let from = line.from, let last = lastDay, last < from { return true }
    if isComplete { return true }
    let saysEnd = !columns.isDisjoint(with: [.employedTo, .leadsTo])
    if saysEnd, line.from != nil, let index = unmatched.last(where: { line.fits(positions[$0]) }) {
      // The end that was said is taken back.
      unmatched.removeAll { $0 == index }
      let old = positions[index]
      positions[index].to = line.to
      steps.append(.changes(from: old, to: positions[index]))
    } else {
      isBackSinceWhen = true
    }
    return false
  }

  /// Lines that are over, and that nothing stored fits: a position of before, or the end of the one that there is.
  private mutating func finish(_ lines: [RosterFile.Line], isLast: Bool) {
    guard !positions.isEmpty else { return }
    for line in lines {
      guard let end = line.to else { continue }
      if isLast, let index = unmatched.first(where: { Self.lasts(positions[$0], on: today) }) {
        unmatched.removeAll { $0 == index }
        close(index, on: end)
      } else {
        let past = Position(unit: line.unit, role: line.role, level: line.level ?? .other, from: line.from, to: end)
        positions.append(past)
        steps.append(.begins(past))
      }
    }
  }

  private mutating func endUnmatched() {
    for index in unmatched where Self.lasts(positions[index], on: today) { close(index, on: yesterday) }
  }

  private mutating func close(_ index: Int, on last: CivilDate) {
    let old = positions[index]
    positions[index].to = last
    // One that was to begin later is ended before it did.
    if let from = old.from, last < from { positions[index].from = last }
    steps.append(.ends(old, on: last))
  }
}

extension RosterFile.Line {
  /// Whether two lines say the same of where she leads.
  fileprivate func isSamePosition(as other: Self) -> Bool {
    unit == other.unit && role == other.role && level == other.level && from == other.from && to == other.to
  }

  /// Whether a line may be about a position: what either does not say is no difference.
  fileprivate func fits(_ position: Position) -> Bool {
    func agree(_ one: String?, _ other: String?) -> Bool {
      guard let one, let other else { return true }
      return one == other || one.isSameName(as: other)
    }
    guard agree(unit, position.unit), agree(role, position.role) else { return false }
    if let from, let end = position.to, end < from { return false }
    if let to, let begun = position.from, to < begun { return false }
    return true
  }

  /// How much a line and a position that it fits have in common.
  fileprivate func likeness(_ position: Position) -> Int {
    let sameParts = [
      (unit == nil) == (position.unit == nil), (role == nil) == (position.role == nil), from == position.from,
    ]
    return zip(sameParts, [4, 2, 1]).reduce(0) { $0 + ($1.0 ? $1.1 : 0) }
  }
}
