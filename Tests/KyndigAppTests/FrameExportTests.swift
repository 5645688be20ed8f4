import Courseware
import Foundation
import TerminalUI
import Testing

@testable import KyndigApp

/// Every screen as it is written to a terminal, for an emulator that is not ours: `KYNDIG_FRAMES` names the folder.
///
/// A file a size, a line a screen: what is written after the screen before it, and the grid that must then stand there.
@Suite("The frames for another emulator")
struct FrameExportTests {
  static let folder = ProcessInfo.processInfo.environment["KYNDIG_FRAMES"]

  @Test("are written", .enabled(if: folder != nil), arguments: [(60, 20), (80, 24), (100, 30), (132, 43), (200, 60)])
  func written(columns: Int, rows: Int) throws {
    let folder = try #require(Self.folder)
    var lines: [String] = []
    var shown: Frame?
    for name in EveryScreen.names {
      let frame = try EveryScreen.named(name).drawn(columns, rows)
      lines.append(Self.line(name, frame, frame.bytes(after: shown, colour: .sixteen)))
      shown = frame
    }
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    try (lines.joined(separator: "\n") + "\n")
      .write(toFile: "\(folder)/frames-\(columns)x\(rows).jsonl", atomically: true, encoding: .utf8)
    #expect(lines.count == EveryScreen.names.count)
  }

  private static func line(_ name: String, _ frame: Frame, _ bytes: [UInt8]) -> String {
    func trimmed(_ characters: [Character]) -> JSON {
      .string(String(characters.reversed().drop { $0 == " " }.reversed()))
    }
    let json: JSON = [
      "name": .string(name), "bytes": .string(Data(bytes).base64EncodedString()),
      "rows": .array(frame.rows.map { row in trimmed(row.filter { $0.width > 0 }.map(\.character)) }),
      "styles": .array(frame.rows.map { row in trimmed(row.map(\.style.letter)) }),
      "cursor": [.integer(Int64(frame.cursor.row + 1)), .integer(Int64(frame.cursor.column + 1))],
    ]
    return String(decoding: json.bytes, as: UTF8.self)
  }
}
