import Authoring

extension RuleTests {
  private static let rekeyed = "/errata/rekeyed"
  private static let start = "<rekeyed item=\"ansvar/flere\" version=\"2025-2\""

  static let errataRules: [Failing] = [
    Failing(
      name: "a new key beyond the choices", course: whole.replacing("choice=\"3\"", with: "choice=\"4\"", in: errata),
      problem: .impossibleErratum(item: "ansvar/flere", .unknownChoice(4, count: 3)), passage: "4",
      context: "choice=\"4\"", file: errata, path: "\(rekeyed)/right[2]",
      note: (
        .definition, "<item id=\"flere\" objective=\"plikt\" cardinality=\"multiple\" credit=\"whole\">",
        "<item id=\"flere\" objective=\"plikt\" cardinality=\"multiple\" credit=\"whole\">", module
      ), passing: whole),
    Failing(
      name: "a new key of an item that is put in order", course: correcting("ansvar/rekkefolge"),
      problem: .impossibleErratum(item: "ansvar/rekkefolge", .noChoices), passage: "ansvar/rekkefolge", file: errata,
      path: rekeyed,
      note: (
        .definition, "<item id=\"rekkefolge\" objective=\"plikt\">", "<item id=\"rekkefolge\" objective=\"plikt\">",
        module
      ), passing: correcting("ansvar/amina")),
    Failing(
      name: "a new key of an item that is a number", course: correcting("ansvar/antall"),
      problem: .impossibleErratum(item: "ansvar/antall", .noChoices), passage: "ansvar/antall", file: errata,
      path: rekeyed,
      note: (
        .definition, "<item id=\"antall\" objective=\"plikt\">", "<item id=\"antall\" objective=\"plikt\">", module
      ), passing: correcting("ansvar/feilen")),
    Failing(
      name: "a choice that is right twice", course: whole.replacing("choice=\"3\"", with: "choice=\"1\"", in: errata),
      problem: .impossibleErratum(item: "ansvar/flere", .repeatedChoice(1)), passage: "1",
      context: "choice=\"1\"/>\n    <why>", file: errata, path: "\(rekeyed)/right[2]",
      note: (.first, "1", "choice=\"1\"/>\n    <right", errata),
      passing: whole.replacing("choice=\"3\"", with: "choice=\"2\"", in: errata)),
    Failing(
      name: "an item corrected twice in an edition",
      course: whole.replacing(start, with: "<rekeyed item=\"ansvar/amina\" version=\"2025-1\"", in: errata),
      problem: .impossibleErratum(item: "ansvar/amina", .repeated(version: "2025-1")), passage: "ansvar/amina",
      context: "<rekeyed item=\"ansvar/amina\"", file: errata, path: rekeyed,
      note: (.first, "ansvar/amina", "<withdrawn item=\"ansvar/amina\"", errata), passing: correcting("ansvar/amina")),
  ]

  /// A course whose new key is of another item, in another edition than the item that is withdrawn.
  private static func correcting(_ item: String) -> SmallCourse {
    whole.replacing(start, with: "<rekeyed item=\"\(item)\" version=\"2025-2\"", in: errata)
  }
}
