extension Rule {
  /// A term is explained because some course of the site refers to it.
  static let unusedTerm = Rule(.unusedTerm, example: unusedExample) { manuscript in
    guard manuscript.hasAllModules, manuscript.modules.allSatisfy({ $0.root.isWhole }),
      let part = manuscript.shared[.glossary]
    else { return [] }
    let terms = part.root.children("term")
    let here = Set(manuscript.sites("term").compactMap { $0.element["ref"] })
    // A reference to no term may be meant for any of them.
    guard here.isSubset(of: terms.compactMap { $0["id"] }) else { return [] }
    let used = here.union(manuscript.circumstances.termsElsewhere)
    return terms.compactMap { term in
      guard let id = term["id"], term.isWhole, !used.contains(id) else { return nil }
      return Finding(problem: .unusedTerm(term: id), place: part.place(of: "id", on: term))
    }
  }

  private static let unusedExample = CodeExample(
    .blocks,
    wrong: """
      <p>Verneombudet går runden sammen med deg.</p>
      """,
    right: """
      <p><term ref="verneombud">Verneombudet</term> går runden sammen med deg.</p>
      """,
    with: [.terms: exampleTerm])

  static let exampleTerm = """
      <term id="verneombud">
        <word>verneombud</word><explanation>En som de ansatte har valgt.</explanation>
      </term>
    """
}
