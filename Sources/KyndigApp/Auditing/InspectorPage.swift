import Courseware
import Credentials
import Records
import Register

/// One page of A4 on one leader, for an inspector: what, when, content and extent, who reviewed, and how to check it.
struct InspectorPage {
  let explanation: LeaderExplanation
  let report: AuditReport
  let site: String
  let language: Language

  private var words: ExplanationPhrases { ExplanationPhrases(language: language) }
  private var page: AuditPagePhrases { AuditPagePhrases(language: language) }
  private func say(_ nb: String, _ nn: String, _ en: String) -> String { Wording(nb: nb, nn: nn, en: en)[language] }

  /// The page, as a file's text.
  var document: String {
    let title = say(
      "Opplæring i helse, miljø og sikkerhet", "Opplæring i helse, miljø og tryggleik",
      "Training in health, safety and environment")
    let who = words.who(explanation.leader, explanation.rows.first)
    return AuditPage.file.document(title: "\(who) – \(title)", language: language.rawValue, style: StatusPage.style) {
      HTML("header") {
        HTML("h1") { title }
        HTML("p") { "\(who). \(site)." }
      }
      HTML("main") { for row in explanation.rows { section(of: row) } }
      HTML("footer") { foot }
    }
  }

  @HTMLBuilder
  private func section(of row: AuditReport.Row) -> HTML {
    let verification = row.session.flatMap { explanation.newest[$0] }
    HTML("section") {
      HTML("h2") { (verification?.credential?.accomplishment.course.title ?? row.course ?? words.noCourse).escaped }
      pairs(facts(of: row, verification))
      if let credential = verification?.credential { content(of: credential.accomplishment) }
    }
  }

  private func facts(of row: AuditReport.Row, _ verification: Verification?) -> [(label: String, value: String)] {
    var facts = [(label: page.status, value: row.status(words.audit))]
    if let verification, let credential = verification.credential {
      facts += words.verify.rows(of: verification, credential)
      facts.append((say("Kontroll", "Kontroll", "Verification"), words.verify.verdict(of: verification)))
    }
    if row.verdict == .invalid { facts.append((page.certificate, Verdict.invalid.words[language])) }
    facts += row.credits.map { (say("Godtatt", "Godteke", "Accepted"), words.credit($0)) }
    if let standing = row.standing { facts.append((page.requirement, words.asked(standing))) }
    if let method = row.method {
      facts.append((say("Kjent", "Kjend", "Known"), LeaderListingPhrases.method(method)[language]))
    }
    let later = row.session.flatMap { explanation.later[$0] } ?? []
    if !later.isEmpty { facts.append((words.later, later.map(words.law).joined(separator: "; "))) }
    facts += row.deviations.map { (page.deviations, "\($0.code): \(words.audit.text($0))") }
    return facts
  }

  /// What the training was about, with the computed time of each part.
  private func content(of facts: Accomplishment) -> HTML {
    let names = facts.modules.map { "\($0.title.escaped) (\(words.audit.formats.minutes($0.minutes)))" }
    return HTML([
      HTML("h3") { say("Innhold og omfang", "Innhald og omfang", "Content and extent") },
      HTML("p") { names.joined(separator: " · ") },
    ])
  }

  private func pairs(_ rows: [(label: String, value: String)]) -> HTML {
    HTML("table", .class("pairs")) {
      HTML("tbody") {
        for row in rows {
          HTML("tr") {
            HTML("th", .ofRow) { row.label }
            HTML("td") { row.value }
          }
        }
      }
    }
  }

  @HTMLBuilder
  private var foot: HTML {
    if let log = report.log {
      HTML("p") { page.log(log.origin, log.size ?? 0) }
      HTML("p") { HTML("code") { log.root?.hex ?? "–" } }
    }
    HTML("p") { page.howToCheck(hasLog: report.log != nil) }
    HTML("p") {
      page.made(words.audit.formats.text(CivilTime(report.asOf).date) + " " + words.audit.formats.clock(report.asOf))
    }
  }
}
