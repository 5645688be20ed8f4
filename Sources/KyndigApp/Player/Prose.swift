import Courseware
import TerminalUI

/// Course text on its way to a screen: numbers put in, references gathered, reasons given.
struct Prose {
  let context: Context
  /// References, in the order of their marks.
  private(set) var references: [TerminalUI.Text] = []
  /// The sources of the facts met, in full, each once.
  private(set) var sources: [String] = []
  /// The terms met, by id, each once.
  private(set) var terms: [String] = []

  /// What is told already of why it is here; blocks under one of these conditions do not say it again.
  private let told: [Condition]

  init(_ context: Context, told: [Condition] = []) {
    self.context = context
    self.told = told
  }

  var course: Course { context.session?.course ?? context.course }
  var profile: BusinessProfile { context.session?.profile ?? BusinessProfile() }
  var words: ReadingPhrases { context.words.reading }

  /// The sources of a page, in full: the rule, since when it is in force, where it was read and when.
  static func sources(of blocks: [Courseware.Block], _ context: Context) -> [String] {
    var prose = Prose(context)
    _ = prose.blocks(blocks)
    return prose.sources
  }

  private func source(of fact: Courseware.Fact) -> String? {
    let formats = context.words.formats
    let source = course.sources[fact.source]
    let read: [String?] = [source?.title, source?.address, fact.checked.map { words.checked(formats.text($0)) }]
    let parts: [String?] = [
      fact.law.map(words.law), fact.inForce.map { words.inForce(formats.text($0)) },
      read.compactMap { $0 }.joined(separator: ", "),
    ]
    return parts.compactMap { $0 }.joined(separator: ". ")
  }

  /// The blocks of a page, with references and terms under them.
  static func page(
    _ blocks: [Courseware.Block], _ context: Context, told: [Condition] = []
  ) -> (body: [TerminalUI.Block], terms: [String]) {
    var prose = Prose(context, told: told)
    var body = prose.referenced(blocks)
    let headwords = prose.terms.compactMap { context.course.glossary[$0]?.word }
    if !headwords.isEmpty {
      body.append(.paragraph(Text(context.words.reading.terms(headwords.joined(separator: " · ")), .dim)))
    }
    return (body, prose.terms)
  }

  /// The blocks, with the references that their marks point to.
  mutating func referenced(_ blocks: [Courseware.Block]) -> [TerminalUI.Block] {
    let body = self.blocks(blocks)
    return references.isEmpty ? body : body + [.lines(references)]
  }

  mutating func blocks(_ blocks: [Courseware.Block]) -> [TerminalUI.Block] {
    var result: [TerminalUI.Block] = []
    for block in blocks { result += self.block(block) }
    return result
  }

  private mutating func block(_ block: Courseware.Block) -> [TerminalUI.Block] {
    switch block {
    case .paragraph(let inlines): return [.paragraph(text(inlines))]
    case .list(let elements, let isNumbered):
      var texts: [TerminalUI.Text] = []
      for element in elements { texts.append(text(element)) }
      return [.list(texts, numbered: isNumbered)]
    case .table(let table):
      var header: [TerminalUI.Text] = []
      for cell in table.header { header.append(text(cell)) }
      var rows: [[TerminalUI.Text]] = []
      for row in table.rows {
        var cells: [TerminalUI.Text] = []
        for cell in row { cells.append(text(cell)) }
        rows.append(cells)
      }
      return [.table(TerminalUI.Table(header: header, rows: rows))]
    case .figure(let figure): return [.figure(lines: figure.lines, alternative: figure.alternative)]
    case .aside(let aside):
      let lead = aside.kind == .example ? words.example : words.note
      let title = aside.title.map { "\(lead): \($0)" } ?? lead
      return [.paragraph(Text(title, .strong)), .indented(self.blocks(aside.blocks))]
    case .fact(let fact): return self.fact(fact)
    case .when(let conditional):
      let reason = Text(reason(for: conditional.condition), .dim)
      let blocks = self.blocks(conditional.blocks)
      return told.contains(conditional.condition) ? blocks : [.paragraph(reason)] + blocks
    }
  }

  /// The reference's mark goes behind the last words of the fact.
  private mutating func fact(_ fact: Courseware.Fact) -> [TerminalUI.Block] {
    var result = blocks(fact.blocks)
    if let source = source(of: fact), !sources.contains(source) { sources.append(source) }
    let reference = Self.reference(fact, context)
    let known = references.firstIndex { $0.string.hasSuffix("] " + reference) }
    let number = (known ?? references.count) + 1
    if known == nil { references.append(Text("[\(number)] \(reference)", .dim)) }
    let mark = Text("\u{A0}[\(number)]", .dim)
    switch result.popLast() {
    case .paragraph(let text): result.append(.paragraph(text + mark))
    case .list(var texts, let numbered):
      if let last = texts.popLast() { texts.append(last + mark) }
      result.append(.list(texts, numbered: numbered))
    case let last?: result += [last, .paragraph(mark)]
    case nil: break
    }
    return result
  }

  /// Where a fact stands, and when that was checked; the source's full name is in the help.
  private static func reference(_ fact: Courseware.Fact, _ context: Context) -> String {
    let words = context.words.reading
    let place = fact.law.map(words.law) ?? context.course.sources[fact.source]?.title ?? fact.source
    return place + (fact.checked.map { ", " + words.checked(context.words.formats.text($0)) } ?? "")
  }

  mutating func text(_ inlines: [Inline]) -> TerminalUI.Text {
    var text = TerminalUI.Text("")
    for inline in inlines {
      switch inline {
      case .text(let string): text += Text(string)
      case .strong(let string): text += Text(string, .strong)
      case .term(let id, let string):
        if !terms.contains(id) { terms.append(id) }
        text += Text(string, .term)
      case .value(let operand): text += Text(value(of: operand))
      }
    }
    return text
  }

  private func value(of operand: Operand) -> String {
    switch operand.answer(for: profile, in: course) {
    case .number(let number): String(number)
    case .word(let word): label(of: operand, word)
    case .unknown, nil: words.unknownValue
    }
  }

  private func label(of operand: Operand, _ word: String) -> String {
    guard case .parameter(let id) = operand, let question = course.questions.first(where: { $0.id == id }) else {
      return word
    }
    return question.text(of: .word(word), words)
  }
}

extension ProfileQuestion {
  /// An answer as the leader reads it.
  func text(of answer: Answer, _ words: ReadingPhrases) -> String {
    switch (answer, kind) {
    case (.number(let number), _): String(number)
    case (.word(let word), .choice(let alternatives)): alternatives.first { $0.value == word }?.label ?? word
    case (.word(let word), .number), (.word(let word), .text): word
    case (.unknown, _): words.unknown
    }
  }
}
