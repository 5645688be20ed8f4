/// Blocks in words.
struct Speech {
  var glyphs: Glyphs
  var vocabulary: Vocabulary

  static let width = 78

  private var wrapping: Wrapping { Wrapping(glyphs: glyphs) }

  /// A text's characters on one line, as the glyphs at hand write them.
  func string(_ text: Text) -> String { String(wrapping.line(text, width: .max).map(\.character)) }

  func wrapped(_ text: Text) -> [String] {
    wrapping.lines(text, width: Self.width).map { String($0.map(\.character)) }
  }

  func lines(_ block: Block) -> [String] {
    switch block {
    case .heading(let text), .paragraph(let text), .note(let text): wrapped(text)
    case .list(let items, let numbered):
      items.enumerated().flatMap { wrapped(Text(numbered ? "\($0 + 1). " : "- ") + $1) }
    case .table(let table): lines(table)
    case .facts(let facts): lines(facts)
    case .indented(let blocks): Array(blocks.map(lines).filter { !$0.isEmpty }.joined(separator: [""]))
    case .figure(_, let alternative): wrapped(Text(alternative))
    case .roll(let roll): lines(roll)
    case .options(let options): lines(options)
    case .field(let field): lines(field)
    case .meter(let meter): lines(meter)
    case .lines(let texts): texts.flatMap(wrapped)
    }
  }

  /// One record a paragraph, each value behind its label; without a header the first value is the label.
  private func lines(_ table: Table) -> [String] {
    let records = table.rows.map { row in
      let values = row.map(string)
      if table.header.isEmpty, let first = values.first {
        return first.followed(by: values.dropFirst().map(\.sentence).joined(separator: " "))
      }
      return values.enumerated().map { column, value in
        let label = table.header.indices.contains(column) ? string(table.header[column]) : ""
        return label.followed(by: value).sentence
      }.joined(separator: " ")
    }
    return Array(records.map { wrapped(Text($0)) }.joined(separator: [""]))
  }

  /// One record a paragraph, with the number to type for it, and then which they are of how many.
  private func lines(_ roll: Roll) -> [String] {
    let window = roll.window(of: Roll.spoken)
    guard !window.isEmpty else { return [] }
    let records = window.map { place in
      let values = zip(roll.columns, roll[place]).map { column, entry in
        string(column.title).followed(by: string(entry.text)).sentence
      }
      return wrapped(Text("\(place + 1). " + values.joined(separator: " ")))
    }
    let words = vocabulary.linesInSight(window.lowerBound + 1, window.upperBound, roll.count)
    return Array((records + [wrapped(Text(words.sentence.capitalised))]).joined(separator: [""]))
  }

  private func lines(_ facts: [Fact]) -> [String] {
    facts.flatMap { wrapped(Text(string($0.label).followed(by: string($0.value)))) }
  }

  /// The number to type, the mark, the text, then the state's word and the details.
  private func lines(_ options: [Option]) -> [String] {
    let areNumbered = options.contains { $0.isFocused || !$0.label.isEmpty }
    return options.enumerated().flatMap { index, option in
      let label = option.label.isEmpty ? String(index + 1) : Text.sanitized(option.label)
      let mark = option.mark.map { $0 == .marked ? vocabulary.marked : vocabulary.unmarked } ?? ""
      // Spaces that only line columns up are a comma to the ear.
      let details = option.detail.map { string($0).split(separator: "  ", omittingEmptySubsequences: true) } ?? []
      var more = details.map(\.trimmed).joined(separator: ", ")
      if let state = option.state {
        let word = vocabulary.state(state)
        // The caller's details often say the word already, and with more beside it.
        if !more.lowercased().contains(word.lowercased()) { more = more.isEmpty ? word : "\(word), \(more)" }
      }
      let text = mark.followed(by: string(option.text)).followed(by: more)
      return wrapped(Text(areNumbered ? "\(label.last == "." ? label : label + ".") \(text)" : text))
    }
  }

  private func lines(_ field: Field) -> [String] {
    if field.isManyLined { return manyLines(field) }
    let written = field.isSecret ? "" : Text.sanitized(field.text)
    let label = string(field.label).followed(by: written)
    return (label.isEmpty ? [] : wrapped(Text(label))) + (field.hint.isEmpty ? [] : wrapped(field.hint))
  }

  /// The lines as they are written, under their label; an empty one at the end has not been written yet.
  private func manyLines(_ field: Field) -> [String] {
    var written = field.isSecret ? [] : Text.sanitizedLines(field.text)
    while written.last?.isEmpty == true { written.removeLast() }
    let label = string(field.label)
    let head = label.isEmpty || written.isEmpty ? label : label.label
    let hint = field.hint.isEmpty ? [] : (written.isEmpty ? [] : [""]) + wrapped(field.hint)
    return (head.isEmpty ? [] : wrapped(Text(head))) + written.flatMap { wrapped(Text($0)) } + hint
  }

  private func lines(_ meter: Meter) -> [String] {
    var lines = [string(meter.label).followed(by: vocabulary.percent(meter.percent)).sentence]
    if let limit = meter.limit {
      lines.append(string(meter.limitLabel).followed(by: vocabulary.percent(limit)).sentence)
    }
    return lines.flatMap { wrapped(Text($0)) }
  }
}

extension StringProtocol {
  /// The characters between the first and the last that is no space.
  var trimmed: String {
    String(drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
  }
}
