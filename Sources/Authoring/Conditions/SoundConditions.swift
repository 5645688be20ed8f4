import Courseware

/// The conditions of a course that can be reasoned about, by the element they stand on.
///
/// One that cannot be read, refers to nothing, or has a comparison that is of no use, is in doubt: another rule has said why,
/// and whatever follows from it is left unsaid. So is one that names upon names make longer than anyone writes.
struct SoundConditions {
  /// The most comparisons of a condition, those behind its names counted too.
  static let longest = 1_000

  /// What is known of the condition on an element.
  enum Finding: Equatable {
    case none
    case sound(Condition)
    case inDoubt
  }

  /// All questions there are.
  let questionnaire: Questionnaire
  private let findings: [Place: Finding]

  init(_ manuscript: Manuscript) {
    let vocabulary = manuscript.vocabulary
    let hasQuestions = manuscript.shared(.question) != nil
    let thresholds = manuscript.thresholds
    let day = manuscript.rulesAsOf
    /// The names that conditions may use, each with the comparisons behind it.
    var sizes: [String: Int] = [:]
    var findings: [Place: Finding] = [:]
    func isSound(_ site: ConditionSite) -> Bool {
      guard hasQuestions, case .condition = site.content else { return false }
      return site.names.allSatisfy { $0.nameText.map { sizes[$0] != nil } ?? false }
        && site.size(with: sizes) <= Self.longest
        && site.comparisons.allSatisfy { comparison in
          let (left, right) = vocabulary.operands(comparison)
          return vocabulary.fault(in: comparison) == nil
            && [left, right].allSatisfy { operand in
              switch operand {
              case .parameter(let id): vocabulary.questions[id] != nil
              case .threshold(let id): day.flatMap { thresholds[id]?.number(on: $0) } != nil
              case .number, .word: true
              }
            }
        }
    }
    let sites = manuscript.conditionSites.filter { $0.attribute == "if" }
    // What conditions may use by name comes first; each of these may use those before it.
    for site in sites.filter(\.isDerived) + sites.filter({ !$0.isDerived }) {
      guard case .condition(let syntax) = site.content, isSound(site) else {
        findings[site.site.place] = .inDoubt
        continue
      }
      findings[site.site.place] = .sound(vocabulary.condition(syntax))
      if site.isDerived, let id = site.site.element["id"] { sizes[id] = site.size(with: sizes) }
    }
    self.findings = findings
    let questions = (manuscript.shared[.profile]?.root.children("question") ?? []).compactMap { element in
      element["id"].flatMap { id in
        vocabulary.questions[id].map { kind in
          ProfileQuestion(
            id: id, label: "", prompt: "", why: "",
            condition: manuscript.shared[.profile].flatMap { findings[$0.place(of: element)]?.condition }, kind: kind)
        }
      }
    }
    questionnaire = Questionnaire(questions: questions, thresholds: thresholds, day: day)
  }

  /// What is known of the condition on an element.
  subscript(_ site: Site) -> Finding { findings[site.place] ?? .none }
}

extension SoundConditions.Finding {
  /// The condition, where there is one and it is sound.
  var condition: Condition? {
    if case .sound(let condition) = self { condition } else { nil }
  }
}

extension ConditionSite {
  /// Whether it says what a name for conditions means.
  var isDerived: Bool { site.element.name == "derived" }

  /// How many comparisons it has, with those behind each name.
  fileprivate func size(with sizes: [String: Int]) -> Int {
    names.reduce(comparisons.count) { $0 + ($1.nameText.flatMap { sizes[$0] } ?? 0) }
  }
}

extension Manuscript {
  /// The thresholds by id, with all their dated values.
  var thresholds: [String: Threshold] {
    (shared[.thresholds]?.root.children("threshold") ?? []).reduce(into: [:]) { thresholds, element in
      guard let id = element["id"], let values = element.thresholdValues else { return }
      thresholds[id] = Threshold(label: "", law: "", values: values)
    }
  }
}
