import Courseware

/// What changed between two editions, for a person and for a program.
struct ChangeReport: Sendable {
  /// An edition, as it was named.
  struct Side: Sendable {
    let name: String
    let course: Course
  }

  let old: Side
  let new: Side
  let words: DiffPhrases
  let changes: CourseChanges

  /// The most reasons that a verdict gives.
  private static let longestVerdict = 12

  init(from old: Side, to new: Side, words: DiffPhrases) {
    self.old = old
    self.new = new
    self.words = words
    changes = CourseChanges(from: old.course, to: new.course)
  }

  /// For a person: each change with its title first, then the verdict and what it rests on.
  var text: String {
    let editions = "\(old.course.version) → \(new.course.version)"
    var lines = ["\(new.course.title): \(editions)", ""]
    for change in changes.changes {
      let facts = [words.subject(change.subject), words.kind(change.kind)] + (change.isMajor ? [words.major] : [])
      lines.append("\(change.mark) \(change.title) [\(change.id)] (\(facts.joined(separator: ", ")))")
      lines += change.details.flatMap(sentences).map { "    \($0)" }
    }
    if !changes.changes.isEmpty { lines.append("") }
    return (lines + verdict).map(\.escaped).joined(separator: "\n")
  }

  private var verdict: [String] {
    guard changes.isMajor else { return [changes.changes.isEmpty ? words.none : words.isMinor] }
    let reasons = changes.changes.filter(\.isMajor).map { change in
      let detail = change.details.first { $0.aspect.isMajor }
      return "  \(change.title) [\(change.id)]: "
        + (detail.map { words.other($0.aspect) } ?? "\(words.subject(change.subject)), \(words.kind(change.kind))")
    }
    let rest = reasons.count - Self.longestVerdict
    return [words.isMajor] + reasons.prefix(Self.longestVerdict) + (rest > 0 ? ["  " + words.andMore(rest)] : [])
  }

  /// What changed of something, in sentences.
  private func sentences(_ detail: Detail) -> [String] {
    switch detail {
    case .other(let aspect): [words.other(aspect)]
    case .number(let aspect, let was, let now):
      ["\(words.number(aspect)): \(words.nowAndWas("\(now)", "\(was)"))"]
    case .condition(let was, let now):
      [
        words.nowAndWas(
          now.map { "\(words.shownTo) \(text($0, new))" } ?? words.conditions.shownAlways,
          was.map { text($0, old) } ?? words.everyone)
      ]
    case .conditions(let gone, let added):
      added.map { words.newBlocks(text($0, new)) } + gone.map { words.goneBlocks(text($0, old)) }
    case .values(let was, let now): ["\(words.values): \(words.nowAndWas(text(now), text(was)))"]
    case .draw(let bank, let was, let now): ["\(words.draws(bank)): \(words.nowAndWas("\(now)", "\(was)"))"]
    }
  }

  private func text(_ condition: Condition, _ side: Side) -> String {
    ConditionWords(course: side.course, phrases: words.conditions).text(condition)
  }

  private func text(_ values: [Threshold.Value]) -> String {
    values.map { words.value($0.number, $0.from.map(words.formats.text)) }.joined(separator: "; ")
  }
}

extension ChangeReport {
  /// `kyndig.diff.v1`.
  var json: JSON {
    [
      "format": "kyndig.diff.v1", "from": old.json, "to": new.json,
      "verdict": .string(changes.isMajor ? "major" : "minor"),
      "changes": .array(
        changes.changes.map { change in
          [
            "kind": .string(change.subject.rawValue), "id": .string(change.id), "title": .string(change.title),
            "change": .string(change.kind.rawValue), "major": .bool(change.isMajor),
            "what": .array(change.aspects.map { .string($0.rawValue) }),
            "details": .array(change.details.flatMap(sentences).map(JSON.string)),
          ]
        }),
    ]
  }
}

extension ChangeReport.Side {
  fileprivate var json: JSON {
    [
      "name": .string(name), "course": .string(course.id), "version": .string(course.version),
      "nominalMinutes": .integer(Int64(course.withoutStops.nominalMinutes)),
    ]
  }
}

extension Change {
  /// What of it changed, each once.
  var aspects: [Aspect] {
    details.map(\.aspect).reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
  }

  fileprivate var mark: String {
    switch kind {
    case .added: "+"
    case .removed: "-"
    case .changed: "~"
    }
  }
}
