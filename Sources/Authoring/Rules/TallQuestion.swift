import Courseware

extension Rule {
  /// A question with its choices is seen whole on a screen of 80 × 24.
  static let tallQuestion = Rule(.tallQuestion, example: tallExample) { manuscript in
    guard let course = manuscript.built else { return [] }
    let height = QuestionHeight(course: course)
    let items = course.modules.flatMap { module in
      module.lessons.flatMap(\.steps).compactMap { if case .practice(let item) = $0 { item } else { nil } }
        + module.banks.flatMap(\.items)
    }
    let rows = Dictionary(items.map { ($0.id, height.rows(of: $0)) }) { first, _ in first }
    return manuscript.sites("item").compactMap { site in
      let id = "\(site.part.root["id"] ?? "")/\(site.element["id"] ?? "")"
      guard let found = rows[id], found > QuestionHeight.limit else { return nil }
      return Finding(problem: .tallQuestion(found: found, limit: QuestionHeight.limit), place: site.place)
    }
  }

  private static let tallExample = CodeExample(
    .items,
    wrong: tallItem(
      case: """
        <p>Lageret har tre haller. I den første står reolene tett, og trucken må rygge ut.</p>
          <p>I den andre er gulvet vått når det regner. Porten lukker ikke helt.</p>
          <p>I den tredje er det mørkt, for to av lampene er gått.</p>
          <p>En stolpe i den innerste reolen er bøyd. Ingen vet når det skjedde.</p>
          <p>Kari så stolpen i dag tidlig og sa det til deg.</p>
          <p>Du skal kjøre ut varer om en time.</p>
        """),
    right: tallItem(
      case: """
        <p>En stolpe i den innerste reolen er bøyd. Kari så den i dag tidlig og sa det til deg.
            Du skal kjøre ut varer om en time.</p>
        """))

  private static func tallItem(case text: String) -> String {
    """
    <item id="stolpen" objective="plikt">
      \(text)
      <prompt>Hva gjør du først?</prompt>
      <choice>Kjører ut varene og ser på stolpen etterpå<why>Da kan reolen falle imens.</why></choice>
      <choice correct="true">Sperrer reolen<why>Da kan ingen bli skadet av den.</why></choice>
      <choice>Ber Kari om å ta et bilde av stolpen<why>Bildet gjør ikke reolen trygg.</why></choice>
      <choice>Skriver det opp til neste vernerunde<why>Så lenge kan det ikke vente.</why></choice>
    </item>
    """
  }
}
