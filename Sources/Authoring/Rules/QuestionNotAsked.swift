import Courseware

extension Rule {
  /// What conditions, values and example businesses take from the profile, the course asks; said once a question, where it is
  /// first used.
  static let questionNotAsked = Rule(
    .questionNotAsked,
    example: CodeExample(
      .steps,
      wrong: """
        <page id="bransjen">
          <title>Bransjen</title>
          <p>Farene er ulike.</p>
          <when if="trade == care"><p>I omsorg er løft en av dem.</p></when>
        </page>
        """,
      right: """
        <ask ref="trade"/>
        <page id="bransjen">
          <title>Bransjen</title>
          <p>Farene er ulike.</p>
          <when if="trade == care"><p>I omsorg er løft en av dem.</p></when>
        </page>
        """,
      with: [
        .profile: """
        <question id="trade">
          <label>Bransje</label><prompt>Hva gjør dere mest av?</prompt><why>Eksemplene følger bransjen.</why>
          <alternative value="care">Omsorg</alternative>
          <alternative value="office">Kontor</alternative>
        </question>
        """
      ])
  ) { manuscript in
    // Where a module is missing, so may the question be.
    guard manuscript.hasAllModules, manuscript.modules.allSatisfy({ $0.root.isWhole }),
      manuscript.shared(.question) != nil
    else { return [] }
    let vocabulary = manuscript.vocabulary
    var seen = Set(manuscript.sites("ask").compactMap { $0.element["ref"] })
    // One that asks for what is not there means one of the others.
    guard seen.allSatisfy({ vocabulary.questions[$0] != nil }) else { return [] }
    var used = seen
    let sites = manuscript.conditionSites
    for site in sites where !site.isShared { used.formUnion(site.names.compactMap(\.nameText)) }
    // A name may use those before it: from the last to the first, each is known to be used or not.
    for site in sites.reversed() where site.isDerived && site.isUsed(among: used) {
      used.formUnion(site.names.compactMap(\.nameText))
    }
    let questions = sites.filter { !$0.isShared || $0.isUsed(among: used) }
      .flatMap { site in
        site.parameters(by: vocabulary).map { (id: $0.nameText ?? "", place: site.place(of: $0.name)) }
      }
    let answers = manuscript.sites("answer").map { (id: $0.element["to"] ?? "", place: $0.place(of: "to")) }
    return (questions + answers).compactMap { id, place in
      guard vocabulary.questions[id] != nil, seen.insert(id).inserted else { return nil }
      return Finding(problem: .questionNotAsked(question: id), place: place)
    }
  }
}

extension ConditionSite {
  /// Whether it stands in what the courses of a site share.
  fileprivate var isShared: Bool { site.part.path == SharedFile.profile.path }

  /// Whether what it is the condition of is among these.
  fileprivate func isUsed(among names: Set<String>) -> Bool { site.element["id"].map(names.contains) ?? false }

  /// The operands that are questions, in order.
  fileprivate func parameters(by vocabulary: Vocabulary) -> [OperandSyntax] {
    if case .operand(let operand) = content { return [operand] }
    return comparisons.flatMap { comparison -> [OperandSyntax] in
      let (left, right) = vocabulary.operands(comparison)
      return [(left, comparison.left), (right, comparison.right)].filter { $0.0.isParameter }.map(\.1)
    }
  }
}
