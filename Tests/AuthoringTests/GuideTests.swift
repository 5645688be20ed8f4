import Courseware
import Testing

@testable import Authoring

@Suite("What the trainer's guide shows is true")
struct GuideTests {
  @Test("Every example in the course language says where it goes")
  func places() {
    #expect(Guide.ours.unplaced == [])
    #expect(!Guide.ours.examples.isEmpty)
  }

  @Test("Every example compiles without a word in its place", arguments: Guide.ours.examples)
  func example(_ example: Guide.Example) {
    let compilation = Compilation(ofGuide: Guide.ours.course(with: [example]))
    #expect(compilation.diagnostics == [])
    #expect(compilation.course != nil)
  }

  @Test("All of them stand in one course, so that no two have the same name")
  func together() {
    #expect(Compilation(ofGuide: Self.allTogether).diagnostics == [])
    let new = Guide.ours.examples.filter(\.isForNewCourse)
    #expect(Compilation(ofGuide: Guide.ours.course(with: new)).diagnostics == [])
  }

  private static let allTogether = Guide.ours.course(with: Guide.ours.examples.filter { !$0.isForNewCourse })

  @Test("The mistake that the guide shows is found on the line that it shows")
  func mistake() throws {
    var files = Guide.ours.course(with: Guide.ours.examples.filter(\.isForNewCourse))
    let file = "verksted/01-start.xml"
    let reason = "<why>Faren er der fortsatt, også når hun er forsiktig.</why>"
    files[file] = try #require(files[file]).replacing(reason, with: "")
    let diagnostics = Compilation(ofGuide: files).diagnostics
    #expect(diagnostics.map(\.code) == [.missingReason])
    let range = try #require(diagnostics.first?.labels.first?.range)
    #expect(Guide.ours.text.contains("feil[K203]: svaret mangler begrunnelse\n  --> Courses/\(file):\(range.line):7\n"))
  }

  @Test("Every link inside the guide leads to a heading", arguments: Guide.ours.links)
  func link(_ target: String) {
    #expect(Guide.ours.headings.contains(target))
  }

  @Test("Every element and attribute of the language is in an example")
  func language() {
    var shown: Set<String> = []
    for file in Self.allTogether.values {
      Markup.read(Array(file.utf8)).root?.visit { element in
        shown.insert(element.name)
        for attribute in element.attributes { shown.insert("\(element.name)/@\(attribute.name)") }
      }
    }
    #expect(Grammar.course.names.subtracting(shown).sorted() == [])
  }

  @Test("Every word that an attribute can have is in the guide")
  func words() {
    let schema = Markup.read(PackageResources.course_xsd, namespace: "http://www.w3.org/2001/XMLSchema")
    let words = Set(schema.root?.descendants("enumeration").compactMap { $0["value"] } ?? [])
    let untold = words.filter { !Guide.ours.text.contains("\"\($0)\"") && !Guide.ours.text.contains("`\($0)`") }
    #expect(!words.isEmpty)
    #expect(untold.sorted() == [])
  }

  @Test("Every condition can be read, and speaks of what the guide's course asks", arguments: Guide.ours.conditions)
  func condition(_ text: String) {
    let escaped = text.replacing("&", with: "&amp;").replacing("<", with: "&lt;")
    let example = Guide.Example(
      line: 0, place: .slot(.page), text: "<when if=\"\(escaped)\"><p>For noen.</p></when>\n")
    #expect(Compilation(ofGuide: Guide.ours.course(with: [example])).diagnostics == [])
  }

  @Test("Every command has a name and options that there are", arguments: Guide.ours.commands)
  func command(_ line: String) throws {
    let words = line.split(separator: " ").map(String.init)
    let options = try #require(Self.commands[words[1]], "\(line)")
    #expect(words.filter { $0.hasPrefix("--") }.filter { !options.contains($0) } == [], "\(line)")
  }

  /// The commands that the guide names, with their options.
  private static let commands: [String: Set<String>] = [
    "new": ["--module"], "check": ["--fix", "--as-of", "--language", "--json", "--facts", "--law"],
    "preview": ["--profile", "--answer", "--at", "--plain"], "publish": ["--reader", "--competence"],
    "print": ["--to", "--profile"], "drafts": ["--to"], "diff": [], "translate": ["--merge"], "explain": [],
  ]

  @Test("A block is read with its line, its language and the comment right before it")
  func reading() {
    let guide = Guide(
      """
      <!-- plass: side -->
      ```xml
      <p>En</p>
      ```
      <!-- plass: ingensteds -->
      ```xml
      <p>To</p>
      ```
      <!-- vilkår -->

      ```xml
      <p>Tre</p>
      ```
      <!-- vilkår -->
      ```
      heads >= 2
      ```
      Skriv `kyndig
      check KURS`.
      """)
    #expect(guide.examples.map(\.text) == ["<p>En</p>\n"])
    #expect(guide.examples.map(\.place) == [.slot(.page)])
    #expect(guide.unplaced == [6, 11])
    #expect(guide.conditions == ["heads >= 2"])
    #expect(guide.commands == ["kyndig check KURS"])
  }
}

extension Grammar {
  /// The names of the elements, and of their attributes as `element/@attribute`, that the roots can hold.
  fileprivate var names: Set<String> {
    var names: Set<String> = []
    var seen: Set<Range<Int>> = []
    func visit(_ name: String, _ shape: Shape) {
      names.insert(name)
      for attribute in shape.attributes { names.insert("\(name)/@\(attribute.name)") }
      for (name, declaration) in shape.declarations where seen.insert(declaration.tag).inserted {
        visit(name, self.shape(of: declaration))
      }
    }
    for name in elementNames {
      if let shape = shape(ofRoot: name) { visit(name, shape) }
    }
    return names.union(elementNames)
  }
}
