/// What may stand where in an XLIFF 2.1 document, core only, as the specification has it.
struct XLIFFGrammar {
  /// Groups of children in the order they must come.
  struct Group {
    var names: Set<String>
    /// Whether there must be one.
    var isNeeded = false
    /// Whether there may be more than one.
    var repeats = false
  }

  /// The form of an attribute's value.
  enum Form {
    case any, nameToken, nameTokens, language, truth, order, priority, hexadecimal, own
    case of(Set<String>)
  }

  var groups: [Group] = []
  /// Text may stand in it, and its children in any order.
  var isMixed = false
  /// Elements of other namespaces may stand in it.
  var isOpen = false
  var required: [String: Form] = [:]
  var optional: [String: Form] = [:]

  static let namespace = "urn:oasis:names:tc:xliff:document:2.0"

  private static let inline: Set<String> = ["cp", "ph", "pc", "sc", "ec", "mrk", "sm", "em"]
  private static let direction = Form.of(["ltr", "rtl", "auto"])
  private static let kinds = Form.of(["fmt", "ui", "quote", "link", "image", "other"])
  private static let units = Group(names: ["unit", "group"], isNeeded: true, repeats: true)
  private static let notes = Group(names: ["notes"])
  private static let text = Group(names: inline, repeats: true)
  private static let sentence = [Group(names: ["source"], isNeeded: true), Group(names: ["target"])]
  private static let scope: [String: Form] = [
    "canResegment": .truth, "translate": .truth, "srcDir": direction, "trgDir": direction,
  ]
  private static let code: [String: Form] = [
    "canCopy": .truth, "canDelete": .truth, "canReorder": .of(["yes", "firstNo", "no"]), "copyOf": .nameToken,
    "subType": .own, "type": kinds,
  ]
  private static let mark: [String: Form] = ["translate": .truth, "type": .any, "ref": .any, "value": .any]

  static let elements: [String: XLIFFGrammar] = [
    "xliff": XLIFFGrammar(
      groups: [Group(names: ["file"], isNeeded: true, repeats: true)],
      required: ["version": .any, "srcLang": .language], optional: ["trgLang": .language]),
    "file": XLIFFGrammar(
      groups: [Group(names: ["skeleton"]), notes, units], isOpen: true, required: ["id": .nameToken],
      optional: scope.adding(["original": .any])),
    "skeleton": XLIFFGrammar(isMixed: true, isOpen: true, optional: ["href": .any]),
    "group": XLIFFGrammar(
      groups: [notes, Group(names: ["unit", "group"], repeats: true)], isOpen: true, required: ["id": .nameToken],
      optional: scope.adding(["name": .any, "type": .own])),
    "unit": XLIFFGrammar(
      groups: [
        notes, Group(names: ["originalData"]), Group(names: ["segment", "ignorable"], isNeeded: true, repeats: true),
      ], isOpen: true, required: ["id": .nameToken], optional: scope.adding(["name": .any, "type": .own])),
    "segment": XLIFFGrammar(
      groups: sentence,
      optional: [
        "id": .nameToken, "canResegment": .truth, "state": .of(["initial", "translated", "reviewed", "final"]),
        "subState": .own,
      ]),
    "ignorable": XLIFFGrammar(groups: sentence, optional: ["id": .nameToken]),
    "notes": XLIFFGrammar(groups: [Group(names: ["note"], isNeeded: true, repeats: true)]),
    "note": XLIFFGrammar(
      isMixed: true,
      optional: [
        "id": .nameToken, "appliesTo": .of(["source", "target"]), "category": .any, "priority": .priority,
      ]),
    "originalData": XLIFFGrammar(groups: [Group(names: ["data"], isNeeded: true, repeats: true)]),
    "data": XLIFFGrammar(
      groups: [Group(names: ["cp"], repeats: true)], isMixed: true, required: ["id": .nameToken],
      optional: ["dir": direction]),
    "source": XLIFFGrammar(groups: [text], isMixed: true),
    "target": XLIFFGrammar(groups: [text], isMixed: true, optional: ["order": .order]),
    "cp": XLIFFGrammar(required: ["hex": .hexadecimal]),
    "ph": XLIFFGrammar(
      required: ["id": .nameToken],
      optional: code.adding(["disp": .any, "equiv": .any, "dataRef": .nameToken, "subFlows": .nameTokens])),
    "pc": XLIFFGrammar(
      groups: [text], isMixed: true, required: ["id": .nameToken],
      optional: code.adding([
        "canOverlap": .truth, "dispStart": .any, "dispEnd": .any, "equivStart": .any, "equivEnd": .any,
        "dataRefStart": .nameToken, "dataRefEnd": .nameToken, "subFlowsStart": .nameTokens,
        "subFlowsEnd": .nameTokens, "dir": direction,
      ])),
    "sc": XLIFFGrammar(required: ["id": .nameToken], optional: half),
    "ec": XLIFFGrammar(optional: half.adding(["id": .nameToken, "startRef": .nameToken])),
    "mrk": XLIFFGrammar(groups: [text], isMixed: true, required: ["id": .nameToken], optional: mark),
    "sm": XLIFFGrammar(required: ["id": .nameToken], optional: mark),
    "em": XLIFFGrammar(required: ["startRef": .nameToken]),
  ]

  private static let half = code.adding([
    "canOverlap": .truth, "dataRef": .nameToken, "dir": direction, "disp": .any, "equiv": .any, "isolated": .truth,
    "subFlows": .nameTokens,
  ])
}

extension XLIFFGrammar.Form {
  /// Whether a value has the form.
  func admits(_ value: String) -> Bool {
    switch self {
    case .any: true
    case .nameToken: isNameToken(value)
    case .nameTokens: !value.isEmpty && value.split(separator: " ").allSatisfy { isNameToken(String($0)) }
    case .language:
      value.split(separator: "-", omittingEmptySubsequences: false).enumerated().allSatisfy { index, part in
        (1...8).contains(part.utf8.count)
          && part.utf8.allSatisfy { byte in
            let isDigit = (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
            return (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20) || (isDigit && index > 0)
          }
      }
    case .truth: value == "yes" || value == "no"
    case .order: (Int(value) ?? 0) > 0
    case .priority: (1...10).contains(Int(value) ?? 0)
    case .hexadecimal: !value.isEmpty && value.utf8.count.isMultiple(of: 2) && UInt32(value, radix: 16) != nil
    case .own:
      value.split(separator: ":", omittingEmptySubsequences: false).map(\.isEmpty) == [false, false]
        && !value.contains(" ")
    case .of(let values): values.contains(value)
    }
  }
}

extension [String: XLIFFGrammar.Form] {
  fileprivate func adding(_ others: Self) -> Self { merging(others) { first, _ in first } }
}
