import Courseware
import Credentials
import Records

/// A file of leaders as HR keeps it, read whole or refused with everything that is wrong.
struct RosterFile: Equatable {
  /// More than any roster: some hundred thousand lines.
  static let maximumBytes = 64 * 1024 * 1024

  /// A leader as a line of the file has her; what it does not say is nil.
  struct Line: Equatable {
    var line: Int
    var name: String
    var number: String?
    var unit: String?
    var role: String?
    var level: LeaderLevel?
    var from: CivilDate?
    var to: CivilDate?
    /// Whether the first day is of the position, and not of the employment, which may be older.
    var isOfPosition = false
    var absence: Absence?
    var email: String?
    var employer: String?
    var organisationNumber: String?
  }

  /// What is wrong with a line.
  enum Fault: Equatable {
    case nameMissing
    /// The name cannot stand on a certificate.
    case name(String)
    case number(String)
    /// The site's policy has no such unit; those it has.
    case unit(String, known: [String])
    case role(String)
    case level(String)
    case email(String)
    case organisationNumber(String)
    /// The calendar has no such date, or it is none.
    case date(String)
    /// The year has two figures.
    case century(String)
    /// It ends before it begins.
    case backwards(from: CivilDate, to: CivilDate)
    /// An absence that ends and does not begin.
    case absenceWithoutStart
    case tooManyCells(Int, expected: Int)
    /// The number is on a line above too, with another name.
    case numberTwice(String, line: Int)
    /// The name is on a line above too, and no number tells them apart.
    case nameTwice(String, line: Int)
    /// Several on the list have this name, and no number tells which is meant.
    case severalHave(String)
  }

  /// Why nothing is taken in.
  enum Failure: Error, Equatable {
    case notText
    /// It is Windows-1252 or something else, and nobody is there to say; the first names as they would be read.
    case encodingNotSaid([String])
    /// It was said to be read wrongly.
    case otherEncoding
    case quote(line: Int)
    /// No line heads a column of names.
    case noNames(found: [String])
    case empty
    /// Every line that is wrong.
    case lines([(line: Int, fault: Fault)])

    static func == (one: Failure, other: Failure) -> Bool {
      switch (one, other) {
      case (.notText, .notText), (.empty, .empty), (.otherEncoding, .otherEncoding): true
      case (.encodingNotSaid(let a), .encodingNotSaid(let b)): a == b
      case (.quote(let a), .quote(let b)): a == b
      case (.noNames(let a), .noNames(let b)): a == b
      case (.lines(let a), .lines(let b)): a.elementsEqual(b) { $0 == $1 }
      default: false
      }
    }
  }

  private(set) var lines: [Line] = []
  /// What the file has columns of.
  private(set) var columns: Set<RosterColumn> = []
  /// The headings of columns that are of no use here.
  private(set) var unused: [String] = []
  /// How the file was written.
  private(set) var encoding: TextFile.Encoding
  /// Up to two cells, names before others, that another encoding would make other words of.
  private(set) var telling: [String] = []

  /// Reads a file by the units that the site has; any text is a unit where it has none.
  init(_ bytes: [UInt8], units: [Policy.Unit]) throws(Failure) {
    guard let text = TextFile(bytes) else { throw .notText }
    encoding = text.encoding
    var reader = CSVReader(text.utf8)
    guard let heading = try Self.next(&reader) else { throw .empty }
    let (places, unused) = RosterColumn.found(in: heading.cells)
    guard places[.name] != nil || (places[.firstName] != nil && places[.lastName] != nil) else {
      throw .noNames(found: heading.cells)
    }
    self.unused = unused
    columns = Set(places.keys)
    var writing = RosterLines(places: places, width: heading.cells.count, units: UnitNames(units))
    var others: [String] = heading.cells.filter { !$0.allSatisfy(\.isASCII) }
    while let row = try Self.next(&reader) {
      guard let line = writing.line(of: row) else { continue }
      lines.append(line)
      if telling.count < 2, !line.name.allSatisfy(\.isASCII) { telling.append(line.name) }
      if others.count < 2 { others += row.cells.filter { !$0.allSatisfy(\.isASCII) && $0 != line.name } }
    }
    telling = Array((telling + others).prefix(2))
    guard writing.faults.isEmpty else { throw .lines(writing.faults) }
    guard !lines.isEmpty else { throw .empty }
  }

  private static func next(_ reader: inout CSVReader) throws(Failure) -> CSVText.Row? {
    do { return try reader.next() } catch {
      switch error {
      case .encoding: throw .notText
      case .quote(let line): throw .quote(line: line)
      }
    }
  }
}
