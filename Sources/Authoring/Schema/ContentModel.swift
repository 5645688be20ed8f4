/// What may stand in an element, as an expression over names; knows what is left of it after each child.
///
/// After Brzozowski, «Derivatives of Regular Expressions», 1964, with counted repetition.
indirect enum ContentModel: Equatable {
  case nothing
  case element(String)
  case sequence([ContentModel])
  case choice([ContentModel])
  /// No upper bound where `maximum` is nil.
  case repeated(ContentModel, minimum: Int, maximum: Int?)

  /// Whether the element may end here.
  var isOptional: Bool {
    switch self {
    case .nothing: true
    case .element: false
    case .sequence(let models): models.allSatisfy(\.isOptional)
    case .choice(let models): models.contains(where: \.isOptional)
    case .repeated(let model, let minimum, _): minimum == 0 || model.isOptional
    }
  }

  /// The names that may come next, in the schema's order.
  var next: [String] {
    var names: [String] = []
    for name in first where !names.contains(name) { names.append(name) }
    return names
  }

  private var first: [String] {
    switch self {
    case .nothing: return []
    case .element(let name): return [name]
    case .sequence(let models):
      let optional = models.prefix(while: \.isOptional)
      return models.prefix(optional.count + 1).flatMap(\.first)
    case .choice(let models): return models.flatMap(\.first)
    case .repeated(let model, _, let maximum): return maximum == 0 ? [] : model.first
    }
  }

  /// The names of which one must come before anything else that is required may; empty where the element may end.
  var required: [String] {
    switch self {
    case .nothing: []
    case .element(let name): [name]
    case .sequence(let models): models.first { !$0.isOptional }?.required ?? []
    case .choice(let models): isOptional ? [] : models.flatMap(\.required)
    case .repeated(let model, _, _): isOptional ? [] : model.required
    }
  }

  /// What must have been left out for an element to come here, each as the names of which one was due, and what follows;
  /// nil where the element may not come later either.
  func skipping(to name: String) -> (due: [[String]], rest: ContentModel)? {
    var model = self
    var due: [[String]] = []
    while due.count < 8 {
      if let rest = model.after(name) { return (due, rest) }
      let required = model.required
      guard let first = required.first, let rest = model.after(first) else { return nil }
      due.append(required)
      model = rest
    }
    return nil
  }

  /// What may follow when an element has come, or nil where it may not come.
  func after(_ name: String) -> ContentModel? {
    switch self {
    case .nothing:
      return nil
    case .element(let expected):
      return expected == name ? .nothing : nil
    case .sequence(let models):
      var ways: [ContentModel] = []
      for (index, model) in models.enumerated() {
        if let rest = model.after(name) { ways.append(Self.joined([rest] + models[(index + 1)...])) }
        if !model.isOptional { break }
      }
      return Self.either(ways)
    case .choice(let models):
      return Self.either(models.compactMap { $0.after(name) })
    case .repeated(let model, let minimum, let maximum):
      guard maximum != 0, let rest = model.after(name) else { return nil }
      return Self.joined([rest, .repeated(model, minimum: max(0, minimum - 1), maximum: maximum.map { $0 - 1 })])
    }
  }

  private static func joined(_ models: [ContentModel]) -> ContentModel {
    let models = models.filter { $0 != .nothing }
    return models.count == 1 ? models[0] : models.isEmpty ? .nothing : .sequence(models)
  }

  private static func either(_ models: [ContentModel]) -> ContentModel? {
    models.count <= 1 ? models.first : .choice(models)
  }
}
