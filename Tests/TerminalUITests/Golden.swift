import TerminalUI
import Testing

#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// Compares a text with the golden file of its name, whole; records it instead when `KYNDIG_RECORD` is `1`.
func expectGolden(_ text: String, _ name: String, sourceLocation: SourceLocation = #_sourceLocation) {
  let folder = #filePath.split(separator: "/").dropLast().joined(separator: "/")
  let path = "/\(folder)/Goldens/\(name).txt"
  if getenv("KYNDIG_RECORD").map({ String(cString: $0) }) == "1" {
    write(text, to: path)
    Issue.record("recorded \(name).txt; read it, then run again without KYNDIG_RECORD", sourceLocation: sourceLocation)
    return
  }
  guard let golden = contents(of: path) else {
    Issue.record("there is no \(name).txt; KYNDIG_RECORD=1 records it", sourceLocation: sourceLocation)
    return
  }
  if golden != text {
    Issue.record("\(name).txt differs; now it is:\n\(text)", sourceLocation: sourceLocation)
  }
}

private func contents(of path: String) -> String? {
  guard let file = fopen(path, "r") else { return nil }
  defer { fclose(file) }
  var bytes: [UInt8] = []
  var buffer = [UInt8](repeating: 0, count: 65536)
  while true {
    let count = fread(&buffer, 1, buffer.count, file)
    guard count > 0 else { return String(validating: bytes, as: UTF8.self) }
    bytes += buffer[..<count]
  }
}

private func write(_ text: String, to path: String) {
  guard let file = fopen(path, "w") else { return }
  fputs(text, file)
  fclose(file)
}

/// A sample and the name of its goldens.
struct NamedScreen: CustomTestStringConvertible, Sendable {
  var name: String
  var screen: Screen

  init(_ name: String, _ screen: Screen) {
    self.name = name
    self.screen = screen
  }

  var testDescription: String { name }
}
