import Courseware

/// The documents as one HTML page that a word processor opens: headings, paragraphs and tables, nothing else.
struct DocumentPage: Sendable {
  let export: DocumentExport
  private var words: DraftsPhrases { export.words }

  init(_ export: DocumentExport) { self.export = export }

  /// The page, as a file's text.
  var document: String {
    HTML.document(
      HTML("html", .lang(words.language)) {
        HTML("head") {
          HTML.empty("meta", Attribute("charset", "utf-8"))
          HTML.empty("meta", Attribute("name", "viewport"), Attribute("content", "width=device-width"))
          HTML("title") { export.title }
          HTML("style") { Self.style }
        }
        HTML("body") {
          HTML("h1") { export.title }
          for line in export.lead { HTML("p") { line } }
          table([words.document, words.status, words.lastSaved], export.contents)
          for document in export.written { section(document) }
          if !export.documents.hidden.isEmpty {
            HTML("h2", .class("new-page")) { words.hidden }
            HTML("p") { words.hiddenWhy }
            for document in export.documents.hidden {
              HTML("h3") { own(document.title) }
              for piece in document.pieces { print(piece, in: document) }
            }
          }
        }
      })
  }

  private func section(_ document: AssembledDocument) -> HTML {
    HTML([
      HTML("h2", .class("new-page")) { own(document.title) },
      HTML("p", .class("status")) { export.status(of: document) },
      document.isDrafted ? blanks([words.date, words.ownerRole, words.nextReview]) : HTML([]),
      HTML(document.pieces.filter(\.isWorthTelling).map { print($0, in: document) }),
      document.isDrafted ? signatures : HTML([]),
    ])
  }

  private func print(_ piece: DocumentPiece, in document: AssembledDocument) -> HTML {
    HTML([
      piece.task.title == document.title ? HTML([]) : HTML("h3") { own(piece.task.title) },
      piece.existing.map { told($0, of: piece, in: document) } ?? HTML(piece.parts.map(print)),
      HTML(
        export.remarks(on: piece).map { lead, points in
          HTML("div", .class("remark")) {
            HTML("p") { HTML("strong") { lead } }
            HTML("ul") { for point in points { HTML("li") { own(point) } } }
          }
        }),
    ])
  }

  private func told(
    _ existing: ExistingDocument, of piece: DocumentPiece, in document: AssembledDocument
  ) -> HTML {
    HTML([
      document.state == .existing ? HTML([]) : HTML("p") { words.existing },
      HTML("table", .class("facts"), Self.lined, Self.wide) {
        HTML("tbody") {
          for (label, value) in export.facts(about: existing) {
            HTML("tr") {
              HTML("th", .ofRow) { label }
              HTML("td") { lines(value) }
            }
          }
        }
      },
      HTML("p") { HTML("strong") { words.answers } },
      table([words.question, words.answer], export.answers(piece, existing)),
      piece.parts.isEmpty
        ? HTML([])
        : HTML([HTML("p") { HTML("strong") { words.draftedBefore } }, HTML(piece.parts.map(print))]),
    ])
  }

  private func print(_ part: DocumentPart) -> HTML {
    switch part {
    case .text(let label, let text):
      HTML([HTML("p", .class("label")) { HTML("strong") { own(label) } }, HTML("p") { lines(text) }])
    case .rows(let label, let columns, let rows):
      HTML([HTML("p", .class("label")) { HTML("strong") { own(label) } }, table(columns, rows)])
    }
  }

  private func table(_ columns: [String], _ rows: [[String]]) -> HTML {
    HTML("table", Self.lined, Self.wide) {
      HTML("thead") { HTML("tr") { for column in columns { HTML("th", .ofColumn) { column } } } }
      HTML("tbody") {
        for row in rows { HTML("tr") { for cell in row { HTML("td") { lines(cell) } } } }
      }
    }
  }

  /// What the business fills in by hand or in the word processor.
  private func blanks(_ labels: [String]) -> HTML {
    HTML("table", .class("blanks"), Self.lined, Self.wide) {
      HTML("tbody") {
        HTML("tr") { for label in labels { HTML("th", .ofColumn) { label } } }
        HTML("tr") { for _ in labels { HTML("td") { "\u{A0}" } } }
      }
    }
  }

  private var signatures: HTML {
    HTML([
      HTML("p", .class("label")) { HTML("strong") { words.participants } },
      blanks([words.role, words.date, words.signature]),
    ])
  }

  /// The course's own words, marked where its language is another than the page's.
  private func own(_ text: String) -> HTML {
    export.course.language == words.language
      ? HTML(text) : HTML("span", .lang(export.course.language)) { text }
  }

  private func lines(_ text: String) -> HTML {
    HTML(
      text.ownLines.enumerated().flatMap { number, line in
        (number == 0 ? [] : [HTML.empty("br")]) + [HTML(line)]
      })
  }

  // LibreOffice looks for these, and Word for the style.
  private static let lined = Attribute("border", "1")
  private static let wide = Attribute("width", "100%")

  /// What both browsers and word processors know.
  private static let style = """
    body { font-family: Calibri, Carlito, Arial, sans-serif; font-size: 11pt; line-height: 1.4; color: #1a1a1a;
      background: #ffffff; max-width: 44em; margin: 1.5em auto; padding: 0 1em; }
    h1 { font-size: 20pt; margin: 0 0 0.5em; }
    h2 { font-size: 16pt; margin: 1.5em 0 0.3em; }
    h3 { font-size: 13pt; margin: 1.2em 0 0.3em; }
    h2.new-page { page-break-before: always; }
    h1, h2, h3, p.label { page-break-after: avoid; }
    p { margin: 0.3em 0 0.6em; }
    p.label { margin: 0.9em 0 0; }
    p.status { color: #444444; }
    table { border-collapse: collapse; width: 100%; margin: 0.4em 0 1em; }
    th, td { border: 1px solid #8c8c8c; padding: 3pt 5pt; text-align: left; vertical-align: top; }
    th { background: #efefef; }
    table.facts th { width: 30%; }
    table.blanks td { height: 24pt; }
    div.remark { border-left: 3px solid #b26a00; padding-left: 8pt; margin: 0.8em 0; }
    """
}

extension DocumentPiece {
  /// Whether a document is to say something of it: what it has, or that it is missing from one that has begun.
  var isWorthTelling: Bool { hasContent || !missing.isEmpty }
}
