import Courseware

/// Businesses that between them answer in every way that some conditions can tell apart.
///
/// Each answers all questions that she is asked and the conditions depend on; a question that her other answers rule out is
/// not answered, and so not known. The same businesses come in the same order every time.
struct AnswerSpace: Sequence {
  /// The most businesses that are looked at.
  static let limit = 20_000

  /// Whether no way of answering is left out; where one may be, nothing can be said of «never» and «always».
  let isExhaustive: Bool
  private let questionnaire: Questionnaire
  private let answers: [(question: ProfileQuestion, telling: [Answer])]

  /// The answers that conditions can tell apart.
  init(of conditions: [Condition], in questionnaire: Questionnaire) {
    let questions = questionnaire.questions(behind: conditions)
    self.questionnaire = Questionnaire(
      questions: questions, thresholds: questionnaire.thresholds, day: questionnaire.day)
    let all = conditions + questions.compactMap(\.condition)
    answers = questions.map { ($0, questionnaire.tellingAnswers(to: $0, in: all)) }.filter { !$0.1.isEmpty }
    var count = 1
    for (_, telling) in answers where count <= Self.limit { count *= telling.count }
    isExhaustive = count <= Self.limit
  }

  func makeIterator() -> Iterator { Iterator(of: self) }

  /// Goes through all combinations, the last question fastest; where they are too many, through as many of chance as the limit
  /// allows, the same every time.
  struct Iterator: IteratorProtocol {
    private let space: AnswerSpace
    private var places: [Int]?
    private var generator = SplitMix64(seed: 0)
    private var drawn = 0

    fileprivate init(of space: AnswerSpace) {
      self.space = space
      places = space.answers.map { _ in 0 }
    }

    mutating func next() -> BusinessProfile? {
      guard space.isExhaustive else { return nextOfChance() }
      while let current = places {
        places = successor(of: current)
        if let profile = profile(at: current, isOneForAll: true) { return profile }
      }
      return nil
    }

    private mutating func nextOfChance() -> BusinessProfile? {
      guard drawn < AnswerSpace.limit else { return nil }
      drawn += 1
      var places: [Int] = []
      for (_, telling) in space.answers { places.append(generator.next(below: telling.count)) }
      return profile(at: places, isOneForAll: false)
    }

    private func successor(of places: [Int]) -> [Int]? {
      var places = places
      for index in places.indices.reversed() {
        places[index] += 1
        if places[index] < space.answers[index].telling.count { return places }
        places[index] = 0
      }
      return nil
    }

    /// The business of a combination; nil where a question is not asked and another combination stands for all its answers.
    private func profile(at places: [Int], isOneForAll: Bool) -> BusinessProfile? {
      var profile = BusinessProfile()
      for (place, (question, telling)) in zip(places, space.answers) { profile.answers[question.id] = telling[place] }
      let asked = space.questionnaire.asked(profile)
      if isOneForAll, asked.answers.count < profile.answers.count {
        for (place, (question, _)) in zip(places, space.answers) where place > 0 && asked.answers[question.id] == nil {
          return nil
        }
      }
      return asked
    }
  }
}
