import Records

/// A command that can be given at the door: its words, who may give it, and every option and argument that it takes there.
///
/// What does not stand here cannot be said at the door; a new option of a command is not let in until it is written here.
struct Errand: Sendable, Equatable {
  /// What a value may be.
  enum Value: Sendable, Equatable {
    /// A name, a number, a date: any text that is no option.
    case text
    /// A file or a folder, by its name in the visitor's own folder.
    case file
    /// A file there, or what is sent along: `-`.
    case fileOrInput
  }

  /// Who may give it.
  enum Who: Sendable, CaseIterable {
    case leader, hr, issuer

    init(_ holder: LoginRecord.Holder) {
      self =
        switch holder {
        case .leader: .leader
        case .office(_, .hr): .hr
        case .office(_, .issuer): .issuer
        }
    }
  }

  /// The words that begin it; none is the course itself.
  let words: [String]
  let who: Set<Who>
  /// Options without a value.
  var flags: Set<String> = []
  /// Options with one.
  var options: [String: Value] = [:]
  var arguments: Value?
  var mostArguments = 0

  static let all: [Errand] = leaders + office + issuers

  private static let face: Set<String> = ["--plain", "--ascii"]
  private static let faceOptions: [String: Value] = ["--color": .text]

  private static let leaders: [Errand] = [
    Errand(words: [], who: [.leader], flags: face, options: faceOptions),
    Errand(
      words: ["take"], who: [.leader], flags: face.union(["--again"]), options: faceOptions, arguments: .text,
      mostArguments: 1),
    Errand(words: ["status"], who: [.leader], flags: ["--json"], options: ["--to": .file]),
    Errand(words: ["drafts"], who: [.leader], flags: ["--print"], options: ["--to": .file]),
    Errand(
      words: ["certificate"], who: [.leader], flags: ["--print"], options: ["--to": .file], arguments: .text,
      mostArguments: 1),
    Errand(words: ["mydata"], who: [.leader], options: ["--to": .file]),
  ]

  private static let office: [Errand] = [
    Errand(
      words: ["audit"], who: [.hr, .issuer], flags: face.union(["--due", "--json", "--csv", "--deep"]),
      options: [
        "--color": .text, "--course": .text, "--unit": .text, "--as-of": .text, "--remind": .file, "--explain": .text,
        "--html": .file,
      ]),
    Errand(words: ["leaders", "list"], who: [.hr, .issuer], flags: ["--json"], options: ["--as-of": .text]),
    Errand(
      words: ["leaders", "import"], who: [.hr, .issuer],
      flags: ["--dry-run", "--complete", "--accept-names", "--json"], options: ["--encoding": .text],
      arguments: .file, mostArguments: 1),
    Errand(
      words: ["leaders", "invite"], who: [.hr, .issuer], flags: ["--json"],
      options: ["--unit": .text, "--days": .text, "--to": .file], arguments: .text, mostArguments: 1000),
    Errand(
      words: ["leaders", "bind"], who: [.hr, .issuer], flags: ["--replace"], options: ["--method": .text],
      arguments: .text, mostArguments: 1000),
    Errand(
      words: ["leaders", "unbind"], who: [.hr, .issuer], options: ["--reason": .text], arguments: .text,
      mostArguments: 1),
    Errand(
      words: ["leaders", "credit"], who: [.hr, .issuer], flags: ["--exempt", "--json"],
      options: [
        "--course": .text, "--provider": .text, "--date": .text, "--minutes": .text, "--paper": .file,
        "--withdraw": .text, "--reason": .text,
      ], arguments: .text, mostArguments: 1),
    Errand(
      words: ["receive"], who: [.hr, .issuer], flags: ["--json"], arguments: .file, mostArguments: 1000),
    Errand(
      words: ["statistics"], who: [.hr, .issuer], flags: ["--json", "--csv"], arguments: .text, mostArguments: 1),
    Errand(words: ["retention"], who: [.hr, .issuer], flags: ["--erase"], options: ["--months": .text]),
    Errand(words: ["door", "list"], who: [.hr, .issuer], flags: ["--json"]),
    Errand(
      words: ["door", "add"], who: [.hr], flags: ["--verify-required"], arguments: .fileOrInput, mostArguments: 2),
    Errand(words: ["door", "remove"], who: [.hr, .issuer], arguments: .text, mostArguments: 1),
  ]

  private static let issuers: [Errand] = [
    Errand(
      words: ["door", "add"], who: [.issuer], flags: ["--verify-required"], options: ["--office": .text],
      arguments: .fileOrInput, mostArguments: 2),
    Errand(
      words: ["issue"], who: [.issuer], flags: face,
      options: ["--color": .text, "--replaces": .text, "--reason": .text], arguments: .text, mostArguments: 1000),
    Errand(
      words: ["revoke"], who: [.issuer], flags: ["--json"], options: ["--reason": .text], arguments: .text,
      mostArguments: 1),
  ]

  /// What somebody may begin a command with, in the order it is told.
  static func words(for who: Who) -> [String] {
    all.filter { $0.who.contains(who) && !$0.words.isEmpty }.map { $0.words.joined(separator: " ") }
  }
}
