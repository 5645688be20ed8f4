import Testing

@testable import Authoring

/// The trainer's guide, and what in it can be tried.
struct Guide {
  /// A fenced block, with what the comment before it says of it.
  struct Block {
    /// The line of the opening fence, from 1.
    var line: Int
    /// What stands behind the opening fence.
    var language: String
    /// What the hidden comment on the line before says; nil where there is none.
    var mark: String?
    var text: String
  }

  /// An example in the course language, and where it goes.
  struct Example: CustomTestStringConvertible {
    var line: Int
    var place: Place
    var text: String

    var testDescription: String { "line \(line): \(place)" }
    /// Whether it goes into the course that `kyndig new` makes, and not into the guide's own.
    var isForNewCourse: Bool { place == .slot(.newPage) || place == .slot(.newBank) }
  }

  let text: String
  private(set) var blocks: [Block] = []
  /// What stands outside the blocks.
  private(set) var prose = ""

  init(_ text: String) {
    self.text = text
    var open: Block?
    var before: Substring = ""
    for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      if line.hasPrefix("```") {
        if let block = open {
          blocks.append(block)
          open = nil
        } else {
          open = Block(line: index + 1, language: String(line.dropFirst(3)), mark: Self.mark(in: before), text: "")
        }
      } else if open != nil {
        open?.text += line + "\n"
      } else {
        prose += line + "\n"
      }
      before = line
    }
  }

  /// The guide as it stands beside the courses.
  static let ours: Guide = {
    let root = #filePath.split(separator: "/").dropLast(3).map { "/" + $0 }.joined()
    guard let folder = try? ConfinedFolder(path: root + "/Courses"), let bytes = try? folder.read("README.md") else {
      preconditionFailure("there is no guide in \(root)/Courses")
    }
    return Guide(String(decoding: bytes, as: UTF8.self))
  }()

  /// The examples in the course language whose place is known.
  var examples: [Example] {
    blocks.compactMap { block in
      guard block.language == "xml", let place = block.mark.flatMap(Place.init) else { return nil }
      return Example(line: block.line, place: place, text: block.text)
    }
  }

  /// The lines of the blocks in the course language whose place is not known.
  var unplaced: [Int] {
    blocks.filter { $0.language == "xml" && $0.mark.flatMap(Place.init) == nil }.map(\.line)
  }

  /// The conditions that stand by themselves.
  var conditions: [String] {
    blocks.filter { $0.mark == "vilkår" }.flatMap { $0.text.split(separator: "\n").map(String.init) }
  }

  /// What the reader is told to type, in blocks and in running text.
  var commands: [String] {
    let typed = blocks.flatMap { $0.text.split(separator: "\n").map(String.init) }
    let quoted = prose.split(separator: "`").map(String.init)
    return (typed + quoted).map(\.collapsed).filter { $0.hasPrefix("kyndig ") }
  }

  /// What the links inside the guide point at.
  var links: [String] {
    prose.split(separator: "](#").dropFirst().map { String($0.prefix { $0 != ")" }) }
  }

  /// The headings, as a link writes them.
  var headings: [String] {
    prose.split(separator: "\n").filter { $0.hasPrefix("#") }.map { heading in
      heading.drop { $0 == "#" || $0 == " " }.lowercased().filter {
        $0.isLetter || $0.isNumber || $0 == " " || $0 == "-"
      }
      .replacing(" ", with: "-")
    }
  }

  /// What a line says that is a comment and nothing else.
  private static func mark(in line: Substring) -> String? {
    guard line.hasPrefix("<!-- "), line.hasSuffix(" -->") else { return nil }
    return String(line.dropFirst(5).dropLast(4))
  }
}
