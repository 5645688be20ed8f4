import ArgumentParser
import Authoring
import Courseware
import Foundation

/// `kyndig translate`: brings the XLIFF files of a course up to date, or takes translated ones back.
struct Translate: ParsableCommand {
  static var configuration: CommandConfiguration { CommandConfiguration(HelpWords.spoken.translate) }

  @Argument(help: HelpWords.spoken.courseFolder.help)
  var path: String
  @Argument(help: HelpWords.spoken.target.help)
  var target: Language
  @Option(name: .long, help: HelpWords.spoken.merge.help)
  var merge: [String] = []
  @OptionGroup var language: LanguageOption
  @Flag(name: .long, help: HelpWords.json("kyndig.translate.v1"))
  var json = false

  func run() throws {
    do {
      let report = try translate(in: .real)
      print(json ? report.json.text : report.text(TrainerPhrases.of(language.chosen(in: .real)).translate))
      if report.hasRefused { throw ExitCode(Complaint.Code.no.rawValue) }
    } catch let code as ExitCode {
      throw code
    } catch {
      Complaint(of: error, in: language.chosen(in: .real)).end(isJSON: json)
    }
  }

  /// Does what was asked for; nothing is written unless every file that is named can be used.
  func translate(in world: World) throws -> TranslationReport {
    let words = TrainerPhrases.of(language.chosen(in: world)).translate
    let path = CoursePath.existing(path, in: world)
    let source = try CourseSource.read(at: path)
    let files = TranslatableFile.files(of: source)
    guard let first = files.first else { throw Complaint(.no, words.nothingToTranslate(path)) }
    guard first.language != target.rawValue else { throw Complaint(.usage, words.sameLanguage(target.rawValue)) }
    var translations: [String: Translation] = [:]
    for file in files {
      let place = file.translationPath(target.rawValue)
      guard let bytes = source.files.first(where: { $0.path == place })?.bytes else { continue }
      translations[file.path] = try read(bytes, of: file, named: place, words)
    }
    let folder = URL(fileURLWithPath: path.hasSuffix("/course.xml") ? path : path + "/course.xml")
      .deletingLastPathComponent().deletingLastPathComponent().path
    let workshop = TranslationWorkshop(files: files, language: target.rawValue, translations: translations)
    let report = merge.isEmpty ? try updated(workshop, words) : try merged(workshop, words, in: world)
    for change in report.changes where change.isWritten {
      do {
        try DurableFile.write(change.bytes, to: folder + "/" + change.path)
      } catch {
        throw Complaint(.notStored, words.notWritten(folder + "/" + change.path))
      }
    }
    return report
  }

  private func read(
    _ bytes: [UInt8], of file: TranslatableFile, named name: String, _ words: TranslatePhrases
  ) throws -> Translation {
    do throws(TranslationError) {
      let translation = try Translation(bytes)
      try translation.check(isOf: file, into: target.rawValue)
      return translation
    } catch {
      throw Complaint(.no, words.unusable(name, error))
    }
  }

  private func updated(_ workshop: TranslationWorkshop, _ words: TranslatePhrases) throws -> TranslationReport {
    do { return try workshop.updated() } catch { throw Complaint(.no, words.unusable(path, error)) }
  }

  private func merged(
    _ workshop: TranslationWorkshop, _ words: TranslatePhrases, in world: World
  ) throws -> TranslationReport {
    var workshop = workshop
    var report = TranslationReport(language: target.rawValue)
    for name in merge {
      let path = name.hasPrefix("/") ? name : world.folder + "/" + name
      guard let data = FileManager.default.contents(atPath: path) else {
        throw Complaint(.missing, words.noFile(name))
      }
      do {
        report.changes.append(try workshop.merge(try Translation(Array(data))))
      } catch {
        throw Complaint(.no, words.unusable(name, error))
      }
    }
    report.statuses = workshop.statuses
    return report
  }
}
