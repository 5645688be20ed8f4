/// Something that must hold of a course and that the schema cannot say.
struct Rule: Sendable {
  /// The name its findings have.
  let code: Code
  /// What in a course breaks it.
  let check: @Sendable (Manuscript) -> [Finding]

  init(_ code: Code, _ check: @escaping @Sendable (Manuscript) -> [Finding]) {
    self.code = code
    self.check = check
  }

  func findings(in manuscript: Manuscript) -> [Finding] { check(manuscript) }

  /// All rules, by code.
  static let all: [Rule] = []
}
