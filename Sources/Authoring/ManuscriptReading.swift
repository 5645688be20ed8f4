/// Reads the files of a course into elements, in order, and finds what the form of each is short of.
struct ManuscriptReading {
  private let source: CourseSource
  private let schema = CompiledSchema()
  private(set) var manuscript = Manuscript()
  private(set) var findings: [Finding] = []
  /// The files that the course consists of.
  private(set) var files: [SourceFile] = []
  /// Files that say something of the course and are no part of its edition.
  private(set) var filesBeside: [SourceFile] = []
  /// What each file is as XML, read side by side.
  private var markups: [String: Markup] = [:]

  init(_ source: CourseSource) {
    self.source = source
    markups = Markup.read(source.files.filter(\.isCourseFile), schema: schema)
    if source.isPolicyAlone {
      manuscript.hasAllModules = false
      read(.profile)
      readPolicy()
      manuscript.indexElements()
      return
    }
    if source.file(at: source.path) == nil {
      report(.unreadableFile(path: source.path, reason: source.reasonUnread(source.path)), at: source.path)
    } else {
      manuscript.course = part(source.path, root: "course", reference: nil)
    }
    if let course = manuscript.course { readModules(of: course) } else { manuscript.hasAllModules = false }
    for shared in SharedFile.allCases { read(shared) }
    readErrata()
    readPolicy()
    manuscript.indexElements()
  }

  private mutating func readModules(of course: Part) {
    // Where something is missing or misunderstood, it may have been a module.
    manuscript.hasAllModules = !course.root.isFaulty
    var seen: [String: Place] = [:]
    for element in course.root.children("module") {
      let place = course.place(of: "href", on: element)
      guard let href = element["href"], !href.isEmpty else {
        manuscript.hasAllModules = false
        continue
      }
      guard let path = SourcePath.resolve(href, from: source.path) else {
        manuscript.hasAllModules = false
        findings.append(Finding(problem: .unreadableFile(path: href, reason: .outside), place: place))
        continue
      }
      if path == source.path {
        findings.append(Finding(problem: .courseAsModule, place: place))
        manuscript.hasAllModules = false
      } else if let first = seen[path] {
        findings.append(
          Finding(problem: .repeatedModule(path: path), place: place, notes: [.init(role: .first, place: first)]))
      } else if source.file(at: path) == nil {
        manuscript.hasAllModules = false
        findings.append(
          Finding(problem: .unreadableFile(path: path, reason: source.reasonUnread(path)), place: place))
      } else if let part = part(path, root: "module", reference: place) {
        manuscript.modules.append(part)
      } else {
        manuscript.hasAllModules = false
      }
      seen[path] = seen[path] ?? place
    }
  }

  private mutating func read(_ shared: SharedFile) {
    if source.file(at: shared.path) != nil {
      manuscript.shared[shared] = part(shared.path, root: shared.rawValue, reference: nil)
    } else if source.reasonUnread(shared.path) == .missing {
      manuscript.missing.insert(shared)
    } else {
      report(.unreadableFile(path: shared.path, reason: source.reasonUnread(shared.path)), at: shared.path)
    }
  }

  /// The translations stand beside the course, until one is complete.
  mutating func add(_ complete: [SourceFile], beside: [SourceFile]) {
    files += complete
    filesBeside += beside
  }

  private mutating func readErrata() {
    let path = source.errataPath
    if source.file(at: path) != nil {
      manuscript.errata = part(path, root: "errata", reference: nil)
    } else if let reason = source.unread[path], reason != .missing {
      report(.unreadableFile(path: path, reason: reason), at: path)
    }
  }

  private mutating func readPolicy() {
    let path = CourseSource.policyPath
    if source.file(at: path) != nil {
      manuscript.policy = part(path, root: "policy", reference: nil)
    } else if let reason = source.unread[path], reason != .missing {
      report(.unreadableFile(path: path, reason: reason), at: path)
    }
  }

  /// A file, read and held against the schema; nil where nothing can be said of what it means.
  private mutating func part(_ path: String, root name: String, reference: Place?) -> Part? {
    guard let file = source.file(at: path) else { return nil }
    if file.bytes.count > fileSizeLimit {
      // Files are measured before they are read; this is for those who hand over bytes.
      let reason = Unreadable.tooLarge(bytes: file.bytes.count, limit: fileSizeLimit)
      report(.unreadableFile(path: path, reason: reason), at: path)
      return nil
    }
    if source.isBeside(path), path != source.path { filesBeside.append(file) } else { files.append(file) }
    let notes = reference.map { [Finding.Note(role: .reference, place: $0)] } ?? []
    let markup = markups[path] ?? Markup.read(file.bytes, schema: schema)
    if let fault = markup.fault {
      var finding = Finding(problem: fault.problem, place: Place(file: path, range: fault.range))
      finding.notes = fault.opening.map { [.init(role: .opening, place: Place(file: path, range: $0))] } ?? []
      findings.append(finding)
      return nil
    }
    guard let root = markup.root else { return nil }
    let tag = StartTag(bytes: file.bytes, range: root.tag)
    if root.isForeign {
      findings.append(wrongNamespace(root, tag, in: path))
      return nil
    }
    if root.name != name {
      let place = Place(file: path, range: tag.name)
      findings.append(Finding(problem: .wrongRoot(found: root.name, expected: name), place: place, notes: notes))
      return nil
    }
    var part = Part(path: path, bytes: file.bytes, root: root)
    guard let violation = markup.violation else { return part }
    var conformance = Conformance(of: part)
    part.root = conformance.mended
    if conformance.findings.isEmpty {
      let end = file.bytes[violation.offset...].firstIndex(of: UInt8(ascii: ">")) ?? violation.offset
      conformance.findings = [
        Finding(
          problem: .schemaViolation(number: violation.number),
          place: Place(file: path, range: violation.offset..<end + 1))
      ]
    }
    findings += conformance.findings
    return part
  }

  private func wrongNamespace(_ root: Element, _ tag: StartTag, in path: String) -> Finding {
    let declaration = tag.attribute("xmlns")
    let found = declaration.map { String(decoding: tag.bytes[$0.value], as: UTF8.self) }
    let edit: (Place, String) =
      if let declaration {
        (Place(file: path, range: declaration.value), Markup.namespace)
      } else {
        (Place(file: path, range: tag.name.upperBound..<tag.name.upperBound), " xmlns=\"\(Markup.namespace)\"")
      }
    return Finding(
      problem: .wrongNamespace(found: found, expected: Markup.namespace),
      place: Place(file: path, range: declaration?.value ?? tag.name),
      fixes: root.name.contains(":") ? [] : [.init(edits: [edit], isCertain: declaration == nil)])
  }

  private mutating func report(_ problem: Problem, at path: String) {
    findings.append(Finding(problem: problem, place: Place(file: path, range: 0..<0)))
  }
}
