import ArgumentParser
import Courseware

/// `kyndig backup`: a whole site as another site, made while people are at work in it.
struct BackupCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    let words = HelpWords.spoken.office.backup
    return CommandConfiguration(commandName: "backup", abstract: words.abstract, discussion: words.discussion)
  }

  @Argument(help: HelpWords.spoken.office.backupFolder.help)
  var folder: String
  @OptionGroup var options: OfficeOptions
  @ArgumentParser.Flag(name: .long, help: HelpWords.json("kyndig.backup.v1"))
  var json = false

  func run() throws {
    try OfficeReply.end(in: options.spoken, isJSON: json) { language in try answer(in: .real, language) }
  }

  /// What is in the copy, once it has its name.
  func answer(in world: World, _ language: Language) throws -> OfficeReply {
    guard let site = try Site.existing(named: options.site.site, in: world) else {
      throw SiteError.notASite(path: world.folder)
    }
    return Self.reply(try Backup(site: site, world: world).make(at: folder), in: language, world)
  }

  static func reply(_ report: BackupReport, in language: Language, _ world: World) -> OfficeReply {
    let phrases = BackupPhrases(report: report, home: world.home)
    let text = Wording(nb: phrases.text(in: .nb), nn: phrases.text(in: .nn), en: phrases.text(in: .en))
    return OfficeReply(text, json: report.json(language), isNo: report.isNo)
  }
}
