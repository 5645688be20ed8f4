public import ArgumentParser
import Authoring
import Foundation
import TerminalUI

#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// The command `kyndig`: the learner's walk without a word after it, and a word for each other errand.
public struct Kyndig: ParsableCommand {
  /// How the command is declared, in the language of this run.
  public static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "kyndig", abstract: HelpWords.spoken.kyndig.abstract, discussion: HelpWords.spoken.kyndig.discussion,
      version: Release.version,
      subcommands: [
        Take.self, Check.self, Explain.self, New.self, Preview.self, Print.self, Diff.self, Publish.self,
        Translate.self,
        Status.self, Drafts.self, CertificateCommand.self, Enrol.self, HandInCommand.self, MoveCommand.self,
        MyData.self, Verify.self, Audit.self, Statistics.self, Retention.self, BackupCommand.self,
        Init.self, LeadersCommand.self, Receive.self, IssueCommand.self, Revoke.self, TrustCommand.self,
        LogCommand.self, KeyCommand.self, DoorCommand.self,
      ])
  }

  @OptionGroup var site: SiteOptions
  @OptionGroup var face: FaceOptions
  @OptionGroup var language: LanguageOption

  /// Made by the parser.
  public init() {}

  /// Catches an unknown first word before the parser, whose answer to it helps nobody.
  public static func start() {
    // Ctrl-\ is the user's own doing; the runtime's backtrace of it is for nobody here.
    signal(SIGQUIT, SIG_DFL)
    if let word = CommandLine.arguments.dropFirst().first, !word.hasPrefix("-"),
      !(names + ["help"]).contains(word)
    {
      let failure = CommandFailure.unknownCommand(word, nearest: suggestion(for: word, among: names)?.name)
      Complaint(of: failure, in: Language(of: CommandLine.arguments, in: .real)).end(isJSON: false)
    }
    main()
  }

  private static var names: [String] { configuration.subcommands.map { $0._commandName } }

  /// Takes the course.
  public mutating func run() throws {
    try Learning(site: site, face: face, language: language).run()
  }
}

/// Which site.
struct SiteOptions: ParsableArguments {
  @ArgumentParser.Option(
    name: .long, help: HelpWords.spoken.site.help)
  var site: String?

  /// What stands behind a command that is told of, so that it means this site from any folder; nothing where none was named.
  func suffix(in world: World) -> String {
    guard let site else { return "" }
    let path = URL(fileURLWithPath: site.hasPrefix("/") ? site : world.folder + "/" + site).standardizedFileURL.path
    let isPlain = path.allSatisfy { $0.isLetter || $0.isNumber || "/._-".contains($0) }
    return " --site " + (isPlain ? path : "'" + path.replacing("'", with: "'\\''") + "'")
  }
}

/// Which voice, and how it looks.
struct FaceOptions: ParsableArguments {
  /// When colours are used.
  enum Colour: String, ExpressibleByArgument, CaseIterable { case auto, always, never }

  @Flag(name: .long, help: ArgumentHelp(stringLiteral: HelpWords.spoken.plain))
  var plain = false
  @Flag(name: .long, help: ArgumentHelp(stringLiteral: HelpWords.spoken.ascii))
  var ascii = false
  @ArgumentParser.Option(name: .long, help: HelpWords.spoken.colour.help)
  var color = Colour.auto

  /// Runs a loop with the face that was asked for; one that watches files looks for what has changed twice a second.
  func run<Loop: TerminalLoop>(
    _ loop: inout Loop, _ world: World, _ words: Phrases, watchesFiles: Bool = false
  ) throws -> Loop.Outcome {
    let environment = world.environment
    let isPoor = ["", "dumb"].contains(environment["TERM"] ?? "")
    let noColour = !(environment["NO_COLOR"] ?? "").isEmpty || isPoor
    let colour: ColourMode =
      switch color {
      case .always: .sixteen
      case .never: .none
      case .auto: noColour ? .none : .sixteen
      }
    let glyphs: Glyphs = ascii || !world.isUTF8 ? .ascii : .unicode
    Terminal.endPlainlyOnCrash()
    let terminal = Terminal(colour: colour)
    if plain || isPoor || !["", "0"].contains(environment["KYNDIG_PLAIN"] ?? "") {
      var face = PlainFace(
        terminal: terminal, glyphs: glyphs, vocabulary: words.vocabulary, notUnderstood: words.leaving.notUnderstood)
      return try loop.run(&face)
    }
    var face = try FullScreenFace(terminal: terminal, glyphs: glyphs, vocabulary: words.vocabulary)
    if watchesFiles { face.heartbeat = .milliseconds(500) }
    defer { face.close() }
    return try loop.run(&face)
  }
}

extension World {
  /// Whether the locale's character set is UTF-8, by the first of the variables that is set (POSIX).
  fileprivate var isUTF8: Bool {
    let value = ["LC_ALL", "LC_CTYPE", "LANG"].compactMap { environment[$0] }.first { !$0.isEmpty } ?? ""
    return value.isEmpty || value.lowercased().contains("utf")
  }
}

extension Complaint {
  /// Says it on standard error, as JSON where that was asked for, and ends with its exit code.
  func end(isJSON: Bool) -> Never {
    let line = isJSON ? jsonText : text
    FileHandle.standardError.write(Data((line + "\n").utf8))
    exit(code.rawValue)
  }
}
