extension Response {
  /// A number for a single choice, an array for a multiple; every other kind is an object of one member that names it.
  var json: JSON {
    switch self {
    case .single(let choice): .integer(Int64(choice))
    case .multiple(let choices): .places(choices)
    case .order(let order): ["order": .places(order)]
    case .match(let categories): ["match": .places(categories)]
    case .number(let number): ["number": .integer(Int64(number))]
    case .date(let date): ["date": .string(date.description)]
    case .faults(let lines): ["faults": .places(lines)]
    }
  }

  init?(json: JSON) {
    switch json {
    case .integer(let choice):
      guard let choice = Int(exactly: choice) else { return nil }
      self = .single(choice)
    case .array:
      guard let choices = json.places else { return nil }
      self = .multiple(choices)
    case .object(let members):
      guard members.count == 1, let (kind, value) = members.first else { return nil }
      self.init(kind: kind, value)
    default: return nil
    }
  }

  private init?(kind: String, _ value: JSON) {
    switch kind {
    case "order":
      guard let order = value.places else { return nil }
      self = .order(order)
    case "match":
      guard let categories = value.places else { return nil }
      self = .match(categories)
    case "faults":
      guard let lines = value.places else { return nil }
      self = .faults(lines)
    case "number":
      guard let number = value.integer.flatMap(Int.init(exactly:)) else { return nil }
      self = .number(number)
    case "date":
      guard let date = value.string.flatMap({ CivilDate($0) }) else { return nil }
      self = .date(date)
    default: return nil
    }
  }
}

extension JSON {
  fileprivate static func places(_ places: [Int]) -> JSON { .array(places.map { .integer(Int64($0)) }) }

  fileprivate var places: [Int]? {
    guard let elements = array else { return nil }
    let places = elements.compactMap(\.integer).compactMap(Int.init(exactly:))
    return places.count == elements.count ? places : nil
  }
}
