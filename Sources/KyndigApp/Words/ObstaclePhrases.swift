import Courseware

/// Why something is closed, and what opens it; each goes on from «den» or a title.
struct ObstaclePhrases: Sendable {
  var list: @Sendable ([String]) -> String
  /// The clauses that must hold, joined.
  var opensWhen: @Sendable (_ clauses: String) -> String
  var modulesPassed: @Sendable (_ numbers: [String]) -> String
  /// Of more than can be read at once.
  var manyPassed: @Sendable (_ count: Int) -> String
  var newsDone: @Sendable (_ numbers: [String]) -> String
  var stepsDone: @Sendable (_ steps: String) -> String
  var pages: @Sendable (Int) -> String
  var questions: @Sendable (Int) -> String
  var practice: @Sendable (Int) -> String
  var scenarios: @Sendable (Int) -> String
  var tasks: @Sendable (Int) -> String
  var handedIn: @Sendable (_ title: String) -> String
  var testPassed: String
  var signed: String
  var stopped: String
  var absent: String

  /// The phrases of a language.
  static func of(_ language: Language) -> Self {
    switch language {
    case .nb: .nb
    case .nn: .nn
    case .en: .en
    }
  }

  static let nb = Self(
    list: Formats.nb.list, opensWhen: { "åpner når \($0)" },
    modulesPassed: { "modul \(Formats.nb.list($0)) er bestått" }, manyPassed: { "\($0) moduler til er bestått" },
    newsDone: { "det nye i modul \(Formats.nb.list($0)) er gjort" }, stepsDone: { "\($0) er gjort" },
    pages: { counted($0, "side", "sider") }, questions: { "\($0) spørsmål" },
    practice: { counted($0, "øving", "øvinger") }, scenarios: { counted($0, "situasjon", "situasjoner") },
    tasks: { "\($0) utkast" }, handedIn: { "«\($0)» er levert" }, testPassed: "prøven er bestått",
    signed: "egenerklæringen er signert", stopped: "åpner ikke, for kurset passer ikke for virksomheten",
    absent: "er ikke med i kurset ditt")

  static let nn = Self(
    list: Formats.nn.list, opensWhen: { "opnar når \($0)" },
    modulesPassed: { "modul \(Formats.nn.list($0)) er bestått" }, manyPassed: { "\($0) modular til er bestått" },
    newsDone: { "det nye i modul \(Formats.nn.list($0)) er gjort" }, stepsDone: { "\($0) er gjort" },
    pages: { counted($0, "side", "sider") }, questions: { "\($0) spørsmål" },
    practice: { counted($0, "øving", "øvingar") }, scenarios: { counted($0, "situasjon", "situasjonar") },
    tasks: { "\($0) utkast" }, handedIn: { "«\($0)» er levert" }, testPassed: "prøva er bestått",
    signed: "eigenerklæringa er signert", stopped: "opnar ikkje, for kurset passar ikkje for verksemda",
    absent: "er ikkje med i kurset ditt")

  static let en = Self(
    list: Formats.en.list, opensWhen: { "opens when \($0)" },
    modulesPassed: {
      "\($0.count == 1 ? "module" : "modules") \(Formats.en.list($0)) \($0.count == 1 ? "is" : "are") passed"
    },
    manyPassed: { "\($0) more modules are passed" },
    newsDone: { "what is new in \($0.count == 1 ? "module" : "modules") \(Formats.en.list($0)) is done" },
    stepsDone: { "you have done \($0)" }, pages: { counted($0, "page", "pages") },
    questions: { counted($0, "question", "questions") }, practice: { counted($0, "practice item", "practice items") },
    scenarios: { counted($0, "situation", "situations") }, tasks: { counted($0, "draft", "drafts") },
    handedIn: { "“\($0)” is handed in" }, testPassed: "the test is passed", signed: "the attestation is signed",
    stopped: "does not open, for the course does not fit the business", absent: "is not part of your course")
}

extension ObstaclePhrases {
  /// So many modules are named one by one.
  private static let mostNamed = 3

  /// An obstacle in words.
  func text(_ obstacle: Obstacle, _ session: Session) -> String {
    let course = session.course
    func numbers(_ ids: [String]) -> [String] {
      ids.map { id in course.modules.firstIndex { $0.id == id }.map { String($0 + 1) } ?? id }
    }
    switch obstacle {
    case .first(let module): return opensWhen(modulesPassed(numbers([module])))
    case .modules(let ids):
      let left = ids.filter { session.passed[$0] == nil }
      let new = ids.filter { session.passed[$0] != nil }
      let clauses = [
        left.isEmpty
          ? nil : left.count > Self.mostNamed ? manyPassed(left.count) : modulesPassed(numbers(left)),
        new.isEmpty ? nil : newsDone(numbers(new)),
      ]
      return opensWhen(list(clauses.compactMap(\.self)))
    case .steps(let steps): return opensWhen(stepsDone(list(counts(steps))))
    case .openAttempt(let id): return opensWhen(handedIn(course.assessment(id)?.title ?? id))
    case .stop: return stopped
    case .test: return opensWhen(testPassed)
    case .attestation: return opensWhen(signed)
    case .absent: return absent
    }
  }

  private func counts(_ steps: [Step]) -> [String] {
    let kinds: [(@Sendable (Int) -> String, (Step) -> Bool)] = [
      (pages, { if case .page = $0 { true } else { false } }),
      (questions, { if case .question = $0 { true } else { false } }),
      (practice, { if case .practice = $0 { true } else { false } }),
      (scenarios, { if case .scenario = $0 { true } else { false } }),
      (tasks, { if case .task = $0 { true } else { false } }),
    ]
    return kinds.compactMap { words, isOfKind in
      let count = steps.count(where: isOfKind)
      return count == 0 ? nil : words(count)
    }
  }
}
