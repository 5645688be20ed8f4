public import Courseware

/// What has been published, as far as a transcript can be held against it.
public struct Published {
  /// The course of an edition; nil where it is gone or altered.
  public var course: (Edition) -> Course?
  /// What proved wrong in the editions of a course, by its id; nil where nothing is said.
  public var errata: (String) -> Errata?
  /// The modules that one edition has changed so much since another that they are to be taken again, by id.
  public var reopens: (_ old: Course, _ new: Course) -> Set<String>

  /// What has been published.
  public init(
    course: @escaping (Edition) -> Course?, errata: @escaping (String) -> Errata?,
    reopens: @escaping (_ old: Course, _ new: Course) -> Set<String>
  ) {
    self.course = course
    self.errata = errata
    self.reopens = reopens
  }
}

/// Something in a transcript that replays well and that nothing published supports.
public enum Unfounded: Sendable, Equatable {
  /// No erratum says this of the item.
  case correction(Correction)
  /// These modules should have been taken again in the edition.
  case move(to: Edition, modules: [String])
}

/// A transcript, held against what has been published.
struct Judged {
  /// The transcript replayed.
  var replay: Replay
  /// The course of the edition that the session is in.
  var course: Course?
  /// The editions that are gone or altered, in the order they are named.
  var missing: [Edition] = []
  var unfounded: [Unfounded] = []
}

extension Published {
  /// Replays a transcript, and looks at what only another can vouch for: corrections, and what a move has kept.
  func judge(_ events: [Event]) -> Judged {
    var loaded: [Edition: Course] = [:]
    var missing: [Edition] = []
    let replay = Replay(events) { edition in
      if loaded[edition] == nil { loaded[edition] = course(edition) }
      if loaded[edition] == nil, !missing.contains(edition) { missing.append(edition) }
      return loaded[edition]
    }
    var judged = Judged(replay: replay, missing: missing)
    guard let session = replay.session else { return judged }
    judged.course = loaded[session.edition]
    // Errata are asked for only where something rests on them.
    let entries = session.corrections.isEmpty ? [] : errata(session.edition.course)?.entries ?? []
    judged.unfounded = session.corrections.filter { correction in
      !entries.contains {
        $0.item == correction.item && $0.version == correction.version && $0.correction == correction.change
      }
    }.map(Unfounded.correction)
    var current: Course?
    for event in events {
      switch event.kind {
      case .started(_, let edition, _, _): current = current ?? loaded[edition]
      case .moved(let edition, _, let reopened):
        guard let old = current, let new = loaded[edition] else { continue }
        let kept = reopens(old, new).subtracting(reopened)
        if !kept.isEmpty { judged.unfounded.append(.move(to: edition, modules: kept.sorted())) }
        current = new
      default: break
      }
    }
    return judged
  }
}
