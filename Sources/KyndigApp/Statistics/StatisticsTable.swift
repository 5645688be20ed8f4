import Courseware

extension CourseStatistics {
  /// A table for a spreadsheet: UTF-8 with a byte order mark, semicolons, a row for each thing that has figures.
  func csv(in language: Language) -> [UInt8] {
    let rows =
      [StatisticsRow.headings.map { $0[language] }]
      + editions.flatMap { report in
        StatisticsRow.all(of: report).map { $0.cells(in: language) }
      }
    let text = rows.map { $0.map(CSVText.cell).joined(separator: ";") + "\r\n" }.joined()
    return [0xEF, 0xBB, 0xBF] + Array(text.utf8)
  }
}

/// A row of the table; what it has no figure of stays empty.
struct StatisticsRow {
  let edition: Edition
  let kind: Wording
  let id: String
  let text: Wording
  var isCorrect: Bool?
  var people: GroupFigure?
  /// How many were right, gave the answer, or passed at once.
  var count: GroupFigure?
  /// Their share, in thousandths.
  var share: GroupFigure?
  var attempts: GroupFigure?
  var seconds: GroupFigure?
  var minutes: GroupFigure?
  var score: GroupFigure?

  static let headings = [
    Wording(nb: "Utgave", nn: "Utgåve", en: "Edition"), Wording(nb: "Sjekksum", nn: "Sjekksum", en: "Digest"),
    Wording(nb: "Hva", nn: "Kva", en: "What"), Wording(all: "ID"), Wording(nb: "Tekst", nn: "Tekst", en: "Text"),
    Wording(nb: "Riktig svar", nn: "Rett svar", en: "Right answer"),
    Wording(nb: "Personer", nn: "Personar", en: "People"), Wording(nb: "Antall", nn: "Tal på", en: "Count"),
    Wording(nb: "Andel (%)", nn: "Del (%)", en: "Share (%)"), Wording(nb: "Forsøk", nn: "Forsøk", en: "Attempts"),
    Wording(nb: "Sekunder (median)", nn: "Sekund (median)", en: "Seconds (median)"),
    Wording(nb: "Minutter (median)", nn: "Minutt (median)", en: "Minutes (median)"),
    Wording(nb: "Poeng (median, %)", nn: "Poeng (median, %)", en: "Score (median, %)"),
  ]

  static func all(of report: StatisticsReport) -> [StatisticsRow] {
    let edition = report.edition
    let whole = StatisticsRow(
      edition: edition, kind: Wording(nb: "utgave", nn: "utgåve", en: "edition"), id: edition.course,
      text: Wording(all: ""), people: report.people)
    let modules = report.modules.map {
      StatisticsRow(
        edition: edition, kind: Wording(nb: "modul", nn: "modul", en: "module"), id: $0.id,
        text: Wording(all: $0.title),
        people: $0.people, minutes: $0.minutes)
    }
    let assessments = report.assessments.map {
      StatisticsRow(
        edition: edition, kind: Wording(nb: "sjekk", nn: "sjekk", en: "check"), id: $0.id, text: Wording(all: $0.title),
        people: $0.people, count: $0.passedFirst, share: $0.share, attempts: $0.attempts, score: $0.score)
    }
    let remarks = report.remarks.map {
      StatisticsRow(
        edition: edition, kind: Wording(nb: "melding", nn: "melding", en: "remark"), id: $0.object,
        text: Wording(all: $0.text))
    }
    return [whole] + modules + assessments + report.items.flatMap { all(of: $0, edition) } + remarks
  }

  private static func all(of item: StatisticsReport.ItemFigures, _ edition: Edition) -> [StatisticsRow] {
    let kind =
      item.isPractice
      ? Wording(nb: "øving", nn: "øving", en: "practice") : Wording(nb: "oppgave", nn: "oppgåve", en: "item")
    let whole = StatisticsRow(
      edition: edition, kind: kind, id: item.id, text: Wording(all: item.prompt), people: item.people,
      count: item.right, share: item.difficulty, seconds: item.seconds)
    let choices = item.choices.map {
      StatisticsRow(
        edition: edition, kind: Wording(nb: "svar", nn: "svar", en: "answer"), id: "\(item.id) \($0.place)",
        text: $0.text.map { Wording(all: $0) } ?? StatisticsPhrases.otherAnswers, isCorrect: $0.isCorrect,
        people: $0.offered, count: $0.chosen, share: $0.share)
    }
    return [whole] + choices
  }

  func cells(in language: Language) -> [String] {
    let leftOut = StatisticsPhrases.leftOut[language]
    func cell(_ figure: GroupFigure?) -> String { figure.map { $0.number.map(String.init) ?? leftOut } ?? "" }
    let isRight = isCorrect.map {
      ($0 ? Wording(nb: "ja", nn: "ja", en: "yes") : Wording(nb: "nei", nn: "nei", en: "no"))[language]
    }
    let people =
      people == .few && kind != Wording(nb: "svar", nn: "svar", en: "answer")
      ? StatisticsPhrases.few[language] : cell(people)
    let percent = share.map { $0.number.map { String(($0 + 5) / 10) } ?? leftOut } ?? ""
    return [
      edition.version, edition.digest, kind[language], id, text[language], isRight ?? "", people, cell(count), percent,
      cell(attempts), cell(seconds), cell(minutes), cell(score),
    ]
  }
}
