import Courseware
import Records
import Register
import TerminalUI

/// The loop of whoever audits: the report is read once, and looked at from every side; nothing is changed by it.
struct AuditingLoop: TerminalLoop {
  /// How it ended, and what is said once it has.
  struct Farewell: Sendable, Equatable {
    var lines: [String] = []
    var isInterrupted = false
    var hasDeviations = false
  }

  let desk: AuditDesk
  let words: Phrases
  private(set) var context: AuditingContext
  private var stages: [any AuditingStage] = []
  private var overlay: LoopOverlay?
  /// The files that were written.
  private var written: [Wording] = []
  private var language: Language { desk.language }

  init(_ desk: AuditDesk) {
    self.desk = desk
    var words = Phrases.speaking(desk.language)
    words.vocabulary = words.vocabulary.withAuditing
    self.words = words
    context = AuditingContext(
      language: desk.language, words: words, place: "",
      list: AuditedList(AuditReport(asOf: desk.world.now())))
  }

  /// Reads the report, and runs until whoever audits leaves.
  mutating func run(_ face: inout some Face) throws -> Farewell {
    guard let report = try read(&face) else { return Farewell(isInterrupted: true) }
    context.place = desk.place(of: report)
    context.list = AuditedList(report, choice: AuditChoice(desk.asked))
    stages = [LeaderList(context)]
    while true {
      if let farewell = try turn(&face) { return farewell }
    }
  }

  /// The report, read while the screen says how far that has come; nil where Ctrl-C came first.
  ///
  /// Lines are not waited for meanwhile: there Ctrl-C ends the program itself.
  private func read(_ face: inout some Face) throws -> AuditReport? {
    let reading = AuditReading(desk.read)
    var progress = AuditWaiting(in: language)
    try face.show(waiting(for: AuditScreenWords.reading))
    face.heartbeat = AuditReading.glance
    defer { face.heartbeat = nil }
    while true {
      if let report = try reading.reportNow() { return report }
      if let line = reading.progress.flatMap({ progress.line(of: $0) }) {
        try face.show(waiting(for: Wording(all: line)))
      }
      guard face.heartbeat != nil else { continue }
      let key = try face.nextKey()
      if key == .interrupt || key == .endOfInput { return nil }
    }
  }

  /// A wait that may be long says what it is for.
  private func waiting(for what: Wording) -> Screen {
    Screen(trail: [context.title], body: [.paragraph(context.text(what))], keys: [], prompt: "")
  }

  private var screen: Screen {
    guard let stage = stages.last else { return Screen(trail: [], body: []) }
    var screen = stage.screen(context)
    screen.open(overlay, help: stage.help, leaving: [AuditScreenWords.nothingChanged], words, in: language)
    return screen
  }

  /// One screen and the key it is answered with; what is said afterwards, once it is the last.
  private mutating func turn(_ face: inout some Face) throws -> Farewell? {
    try face.show(screen)
    let key = try face.nextKey()
    if key == .endOfInput { return farewell() }
    try desk.requireLogin()
    if let overlay {
      switch overlay.update(key) {
      case .opens(let next): self.overlay = next
      case .leaves: return farewell()
      case .interrupted: return farewell(isInterrupted: true)
      }
      return nil
    }
    guard var stage = stages.last else { return farewell() }
    switch key {
    case .interrupt: overlay = .leaving
    case .character("?") where !stage.takesText, .command("?"): overlay = .help
    case .character("q") where !stage.takesText, .command("q"): return farewell()
    default:
      let move = stage.update(key, context)
      stages[stages.count - 1] = stage
      try perform(move, &face)
    }
    return nil
  }

  private func farewell(isInterrupted: Bool = false) -> Farewell {
    Farewell(
      lines: written.map { $0[language] }, isInterrupted: isInterrupted,
      hasDeviations: !context.list.report.allDeviations.isEmpty)
  }

  private mutating func perform(_ move: AuditingMove, _ face: inout some Face) throws {
    switch move {
    case .stay: break
    case .open(let stage): stages.append(stage)
    case .back: if stages.count > 1 { stages.removeLast() }
    case .look(let choice):
      context.list.look(at: choice)
      stages = [LeaderList(context)]
    case .sort(let order):
      context.list.sort(by: order)
      stages = [LeaderList(context)]
    case .explain(let leader): try explain(leader, &face)
    case .export(let kind, let name): try export(kind, name)
    }
  }

  /// Shows what gives one leader's figures; what cannot be read of her does not end the rest.
  private mutating func explain(_ leader: String, _ face: inout some Face) throws {
    try face.show(waiting(for: AuditScreenWords.readingLeader))
    do {
      stages.append(LeaderExplained(try desk.explanation(of: leader, in: context.list.report), in: language))
    } catch {
      guard var list = stages.last as? LeaderList else { throw error }
      list.notice = Wording(all: Complaint(of: error, in: language).text)
      stages[stages.count - 1] = list
    }
  }

  /// Writes the file; where that is refused, what was typed stands, and the screen says why.
  private mutating func export(_ kind: AuditExport, _ name: String) throws {
    do {
      let path = try desk.export(context.list, as: kind, to: name)
      let said = AuditScreenWords.written(context.list.count, of: context.list.report.rows.count, path)
      written.append(said)
      stages = [LeaderList(context, notice: said)]
    } catch let failure as any SpokenFailure {
      guard var form = stages.last as? ExportForm else { throw failure }
      form.complaint = failure.spoken.1
      stages[stages.count - 1] = form
    }
  }
}

extension Vocabulary {
  /// With what is typed for the keys of the audit's screens.
  var withAuditing: Vocabulary {
    var vocabulary = self
    vocabulary.words.merge(AuditScreenWords.typed) { _, own in own }
    return vocabulary
  }
}
