/// `course.xsd` read once more, by ourselves, to say what libxml2 only refuses.
///
/// libxml2 gives no columns, no list of what was expected but in a sentence, and is silent about the siblings after the
/// first mistake. Its verdict stays the norm: this is asked only about files that it refuses.
struct Grammar: Sendable {
  /// The grammar of the course language, read at first need.
  static let course = Grammar()

  private let types: [String: Element]
  private let groups: [String: Element]
  private let roots: [String: Element]
  /// The names of all elements of the language.
  let elementNames: Set<String>

  /// What the schema says of an element.
  struct Shape {
    var attributes: [AttributeShape] = []
    var model = ContentModel.nothing
    /// Text may stand between the elements.
    var isMixed = false
    /// The form of the text, where the element holds text alone.
    var text: ValueType?
    /// The declarations of the elements that may stand in it.
    var declarations: [String: Element] = [:]
    /// Nothing may stand in it, not even a line break.
    var isEmpty: Bool { model == .nothing && !isMixed && text == nil }
  }

  /// What the schema says of an attribute.
  struct AttributeShape {
    var name: String
    var isRequired: Bool
    var type: ValueType
  }

  private init() {
    let schema = Markup.read(PackageResources.course_xsd, namespace: "http://www.w3.org/2001/XMLSchema")
    guard let root = schema.root else { preconditionFailure("course.xsd is not XML") }
    func named(_ elements: [Element]) -> [String: Element] {
      Dictionary(elements.compactMap { element in element["name"].map { ($0, element) } }) { first, _ in first }
    }
    types = named(root.children("complexType") + root.children("simpleType"))
    groups = named(root.children("group"))
    roots = named(root.children("element"))
    elementNames = Set(root.descendants("element").compactMap { $0["name"] })
  }

  /// What may stand in the root element of a file.
  func shape(ofRoot name: String) -> Shape? { roots[name].map { shape(of: $0) } }

  /// What an element's declaration says.
  func shape(of declaration: Element) -> Shape {
    let named = declaration["type"]
    if let type = named.flatMap({ types[$0] }) ?? declaration.first("complexType"), type.name == "complexType" {
      return shape(ofType: type)
    }
    return Shape(text: valueType(of: declaration))
  }

  private func shape(ofType type: Element) -> Shape {
    var shape = Shape(isMixed: type["mixed"] == "true")
    if let extended = type.first("simpleContent")?.first("extension") {
      shape.attributes = attributes(in: extended)
      shape.text = ValueType(named: extended["base"] ?? "", in: types)
      return shape
    }
    shape.attributes = attributes(in: type)
    for child in type.children where child.name != "attribute" {
      shape.model = model(child, &shape.declarations)
    }
    return shape
  }

  private func attributes(in type: Element) -> [AttributeShape] {
    type.children("attribute").map { attribute in
      AttributeShape(
        name: attribute["name"] ?? "", isRequired: attribute["use"] == "required", type: valueType(of: attribute))
    }
  }

  private func valueType(of declaration: Element) -> ValueType {
    if let type = declaration.first("simpleType") { return ValueType(type, in: types) }
    return ValueType(named: declaration["type"] ?? "", in: types)
  }

  private func model(_ particle: Element, _ declarations: inout [String: Element]) -> ContentModel {
    let model: ContentModel
    switch particle.name {
    case "element":
      let name = particle["name"] ?? ""
      declarations[name] = particle
      model = .element(name)
    case "sequence": model = .sequence(particle.children.map { self.model($0, &declarations) })
    case "choice": model = .choice(particle.children.map { self.model($0, &declarations) })
    case "group":
      // The group itself stands under its name at the top; here is a reference to it.
      let group = particle["ref"].flatMap { groups[$0] }
      model = .sequence((group?.children ?? []).map { self.model($0, &declarations) })
    default: preconditionFailure("course.xsd has \(particle.name), which nothing here reads")
    }
    let minimum = particle["minOccurs"].flatMap { Int($0) } ?? 1
    let maximum = particle["maxOccurs"].map { Int($0) } ?? 1
    return minimum == 1 && maximum == 1 ? model : .repeated(model, minimum: minimum, maximum: maximum)
  }
}
