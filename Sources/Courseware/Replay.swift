/// A session made again from its stored events, and what did not fit.
public struct Replay: Sendable, Equatable {
  /// What is wrong with a stored event, by its place in the transcript, counted from 0.
  public enum Finding: Sendable, Equatable {
    /// There is no first event that begins a session.
    case notStarted
    /// The event does not fit the session it came to.
    case refused(index: Int, Refusal)
    /// A consequence is stored that does not follow, or another than the one that follows.
    case unfounded(index: Int)
    /// A consequence that follows is not stored; `index` is where it should have stood.
    case missing(index: Int)
  }

  /// The session, or nil where it was never begun.
  public var session: Session?
  /// Everything that did not fit; empty for a sound transcript.
  public var findings: [Finding] = []

  /// Replays events against the edition they name.
  public init(_ events: [Event], in course: Course) {
    guard let first = events.first, var session = Session(first, in: course) else {
      findings = [.notStarted]
      return
    }
    var expected: [Event] = []
    for (index, event) in events.enumerated().dropFirst() {
      if event.kind.isDerived {
        if expected.first == event {
          expected.removeFirst()
        } else {
          findings.append(.unfounded(index: index))
        }
        continue
      }
      if !expected.isEmpty {
        findings.append(.missing(index: index))
        expected = []
      }
      do {
        expected = try session.handle(event, in: course).dropFirst().map { effect in
          switch effect {
          case .record(let event): event
          }
        }
      } catch {
        findings.append(.refused(index: index, error))
      }
    }
    if !expected.isEmpty { findings.append(.missing(index: events.count)) }
    self.session = session
  }
}
