import Courseware
import Records

/// The page that shows an inspector how far the training has come; plainly no certificate, and pure.
struct StatusPage: Sendable {
  let report: StatusReport
  let words: StatusPhrases

  init(_ report: StatusReport, words: StatusPhrases) {
    self.report = report
    self.words = words
  }

  /// What a page like this is written as.
  static let file = PageFile(command: "kyndig status", example: "status.html")

  private var formats: Formats { words.formats }
  private var title: String {
    let isPassed = report.courses.allSatisfy(\.isPassed)
    return (isPassed ? words.page.titlePassed : words.page.titleUnderWay) + " – " + words.page.notCertificate
  }

  /// The page, as a file's text.
  var document: String {
    Self.file.document(title: title, language: words.language, style: Self.style) {
      HTML("header") {
        HTML("p", .class("warning")) { words.page.standing(formats.text(report.now, now: .distant)) }
        HTML("h1") { title }
      }
      HTML("main") { for course in report.courses { section(of: course) } }
      HTML("footer") { HTML("p", .class("warning")) { words.page.foot } }
    }
  }

  private func section(of course: CourseStanding) -> HTML {
    HTML("section") {
      HTML("h2") { own(course.course.title, course) }
      if let passing = course.passing { passed(course, passing) }
      pairs(facts(of: course))
      done(course)
      if !course.isPassed { left(course) }
      drafts(course)
    }
  }

  private func passed(_ course: CourseStanding, _ passing: Attempt.Result) -> HTML {
    HTML("p", .class("passed")) {
      words.page.coursePassed(day(passing.at), formats.percent(passing.score.percent)) + " "
        + (course.certificate.map(words.page.seeCertificate) ?? words.page.notSigned)
    }
  }

  private func facts(of course: CourseStanding) -> [(String, HTML)] {
    let page = words.page
    let given = course.course
    let leader = report.leader
    let facts: [(String, HTML)?] = [
      (page.name, HTML(leader?.name ?? "")),
      leader?.employer.isEmpty == false ? (page.employer, HTML(leader?.employer ?? "")) : nil,
      leader?.organisationNumber.isEmpty == false
        ? (page.organisationNumber, HTML(leader?.organisationNumber ?? "")) : nil,
      (page.law, HTML(course.law(words))), (page.edition, HTML(given.version)),
      (page.digest, HTML("code") { course.session.edition.digest }), (page.provider, own(given.provider, course)),
      (page.responsible, own(given.responsible.name, course)),
      (page.competence, own(given.responsible.competence, course)),
      (page.contact, own(given.responsible.contact, course)),
      (page.begun, HTML(day(course.session.startedAt))),
      course.storedAt.map { (page.stored, HTML(formats.text($0, now: .distant))) },
      (page.nominalTime, HTML(formats.duration(minutes: given.nominalMinutes))),
      (page.activeTime, HTML(formats.duration(minutes: Int(course.session.activeMilliseconds / 60_000)))),
    ]
    return facts.compactMap(\.self)
  }

  private func done(_ course: CourseStanding) -> HTML {
    let page = words.page
    let done = (course.modules + [course.test]).filter { $0.score != nil }
    return HTML([
      HTML("h3") { page.done },
      done.isEmpty
        ? HTML("p") { page.nothingDone }
        : table([page.part, page.passedOn, page.result, page.time]) {
          for part in done {
            row(
              own(name(of: part), course), HTML(part.passedAt.map(day) ?? "–"), HTML(result(of: part)),
              HTML(formats.minutes(part.nominalMinutes)))
          }
        },
    ])
  }

  private func result(of part: CourseStanding.Part) -> String {
    let score = formats.percent(part.score?.percent ?? 0)
    return part.newSteps > 0 ? words.news(score, part.newSteps) : score
  }

  private func left(_ course: CourseStanding) -> HTML {
    let page = words.page
    let left = (course.modules + [course.test]).filter { $0.score == nil }
    let plan =
      course.session.planned.map { date in
        date < CivilTime(report.now).date ? page.missed(formats.text(date)) : page.planned(formats.text(date))
      } ?? page.notPlanned
    return HTML([
      HTML("h3") { page.left },
      table([page.part, page.state, page.time]) {
        for part in left {
          row(
            own(name(of: part), course), HTML(course.text(of: part, words)),
            HTML(formats.minutes(part.nominalMinutes)))
        }
      },
      HTML("p") { page.timeLeft(formats.duration(minutes: course.session.minutesLeft)) + " " + plan },
    ])
  }

  private func drafts(_ course: CourseStanding) -> HTML {
    let page = words.page
    let drafts = course.session.documents
    return HTML([
      HTML("h3") { page.drafts },
      drafts.isEmpty
        ? HTML("p") { page.noDrafts }
        : table([page.document, page.state]) {
          for draft in drafts { row(own(draft.title, course), HTML(draft.standing(words.drafts, formats))) }
        },
    ])
  }

  private func name(of part: CourseStanding.Part) -> String {
    part.number.map { words.page.module($0, part.title) } ?? part.title
  }

  private func day(_ moment: Timestamp) -> String { formats.text(CivilTime(moment).date) }

  /// What the course's author has written, in its own language.
  private func own(_ text: String, _ course: CourseStanding) -> HTML {
    course.course.language == words.language ? HTML(text) : HTML("span", .lang(course.course.language)) { text }
  }

  private func pairs(_ rows: [(String, HTML)]) -> HTML {
    HTML("table", .class("pairs")) {
      HTML("tbody") {
        for (name, value) in rows {
          HTML("tr") {
            HTML("th", .ofRow) { name }
            HTML("td") { value }
          }
        }
      }
    }
  }

  private func table(_ header: [String], @HTMLBuilder rows: () -> HTML) -> HTML {
    HTML("table") {
      HTML("thead") { HTML("tr") { for name in header { HTML("th", .ofColumn) { name } } } }
      HTML("tbody") { rows() }
    }
  }

  private func row(_ first: HTML, _ rest: HTML...) -> HTML {
    HTML("tr") {
      HTML("th", .ofRow) { first }
      for cell in rest { HTML("td") { cell } }
    }
  }

  /// Black on white and lines only, so that nobody takes it for a diploma.
  static let style = """
    :root { color-scheme: light; }
    * { box-sizing: border-box; }
    body { margin: 0 auto; padding: 1.5rem 1rem 3rem; max-width: 46rem; background: #fff; color: #1a1a1a;
      font: 1rem/1.45 system-ui, Liberation Sans, Arial, sans-serif; overflow-wrap: break-word; }
    h1, h2, h3 { line-height: 1.25; margin: 1.4em 0 0.4em; break-after: avoid; font-weight: 600; }
    h1 { font-size: 1.5rem; margin-top: 0.8em; }
    h2 { font-size: 1.2rem; }
    h3 { font-size: 1rem; }
    p, table { margin: 0.5em 0; }
    .warning { border: 2px dashed #1a1a1a; padding: 0.5em 0.8em; font-weight: 600; }
    .passed { border-left: 3px solid #1a1a1a; padding-left: 0.7em; }
    footer { margin-top: 2rem; break-inside: avoid; }
    code { font: 0.75em ui-monospace, Liberation Mono, monospace; overflow-wrap: anywhere; }
    table { border-collapse: collapse; width: 100%; font-size: 0.95rem; }
    th, td { border: 1px solid #b5b5b5; padding: 0.3em 0.5em; text-align: left; vertical-align: top;
      font-weight: normal; }
    thead th { background: #f3f3f3; font-weight: 600; }
    table.pairs th { width: 32%; background: #f3f3f3; }
    tr { break-inside: avoid; }
    @page { size: A4; margin: 18mm 16mm; }
    @media print {
      html { font-size: 10pt; }
      body { max-width: none; padding: 0; }
      th { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
    }
    """
}

extension Timestamp {
  /// A moment that is never today, so that what is printed says its date.
  fileprivate static let distant = Timestamp(milliseconds: 0)
}
