import Courseware

/// What changed from one edition of a course to another, in the learner's terms; pure, things compared by id.
struct CourseChanges: Sendable, Equatable {
  /// What changed, in the newer course's order; what was removed comes after what is left of its kind.
  private(set) var changes: [Change] = []

  /// Whether somebody who took the old edition has something new to learn or show.
  var isMajor: Bool { changes.contains(where: \.isMajor) }

  init(from old: Course, to new: Course) {
    let timed = (old: old.withoutStops, new: new.withoutStops)
    compare(.course, [old], [new], id: \.id, title: \.title, matchingAll: true, details: Self.details)
    compare(
      .review, [old.review].compactMap(\.self), [new.review].compactMap(\.self), id: { _ in new.id },
      title: { _ in new.title }, details: Self.details)
    compare(.document, old.documents, new.documents, id: \.id, title: \.title) { old, new in
      [.changed(.title, old.title, new.title)]
    }
    compare(.module, old.modules, new.modules, id: \.id, title: \.title) { was, now in
      Self.details(was, now) + [.changed(.minutes, timed.old.minutes(of: was.id), timed.new.minutes(of: now.id))]
    }
    compare(.objective, old.objectives, new.objectives, id: \.id, title: \.text) { old, new in
      [.changed(.statement, old.text, new.text)]
    }
    compareContent(Contents(of: old), Contents(of: new))
    compare(.check, old.modules.map(\.check), new.modules.map(\.check), id: \.id, title: \.title, details: Self.details)
    compare(.test, [old.test], [new.test], id: \.id, title: \.title, details: Self.details)
    compareShared(old, new)
  }

  private mutating func compareContent(_ old: Contents, _ new: Contents) {
    compare(.lesson, old.lessons, new.lessons, id: \.id, title: \.title) { old, new in
      [.changed(.title, old.title, new.title), .changed(old.condition, new.condition)]
    }
    compare(.page, old.pages, new.pages, id: \.value.id, title: \.value.title) { old, new in
      [
        .changed(.title, old.value.title, new.value.title), .changed(old.value.condition, new.value.condition),
        .changed(.place, old.place, new.place),
      ] + Self.details(old.value.blocks, new.value.blocks, .wording)
    }
    compare(.stop, old.stops, new.stops, id: \.id, title: \.title) { old, new in
      [.changed(.title, old.title, new.title), .changed(old.condition, new.condition)]
        + Self.details(old.blocks, new.blocks, .wording)
    }
    compare(.block, old.named, new.named, id: \.id, title: \.value.title) { old, new in
      [.changed(old.value.condition, new.value.condition)]
    }
    compare(.item, old.items, new.items, id: \.value.id, title: \.value.title) { old, new in
      Self.details(old.value, new.value) + [.changed(.bank, old.place, new.place)]
    }
    compare(.scenario, old.scenarios, new.scenarios, id: \.id, title: \.title, details: Self.details)
    compare(.task, old.tasks, new.tasks, id: \.id, title: \.title, details: Self.details)
  }

  private mutating func compareShared(_ old: Course, _ new: Course) {
    let asked = (old: Contents(of: old).asked, new: Contents(of: new).asked)
    compare(.question, old.questions, new.questions, id: \.id, title: \.label) { was, now in
      Self.details(was, now) + [.changed(.asked, asked.old.contains(was.id), asked.new.contains(now.id))]
    }
    compare(.derived, old.derived, new.derived, id: \.id, title: \.label) { old, new in
      [.changed(.title, old.label, new.label), .changed(old.condition, new.condition)]
    }
    compare(.threshold, old.thresholds.sorted, new.thresholds.sorted, id: \.key, title: \.value.label) { old, new in
      [
        .changed(.title, old.value.label, new.value.label), .changed(.law, old.value.law, new.value.law),
        old.value.values == new.value.values ? nil : .values(was: old.value.values, now: new.value.values),
      ]
    }
    compare(.term, old.glossary.sorted, new.glossary.sorted, id: \.key, title: \.value.word) { old, new in
      [
        .changed(.title, old.value.word, new.value.word),
        .changed(.wording, old.value.explanation, new.value.explanation),
      ]
    }
    compare(.source, old.sources.sorted, new.sources.sorted, id: \.key, title: \.value.title) { old, new in
      [
        .changed(.title, old.value.title, new.value.title), .changed(.address, old.value.address, new.value.address),
        .changed(.checked, old.value.read, new.value.read),
      ]
    }
    compare(.business, old.businesses, new.businesses, id: \.id, title: \.title) { old, new in
      [
        .changed(.title, old.title, new.title),
        .changed(.answers, old.profile, new.profile).map { _ in .other(.expectations) },
        .changed(.expectations, old.shown + ["/"] + old.hidden, new.shown + ["/"] + new.hidden),
      ]
    }
  }

  /// Compares what has the same id, and finds what has none to be compared with.
  private mutating func compare<Thing>(
    _ subject: Change.Subject, _ old: [Thing], _ new: [Thing], id: (Thing) -> String, title: (Thing) -> String,
    matchingAll: Bool = false, details: (Thing, Thing) -> [Detail?]
  ) {
    let before = Dictionary(old.map { (id($0), $0) }) { first, _ in first }
    let after = Set(new.map(id))
    for thing in new {
      guard let was = matchingAll ? old.first : before[id(thing)] else {
        changes.append(Change(subject: subject, id: id(thing), title: title(thing), kind: .added))
        continue
      }
      var found: [Detail] = []
      for detail in details(was, thing).compactMap(\.self) where !found.contains(detail) { found.append(detail) }
      guard !found.isEmpty else { continue }
      changes.append(
        Change(subject: subject, id: id(thing), title: title(thing), kind: .changed, details: found))
    }
    for thing in old where !matchingAll && !after.contains(id(thing)) {
      changes.append(Change(subject: subject, id: id(thing), title: title(thing), kind: .removed))
    }
  }
}

extension Detail? {
  /// That something is another than it was; nil where it is not.
  static func changed<Value: Equatable>(_ aspect: Aspect, _ was: Value, _ now: Value) -> Detail? {
    was == now ? nil : .other(aspect)
  }

  /// What a number was and is; nil where it is the same.
  static func changed(_ aspect: Aspect, _ was: Int, _ now: Int) -> Detail? {
    was == now ? nil : .number(aspect, was: was, now: now)
  }

  /// That something is for others than it was.
  static func changed(_ was: Condition?, _ now: Condition?) -> Detail? {
    was?.outline == now?.outline ? nil : .condition(was: was, now: now)
  }
}

extension Condition {
  /// The condition with what follows from the answers by its name alone: what changes there is told there.
  var outline: Condition {
    switch self {
    case .comparison: self
    case .and(let left, let right): .and(left.outline, right.outline)
    case .or(let left, let right): .or(left.outline, right.outline)
    case .not(let condition): .not(condition.outline)
    case .derived(let id, _, _): .derived(id: id, label: "", .comparison(.number(0), .equal, .number(0)))
    }
  }
}

extension Dictionary where Key == String {
  fileprivate var sorted: [(key: String, value: Value)] { sorted { $0.key < $1.key } }
}

extension Course {
  fileprivate var objectives: [Objective] { modules.flatMap(\.objectives) }
}
