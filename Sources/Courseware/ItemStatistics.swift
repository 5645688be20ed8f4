/// What those who have taken a course tell of it together, edition by edition; nothing here is about one of them.
///
/// Transcripts are taken in one by one, those of one person after each other, and only numbers are kept of them.
public struct ItemStatistics: Sendable, Equatable {
  /// What a person has done before in the course, so that she counts once for each item, check and module.
  ///
  /// Whoever takes the course again years later knows the items.
  public struct Person: Sendable {
    fileprivate var answered: Set<TranscriptFigures.Place> = []
    fileprivate var tried: Set<String> = []
    fileprivate var passed: Set<String> = []
    fileprivate var editions: Set<Edition> = []

    /// Somebody who has done nothing yet.
    public init() {}
  }

  /// First answers to an item.
  struct Answers: Sendable, Equatable {
    /// How many were right to the last point.
    var right = 0
    var people = 0
    /// How many gave each answer, by its place among ``Item/answerCells``.
    var given: [Int: Int] = [:]
    /// How many were not offered it.
    var withheld: [Int: Int] = [:]
    var seconds = Tally()
  }

  /// Tries at a check or the test.
  struct Tries: Sendable, Equatable {
    var count = 0
    var people = 0
    var passedFirst = 0
    /// The scores of first tries, in percent.
    var scores = Tally()
  }

  /// What is known of an edition.
  struct Gathered: Sendable, Equatable {
    var people = 0
    var answers: [TranscriptFigures.Place: Answers] = [:]
    var tries: [String: Tries] = [:]
    /// The minutes that a module took.
    var minutes: [String: Tally] = [:]
    var remarks: [Remark] = []
  }

  private(set) var editions: [Edition: Gathered] = [:]
  /// What proved wrong; answers are right by the key that stands now.
  let errata: [Erratum]

  /// Nothing yet, of a course with these errata.
  public init(errata: Errata? = nil) { self.errata = errata?.entries ?? [] }

  /// Takes in a transcript of somebody; hers are taken in after each other, the oldest first.
  public mutating func take(_ figures: TranscriptFigures, of person: inout Person) {
    for edition in figures.editions where person.editions.insert(edition).inserted {
      editions[edition, default: Gathered()].people += 1
    }
    for answer in figures.answers where person.answered.insert(answer.place).inserted {
      let corrected = answer.item.corrected(by: errata, of: answer.edition)
      editions[answer.edition, default: Gathered()].answers[answer.place, default: Answers()].take(answer, corrected)
    }
    for one in figures.tries {
      let isFirst = person.tried.insert(one.assessment).inserted
      editions[one.edition, default: Gathered()].tries[one.assessment, default: Tries()].take(one, isFirst: isFirst)
    }
    for stretch in figures.modules where person.passed.insert(stretch.module).inserted {
      // Half a minute and more is a minute.
      let minutes = Int((stretch.milliseconds + 30_000) / 60_000)
      editions[stretch.edition, default: Gathered()].minutes[stretch.module, default: Tally()].add(minutes)
    }
    for remark in figures.remarks { editions[remark.edition, default: Gathered()].remarks.append(remark) }
  }
}

extension ItemStatistics.Answers {
  fileprivate mutating func take(_ answer: TranscriptFigures.Answer, _ item: Item) {
    people += 1
    if item.score(answer.response)?.isFull == true { right += 1 }
    for cell in item.cells(of: answer.response) { given[cell, default: 0] += 1 }
    for (place, choice) in item.interaction.choices.enumerated() where !choice.isOffered {
      withheld[place, default: 0] += 1
    }
    if let milliseconds = answer.milliseconds { seconds.add(Int((milliseconds + 500) / 1000)) }
  }
}

extension ItemStatistics.Tries {
  fileprivate mutating func take(_ one: TranscriptFigures.Try, isFirst: Bool) {
    count += 1
    guard isFirst else { return }
    people += 1
    passedFirst += one.isPassed ? 1 : 0
    scores.add(one.score.percent)
  }
}

extension Item {
  /// The item by the key that errata give it; one that is withdrawn keeps its own.
  func corrected(by errata: [Erratum], of edition: Edition) -> Item {
    errata.filter { $0.item == id && $0.version == edition.version }.reduce(self) {
      $0.corrected($1.correction) ?? $0
    }
  }
}
