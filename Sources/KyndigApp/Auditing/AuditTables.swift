import Courseware
import Credentials
import Records
import Register

extension AuditReport {
  /// A table for a spreadsheet: UTF-8 with a byte order mark, semicolons, one row for each leader in each course.
  ///
  /// Dates stand as ISO 8601 writes them, in Norway's calendar; no cell is one that a spreadsheet would run.
  func csv(in language: Language) -> [UInt8] { Array(csvParts(in: language).joined()) }

  /// The same, in parts that follow on each other.
  func csvParts(in language: Language) -> [[UInt8]] {
    written {
      var bytes: [UInt8] = [0xEF, 0xBB, 0xBF]
      let last = Wording(nb: "Avvik", nn: "Avvik", en: "Deviations")
      bytes += (AuditColumn.all.map(\.heading) + [last]).map { CSVText.cell($0[language]) }.joined(separator: ";").utf8
      bytes += "\r\n".utf8
      return bytes
    } rows: { row, columns, bytes in
      for column in columns {
        column.value(row).writeCell(to: &bytes, in: language)
        bytes.append(UInt8(ascii: ";"))
      }
      if !row.deviations.isEmpty { bytes += row.deviations.map(\.code).joined(separator: " ").utf8 }
      bytes.append(text: "\r\n")
    }
  }

  /// What comes first, and what is written of each row, in a few parts that follow on each other.
  private func written(
    _ head: @Sendable () -> [UInt8], rows write: @Sendable (Row, [WrittenColumn], inout [UInt8]) -> Void
  ) -> [[UInt8]] {
    concurrently([nil] + pieces(manyPieces).map(Optional.some)) { piece in
      guard let piece else { return head() }
      // Of its own: what threads share they also count the users of, each waiting for the other.
      let columns = AuditColumn.all.map(WrittenColumn.init)
      var bytes: [UInt8] = []
      bytes.reserveCapacity(piece.count * 600)
      // Where they lie: a row has thirty things that would be counted.
      rows.withUnsafeBufferPointer { rows in
        for index in piece { write(rows[index], columns, &bytes) }
      }
      return bytes
    }
  }

  /// `kyndig.audit.v1` (`commands.md`), a row a line; in parts that follow on each other.
  func jsonParts(_ words: AuditPhrases) -> [[UInt8]] {
    // Each row brings the comma before it; the first has none.
    var parts = written({ jsonHead(words) }, rows: { row, columns, bytes in row.write(columns, to: &bytes, words) })
    if parts.count > 1 { parts[1].removeFirst() }
    return parts + [Array("]}".utf8)]
  }

  private func jsonHead(_ words: AuditPhrases) -> [UInt8] {
    var bytes = Array("{".utf8)
    let facts: [(String, JSON)] = [
      ("format", "kyndig.audit.v1"), ("asOf", .string(asOf.iso)),
      // Without a log everything is verified and replayed each time.
      ("checked", .string((log?.depth ?? .deep).rawValue)),
      ("unchangedSince", unchangedSince.map { .string($0.iso) } ?? .null),
      ("course", filter.course.map(JSON.string) ?? .null), ("unit", filter.unit.map(JSON.string) ?? .null),
      ("log", log.map { $0.json(words) } ?? .null), ("summary", AuditSummary(of: self).json),
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
  fileprivate func write(_ columns: [WrittenColumn], to bytes: inout [UInt8], _ words: AuditPhrases) {
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
    case .time(let time): bytes.appendJSON(time.iso)
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
