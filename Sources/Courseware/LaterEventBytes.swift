// The verbs that came after the first release of the format.
extension Event.Kind {
  func write(into members: inout [String: JSON]) {
    switch self {
    case .declared(let task, let document):
      members["task"] = .string(task)
      members["name"] = .string(document.name)
      members["date"] = .string(document.date.description)
      members["owner"] = .string(document.owner)
      members["criteria"] = .array(document.criteria.map { .string($0.rawValue) })
    case .typed(let task, let field, let text):
      members["task"] = .string(task)
      members["field"] = .string(field)
      members["text"] = .string(text)
    case .remarked(let object, let text):
      members["object"] = .string(object)
      members["text"] = .string(text)
    case .planned(let date): members["date"] = .string(date.description)
    case .spoke(let language): members["language"] = .string(language)
    case .rekeyed(let key): members["key"] = .string(key)
    case .moved(let edition, let kept, let reopened):
      members["course"] = .string(edition.course)
      members["edition"] = .string(edition.digest)
      members["version"] = .string(edition.version)
      members["kept"] = .array(kept.map(JSON.string))
      members["reopened"] = .array(reopened.map(JSON.string))
    case .corrected(let correction):
      members["item"] = .string(correction.item)
      members["version"] = .string(correction.version)
      switch correction.change {
      case .withdrawn: members["key"] = .null
      case .rekeyed(let places): members["key"] = .array(places.map { .integer(Int64($0)) })
      }
    default: break
    }
  }

  init?(later verb: String, _ json: JSON) {
    func text(_ name: String) -> String? { json[name]?.string }
    func texts(_ name: String) -> [String]? {
      guard let elements = json[name]?.array else { return nil }
      let texts = elements.compactMap(\.string)
      return texts.count == elements.count ? texts : nil
    }
    switch verb {
    case "declared":
      guard let task = text("task"), let name = text("name"), let owner = text("owner"),
        let date = text("date").flatMap(CivilDate.init), let words = texts("criteria")
      else { return nil }
      let criteria = words.compactMap(ExistingDocument.Fulfilment.init(rawValue:))
      guard criteria.count == words.count else { return nil }
      self = .declared(
        task: task, document: ExistingDocument(name: name, date: date, owner: owner, criteria: criteria))
    case "typed":
      guard let task = text("task"), let field = text("field"), let text = text("text") else { return nil }
      self = .typed(task: task, field: field, text: text)
    case "remarked":
      guard let object = text("object"), let text = text("text") else { return nil }
      self = .remarked(object: object, text: text)
    case "planned":
      guard let date = text("date").flatMap(CivilDate.init) else { return nil }
      self = .planned(by: date)
    case "spoke":
      guard let language = text("language") else { return nil }
      self = .spoke(language: language)
    case "rekeyed":
      guard let key = text("key") else { return nil }
      self = .rekeyed(key: key)
    case "moved":
      guard let course = text("course"), let version = text("version"), let digest = text("edition"),
        let kept = texts("kept"), let reopened = texts("reopened")
      else { return nil }
      self = .moved(
        to: Edition(course: course, version: version, digest: digest), kept: kept, reopened: reopened)
    case "corrected":
      guard let item = text("item"), let version = text("version"), let key = json["key"],
        let change = Erratum.Correction(json: key)
      else { return nil }
      self = .corrected(Correction(item: item, version: version, change: change))
    default: return nil
    }
  }
}

extension Erratum.Correction {
  /// The places of the choices that are right, or null for an item that is withdrawn.
  fileprivate init?(json: JSON) {
    if json == .null {
      self = .withdrawn
      return
    }
    guard let elements = json.array else { return nil }
    let places = elements.compactMap { $0.integer.flatMap(Int.init(exactly:)) }
    guard places.count == elements.count else { return nil }
    self = .rekeyed(places)
  }
}
