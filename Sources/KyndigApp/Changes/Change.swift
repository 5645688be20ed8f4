import Courseware

/// Something that is not the same in two editions of a course.
struct Change: Sendable, Equatable {
  enum Kind: String, Sendable { case added, removed, changed }

  /// What it is; the provider, the introduction and the like are the course's own.
  let subject: Subject
  /// Its id; qualified by its module where it has one.
  let id: String
  /// What it is called, in the newer of the editions that have it.
  let title: String
  let kind: Kind
  /// What of it, where it is in both.
  var details: [Detail] = []

  /// What can change.
  enum Subject: String, Sendable, CaseIterable {
    case course, review, document, module, objective, lesson, page, stop, item, scenario, task, block, check, test
    case question, derived, threshold, term, source, business

    /// Whether a course that has one more or one less teaches or tests something else.
    fileprivate var isTaught: Bool { ![.term, .source, .business].contains(self) }
  }

  /// Whether somebody who took the old edition has not been taught, or tested in, the new one.
  var isMajor: Bool {
    kind == .changed ? details.contains { $0.aspect.isMajor } : subject.isTaught
  }
}

/// A part of something, and what it was and is.
enum Detail: Sendable, Equatable {
  /// That it is another.
  case other(Aspect)
  case number(Aspect, was: Int, now: Int)
  /// For whom it is; nil is everyone.
  case condition(was: Condition?, now: Condition?)
  /// The conditions of blocks without a name: those that are gone, and those that are new.
  case conditions(gone: [Condition], new: [Condition])
  /// A threshold's values.
  case values(was: [Threshold.Value], now: [Threshold.Value])
  /// How many items are drawn from a bank; 0 is none.
  case draw(bank: String, was: Int, now: Int)

  var aspect: Aspect {
    switch self {
    case .other(let aspect), .number(let aspect, _, _): aspect
    case .condition, .conditions: .condition
    case .values: .values
    case .draw: .draws
    }
  }
}

/// What of something has changed; the names are those of `kyndig.diff.v1`.
enum Aspect: String, Sendable, CaseIterable {
  // Words, what the learner neither reads nor answers, and what she has passed already.
  case title, wording, reasons, page, place, estimate, minutes, language, rulesAsOf, provider, responsible, checked
  case address, expectations, inspection, lines, samples, recall
  // What is taught and tested.
  case condition, statement, facts, prompt, choices, key, critical, credit, objective, bank, scenes, instructions,
    fields
  case criteria, qualities, document, topics, masteryScore, draws, law, values, answers, asked, course

  /// Whether one who knows the old has something left to learn or show.
  var isMajor: Bool {
    switch self {
    case .title, .wording, .reasons, .page, .place, .estimate, .minutes, .language, .rulesAsOf, .provider, .responsible,
      .checked, .address, .expectations, .inspection, .lines, .samples, .recall:
      false
    case .condition, .statement, .facts, .prompt, .choices, .key, .critical, .credit, .objective, .bank, .scenes,
      .instructions, .fields, .criteria, .qualities, .document, .topics, .masteryScore, .draws, .law, .values, .answers,
      .asked, .course:
      true
    }
  }
}
