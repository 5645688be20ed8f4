import Courseware

/// A simple type of the schema: what a value may be.
struct ValueType {
  private var name = ""
  private var base = "xs:string"
  private var values: [String] = []
  private var patterns: [String] = []
  private var minimumLength = 0
  private var maximumLength = Int.max
  private var minimum: Int?
  private var maximum: Int?
  private var isAboveZero = false
  /// Whether it is the type of text that says something, or one made of it.
  private var isFilled = false
  /// The type of each word, where the value is a list of words; empty where it is not.
  private var words: [ValueType] = []

  private init() {}

  /// The type of a name: one of the schema's own, or one that XML Schema has.
  init(named name: String, in types: [String: Element]) {
    guard let type = types[name] else {
      base = name
      return
    }
    self = ValueType(type, in: types)
    self.name = name
    if name == "filled" { isFilled = true }
  }

  /// The type that an `xs:simpleType` describes.
  init(_ type: Element, in types: [String: Element]) {
    if let list = type.first("list") {
      self.init()
      words = [ValueType(named: list["itemType"] ?? "", in: types)]
      return
    }
    guard let restriction = type.first("restriction") else {
      preconditionFailure("course.xsd has a simple type that is no restriction and no list")
    }
    if let restricted = restriction.first("simpleType") {
      self.init(restricted, in: types)
    } else {
      self.init(named: restriction["base"] ?? "", in: types)
    }
    for facet in restriction.children where facet.name != "simpleType" {
      let value = facet["value"] ?? ""
      switch facet.name {
      case "enumeration": values.append(value)
      case "pattern": patterns.append(value)
      case "minLength": minimumLength = Int(value) ?? 0
      case "maxLength": maximumLength = Int(value) ?? .max
      case "minInclusive": minimum = Int(value)
      case "maxInclusive": maximum = Int(value)
      case "minExclusive" where value == "0": isAboveZero = true
      default: preconditionFailure("course.xsd has \(facet.name), which nothing here reads")
      }
    }
  }

  /// Whether a value, as it stands in the file, is one of the type.
  func accepts(_ raw: String) -> Bool {
    if let type = words.first {
      let found = raw.collapsed.split(separator: " ")
      return (minimumLength...maximumLength).contains(found.count) && found.allSatisfy { type.accepts(String($0)) }
    }
    let value = base == "xs:string" ? raw : raw.collapsed
    guard values.isEmpty || values.contains(value) else { return false }
    guard (minimumLength...maximumLength).contains(value.unicodeScalars.count) else { return false }
    guard patterns.isEmpty || patterns.contains(where: { matches(value, $0) }) else { return false }
    switch base {
    case "xs:date": return CivilDate(value) != nil
    case "xs:gMonthDay": return Renewal.YearDay(value) != nil
    case "xs:positiveInteger", "xs:nonNegativeInteger":
      guard let number = Int(value) else { return false }
      return bounds.contains(number)
    case "xs:decimal":
      let digits = value.filter { $0 != "." }
      let isNumber = !digits.isEmpty && digits.utf8.allSatisfy { (0x30...0x39).contains($0) }
      return isNumber && (!isAboveZero || digits.contains { $0 != "0" })
    default: return true
    }
  }

  /// What a value must look like, for the words.
  var form: ValueForm {
    if let type = words.first { return .list(of: type.form) }
    if !values.isEmpty { return .oneOf(values) }
    switch (name, base) {
    case ("id", _): return .id
    case ("reference", _): return .reference
    case ("share", _): return .share
    case (_, "xs:date"): return .date
    case (_, "xs:gMonthDay"): return .yearDay
    case ("number", _): return .number(0...9_999_999)
    case ("points", _): return .number(0...9)
    case (_, "xs:positiveInteger"), (_, "xs:nonNegativeInteger"): return .number(bounds)
    case _ where isFilled: return maximumLength < .max ? .text(maximum: maximumLength) : .filled
    default: return .other(name.isEmpty ? base : name)
    }
  }

  /// The value that was most likely meant.
  func suggestion(for value: String) -> (name: String, isCertain: Bool)? {
    if let type = words.first {
      let found = value.collapsed.split(separator: " ").map(String.init)
      let meant = found.map { type.accepts($0) ? ($0, true) : type.suggestion(for: $0) }
      guard !found.isEmpty, !meant.contains(where: { $0 == nil }) else { return nil }
      return (meant.compactMap(\.?.0).joined(separator: " "), meant.allSatisfy { $0?.1 == true })
    }
    return Authoring.suggestion(for: value.collapsed, among: values)
  }

  private var bounds: ClosedRange<Int> {
    let least = minimum ?? (base == "xs:positiveInteger" ? 1 : 0)
    return least...max(least, maximum ?? .max)
  }

  /// XML Schema's patterns are anchored and go by code point; those in use here mean the same to Swift.
  private func matches(_ value: String, _ pattern: String) -> Bool {
    guard let expression = try? Regex(pattern).matchingSemantics(.unicodeScalar) else { return true }
    return (try? expression.wholeMatch(in: value)) != nil
  }
}
