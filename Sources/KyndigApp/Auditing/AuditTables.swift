import Courseware
import Credentials
import Records
import Register

extension AuditReport {
  /// A table for a spreadsheet: UTF-8 with a byte order mark, semicolons, one row for each leader in each course.
  ///
  /// Dates stand as ISO 8601 writes them, in Norway's calendar; no cell is one that a spreadsheet would run.
  func csv(in language: Language) -> [UInt8] {
    var bytes: [UInt8] = [0xEF, 0xBB, 0xBF]
    bytes.reserveCapacity(rows.count * 200)
    let columns = AuditColumn.all
    let last = Wording(nb: "Avvik", nn: "Avvik", en: "Deviations")
    bytes += (columns.map(\.heading) + [last]).map { CSVText.cell($0[language]) }.joined(separator: ";").utf8
    bytes += "\r\n".utf8
    for row in rows {
      for column in columns {
        column.value(row).writeCell(to: &bytes, in: language)
        bytes.append(UInt8(ascii: ";"))
      }
      bytes += row.deviations.map(\.code).joined(separator: " ").utf8
      bytes += "\r\n".utf8
    }
    return bytes
  }

  /// `kyndig.audit.v1` (`commands.md`), a row a line.
  func jsonBytes(_ words: AuditPhrases) -> [UInt8] {
    var bytes = Array("{".utf8)
    bytes.reserveCapacity(rows.count * 600)
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
    for (index, row) in rows.enumerated() {
      bytes += (index == 0 ? "\n" : ",\n").utf8
      row.write(to: &bytes, words)
    }
    bytes += "]}".utf8
    return bytes
  }
}

extension AuditReport.Row {
  fileprivate func write(to bytes: inout [UInt8], _ words: AuditPhrases) {
    bytes += "{\"id\":".utf8
    bytes.appendJSON(leader.id)
    for column in AuditColumn.all {
      bytes += ",\"".utf8
      bytes += column.name.utf8
      bytes += "\":".utf8
      column.value(self).writeJSON(to: &bytes)
    }
    bytes += ",\"deviations\":".utf8
    bytes += deviations.isEmpty ? Array("[]".utf8) : JSON.array(deviations.map { $0.json(words) }).bytes
    bytes += "}".utf8
  }
}

extension AuditColumn.Value {
  /// As a program reads it.
  func writeJSON(to bytes: inout [UInt8]) {
    switch self {
    case .none: bytes += "null".utf8
    case .text(let text): bytes.appendJSON(text)
    case .number(let number): bytes += String(number).utf8
    case .word(let name, _): bytes.appendJSON(name)
    case .date(let date): bytes.appendJSON(date.description)
    case .time(let time): bytes.appendJSON(time.iso)
    }
  }

  /// As a spreadsheet reads it.
  func writeCell(to bytes: inout [UInt8], in language: Language) {
    switch self {
    case .none: break
    case .text(let text): bytes += CSVText.cell(text).utf8
    case .number(let number): bytes += String(number).utf8
    case .word(_, let words): bytes += words[language].utf8
    case .date(let date): bytes += date.description.utf8
    case .time(let time): bytes += CivilTime(time).date.description.utf8
    }
  }
}

extension [UInt8] {
  /// A JSON string; plain ASCII, which most are, is copied as it is.
  fileprivate mutating func appendJSON(_ text: String) {
    guard text.utf8.allSatisfy({ $0 >= 0x20 && $0 != UInt8(ascii: "\"") && $0 != UInt8(ascii: "\\") && $0 != 0x7F })
    else {
      self += JSON.string(text).bytes
      return
    }
    append(UInt8(ascii: "\""))
    self += text.utf8
    append(UInt8(ascii: "\""))
  }
}
