import Courseware

/// A session that goes on in a newer edition, and what it means for it; pure.
struct Succession: Sendable, Equatable {
  let edition: Edition
  /// The newer edition, as its authors wrote it.
  let course: Course
  let reopening: Reopening
  /// Of the modules that are taken again, those she had begun.
  private(set) var again: [Reopening.Reopened]
  /// The new modules that belong to her course, by title.
  private(set) var added: [String]
  /// The same by id.
  private let addedIDs: [String]

  /// Where a session goes on when an edition has been published after its own; nil where it stays.
  ///
  /// It stays during an attempt, which keeps its edition, and once the course is passed. It goes to no edition that states the
  /// rules of an earlier day, nor back to one it has been in: the day an edition was published is the day of a file, and files
  /// are copied.
  init?(of session: Session, in current: Course, past editions: [Edition], newer: PublishedEdition?) {
    guard let newer, session.openAttempt == nil, session.passed[session.edition.course] == nil,
      newer.edition.course == session.edition.course, newer.course.rulesAsOf >= current.rulesAsOf,
      newer.edition != session.edition, !editions.contains(newer.edition)
    else { return nil }
    edition = newer.edition
    course = newer.course
    let reopening = Reopening(from: current, to: newer.course)
    self.reopening = reopening
    again = reopening.reopened.filter { module in
      session.course.modules.first { $0.id == module.id }.map { session.hasBegun($0) } ?? false
    }
    let new = newer.course.tailored(to: session.profile).modules.filter { reopening.added.contains($0.id) }
    (added, addedIDs) = (new.map(\.title), new.map(\.id))
  }

  /// The same with the titles that the two editions have in her language, where both are translated into it.
  func titled(from old: Course, to new: Course) -> Succession {
    guard old.language == new.language, new.language != course.language else { return self }
    func key(_ change: Change) -> String { "\(change.subject) \(change.id)" }
    let titles = Dictionary(CourseChanges(from: old, to: new).changes.map { (key($0), $0.title) }) { first, _ in first }
    func title(of module: String) -> String? { new.modules.first { $0.id == module }?.title }
    var succession = self
    succession.again = again.map { module in
      Reopening.Reopened(
        id: module.id, title: title(of: module.id) ?? module.title,
        changes: module.changes.map { change in
          Change(
            subject: change.subject, id: change.id, title: titles[key(change)] ?? change.title, kind: change.kind,
            details: change.details)
        })
    }
    succession.added = zip(addedIDs, added).map { title(of: $0) ?? $1 }
    return succession
  }

  /// What is stored of it.
  var event: Event.Kind {
    .moved(to: edition, kept: reopening.kept, reopened: reopening.reopened.map(\.id))
  }
}

extension Session {
  fileprivate func hasBegun(_ module: Module) -> Bool {
    switch state(of: module) {
    case .notStarted, .locked: false
    case .underWay, .completed, .passed, .extended, .stopped: true
    }
  }
}

extension [Event] {
  /// The editions a session has been in, in order.
  var editions: [Edition] {
    compactMap { event in
      switch event.kind {
      case .started(_, let edition, _, _), .moved(let edition, _, _): edition
      default: nil
      }
    }
  }
}
