import Courseware

extension CoursePrint {
  /// Blocks, one after the other.
  func print(_ blocks: [Block]) -> HTML { HTML(blocks.map(print)) }

  private func print(_ block: Block) -> HTML {
    switch block {
    case .paragraph(let inlines): HTML("p") { print(inlines) }
    case .list(let elements, let isNumbered):
      HTML(isNumbered ? "ol" : "ul") { for element in elements { HTML("li") { print(element) } } }
    case .table(let table): print(table)
    case .aside(let aside): print(aside)
    case .figure(let figure):
      HTML("figure") {
        HTML("pre", Attribute("aria-hidden", "true")) { figure.lines.joined(separator: "\n") }
        HTML("figcaption") { labelled(words.alternative, own(figure.alternative)) }
      }
    case .fact(let fact):
      HTML("div", .class("fact")) {
        print(fact.blocks)
        HTML("p", .class("source")) { source(of: fact) }
      }
    case .when(let conditional): print(conditional)
    }
  }

  /// Runs of text.
  func print(_ inlines: [Inline]) -> HTML {
    own(
      HTML(
        inlines.map { inline in
          switch inline {
          case .text(let text): HTML(text)
          case .strong(let text): HTML("strong") { text }
          case .term(let id, let text): link(.term, id, as: HTML(text))
          case .value(let operand): print(operand)
          }
        }))
  }

  /// A number put into text: a threshold's, or what the business answers.
  private func print(_ operand: Operand) -> HTML {
    switch operand {
    case .number(let number): return HTML(String(number))
    case .word(let word): return HTML(word)
    case .threshold(let id):
      let number = written.thresholds[id]?.number(on: course.rulesAsOf)
      return link(.threshold, id, as: HTML(number.map { String($0) } ?? "–"))
    case .parameter(let id):
      guard let question = written.questions.first(where: { $0.id == id }) else { return HTML(id) }
      let answer = business?.profile.answers[id].flatMap { $0 == .unknown ? nil : $0 }
      let text = answer.map { conditionWords.text(of: $0, to: question) } ?? "[\(question.label.inSentence)]"
      return link(.question, id, as: HTML(text))
    }
  }

  private func print(_ table: Table) -> HTML {
    HTML("table") {
      if !table.header.isEmpty {
        HTML("thead") { HTML("tr") { for cell in table.header { HTML("th", .ofColumn) { print(cell) } } } }
      }
      HTML("tbody") {
        for row in table.rows { HTML("tr") { for cell in row { HTML("td") { print(cell) } } } }
      }
    }
  }

  private func print(_ aside: Aside) -> HTML {
    let kind = aside.kind == .example ? words.example : words.note
    return HTML("div", .class("aside")) {
      HTML("p", .class("kind")) {
        if let title = aside.title { labelled(kind, own(title)) } else { kind }
      }
      print(aside.blocks)
    }
  }

  private func source(of fact: Fact) -> HTML {
    let parts: [HTML?] = [
      fact.law.map { labelled(words.law, own($0)) },
      fact.inForce.map { HTML(words.inForce(formats.text($0))) },
      labelled(words.source, link(.source, fact.source)),
      fact.checked.map { HTML(words.checked(formats.text($0))) },
    ]
    return HTML(parts.compactMap(\.self).enumerated().map { $0 == 0 ? $1 : HTML([" · ", $1]) })
  }

  private func print(_ conditional: Conditional) -> HTML {
    let anchor = conditional.id.map { id in Anchor(.block, module.map { "\($0)/\(id)" } ?? id) }
    return HTML("div", .class("when"), anchor.map { .id($0.htmlID) }) {
      if let anchor { HTML("p", .class("facts")) { code(anchor.id) } }
      condition(conditional.condition)
      print(conditional.blocks)
    }
  }
}
