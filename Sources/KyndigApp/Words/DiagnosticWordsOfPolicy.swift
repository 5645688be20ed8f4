/// What is said of requirements in the site's policy.
extension DiagnosticWords {
  static func unknownCourse(_ id: String, _ suggestion: String?) -> Self {
    Self(
      Wording(
        nb: "stedet har ikke kurset «\(id)»", nn: "staden har ikkje kurset «\(id)»",
        en: "the site does not have the course “\(id)”"),
      suggestion.map { .expected($0) }
        ?? Wording(
          nb: "skriv id-en som står først i course.xml, eller legg kurset inn",
          nn: "skriv id-en som står først i course.xml, eller legg kurset inn",
          en: "write the id that stands first in course.xml, or put the course in"))
  }

  static func renewalAlwaysOpen(_ months: Int, _ open: Int) -> Self {
    Self(
      Wording(
        nb: "opplæringen gjelder i \(months) måneder, og kan fornyes \(open) måneder før den går ut",
        nn: "opplæringa gjeld i \(months) månader, og kan fornyast \(open) månader før ho går ut",
        en: "training counts for \(months) months, and may be renewed \(open) months before it runs out"),
      Wording(
        nb: "skriv et tall i open-before-months som er mindre enn months",
        nn: "skriv eit tal i open-before-months som er mindre enn months",
        en: "write a number in open-before-months that is smaller than months"))
  }
}
