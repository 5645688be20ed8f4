import Courseware
import Records
import TerminalUI

/// The map of the course, with the cursor on the next thing to do.
struct Overview: Stage {
  private var picking: Picking
  private var notice: String?
  /// What has happened to the course since she was last here; it stands until she goes on.
  private let news: [String]

  init(_ context: Context, notice: String? = nil, news: [String] = []) {
    self.notice = notice
    self.news = news
    let rows = Self.rows(context)
    picking = Picking(of: rows.count, chosen: rows.firstIndex(where: \.isNext))
  }

  /// A row: what it says, and where it leads.
  private struct Row {
    var option: TerminalUI.Option
    var destination: Destination?
    /// Why it leads nowhere yet.
    var obstacle: Obstacle?
    var isNext = false
  }

  private static func rows(_ context: Context) -> [Row] {
    guard let session = context.session else { return [] }
    let course = session.course
    let words = context.words.overview
    let formats = context.words.formats
    var rows: [Row] = []
    for module in course.modules {
      let state = session.state(of: module)
      rows.append(
        Row(
          option: TerminalUI.Option(
            text: Text(module.title),
            detail: Text(detail(of: state, module, context)), state: state.glyph),
          destination: state.isOpen ? destination(of: module, state, session) : nil,
          obstacle: module.steps.first.flatMap { session.obstacle(to: .step($0.id)) }))
    }
    let minutes = NominalTime.minutes(seconds: course.nominalSeconds(of: course.test))
    let obstacle = session.obstacle(to: .assessment(course.test.id))
    let isOpen = session.isOpen(course.test.id)
    let testDetail =
      session.passed[course.id].map { words.passed(formats.percent($0.percent)) }
      ?? (isOpen ? words.notStarted(formats.minutes(minutes)) : words.lockedTest)
    rows.append(
      Row(
        option: TerminalUI.Option(
          text: Text(course.test.title), detail: Text(testDetail),
          state: session.passed[course.id] != nil ? .passed : isOpen ? .notStarted : .locked),
        destination: isOpen ? .assessment(course.test.id) : nil, obstacle: obstacle))
    if context.needsKey {
      rows.append(
        Row(
          option: TerminalUI.Option(text: Text(words.makeKey), state: .notStarted),
          destination: .ownHours))
    } else if session.passed[course.id] != nil {
      rows.append(lastRow(context))
    }
    let next = nextRow(context, session, count: rows.count)
    if rows.indices.contains(next) {
      rows[next].isNext = true
      if rows[next].option.state == .notStarted, context.session?.viewed.isEmpty == false, next < course.modules.count {
        rows[next].option.state = .here
      }
    }
    return rows
  }

  /// What remains once everything is passed: to sign, to wait for the issuer, or nothing.
  private static func lastRow(_ context: Context) -> Row {
    let words = context.words.overview
    let destination = context.afterPassing
    let option =
      switch destination {
      case .certificate: TerminalUI.Option(text: Text(words.certificateRow), state: .passed)
      case .attested:
        TerminalUI.Option(
          text: Text(words.attestRow), detail: Text(context.words.organisation.awaiting), state: .here)
      default: TerminalUI.Option(text: Text(words.attestRow), detail: Text(words.ready), state: .notStarted)
      }
    return Row(option: option, destination: destination)
  }

  /// What is said under the rows.
  private func closing(_ session: Session, _ context: Context) -> String {
    let words = context.words.overview
    guard session.passed[session.course.id] != nil else { return words.then }
    return switch context.afterPassing {
    case .certificate: words.certified
    case .attested: context.words.organisation.awaitingClosing(context.issuance?.organisation ?? "")
    default: words.allPassed
    }
  }

  /// The row of what comes next: a module, the test, or the last row.
  private static func nextRow(_ context: Context, _ session: Session, count: Int) -> Int {
    if context.needsKey { return count - 1 }
    switch session.next {
    case .attestation, .certificate: return count - 1
    case .step(let id), .assessment(let id):
      return session.course.modules.firstIndex { module in
        module.check.id == id || module.steps.contains { $0.id == id }
      } ?? session.course.modules.count
    }
  }

  private static func destination(of module: Module, _ state: ModuleState, _ session: Session) -> Destination {
    if case .passed = state { return module.steps.first.map { .step($0.id) } ?? .overview }
    switch session.next(in: module) {
    case .step(let id): return .step(id)
    case .assessment(let id): return .assessment(id)
    case .attestation, .certificate: return .overview
    }
  }

  static func detail(of state: ModuleState, _ module: Module, _ context: Context) -> String {
    let words = context.words.overview
    let formats = context.words.formats
    guard let course = context.session?.course else { return "" }
    switch state {
    case .locked(let id): return words.locked(course.modules.firstIndex { $0.id == id }.map { String($0 + 1) } ?? id)
    case .notStarted:
      return words.notStarted(formats.minutes(NominalTime.minutes(seconds: course.nominalSeconds(of: module))))
    case .underWay(let done, let count): return words.here(done, count)
    case .completed: return words.check
    case .passed(let score): return words.passed(formats.percent(score.percent))
    case .extended(let score, let steps): return words.extended(formats.percent(score.percent), steps)
    case .stopped: return words.stopped
    }
  }

  func screen(_ context: Context) -> Screen {
    guard let session = context.session else { return Screen(trail: [], body: []) }
    let words = context.words.overview
    let formats = context.words.formats
    let course = session.course
    let rows = Self.rows(context)
    let passed = course.modules.count { session.passed[$0.id] != nil }
    let left = session.minutesLeft > 0 ? words.left(formats.duration(minutes: session.minutesLeft)) : nil
    let plan = context.words.planning.plan(session, formats, now: context.now)
    var summary = [words.passedCount(passed, course.modules.count), context.asked, plan].compactMap(\.self).map {
      Text($0)
    }
    if let left { summary[summary.count - 1] += Text(" " + left) }
    if session.passed[course.id] == nil {
      summary.append(Text(words.masteryScore(formats.percent(course.test.masteryScore.percent))))
    }
    let law = session.profile.answers["level"] == .word("other") ? words.otherLaw : words.topLaw
    var body: [TerminalUI.Block] = news.map { .paragraph(Text($0, .strong)) }
    body += [
      .lines([Text(words.lead(law)), Text(words.personal)]),
      picking.options(rows.map(\.option)),
    ]
    if let notice { body.append(.paragraph(Text(notice, .strong))) }
    body += [.lines(summary), .paragraph(Text(closing(session, context)))]
    if let storedAt = context.storedAt {
      body.append(.paragraph(Text(words.stored(formats.text(storedAt, now: context.now)))))
    }
    return Screen(
      trail: [course.title], fact: context.leader?.name ?? "", body: body,
      keys: [
        KeyHint("Enter", context.words.keys.onward)
      ] + context.words.keys.choosing(rows.count) + [
        KeyHint("m", words.more), KeyHint("/", context.words.searching.key), KeyHint("?", context.words.keys.help),
        KeyHint("q", context.words.keys.leave),
      ], prompt: words.prompt)
  }

  mutating func update(_ key: Key, _ context: Context) -> Move {
    if picking.handle(key) {
      notice = nil
      return .stay
    }
    switch key {
    case .character("m"): return .go(.more)
    case .enter:
      let rows = Self.rows(context)
      guard rows.indices.contains(picking.focus) else { return .stay }
      if let destination = rows[picking.focus].destination { return .go(destination) }
      guard let session = context.session, let obstacle = rows[picking.focus].obstacle else { return .stay }
      notice = context.words.overview.closed(context.words.obstacles.text(obstacle, session))
    default: break
    }
    return .stay
  }
}

extension ModuleState {
  fileprivate var isOpen: Bool { if case .locked = self { false } else { true } }

  fileprivate var glyph: State {
    switch self {
    case .locked: .locked
    case .notStarted: .notStarted
    case .underWay, .completed, .extended: .here
    case .passed: .passed
    case .stopped: .failed
    }
  }
}
