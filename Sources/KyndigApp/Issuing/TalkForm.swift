import Courseware
import Credentials
import TerminalUI

/// The talk with a leader is entered, step by step, each asked alone.
struct TalkForm: IssuingStage {
  /// What is asked, in order.
  enum Part: Int, Sendable, CaseIterable {
    case lead, whom, reviewer, competence, date, minutes, topics, others, drafts, summary
  }

  private(set) var talk: Talk
  private(set) var part = Part.lead
  private var line = EditableLine()
  private var ticking = Ticking(of: 0)
  private var complaint: Wording?
  /// Those who can have been there: everybody whose certificate nothing stands in the way of.
  private let candidates: [AwaitingCertificate]
  private let topics: [Topic]
  private let review: Courseware.Review?

  init(with id: String, _ context: IssuingContext) {
    candidates = context.awaiting.filter(\.isReady)
    let course = context.one(id)?.session?.course
    topics = course?.topics ?? []
    review = course?.review
    talk = Talk(leaders: [id])
    talk.date = CivilTime(context.now).date.typed
    // What was entered before is where one goes on, also for the next leader.
    if let known = context.talks[id] ?? context.talks.values.first {
      (talk.reviewer, talk.competence) = (known.reviewer, known.competence)
    } else {
      talk.reviewer = context.issuer?.person ?? ""
    }
    talk.drafts = Set(context.read.filter { $0.attestation == id }.map(\.task))
  }

  var takesText: Bool { field != nil }
  var help: [Wording] { [TalkWords.lead, TalkWords.notStored, IssueHelpWords.reviewer] }

  /// The steps that have something to ask.
  private var parts: [Part] {
    Part.allCases.filter { part in
      switch part {
      case .whom: candidates.count > 1
      case .topics: !topics.isEmpty
      case .drafts: !sharedTasks.isEmpty
      default: true
      }
    }
  }

  private var chosen: [AwaitingCertificate] { candidates.filter { talk.leaders.contains($0.id) } }

  /// The drafts that those it was with have shared, each task once.
  private var sharedTasks: [Task] {
    chosen.flatMap(\.sharedTasks).reduce(into: []) { all, task in
      if !all.contains(where: { $0.id == task.id }) { all.append(task) }
    }
  }

  /// What is typed in this step.
  private var field: WritableKeyPath<Talk, String>? {
    switch part {
    case .reviewer: \.reviewer
    case .competence: \.competence
    case .date: \.date
    case .minutes: \.minutes
    case .others: \.others
    case .lead, .whom, .topics, .drafts, .summary: nil
    }
  }

  func screen(_ context: IssuingContext) -> Screen {
    TalkScreens(
      talk: talk, part: part, line: line, ticking: ticking, complaint: complaint, chosen: chosen,
      rows: rows, review: review, place: (parts.firstIndex(of: part) ?? 0) + 1, of: parts.count
    ).screen(context)
  }

  /// What can be marked in this step.
  private var rows: [String] {
    switch part {
    case .whom: candidates.map(\.name)
    case .topics: topics.map(\.question)
    case .drafts: sharedTasks.map(\.title)
    default: []
    }
  }

  mutating func update(_ key: Key, _ context: IssuingContext) -> IssuingMove {
    if key == .enter { return onward(context) }
    let isBack = takesText ? [.escape, .back, .backTab].contains(key) : key.isBack
    if isBack { return back() }
    if takesText ? line.handle(key) : ticking.handle(key) { complaint = nil }
    return .stay
  }

  private mutating func onward(_ context: IssuingContext) -> IssuingMove {
    keep()
    complaint = TalkRefusal(talk: talk, part: part, with: chosen, context).words
    guard complaint == nil else { return .stay }
    guard part != .summary else {
      var reviews: [String: Certificate.Review] = [:]
      for one in chosen { reviews[one.id] = talk.review(with: one) }
      return .talk(reviews)
    }
    go(by: 1)
    return .stay
  }

  private mutating func back() -> IssuingMove {
    guard part != .lead else { return .back }
    keep()
    complaint = nil
    go(by: -1)
    return .stay
  }

  /// What stands in the step is kept, also where it cannot be what is meant.
  private mutating func keep() {
    if let field { talk[keyPath: field] = line.text.split(whereSeparator: \.isWhitespace).joined(separator: " ") }
    let marked = ticking.marked
    switch part {
    case .whom: talk.leaders = Set(marked.map { candidates[$0].id })
    case .topics: talk.topics = marked.sorted().map { topics[$0].name }
    case .drafts: talk.drafts = Set(marked.map { sharedTasks[$0].id })
    default: break
    }
  }

  private mutating func go(by steps: Int) {
    let parts = parts
    let place = (parts.firstIndex(of: part) ?? 0) + steps
    guard parts.indices.contains(place) else { return }
    part = parts[place]
    line = EditableLine(field.map { talk[keyPath: $0] } ?? "")
    let marked: Set<Int>
    switch part {
    case .whom: marked = Set(candidates.indices.filter { talk.leaders.contains(candidates[$0].id) })
    case .topics: marked = Set(topics.indices.filter { talk.topics.contains(topics[$0].name) })
    case .drafts:
      let tasks = sharedTasks
      marked = Set(tasks.indices.filter { talk.drafts.contains(tasks[$0].id) })
    default: marked = []
    }
    ticking = Ticking(of: rows.count, marked: marked)
  }
}
