import Authoring

extension RuleTests {
  private static let policy = "policy.xml"
  private static let required = SmallCourse().with(policy, PolicyRequirementTests.text)
  private static let topp = "/policy/requirement[1]"

  static let policyRules: [Failing] = [
    Failing(
      name: "a requirement twice", course: required.replacing("id=\"drift\"", with: "id=\"topp\"", in: policy),
      problem: .duplicateID(kind: .requirement, id: "topp"), passage: "topp",
      context: "id=\"topp\" course=\"annet\"", file: policy, path: "/policy/requirement[2]",
      note: (.first, "topp", "id=\"topp\" course=\"kurs\"", policy), passing: required),
    Failing(
      name: "a requirement of a unit that is misspelt",
      course: required.replacing("\"lager  kontor\"", with: "\"lager  kontro\"", in: policy),
      problem: .unknownReference(kind: .unit, id: "kontro", suggestion: "kontor"), passage: "kontro", file: policy,
      path: "/policy/requirement[2]", replacement: "kontor", passing: required),
    Failing(
      name: "a requirement of a unit that there is not",
      course: required.replacing("\"lager  kontor\"", with: "\"butikk kontor\"", in: policy),
      problem: .unknownReference(kind: .unit, id: "butikk", suggestion: nil), passage: "butikk", file: policy,
      path: "/policy/requirement[2]", passing: required),
    Failing(
      name: "a requirement of a course that the site does not have",
      course: required.replacing("course=\"annet\"", with: "course=\"hms\"", in: policy).having(["kurs", "annet"]),
      problem: .unknownCourse(id: "hms", suggestion: nil), passage: "hms", context: "course=\"hms\"", file: policy,
      path: "/policy/requirement[2]", passing: required.having(["kurs", "annet"])),
    Failing(
      name: "a requirement of a course that is misspelt",
      course: required.having(["kurs", "annett"]), problem: .unknownCourse(id: "annet", suggestion: "annett"),
      passage: "annet", context: "course=\"annet\"", file: policy, path: "/policy/requirement[2]",
      replacement: "annett", passing: required.having(["kurs", "annet"])),
    Failing(
      name: "a renewal that is open all the time",
      course: required.replacing("open-before-months=\"3\"", with: "open-before-months=\"36\"", in: policy),
      problem: .renewalAlwaysOpen(months: 36, open: 36), passage: "36", context: "before-months=\"36\"",
      file: policy, path: "\(topp)/renewal",
      passing: required.replacing("open-before-months=\"3\"", with: "open-before-months=\"35\"", in: policy)),
  ]
}

extension SmallCourse {
  /// The course in a site that has these.
  func having(_ courses: Set<String>) -> SmallCourse {
    var course = self
    course.courses = courses
    return course
  }
}
