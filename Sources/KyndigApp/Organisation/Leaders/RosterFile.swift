import Courseware
import Credentials
import Records

/// A file of leaders as HR keeps it, read whole or refused with everything that is wrong.
struct RosterFile: Equatable {
  /// More than any roster: some hundred thousand lines.
  static let maximumBytes = 16 * 1024 * 1024

  /// A leader as the file has her; what it does not say is nil.
  struct Line: Equatable {
    var line: Int
    var name: String
    var number: String?
    var unit: String?
    var employer: String?
    var organisationNumber: String?
  }

  /// What a column holds.
  enum Column: CaseIterable {
    case name, number, unit, employer, organisationNumber

    /// What it may be headed by, in any of the three languages; small letters, without spaces and full stops.
    var headings: Set<String> {
      switch self {
      case .name: ["navn", "namn", "name", "fulltnavn", "fulltnamn", "fullname", "leder", "leiar", "leader"]
      case .number:
        [
          "ansattnummer", "ansattnr", "tilsettnummer", "tilsettnr", "nummer", "nr", "employeenumber", "employeeno",
          "number",
        ]
      case .unit: ["enhet", "eining", "unit", "avdeling", "department"]
      case .employer: ["virksomhet", "verksemd", "arbeidsgiver", "arbeidsgivar", "employer", "business"]
      case .organisationNumber: ["organisasjonsnummer", "orgnr", "organisationnumber", "orgno"]
      }
    }
  }

  /// What is wrong with a line.
  enum Fault: Equatable {
    case nameMissing
    /// The name cannot stand on a certificate.
    case name(String)
    case number(String)
    /// The site's policy has no such unit; those it has.
    case unit(String, known: [String])
    case organisationNumber(String)
    case tooManyCells(Int, expected: Int)
    /// The number is on a line above too.
    case numberTwice(String, line: Int)
    /// The name is on a line above too, and no number tells them apart.
    case nameTwice(String, line: Int)
    /// Several on the list have this name, and no number tells which is meant.
    case severalHave(String)
  }

  /// Why nothing is taken in.
  enum Failure: Error, Equatable {
    case notText
    case quote(line: Int)
    /// No line heads a column of names.
    case noNames(found: [String])
    case empty
    /// Every line that is wrong.
    case lines([(line: Int, fault: Fault)])

    static func == (one: Failure, other: Failure) -> Bool {
      switch (one, other) {
      case (.notText, .notText), (.empty, .empty): true
      case (.quote(let a), .quote(let b)): a == b
      case (.noNames(let a), .noNames(let b)): a == b
      case (.lines(let a), .lines(let b)): a.elementsEqual(b) { $0 == $1 }
      default: false
      }
    }
  }

  private(set) var lines: [Line] = []
  /// The headings of columns that are of no use here.
  private(set) var unused: [String] = []

  /// Reads a file by the units that the site has; any text is a unit where it has none.
  init(_ bytes: [UInt8], units: [Policy.Unit]) throws(Failure) {
    let table: CSVText
    do { table = try CSVText(bytes) } catch {
      switch error {
      case .encoding: throw .notText
      case .quote(let line): throw .quote(line: line)
      }
    }
    guard let heading = table.rows.first else { throw .empty }
    let columns = heading.cells.map { cell in Column.allCases.first { $0.headings.contains(Self.folded(cell)) } }
    guard columns.contains(.name) else { throw .noNames(found: heading.cells) }
    unused = zip(columns, heading.cells).filter { $0 == nil && !$1.isEmpty }.map(\.1)
    var faults: [(line: Int, fault: Fault)] = []
    for row in table.rows.dropFirst() {
      if row.cells.count > columns.count {
        faults.append((row.line, .tooManyCells(row.cells.count, expected: columns.count)))
        continue
      }
      func cell(_ column: Column) -> String? {
        let found = zip(columns, row.cells).first { $0 == column && !$1.isEmpty }
        return found?.1
      }
      var line = Line(
        line: row.line, name: cell(.name) ?? "", number: cell(.number), unit: nil, employer: cell(.employer))
      let (unit, number) = (cell(.unit), cell(.organisationNumber))
      line.unit = unit.flatMap { Self.unit($0, among: units) }
      line.organisationNumber = number.flatMap { OrganisationNumber($0)?.digits }
      if let unit, line.unit == nil { faults.append((row.line, .unit(unit, known: units.map(\.title)))) }
      if let number, line.organisationNumber == nil { faults.append((row.line, .organisationNumber(number))) }
      faults += line.faults(after: lines).map { (row.line, $0) }
      lines.append(line)
    }
    guard faults.isEmpty else { throw .lines(faults) }
    guard !lines.isEmpty else { throw .empty }
  }

  private static func folded(_ heading: String) -> String { heading.lowercased().filter { $0.isLetter } }

  private static func unit(_ text: String, among units: [Policy.Unit]) -> String? {
    guard !units.isEmpty else { return Accomplishment.accepts(name: text) ? text : nil }
    return units.first { $0.id == text || $0.title.isSameName(as: text) }?.id
  }
}

extension RosterFile.Line {
  /// What is wrong with it by itself, and beside the lines above.
  fileprivate func faults(after lines: [Self]) -> [RosterFile.Fault] {
    guard !name.isEmpty else { return [.nameMissing] }
    var faults: [RosterFile.Fault] = []
    if !Accomplishment.accepts(name: name) { faults.append(.name(name)) }
    if let number, number.count > 40 || !Accomplishment.accepts(name: number) { faults.append(.number(number)) }
    if let number, let other = lines.first(where: { $0.number == number }) {
      faults.append(.numberTwice(number, line: other.line))
    }
    let namesakes = lines.filter { $0.name.isSameName(as: name) && ($0.number == nil || number == nil) }
    if let other = namesakes.first { faults.append(.nameTwice(name, line: other.line)) }
    return faults
  }
}
