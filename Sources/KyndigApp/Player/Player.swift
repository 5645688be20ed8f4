import Courseware
import Records
import TerminalUI

/// Where the leader is, and what is unfinished there; pure, driven by keys.
struct Player: Sendable {
  private(set) var stage: any Stage
  private var overlay: Overlay?
  /// Whether the field on the stage is left, with what is written in it, so that letters are keys.
  private var isBesideField = false
  /// The stages to come back to from a page that was looked up.
  private var returns: [any Stage] = []
  /// The stage that asked for what could not be stored.
  private var refused: (any Stage)?

  /// What has opened over the stage.
  private enum Overlay: Equatable {
    case help
    case leaving
    case term(Int)
    case searching(Searching)
    /// A term that was found, by id, over the search that found it.
    case found(String, Searching)
    case remarked
  }

  /// What «meld» stands for where lines are typed; `m` means something else on some screens.
  static let remarkCommand: Character = "!"

  /// Begins at a stage.
  init(at stage: any Stage) { self.stage = stage }

  /// Begins on the overview, or without a session with the welcome; either says what is new to her first.
  init(_ context: Context, news: [String] = []) {
    stage = context.session == nil ? Welcome(news: news) : Overview(context, news: news)
  }

  /// What is on the screen now.
  func screen(_ context: Context) -> Screen {
    var screen = stage.screen(context)
    let words = context.words
    if isBesideField { screen.leaveField(words, hasOverview: context.session != nil) }
    switch overlay {
    case nil: break
    case .help:
      screen.panel = Panel(title: words.help.title, body: Help.body(of: screen, sources: sources(context), context))
      screen.keys = [KeyHint("Enter", words.keys.close), KeyHint("q", words.keys.leave)]
      screen.prompt = words.keys.panelPrompt
      if object(context) != nil { screen.offerRemark(words) }
    case .searching(let searching):
      screen.body = screen.body.map(\.withoutFocus)
      screen.open(searching.panel(context), searching.keys(words), searching.prompt(words))
    case .found(let id, _): screen.open(term: context.course.glossary[id], words)
    case .remarked: screen.openRemarkStored(words)
    case .leaving:
      let lead =
        context.session == nil ? words.leaving.nothingYet : stage.unstored(words.leaving) ?? words.leaving.lead
      screen.panel = Panel(title: words.leaving.question, body: [.paragraph(Text(lead))])
      screen.keys = [KeyHint("Enter", words.leaving.leave), KeyHint("Esc", words.leaving.stay, essential: true)]
      screen.prompt = words.leaving.prompt
    case .term(let index): termPanel(index, context)?.open(over: &screen, words)
    }
    return screen
  }

  /// What is typed and not kept yet, as the events that keep it.
  func unsaved(_ context: Context) -> [Event.Kind] { stage.unsaved(context) }

  private func sources(_ context: Context) -> [String] {
    Prose.sources(of: stage.text(context), context)
  }

  private func object(_ context: Context) -> String? { context.session == nil ? nil : stage.object(context) }

  private func terms(_ context: Context) -> [String] {
    Prose.terms(of: stage.text(context), context).filter { context.course.glossary[$0] != nil }
  }

  private func termPanel(_ index: Int, _ context: Context) -> TermPanel? {
    TermPanel(index, of: terms(context), on: stage.object(context), context)
  }

  /// What a key does.
  mutating func update(_ key: Key, _ context: Context) -> Move {
    if key == .endOfInput { return .leave }
    if let overlay { return update(key, over: overlay, context) }
    if isBesideField { return updateBesideField(key, context) }
    switch key {
    case .escape where stage.leavesField: isBesideField = true
    case .back: return stage.update(stage.leavesField ? .backTab : .escape, context)
    case .command(Self.remarkCommand): remark(context)
    case .interrupt: overlay = .leaving
    case .tab where !terms(context).isEmpty: overlay = .term(0)
    case .command(let letter): return command(letter, context) ?? .stay
    case .character(let letter) where !stage.takesText:
      return command(letter, context) ?? stage.update(key, context)
    default: return stage.update(key, context)
    }
    return .stay
  }

  /// What a key does while the field is left: letters are keys, and those that mean nothing here do nothing.
  private mutating func updateBesideField(_ key: Key, _ context: Context) -> Move {
    switch key {
    case .interrupt: overlay = .leaving
    case .enter, .tab, .escape: isBesideField = false
    case .left, .backspace, .backTab, .back:
      isBesideField = false
      return stage.update(.backTab, context)
    case .command(Self.remarkCommand): remark(context)
    case .character(let letter), .command(let letter): return command(letter, context) ?? .stay
    default: break
    }
    return .stay
  }

  /// What a letter does that means the same on every screen; nil for any other.
  private mutating func command(_ letter: Character, _ context: Context) -> Move? {
    switch letter {
    case "?":
      overlay = .help
      return .stay
    case "q": return .leave
    case "o" where context.session != nil: return .go(.overview)
    case "/":
      guard let session = context.session else { return nil }
      overlay = .searching(Searching(session))
      return .stay
    default: return nil
    }
  }

  private mutating func update(_ key: Key, over overlay: Overlay, _ context: Context) -> Move {
    self.overlay = nil
    switch (overlay, key) {
    case (.leaving, .interrupt): return .interrupt
    case (.searching(let searching), .character(let letter)) where searching.isChoosing && "q?o".contains(letter):
      return command(letter, context) ?? .stay
    case (.searching(let searching), _) where key != .interrupt: search(searching, key, context)
    case (.leaving, .enter), (_, .character("q")): return .leave
    case (_, .interrupt): self.overlay = .leaving
    case (.help, .character("m")), (.help, .command(Self.remarkCommand)): remark(context)
    case (.term(let index), .tab): self.overlay = .term(index + 1)
    case (.term(let index), .enter): if let next = termPanel(index, context)?.next { read(page: next.page.id, context) }
    case (.found(_, let searching), .escape), (.found(_, let searching), .enter):
      self.overlay = .searching(searching)
    case (_, .escape), (_, .enter): break
    default: self.overlay = overlay
    }
    return .stay
  }

  private mutating func search(_ searching: Searching, _ key: Key, _ context: Context) {
    var searching = searching
    switch searching.update(key) {
    case .closed: break
    case .goesOn: overlay = .searching(searching)
    case .opened(let result):
      switch result.kind {
      case .page: read(page: result.id, context)
      case .term: overlay = .found(result.id, searching)
      case .item: if let seen = context.session?.seenItem(result.id) { open(AnsweredItem(seen: seen)) }
      }
    }
  }

  /// Begins telling of something wrong in what is on the screen.
  private mutating func remark(_ context: Context) {
    if let object = object(context) { open(Remarking(object: object)) }
  }

  /// Shows a stage without leaving what it was asked from.
  private mutating func open(_ stage: any Stage) {
    returns.append(self.stage)
    self.stage = stage
    isBesideField = false
  }

  /// Goes somewhere, once everything asked for has been stored; what must be stored to be there is returned.
  mutating func go(to destination: Destination, _ context: Context) -> [Event.Kind] {
    if destination == .remarked {
      back()
      overlay = .remarked
      return []
    }
    if destination != .here {
      returns = []
      isBesideField = false
    }
    return arrive(destination, context)
  }

  /// Shows a page without leaving what it was asked from.
  mutating func read(page id: String, _ context: Context) {
    guard let page = (context.session?.course ?? context.course).page(id) else { return }
    open(Reading(page: page, isLookedUp: true))
  }

  /// Comes back from a page that was looked up.
  mutating func back() { if let stage = returns.popLast() { self.stage = stage } }

  /// Says that storing failed; what asked for it comes back once it is stored.
  mutating func show(_ failure: NotStored) {
    if !(stage is NotStored) { refused = stage }
    stage = failure
  }

  /// Shows a stage that only the world can make.
  mutating func show(_ stage: any Stage) { self.stage = stage }

  private mutating func arrive(_ destination: Destination, _ context: Context) -> [Event.Kind] {
    guard let session = context.session else {
      switch destination {
      case .privacy: stage = Privacy()
      case .identity: stage = Identity()
      case .here: break
      default: stage = Welcome()
      }
      return []
    }
    switch destination {
    case .here: if stage is NotStored, let refused { stage = refused }
    case .privacy, .identity, .overview: stage = Overview(context)
    case .cancelled: stage = Overview(context, notice: context.words.signing.cancelled)
    case .more: stage = More(context)
    case .whatIsStored: stage = WhatIsStored()
    case .answers(let notice): stage = Answers(context, notice: notice)
    case .answer(let id): if let asking = Asking(changing: id, context) { stage = asking }
    case .answersChanged(let difference): stage = AnswersChanged(difference: difference)
    case .documents: stage = Documents(context)
    case .drafting(let id): if let task = session.course.task(id) { stage = Drafting(task: task, session: session) }
    case .declaring(let id): if let task = session.course.task(id) { stage = Declaring(task: task, session: session) }
    case .planning: stage = Planning(planned: session.planned)
    case .inspection: stage = Inspection(context)
    case .extraReading: stage = ExtraPages(context)
    case .ownRemarks: stage = OwnRemarks()
    case .remarked: break
    case .next: return arrive(session.destination(context), context)
    case .after(let id): return arrive(session.destination(after: id), context)
    case .before(let id): return arrive(session.destination(before: id), context)
    case .step(let id): return enter(step: id, context, session)
    case .feedback(let id):
      if let item = session.course.practiceItem(id) { stage = PracticeFeedback(item: item) }
    case .scenarioIntroduction(let id):
      if let scenario = session.course.scenario(id) { stage = ScenarioIntroduction(scenario: scenario) }
    case .scene(let id, let turns):
      if let scenario = session.course.scenario(id) { stage = session.scene(of: scenario, turns) }
    case .consequence(let id):
      if let scenario = session.course.scenario(id) { stage = ScenarioConsequence(scenario: scenario) }
    case .assessment(let id): stage = session.stage(ofAssessment: id, context)
    case .item(let index): stage = AttemptItem(index: index, session)
    case .handIn: stage = AttemptHandIn(context)
    case .result(let attempt): stage = AttemptResult(attempt: attempt)
    case .mistakes(let attempt): stage = Mistakes(attempt: attempt)
    case .guidance(let id, let attempt): stage = Advice(assessment: id, attempt: attempt, context)
    case .ownHours: stage = OwnHours()
    case .attestation: stage = Attesting()
    case .attested: stage = Attested()
    case .certificate: stage = CertificateShown()
    }
    return []
  }

  private mutating func enter(step id: String, _ context: Context, _ session: Session) -> [Event.Kind] {
    guard let step = session.course.modules.flatMap(\.steps).first(where: { $0.id == id }) else {
      stage = Overview(context)
      return []
    }
    switch step {
    case .page(let page): stage = Reading(page: page)
    case .stop(let stop): stage = Stopped(stop: stop)
    case .question(let id):
      guard let question = context.course.questions.first(where: { $0.id == id }) else { return [] }
      stage = Asking(question: question, context)
    case .practice(let item):
      stage =
        session.practice[item.id] == nil
        ? Practising(item: item, order: session.practiceOrder(of: item)) : PracticeFeedback(item: item)
    case .scenario(let scenario):
      let turns = session.ways[scenario.id]?.count ?? 0
      stage = turns == 0 ? ScenarioIntroduction(scenario: scenario) : session.scene(of: scenario, turns)
    case .task(let task): stage = session.stage(of: task)
    }
    return session.position == id ? [] : [.viewed(step: id)]
  }
}
