import Courseware
import Credentials
import Records
import Register

/// The report as programs read it, in parts that follow on each other: what comes first, the rows, and what comes last.
enum AuditForm: Sendable {
  /// A table for a spreadsheet: UTF-8 with a byte order mark, semicolons, one row for each leader in each course.
  ///
  /// Dates stand as ISO 8601 writes them, in Norway's calendar; no cell is one that a spreadsheet would run.
  case csv(Language)
  /// `kyndig.audit.v1` (`commands.md`), a row a line.
  case json(AuditPhrases)

  /// All of a report; what is large of it is written by as many threads as there are cores.
  func parts(of report: AuditReport) -> [[UInt8]] {
    let made = concurrently([nil] + report.pieces(manyPieces).map(Optional.some)) { piece in
      piece.map { written(report.rows, $0) } ?? head(of: report, AuditSummary(of: report))
    }
    return together(made[0], Array(made.dropFirst()))
  }

  /// The same of a report with these figures, whose rows are written.
  func parts(of report: AuditReport, _ summary: AuditSummary, rows: [[UInt8]]) -> [[UInt8]] {
    together(head(of: report, summary), rows)
  }

  /// What is written of some of the rows.
  func written(_ rows: [AuditReport.Row], _ piece: Range<Int>) -> [UInt8] {
    // Of its own: what threads share they also count the users of, each waiting for the other.
    let columns = AuditColumn.all.map(WrittenColumn.init)
    var bytes: [UInt8] = []
    bytes.reserveCapacity(piece.count * 600)
    // Where they lie: a row has thirty things that would be counted.
    rows.withUnsafeBufferPointer { rows in
      for index in piece {
        switch self {
        case .csv(let language): rows[index].writeCells(columns, to: &bytes, in: language)
        case .json(let words): rows[index].writeJSON(columns, to: &bytes, words)
        }
      }
    }
    return bytes
  }

  private func together(_ head: [UInt8], _ rows: [[UInt8]]) -> [[UInt8]] {
    guard case .json = self else { return [head] + rows }
    var rows = rows.filter { !$0.isEmpty }
    // Each row brings the comma before it; the first has none.
    if !rows.isEmpty { rows[0].removeFirst() }
    return [head] + rows + [Array("]}\n".utf8)]
  }

  private func head(of report: AuditReport, _ summary: AuditSummary) -> [UInt8] {
    switch self {
    case .csv(let language):
      let last = Wording(nb: "Avvik", nn: "Avvik", en: "Deviations")
      let cells = (AuditColumn.all.map(\.heading) + [last]).map { CSVText.cell($0[language]) }
      return [0xEF, 0xBB, 0xBF] + cells.joined(separator: ";").utf8 + "\r\n".utf8
    case .json(let words): return report.jsonHead(words, summary)
    }
  }
}

extension AuditReport {
  /// A table for a spreadsheet, as one.
  func csv(in language: Language) -> [UInt8] { Array(AuditForm.csv(language).parts(of: self).joined()) }

  fileprivate func jsonHead(_ words: AuditPhrases, _ summary: AuditSummary) -> [UInt8] {
    var bytes = Array("{".utf8)
    let facts: [(String, JSON)] = [
      ("format", "kyndig.audit.v1"), ("asOf", .string(asOf.iso)),
      // Without a log everything is verified and replayed each time.
      ("checked", .string((log?.depth ?? .deep).rawValue)),
      ("unchangedSince", unchangedSince.map { .string($0.iso) } ?? .null),
      ("course", filter.course.map(JSON.string) ?? .null), ("unit", filter.unit.map(JSON.string) ?? .null),
      ("log", log.map { $0.json(words) } ?? .null), ("summary", summary.json),
      ("deviations", .array(deviations.map { $0.json(words) })),
    ]
    for (name, value) in facts {
      bytes += JSON.string(name).bytes
      bytes.append(UInt8(ascii: ":"))
      bytes += value.bytes
      bytes.append(UInt8(ascii: ","))
    }
    bytes += "\"leaders\":[".utf8
    return bytes
  }
}

/// A column as it is written of many rows.
private struct WrittenColumn {
  /// The member's name in an object, with the comma before it.
  let member: [UInt8]
  let value: @Sendable (AuditReport.Row) -> AuditColumn.Value

  init(_ column: AuditColumn) {
    member = Array(",\"\(column.name)\":".utf8)
    value = column.value
  }
}

extension AuditReport.Row {
  fileprivate func writeCells(_ columns: [WrittenColumn], to bytes: inout [UInt8], in language: Language) {
    for column in columns {
      column.value(self).writeCell(to: &bytes, in: language)
      bytes.append(UInt8(ascii: ";"))
    }
    if !deviations.isEmpty { bytes += deviations.map(\.code).joined(separator: " ").utf8 }
    bytes.append(text: "\r\n")
  }

  fileprivate func writeJSON(_ columns: [WrittenColumn], to bytes: inout [UInt8], _ words: AuditPhrases) {
    bytes.append(text: ",\n{\"id\":")
    bytes.appendJSON(leader.id)
    for column in columns {
      bytes += column.member
      column.value(self).writeJSON(to: &bytes)
    }
    bytes.append(text: ",\"deviations\":")
    if deviations.isEmpty {
      bytes.append(text: "[]}")
    } else {
      bytes += JSON.array(deviations.map { $0.json(words) }).bytes
      bytes.append(UInt8(ascii: "}"))
    }
  }
}

extension AuditColumn.Value {
  /// As a program reads it.
  func writeJSON(to bytes: inout [UInt8]) {
    switch self {
    case .none: bytes.append(text: "null")
    case .text(let text): bytes.appendJSON(text)
    case .number(let number): bytes.append(text: String(number))
    case .word(let name, _): bytes.appendJSON(name)
    case .date(let date): bytes.appendJSON(date.description)
    case .time(let time):
      bytes.append(UInt8(ascii: "\""))
      time.withISO { bytes.append(contentsOf: $0) }
      bytes.append(UInt8(ascii: "\""))
    }
  }

  /// As a spreadsheet reads it.
  func writeCell(to bytes: inout [UInt8], in language: Language) {
    switch self {
    case .none: break
    case .text(let text): bytes.append(text: CSVText.cell(text))
    case .number(let number): bytes.append(text: String(number))
    case .word(_, let words): bytes.append(text: words[language])
    case .date(let date): bytes.append(text: date.description)
    case .time(let time): bytes.append(text: CivilTime(time).date.description)
    }
  }
}

// A large site has ten million of these.
extension [UInt8] {
  /// The text in UTF-8.
  fileprivate mutating func append(text: String) {
    var text = text
    text.withUTF8 { append(contentsOf: $0) }
  }

  /// A JSON string; what has nothing to escape is copied as it is.
  fileprivate mutating func appendJSON(_ text: String) {
    var text = text
    let isPlain = text.withUTF8 { utf8 in
      guard utf8.allSatisfy({ $0 >= 0x20 && $0 != UInt8(ascii: "\"") && $0 != UInt8(ascii: "\\") && $0 != 0x7F }) else {
        return false
      }
      append(UInt8(ascii: "\""))
      append(contentsOf: utf8)
      append(UInt8(ascii: "\""))
      return true
    }
    if !isPlain { self += JSON.string(text).bytes }
  }
}
