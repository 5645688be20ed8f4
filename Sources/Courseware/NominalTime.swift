/// How long the content takes by rule 1; computed from the content, never asserted.
///
/// Reading at 130 words a minute, 45 s a single choice or a number, 75 s any other item, 90 s a decision, a task what its author
/// says.
public enum NominalTime {
  /// Seconds, rounded to the nearest minute.
  public static func minutes(seconds: Int) -> Int { (seconds + 30) / 60 }
}

extension Course {
  /// The seconds of one step.
  public func nominalSeconds(of step: Step) -> Int {
    switch step {
    case .page(let page): reading(page.blocks.words + page.title.words)
    case .stop(let stop): reading(stop.blocks.words + stop.title.words)
    case .question(let id):
      questions.first { $0.id == id }.map { reading($0.prompt.words + $0.why.words) } ?? 0
    case .practice(let item): item.nominalSeconds
    case .scenario(let scenario): nominalSeconds(of: scenario)
    case .task(let task): task.minutes * 60 + reading(task.blocks.words)
    }
  }

  /// Reading and deciding on the longest way through: what is offered to everyone who takes it seriously.
  private func nominalSeconds(of scenario: Scenario) -> Int {
    scenario.longestWay.map { reading($0.words) + $0.decisions * 90 } ?? 0
  }

  /// The seconds of a check or the test: of each bank its mean, times the number drawn; and so of what is asked again.
  public func nominalSeconds(of assessment: Assessment) -> Int {
    let banks = banksByID
    let drawn = zip(assessment.draws, assessment.places(in: self)).reduce(0) { sum, place in
      sum + meanSeconds(of: banks[place.0.bank]?.bank.items ?? [], times: place.1)
    }
    return drawn + meanSeconds(of: assessment.recalled(in: self, passed: nil), times: assessment.recall)
  }

  private func meanSeconds(of items: [Item], times count: Int) -> Int {
    guard !items.isEmpty else { return 0 }
    return items.reduce(0) { $0 + $1.nominalSeconds } * min(count, items.count) / items.count
  }

  /// The seconds of a module: its steps and its check.
  public func nominalSeconds(of module: Module) -> Int {
    module.steps.reduce(nominalSeconds(of: module.check)) { $0 + nominalSeconds(of: $1) }
  }

  /// The minutes of each module, then of the test, each rounded, so that what is printed adds up.
  public var nominalMinutes: Int {
    modules.reduce(NominalTime.minutes(seconds: nominalSeconds(of: test))) {
      $0 + NominalTime.minutes(seconds: nominalSeconds(of: $1))
    }
  }

  private func reading(_ words: Int) -> Int { words * 60 / 130 }
}

extension Session {
  /// The nominal minutes of what is not done yet.
  public var minutesLeft: Int {
    var seconds = passed[course.id] == nil ? course.nominalSeconds(of: course.test) : 0
    for module in course.modules where passed[course.id] == nil && !isSettled(module) {
      if passed[module.id] == nil { seconds += course.nominalSeconds(of: module.check) }
      for step in module.steps where !isDone(step) { seconds += course.nominalSeconds(of: step) }
    }
    return NominalTime.minutes(seconds: seconds)
  }
}

extension Item {
  fileprivate var nominalSeconds: Int {
    switch interaction {
    case .single, .number: 45
    case .multiple, .order, .match, .date, .faults: 75
    }
  }
}

extension String {
  /// Words as a reader counts them: what stands between white space.
  var words: Int { split(whereSeparator: \.isWhitespace).count }
}

extension [Inline] {
  /// The words in a run of text; a number from the profile is one.
  var words: Int {
    reduce(0) { sum, inline in
      switch inline {
      case .text(let text), .strong(let text), .term(_, let text): sum + text.words
      case .value: sum + 1
      }
    }
  }
}

extension [Block] {
  /// The words of blocks; of a figure those of its alternative.
  var words: Int {
    reduce(0) { sum, block in
      switch block {
      case .paragraph(let text): sum + text.words
      case .list(let elements, _): sum + elements.reduce(0) { $0 + $1.words }
      case .table(let table): sum + (table.rows.flatMap { $0 } + table.header).reduce(0) { $0 + $1.words }
      case .aside(let aside): sum + (aside.title?.words ?? 0) + aside.blocks.words
      case .figure(let figure): sum + figure.alternative.words
      case .fact(let fact): sum + fact.blocks.words
      case .when(let conditional): sum + conditional.blocks.words
      }
    }
  }
}
