extension Manuscript {
  /// The ids of a kind that all the course shares; nil where some of them may not be known.
  func shared(_ kind: Kind) -> [String]? {
    guard let file = kind.file, let root = shared[file]?.root, !root.isFaulty else { return nil }
    return root.children(kind.element).ids(kind.attribute)
  }

  /// The ids of a kind in a module; nil where some of them may not be known.
  func ids(of kind: Kind, in part: Part) -> [String]? {
    let containers = [part.root] + part.root.children("lesson") + part.root.descendants("practice")
    guard containers.allSatisfy({ !$0.isFaulty }) else { return nil }
    return part.root.descendants(kind.element).ids(kind.attribute)
  }

  /// The ids of all banks as the test names them; nil where some of them may not be known.
  var bankIDs: [String]? {
    let named = modules.map(\.root).filter { !$0.isFaulty && $0["id"] != nil }
    guard hasAllModules, named.count == modules.count else { return nil }
    let ids = banks.map(\.id)
    return ids.count == named.map({ $0.children("bank").count }).reduce(0, +) ? ids : nil
  }
}

extension Kind {
  /// The shared file that holds the kind.
  var file: SharedFile? {
    switch self {
    case .question, .derived: .profile
    case .threshold: .thresholds
    case .term: .glossary
    case .source: .sources
    default: nil
    }
  }

  /// The element that defines one of the kind.
  var element: String { self == .block ? "when" : rawValue }

  /// The attribute that names one of the kind.
  var attribute: String {
    switch self {
    case .source: "key"
    case .alternative: "value"
    default: "id"
    }
  }
}

extension [Element] {
  /// The values of an attribute, or nil where one of the elements has none.
  fileprivate func ids(_ attribute: String) -> [String]? {
    let ids = compactMap { $0[attribute] }
    return ids.count == count ? ids : nil
  }
}
