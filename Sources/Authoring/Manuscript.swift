import Courseware

/// A course as elements: the files that could be read and understood, and what is known to be missing.
struct Manuscript: Equatable {
  /// `course.xml`.
  var course: Part?
  /// `errata.xml` beside it, where there is one.
  var errata: Part?
  /// `policy.xml` of the site, where there is one.
  var policy: Part?
  /// The modules, in the course's order, each once.
  var modules: [Part] = []
  /// The shared files that exist and could be understood.
  var shared: [SharedFile: Part] = [:]
  /// The shared files that do not exist.
  var missing: Set<SharedFile> = []
  /// Whether every module that is named could be understood.
  var hasAllModules = true
  /// What is not in the course itself and yet decides what is found.
  var circumstances = Circumstances()
  /// The course that was built, once no rule found an error.
  var built: Course?
  /// The elements of the course and its modules by name, in order: the rules ask for the same ones again and again.
  private(set) var index: [String: [Site]] = [:]
  /// All conditions and operands of the course, file by file.
  private(set) var conditionSites: [ConditionSite] = []
  /// What conditions can speak of.
  private(set) var vocabulary = Vocabulary()

  /// Finds everything once; called when all is read.
  mutating func indexElements() {
    for part in [course].compactMap(\.self) + modules {
      part.root.visit { index[$0.name, default: []].append(Site(part: part, element: $0)) }
    }
    conditionSites = findConditions()
    vocabulary = findVocabulary()
  }

  /// Everything there is, in the order it was read.
  var parts: [Part] {
    [course].compactMap(\.self) + modules + SharedFile.allCases.compactMap { shared[$0] }
      + [errata, policy].compactMap(\.self)
  }
}

/// A file of a course, understood.
struct Part: Equatable {
  var path: String
  var bytes: [UInt8]
  var root: Element

  /// The bytes of an element's start tag.
  func place(of element: Element) -> Place { Place(file: path, range: element.tag) }

  /// The bytes of an attribute's value, or those of the start tag where it has none.
  func place(of attribute: String, on element: Element) -> Place {
    Place(file: path, range: range(of: attribute, on: element) ?? element.tag)
  }

  /// A stretch of an attribute's value, given by bytes of the value as the parser gave it.
  func place(of range: Range<Int>, in attribute: String, on element: Element) -> Place {
    guard let value = self.range(of: attribute, on: element) else { return place(of: element) }
    let offsets = sourceOffsets(of: value, in: bytes)
    let last = offsets.count - 1
    let start = offsets[min(range.lowerBound, last)]
    return Place(file: path, range: start..<max(start, offsets[min(range.upperBound, last)]))
  }

  private func range(of attribute: String, on element: Element) -> Range<Int>? {
    StartTag(bytes: bytes, range: element.tag).attribute(element.writtenName(of: attribute))?.value
  }
}

extension Element {
  /// The value of an attribute as the parser gave it, white space and all.
  func rawValue(of attribute: String) -> String? { attributes.first { $0.name == attribute }?.value }
}
