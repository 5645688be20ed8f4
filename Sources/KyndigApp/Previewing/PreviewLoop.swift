import Authoring
import Courseware
import Records
import TerminalUI

/// The course as a leader meets it, with nothing recorded: a session in memory, begun anew whenever a file is saved.
struct PreviewLoop: TerminalLoop {
  private let world: World
  private let phrases: Phrases
  private let words: PreviewPhrases
  private let profile: BusinessProfile
  private let start: String?
  private var source: PreviewCourse
  private var course: Course
  private var session: Session?
  private var events: [Event] = []
  private var faults: PreviewFaults?

  /// Begins at a step, by what the trainer types for it; without one on the overview.
  init(
    _ source: PreviewCourse, course: Course, profile: BusinessProfile, at start: String?, world: World,
    phrases: Phrases, words: PreviewPhrases
  ) {
    self.source = source
    self.course = course
    self.profile = profile
    self.start = start
    self.world = world
    self.words = words
    var phrases = phrases
    phrases.leaving.lead = words.nothingRecorded
    phrases.remarks.stored = words.nothingRecorded
    self.phrases = phrases
    begin()
  }

  private var context: Context {
    Context(
      words: phrases, course: course, session: session,
      leader: Leader(id: "", name: "", employer: "", organisationNumber: "", key: ""), now: world.now(),
      storedAt: nil, folder: "", certificate: nil, statement: nil, policy: source.compilation.policy)
  }

  /// Begins a session with the profile, and what was done before as far as it still fits.
  private mutating func begin() {
    let done = events
    events = []
    let edition = Edition(course: course.id, version: course.version, digest: "")
    let shown = start.flatMap(course.step(typed:)).map(course.presenting) ?? course
    course = shown
    session = Session(Event(at: world.now(), .started(session: "", edition: edition, seed: 1)), in: shown)
    for question in course.questions {
      if let answer = profile.answers[question.id] { take(.profiled(question: question.id, answer: answer)) }
    }
    for event in done { take(event.kind) }
  }

  /// Applies an event where it fits; what does not, is left out.
  @discardableResult
  private mutating func take(_ kind: Event.Kind) -> Bool {
    let event = Event(at: world.now(), kind)
    guard var next = session, (try? next.handle(event, in: course)) != nil else { return false }
    session = next
    events.append(event)
    return true
  }

  /// Runs until the trainer leaves.
  mutating func run(_ face: inout some Face) throws {
    var player = Player(context)
    if let step = start.flatMap(course.step(typed:)) { go(to: .step(step), &player) }
    while true {
      try face.show(screen(player))
      let key = try face.nextKey()
      if source.reload() {
        reloaded(&player)
        // The key was pressed on a screen that is no more.
        if ![.interrupt, .endOfInput].contains(key) { continue }
      }
      // A look for what has changed is no key of the trainer's.
      if key == .redraw { continue }
      if key.endsTyping { for kind in player.unsaved(context) { take(kind) } }
      let move = faults == nil ? player.update(key, context) : faults?.update(key) ?? .stay
      if move == .leave || move == .interrupt { return }
      perform(move, &player)
    }
  }

  private func screen(_ player: Player) -> Screen {
    var screen = faults?.screen(phrases, words) ?? player.screen(context)
    screen.trail.insert(words.title, at: 0)
    return screen
  }

  private mutating func reloaded(_ player: inout Player) {
    guard let course = source.course else {
      faults = PreviewFaults(source.compilation)
      return
    }
    faults = nil
    let position = session?.position
    self.course = course
    begin()
    player = Player(context)
    if let position, self.course.modules.contains(where: { $0.steps.contains { $0.id == position } }) {
      go(to: .step(position), &player)
    }
  }

  private mutating func perform(_ move: Move, _ player: inout Player) {
    switch move {
    case .stay, .leave, .interrupt: break
    case .back: player.back()
    case .read(let page): player.read(page: page, context)
    case .go(let destination): go(to: destination, &player)
    case .record(let kinds, let destination):
      guard kinds.allSatisfy({ take($0) }) else {
        player.show(Overview(context, notice: phrases.overview.refused))
        return
      }
      go(to: destination, &player)
    case .attempt(let assessment):
      if take(.attempted(assessment: assessment, seed: world.random())) {
        go(to: .assessment(assessment), &player)
      } else {
        player.show(Overview(context, notice: phrases.overview.refused))
      }
    case .request: player.show(Overview(context, notice: words.nothingSigned))
    }
  }

  private mutating func go(to destination: Destination, _ player: inout Player) {
    let signs = [.attestation, .certificate].contains(destination)
    let isNextToSign = destination == .next && [.attestation, .certificate].contains(session?.next)
    guard !signs, !isNextToSign else {
      player.show(Overview(context, notice: words.nothingSigned))
      return
    }
    for kind in player.go(to: destination, context) { take(kind) }
  }
}

/// What stands instead of a course that has errors: how many, and the first of them.
struct PreviewFaults {
  private let errors: [Diagnostic]

  init(_ compilation: Compilation) { errors = compilation.diagnostics.filter { $0.severity == .error } }

  func screen(_ phrases: Phrases, _ words: PreviewPhrases) -> Screen {
    let lines = errors.prefix(6).map { diagnostic -> Text in
      let place = diagnostic.labels.first.map { "\($0.range.file):\($0.range.line)" } ?? ""
      return Text("\(place)  \(words.message(diagnostic))")
    }
    return Screen(
      trail: [],
      body: [
        .heading(Text(words.faults(errors.count))), .list(Array(lines), numbered: false), .paragraph(Text(words.mend)),
      ],
      keys: [KeyHint("Enter", words.lookAgain), KeyHint("q", phrases.keys.leave)], prompt: words.faultsPrompt)
  }

  func update(_ key: Key) -> Move {
    switch key {
    case .character("q"), .interrupt, .endOfInput: .leave
    default: .stay
    }
  }
}
