import Courseware

extension CoursePrint {
  /// What stands behind the modules, by the id of its section.
  var referenceSections: [(id: String, title: String)] {
    let all: [(id: String, title: String, isThere: Bool)] = [
      ("documents", words.documents, !course.documents.isEmpty),
      ("businesses", words.businesses, !businesses.isEmpty),
      ("questions", words.questions, true),
      ("derived", words.derived, !written.derived.isEmpty),
      ("thresholds", words.thresholds, !course.thresholds.isEmpty),
      ("glossary", words.glossary, !course.glossary.isEmpty),
      ("sources", words.sources, true),
      ("errata", words.errata, errata != nil),
    ]
    return all.filter(\.isThere).map { ($0.id, $0.title) }
  }

  /// The closing test.
  var closing: HTML { print(course.test, .test, "h2") }

  /// The sections after the test.
  var reference: HTML {
    HTML(
      referenceSections.map { id, title in
        HTML("section", .id(id)) {
          HTML("h2") { title }
          section(id)
        }
      })
  }

  private func section(_ id: String) -> HTML {
    switch id {
    case "documents": documents
    case "businesses": HTML(businesses.map(print))
    case "questions": HTML(written.questions.map(print))
    case "derived": derivations
    case "thresholds": thresholds
    case "glossary": glossary
    case "sources": sources
    default: corrections
    }
  }

  private var documents: HTML {
    let tasks = course.modules.flatMap { $0.lessons.flatMap(\.steps).compactMap(\.task) + $0.tasks }
    return table([words.document, words.name, words.draftedIn]) {
      for document in course.documents {
        HTML("tr", .id(Anchor(.document, document.id).htmlID)) {
          HTML("td") { own(document.title) }
          HTML("td") { code(document.id) }
          HTML("td") { separated(tasks.filter { $0.document == document.id }.map { link(.task, $0.id) }) }
        }
      }
    }
  }

  private var derivations: HTML {
    HTML("dl") {
      for derivation in written.derived {
        HTML("dt", .id(Anchor(.derived, derivation.id).htmlID)) {
          own(derivation.label)
          " "
          code(derivation.id)
        }
        HTML("dd") {
          words.derivedWhen + " "
          pieces(conditionWords.pieces(derivation.condition))
          "."
        }
      }
    }
  }

  private var thresholds: HTML {
    table([words.threshold, words.name, words.law, words.values]) {
      for (id, threshold) in course.thresholds.sorted(by: { $0.key < $1.key }) {
        HTML("tr", .id(Anchor(.threshold, id).htmlID)) {
          HTML("td") { own(threshold.label) }
          HTML("td") { code(id) }
          HTML("td") { own(threshold.law) }
          HTML("td") {
            HTML(
              separated(threshold.values.map { value in HTML(words.value(value.number, value.from.map(formats.text))) })
            )
          }
        }
      }
    }
  }

  private var glossary: HTML {
    HTML("dl") {
      for (id, term) in course.glossary.sorted(by: { ($0.value.word, $0.key) < ($1.value.word, $1.key) }) {
        HTML("dt", .id(Anchor(.term, id).htmlID)) {
          own(term.word)
          " "
          code(id)
        }
        HTML("dd") { own(term.explanation) }
      }
    }
  }

  private var sources: HTML {
    table([words.source, words.name, words.address, words.read]) {
      for (key, source) in course.sources.sorted(by: { $0.key < $1.key }) {
        HTML("tr", .id(Anchor(.source, key).htmlID)) {
          HTML("td") { own(source.title) }
          HTML("td") { code(key) }
          HTML("td", .class("address")) {
            if let address = source.address {
              HTML("a", .href("https://" + address), Attribute("rel", "noreferrer")) { address }
            } else {
              "–"
            }
          }
          HTML("td") { source.read.map(formats.text) ?? "–" }
        }
      }
    }
  }

  private var corrections: HTML {
    table([words.item, words.version, words.date, words.corrected, words.why]) {
      for erratum in errata?.entries ?? [] {
        row(
          link(.item, erratum.item), HTML(erratum.version), HTML(formats.text(erratum.date)),
          HTML(words.correctionKind(erratum.correction)), own(erratum.reason))
      }
    }
  }
}

extension Step {
  fileprivate var task: Task? { if case .task(let task) = self { task } else { nil } }
}
