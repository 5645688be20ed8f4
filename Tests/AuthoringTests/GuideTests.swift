import Courseware
import Testing

@testable import Authoring

@Suite("What the trainer's guide shows is true")
struct GuideTests {
  @Test("Every example in the course language says which file it is from, or where it goes")
  func places() {
    #expect(Guide.ours.unplaced == [])
    #expect(Guide.ours.excerpts.count > 3 * Guide.ours.examples.count)
  }

  @Test("Every example that stands in no course compiles without a word in its place", arguments: Guide.ours.examples)
  func example(_ example: Guide.Example) {
    let compilation = Guide.compilation(with: [example])
    #expect(compilation.diagnostics == [])
    #expect(compilation.course != nil)
  }

  @Test("The mistake that the guide shows is found on the line that it shows")
  func mistake() throws {
    var files = Guide.newCourse(with: Guide.ours.examples.filter { [.slot(.page), .slot(.bank)].contains($0.place) })
    let file = "verksted/01-start.xml"
    let reason = "<why>Faren er der fortsatt, også når hun er forsiktig.</why>"
    files[file] = try #require(files[file]).replacing(reason, with: "")
    let diagnostics = Guide.compilation(of: files).diagnostics
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
    for text in Guide.ours.excerpts.map(\.text) + Guide.ours.examples.map(\.text) {
      for tag in Wording(text).pieces where tag.isTag {
        // A start tag by itself, so that one that is shown without its end counts too.
        let alone = tag.descent > 0 ? tag.text.dropLast() + "/>" : tag.text[...]
        guard let element = Markup.read(Array(alone.utf8)).root else { continue }
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

  @Test("Every condition is one of the real course's", arguments: Guide.ours.conditions)
  func condition(_ text: String) { #expect(Self.conditions.contains(text.collapsed)) }

  private static let conditions: Set<String> = {
    var conditions: Set<String> = []
    for file in TaughtCourse.source.files {
      Markup.read(file.bytes).root?.visit { element in
        if let condition = element["if"] { conditions.insert(condition) }
      }
    }
    return conditions
  }()

  @Test("Every command has a name and options that there are", arguments: Guide.ours.commands)
  func command(_ line: String) throws {
    let words = line.split(separator: " ").map(String.init)
    let options = try #require(Self.commands[words[1]], "\(line)")
    #expect(words.filter { $0.hasPrefix("--") }.filter { !options.contains($0) } == [], "\(line)")
    for (option, value) in zip(words, words.dropFirst()) where option == "--at" || option == "--profile" {
      let id = value.split(separator: "/").last ?? ""
      #expect(TaughtCourse.source.files.contains { String(decoding: $0.bytes, as: UTF8.self).contains("id=\"\(id)\"") })
    }
  }

  /// The commands that the guide names, with their options.
  private static let commands: [String: Set<String>] = [
    "new": ["--module"], "check": ["--fix", "--as-of", "--language", "--json", "--facts", "--law"],
    "preview": ["--profile", "--answer", "--at", "--plain"], "publish": ["--reader", "--competence"],
    "print": ["--to", "--profile"], "drafts": ["--to"], "diff": [], "translate": ["--merge"], "explain": [],
    "retention": ["--months", "--erase"],
  ]

  @Test("A block is read with its line and what its fence says")
  func reading() {
    let guide = Guide(
      """
      ```xml plass: side
      <p>En</p>
      ```
      ```xml fra: Shared/glossary.xml
      <word>To</word>
      ```
      ```xml plass: ingensteds
      <p>Tre</p>
      ```
      ```xml
      <p>Fire</p>
      ```
      ```vilkår
      heads >= 2
      ```
      Skriv `kyndig
      check KURS` og `if="heads == 0"`.
      """)
    #expect(guide.examples.map(\.text) == ["<p>En</p>\n"])
    #expect(guide.examples.map(\.place) == [.slot(.page)])
    #expect(guide.excerpts.map(\.path) == ["Shared/glossary.xml"])
    #expect(guide.excerpts.map(\.line) == [5])
    #expect(guide.unplaced == [7, 10])
    #expect(guide.conditions == ["heads >= 2", "heads == 0"])
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
