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
    /// The bytes are no event this release can read, perhaps a newer one's.
    case unreadable(index: Int, EventError)
    /// The edition that the session moved to is not there.
    case editionMissing(index: Int, Edition)
  }

  /// The session, or nil where it was never begun.
  public var session: Session?
  /// Everything that did not fit; empty for a sound transcript.
  public var findings: [Finding] = []

  /// Replays events against the only edition they are of.
  public init(_ events: [Event], in course: Course) {
    self.init(events) { $0.course == course.id && $0.version == course.version ? course : nil }
  }

  /// Replays events against the editions they name; `course` gives the course of an edition, or nil where it is gone.
  public init(_ events: [Event], editions course: (Edition) -> Course?) {
    self.init(events, editions: course) { _, _, _ in }
  }

  /// Replays events, and shows each that fits, with the session before it (nil before the first) and after it.
  init(_ events: [Event], editions course: (Edition) -> Course?, seeing: (Session?, Event, Session) -> Void) {
    self.init(events.enumerated().map { ($0, $1) }, count: events.count, editions: course, seeing: seeing)
  }

  /// Replays stored bytes; what cannot be read is a finding, and the rest is replayed.
  public init(bytes: [[UInt8]], editions course: (Edition) -> Course?) {
    var events: [(Int, Event)] = []
    var unreadable: [Finding] = []
    for (index, bytes) in bytes.enumerated() {
      do throws(EventError) {
        events.append((index, try Event(bytes: bytes)))
      } catch {
        unreadable.append(.unreadable(index: index, error))
      }
    }
    self.init(events, count: bytes.count, editions: course) { _, _, _ in }
    findings = unreadable + findings
  }

  private init(
    _ events: [(Int, Event)], count: Int, editions: (Edition) -> Course?, seeing: (Session?, Event, Session) -> Void
  ) {
    guard let first = events.first, case .started(_, let edition, _, _) = first.1.kind else {
      findings = [.notStarted]
      return
    }
    guard var course = editions(edition) else {
      findings = [.editionMissing(index: first.0, edition)]
      return
    }
    guard var session = Session(first.1, in: course) else { return }
    seeing(nil, first.1, session)
    var expected: [Event] = []
    for (index, event) in events.dropFirst() {
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
      var source = course
      if case .moved(let edition, _, _) = event.kind {
        guard let other = editions(edition) else {
          findings.append(.editionMissing(index: index, edition))
          continue
        }
        source = other
      }
      let before = session
      do {
        expected = try session.handle(event, in: source).dropFirst().map { effect in
          switch effect {
          case .record(let event): event
          }
        }
        course = source
        seeing(before, event, session)
      } catch {
        findings.append(.refused(index: index, error))
      }
    }
    if !expected.isEmpty { findings.append(.missing(index: count)) }
    self.session = session
  }
}
