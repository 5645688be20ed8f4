import Courseware

/// Something in a module, and what decides whether a leader comes to it.
struct Reach {
  /// The thing.
  var site: Site
  /// Its own condition and those around it: of the module, the lesson, and the page or item; all sound.
  var around: [Condition]
  /// The stops before it, first to last.
  var stops: [Stop]

  /// A stop, and the conditions that together make it stop somebody; its own is the last.
  struct Stop {
    var site: Site
    var conditions: [Condition]

    /// Whether it stops this business; what is not known stops nobody.
    func stops(_ profile: BusinessProfile, in questionnaire: Questionnaire) -> Bool {
      conditions.dropLast().allSatisfy { questionnaire.value(of: $0, for: profile) != false }
        && conditions.suffix(1).allSatisfy { questionnaire.value(of: $0, for: profile) == true }
    }
  }

  /// Whether the leader of this business comes to it.
  func includes(_ profile: BusinessProfile, in questionnaire: Questionnaire) -> Bool {
    around.allSatisfy { questionnaire.value(of: $0, for: profile) != false }
      && !stops.contains { $0.stops(profile, in: questionnaire) }
  }

  /// The fewest answers of a leader who comes to it and for whom something holds, among those that these conditions and its own
  /// can tell apart; nil where there is none.
  func answers(
    telling conditions: [Condition], in questionnaire: Questionnaire, where holds: (BusinessProfile) -> Bool
  ) -> [String: Answer]? {
    var reach = self
    reach.stops = stops(bearingOn: around + conditions, in: questionnaire)
    func fits(_ profile: BusinessProfile) -> Bool { reach.includes(profile, in: questionnaire) && holds(profile) }
    let space = AnswerSpace(of: around + conditions + reach.stops.flatMap(\.conditions), in: questionnaire)
    guard var profile = space.first(where: fits) else { return nil }
    for question in questionnaire.questions.reversed() {
      var shorter = profile
      shorter.answers[question.id] = nil
      if fits(shorter) { profile = shorter }
    }
    return profile.answers
  }

  /// The stops that share a question with the conditions, or with one another that does: the rest leave room for every answer.
  private func stops(bearingOn conditions: [Condition], in questionnaire: Questionnaire) -> [Stop] {
    var questions = Set(questionnaire.questions(behind: conditions).map(\.id))
    var bearing: Set<Int> = []
    var isGrowing = true
    while isGrowing {
      isGrowing = false
      for (index, stop) in stops.enumerated() where !bearing.contains(index) {
        let own = questionnaire.questions(behind: stop.conditions).map(\.id)
        guard !questions.isDisjoint(with: own) else { continue }
        questions.formUnion(own)
        bearing.insert(index)
        isGrowing = true
      }
    }
    return bearing.sorted().map { stops[$0] }
  }
}

extension Manuscript {
  /// The elements of these names in lessons, tasks and banks, in order, where every condition that decides about them is sound.
  ///
  /// Who is stopped in the first module comes to no other.
  func reaches(of names: Set<String>, by conditions: SoundConditions) -> [Reach] {
    var survey = ReachSurvey(names: names, conditions: conditions)
    for part in modules { survey.visit(part, isFirst: part == modules.first) }
    return survey.reaches
  }

  /// The questions that the course asks; what it does not ask stays unknown.
  func asked(of questionnaire: Questionnaire) -> Questionnaire {
    let asked = Set(sites("ask").compactMap { $0.element["ref"] })
    var questionnaire = questionnaire
    questionnaire.questions.removeAll { !asked.contains($0.id) }
    return questionnaire
  }
}

/// Gathers ``Reach``es on a walk through the modules.
private struct ReachSurvey {
  let names: Set<String>
  let conditions: SoundConditions
  private(set) var reaches: [Reach] = []
  /// The stops behind, and nil from the first that is in doubt.
  private var stops: [Reach.Stop]? = []

  init(names: Set<String>, conditions: SoundConditions) {
    self.names = names
    self.conditions = conditions
  }

  mutating func visit(_ part: Part, isFirst: Bool) {
    let before = stops
    visit(part.root, of: part, around: [])
    if !isFirst { stops = before }
  }

  private mutating func visit(_ element: Element, of part: Part, around: [Condition]) {
    let site = Site(part: part, element: element)
    var around = around
    switch conditions[site] {
    case .none where element.name == "stop":
      stops = nil
      return
    case .none: break
    case .sound(let condition): around.append(condition)
    case .inDoubt:
      if element.name == "stop" || !element.descendants("stop").isEmpty { stops = nil }
      return
    }
    if element.name == "stop" { stops?.append(.init(site: site, conditions: around)) }
    if names.contains(element.name), let stops { reaches.append(Reach(site: site, around: around, stops: stops)) }
    for child in element.children { visit(child, of: part, around: around) }
  }
}
