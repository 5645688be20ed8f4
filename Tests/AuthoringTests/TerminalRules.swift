import Authoring

extension RuleTests {
  static let terminalRules: [Failing] = [
    Failing(
      name: "a figure that is too wide", course: figure(width: 67), problem: .wideFigure(found: 67, limit: 66),
      passage: String(repeating: "═", count: 67), path: "/module/task/figure/drawing", passing: figure(width: 66)),
    Failing(
      name: "a character that is not seen", course: small.replacing("Skriv et mål.", with: "Skriv\u{200B} et mål."),
      problem: .controlCharacter("\u{200B}"), passage: "\u{200B}", path: "/module/task/p",
      passing: small.replacing("Skriv et mål.", with: "Skriv\u{A0}et mål – «nå».")),
    Failing(
      name: "a tab in a drawing", course: figure(width: 5, indentation: "\ta"), problem: .controlCharacter("\t"),
      passage: "\t", path: "/module/task/figure/drawing", passing: figure(width: 5, indentation: " a")),
    Failing(
      name: "a character written as a reference",
      course: small.replacing("Skriv et mål.", with: "Skriv &#x1F600; et mål."),
      problem: .wideCharacter("😀"), passage: "&#x1F600;", path: "/module/task/p", passing: small),
    Failing(
      name: "an emoji of several scalars", course: small.replacing("Skriv et mål.", with: "Skriv 👩‍🚒 et mål."),
      problem: .wideCharacter("👩‍🚒"), passage: "👩‍🚒", path: "/module/task/p",
      passing: small.replacing("Skriv et mål.", with: "Skriv ✓ · → et mål.")),
    Failing(
      name: "a wide character in an attribute",
      course: small.replacing("aml § 6-1", with: "労働 § 6-1", in: "Shared/thresholds.xml"),
      problem: .wideCharacter("労"), passage: "労", file: "Shared/thresholds.xml", path: "/thresholds/threshold",
      passing: small),
  ]

  static func figure(width: Int, indentation: String = "    ") -> SmallCourse {
    let drawing = "\n\(indentation)\(String(repeating: "═", count: width))\n    x\n"
    return small.replacing(
      "<p>Skriv et mål.</p>",
      with: "<figure><drawing>\(drawing)</drawing><alternative>En strek.</alternative></figure>")
  }
}
