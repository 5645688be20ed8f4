import Courseware
import Credentials
import Records
import Register

/// The report as a page that needs nothing but itself: no network, no script; to read on a screen, and to print.
struct AuditPage {
  let report: AuditReport
  let site: String
  let language: Language
  /// What else the rows were chosen by, in a sentence; nil where the report's filter says it all.
  var narrowed: String?

  /// What a page like this is written as.
  static let file = PageFile(command: "kyndig audit", example: "opplaering.html", mode: 0o600)
  /// More rows than anybody reads on a page; all of them are in the table for a spreadsheet.
  static let mostRows = 2000
  private static let mostUnits = 24

  private var words: AuditPagePhrases { AuditPagePhrases(language: language) }
  private var phrases: AuditPhrases { AuditPhrases.of(language) }
  private var today: CivilDate { CivilTime(report.asOf).date }
  private var figures: AuditFigures { AuditFigures(of: report, on: today) { CivilTime($0).date } }

  /// The page, as a file's text.
  var document: String {
    let (figures, sum) = (figures, AuditSummary(of: report))
    let title = words.title(site, phrases.formats.text(today))
    return Self.file.document(title: title, language: language.rawValue, style: Self.style) {
      HTML("header") {
        HTML("h1") { title }
        if let narrowed {
          HTML("p") { narrowed.escaped }
        } else if !report.filter.isEmpty {
          HTML("p") { words.filtered(report.filter) }
        }
        HTML("p", .class(sum.deviations == 0 ? "good" : "bad")) { words.verdict(sum.deviations) }
      }
      HTML("main") {
        tiles(sum)
        pictures(figures)
        people
        deviations
      }
      HTML("footer") { foot }
    }
  }

  private func tiles(_ sum: AuditSummary) -> HTML {
    let figures = words.figures(sum, isAsking: report.rows.contains { $0.standing != nil })
    return HTML("dl", .class("tiles")) {
      for (label, count, kind) in figures {
        HTML("div", .class(kind)) {
          HTML("dt") { label }
          HTML("dd") { String(count) }
        }
      }
    }
  }

  @HTMLBuilder
  private func pictures(_ figures: AuditFigures) -> HTML {
    if !report.rows.isEmpty {
      section(words.byUnit) {
        let shown = Array(figures.units.prefix(Self.mostUnits))
        legend
        AuditPictures.bars(shown.map(bar), title: words.byUnit)
        if shown.count < figures.units.count {
          HTML("p") { words.moreUnits(figures.units.count - shown.count) }
        }
        unitTable(figures.units)
      }
    }
    if figures.completed.count > 1 {
      section(words.overTime) {
        AuditPictures.curve(
          figures.completed.enumerated().map { index, month in
            (index == 0 || month.month == 1 ? String(month.year) : nil, month.count)
          }, title: words.overTime)
        yearTable(figures.completed)
      }
    }
    if report.rows.contains(where: { $0.standing?.lastDay != nil }) {
      section(words.fallsDue) {
        if figures.overdue > 0 { HTML("p", .class("bad")) { words.lateAlready(figures.overdue) } }
        AuditPictures.columns(
          figures.due.map { (words.shortMonth($0), $0.count) }, title: words.fallsDue)
        table([words.month, words.count], figures.due.map { [words.longMonth($0), String($0.count)] })
      }
    }
  }

  private func bar(_ unit: AuditFigures.Unit) -> AuditPictures.Bar {
    let share = unit.all == 0 ? 0 : unit.completed * 100 / unit.all
    return .init(
      label: unit.name ?? words.noUnit,
      parts: [("done", unit.completed), ("under", unit.inProgress), ("not", unit.notStarted)],
      note: phrases.formats.percent(share))
  }

  private var legend: HTML {
    HTML("p", .class("legend")) {
      for (kind, label) in [("done", words.completed), ("under", words.inProgress), ("not", words.notStarted)] {
        HTML("span", .class(kind)) { label }
        " "
      }
    }
  }

  private func unitTable(_ units: [AuditFigures.Unit]) -> HTML {
    table(
      [words.unit, words.completed, words.inProgress, words.notStarted, words.overdue],
      units.map {
        [$0.name ?? words.noUnit] + [$0.completed, $0.inProgress, $0.notStarted, $0.overdue].map(String.init)
      })
  }

  private func yearTable(_ months: [AuditFigures.Month]) -> HTML {
    let ends = months.enumerated().filter { $1.month == 12 || $0 == months.count - 1 }.map(\.element)
    return table([words.byTheEndOf, words.completed], ends.map { [words.longMonth($0), String($0.count)] })
  }

  @HTMLBuilder
  private var people: HTML {
    let late = report.late(on: today)
    if !late.isEmpty {
      section(words.dueAndLate) { rowTable(late.prefix(Self.mostRows).map { report.rows[$0] }, of: late.count) }
    }
    section(words.everyone) { rowTable(Array(report.rows.prefix(Self.mostRows)), of: report.rows.count) }
  }

  @HTMLBuilder
  private func rowTable(_ shown: [AuditReport.Row], of count: Int) -> HTML {
    table(
      [words.name, words.unit, words.course, words.status, words.requirement, words.certificate],
      shown.map { row in
        [
          row.leader.name.escaped, (row.unit ?? "–").escaped, (row.course ?? "–").escaped, row.status(phrases),
          row.deadline(phrases), row.verdict.map { $0.words[language] } ?? "–",
        ]
      })
    if shown.count < count { HTML("p") { words.moreRows(count - shown.count) } }
  }

  @HTMLBuilder
  private var deviations: HTML {
    let all = report.allDeviations
    if !all.isEmpty {
      section(words.deviations) {
        table([words.code, words.what], all.prefix(Self.mostRows).map { [$0.code, phrases.text($0)] })
      }
    }
  }

  @HTMLBuilder
  private var foot: HTML {
    if let log = report.log {
      HTML("p") { words.log(log.origin, log.size ?? 0) }
      HTML("p") { HTML("code") { log.root?.hex ?? "–" } }
    }
    HTML("p") { words.howToCheck(hasLog: report.log != nil) }
    HTML("p") { words.made(phrases.formats.text(today) + " " + phrases.formats.clock(report.asOf)) }
  }

  private func section(_ title: String, @HTMLBuilder content: () -> HTML) -> HTML {
    HTML("section") {
      HTML("h2") { title }
      content()
    }
  }

  private func table(_ heading: [String], _ rows: [[String]]) -> HTML {
    HTML("table") {
      HTML("thead") { HTML("tr") { for cell in heading { HTML("th", .ofColumn) { cell } } } }
      HTML("tbody") {
        for row in rows {
          HTML("tr") {
            HTML("th", .ofRow) { row[0] }
            for cell in row.dropFirst() { HTML("td") { cell } }
          }
        }
      }
    }
  }
}

extension AuditReport {
  /// The places of the rows that are late or have a day to be done by, the first day first; of one day in their own order.
  fileprivate func late(on today: CivilDate) -> [Int] {
    // By place: a row is large, and there may be a hundred thousand to sort.
    rows.withUnsafeBufferPointer { rows in
      rows.indices.compactMap { place -> (day: CivilDate, place: Int)? in
        switch rows[place].standing?.state {
        case .overdue, .due: (rows[place].standing?.lastDay ?? today, place)
        default: nil
        }
      }.sorted { ($0.day, $0.place) < ($1.day, $1.place) }.map(\.place)
    }
  }

  /// The page of a site: of the organisation that issues there, else of the folder.
  func page(of site: Site, in language: Language) -> AuditPage {
    let name = site.organisation?.name ?? (site.path.split(separator: "/").last.map(String.init) ?? site.path)
    return AuditPage(report: self, site: name.escaped, language: language)
  }
}
