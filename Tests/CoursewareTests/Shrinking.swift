import Courseware

/// The few events that are enough to make something fail.
struct Counterexample {
  /// The events that are left: without any one of them nothing fails.
  let events: [Event]
  /// What fails.
  let fault: String

  /// Takes events away from a failing walk for as long as it fails; nil where it does not.
  ///
  /// First everything after the place where it fails, then halves, quarters and so on, at last each alone, until none can be
  /// spared. What is left is taken anew each time, and what is refused then is left out too. `tries` bounds the work.
  init?(_ walk: Walk, tries: Int = 3000, fault: (Walk) -> String?) {
    guard var failure = fault(walk) else { return nil }
    var events = walk.taken
    var tries = tries
    func isStillFailing(_ candidate: [Event]) -> Bool {
      tries -= 1
      let walk = Walk(taking: candidate)
      guard tries >= 0, walk.taken.count < events.count, let still = fault(walk) else { return false }
      failure = still
      events = walk.taken
      return true
    }
    var length = events.count / 2
    while length > 0 {
      if !isStillFailing(Array(events.prefix(events.count - length))) { length /= 2 }
      length = min(length, events.count - 1)
    }
    var size = events.count / 2
    while size > 0, tries > 0 {
      var isSmaller = false
      var end = events.count
      // The first event begins the session, and stays.
      while end > 1 {
        let start = max(1, end - size)
        if isStillFailing(Array(events[..<start] + events[end...])) { isSmaller = true }
        end = min(start, events.count)
      }
      if size > 1 || !isSmaller { size /= 2 }
    }
    self.events = events
    self.fault = failure
  }

  /// The events, one a line, as they are stored.
  var text: String { events.map { String(decoding: $0.bytes, as: UTF8.self) }.joined(separator: "\n") }
}
