import ArgumentParser
import Foundation

/// What `--help` says of every command; the parser's own headings stay English.
struct HelpWords: Sendable {
  /// What a command is for.
  struct Command: Sendable {
    var abstract: String
    /// Examples first.
    var discussion: String
  }

  /// What an argument means, and what stands for its value.
  struct Argument: Sendable {
    var text: String
    var value: String

    init(_ text: String, _ value: String) { (self.text, self.value) = (text, value) }

    var help: ArgumentHelp { ArgumentHelp(text, valueName: value) }
  }

  var kyndig: Command
  var take: Command
  var status: Command
  var drafts: Command
  var verify: Command
  var check: Command
  var explain: Command
  var new: Command
  var preview: Command
  var print: Command
  var diff: Command
  var publish: Command
  var translate: Command

  // What several commands have.
  var site: Argument
  var plain: String
  var ascii: String
  var colour: Argument
  var language: Argument
  /// The formats of the JSON, by name.
  var json: @Sendable (_ formats: String) -> String
  var courseFolder: Argument

  var course: Argument
  var statusTo: Argument
  var draftsTo: Argument
  var certificates: Argument
  var trust: Argument
  var subject: Argument
  var checked: Argument
  var fix: String
  var asOf: Argument
  var facts: String
  var law: Argument
  var retention: Command
  var retentionMonths: Argument
  var retentionErase: String
  var code: Argument
  var newName: Argument
  var module: String
  var business: Argument
  var answer: Argument
  var at: Argument
  var printed: Argument
  var printTo: Argument
  var printBusiness: Argument
  var printLanguage: Argument
  var old: Argument
  var newer: Argument
  var reader: Argument
  var competence: Argument
  var target: Argument
  var merge: Argument
  /// The commands with which a leader looks after what is hers.
  var personal: PersonalHelp
  /// The commands of those who issue for an organisation.
  var office: OfficeHelp
  /// The command with which certificates are issued.
  var issuing: IssueHelp

  /// The words of a language.
  static func of(_ language: Language) -> Self {
    switch language {
    case .nb: .nb
    case .nn: .nn
    case .en: .en
    }
  }

  /// The help of `--json` in the words of this run.
  static func json(_ formats: String) -> ArgumentHelp { ArgumentHelp(stringLiteral: spoken.json(formats)) }

  /// The help of `--deep` in the words of this run.

  /// The words of this run, which commands are declared with: those of `--language`, else of the locale.
  @TaskLocal static var spoken = of(Language(of: CommandLine.arguments, in: .real))
}

extension Language {
  /// The language that a command line asks for, known before it is parsed; else the locale's.
  init(of arguments: [String], in world: World) {
    let option = "--language"
    let values = arguments.indices.compactMap { index -> String? in
      if arguments[index].hasPrefix(option + "=") { return String(arguments[index].dropFirst(option.count + 1)) }
      return arguments[index] == option && index + 1 < arguments.count ? arguments[index + 1] : nil
    }
    self = values.last.flatMap(Language.init(rawValue:)) ?? Language(locale: world.environment)
  }
}

extension CommandConfiguration {
  /// A command declared with these words.
  init(_ words: HelpWords.Command) { self.init(abstract: words.abstract, discussion: words.discussion) }
}
