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

  init(_ context: Context) { self.context = context }

  private var course: Course { context.session?.course ?? context.course }
  private var profile: BusinessProfile { context.session?.profile ?? BusinessProfile() }
  private var words: ReadingPhrases { context.words.reading }

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
  static func page(_ blocks: [Courseware.Block], _ context: Context) -> (body: [TerminalUI.Block], terms: [String]) {
    var prose = Prose(context)
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
      return [.paragraph(Text(reason(for: conditional.condition), .dim))] + self.blocks(conditional.blocks)
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
    case .unknown, nil: "«\(words.unknown.lowercased())»"
    }
  }

  private func label(of operand: Operand, _ word: String) -> String {
    guard case .parameter(let id) = operand, let question = course.questions.first(where: { $0.id == id }) else {
      return word
    }
    return question.text(of: .word(word), words)
  }

  /// Why something is here: what follows from the answers under a name of its own, and the answers that else count.
  private func reason(for condition: Condition) -> String {
    let labels = grounds(of: condition)
    let followed = condition.parameters(apartFrom: labels)
    let questions = followed.compactMap { id in course.questions.first { $0.id == id } }
    let answered = questions.compactMap { question -> String? in
      guard let answer = profile.answers[question.id], answer != .unknown else { return nil }
      return words.becauseAnswer(question.label, question.text(of: answer, words))
    }
    if condition.value(for: profile, in: course) != nil {
      let answers = answered.isEmpty ? nil : context.words.formats.list(answered)
      if !labels.isEmpty { return words.becauseDerived(context.words.formats.list(labels), answers) }
      if let answers { return words.because(answers) }
    }
    let open = questions.filter { profile.answers[$0.id] == nil || profile.answers[$0.id] == .unknown }
    return words.becauseUnknown(open.map(\.label).joined(separator: "», «"))
  }
}

extension Prose {
  /// The labels of what follows from the answers and makes the condition true, each once.
  private func grounds(of condition: Condition) -> [String] {
    switch condition {
    case .derived(_, let label, let inner): inner.value(for: profile, in: course) == true ? [label] : []
    case .and(let left, let right), .or(let left, let right):
      grounds(of: left) + grounds(of: right).filter { !grounds(of: left).contains($0) }
    case .comparison, .not: []
    }
  }
}

extension Condition {
  /// The questions it depends on, each once, but for those that only count through something with one of these labels.
  fileprivate func parameters(apartFrom labels: [String]) -> [String] {
    switch self {
    case .derived(_, let label, _) where labels.contains(label): return []
    case .and(let left, let right), .or(let left, let right):
      let first = left.parameters(apartFrom: labels)
      return first + right.parameters(apartFrom: labels).filter { !first.contains($0) }
    case .derived, .comparison, .not: return parameters
    }
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
