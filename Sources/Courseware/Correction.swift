/// An erratum as a session has taken it in.
public struct Correction: Sendable, Hashable {
  /// The item, `module/item`.
  public var item: String
  /// The edition it was wrong in, by name.
  public var version: String
  /// What is done about it.
  public var change: Erratum.Correction

  /// A correction of an item.
  public init(item: String, version: String, change: Erratum.Correction) {
    self.item = item
    self.version = version
    self.change = change
  }
}

extension Course {
  /// The course with what proved wrong in this edition put right: items withdrawn are in no bank, others have their new key.
  public func corrected(by corrections: [Correction]) -> Course {
    let own = corrections.filter { $0.version == version }
    guard !own.isEmpty else { return self }
    var course = self
    for module in course.modules.indices {
      for bank in course.modules[module].banks.indices {
        course.modules[module].banks[bank].items = course.modules[module].banks[bank].items.compactMap { item in
          own.filter { $0.item == item.id }.reduce(item as Item?) { $0?.corrected($1.change) }
        }
      }
    }
    return course
  }
}

extension Item {
  /// The item with another key, or nil where it is withdrawn; only what has choices can have another key.
  func corrected(_ change: Erratum.Correction) -> Item? {
    guard case .rekeyed(let places) = change else { return nil }
    var item = self
    switch interaction {
    case .single(let choices): item.interaction = .single(choices.keyed(by: places))
    case .multiple(let choices): item.interaction = .multiple(choices.keyed(by: places))
    case .faults(var text):
      text.lines = text.lines.keyed(by: places)
      item.interaction = .faults(text)
    case .order, .match, .number, .date: break
    }
    return item
  }
}

extension [Choice] {
  fileprivate func keyed(by places: [Int]) -> [Choice] {
    enumerated().map { place, choice in
      var choice = choice
      choice.isCorrect = places.contains(place)
      return choice
    }
  }
}

extension Course {
  /// Why a correction cannot be one of this edition; nil where it can.
  func refusal(of correction: Correction) -> Refusal? {
    guard correction.version == version else { return .unknown(correction.version) }
    guard let item = bankItem(correction.item) else { return .unknown(correction.item) }
    guard case .rekeyed(let places) = correction.change else { return nil }
    // A key that points nowhere would make every answer wrong.
    guard !places.isEmpty, places.allSatisfy(item.interaction.choices.indices.contains) else {
      return .unacceptable(correction.item)
    }
    return nil
  }
}

extension Session {
  /// What errata say about this session's edition that it has not taken in yet, in the order of the errata.
  ///
  /// What the edition cannot be corrected by, such as an item it does not have, is left out.
  public func due(in errata: Errata, of source: Course) -> [Correction] {
    guard errata.course == edition.course else { return [] }
    var taken = corrections
    return errata.entries.compactMap { entry in
      let correction = Correction(item: entry.item, version: entry.version, change: entry.correction)
      if let index = taken.firstIndex(of: correction) {
        taken.remove(at: index)
        return nil
      }
      return entry.version == edition.version && source.refusal(of: correction) == nil ? correction : nil
    }
  }

  /// Takes in a correction: what was answered in this edition is graded anew by all corrections so far, and a result changes
  /// only for the better.
  mutating func correct(_ correction: Correction, in source: Course) {
    corrections.append(correction)
    let corrected = source.corrected(by: corrections)
    course = corrected.tailored(to: profile)
    for index in attempts.indices.reversed() where attempts[index].edition == edition {
      guard attempts[index].items.contains(correction.item) else { continue }
      if attempts[index].result != nil {
        regrade(attempt: index, in: corrected)
      } else if correction.change == .withdrawn {
        attempts[index].items.removeAll { $0 == correction.item }
        attempts[index].responses[correction.item] = nil
        // Nothing is left to hand in; a try that came to nothing is none.
        if attempts[index].items.isEmpty { attempts.remove(at: index) }
      }
    }
  }

  private mutating func regrade(attempt index: Int, in corrected: Course) {
    let attempt = attempts[index]
    guard let old = attempt.result, let assessment = corrected.assessment(attempt.assessment) else { return }
    let new = grade(attempt, in: corrected.tailored(to: attempt.profile), by: assessment.masteryScore, at: old.at)
    // The whole of it counts, or nothing: two corrections may together make a pass that neither makes alone.
    let isLowered = new.score.maximum == 0 || old.isBetter(than: new)
    if old.isPassed ? new.isBetter(than: old) : !isLowered { attempts[index].result = new }
  }
}

extension Attempt.Result {
  /// The result that points by item make.
  init(at: Timestamp, scores: [String: Score], missedCritical: [String], masteryScore: MasteryScore) {
    let total = scores.values.reduce(Score(raw: 0, maximum: 0), +)
    self.init(
      at: at, score: total, scores: scores, missedCritical: missedCritical,
      isPassed: missedCritical.isEmpty && total.maximum > 0 && masteryScore.isReached(by: total))
  }

  fileprivate func isBetter(than other: Self) -> Bool {
    guard isPassed == other.isPassed else { return isPassed }
    return score.isBetter(than: other.score)
  }
}

extension Score {
  /// Whether it is a greater share of the points; compared without rounding.
  func isBetter(than other: Score) -> Bool { raw * other.maximum > other.raw * maximum }
}
