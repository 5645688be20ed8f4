/// What one transcript tells of a course, and nothing of whose it is: first answers, tries, time, and what was found wrong.
///
/// Each belongs to the edition that was in force when it happened.
public struct TranscriptFigures: Sendable, Equatable {
  /// The editions it went through, in order.
  public internal(set) var editions: [Edition] = []
  /// The first answer to each item, in practice and elsewhere apart.
  public internal(set) var answers: [Answer] = []
  /// Every go at a check or the test that was handed in, in order; errata that the session took in count.
  public internal(set) var tries: [Try] = []
  /// What each module took until it was passed first.
  public internal(set) var modules: [Stretch] = []
  /// What was found wrong.
  public internal(set) var remarks: [Remark] = []

  /// An item where it is met: in practice, or in the checks and the test.
  public struct Place: Sendable, Hashable {
    /// The item.
    public var item: String
    /// Whether it is practice, which gives the reason at once and counts for nothing.
    public var isPractice: Bool

    /// An item in practice, or in the checks and the test.
    public init(item: String, isPractice: Bool) {
      self.item = item
      self.isPractice = isPractice
    }
  }

  /// A first answer.
  public struct Answer: Sendable, Equatable {
    var edition: Edition
    var place: Place
    /// The item as it was offered, for a choice may be for some alone.
    var item: Item
    var response: Response
    /// How long it had been on the screen, a pause counting ``Session/longestPause`` at most; nil where that was not measured.
    var milliseconds: Int64?
  }

  /// A go at a check or the test, handed in.
  public struct Try: Sendable, Equatable {
    var edition: Edition
    var assessment: String
    var score: Score
    var isPassed: Bool
  }

  /// What a module took until it was passed.
  public struct Stretch: Sendable, Equatable {
    var edition: Edition
    var module: String
    var milliseconds: Int64
  }

  /// The figures of stored events; nil where they do not replay, or an edition is gone.
  public init?(of events: [Event], editions course: (Edition) -> Course?) {
    var figures = Self()
    var taking = EvidenceTaking()
    var met: Set<Place> = []
    var passed: Set<String> = []
    let replay = Replay(events, editions: course) { before, event, after in
      let count = taking.evidence.answers.count
      taking.take(event, before: before, after: after)
      if figures.editions.last != after.edition { figures.editions.append(after.edition) }
      switch event.kind {
      case .practised(let id, let response), .responded(let id, let response):
        guard taking.evidence.answers.count > count, let given = taking.evidence.answers.last,
          let item = taking.item(id)
        else { return }
        let place = Place(item: id, isPractice: given.assessment == nil)
        guard met.insert(place).inserted else { return }
        figures.answers.append(
          Answer(
            edition: after.edition, place: place, item: item, response: response, milliseconds: given.milliseconds))
      case .handedIn(let assessment):
        let module = after.owner(of: assessment)
        guard module != after.course.id, after.passed[module] != nil, passed.insert(module).inserted else { return }
        figures.modules.append(
          Stretch(
            edition: after.edition, module: module, milliseconds: taking.evidence.activeMilliseconds(in: module)))
      default: break
      }
    }
    guard let session = replay.session, replay.findings.isEmpty else { return nil }
    figures.tries = session.attempts.compactMap { attempt in
      attempt.result.map {
        Try(edition: attempt.edition, assessment: attempt.assessment, score: $0.score, isPassed: $0.isPassed)
      }
    }
    figures.remarks = session.remarks
    self = figures
  }

  private init() {}
}
