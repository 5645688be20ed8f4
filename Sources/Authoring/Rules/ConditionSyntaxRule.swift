extension Rule {
  /// A condition can be read.
  static let conditionSyntax = Rule(
    .conditionSyntax,
    example: CodeExample(
      .blocks,
      wrong: "<when if=\"heads => 20\"><p>Dere er mange.</p></when>",
      right: "<when if=\"heads >= 20\"><p>Dere er mange.</p></when>")
  ) { manuscript in
    manuscript.conditionSites.compactMap { site in
      guard case .unreadable(let error) = site.content else { return nil }
      let place = site.place(of: error.range)
      var fixes: [Finding.Fix] = []
      if case .unknownSign(_, let suggestion?) = error.fault {
        // In an attribute `<` is written as a reference.
        fixes = [.init(edits: [(place, suggestion.replacing("<", with: "&lt;"))], isCertain: true)]
      }
      return Finding(problem: .conditionSyntax(error.fault), place: place, fixes: fixes)
    }
  }
}
