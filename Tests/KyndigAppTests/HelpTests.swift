import ArgumentParser
import Testing

@testable import KyndigApp

@Suite("What --help says")
struct HelpTests {
  static let commands: [any ParsableCommand.Type] = [
    Kyndig.self, Take.self, Status.self, Drafts.self, CertificateCommand.self, Enrol.self, HandInCommand.self,
    MoveCommand.self, MyData.self, Verify.self, Audit.self, Statistics.self, Retention.self, BackupCommand.self,
    Check.self, Explain.self, New.self,
    Preview.self, Print.self,
    Diff.self, Publish.self, Translate.self, Init.self, LeadersCommand.self, Receive.self, IssueCommand.self,
    Revoke.self, TrustCommand.self, LogCommand.self, KeyCommand.self, DoorCommand.self,
  ]

  /// The help of a command; what the parser says of itself aside.
  static func help(_ command: any ParsableCommand.Type, in language: Language) -> String {
    HelpWords.$spoken.withValue(.of(language)) { Kyndig.helpMessage(for: command, columns: 100) }
  }

  @Test("is of every command")
  func every() {
    let named = HelpWords.$spoken.withValue(.nb) { Kyndig.configuration.subcommands }
    #expect(named.count == Self.commands.count - 1)
    for command in named { #expect(Self.commands.contains { $0 == command }) }
  }

  @Test("is in one language, but for the parser's own words", arguments: 0..<commands.count, Language.allCases)
  func language(index: Int, language: Language) {
    let own = [
      "Show the version.", "Show help information.", "See 'kyndig help <subcommand>' for detailed help.", "(values:",
      "(default:",
      "(default)", "--from",
    ]
    let text = own.reduce(Self.help(Self.commands[index], in: language)) { $0.replacing($1, with: "") }
    #expect(ComplaintTests.strangers(in: text, to: language) == [], "\(text)")
    #expect(text.contains(["nb": "Eksempler:", "nn": "Døme:", "en": "Examples:"][language.rawValue] ?? "?"), "\(text)")
  }

  @Test("has its examples first, and they are of the command", arguments: 0..<commands.count, Language.allCases)
  func examples(index: Int, language: Language) {
    let command = Self.commands[index]
    let words = HelpWords.$spoken.withValue(.of(language)) { command.configuration.discussion }
    let lines = words.split(separator: "\n")
    let name = index == 0 ? "kyndig" : "kyndig " + command._commandName
    #expect(lines.first?.hasSuffix(":") == true && lines.dropFirst().first?.hasPrefix("  " + name) == true)
  }

  @Test("looks as its goldens", arguments: Language.allCases)
  func goldens(language: Language) throws {
    for command in [Kyndig.self, Status.self] as [any ParsableCommand.Type] {
      try expectGolden(
        Self.help(command, in: language) + "\n", "help-\(command._commandName)-\(language.rawValue)")
    }
  }

  @Test(
    "follows --language, wherever it stands, and else the locale",
    arguments: [
      (["kyndig", "--help"], nil, .nb), (["kyndig", "--help"], "nn_NO.UTF-8", .nn), (["kyndig", "--help"], "C", .nb),
      (["kyndig", "check", "--language", "en", "--help"], "nn_NO.UTF-8", .en),
      (["kyndig", "--help", "--language=nn"], nil, .nn), (["kyndig", "--language", "sv", "--help"], nil, .nb),
      (["kyndig", "--help", "--language"], "en_GB.UTF-8", .en),
    ] as [([String], String?, Language)])
  func chosen(arguments: [String], locale: String?, language: Language) throws {
    var world = try Bench(LittleCourse()).world
    world.environment["LANG"] = locale
    #expect(Language(of: arguments, in: world) == language)
  }
}
