import Courseware

extension Rule {
  /// Some answers make a condition true together with those around it.
  static let neverShown = Rule(
    .neverShown,
    example: CodeExample(
      .blocks,
      wrong: """
        <when if="sector == municipal and sector == state">
          <p>Offentlige arbeidsgivere har flere plikter.</p>
        </when>
        """,
      right: """
        <when if="sector == municipal or sector == state">
          <p>Offentlige arbeidsgivere har flere plikter.</p>
        </when>
        """)
  ) { manuscript in
    var search = NeverShownSearch(manuscript)
    search.lookInProfile(manuscript)
    for part in [manuscript.course].compactMap(\.self) + manuscript.modules { search.look(in: part.root, of: part) }
    return search.findings
  }
}

/// Goes through a course for conditions that no answers make true; one that only fails with another is said once.
private struct NeverShownSearch {
  /// A condition, and where it stands.
  private typealias Standing = (condition: Condition, site: Site)

  private(set) var findings: [Finding] = []
  private let conditions: SoundConditions
  /// Questions that nobody is asked, and names for what is never so: what uses them has its cause there.
  private var impossible: Set<String> = []
  /// What was found out, for the same conditions stand in many places.
  private var known: [[Condition]: Bool] = [:]

  init(_ manuscript: Manuscript) { conditions = SoundConditions(manuscript) }

  mutating func lookInProfile(_ manuscript: Manuscript) {
    guard let part = manuscript.shared[.profile] else { return }
    func sound(_ name: String) -> [(id: String, Standing)] {
      part.root.children(name).compactMap { element in
        let site = Site(part: part, element: element)
        guard let id = element["id"], let condition = conditions[site].condition else { return nil }
        return (id, (condition, site))
      }
    }
    var never: [(id: String, Standing)] = []
    for (id, standing) in sound("question") where isNever([standing.condition]) { never.append((id, standing)) }
    let unasked = Set(never.map(\.id))
    for (id, standing) in sound("derived")
    where unasked.isDisjoint(with: standing.condition.parameters) && isNever([standing.condition]) {
      never.append((id, standing))
    }
    impossible = Set(never.map(\.id))
    for (id, (condition, site)) in never where impossible.subtracting([id]).isDisjoint(with: condition.names) {
      findings.append(Finding(problem: .neverShown, place: site.place(of: "if")))
    }
  }

  mutating func look(in root: Element, of part: Part) { look(in: root, of: part, around: []) }

  private mutating func look(in element: Element, of part: Part, around: [Standing]) {
    var around = around
    let site = Site(part: part, element: element)
    switch conditions[site] {
    case .none: break
    case .inDoubt: return
    case .sound(let condition):
      guard impossible.isDisjoint(with: condition.names) else { return }
      if isNever([condition] + around.map(\.condition)) {
        findings.append(
          Finding(
            problem: .neverShown, place: site.place(of: "if"),
            notes: opponents(of: condition, among: around).map {
              .init(role: .definition, place: $0.place(of: "if"))
            }))
        return
      }
      around.append((condition, site))
    }
    for child in element.children { look(in: child, of: part, around: around) }
  }

  /// The nearest element around that rules a condition out; where none does alone, those that do together, nearest first.
  private mutating func opponents(of condition: Condition, among around: [Standing]) -> [Site] {
    if isNever([condition]) { return [] }
    for other in around.reversed() where isNever([condition, other.condition]) { return [other.site] }
    for count in 2...max(2, around.count) where isNever([condition] + around.suffix(count).map(\.condition)) {
      return around.suffix(count).reversed().map(\.site)
    }
    return around.map(\.site)
  }

  /// Whether no answers make the first condition true without making one of the others false.
  private mutating func isNever(_ conditions: [Condition]) -> Bool {
    if let known = known[conditions] { return known }
    let questionnaire = self.conditions.questionnaire
    let space = AnswerSpace(of: conditions, in: questionnaire)
    let isNever =
      space.isExhaustive
      && !space.contains { profile in
        questionnaire.value(of: conditions[0], for: profile) == true
          && conditions.dropFirst().allSatisfy { questionnaire.value(of: $0, for: profile) != false }
      }
    known[conditions] = isNever
    return isNever
  }
}

extension Condition {
  /// The questions and the names for what follows from the answers that it uses.
  fileprivate var names: Set<String> { derivedNames.union(parameters) }
}
