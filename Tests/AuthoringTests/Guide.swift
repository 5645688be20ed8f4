import Testing

@testable import Authoring

/// The trainer's guide, and what in it can be tried.
struct Guide {
  /// A fenced block, with what its fence says of it.
  struct Block {
    /// The line of the opening fence, from 1.
    var line: Int
    /// Whether it is in the course language: the first word behind the opening fence is `xml`.
    var isMarkup: Bool
    /// What the fence says behind that: readers of the source see it, and those of the page do not.
    var mark: String
    var text: String
  }

  /// An example that stands in no course, and where it goes.
  struct Example: CustomTestStringConvertible {
    var line: Int
    var place: Place
    var text: String

    var testDescription: String { "line \(line): \(place)" }
  }

  let text: String
  private(set) var blocks: [Block] = []
  /// What stands outside the blocks.
  private(set) var prose = ""

  init(_ text: String) {
    self.text = text
    var open: Block?
    for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      if line.hasPrefix("```") {
        if let block = open {
          blocks.append(block)
          open = nil
        } else {
          let words = line.dropFirst(3)
          let isMarkup = words == "xml" || words.hasPrefix("xml ")
          open = Block(line: index + 1, isMarkup: isMarkup, mark: String(words.dropFirst(isMarkup ? 4 : 0)), text: "")
        }
      } else if open != nil {
        open?.text += line + "\n"
      } else {
        prose += line + "\n"
      }
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

  /// What is shown of real files.
  var excerpts: [Excerpt] {
    blocks.compactMap { block in
      guard block.isMarkup, block.mark.hasPrefix("fra: ") else { return nil }
      return Excerpt(path: String(block.mark.dropFirst("fra: ".count)), line: block.line + 1, text: block.text)
    }
  }

  /// The examples that stand in no course.
  var examples: [Example] {
    blocks.compactMap { block in
      guard block.isMarkup, let place = Place(block.mark) else { return nil }
      return Example(line: block.line, place: place, text: block.text)
    }
  }

  /// The lines of the blocks in the course language that do not say where they are from, or where they go.
  var unplaced: [Int] {
    let placed = Set(excerpts.map { $0.line - 1 } + examples.map(\.line))
    return blocks.filter(\.isMarkup).map(\.line).filter { !placed.contains($0) }
  }

  /// The conditions that stand by themselves, and those in running text.
  var conditions: [String] {
    let alone = blocks.filter { $0.mark == "vilkår" }.flatMap { $0.text.split(separator: "\n").map(String.init) }
    return alone + prose.split(separator: "`if=\"").dropFirst().map { String($0.prefix { $0 != "\"" }) }
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
}
