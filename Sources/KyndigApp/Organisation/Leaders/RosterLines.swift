import Courseware
import Credentials

/// Makes lines of rows, and remembers what is wrong with them and what came before.
struct RosterLines {
  private let places: [RosterColumn: Int]
  private let width: Int
  private let units: UnitNames
  private(set) var faults: [(line: Int, fault: RosterFile.Fault)] = []
  /// The first line of each number, with the name that it has there.
  private var numbers: [String: (line: Int, name: String)] = [:]
  /// The first line of each name, and the first that has it without a number.
  private var names: [String: Int] = [:]
  private var unnumbered: [String: Int] = [:]

  private static let longestNumber = 40

  init(places: [RosterColumn: Int], width: Int, units: UnitNames) {
    self.places = places
    self.width = width
    self.units = units
  }

  /// A row as a line; nil where it has more cells than there are headings, so that nobody knows what is what.
  mutating func line(of row: CSVText.Row) -> RosterFile.Line? {
    guard row.cells.count <= width else {
      faults.append((row.line, .tooManyCells(row.cells.count, expected: width)))
      return nil
    }
    let places = places
    func cell(_ column: RosterColumn) -> String? {
      guard let place = places[column], place < row.cells.count, !row.cells[place].isEmpty else { return nil }
      return row.cells[place]
    }
    let parts = [cell(.firstName), cell(.lastName)].compactMap { $0 }
    var line = RosterFile.Line(line: row.line, name: cell(.name) ?? parts.joined(separator: " "))
    line.number = cell(.number)
    line.employer = cell(.employer)
    if let text = cell(.unit) {
      line.unit = units.unit(text)
      if line.unit == nil { faults.append((row.line, .unit(text, known: units.titles))) }
    }
    if let text = cell(.role) {
      line.role = Accomplishment.accepts(name: text) ? text : nil
      if line.role == nil { faults.append((row.line, .role(text))) }
    }
    if let text = cell(.level) {
      line.level = LeaderLevel(named: text)
      if line.level == nil { faults.append((row.line, .level(text))) }
    }
    if let text = cell(.email) {
      line.email = Self.isAddress(text) ? text : nil
      if line.email == nil { faults.append((row.line, .email(text))) }
    }
    if let text = cell(.organisationNumber) {
      line.organisationNumber = OrganisationNumber(text)?.digits
      if line.organisationNumber == nil { faults.append((row.line, .organisationNumber(text))) }
    }
    setDays(of: &line, cell)
    check(line)
    return line
  }

  private mutating func setDays(of line: inout RosterFile.Line, _ cell: (RosterColumn) -> String?) {
    line.isOfPosition = cell(.leadsFrom) != nil
    line.from = date(cell(.leadsFrom) ?? cell(.employedFrom), line.line)
    line.to = date(cell(.leadsTo) ?? cell(.employedTo), line.line)
    if let from = line.from, let to = line.to, to < from {
      faults.append((line.line, .backwards(from: from, to: to)))
    }
    guard let end = cell(.absentTo) ?? cell(.absentFrom) else { return }
    guard let text = cell(.absentFrom) else {
      faults.append((line.line, .absenceWithoutStart))
      return
    }
    guard let from = date(text, line.line) else { return }
    line.absence = Absence(from: from, to: cell(.absentTo) == nil ? nil : date(end, line.line))
    if let to = line.absence?.to, to < from { faults.append((line.line, .backwards(from: from, to: to))) }
  }

  private mutating func date(_ text: String?, _ line: Int) -> CivilDate? {
    guard let text else { return nil }
    do { return try RosterDate.read(text) } catch {
      faults.append((line, error == .century ? .century(text) : .date(text)))
      return nil
    }
  }

  /// What is wrong with who it is, by itself and beside the lines above.
  private mutating func check(_ line: RosterFile.Line) {
    guard !line.name.isEmpty else {
      faults.append((line.line, .nameMissing))
      return
    }
    if !Accomplishment.accepts(name: line.name) { faults.append((line.line, .name(line.name))) }
    let name = line.name.foldedName
    if let number = line.number {
      if number.count > Self.longestNumber || !Accomplishment.accepts(name: number) {
        faults.append((line.line, .number(number)))
      }
      // With the same name it is another position, or another absence.
      if let other = numbers[number], other.name != name {
        faults.append((line.line, .numberTwice(number, line: other.line)))
      }
      numbers[number] = numbers[number] ?? (line.line, name)
    }
    if let other = line.number == nil ? names[name] : unnumbered[name] {
      faults.append((line.line, .nameTwice(line.name, line: other)))
    }
    names[name] = names[name] ?? line.line
    if line.number == nil { unnumbered[name] = unnumbered[name] ?? line.line }
  }

  /// Whether a text may be an address of mail: no more is asked than that it cannot be something else.
  private static func isAddress(_ text: String) -> Bool {
    let parts = text.split(separator: "@", omittingEmptySubsequences: false)
    return parts.count == 2 && parts.allSatisfy { !$0.isEmpty } && Accomplishment.accepts(employer: text)
      && !text.contains { $0.isWhitespace || ",;<>\"".contains($0) }
  }
}

/// The units that a site has, by what a file may call them.
struct UnitNames {
  let titles: [String]
  private let ids: [String: String]

  /// What separates the parts of a path, as «Drift / Lager Nord».
  private static let separators: Set<Character> = ["/", "\\", ">"]

  init(_ units: [Policy.Unit]) {
    titles = units.map(\.title)
    ids = Dictionary(units.flatMap { [($0.id.foldedName, $0.id), ($0.title.foldedName, $0.id)] }) { first, _ in first }
  }

  /// The unit that a text means: the whole of it, or the innermost part of a path that the site has; any text is a unit
  /// where the site has none.
  func unit(_ text: String) -> String? {
    let parts = text.split { Self.separators.contains($0) }.map { $0.trimmedSpace }.filter { !$0.isEmpty }
    guard !ids.isEmpty else {
      let path = parts.joined(separator: " / ")
      return Accomplishment.accepts(name: path) ? path : nil
    }
    return ids[text.foldedName] ?? parts.reversed().lazy.compactMap { ids[$0.foldedName] }.first
  }
}

extension Substring {
  fileprivate var trimmedSpace: String { split(whereSeparator: \.isWhitespace).joined(separator: " ") }
}
