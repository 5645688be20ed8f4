import Testing

@testable import Authoring

@Suite("Our reading of the schema and libxml2's agree, and no mistake is said twice")
struct MutationTests {
  /// A change to a file in one place.
  struct Mutation {
    var name: String
    var text: String
  }

  @Test("A misspelt element or attribute gives one diagnostic and nothing that follows from it")
  func misspellings() throws {
    for mutation in try Self.misspellings(of: SmallCourse.module) {
      let compilation = SmallCourse().with("kurs/M01.xml", mutation.text).compilation
      #expect(compilation.diagnostics.count == 1, "\(mutation.name): \(compilation.diagnostics.map(\.problem))")
      #expect(
        [.unknownElement, .unknownAttribute].contains(compilation.diagnostics.first?.code), "\(mutation.name)")
    }
  }

  @Test(
    "Where libxml2 refuses a file we say why, and where it does not we say nothing",
    arguments: [
      ("kurs/M01.xml", SmallCourse.module, 1), ("kurs/course.xml", SmallCourse.course, 1),
      ("Shared/profile.xml", SmallCourse.profile, 1), ("Shared/thresholds.xml", SmallCourse.thresholds, 1),
      ("kurs/M01.xml", SmallCourse.wholeModule, 7), ("kurs/course.xml", SmallCourse.wholeCourse, 2),
      ("kurs/errata.xml", SmallCourse.wholeErrata, 1),
    ])
  func verdicts(path: String, text: String, step: Int) throws {
    let schema = CompiledSchema()
    let mutations = try Self.misspellings(of: text) + Self.changes(to: text)
    for mutation in stride(from: 0, to: mutations.count, by: step).map({ mutations[$0] }) {
      let markup = Markup.read(Array(mutation.text.utf8), schema: schema)
      let root = try #require(markup.root, "\(mutation.name)")
      let conformance = Conformance(of: Part(path: path, bytes: Array(mutation.text.utf8), root: root))
      #expect(
        conformance.findings.isEmpty == (markup.violation == nil),
        "\(mutation.name): \(String(describing: markup.violation)) \(conformance.findings.map(\.problem))")
    }
  }

  @Test("No change in one place stops the program")
  func total() throws {
    for mutation in try Self.changes(to: SmallCourse.module) {
      let compilation = SmallCourse().with("kurs/M01.xml", mutation.text).compilation
      let hasError = compilation.diagnostics.contains { $0.severity == .error }
      #expect((compilation.course == nil) == hasError, "\(mutation.name)")
      #expect(!compilation.diagnostics.contains { $0.code == .schemaViolation }, "\(mutation.name)")
    }
  }

  /// Each name of an element or attribute but the root, one letter doubled.
  static func misspellings(of text: String) throws -> [Mutation] {
    let bytes = Array(text.utf8)
    let root = try #require(Markup.read(bytes).root)
    return root.all.flatMap { element -> [Mutation] in
      let tag = StartTag(bytes: bytes, range: element.tag)
      var mutations = element.attributes.compactMap { attribute in
        tag.attribute(attribute.name).map {
          Mutation(
            name: "\(element.name)/@\(attribute.name) misspelt",
            text: replacing($0.name, with: misspelt(attribute.name), in: bytes))
        }
      }
      if element != root {
        let whole = String(decoding: bytes[element.extent], as: UTF8.self)
        let misspelt = misspelt(element.name)
        let changed = "<\(misspelt)" + whole.dropFirst(element.name.count + 1)
        let closing = "</\(element.name)>"
        let closed = changed.hasSuffix(closing) ? changed.dropLast(closing.count) + "</\(misspelt)>" : changed[...]
        mutations.append(
          Mutation(
            name: "\(element.name) misspelt", text: replacing(element.extent, with: String(closed), in: bytes)))
      }
      return mutations
    }
  }

  /// Each element removed, doubled, emptied, swapped with the next, or with text in it; each attribute removed or changed.
  static func changes(to text: String) throws -> [Mutation] {
    let bytes = Array(text.utf8)
    let root = try #require(Markup.read(bytes).root)
    var mutations: [Mutation] = []
    for element in root.all {
      func change(_ name: String, _ range: Range<Int>, _ replacement: String) {
        mutations.append(
          Mutation(name: "\(element.name) \(name)", text: replacing(range, with: replacement, in: bytes)))
      }
      let whole = String(decoding: bytes[element.extent], as: UTF8.self)
      if element != root {
        change("removed", element.extent, "")
        change("doubled", element.extent, whole + whole)
        change("as another", element.extent, "<draw from=\"bank\" count=\"1\"/>")
      }
      if element.extent != element.tag {
        change("with text", element.tag, String(decoding: bytes[element.tag], as: UTF8.self) + "tekst")
        change("emptied", element.extent, String(decoding: bytes[element.tag], as: UTF8.self) + "</\(element.name)>")
      }
      for (left, right) in zip(element.children, element.children.dropFirst()) {
        let between = String(decoding: bytes[left.extent.upperBound..<right.extent.lowerBound], as: UTF8.self)
        let texts = [left, right].map { String(decoding: bytes[$0.extent], as: UTF8.self) }
        change(
          "with \(left.name) and \(right.name) swapped", left.extent.lowerBound..<right.extent.upperBound,
          texts[1] + between + texts[0])
      }
      for attribute in element.attributes {
        guard let (name, value) = StartTag(bytes: bytes, range: element.tag).attribute(attribute.name) else { continue }
        change("without \(attribute.name)", name.lowerBound..<value.upperBound + 1, "")
        for other in ["", "?", "0", "true", "2026-13-01", " \(attribute.value) "] {
          change("with \(attribute.name) \(other)", value, other.replacing("<", with: "&lt;"))
        }
      }
    }
    return mutations
  }

  private static func misspelt(_ name: String) -> String { name.prefix(1) + name }

  private static func replacing(_ range: Range<Int>, with text: String, in bytes: [UInt8]) -> String {
    String(decoding: bytes[..<range.lowerBound] + Array(text.utf8) + bytes[range.upperBound...], as: UTF8.self)
  }
}
