import Courseware

/// A business that the draws are tried on.
struct DrawTrial {
  /// The id of the example business, and the answer that was moved to a boundary, as `P4 (heads 10)`; empty for the course of
  /// one who knows no answer.
  var business: String
  /// The place of the example business among the others; nil for one who knows no answer.
  var index: Int?
  var profile: BusinessProfile

  /// One who knows no answer; then each example business as it stands; then each with each number it answers moved to every
  /// number at which the course changes, one below and one above.
  static func all(in course: Course, seenBy conditions: [Condition]) -> [DrawTrial] {
    let questionnaire = Questionnaire(
      questions: course.questions, thresholds: course.thresholds, day: course.rulesAsOf)
    var trials = [DrawTrial(business: "", index: nil, profile: BusinessProfile())]
    trials += course.businesses.enumerated().map { index, business in
      DrawTrial(business: business.id, index: index, profile: business.profile)
    }
    for (index, business) in course.businesses.enumerated() {
      for question in course.questions {
        guard case .number = question.kind, let given = business.profile.answers[question.id] else { continue }
        for answer in questionnaire.tellingAnswers(to: question, in: conditions) where answer != given {
          guard case .number(let number) = answer else { continue }
          var profile = business.profile
          profile.answers[question.id] = answer
          trials.append(
            DrawTrial(
              business: "\(business.id) (\(question.id) \(number))", index: index,
              profile: questionnaire.asked(profile)))
        }
      }
    }
    return trials
  }
}

extension Manuscript {
  /// What is wrong with draws, each said of the first trial that meets it; `faults` gives them by the draw's place in an
  /// assessment of the trial's course.
  ///
  /// A check behind a stop is nobody's, and so is the test where a module cannot be passed. A bank of a module that the
  /// business does not get is left out by the test.
  func trialsOfDraws(faults: (Assessment, Course, DrawTrial) -> [Int: Problem]) -> [Finding] {
    guard let course = built?.forDrawing else { return [] }
    let sites = Dictionary(assessments.map { ($0.module, $0) }) { first, _ in first }
    let businesses = self.sites("business")
    let conditions = course.conditions
    var tried: Set<[Bool?]> = []
    var drawn: Set<[String]> = []
    var found: Set<Place> = []
    var findings: [Finding] = []
    for trial in DrawTrial.all(in: course, seenBy: conditions) {
      // What the conditions cannot tell apart has the same draws.
      guard tried.insert(conditions.map { $0.value(for: trial.profile, in: course) }).inserted else { continue }
      let tailored = course.tailored(to: trial.profile)
      for (module, assessment) in tailored.openAssessments {
        guard let site = sites[module] else { continue }
        let draws = site.element.children("draw").map { site.part.place(of: "count", on: $0) }
        guard !draws.allSatisfy(found.contains), drawn.insert(assessment.contents(in: tailored)).inserted else {
          continue
        }
        for (index, problem) in faults(assessment, tailored, trial).sorted(by: { $0.key < $1.key })
        where found.insert(draws[index]).inserted {
          let note = trial.index.map { Finding.Note(role: .definition, place: businesses[$0].place) }
          findings.append(Finding(problem: problem, place: draws[index], notes: [note].compactMap(\.self)))
        }
      }
    }
    return findings
  }
}

extension Course {
  /// The course with nothing but what decides its draws, so that it is tailored quickly.
  fileprivate var forDrawing: Course {
    var course = self
    course.introduction = []
    for index in modules.indices {
      course.modules[index].tasks = []
      for lesson in modules[index].lessons.indices {
        course.modules[index].lessons[lesson].steps.removeAll { if case .stop = $0 { false } else { true } }
      }
      for bank in modules[index].banks.indices {
        course.modules[index].banks[bank].items = modules[index].banks[bank].items.map { item in
          var item = item
          item.prompt = []
          item.interaction = .order([])
          return item
        }
      }
    }
    return course
  }

  /// The conditions that decide about modules, stops and items of banks, each once.
  fileprivate var conditions: [Condition] {
    var all: [Condition?] = questions.map(\.condition)
    for module in modules {
      all.append(module.condition)
      for lesson in module.lessons {
        all.append(lesson.condition)
        for case .stop(let stop) in lesson.steps { all.append(stop.condition) }
      }
      all += module.banks.map(\.condition) + module.banks.flatMap(\.items).map(\.condition)
    }
    var seen: Set<Condition> = []
    return all.compactMap(\.self).filter { seen.insert($0).inserted }
  }

  /// The checks and the test that the leader of a tailored course can come to, each with its module, the test with an empty one.
  fileprivate var openAssessments: [(module: String, Assessment)] {
    guard modules.first?.isStopped == false else { return [] }
    let checks = modules.filter { !$0.isStopped }.map { (module: $0.id, $0.check) }
    return checks.count == modules.count ? checks + [(module: "", test)] : checks
  }
}

extension Assessment {
  /// The draws from banks that the tailored course has, each with its place and the items left; all where it has none of them.
  func drawsLeft(in course: Course) -> [(index: Int, draw: Draw, items: [Item])] {
    let banks = Dictionary(course.modules.flatMap(\.banks).map { ($0.id, $0.items) }) { first, _ in first }
    let all = draws.enumerated().map { (index: $0, draw: $1, items: banks[$1.bank] ?? []) }
    let left = all.filter { banks[$0.draw.bank] != nil }
    return left.isEmpty ? all : left
  }

  /// What there is to draw from, by name: its own, and of each bank the bank's and those of the items.
  fileprivate func contents(in course: Course) -> [String] {
    [id] + drawsLeft(in: course).flatMap { [$0.draw.bank] + $0.items.map(\.id) }
  }
}
