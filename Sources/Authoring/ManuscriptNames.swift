extension Manuscript {
  /// Gathers what conditions can speak of.
  func findVocabulary() -> Vocabulary {
    var vocabulary = Vocabulary()
    for question in shared[.profile]?.root.children("question") ?? [] {
      guard let id = question["id"] else { continue }
      if question.isWhole, let kind = question.questionKind {
        vocabulary.questions[id] = kind
      } else {
        vocabulary.doubtful.insert(id)
      }
    }
    for derived in shared[.profile]?.root.children("derived") ?? [] {
      guard let id = derived["id"], let text = derived.rawValue(of: "if"),
        let syntax = try? ConditionParser.condition(text)
      else { continue }
      vocabulary.derive(id, label: derived.text, from: syntax)
    }
    return vocabulary
  }

  /// A bank, found.
  struct FoundBank: Equatable {
    /// `module/bank`.
    var id: String
    var part: Part
    var element: Element
  }

  /// All banks, in order.
  var banks: [FoundBank] {
    modules.flatMap { part in
      part.root.children("bank").compactMap { bank in
        bank["id"].map { FoundBank(id: "\(part.root["id"] ?? "")/\($0)", part: part, element: bank) }
      }
    }
  }

  /// The bank that a draw means: in its own module, or `module/bank`; from the test also by its id alone, where only one
  /// module has such a bank.
  func bank(_ reference: String, from module: String) -> FoundBank? {
    let banks = banks
    let wanted = reference.contains("/") || module.isEmpty ? reference : "\(module)/\(reference)"
    if let bank = banks.first(where: { $0.id == wanted }) { return bank }
    let namesakes = banks.filter { $0.element["id"] == reference }
    return module.isEmpty && namesakes.count == 1 ? namesakes.first : nil
  }
}
