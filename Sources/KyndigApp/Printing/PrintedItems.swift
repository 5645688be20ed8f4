import Courseware

extension CoursePrint {
  /// An item with its whole key: every answer, whether it is right, and why.
  func print(_ item: Item, _ lead: String) -> HTML {
    HTML("section", .class("item"), .id(Anchor(.item, item.id).htmlID)) {
      heading("h4", HTML(lead), item.id)
      condition(item.condition)
      facts([
        HTML(words.kind(item.interaction)),
        item.maximumScore == 1
          ? HTML(words.points(1))
          : HTML([HTML(words.points(item.maximumScore)), HTML(", " + words.credit(item.interaction))]),
        item.isCritical ? HTML("strong") { words.critical } : nil,
      ])
      facts([
        labelled(words.objective, link(.objective, item.objective)),
        item.page.map { labelled(words.page, link(.page, $0)) },
      ])
      corrections(of: item)
      HTML("div", .class("prompt")) { print(item.prompt) }
      print(item.interaction)
    }
  }

  @HTMLBuilder private func print(_ interaction: Interaction) -> HTML {
    switch interaction {
    case .single(let choices), .multiple(let choices): answers(choices)
    case .order(let steps):
      table([words.place, words.stepInOrder, words.why], class: "key") {
        for (index, step) in steps.enumerated() { row(HTML(String(index + 1)), print(step.text), print(step.reason)) }
      }
    case .match(let matching):
      table([words.entry, words.belongsUnder, words.why], class: "key") {
        for entry in matching.entries {
          let category = matching.categories.indices.contains(entry.category) ? matching.categories[entry.category] : []
          row(print(entry.text), print(category), print(entry.reason))
        }
      }
      facts([labelled(words.categories, HTML(separated(matching.categories.map(print))))])
    case .number(let entry):
      answers(
        right: HTML(words.number(entry.key, entry.tolerance)), entry.unit, entry.reason,
        wrong: entry.mistakes.map { (HTML(String($0.value)), $0.reason) }, entry.otherwise)
    case .date(let entry):
      answers(
        right: HTML(formats.text(entry.key)), nil, entry.reason,
        wrong: entry.mistakes.map { (HTML(formats.text($0.value)), $0.reason) }, entry.otherwise)
    case .faults(let text):
      if let title = text.title { HTML("p", .class("kind")) { own(title) } }
      table([words.place, words.line, words.verdict, words.why], class: "key") {
        for (index, line) in text.lines.enumerated() {
          HTML("tr", line.isCorrect ? .class("right") : nil) {
            HTML("td") { String(index + 1) }
            HTML("td") { print(line.text) }
            HTML("td") { line.isCorrect ? words.fault : words.noFault }
            HTML("td") { print(line.reason) }
          }
        }
      }
    }
  }

  private func answers(_ choices: [Choice]) -> HTML {
    table([words.place, words.answer, words.verdict, words.why], class: "key") {
      for (index, choice) in choices.enumerated() where choice.isOffered {
        HTML("tr", choice.isCorrect ? .class("right") : nil) {
          HTML("td") { String(index + 1) }
          HTML("td") {
            print(choice.text)
            condition(choice.condition, words.conditions.offeredWhen)
          }
          HTML("td") { choice.isCorrect ? words.right : words.wrong }
          HTML("td") { print(choice.reason) }
        }
      }
    }
  }

  /// The right answer to enter, the wrong ones that are foreseen, and what is said of every other.
  private func answers(
    right: HTML, _ unit: String?, _ reason: [Inline], wrong: [(HTML, [Inline])], _ otherwise: [Inline]
  ) -> HTML {
    table([words.answer, words.verdict, words.why], class: "key") {
      HTML("tr", .class("right")) {
        HTML("td") {
          right
          if let unit { HTML([" ", own(unit)]) }
        }
        HTML("td") { words.right }
        HTML("td") { print(reason) }
      }
      for (answer, reason) in wrong { row(answer, HTML(words.wrong), print(reason)) }
      row(HTML(words.otherwise), HTML(words.wrong), print(otherwise))
    }
  }

  func row(_ cells: HTML...) -> HTML { HTML("tr") { for cell in cells { HTML("td") { cell } } } }

  func separated(_ pieces: [HTML]) -> [HTML] {
    pieces.enumerated().map { $0 == 0 ? $1 : HTML(["; ", $1]) }
  }

  /// What was found wrong with an item after it was published.
  private func corrections(of item: Item) -> HTML {
    HTML(
      (errata?.entries ?? []).filter { $0.item == item.id }.map { erratum in
        HTML("p", .class("erratum")) {
          words.correction(erratum.correction, formats.text(erratum.date), erratum.version) + " "
          own(erratum.reason)
        }
      })
  }
}
