@testable import Authoring

extension Guide {
  /// Where an example goes: a file of its own, or a slot in one of the guide's files.
  enum Place: Hashable, CustomStringConvertible {
    case file(String)
    case slot(Slot)

    /// What a comment before an example says; nil where it says no place.
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

  /// A place in the guide's course, or in the course that `kyndig new` makes.
  enum Slot: String, CaseIterable {
    case page = "side"
    case lesson = "leksjon"
    case module = "modul"
    case bank
    case check = "sjekk"
    case test = "prøve"
    case moduleTag = "modulens start"
    case firstLine = "første linje"
    case business = "virksomhet"
    case title = "tittel"
    case newPage = "ny side"
    case newBank = "ny bank"

    /// The file it is in, the passage that the example stands before, and whether that passage gives way to it.
    fileprivate var anchor: (file: String, passage: String, isReplaced: Bool) {
      switch self {
      case .page, .newPage: ("verksted/01-start.xml", "</page>", false)
      case .lesson: ("verksted/01-start.xml", "</lesson>", false)
      case .module: ("verksted/01-start.xml", "<bank ", false)
      case .bank, .newBank: ("verksted/01-start.xml", "</bank>", false)
      case .check: ("verksted/truck.xml", "</check>", false)
      case .test: ("verksted/course.xml", "</test>", false)
      case .firstLine: ("verksted/01-start.xml", "<module ", false)
      case .moduleTag: ("verksted/truck.xml", "<module xmlns=\"urn:kyndig:course:1\" id=\"truck\">", true)
      case .business: ("verksted/course.xml", "</course>", false)
      case .title: ("verksted/course.xml", "<introduction>", false)
      }
    }
  }

  /// The course that `kyndig new verksted` makes.
  static let newCourse: [String: String] = {
    let own = CourseTemplate.course(id: "verksted", title: "Verksted", date: "2026-11-22")
    return prefixed(own, "verksted/").merging(prefixed(CourseTemplate.shared, "Shared/")) { $1 }
  }()

  /// The course of the guide's whole files, and the module that `kyndig new verksted/truck --module` makes.
  var course: [String: String] {
    var files = ["verksted/truck.xml": CourseTemplate.module(id: "truck", title: "Truck")]
    for example in examples {
      if case .file(let path) = example.place { files[path] = example.text }
    }
    return files
  }

  /// The course with examples put in their places, in order; whole files stand in it already.
  func course(with examples: [Example]) -> [String: String] {
    var files = examples.contains(where: \.isForNewCourse) ? Self.newCourse : course
    for example in examples {
      guard case .slot(let slot) = example.place else { continue }
      let (file, passage, isReplaced) = slot.anchor
      let text = files[file] ?? ""
      precondition(text.contains(passage), "no «\(passage)» in \(file)")
      files[file] = text.replacing(passage, with: example.text + (isReplaced ? "" : passage), maxReplacements: 1)
    }
    return files
  }

  private static func prefixed(_ files: [String: String], _ folder: String) -> [String: String] {
    Dictionary(uniqueKeysWithValues: files.map { (folder + $0.key, $0.value) })
  }
}

extension Compilation {
  /// What comes of compiling the files of the guide's course.
  init(ofGuide files: [String: String]) {
    let sorted = files.sorted { $0.key < $1.key }
    self.init(
      of: CourseSource(
        path: "verksted/course.xml", files: sorted.map { SourceFile(path: $0.key, text: $0.value) }))
  }
}
