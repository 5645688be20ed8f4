extension Rule {
  /// What is there to be read says something; a cell may be empty.
  static let emptyText = Rule(
    .emptyText,
    example: CodeExample(
      .blocks,
      wrong: "<list><li>Se etter feil.</li><li/></list>",
      right: "<list><li>Se etter feil.</li><li>Rett dem.</li></list>")
  ) { manuscript in
    ["prompt", "p", "li"].flatMap(manuscript.sites).filter { site in
      site.element.isWhole && site.element.text.isEmpty && site.element.first("value") == nil
    }.map { Finding(problem: .emptyText(element: $0.element.name), place: $0.place) }
  }
}
