extension Screen {
  /// The keys that a typed line stands for where there is no full screen; none when the line means nothing here.
  ///
  /// An empty line is Enter. A focused field takes the whole line; in a field of many lines it is one line more, and an
  /// empty one goes on. A word of the vocabulary behind a slash is a key there all the same, and one without where the
  /// field leaves such words to be keys; a secret takes everything. Numbers choose, and Enter follows;
  /// where options can be marked, the numbers are all that shall be marked; where numbers are one answer, they are
  /// pasted. Else a word of the vocabulary or one character is a key.
  public func keys(typed line: String, vocabulary: Vocabulary) -> [Key]? {
    let trimmed = line.trimmed
    let field = fields.first(where: \.isFocused)
    if trimmed.isEmpty { return [field?.isManyLined == true ? .tab : .enter] }
    if let field {
      let isMarked = trimmed.hasPrefix("/") && !field.isSecret
      let word = vocabulary.words[(isMarked ? String(trimmed.dropFirst()) : trimmed).lowercased()]
      if let word, isMarked || field.leavesKeyWords { return [word.inField] }
      guard field.isManyLined else { return [.clear, .paste(line), .enter] }
      let isOnLineOfItsOwn = field.text.isEmpty || field.text.hasSuffix("\n")
      return (isOnLineOfItsOwn ? [] : [.enter]) + [.paste(line), .enter]
    }
    if takesNumbers, panel == nil, trimmed.isNumbers { return [.paste(trimmed), .enter] }
    if let options = chosenFrom, let keys = keys(numbers: trimmed, options: options) { return keys }
    if let key = vocabulary.words[trimmed.lowercased()] { return [key] }
    guard let character = trimmed.first, trimmed.count == 1, !character.isNumber else { return nil }
    return [.character(Character(character.lowercased()))]
  }

  /// The options that numbers choose from: those with the focus, else the first that are no rows of a result.
  private var chosenFrom: [Option]? {
    lists.first { $0.contains(where: \.isFocused) } ?? lists.first { $0.allSatisfy { $0.state == nil } }
  }

  private func keys(numbers line: String, options: [Option]) -> [Key]? {
    let canMark = options.contains { $0.mark != nil }
    let words = line.split { $0 == "," || $0.isWhitespace }.map(String.init)
    let chosen = words.compactMap { word in
      options.indices.first { (options[$0].label.isEmpty ? String($0 + 1) : options[$0].label) == word }
    }
    guard !words.isEmpty, chosen.count == words.count, canMark || chosen.count == 1 else { return nil }
    var focus = options.firstIndex(where: \.isFocused)
    guard canMark else { return keys(to: chosen[0], in: options, from: &focus) + [.enter] }
    let toggled = options.indices.filter { (options[$0].mark == .marked) != chosen.contains($0) }
    return toggled.flatMap { index -> [Key] in
      let isDigit = options[index].label.count == 1
      return keys(to: index, in: options, from: &focus) + (isDigit ? [] : [.character(" ")])
    } + [.enter]
  }

  /// The label where it is one key; else arrows, the first of which reaches the first option when none has the focus.
  private func keys(to index: Int, in options: [Option], from focus: inout Int?) -> [Key] {
    let from = focus ?? -1
    focus = index
    if options[index].label.count == 1, let label = options[index].label.first { return [.character(label)] }
    return Array(repeating: index > from ? .down : .up, count: abs(index - from))
  }
}

extension Screen {
  /// Whether an option or a field has the focus: in the panel where one is open, else in the content.
  public var hasFocus: Bool {
    fields.contains(where: \.isFocused) || lists.contains { $0.contains(where: \.isFocused) }
      || (panel == nil && roll != nil)
  }

  /// The long list that the content has; nil where it has none, or nothing is in it.
  var roll: Roll? {
    body.lazy.compactMap { block in
      guard case .roll(let roll) = block, roll.count > 0 else { return nil }
      return roll
    }.first
  }

  /// The blocks that keys and typed lines speak to, those inside others among them.
  private var live: [Block] { (panel?.body ?? body).flatMap(\.flattened) }

  private var fields: [Field] {
    live.compactMap { block in
      guard case .field(let field) = block else { return nil }
      return field
    }
  }

  private var lists: [[Option]] {
    live.compactMap { block in
      guard case .options(let options) = block, !options.isEmpty else { return nil }
      return options
    }
  }
}

extension Key {
  /// The key that does the same while a field has the focus: letters and arrows are the field's own.
  fileprivate var inField: Key {
    switch self {
    case .character(let character): .command(character)
    case .left: .back
    default: self
    }
  }
}

extension String {
  fileprivate var isNumbers: Bool { allSatisfy { $0.isNumber || $0.isWhitespace || $0 == "," } }
}

extension Block {
  /// The block itself, or what it holds.
  var flattened: [Block] {
    guard case .indented(let blocks) = self else { return [self] }
    return blocks.flatMap(\.flattened)
  }
}
