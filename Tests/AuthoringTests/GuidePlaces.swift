@testable import Authoring

extension Guide {
  /// Where an example goes that no course can show: a file of its own, or a slot in the course that `kyndig new` makes.
  enum Place: Hashable, CustomStringConvertible {
    case file(String)
    case slot(Slot)

    /// What the fence of an example says; nil where it says no place.
    init?(_ mark: String) {
      guard mark.hasPrefix("plass: ") else { return nil }
      let name = String(mark.dropFirst("plass: ".count))
      if name.hasPrefix("fil ") {
        self = .file(String(name.dropFirst("fil ".count)))
      } else if let slot = Slot(rawValue: name) {
        self = .slot(slot)
      } else {
        return nil
      }
    }

    var description: String {
      switch self {
      case .file(let path): path
      case .slot(let slot): slot.rawValue
      }
    }
  }

  enum Slot: String {
    case page = "side"
    case bank
    case title = "tittel"
    case moduleTag = "modulens start"
    case firstLine = "første linje"

    /// The file it is in, the passage that the example stands before, and whether that passage gives way to it.
    fileprivate var anchor: (file: String, passage: String, isReplaced: Bool) {
      switch self {
      case .page: ("verksted/01-start.xml", "</page>", false)
      case .bank: ("verksted/01-start.xml", "</bank>", false)
      case .title: ("verksted/course.xml", "<introduction>", false)
      case .moduleTag: ("verksted/truck.xml", "<module xmlns=\"urn:kyndig:course:1\" id=\"truck\">", true)
      case .firstLine: ("verksted/01-start.xml", "<module ", false)
      }
    }
  }

  /// The course that `kyndig new verksted` makes beside the real one, with a module more and with what conditions ask.
  static let newCourse: [String: String] = {
    var files: [String: String] = [:]
    for (name, text) in CourseTemplate.course(id: "verksted", title: "Verksted", date: "2026-11-22") {
      files["verksted/" + name] = text
    }
    files["verksted/truck.xml"] = CourseTemplate.module(id: "truck", title: "Truck")
    for name in ["Shared/profile.xml", "Shared/thresholds.xml", "Shared/sources.xml"] {
      files[name] = TaughtCourse.source.file(at: name).map { String(decoding: $0.bytes, as: UTF8.self) }
    }
    // On lines that are there already: the guide shows the number of one.
    let additions = [
      ("course.xml", "<module href=\"01-start.xml\"/>", "<module href=\"truck.xml\"/>"),
      ("01-start.xml", "<title>En situasjon</title>", "<ask ref=\"level\"/><ask ref=\"heads\"/>"),
    ]
    for (name, passage, addition) in additions {
      files["verksted/" + name]?.replace(passage, with: passage + addition)
    }
    return files
  }()

  /// That course with examples put in their places, in order.
  static func newCourse(with examples: [Example]) -> [String: String] {
    var files = newCourse
    for example in examples {
      switch example.place {
      case .file(let path): files[path] = example.text
      case .slot(let slot):
        let (file, passage, isReplaced) = slot.anchor
        let text = files[file] ?? ""
        precondition(text.contains(passage), "no «\(passage)» in \(file)")
        files[file] = text.replacing(passage, with: example.text + (isReplaced ? "" : passage), maxReplacements: 1)
      }
    }
    return files
  }

  /// What comes of compiling it.
  static func compilation(with examples: [Example]) -> Compilation { compilation(of: newCourse(with: examples)) }

  static func compilation(of files: [String: String]) -> Compilation {
    let sorted = files.sorted { $0.key < $1.key }.map { SourceFile(path: $0.key, text: $0.value) }
    return Compilation(of: CourseSource(path: "verksted/course.xml", files: sorted))
  }

  /// What stands in a file that the guide shows something of: one of the real course, or of the new one.
  static func file(_ path: String) -> String? {
    TaughtCourse.source.file(at: path).map { String(decoding: $0.bytes, as: UTF8.self) } ?? newCourse[path]
  }
}
