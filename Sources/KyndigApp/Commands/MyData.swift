import ArgumentParser
import Courseware
import Credentials
import Foundation
import Records

/// `kyndig mydata`: everything that is stored about a leader, written out for her.
struct MyData: ParsableCommand {
  static var configuration: CommandConfiguration {
    let words = HelpWords.spoken.personal.mydata
    return CommandConfiguration(commandName: "mydata", abstract: words.abstract, discussion: words.discussion)
  }

  @ArgumentParser.Option(name: .long, help: HelpWords.spoken.personal.mydataTo.help)
  var to: String
  @OptionGroup var site: SiteOptions
  @OptionGroup var language: LanguageOption

  mutating func run() throws {
    let world = World.real
    let language = language.chosen(in: world)
    do {
      print(try answer(in: world, asking: Identifying.onTerminal(language)))
    } catch let code as ExitCode {
      throw code
    } catch {
      Complaint(of: error, in: language).end(isJSON: false)
    }
  }

  /// What is said, once the files are written.
  func answer(in world: World, asking ask: Identifying.Ask) throws -> String {
    let language = language.chosen(in: world)
    guard let site = try Site.existing(named: site.site, in: world),
      FileManager.default.fileExists(atPath: site.records)
    else { throw Complaint(.missing, MyDataPhrases.nothing[language]) }
    let archive = try Archive(reading: site.records)
    let issuing = SoloIssuing(site: site, home: world.home)
    guard let leader = try Identifying.leader(of: archive, in: issuing, world, asking: ask) else {
      throw Complaint(.missing, MyDataPhrases.nothing[language])
    }
    let folder = world.path(to)
    let there = try? FileManager.default.contentsOfDirectory(atPath: folder)
    guard there?.isEmpty ?? !FileManager.default.fileExists(atPath: folder) else {
      throw Complaint(.usage, MyDataPhrases.taken(folder)[language])
    }
    let data = try StoredData(of: leader, in: archive, issuing, world)
    do throws(DurableFile.Failure) {
      for (path, bytes) in data.files.sorted(by: { $0.key < $1.key }) {
        try DurableFile.write(bytes, to: folder + "/" + path, mode: 0o600)
      }
      try DurableFile.write(
        Array((MyDataPhrases.readme[language] + "\n").utf8), to: folder + "/LES-MEG.txt", mode: 0o600)
    } catch {
      throw Complaint(.notStored, MyDataPhrases.notWritten(error.path)[language])
    }
    return MyDataPhrases.written(folder, data.files.count + 1)[language]
  }
}
