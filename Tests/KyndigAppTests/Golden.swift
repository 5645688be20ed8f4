import Foundation
import TerminalUI
import Testing

/// Compares a text with the golden file of its name, whole; records it instead when `KYNDIG_RECORD` is `1`.
func expectGolden(_ text: String, _ name: String, sourceLocation: SourceLocation = #_sourceLocation) throws {
  let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("Goldens/\(name).txt")
  if ProcessInfo.processInfo.environment["KYNDIG_RECORD"] == "1" {
    try Data(text.utf8).write(to: file)
    Issue.record("recorded \(name).txt; read it, then run again without KYNDIG_RECORD", sourceLocation: sourceLocation)
    return
  }
  guard let golden = try? String(contentsOf: file, encoding: .utf8) else {
    Issue.record("there is no \(name).txt; KYNDIG_RECORD=1 records it", sourceLocation: sourceLocation)
    return
  }
  if golden != text {
    Issue.record("\(name).txt differs; now it is:\n\(text)", sourceLocation: sourceLocation)
  }
}

extension Screen {
  /// The screen with what differs from run to run made the same: the site's folder, and ids that are made by chance.
  func steady(_ bench: Bench) -> Screen {
    mapping { text in
      text.replacing(bench.folder + "/site", with: "/hjem/kari/kurs")
        .replacing(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/, with: "12345678-9abc-4def-8123-456789abcdef")
        .replacing(/[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}/, with: "K7QF-2M9X-4TRD")
    }
  }

  func mapping(_ change: (String) -> String) -> Screen {
    var screen = self
    screen.trail = trail.map(change)
    screen.fact = change(fact)
    screen.body = body.map { $0.mapping(change) }
    screen.panel?.body = panel?.body.map { $0.mapping(change) } ?? []
    return screen
  }
}

extension TerminalUI.Block {
  /// The blocks where a path or an id can stand.
  fileprivate func mapping(_ change: (String) -> String) -> TerminalUI.Block {
    func changed(_ text: Text) -> Text { Text(runs: text.runs.map { Text.Run(change($0.string), $0.style) }) }
    return switch self {
    case .heading(let text): .heading(changed(text))
    case .paragraph(let text): .paragraph(changed(text))
    case .list(let texts, let numbered): .list(texts.map(changed), numbered: numbered)
    case .lines(let texts): .lines(texts.map(changed))
    case .indented(let blocks): .indented(blocks.map { $0.mapping(change) })
    case .facts(let facts): .facts(facts.map { TerminalUI.Fact(changed($0.label), changed($0.value)) })
    case .table, .note, .figure, .options, .field, .meter, .roll: self
    }
  }
}
