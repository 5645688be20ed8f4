import Foundation
import Testing

@Suite("What Courseware rests on")
struct SourcesTests {
  /// An import that is not allowed, with where it stands.
  struct Finding: Equatable {
    var file: String
    var line: Int
    var text: String
  }

  @Test("No file of Courseware imports anything but the standard library, and FoundationEssentials")
  func imports() throws {
    let tests = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    let folder = tests.appendingPathComponent("../../Sources/Courseware").standardizedFileURL.resolvingSymlinksInPath()
    let names = try FileManager.default.subpathsOfDirectory(atPath: folder.path).filter { $0.hasSuffix(".swift") }
    #expect(names.count > 30, "the sources are not where they are looked for")
    for name in names.sorted() {
      let text = try String(contentsOf: folder.appendingPathComponent(name), encoding: .utf8)
      for finding in Self.imports(in: text, of: name) {
        Issue.record("Sources/Courseware/\(finding.file):\(finding.line): \(finding.text)")
      }
    }
  }

  @Test(
    "An import is found in every form it can have, and nothing else is",
    arguments: [
      ("import Foundation", true), ("import Glibc", true), ("public import Foundation", true),
      ("@preconcurrency import Dispatch", true), ("@_exported public import Foundation", true),
      ("import struct Foundation.Date", true), ("  import  Foundation // why", true),
      ("let a = 1; import Foundation", true),
      ("import\tFoundation", true), ("import FoundationEssentials", false),
      ("import struct FoundationEssentials.Data", false),
      ("import Swift", false), ("// import Foundation", false), ("/// Do not import Foundation.", false),
      ("let important = 1", false), ("case imported", false), (#"let text = "import Foundation""#, false), ("", false),
    ])
  func finder(line: String, isFound: Bool) {
    let findings = Self.imports(in: "struct A {}\n" + line, of: "A.swift")
    #expect(findings.map(\.line) == (isFound ? [2] : []))
  }

  private static func imports(in text: String, of file: String) -> [Finding] {
    let allowed: Set = ["FoundationEssentials", "Swift"]
    let pattern =
      /(?:^|;)\s*(?:@\w+(?:\([^)]*\))?\s+)*(?:(?:public|package|internal|private|fileprivate)\s+)?import\s+(?:(?:typealias|struct|class|enum|protocol|let|var|func)\s+)?(?<module>\w+)/
    return text.split(separator: "\n", omittingEmptySubsequences: false).enumerated().compactMap { index, line in
      guard let match = line.firstMatch(of: pattern), !allowed.contains(String(match.module)) else { return nil }
      return Finding(file: file, line: index + 1, text: line.trimmingCharacters(in: .whitespaces))
    }
  }
}
